import { ELIDED_WORDS } from './elision.ts';
import { ENGLISH_FUNCTION_WORDS, FRENCH_FUNCTION_WORDS } from './function-words.ts';
import { FRENCH_ONLY } from './language-marks.ts';
import { isStopWord, STOP_WORDS } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** A French function word. */
export const FRENCH = 1;
/** An English function word. */
export const ENGLISH = 2;
/** A word that only French writes, of all languages around it. */
export const ONLY_FRENCH = 4;
/** Says too little to tell one subject from another. */
export const STOP = 8;
/** Loses its vowel before another one: `l`, `qu`. */
export const ELIDED = 16;

let marks: ReadonlyMap<string, number> | undefined;

/** What a little word is, a bit for each of the above: one look-up for all lists, once a word. 0 for any other word. */
export function marksOf(token: Token): number {
  marks ??= marked();
  if (token.marks < 0) token.marks = marks.get(token.lower) ?? 0;
  return token.marks;
}

/** Whether a word says too little to tell one subject from another. */
export const isStop = (token: Token): boolean => (marksOf(token) & STOP) !== 0;

const marked = (): ReadonlyMap<string, number> =>
  new Map(
    [...STOP_WORDS, ...ENGLISH_FUNCTION_WORDS, ...FRENCH_ONLY, ...ELIDED_WORDS].map((word) => [
      word,
      (FRENCH_FUNCTION_WORDS.has(word) ? FRENCH : 0) |
        (ENGLISH_FUNCTION_WORDS.has(word) ? ENGLISH : 0) |
        (FRENCH_ONLY.has(word) ? ONLY_FRENCH : 0) |
        (isStopWord(word) ? STOP : 0) |
        (ELIDED_WORDS.has(word) ? ELIDED : 0),
    ]),
  );
