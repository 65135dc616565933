import type { DateFact } from '../../french/facts/fact.ts';
import { publicationOf } from './asides.ts';
import { isoWeekday, yearOf } from './calendar-days.ts';
import type { Comparison } from './comparison.ts';
import { datesByPart } from './dates-by-part.ts';
import type { Located } from './source-index.ts';

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

const fits = ({ fact: { weekday, day, month } }: Located<DateFact>, year: number): boolean =>
  weekday === undefined || day === undefined || month === undefined || isoWeekday(year, month, day) === weekday;
