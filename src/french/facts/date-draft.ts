import type { DateFact } from './fact.ts';

type Parts = Omit<DateFact, 'kind' | 'start' | 'end' | 'raw'>;

/** Puts down a date that stands between two offsets of the text. */
export type AddDate = (parts: Parts, start: number, end: number) => void;

/** Whether nothing is found yet between two offsets; asked in text order. */
export type IsFree = (start: number, end: number) => boolean;

/** Tells what some stretches leave free. */
export function freeOf(taken: readonly { readonly start: number; readonly end: number }[]): IsFree {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let at = 0;
  return (start, end) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1;
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  };
}
