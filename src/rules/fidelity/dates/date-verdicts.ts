import type { DateFact } from '../../../french/facts/fact.ts';
import { isBare } from '../numbers/number-support.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Passage, sentenceAt } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import { isCompleted } from './completed-dates.ts';
import { dayFrom, monthFrom, yearFrom } from './computed-dates.ts';
import { counterpart } from './date-counterpart.ts';
import { rangeAround } from './date-ranges.ts';
import type { DateVerdict } from './date-verdict.ts';
import { datesByPart } from './dates-by-part.ts';
import { judgeRelative, judgeSeason } from './loose-dates.ts';
import { isEveOfNight } from './nights.ts';
import { judgeWeekday, weekdayIsStated } from './weekday-verdicts.ts';
import { isClosingDay, isLeftOut, rangeOf } from './weekdays.ts';

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
  if (isEveOfNight(date, passage, comparison)) return undefined;
  if (calendar && !isStated(date, comparison)) {
    const computed =
      month === undefined
        ? yearFrom(date, sentence, comparison)
        : (monthFrom(date, comparison) ?? dayFrom(date, comparison));
    if (computed) return { ...computed, date, passage };
    if (isCompleted(date, comparison))
      return weekday === undefined ? undefined : judgeWeekday(date, passage, comparison);
    const source = counterpart(date, sentence, comparison);
    return {
      what: whatIsWrong(date, source, comparison),
      date,
      passage,
      severity: 'error',
      ...(source ? { source } : {}),
    };
  }
  if (weekday === undefined) return undefined;
  if (calendar) return judgeWeekday(date, passage, comparison);
  if (weekdayIsStated(weekday, index)) return undefined;
  const lead = passage.text.slice(Math.max(0, date.start - 30), date.start);
  if (index.side.passages.some(({ text }) => isLeftOut(lead, weekday, text))) return undefined;
  const closed =
    sentence &&
    index.dates.find(
      ({ fact, passage: { text } }) => fact.weekday !== undefined && isClosingDay(sentence.text, weekday, text),
    );
  if (closed)
    return {
      what: 'computed',
      date,
      passage,
      severity: 'warning',
      source: closed,
      formula: rangeOf(closed.passage.text),
    };
  const source = counterpart(date, sentence, comparison);
  return { what: source ? 'changed' : 'invented', date, passage, severity: 'error', ...(source ? { source } : {}) };
}

/** Each pair of components must stand together in one date of the source. */
function isStated({ day, month, year, decade }: DateFact, comparison: Comparison): boolean {
  const { index } = comparison;
  const { naming } = comparison.once(datesByPart);
  if (year !== undefined && month === undefined)
    return (
      naming({ year }).length > 0 ||
      (decade === true && [...Array(10).keys()].some((further) => naming({ year: year + further }).length > 0)) ||
      index.between('number', year, year).some(({ fact }) => isBare(fact))
    );
  if (day !== undefined && naming({ day, month }).length === 0 && !rangeAround(day, month, index)) return false;
  return naming({ month, year }).length > 0;
}

function whatIsWrong(
  { day, month, year }: DateFact,
  source: Located<DateFact> | undefined,
  comparison: Comparison,
): DateVerdict['what'] {
  const { naming } = comparison.once(datesByPart);
  if (year !== undefined && month !== undefined) {
    const same = naming(day === undefined ? { month } : { day, month });
    if (same.length > 0) return same.some(({ located }) => located.fact.year !== undefined) ? 'changed' : 'completed';
  }
  return source ? 'changed' : 'invented';
}
