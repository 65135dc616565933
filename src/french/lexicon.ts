import { baseForms } from './inflections.ts';

/** A word list that can be asked. Words are lower case, with accents and plain apostrophes. */
export interface Lexicon {
  has(lowerWord: string): boolean;
}

/**
 * The head-words of a Hunspell `.dic` file: the first line (a count), blank lines, flags and morphology are left out.
 * Case is kept, so a name does not answer for a common word.
 */
export function parseDictionary(dic: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [index, line] of dic.split(/\r?\n/).entries()) {
    const word = /^[^/\s]+/.exec(line)?.[0];
    if (word === undefined || (index === 0 && /^\d+$/.test(word))) continue;
    if (/\p{L}/u.test(word)) words.add(word.replace(/’/g, "'"));
  }
  return words;
}

/** A lexicon that knows the head-words and their regular inflections: plurals, feminines and verb endings. */
export function lexiconOf(headWords: { has(word: string): boolean }): Lexicon {
  return {
    has: (lowerWord) => headWords.has(lowerWord) || baseForms(lowerWord).some((base) => headWords.has(base)),
  };
}
