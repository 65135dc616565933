import { allMatches } from '../all-matches.ts';
import { MONTHS, WEEKDAYS } from '../calendar.ts';
import { findNumberWords } from '../number-words.ts';
import { type Cues, cuesOf } from './cues.ts';
import { type AddDate, freeOf, type IsFree } from './date-draft.ts';
import type { DateFact } from './fact.ts';
import { withRangeYears } from './range-years.ts';
import { addRelative, addSeasons } from './relative-dates.ts';
import { addAncientYears, addYears } from './years.ts';

const SP = '[ \\u00a0\\u202f]';
const MONTH_NAMES =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${MONTH_NAMES})|(janv|févr|fév|avr|juil|sept|oct|nov|déc)\\.?)(?![\\p{L}\\p{N}]|-(?!(?:${MONTH_NAMES})(?![\\p{L}\\p{N}])))`,
  'giu',
);
const DAYS = `(?:1er|[12]?\\d|3[01])`;
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}.,]|\\dh|\\d[ \\u00a0\\u202f]h[ \\u00a0\\u202f])(?:${WEEKDAY}${SP})?${DAYS}(?:${SP}?(?:et|,|au|ou|à|-|–|puis)${SP}?(?:le${SP}|les${SP}|du${SP})?(?:${WEEKDAY}${SP})?${DAYS})*${SP}$`,
  'iu',
);
const ONE_DAY = new RegExp(`(?:(${WEEKDAY})${SP})?(?<!\\d)(${DAYS})(?!\\d)`, 'giu');
const WORD_DAY = new RegExp(
  `(?:^|[^\\p{L}])(?:le|au|du|dès le)${SP}((?:premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente)(?:[-${' '}](?:et[- ])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf))?)${SP}$`,
  'iu',
);
const YEAR_AFTER = new RegExp(`^(?:${SP}|${SP}de${SP}l[’']an${SP})((?:1\\d|20)\\d\\d)(?![\\p{L}\\d.,]*\\d)`, 'u');
const NUMERIC = /(?<![\d./-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([/.-])(\d{1,2})\5(\d{4}|\d{2}))(?![\d/-]|\.\d)/g;
const STANDALONE_WEEKDAY = new RegExp(`(?<![\\p{L}-])(${WEEKDAY})s?(?![\\p{L}-])`, 'giu');
const LONGEST_LEAD = 70;

/** The dates of a text: days, months, years, weekdays, seasons and relative dates, in text order. */
export function findDates(text: string, cues: Cues = cuesOf(text)): DateFact[] {
  const found: DateFact[] = [];
  const add: AddDate = (parts, start, end) =>
    found.push({ kind: 'date', ...parts, start, end, raw: text.slice(start, end) });
  const hasFigures = cues.has('figure');
  if (hasFigures && /\d[-/.]\d/.test(text)) for (const match of allMatches(NUMERIC, text)) addNumeric(match, add);
  if (cues.has('month')) for (const match of allMatches(MONTH, text)) addMonth(text, match, add);
  const taken = [...found];
  if (cues.has('weekday')) addWeekdays(text, freeOf(taken), add);
  if (cues.has('decade') || hasFigures) addYears(text, freeOf(taken), add);
  if (hasFigures && /\d{3}/.test(text)) addAncientYears(text, freeOf(taken), add);
  if (cues.has('season')) addSeasons(text, add);
  if (cues.has('nextDay') || cues.has('neighbour') || (cues.has('present') && cues.has('period')))
    addRelative(text, add);
  return found.length > 1
    ? withRangeYears(
        found.sort((a, b) => a.start - b.start),
        text,
      )
    : found;
}

function addWeekdays(text: string, isFree: IsFree, add: AddDate): void {
  for (const { 0: raw, 1: name = '', index } of allMatches(STANDALONE_WEEKDAY, text)) {
    const weekday = WEEKDAYS.get(name.toLowerCase());
    if (weekday !== undefined && isFree(index, index + raw.length)) add({ weekday }, index, index + raw.length);
  }
}

function addNumeric(match: RegExpExecArray, add: AddDate): void {
  const [raw, isoYear, isoMonth, isoDay, day, , month, year] = match;
  const parts = isoYear
    ? { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) }
    : { day: Number(day), month: Number(month), year: Number(year) + ((year ?? '').length === 2 ? 2000 : 0) };
  if (parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31)
    add(parts, match.index, match.index + raw.length);
}

const ARTICLE_INSIDE = new RegExp(`(?:,|-|–)${SP}?(?=(?:le|les|du)${SP})`, 'giu');
const ARTICLE_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:le|les|du|des|au|aux)${SP}$`, 'iu');

/** The days that stand before a month. In « 31-30, le 8 mars » only the one with the article is a day. */
function daysBefore(before: string): { readonly 0: string; readonly index: number } | undefined {
  const lead = LEAD.exec(before);
  if (!lead) return undefined;
  const inside = [...allMatches(ARTICLE_INSIDE, lead[0])].at(-1);
  if (!inside || /^\p{L}/u.test(lead[0]) || ARTICLE_BEFORE.test(before.slice(0, lead.index))) return lead;
  const from = inside.index + inside[0].length;
  return { 0: lead[0].slice(from), index: lead.index + from };
}

function addMonth(text: string, match: RegExpExecArray, add: AddDate): void {
  const name = (match[1] ?? match[2] ?? '').toLowerCase();
  const month = MONTHS.get(name);
  if (month === undefined) return;
  const before = text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
  const lead = daysBefore(before);
  const wordDay = lead ? null : WORD_DAY.exec(before);
  const end = match.index + match[0].length;
  const year = YEAR_AFTER.exec(text.slice(end, end + 16));
  const isAbbreviation = match[1] === undefined;
  if (isAbbreviation && !lead && !year) return;
  // « Mars » with a capital inside a sentence is a planet or a brand.
  if (/^\p{Lu}/u.test(match[0]) && !lead && !year && /\p{L}[ \u00a0,]+$/u.test(before)) return;
  const stop = end + (year ? year[0].length : 0);
  const shared = { month, ...(year ? { year: Number(year[1]) } : {}) };
  if (wordDay) {
    const word = wordDay[1] ?? '';
    const day = word.toLowerCase() === 'premier' ? 1 : findNumberWords(word)[0]?.value;
    if (day === undefined || day > 31) add(shared, match.index, stop);
    else add({ day, ...shared }, match.index - (wordDay[0].length - wordDay[0].lastIndexOf(word)), stop);
    return;
  }
  if (!lead) {
    add(shared, match.index, stop);
    return;
  }
  const from = match.index - (before.length - lead.index);
  const days = [...allMatches(ONE_DAY, lead[0])];
  for (const [index, { 0: raw, 1: weekday, 2: day = '', index: at }] of days.entries()) {
    const number = Number.parseInt(day, 10);
    if (number < 1) continue;
    const named = WEEKDAYS.get((weekday ?? '').toLowerCase());
    const isLast = index === days.length - 1;
    add(
      { day: number, ...(named === undefined ? {} : { weekday: named }), ...shared },
      from + at,
      isLast ? stop : from + at + raw.length,
    );
  }
}
