const DIGIT_GROUPS = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)/g;
const GROUP_SPACE = /[ \u00a0\u202f\u2009]/g;
const SHOWN_SEPARATOR = /[\s\u0085\u200b–—]+/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ASCII_SEPARATOR = /[ \t\r\n\f\v]+/;
const ASCII_LETTER_OR_DIGIT = /[A-Za-z0-9]/;

/** Joins the groups of three digits of a number: `1 000` → `1000`, so that a number is one word. */
export function mergeDigitGroups(text: string): string {
  return text.replace(DIGIT_GROUPS, (number) => number.replace(GROUP_SPACE, ''));
}

/**
 * The lowest word count any common counter may find: tokens between ASCII white space that hold an ASCII letter or digit.
 * No-break spaces do not separate, `l’IA` is one word, a lone sign is none. A minimum proved with it cannot be disputed.
 */
export function strictWords(text: string): number {
  return count(text, ASCII_SEPARATOR, ASCII_LETTER_OR_DIGIT);
}

/** The word count shown to people: tokens between any white space or long dashes that hold a letter or digit. */
export function shownWords(text: string): number {
  return count(text, SHOWN_SEPARATOR, LETTER_OR_DIGIT);
}

function count(text: string, separator: RegExp, needed: RegExp): number {
  let words = 0;
  for (const token of mergeDigitGroups(text.normalize('NFC')).split(separator)) if (needed.test(token)) words += 1;
  return words;
}
