import type { DateFact } from '../../french/facts/fact.ts';
import type { Comparison } from './comparison.ts';
import type { DateVerdict } from './date-verdict.ts';
import type { Passage, Sentence } from './side.ts';

const SEASON_MONTHS: Readonly<Record<string, readonly number[]>> = {
  printemps: [3, 4, 5, 6],
  été: [6, 7, 8, 9],
  automne: [9, 10, 11, 12],
  hiver: [12, 1, 2, 3],
};

/** A season that the source names neither as such nor by one of its months. */
export function judgeSeason(
  date: DateFact,
  passage: Passage,
  sentence: Sentence | undefined,
  { index, alignment }: Comparison,
): DateVerdict | undefined {
  const { season = '' } = date;
  const months = SEASON_MONTHS[season] ?? [];
  if (
    index.dates.some(({ fact }) => fact.season === season || (fact.month !== undefined && months.includes(fact.month)))
  )
    return undefined;
  const near = new Set((sentence ? alignment.of(sentence) : []).slice(0, 2).map((found) => found.sentence));
  const other = index.dates.find(
    ({ fact, sentence: own }) => own && near.has(own) && (fact.season !== undefined || fact.month !== undefined),
  );
  return other
    ? { what: 'changed', date, passage, severity: 'error', source: other }
    : { what: 'invented', date, passage, severity: 'warning' };
}

/** `hier`, `l’an dernier`, which the source does not say. */
export function judgeRelative(
  date: DateFact,
  passage: Passage,
  sentence: Sentence | undefined,
  { index, alignment }: Comparison,
): DateVerdict | undefined {
  const { relative = '' } = date;
  if (index.dates.some(({ fact }) => fact.relative === relative)) return undefined;
  const span = relative.replace(/[+-].*/, '');
  const near = new Set((sentence ? alignment.of(sentence) : []).slice(0, 3).map((found) => found.sentence));
  const other = index.dates.find(({ fact, sentence: own }) => own && near.has(own) && fact.relative?.startsWith(span));
  if (other) return { what: 'changed', date, passage, severity: 'error', source: other };
  // « demain » and « hier » are figures of speech as well.
  return span === 'jour' ? undefined : { what: 'invented', date, passage, severity: 'warning' };
}
