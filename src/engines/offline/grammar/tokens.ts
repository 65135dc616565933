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
  return Array.from(text.matchAll(TOKEN), ({ 0: found, index }): Token => {
    return {
      text: found,
      lower: found.toLowerCase().replaceAll('’', "'"),
      start: index,
      end: index + found.length,
      kind: LETTER.test(found) ? 'word' : LETTER_OR_DIGIT.test(found) ? 'number' : 'sign',
    };
  });
}
