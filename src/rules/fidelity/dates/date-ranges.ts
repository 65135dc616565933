import type { DateFact } from '../../../french/facts/fact.ts';
import { Annotation } from '../../../model/annotation.ts';
import type { Located, SourceIndex } from '../reading/source-index.ts';

/** Longer ranges name days that nothing happened on. */
const LONGEST_RANGE = 4;
const ranges = new Annotation<SourceIndex, ReadonlyMap<string, Located<DateFact>>>();

/**
 * The first day of the range that a day lies in, « les 4, 5 et 6 juillet » for « du 4 au 6 juillet »: a short range holds
 * every day between its ends.
 */
export function rangeAround(
  day: number | undefined,
  month: number | undefined,
  index: SourceIndex,
): Located<DateFact> | undefined {
  const known = ranges.get(index) ?? daysWithin(index);
  ranges.set(index, known);
  return known.get(`${day}.${month}`);
}

function daysWithin({ dates }: SourceIndex): Map<string, Located<DateFact>> {
  const days = new Map<string, Located<DateFact>>();
  for (const [at, located] of dates.entries()) {
    const { fact: first, passage } = located;
    const last = dates[at + 1];
    if (last?.passage !== passage || first.day === undefined || last.fact.day === undefined) continue;
    if (first.month !== last.fact.month || last.fact.day - first.day > LONGEST_RANGE) continue;
    if (!RANGE.test(passage.text.slice(first.end, last.fact.start))) continue;
    for (let day = first.day + 1; day < last.fact.day; day += 1) days.set(`${day}.${first.month}`, located);
  }
  return days;
}

/** How many days the ranges and pairs of days of a source hold: 2 for « les 6 et 7 juin », 4 for « du 3 au 6 mai ». */
export function daysInDates({ dates }: SourceIndex): ReadonlySet<number> {
  const counts = new Set<number>();
  for (const [at, { fact: first, passage }] of dates.entries()) {
    const last = dates[at + 1];
    if (last?.passage !== passage || first.day === undefined || last.fact.day === undefined) continue;
    const days = last.fact.day - first.day + 1;
    const joint = first.month === last.fact.month ? passage.text.slice(first.end, last.fact.start) : '';
    if (RANGE.test(joint) || (days === 2 && PAIR.test(joint))) counts.add(days);
  }
  return counts;
}

const RANGE = /^[ \u00a0](?:au|à)[ \u00a0]$/u;
const PAIR = /^[ \u00a0]et[ \u00a0]$/u;
