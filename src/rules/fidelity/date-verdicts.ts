import type { DateFact } from '../../french/facts/fact.ts';
import { SECONDS } from '../../french/facts/units.ts';
import type { Severity } from '../../model/finding.ts';
import type { Comparison } from './comparison.ts';
import { inQuotation } from './quotation-cover.ts';
import { type Passage, type Sentence, sentenceAt } from './side.ts';
import type { Located, SourceIndex } from './source-index.ts';
import { holdsWeekday } from './weekdays.ts';

/** What is wrong with a date of the article. */
export interface DateVerdict {
  readonly what: 'invented' | 'changed' | 'completed' | 'weekday' | 'derived' | 'computed';
  readonly date: DateFact;
  readonly passage: Passage;
  readonly severity: Severity;
  readonly source?: Located<DateFact>;
  /** How the year follows from the source: `1347 + cinq ans`. */
  readonly formula?: string;
}

/** Every date of the article with a component that the source does not state together with the others. */
export function dateVerdicts(comparison: Comparison): DateVerdict[] {
  const verdicts: DateVerdict[] = [];
  for (const passage of comparison.article.passages)
    for (const date of passage.facts.dates) {
      if (inQuotation(passage, date.start)) continue;
      const verdict = judge(date, passage, comparison);
      if (verdict) verdicts.push(verdict);
    }
  return verdicts;
}

function judge(date: DateFact, passage: Passage, comparison: Comparison): DateVerdict | undefined {
  const { index } = comparison;
  const sentence = sentenceAt(passage, date.start);
  if (date.season !== undefined) return judgeSeason(date, passage, sentence, comparison);
  if (date.relative !== undefined) return judgeRelative(date, passage, sentence, comparison);
  const { day, month, year, weekday } = date;
  const calendar = day !== undefined || month !== undefined || year !== undefined;
  if (calendar && !isStated(date, index)) {
    const computed = month === undefined ? yearFrom(date, sentence, comparison) : undefined;
    if (computed) return { ...computed, date, passage };
    const source = counterpart(date, sentence, comparison);
    return { what: whatIsWrong(date, source, index), date, passage, severity: 'error', ...(source ? { source } : {}) };
  }
  if (weekday === undefined) return undefined;
  if (calendar) return judgeWeekday(date, passage, comparison);
  if (weekdayIsStated(weekday, index)) return undefined;
  const source = counterpart(date, sentence, comparison);
  return { what: source ? 'changed' : 'invented', date, passage, severity: 'error', ...(source ? { source } : {}) };
}

/** Each pair of components must stand together in one date of the source. */
function isStated({ day, month, year, decade }: DateFact, index: SourceIndex): boolean {
  const some = (test: (fact: DateFact) => boolean) => index.dates.some(({ fact }) => test(fact));
  if (year !== undefined && month === undefined)
    return (
      some(
        (fact) =>
          fact.year === year ||
          (decade === true && fact.year !== undefined && fact.year >= year && fact.year < year + 10),
      ) || index.between('number', year, year).length > 0
    );
  if (day !== undefined && !some((fact) => fact.day === day && fact.month === month)) return false;
  if (month !== undefined && !some((fact) => fact.month === month)) return false;
  return year === undefined || some((fact) => fact.month === month && fact.year === year);
}

const { YEAR } = SECONDS;

/** « en 1352 », where the source says « 1347 » and « cinq ans plus tard ». */
function yearFrom(
  { year, decade }: DateFact,
  sentence: Sentence | undefined,
  { alignment, index }: Comparison,
): Pick<DateVerdict, 'what' | 'severity' | 'source' | 'formula'> | undefined {
  if (year === undefined || decade) return undefined;
  for (const { sentence: near } of sentence ? alignment.of(sentence) : [])
    for (const source of index.dates) {
      const { fact, sentence: home } = source;
      if (home !== near || fact.year === undefined) continue;
      const span = Math.abs(year - fact.year) * YEAR;
      const years = index.inSentence(near).find(({ fact: { kind, value } }) => kind === 'time' && value === span)?.fact;
      if (years)
        return {
          what: 'computed',
          severity: 'warning',
          source,
          formula: `${fact.year} ${year > fact.year ? '+' : '−'} ${years.raw}`,
        };
    }
  return undefined;
}

