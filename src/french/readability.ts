import { lexicalWords } from './lexical-words.ts';
import { ELIDED, marksOf } from './little-words.ts';
import { sentences } from './sentences.ts';
import { syllables } from './syllables.ts';
import type { Token, WordMeasure } from './tokens.ts';

const LONG_WORD = 7;
const HAS_LETTER = /\p{L}/u;
const LETTER = /\p{L}/gu;
const APOSTROPHE = /['’‘ʼ′]/;

/** What the readability formulas need to know of a text. */
export interface ProseMeasure {
  /** Words that hold a letter; an elided word belongs to the word that follows it. */
  words: number;
  sentences: number;
  syllables: number;
  /** Words of more than six letters. */
  longWords: number;
}

/**
 * Reading ease after Kandel and Moles (1958), 0 to 100, higher is easier: 60 and more is easy, 45 to 60 is the press,
 * under 35 is hard. 0 when there is nothing to read.
 */
export function kandelMoles(measure: { words: number; sentences: number; syllables: number }): number {
  const { words, sentences, syllables } = measure;
  if (words === 0 || sentences === 0) return 0;
  return Math.min(100, Math.max(0, 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words)));
}

/** Björnsson's LIX: mean sentence length plus the share of long words in percent. French prose runs at 45 to 75. */
export function lix(measure: { words: number; sentences: number; longWords: number }): number {
  const { words, sentences, longWords } = measure;
  if (words === 0 || sentences === 0) return 0;
  return words / sentences + (100 * longWords) / words;
}

/** Counts words, sentences, syllables and long words of running prose in one pass. Figures are not words here. */
export function measureProse(text: string): ProseMeasure {
  return { ...measureWords(text), sentences: sentences(text).length };
}

/** Counts words, syllables and long words of a text whose sentences, and perhaps words, are known. */
export function measureWords(text: string, words = lexicalWords(text)): Omit<ProseMeasure, 'sentences'> {
  const measure = { words: 0, syllables: 0, longWords: 0 };
  for (const word of words) {
    const known = measureOf(word.token);
    if (!known.hasLetter) continue;
    if ((marksOf(word.token) & ELIDED) !== 0 && APOSTROPHE.test(text.charAt(word.end))) {
      // jusqu’, lorsqu’, puisqu’ and quoiqu’ are heard; the other elided words lend only a consonant.
      if (word.text.length > 2) measure.syllables += 1;
      continue;
    }
    measure.words += 1;
    measure.syllables += known.syllables;
    if (known.isLong) measure.longWords += 1;
  }
  return measure;
}

function measureOf(token: Token): WordMeasure {
  if (token.measure) return token.measure;
  const { text } = token;
  const hasLetter = HAS_LETTER.test(text);
  const isLong = (text.match(LETTER)?.length ?? 0) >= LONG_WORD;
  token.measure = { hasLetter, syllables: hasLetter ? syllables(text) : 0, isLong };
  return token.measure;
}
