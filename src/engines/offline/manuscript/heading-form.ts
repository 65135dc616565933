import { shownWords } from '../../../french/words.ts';

export const LONGEST_LINE = 90;
export const MOST_WORDS = 15;
export const LEGAL = /^(?:article|art\.|chapitre|titre|section|annexe)\s+(?:\d|[ivxl]+\b|premier|1er)/iu;
const DATE_LINE = /^(?:par|publié|mis à jour|source|crédit|photo|le \d|\d{1,2}[/ ])/iu;
/** Rows of a table: so many figures are no heading’s. */
const MOST_FIGURES = 3;
/** Captions, by-lines and buttons that cleaning left: no author heads a section so. */
const FURNITURE =
  /(?:^|[\s,(])(?:photos?|crédits?|images?)\s?:|©|\s[|•·]\s|\d{2}[./]\d{2}[./]\d{4}|, \d{1,2} \p{L}+ \d{4}$|(?:^|\s)(?:AFP|REUTERS|Reuters|Getty|Belga)\b(?=$|[/)]|\s?\/)/u;
export const NUMBERED = /^\d{1,2}\s?[.)]\s+\p{Lu}/u;

/** A caption, a by-line, a button or the row of a table, which no author puts over a section. */
export const headsNothing = (text: string): boolean =>
  FURNITURE.test(text) || isTwice(text) || (text.match(/\d+(?:[.,]\d+)?/gu)?.length ?? 0) >= MOST_FIGURES;

/** A short line without its full stop, as authors and houses write headings. */
export function looksLikeHeading(text: string): boolean {
  if (LEGAL.test(text)) return text.length <= LONGEST_LINE && !/[.;,]$/u.test(text);
  if (text.length > LONGEST_LINE || shownWords(text) > MOST_WORDS || DATE_LINE.test(text)) return false;
  if (headsNothing(text)) return false;
  if (NUMBERED.test(text)) return !/[;,]$/u.test(text);
  if (/^[«“"]/u.test(text)) return shownWords(text) >= 4 && /[»”"]$/u.test(text);
  return !/[.;,:…]$/u.test(text) && /^[\p{Lu}\p{N}(]/u.test(text) && /\p{L}{3}/u.test(text);
}

/** `Ajouter à mes articles Ajouter à mes articles`: what a button shows and what it says. */
function isTwice(text: string): boolean {
  const half = (text.length - 1) / 2;
  return text.charAt(half) === ' ' && text.slice(0, half) === text.slice(half + 1);
}
