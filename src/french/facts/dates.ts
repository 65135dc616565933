import { MONTHS, WEEKDAYS } from '../calendar.ts';
import { findNumberWords } from '../number-words.ts';
import { isStopWord } from '../stop-words.ts';
import { type Cues, cuesOf } from './cues.ts';
import type { DateFact } from './fact.ts';

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
  `(?<![\\p{L}\\p{N}.,])(?:${WEEKDAY}${SP})?${DAYS}(?:${SP}?(?:et|,|au|ou|à|-|–|puis)${SP}?(?:le${SP}|les${SP}|du${SP})?(?:${WEEKDAY}${SP})?${DAYS})*${SP}$`,
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

type Parts = Omit<DateFact, 'kind' | 'start' | 'end' | 'raw'>;

/** The dates of a text: days, months, years, weekdays, seasons and relative dates, in text order. */
export function findDates(text: string, cues: Cues = cuesOf(text)): DateFact[] {
  const found: DateFact[] = [];
  const add = (parts: Parts, start: number, end: number) =>
    found.push({ kind: 'date', ...parts, start, end, raw: text.slice(start, end) });
  const hasFigures = cues.has('figure');
  if (hasFigures && /\d[-/.]\d/.test(text)) for (const match of text.matchAll(NUMERIC)) addNumeric(match, add);
  if (cues.has('month')) for (const match of text.matchAll(MONTH)) addMonth(text, match, add);
  const taken = [...found];
  if (cues.has('weekday')) addWeekdays(text, freeOf(taken), add);
  if (cues.has('decade') || hasFigures) addYears(text, freeOf(taken), add);
  if (hasFigures && /\d{3}/.test(text)) addAncientYears(text, freeOf(taken), add);
  if (cues.has('season')) addSeasons(text, add);
  if (cues.has('nextDay') || cues.has('neighbour') || (cues.has('present') && cues.has('period')))
    addRelative(text, add);
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

type Add = (parts: Parts, start: number, end: number) => void;

function freeOf(
  taken: readonly { readonly start: number; readonly end: number }[],
): (start: number, end: number) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let at = 0;
  return (start, end) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1;
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  };
}

function addWeekdays(text: string, isFree: (start: number, end: number) => boolean, add: Add): void {
  for (const { 0: raw, 1: name = '', index } of text.matchAll(STANDALONE_WEEKDAY)) {
    const weekday = WEEKDAYS.get(name.toLowerCase());
    if (weekday !== undefined && isFree(index, index + raw.length)) add({ weekday }, index, index + raw.length);
  }
}

function addNumeric(match: RegExpExecArray, add: Add): void {
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
  const inside = [...lead[0].matchAll(ARTICLE_INSIDE)].at(-1);
  if (!inside || /^\p{L}/u.test(lead[0]) || ARTICLE_BEFORE.test(before.slice(0, lead.index))) return lead;
  const from = inside.index + inside[0].length;
  return { 0: lead[0].slice(from), index: lead.index + from };
}

