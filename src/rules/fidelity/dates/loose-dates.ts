import type { DateFact } from '../../../french/facts/fact.ts';
import type { SourcePage } from '../../../model/rule.ts';
import { publicationOf } from '../reading/asides.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import type { Located, SourceIndex } from '../reading/source-index.ts';
import type { DateVerdict } from './date-verdict.ts';
import { isCentury } from './spans.ts';

/** The months of which a season may be said. */
export const SEASON_MONTHS: Readonly<Record<string, readonly number[]>> = {
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
  comparison: Comparison,
): DateVerdict | undefined {
  const { index, alignment } = comparison;
  const { relative = '' } = date;
  if (index.dates.some(({ fact }) => fact.relative === relative)) return undefined;
  if (isToldByDate(relative, comparison)) return undefined;
  const span = relative.replace(/[+-].*/, '');
  const near = new Set((sentence ? alignment.of(sentence) : []).slice(0, 3).map((found) => found.sentence));
  const other = index.dates.find(({ fact, sentence: own }) => own && near.has(own) && fact.relative?.startsWith(span));
  if (other && isSetAgainst(relative, other)) return undefined;
  if (other) return { what: 'changed', date, passage, severity: 'error', source: other };
  // « demain » and « hier » are figures of speech as well.
  return span === 'jour' ? undefined : { what: 'invented', date, passage, severity: 'warning' };
}

/** « cette année » for what the source sets against « l’an dernier ». */
const isSetAgainst = (relative: string, { fact, passage: { text } }: Located<DateFact>): boolean =>
  relative.endsWith('+0') &&
  fact.relative === relative.replace('+0', '-1') &&
  AGAINST.test(text.slice(Math.max(0, fact.start - LONGEST), fact.start));
const AGAINST =
  /(?<!\p{L})(?:contre|qu[e’']|par[ \u00a0]rapport[ \u00a0]à|à[ \u00a0]celle?s?[ \u00a0]de)[^.;:,«»]{0,24}$/iu;
const LONGEST = 60;

/** « au printemps prochain » for « au printemps », « l’an prochain » for 2026 in an article of 2025, « au siècle dernier » for the twentieth. */
function isToldByDate(relative: string, { index, source }: Comparison): boolean {
  const [, span = '', step = ''] = /^(.*)([+-][01])$/u.exec(relative) ?? [];
  if (span in SEASON_MONTHS)
    return index.dates.some(
      ({ fact, passage: { text } }) => fact.season === span && !/^.\d{4}/u.test(text.slice(fact.end)),
    );
  if (span === 'siècle' && step === '-1')
    return (
      index
        .between('number', LAST_CENTURY, LAST_CENTURY)
        .some(({ fact, passage: { text } }) => isCentury(fact, text)) ||
      index.dates.some(({ fact: { year = 0 } }) => Math.ceil(year / 100) === LAST_CENTURY)
    );
  // « par rapport à l’année précédente » for « en hausse de 12 % sur un an »
  if (span === 'an' && step === '-1' && index.side.passages.some(({ text }) => OVER_A_YEAR.test(text))) return true;
  const now = span === 'an' ? yearOfWriting(source, index) : undefined;
  return now !== undefined && index.dates.some(({ fact: { year } }) => year === now + Number(step));
}

const OVER_A_YEAR = /(?<!\p{L})(?:sur|en)[ \u00a0]un[ \u00a0]an(?!\p{L})/iu;

/** The year of publication, or that of a whole date at the head of the source: « Annecy, le 5 mars 2025 ». */
export function yearOfWriting(source: SourcePage, { dates }: SourceIndex): number | undefined {
  const head = dates.find(({ passage: { index }, fact: { day, year } }) => index < HEAD && day !== undefined && year);
  return publicationOf(source)?.getUTCFullYear() ?? head?.fact.year;
}

/** Passages of a source among which a date line may stand. */
const HEAD = 3;

const LAST_CENTURY = 20;
