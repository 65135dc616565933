import type { DateFact } from '../../../french/facts/fact.ts';
import { publicationOf } from '../reading/asides.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage } from '../reading/side.ts';
import type { Located, SourceIndex } from '../reading/source-index.ts';
import { isoWeekday, yearOf } from './calendar-days.ts';
import { rangeAround } from './date-ranges.ts';
import type { DateVerdict } from './date-verdict.ts';
import { holdsWeekday, impliesWeekday } from './weekdays.ts';

/** The weekday of a full date: the source’s own, or what the calendar makes of it. */
export function judgeWeekday(date: DateFact, passage: Passage, comparison: Comparison): DateVerdict | undefined {
  const { index } = comparison;
  const stated = index.dates.filter(({ fact }) => fact.day === date.day && fact.month === date.month);
  const named = stated.find(({ fact }) => fact.weekday !== undefined);
  if (named)
    return named.fact.weekday === date.weekday
      ? undefined
      : { what: 'weekday', date, passage, severity: 'error', source: named };
  const around = rangeAround(date.day, date.month, index);
  const near = around ? [...stated, around] : stated;
  const [source] = near;
  const told = { date, passage, ...(source ? { source } : {}) };
  if (computedWeekday(date, near, comparison) !== date.weekday) return { what: 'weekday', severity: 'error', ...told };
  // « du lundi 4 au mercredi 6 » tells of Tuesday.
  return source?.fact.weekday === undefined ? { what: 'derived', severity: 'warning', ...told } : undefined;
}

function computedWeekday(
  { day, month, year }: DateFact,
  near: readonly Located<DateFact>[],
  { index, source }: Comparison,
): number | undefined {
  if (day === undefined || month === undefined) return undefined;
  const dated = near.find(({ fact }) => (fact.year ?? fact.rangeYear) !== undefined)?.fact;
  const known = year ?? dated?.year ?? dated?.rangeYear;
  if (known !== undefined) return isoWeekday(known, month, day);
  const neighbour = index.dates.find(
    ({ fact }) => fact.month === month && fact.day !== undefined && fact.weekday !== undefined,
  )?.fact;
  if (neighbour?.day === undefined || neighbour.weekday === undefined) {
    const [first] = near;
    const published = publicationOf(source);
    return first && published ? isoWeekday(yearOf(first, month, published), month, day) : undefined;
  }
  return ((((neighbour.weekday - 1 + day - neighbour.day) % 7) + 7) % 7) + 1;
}

const WEEKEND = /week-?end|fin de semaine/iu;

/** Whether the source names a weekday, or gives a date that falls on it. */
export function weekdayIsStated(weekday: number, index: SourceIndex): boolean {
  if (index.dates.some(({ fact }) => fact.weekday === weekday)) return true;
  if (
    index.dates.some(
      ({ fact: { day, month, year } }) =>
        day !== undefined && month !== undefined && year !== undefined && isoWeekday(year, month, day) === weekday,
    )
  )
    return true;
  return index.side.passages.some(
    ({ text }) => (weekday >= 6 && WEEKEND.test(text)) || holdsWeekday(text, weekday) || impliesWeekday(text, weekday),
  );
}