function addMonth(text: string, match: RegExpExecArray, add: Add): void {
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
  const days = [...lead[0].matchAll(ONE_DAY)];
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

const YEAR =
  /(?:(?<![\p{L}\p{N}.,/€$-])|(?<=(?<!\p{L})mi-))(1\d{3}|20\d\d)(?:([-–/])(\d{4}|\d{2})(?!\d))?(?![\p{L}\p{N}]|[.,]\d|[ \u00a0\u202f]\d{3}(?!\d)|[ \u00a0\u202f]?[%€$£°])/gu;
const YEAR_LEAD =
  /(?:^|[^\p{L}])(?:en|depuis|dès|d[’']ici|d[’']ici à|avant|après|années?|an|jusqu[’']en|courant|vers|fin|début|mi|millésime|promotion|saison|édition|rentrée|été|hiver|printemps|automne|exercice|horizon|entre|et|à|de|comme en|ou)[ \u00a0\u202f-]$/iu;
const STRONG_LEAD =
  /(?:^|[^\p{L}])(?:en|depuis|dès|d[’']ici|d[’']ici à|années?|l[’']an|jusqu[’']en|courant|millésime|saison|édition|rentrée|été|hiver|printemps|automne|exercice|horizon)[ \u00a0\u202f-]$/iu;
const WORD_AFTER = /^[ \u00a0\u202f](\p{Ll}{3,})/u;
/** Words of what happened in a year, not of what is counted. */
const NOT_COUNTED = /^(?:tient|tenait|selon|afin|sera|fut|toute?s?|tous|chaque|aucune?|jusqu)$/;

/** `2024 spectateurs` counts, `2024 sera` does not. */
function isCount(text: string, end: number): boolean {
  const word = WORD_AFTER.exec(text.slice(end, end + 16))?.[1];
  return word !== undefined && !isStopWord(word) && !NOT_COUNTED.test(word);
}

/** `en 862`: three figures need more than a place where a year may stand. */
const ANCIENT =
  /(?<=(?<!\p{L})(?:en|dès|vers|l[’']an)[ \u00a0])[1-9]\d\d(?![\p{L}\p{N}]|[.,]\d|[ \u00a0\u202f]\d{3}(?!\d)|[ \u00a0\u202f]?[%€$£°])/gu;

const DECADE =
  /(?<!\p{L})années[ \u00a0\u202f](?:(1\d\d0|20\d0)|(\d0)|(vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?))(?![\p{L}\p{N}-])/giu;
const DECADE_WORDS: Readonly<Record<string, number>> = {
  vingt: 1920,
  trente: 1930,
  quarante: 1940,
  cinquante: 1950,
  soixante: 1960,
  'soixante-dix': 1970,
  'quatre-vingt': 1980,
  'quatre-vingts': 1980,
  'quatre-vingt-dix': 1990,
};

function addYears(text: string, isFree: (start: number, end: number) => boolean, add: Add): void {
  const decades: { start: number; end: number }[] = [];
  if (/ann[ée]es/i.test(text))
    for (const match of text.matchAll(DECADE)) {
      const end = match.index + match[0].length;
      decades.push({ start: match.index, end });
      const year = match[1]
        ? Number(match[1])
        : match[2]
          ? 1900 + Number(match[2])
          : (DECADE_WORDS[(match[3] ?? '').toLowerCase()] ?? 1900);
      add({ year, decade: true }, match.index, end);
    }
  const isOutside = freeOf(decades);
  if (/\d{4}/.test(text))
    for (const match of text.matchAll(YEAR)) {
      const end = match.index + match[0].length;
      if (!isFree(match.index, end) || !isOutside(match.index, end)) continue;
      const before = text.slice(Math.max(0, match.index - 14), match.index);
      const year = Number(match[1]);
      if (isCount(text, end) && !STRONG_LEAD.test(before)) continue;
      if (year < 1850 && !YEAR_LEAD.test(before)) continue;
      add({ year }, match.index, match.index + 4);
      const second = match[3];
      const last = second === undefined ? undefined : lastYear(year, second);
      if (second !== undefined && last !== undefined) add({ year: last }, end - second.length, end);
    }
}

const LONGEST_SPAN = 30;

/** The second year of `1999-00`, `1914-18`; none in `2024-13`, where the span would take most of a century. */
function lastYear(first: number, second: string): number | undefined {
  if (second.length === 4) return Number(second);
  const same = Math.floor(first / 100) * 100 + Number(second);
  if (same > first) return same;
  return same + 100 - first <= LONGEST_SPAN ? same + 100 : undefined;
}

function addAncientYears(text: string, isFree: (start: number, end: number) => boolean, add: Add): void {
  for (const { index, 0: raw } of text.matchAll(ANCIENT)) {
    const end = index + raw.length;
    if (isFree(index, end) && !isCount(text, end)) add({ year: Number(raw) }, index, end);
  }
}

const SEASON = /(?<!\p{L}|(?<!(?<!\p{L})mi)-)(printemps|été|automne|hiver)s?(?![\p{L}-])/giu;

/** `été` is a participle more often than a season: it takes an article, `cet`, `en` or `l’` before it and no participle after it. */
function addSeasons(text: string, add: Add): void {
  for (const match of text.matchAll(SEASON)) {
    const season = (match[1] ?? '').toLowerCase();
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (
      season === 'été' &&
      !/(?:l[’']|cet |chaque |en |plein |d[’']|un |prochain |début |fin |mi-|bel |les )$/iu.test(before)
    )
      continue;
    add({ season }, match.index, match.index + match[0].length);
  }
}

const SPAN =
  'an|année|mois|semaine|trimestre|semestre|siècle|décennie|été|hiver|printemps|automne|saison|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const RELATIVE = new RegExp(
  `(?<!\\p{L})(?:(${SPAN})s?${SP}(derni(?:er|ère)|passée?|précédente?|prochaine?|suivante?)(?!\\p{L})|(hier|avant-hier|demain|après-demain)(?!\\p{L})|(cette année|ce mois-ci|cette semaine)(?!\\p{L}|-là))`,
  'giu',
);
const SEASON_OVER = /(?:une fois|après) (?:l[’']|le )\p{L}+ passée?$/iu;
const FIXED: Readonly<Record<string, string>> = {
  hier: 'jour-1',
  'avant-hier': 'jour-2',
  demain: 'jour+1',
  'après-demain': 'jour+2',
  'cette année': 'an+0',
  'ce mois-ci': 'mois+0',
  'cette semaine': 'semaine+0',
};

function addRelative(text: string, add: Add): void {
  for (const match of text.matchAll(RELATIVE)) {
    const span = (match[1] ?? '').toLowerCase().replace('année', 'an');
    const fixed = FIXED[(match[3] ?? match[4] ?? '').toLowerCase()];
    // « une fois l’été passé » tells of no summer before this one.
    if (SEASON_OVER.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length))) continue;
    const step = /^(?:pro|suiv)/iu.test(match[2] ?? '') ? '+1' : '-1';
    add({ relative: fixed ?? span + step }, match.index, match.index + match[0].length);
  }
}
