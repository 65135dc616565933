import type { Quantity } from '../../../src/french/facts/fact.ts';

/** A bare five, for tests to change. */
export const PLAIN: Quantity = {
  kind: 'number',
  value: 5,
  others: [],
  shorter: [],
  unit: '',
  factor: 1,
  written: 5,
  nouns: [],
  per: '',
  approximation: undefined,
  loose: false,
  article: false,
  figures: false,
  decimals: 0,
  part: false,
  start: 0,
  end: 4,
  raw: 'cinq',
};