function whatIsWrong(
  { day, month, year }: DateFact,
  source: Located<DateFact> | undefined,
  index: SourceIndex,
): DateVerdict['what'] {
  const withoutYear =
    year !== undefined &&
    month !== undefined &&
    index.dates.some(({ fact }) => fact.month === month && (day === undefined || fact.day === day));
  if (withoutYear)
    return index.dates.some(
      ({ fact }) => fact.month === month && fact.year !== undefined && (day === undefined || fact.day === day),
    )
      ? 'changed'
      : 'completed';
  return source ? 'changed' : 'invented';
}

/** The weekday of a full date: the source’s own, or what the calendar makes of it. */
function judgeWeekday(date: DateFact, passage: Passage, { index }: Comparison): DateVerdict | undefined {
  const stated = index.dates.filter(({ fact }) => fact.day === date.day && fact.month === date.month);
  const named = stated.find(({ fact }) => fact.weekday !== undefined);
  if (named)
    return named.fact.weekday === date.weekday
      ? undefined
      : { what: 'weekday', date, passage, severity: 'error', source: named };
  const computed = computedWeekday(date, index);
  const source = stated[0];
  if (computed === date.weekday)
    return { what: 'derived', date, passage, severity: 'warning', ...(source ? { source } : {}) };
  return { what: 'weekday', date, passage, severity: 'error', ...(source ? { source } : {}) };
}

function computedWeekday({ day, month, year }: DateFact, index: SourceIndex): number | undefined {
  if (day === undefined || month === undefined) return undefined;
  const known =
    year ??
    index.dates.find(({ fact }) => fact.day === day && fact.month === month && fact.year !== undefined)?.fact.year;
  if (known !== undefined) return isoWeekday(known, month, day);
  const neighbour = index.dates.find(
    ({ fact }) => fact.month === month && fact.day !== undefined && fact.weekday !== undefined,
  )?.fact;
  if (neighbour?.day === undefined || neighbour.weekday === undefined) return undefined;
  return ((((neighbour.weekday - 1 + day - neighbour.day) % 7) + 7) % 7) + 1;
}

function isoWeekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

const WEEKEND = /week-?end|fin de semaine/iu;

function weekdayIsStated(weekday: number, index: SourceIndex): boolean {
  if (index.dates.some(({ fact }) => fact.weekday === weekday)) return true;
  if (
    index.dates.some(
      ({ fact: { day, month, year } }) =>
        day !== undefined && month !== undefined && year !== undefined && isoWeekday(year, month, day) === weekday,
    )
  )
    return true;
  return index.side.passages.some(({ text }) => (weekday >= 6 && WEEKEND.test(text)) || holdsWeekday(text, weekday));
}

/** The date of the source that this one seems to stand for: in a sentence that says the same, with something in common. */
function counterpart(
  date: DateFact,
  sentence: Sentence | undefined,
  { alignment, index }: Comparison,
): Located<DateFact> | undefined {
  let best: { readonly located: Located<DateFact>; readonly score: number } | undefined;
  const aligned = new Map((sentence ? alignment.of(sentence) : []).map((found) => [found.sentence, found.score]));
  for (const located of index.dates) {
    const { fact } = located;
    const shared = [
      fact.day === date.day && date.day !== undefined,
      fact.month === date.month && date.month !== undefined,
      fact.year === date.year && date.year !== undefined,
    ].filter(Boolean).length;
    const sameShape =
      (fact.year !== undefined && date.year !== undefined) ||
      (fact.month !== undefined && date.month !== undefined) ||
      (fact.weekday !== undefined && date.weekday !== undefined);
    const score = (aligned.get(located.sentence as Sentence) ?? 0) + shared * 0.3 + (sameShape ? 0.1 : -1);
    if (score >= 0.3 && score > (best?.score ?? 0)) best = { located, score };
  }
  return best?.located;
}

const SEASON_MONTHS: Readonly<Record<string, readonly number[]>> = {
  printemps: [3, 4, 5, 6],
  été: [6, 7, 8, 9],
  automne: [9, 10, 11, 12],
  hiver: [12, 1, 2, 3],
};

function judgeSeason(
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

function judgeRelative(
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
