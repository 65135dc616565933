import type { DateFact } from '../../../french/facts/fact.ts';
import type { Located } from '../reading/source-index.ts';

/** Months of half a year: a date without its year is the nearest one. */
const HALF_YEAR = 6;
const MONTHS = 12;

/** 1 (lundi) to 7 (dimanche). */
export function isoWeekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** The year that a reader of the day gives to a month: the last one, the next one, else the nearest. */
export function yearOf({ fact, passage }: Located<DateFact>, month: number, published: Date): number {
  const year = published.getUTCFullYear();
  const apart = month - 1 - published.getUTCMonth();
  const after = /^[ \u00a0\u202f](?:(derni|passé)|prochain)/iu.exec(passage.text.slice(fact.end, fact.end + 10));
  if (after?.[1]) return apart >= 0 ? year - 1 : year;
  if (after) return apart <= 0 ? year + 1 : year;
  return apart > HALF_YEAR ? year - 1 : apart < HALF_YEAR - MONTHS ? year + 1 : year;
}
