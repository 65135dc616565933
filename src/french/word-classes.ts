import type { Vocabulary } from '../model/lexicon.ts';

/** Bits, because one spelling is often several words: `porte` is a noun and a form of `porter`, `savoir` a noun and a verb. */
const VERB = 1;
const NOMINAL = 2;
const OTHER = 4;

const LOWEST_A = 97;
const HIGHEST_Z = 122;
const APOSTROPHE = 39;
/** Below `A` a line starts with a figure or a sign, and may hold no letter at all. */
const LAST_ASCII_SIGN = 64;
const LETTER = /\p{L}/u;

/**
 * The head-words of a Hunspell `.dic` file of the Dicollecte family with what their flags say they are: flags of a lower-case
 * letter and a digit or capital conjugate a verb, `S X I U A F W` inflect nouns and adjectives. Read in one pass: the file
 * has 84,000 lines.
 */
export function parseWordClasses(dic: string): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (let at = 0; at < dic.length; ) {
    const newline = dic.indexOf('\n', at);
    const end = newline < 0 ? dic.length : newline;
    const slash = dic.indexOf('/', at);
    const flags = slash >= 0 && slash < end ? slash : end;
    const word = dic.slice(at, flags);
    if (dic.charCodeAt(at) > LAST_ASCII_SIGN || LETTER.test(word)) {
      const key = word.includes('’') ? word.replaceAll('’', "'") : word;
      classes.set(key, (classes.get(key) ?? 0) | classOf(dic, flags + 1, end));
    }
    at = end + 1;
  }
  return classes;
}

function classOf(dic: string, from: number, end: number): number {
  if (from >= end) return OTHER;
  const first = dic.charCodeAt(from);
  const second = dic.charCodeAt(from + 1);
  if (first >= LOWEST_A && first <= HIGHEST_Z) return second === APOSTROPHE ? OTHER : VERB;
  return 'SXIUAFW'.includes(dic.charAt(from)) && second !== APOSTROPHE ? NOMINAL : OTHER;
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

/** A vocabulary over such classes. Words are asked in lower case with plain apostrophes. */
export function vocabularyOf(classes: ReadonlyMap<string, number>): Vocabulary {
  const holds = (word: string, bit: number): boolean => ((classes.get(word) ?? 0) & bit) !== 0;
  return {
    isInfinitive: (word) => holds(word, VERB),
    isNominal: (word) =>
      holds(word, NOMINAL) ||
      NOMINAL_ENDINGS.some(
        ([ending, bases]) =>
          word.endsWith(ending) && bases.some((base) => holds(word.slice(0, -ending.length) + base, NOMINAL)),
      ),
    isKnown: (word) => classes.has(word),
  };
}
