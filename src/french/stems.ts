import snowball from 'snowball-stemmers';
import { lexicalWords } from './lexical-words.ts';
import { foldAccents } from './normalize.ts';
import { isStopWord } from './stop-words.ts';

const LONGEST_WORD = 64;
const CACHE_SIZE = 20_000;
const LETTERS_OR_DIGITS = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;

const known = new Map<string, string>();
let stemmer: { stem(word: string): string } | undefined;

/**
 * The Snowball stem of one French word, lower case, accents kept where the algorithm keeps them: `recrutements` →
 * `recrut`. It is a comparison key and not always a word. The cache holds words, never texts, and is bounded.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/[’‘ʼ′]/g, "'");
  if (lower.length > LONGEST_WORD) return lower;
  const cached = known.get(lower);
  if (cached !== undefined) return cached;
  stemmer ??= snowball.newStemmer('french');
  const result = stemmer.stem(lower);
  if (known.size >= CACHE_SIZE) known.clear();
  known.set(lower, result);
  return result;
}

/** The accentless stems of the words that carry the subject, in text order, repeats included; numbers count. */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const { lower } of lexicalWords(text)) {
    if (LETTERS_OR_DIGITS.test(lower) && !isStopWord(lower)) stems.push(foldAccents(stem(lower)));
  }
  return stems;
}
