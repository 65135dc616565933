import type { DateFact } from '../../../french/facts/fact.ts';
import { publicationOf } from '../reading/asides.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Located } from '../reading/source-index.ts';
import { isoWeekday, yearOf } from './calendar-days.ts';
import { datesByPart } from './dates-by-part.ts';

/**
 * Whether the year of a date follows from a date of the source that has none: « jeudi 13 mars » in an article of 14 March 2025,
 * « en avril dernier » in the same, or one that follows another year in its passage. The weekday, where there is one, must fit.
 */
export function isCompleted({ day, month, year }: DateFact, comparison: Comparison): boolean {
  if (month === undefined || year === undefined) return false;
  const published = publicationOf(comparison.source) ?? headDate(comparison);
  const { naming } = comparison.once(datesByPart);
  return naming(day === undefined ? { month } : { day, month }).some(
    ({ located }) =>
      located.fact.year === undefined &&
      ((published !== undefined && yearOf(located, month, published) === year) || yearBefore(located) === year) &&
      fits(located, year),
  );
}

/** The day with its weekday that opens a piece of news, « jeudi 31 juillet 2025 »: what has no year is near it. */
export function headDate({ index: { dates } }: Comparison): Date | undefined {
  const head = dates.find(
    ({ passage, fact: { weekday, day, month, year } }) =>
      passage.index < HEAD && weekday !== undefined && day !== undefined && month !== undefined && year !== undefined,
  )?.fact;
  return head && new Date(Date.UTC(head.year ?? 0, (head.month ?? 1) - 1, head.day));
}

/** Passages of a source among which its news stands. */
const HEAD = 3;

/** The year that opens its passage, as its date: « Il a failli disparaître en 1944. Dans la nuit du 16 au 17 août ». */
function yearBefore({ fact: { start }, passage: { facts } }: Located<DateFact>): number | undefined {
  const before = facts.dates.findLast(({ year, decade, end }) => year !== undefined && !decade && end <= start);
  return before?.month === undefined ? before?.year : undefined;
}

const fits = ({ fact: { weekday, day, month } }: Located<DateFact>, year: number): boolean =>
  weekday === undefined || day === undefined || month === undefined || isoWeekday(year, month, day) === weekday;
