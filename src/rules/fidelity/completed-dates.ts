import type { DateFact } from '../../french/facts/fact.ts';
import { publicationOf } from './asides.ts';
import type { Comparison } from './comparison.ts';
import { datesByPart } from './dates-by-part.ts';
import type { Located } from './source-index.ts';
import { isoWeekday } from './weekday-verdicts.ts';

/** Months of half a year: a date without its year is the nearest one. */
const HALF_YEAR = 6;
const MONTHS = 12;

/**
 * Whether the year of a date follows from a date of the source that has none: « jeudi 13 mars » in an article of 14 March 2025,
 * « en avril dernier » in the same. The weekday, where there is one, must fit.
 */
export function isCompleted({ day, month, year }: DateFact, comparison: Comparison): boolean {
  const published = publicationOf(comparison.source);
  if (!published || month === undefined || year === undefined) return false;
  const { naming } = comparison.once(datesByPart);
  return naming(day === undefined ? { month } : { day, month }).some(
    ({ located }) =>
      located.fact.year === undefined && yearOf(located, month, published) === year && fits(located, year),
  );
}

/** The year that a reader of the day gives to a month: the last one, the next one, else the nearest. */
function yearOf({ fact, passage }: Located<DateFact>, month: number, published: Date): number {
  const year = published.getUTCFullYear();
  const apart = month - 1 - published.getUTCMonth();
  const after = /^[ \u00a0\u202f](?:(derni|passé)|prochain)/iu.exec(passage.text.slice(fact.end, fact.end + 10));
  if (after?.[1]) return apart >= 0 ? year - 1 : year;
  if (after) return apart <= 0 ? year + 1 : year;
  return apart > HALF_YEAR ? year - 1 : apart < HALF_YEAR - MONTHS ? year + 1 : year;
}

const fits = ({ fact: { weekday, day, month } }: Located<DateFact>, year: number): boolean =>
  weekday === undefined || day === undefined || month === undefined || isoWeekday(year, month, day) === weekday;
