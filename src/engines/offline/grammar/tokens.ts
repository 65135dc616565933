import { allMatches } from '../../../french/all-matches.ts';
/** A word, a number or a sign. Elided words keep their apostrophe: `l’` `IA`. Offsets in the text. */
export interface Token {
  readonly text: string;
  /** Lower case, plain apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
}

const TOKEN =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*(?!\p{L})|(?:[ldnscjmt]|qu|lorsqu|puisqu|jusqu|quoiqu)['’](?=[\p{L}\p{N}«“"])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’·&.‑-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{L}\p{N}]/giu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;

/** The words, numbers and signs of a sentence, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of allMatches(TOKEN, text))
    tokens.push({
      text: found,
      lower: found.toLowerCase().replaceAll('’', "'"),
      start: index,
      end: index + found.length,
      kind: kindOf(found),
    });
  return tokens;
}

function kindOf(found: string): Token['kind'] {
  // Most words begin with a letter of ASCII.
  const code = found.charCodeAt(0) | 0x20;
  if ((code >= 0x61 && code <= 0x7a) || LETTER.test(found)) return 'word';
  return LETTER_OR_DIGIT.test(found) ? 'number' : 'sign';
}
