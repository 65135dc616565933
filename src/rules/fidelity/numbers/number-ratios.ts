import type { Quantity } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage } from '../reading/side.ts';
import { supportFor } from './number-support.ts';

/** `64 escales sur 171`: the ratio is the fact, and its numbers follow it. */
export function partsAreCarried(quantity: Quantity, passage: Passage, { index }: Comparison): boolean {
  const whole = passage.facts.quantities.find(
    ({ part, start, end, kind }) => !part && kind === 'percent' && start <= quantity.start && end >= quantity.end,
  );
  return whole !== undefined && supportFor(whole, index).how !== 'none';
}

/** A week has seven days and a year twelve months: nobody needs a source for that. */
const WHOLES: ReadonlySet<number> = new Set([7, 12, 24, 52, 365]);

export function ratioIsCarried(quantity: Quantity, passage: Passage, { index }: Comparison): boolean {
  const parts = passage.facts.quantities.filter(
    ({ part, start, end }) => part && start >= quantity.start && end <= quantity.end,
  );
  const [part, whole] = parts;
  if (!part || !whole || parts.length > 2) return false;
  const from = supportFor(part, index).from;
  if (WHOLES.has(whole.value)) return from.length > 0;
  const homes = new Set(supportFor(whole, index).from.map(({ passage: home }) => home));
  return from.some(({ passage: home }) => homes.has(home));
}

export const factorIsTold = ({ value }: Quantity, { index }: Comparison): boolean =>
  index.quantities.some(
    ({ fact }) =>
      (fact.kind === 'factor' && fact.value === value) || (value === 2 && fact.kind === 'percent' && fact.value === 50),
  );
