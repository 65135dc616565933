import { allMatches } from '../all-matches.ts';
import { isStopWord } from '../stop-words.ts';
import { type AddDate, freeOf, type IsFree } from './date-draft.ts';

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

const FOR = /(?<!\p{L})pour[ \u00a0\u202f]$/iu;

/** « une charte de 1631 fixe le prix »: what is counted would stand in the plural. */
const isBeforeVerb = (text: string, before: string, end: number): boolean =>
  (YEAR_LEAD.test(before) || FOR.test(before)) && !/[sxz]$/.test(WORD_AFTER.exec(text.slice(end, end + 16))?.[1] ?? '');

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

/** Years and decades: `en 2024`, `2023-2024`, `les années 60`. */
export function addYears(text: string, isFree: IsFree, add: AddDate): void {
  const decades: { start: number; end: number }[] = [];
  if (/ann[ée]es/i.test(text))
    for (const match of allMatches(DECADE, text)) {
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
    for (const match of allMatches(YEAR, text)) {
      const end = match.index + match[0].length;
      if (!isFree(match.index, end) || !isOutside(match.index, end)) continue;
      const before = text.slice(Math.max(0, match.index - 14), match.index);
      const year = Number(match[1]);
      if (isCount(text, end) && !STRONG_LEAD.test(before) && !isBeforeVerb(text, before, end)) continue;
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

/** Years of three figures. */
export function addAncientYears(text: string, isFree: IsFree, add: AddDate): void {
  if (!/[ \u00a0][1-9]\d\d(?!\d)/.test(text)) return;
  for (const { index, 0: raw } of allMatches(ANCIENT, text)) {
    const end = index + raw.length;
    if (isFree(index, end) && !isCount(text, end)) add({ year: Number(raw) }, index, end);
  }
}
