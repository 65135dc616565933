import { approximationAround } from './approximation.ts';
import type { Cues } from './cues.ts';
import type { Quantity, QuantityKind } from './fact.ts';

/** A quantity while it is being read. */
export interface Draft {
  kind: QuantityKind;
  value: number;
  others: number[];
  shorter: number[];
  unit: string;
  written: number;
  nouns: readonly string[];
  per: string;
  loose: boolean;
  article: boolean;
  figures: boolean;
  decimals: number;
  part: boolean;
  start: number;
  end: number;
  scale: number;
  factor: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export function blank(kind: QuantityKind, value: number, start: number, end: number): Draft {
  return {
    kind,
    value,
    others: [],
    shorter: [],
    unit: '',
    written: value,
    nouns: [],
    per: '',
    loose: false,
    article: false,
    figures: false,
    decimals: 0,
    part: false,
    start,
    end,
    scale: 1,
    factor: 1,
  };
}

/** A quantity read to its end. */
export function finished(text: string, draft: Draft, cues: Cues): Quantity {
  const { scale: _, ...read } = draft;
  const { start, end } = draft;
  return { ...read, approximation: approximationAround(text, start, end, cues), raw: text.slice(start, end) };
}

/** The stretches, in text order, that touch none of the taken ones. */
export function outside<Stretch extends Range>(stretches: readonly Stretch[], taken: readonly Range[]): Stretch[] {
  if (taken.length === 0) return [...stretches];
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let at = 0;
  return stretches.filter(({ start, end }) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1;
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
