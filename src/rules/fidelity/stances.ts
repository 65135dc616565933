import { ANTONYMS, PHRASES, type Phrase } from './antonyms.ts';
import { deniedWords } from './denied-words.ts';
import { plainWords } from './plain-words.ts';
import type { Sentence } from './side.ts';
import type { Word } from './words.ts';

/** Which side of which pair of antonyms a statement is on: twice the index of the pair, plus one for its other side. */
export type Stance = number;

export const contrary = (stance: Stance): Stance => stance ^ 1;

/** Whether both sides tell of one event, seen from either end: a sale is a purchase. */
export const isConverse = (stance: Stance): boolean => ANTONYMS[stance >> 1]?.converse === true;

const MOST_KNOWN = 20_000;
const stances = new Map<string, readonly Stance[]>();

function stancesOf(folded: string): readonly Stance[] {
  let known = stances.get(folded);
  if (!known) {
    known = ANTONYMS.flatMap(({ one, other }, index) =>
      one.test(folded) ? [2 * index] : other.test(folded) ? [2 * index + 1] : [],
    );
    if (stances.size >= MOST_KNOWN) stances.clear();
    stances.set(folded, known);
  }
  return known;
}

const openings = new Map<string, readonly Phrase[]>();

/** The sayings that a word may open. */
function phrasesOf(folded: string): readonly Phrase[] {
  let known = openings.get(folded);
  if (!known) {
    known = PHRASES.filter(({ first }) => first.test(folded));
    if (openings.size >= MOST_KNOWN) openings.clear();
    openings.set(folded, known);
  }
  return known;
}

const taken = new WeakMap<Sentence, ReadonlyMap<Stance, Word>>();

/** The sides that a sentence takes, each with its first word; a denied word is on the other side. */
export function stancesIn(sentence: Sentence): ReadonlyMap<Stance, Word> {
  const known = taken.get(sentence);
  if (known) return known;
  const found = new Map<Stance, Word>();
  const denied = deniedWords(sentence);
  const words = plainWords(sentence);
  const add = (stance: Stance, word: Word) => {
    const meant = denied.has(word) ? contrary(stance) : stance;
    if (!found.has(meant)) found.set(meant, word);
  };
  for (const [at, word] of words.entries()) {
    const next = words.slice(at + 1, at + 3);
    const phrase = phrasesOf(word.form.folded).find(({ second }) => next.some(({ form }) => second.test(form.folded)));
    // « baisser le rideau » tells of no fall.
    for (const stance of phrase ? [phrase.stance] : stancesOf(word.form.folded)) add(stance, word);
  }
  taken.set(sentence, found);
  return found;
}
