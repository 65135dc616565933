import { classOf, DIGIT, LETTER, SPACE, UNKNOWN } from './char-classes.ts';

const DIGIT_GROUPS = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)/g;
const GROUP_SPACE = /[ \u00a0\u202f\u2009]/g;
const HAS_GROUP = /\d[ \u00a0\u202f\u2009]\d/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/uy;

/** Joins the groups of three digits of a number: `1 000` → `1000`, so that a number is one word. */
export function mergeDigitGroups(text: string): string {
  return text.replace(DIGIT_GROUPS, (number) => number.replace(GROUP_SPACE, ''));
}

/**
 * The lowest word count any common counter may find: tokens between ASCII white space that hold an ASCII letter or digit.
 * No-break spaces do not separate, `l’IA` is one word, a lone sign is none. A minimum proved with it cannot be disputed.
 */
export const strictWords = (text: string): number => countWords(text).strict;

function strictCount(merged: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < merged.length; at += 1) {
    const code = merged.charCodeAt(at);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) counted = false;
    else if (!counted && isAsciiLetterOrDigit(code)) {
      counted = true;
      words += 1;
    }
  }
  return words;
}

/** The word count shown to people: tokens between any white space or long dashes that hold a letter or digit. */
export const shownWords = (text: string): number => countWords(text).shown;

interface WordCounts {
  readonly strict: number;
  readonly shown: number;
}

/** Both counts of a text. */
export function countWords(text: string): WordCounts {
  const counts = plainCounts(text);
  if (counts) return counts;
  const merged = normalized(text);
  return { strict: strictCount(merged), shown: shownCount(merged) };
}

/** Both counts in one look at a text of common signs, composed and without digit groups; undefined for any other. */
function plainCounts(text: string): WordCounts | undefined {
  let strict = 0;
  let shown = 0;
  let inStrict = false;
  let inShown = false;
  let before = SPACE;
  let earlier = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) {
      if (kind === DIGIT && before === SPACE && earlier === DIGIT) return undefined;
      if (!inShown) {
        inShown = true;
        shown += 1;
      }
      if (!inStrict && code < 0x80) {
        inStrict = true;
        strict += 1;
      }
    } else if (kind === UNKNOWN) return undefined;
    else {
      if (kind === SPACE || code === 0x2013 || code === 0x2014) inShown = false;
      if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) inStrict = false;
    }
    earlier = before;
    before = kind;
  }
  return { strict, shown };
}

function shownCount(merged: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < merged.length; at += 1) {
    const code = merged.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || code === 0x2013 || code === 0x2014) counted = false;
    else if (kind === UNKNOWN && isSeparator(code)) counted = false;
    else if (!counted && (kind === LETTER || kind === DIGIT || (kind === UNKNOWN && isLetterOrDigit(merged, at)))) {
      counted = true;
      words += 1;
    }
  }
  return words;
}

const normalized = (text: string): string => {
  const composed = text.normalize('NFC');
  return HAS_GROUP.test(composed) ? mergeDigitGroups(composed) : composed;
};

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** The white space outside the table, and the zero-width space. */
const isSeparator = (code: number): boolean =>
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

function isLetterOrDigit(text: string, at: number): boolean {
  LETTER_OR_DIGIT.lastIndex = at;
  return LETTER_OR_DIGIT.test(text);
}
