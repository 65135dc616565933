import { allMatches } from '../all-matches.ts';
import { findCollectives } from '../collectives.ts';
import { findNumberWords } from '../number-words.ts';
import { type Cues, cuesOf } from './cues.ts';
import { isNew } from './nine-or-new.ts';

/** A number as written, before its scale and unit are read. */
export interface Numeral {
  readonly value: number;
  /** Second reading: `2.300`. */
  readonly other: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly form: 'figures' | 'words' | 'article' | 'count' | 'fraction' | 'factor';
  readonly decimals: number;
  readonly vague: boolean;
}

const FIGURES = /(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*/gu;
/** Figures glued to letters are part of a name (`GPT-4`, `A13`), unless the letters are a unit or an ordinal ending. */
const NAME_BEFORE = /\p{L}[-‐‑·]?$/u;
/** `8 h 30`, `7 heures-22 heures`: behind a unit. */
const RANGE_BEFORE =
  /\d[ \u00a0\u202f]?(?:h|(?:h|heures?|minutes?|jours?|semaines?|mois|ans|euros|m|km|mètres|kilomètres|kg|cm|mm)[-‐‑])$/u;
const NAME_AFTER = /^[-‐‑]?\p{Lu}(?![\p{L}]*(?:€|\$|£))/u;
const UNIT_SYMBOL =
  /^(?:EUR|USD|GBP|CHF|K€|K\$|M€|M\$|Md|MW|GW|W|V|A|L|Hz|MHz|GHz|Mo|Go|To|GB|MB|TB|CAD|FCFA|JPY)(?!\p{Ll}\p{L}|\p{Lu})/u;
const MINUS = /(?:^|[\s(:])[-−–]$/u;

/** « franchir le million d’euros » tells of one million. */
const DEFINITE_MILLION = /(?<=(?<!\p{L})(?:le|du|au)[ \u00a0])milli(?:on|ard)(?=[ \u00a0]d(?:e[ \u00a0]|[’']))/giu;

/** « plus d’un demi-milliard » */
const HALF_MILLION = /(?<!\p{L})(?:un[ \u00a0])?demi[-‐‑](milli(?:on|ard))(?!\p{L})/giu;

/** Every number of a text, in figures, words and collective nouns, in text order and without overlaps. */
export function findNumerals(text: string, cues: Cues = cuesOf(text)): Numeral[] {
  const found: Numeral[] = [];
  if (cues.has('figure')) for (const match of allMatches(FIGURES, text)) addFigures(text, match[0], match.index, found);
  for (const { value, start, end, isBareArticle, text: raw } of findNumberWords(text)) {
    if (isIdiom(text, raw.toLowerCase(), start, end)) continue;
    found.push({
      value,
      other: undefined,
      start,
      end,
      form: isBareArticle ? 'article' : 'words',
      decimals: 0,
      vague: false,
    });
  }
  if (cues.has('million')) {
    for (const { 0: raw, index } of allMatches(DEFINITE_MILLION, text)) found.push(million(raw, raw, index, 1));
    for (const { 0: raw, 1: scale = '', index } of allMatches(HALF_MILLION, text))
      found.push(million(raw, scale, index, 0.5));
  }
  if (cues.has('collective'))
    for (const { value, kind, start, end, vague } of findCollectives(text)) {
      if (kind === 'fraction' && isNoShare(text, start, end)) continue;
      found.push({ value, other: undefined, start, end, form: kind, decimals: 0, vague });
    }
  return withoutOverlaps(found);
}

const million = (raw: string, scale: string, start: number, times: number): Numeral => ({
  value: times * (scale.toLowerCase() === 'million' ? 1e6 : 1e9),
  other: undefined,
  start,
  end: start + raw.length,
  form: 'words',
  decimals: 0,
  vague: false,
});

function addFigures(text: string, raw: string, index: number, found: Numeral[]): void {
  const end = index + raw.length;
  const before = text.slice(Math.max(0, index - 3), index);
  if (NAME_BEFORE.test(before) && !RANGE_BEFORE.test(text.slice(Math.max(0, index - 14), index))) return;
  const after = text.slice(end, end + 6);
  if (NAME_AFTER.test(after) && !UNIT_SYMBOL.test(after)) return;
  const reading = read(raw);
  if (reading === undefined) return;
  const negative =
    MINUS.test(text.slice(Math.max(0, index - 2), index)) && /^[ \u00a0\u202f]?(?:°|degr|%)/u.test(after);
  found.push({
    ...reading,
    value: negative ? -reading.value : reading.value,
    start: index,
    end,
    form: 'figures',
    vague: false,
  });
}

/** `1 000,5`, `9,4`, `2.300`, `1.234.567`; undefined for a version number or a list glued together. */
function read(raw: string): { value: number; other: number | undefined; decimals: number } | undefined {
  const plain = raw.replace(/[ \u00a0\u202f\u2009]/g, '');
  const signs = plain.match(/[.,]/g) ?? [];
  if (signs.length === 0) return { value: Number(plain), other: undefined, decimals: 0 };
  if (signs.length === 1) {
    const sign = signs[0] ?? ',';
    const [whole = '', part = ''] = plain.split(sign);
    const decimal = Number(`${whole}.${part}`);
    const grouped = part.length === 3 && whole.length <= 3 && whole !== '0';
    if (sign === '.' && grouped) return { value: Number(whole + part), other: decimal, decimals: 0 };
    return { value: decimal, other: undefined, decimals: part.length };
  }
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(plain)
    ? { value: Number(plain.replace(/[.,]/g, '')), other: undefined, decimals: 0 }
    : undefined;
}

/** Words that look like numbers and count nothing. */
function isIdiom(text: string, raw: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (raw === 'neuf') return isNew(text, start, end);
  if (raw === 'zéro')
    return /^[ \u00a0](?:déchet|faute|défaut|tolérance)/iu.test(after) || /(?:partir|repart\p{L}*) de $/iu.test(before);
  if (raw === 'mille') return /^[ \u00a0](?:mercis|excuses|fois|et une)/iu.test(after);
  if (raw === 'cent') return /(?:pour|les) $/iu.test(before) && /^(?:[ \u00a0](?:pas|fois))/iu.test(after);
  if (raw === 'quatre') return /(?:aux|les) $/iu.test(before) && /^[ \u00a0]coins/iu.test(after);
  if (raw === 'deux') return /^[ \u00a0](?:pas d|mots\b|poids,)/iu.test(after) && /(?:à|en) $/iu.test(before);
  if (raw === 'un' || raw === 'une')
    return (
      (/(?:pas|sans|jamais|moindre|plus) $/iu.test(before) &&
        /^[ \u00a0](?:centime|sou|euro|franc|kopeck|radis)(?!\p{L})/iu.test(after)) ||
      (/^[ \u00a0](?:jour|point)(?!\p{L})/iu.test(after) &&
        !(
          /(?:en|par|pendant|durant|de) $|d[’']$/iu.test(before) &&
          !/^[ \u00a0]jour[ \u00a0]à[ \u00a0]l[’']autre/iu.test(after)
        ))
    );
  return false;
}

/** « un tiers lieu », « des tiers », « au quart de tour » are no shares. */
function isNoShare(text: string, start: number, end: number): boolean {
  return (
    /^(?:[-‐‑]| lieu| de tour| de siècle| d[’']heure)/iu.test(text.slice(end, end + 12)) ||
    (/(?:par|à) $/iu.test(text.slice(Math.max(0, start - 4), start)) &&
      /^un tiers$/iu.test(text.slice(start, end)) &&
      !/^[ \u00a0](?:des?|du|d[’'])/iu.test(text.slice(end, end + 4)))
  );
}

function withoutOverlaps(numerals: Numeral[]): Numeral[] {
  const sorted = numerals.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Numeral[] = [];
  for (const numeral of sorted) if (numeral.start >= (kept.at(-1)?.end ?? 0)) kept.push(numeral);
  return kept;
}
