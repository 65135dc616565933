import type { DateFact } from '../../french/facts/fact.ts';
import type { Comparison } from './comparison.ts';
import { monthFrom, yearFrom } from './computed-dates.ts';
import { isWithinRange } from './date-ranges.ts';
import type { DateVerdict } from './date-verdict.ts';
import { judgeRelative, judgeSeason } from './loose-dates.ts';
import { isBare } from './number-support.ts';
import { inQuotation } from './quotation-cover.ts';
import { type Passage, type Sentence, sentenceAt } from './side.ts';
import type { Located, SourceIndex } from './source-index.ts';
import { judgeWeekday, weekdayIsStated } from './weekday-verdicts.ts';

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
    const computed = month === undefined ? yearFrom(date, sentence, comparison) : monthFrom(date, comparison);
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
      ) || index.between('number', year, year).some(({ fact }) => isBare(fact))
    );
  if (
    day !== undefined &&
    !some((fact) => fact.day === day && fact.month === month) &&
    !isWithinRange(day, month, index)
  )
    return false;
  if (month !== undefined && !some((fact) => fact.month === month)) return false;
  return year === undefined || some((fact) => fact.month === month && fact.year === year);
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

/** The date of the source that this one seems to stand for: in a sentence that says the same, with something in common. */
function counterpart(
  date: DateFact,
  sentence: Sentence | undefined,
  { alignment, index }: Comparison,
): Located<DateFact> | undefined {
  let best: { readonly located: Located<DateFact>; readonly score: number; readonly distance: number } | undefined;
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
    const distance = Math.abs((fact.year ?? 0) - (date.year ?? 0));
    const better = !best || score > best.score || (score === best.score && distance < best.distance);
    if (score >= 0.3 && better) best = { located, score, distance };
  }
  return best?.located;
}
