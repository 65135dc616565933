import type { SourceIndex } from './source-index.ts';

/** Longer ranges name days that nothing happened on. */
const LONGEST_RANGE = 4;
const ranges = new WeakMap<SourceIndex, ReadonlySet<string>>();

/** « les 4, 5 et 6 juillet » for « du 4 au 6 juillet »: a short range holds every day between its ends. */
export function isWithinRange(day: number, month: number | undefined, index: SourceIndex): boolean {
  const known = ranges.get(index) ?? daysWithin(index);
  ranges.set(index, known);
  return known.has(`${day}.${month}`);
}

function daysWithin({ dates }: SourceIndex): Set<string> {
  const days = new Set<string>();
  for (const [at, { fact: first, passage }] of dates.entries()) {
    const last = dates[at + 1];
    if (last?.passage !== passage || first.day === undefined || last.fact.day === undefined) continue;
    if (first.month !== last.fact.month || last.fact.day - first.day > LONGEST_RANGE) continue;
    if (!/^[ \u00a0](?:au|à)[ \u00a0]$/u.test(passage.text.slice(first.end, last.fact.start))) continue;
    for (let day = first.day + 1; day < last.fact.day; day += 1) days.add(`${day}.${first.month}`);
  }
  return days;
}
