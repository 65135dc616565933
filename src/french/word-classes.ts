import type { Vocabulary } from '../model/lexicon.ts';
import type { HeadWords } from './head-words.ts';

type WordClass = 'verb' | 'nominal' | 'other';

/**
 * What the first flag of a line says of its word, in the lists of the Dicollecte family: flags of a lower-case letter and a
 * digit or capital conjugate a verb, `S X I U A F W` inflect nouns and adjectives.
 */
function classOf(flags: string): WordClass {
  if (flags.charAt(1) === "'") return 'other';
  if (/^[a-z]/.test(flags)) return 'verb';
  return /^[SXIUAFW]/.test(flags) ? 'nominal' : 'other';
}

/** Endings of plurals and feminines, and those of the masculine singular they may come from. */
const NOMINAL_ENDINGS: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['aux', ['al', 'ail']],
  ['trices', ['teur']],
  ['trice', ['teur']],
  ['euses', ['eur', 'eux']],
  ['euse', ['eur', 'eux']],
  ['ives', ['if']],
  ['ive', ['if']],
  ['ères', ['er']],
  ['ère', ['er']],
  ['elles', ['el', 'eau']],
  ['elle', ['el', 'eau']],
  ['ennes', ['en']],
  ['enne', ['en']],
  ['onnes', ['on']],
  ['onne', ['on']],
  ['ettes', ['et']],
  ['ette', ['et']],
  ['ètes', ['et']],
  ['ète', ['et']],
  ['asses', ['as']],
  ['asse', ['as']],
  ['iques', ['ic']],
  ['ique', ['ic']],
  ['ches', ['c']],
  ['che', ['c']],
  ['es', ['']],
  ['s', ['']],
  ['x', ['']],
  ['e', ['']],
];

/** A vocabulary over a word list. Words are asked in lower case with plain apostrophes. */
export function vocabularyOf({ flagsOf }: HeadWords): Vocabulary {
  // One spelling is often several words: `porte` is a noun and a form of `porter`, `savoir` a noun and a verb.
  const holds = (word: string, wanted: WordClass): boolean => flagsOf(word).some((flags) => classOf(flags) === wanted);
  return {
    isInfinitive: (word) => holds(word, 'verb'),
    isNominal: (word) =>
      holds(word, 'nominal') ||
      NOMINAL_ENDINGS.some(
        ([ending, bases]) =>
          word.endsWith(ending) && bases.some((base) => holds(word.slice(0, -ending.length) + base, 'nominal')),
      ),
    isKnown: (word) => flagsOf(word).length > 0,
  };
}
