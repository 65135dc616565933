import type { DateFact, Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import { leadingTo } from '../numbers/placed-quantity.ts';
import { publicationOf } from '../reading/asides.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import { isoWeekday } from './calendar-days.ts';
import { headDate } from './completed-dates.ts';
import type { DateVerdict } from './date-verdict.ts';

const { YEAR } = SECONDS;

/** « en 1352 », where the source says « 1347 » and « cinq ans plus tard ». */
export function yearFrom(
  { year, decade }: DateFact,
  sentence: Sentence | undefined,
  comparison: Comparison,
): Pick<DateVerdict, 'what' | 'severity' | 'source' | 'formula'> | undefined {
  const { alignment, index } = comparison;
  if (year === undefined || decade) return undefined;
  const counted = countedOn(year, sentence, comparison);
  if (counted) return counted;
  for (const { sentence: near } of sentence ? alignment.of(sentence) : [])
    for (const source of index.dates) {
      const { fact, sentence: home } = source;
      if (home !== near || fact.year === undefined) continue;
      const span = Math.abs(year - fact.year) * YEAR;
      // « près de sept ans » gives no year.
      const years = index
        .inSentence(near)
        .find(
          ({ fact: { kind, value, approximation, loose } }) =>
            kind === 'time' && value === span && approximation === undefined && !loose,
        )?.fact;
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

const ON_OR_BACK = /^[ \u00a0](?:(?:plus tard|après)|(plus tôt|avant|auparavant))(?!\p{L})/iu;

/** « en 1792 », where the source says « En 1789, … Trois ans plus tard, … »: counted on from the last year that its passage names. */
function countedOn(
  year: number,
  sentence: Sentence | undefined,
  { alignment, index }: Comparison,
): Pick<DateVerdict, 'what' | 'severity' | 'source' | 'formula'> | undefined {
  const led = leadingTo(sentence, alignment);
  const near = (sentence ? alignment.of(sentence) : []).map((found) => found.sentence.passage);
  for (const passage of new Set(led ? [led, ...near] : near))
    for (const { kind, value, raw, start, end } of passage.facts.quantities) {
      const step = kind === 'time' && value >= YEAR ? ON_OR_BACK.exec(passage.text.slice(end, end + 14)) : null;
      const base = step && passage.facts.dates.findLast((date) => date.year !== undefined && date.end <= start);
      if (!base?.year || year !== base.year + (step?.[1] ? -1 : 1) * Math.round(value / YEAR)) continue;
      const source = index.dates.find(({ fact }) => fact === base);
      if (source)
        return {
          what: 'computed',
          severity: 'warning',
          source,
          formula: `${base.year} ${step?.[1] ? '−' : '+'} ${raw}`,
        };
    }
  return undefined;
}

const SEPTEMBER = 9;

/** « en septembre 2028 » for « à la rentrée 2028 » */
export function monthFrom(
  { day, month, year }: DateFact,
  { index }: Comparison,
): Pick<DateVerdict, 'what' | 'severity' | 'source' | 'formula'> | undefined {
  if (day !== undefined || month !== SEPTEMBER || year === undefined) return undefined;
  const source = index.dates.find(
    ({ fact, passage: { text } }) =>
      fact.year === year &&
      fact.month === undefined &&
      /rentrée[ \u00a0]$/iu.test(text.slice(Math.max(0, fact.start - 8), fact.start)),
  );
  return source && { what: 'computed', severity: 'warning', source, formula: `rentrée ${year}` };
}

/**
 * « samedi 19 octobre » for « samedi » in a text of 21 October, « le 4 juillet » for « le lendemain » of the third: a day that
 * the source names otherwise.
 */
export function dayFrom(
  { day, month, year }: DateFact,
  comparison: Comparison,
): Pick<DateVerdict, 'what' | 'severity' | 'source' | 'formula'> | undefined {
  if (day === undefined || month === undefined) return undefined;
  const { index, source: page } = comparison;
  const fitting = year === undefined ? undefined : weekdayIn(year, day, month, comparison);
  if (fitting) return fitting;
  const published = publicationOf(page) ?? headDate(comparison);
  const here = (date: Date) => Date.UTC(year ?? date.getUTCFullYear(), month - 1, day);
  if (published && Math.abs(here(published) - published.getTime()) <= WEEK) {
    const weekday = new Date(here(published)).getUTCDay() || 7;
    const source = index.dates.find(({ fact }) => fact.weekday === weekday && fact.day === undefined);
    if (source) return { what: 'computed', severity: 'warning', source, formula: source.fact.raw };
  }
  for (const source of index.dates) {
    const { fact, passage } = source;
    if (fact.day === undefined || fact.month === undefined) continue;
    const own = fact.year ?? fact.rangeYear ?? year ?? LEAP;
    const step = Math.round((Date.UTC(year ?? own, month - 1, day) - Date.UTC(own, fact.month - 1, fact.day)) / DAY_MS);
    const word = step === 1 ? AFTER : step === -1 ? BEFORE : undefined;
    const told = word?.exec(passage.text.slice(fact.end))?.[0];
    if (told) return { what: 'computed', severity: 'warning', source, formula: `${fact.raw}, ${told}` };
    const later = step > 1 ? daysLater(step, source) : undefined;
    if (later) return { what: 'computed', severity: 'warning', source, formula: `${fact.raw} + ${later.raw}` };
  }
  return undefined;
}

/** « 27 mars 2025 » for « jeudi 27 mars » in a text about 2025: the weekday fits the year that its first lines name. */
function weekdayIn(
  year: number,
  day: number,
  month: number,
  { index: { dates } }: Comparison,
): Pick<DateVerdict, 'what' | 'severity' | 'source' | 'formula'> | undefined {
  const source = dates.find(
    ({ fact }) => fact.day === day && fact.month === month && fact.weekday !== undefined && fact.year === undefined,
  );
  if (source?.fact.weekday === undefined || isoWeekday(year, month, day) !== source.fact.weekday) return undefined;
  if (!dates.some(({ fact, passage: { index } }) => index < HEAD && fact.year === year && !fact.decade))
    return undefined;
  return { what: 'computed', severity: 'warning', source, formula: `${source.fact.raw}, ${year}` };
}
const HEAD = 2;

/** « le 14 août » for « douze jours plus tard » in a passage that tells of the second. */
const daysLater = (days: number, { fact, passage: { text, facts } }: Located<DateFact>): Quantity | undefined =>
  facts.quantities.find(
    ({ kind, value, start, end }) =>
      kind === 'time' &&
      Math.round(value / SECONDS.DAY) === days &&
      start > fact.end &&
      /^[ \u00a0](?:plus tard|après)(?!\p{L})/iu.test(text.slice(end, end + 12)) &&
      !facts.dates.some((other) => other.day !== undefined && other.start > fact.end && other.end < start),
  );

const DAY_MS = 86_400_000;
const WEEK = 7 * DAY_MS;
const LEAP = 2000;
const AFTER = /(?<!\p{L})(?:le )?lendemain(?!\p{L})/iu;
const BEFORE = /(?<!\p{L})(?:la )?veille(?!\p{L})/iu;
