import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { ANTONYMS, PHRASES, type Phrase } from './antonyms.ts';
import { deniedWords } from './denied-words.ts';

/** Which side of which pair of antonyms a statement is on: twice the index of the pair, plus one for its other side. */
export type Stance = number;

export const contrary = (stance: Stance): Stance => stance ^ 1;

/** Whether both sides tell of one event, seen from either end: a sale is a purchase. */
export const isConverse = (stance: Stance): boolean => ANTONYMS[stance >> 1]?.converse === true;

/** Whether the pair tells what a thing is: « gratuit », « payant ». */
export const isState = (stance: Stance): boolean => ANTONYMS[stance >> 1]?.state === true;

const MOST_KNOWN = 20_000;

/** The sides that a word takes, and the sayings that it may open. */
interface Meaning {
  readonly stances: readonly Stance[];
  readonly phrases: readonly Phrase[];
}

/** Undefined for a word that takes no side, as most do. */
const meanings = new Map<string, Meaning | undefined>();

function meaningOf(folded: string): Meaning | undefined {
  const known = meanings.get(folded);
  if (known || meanings.has(folded)) return known;
  const stances = ANTONYMS.flatMap(({ one, other }, index) =>
    one.test(folded) ? [2 * index] : other.test(folded) ? [2 * index + 1] : [],
  );
  const phrases = PHRASES.filter(({ first }) => first.test(folded));
  const meaning = stances.length + phrases.length > 0 ? { stances, phrases } : undefined;
  if (meanings.size >= MOST_KNOWN) meanings.clear();
  meanings.set(folded, meaning);
  return meaning;
}

/** « à la ferme des Lagorce »: a noun, which shuts nothing. */
const isFarm = ({ form: { lower } }: Word, before: Word | undefined): boolean =>
  /^fermes?$/.test(lower) && before !== undefined && BEFORE_NOUN.has(before.form.lower);
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'la une les des leur leurs sa ses ma mes notre nos votre vos cette ces chaque de vieille ancienne petite'.split(' '),
);

const taken = new Annotation<Sentence, ReadonlyMap<Stance, Word>>();

/** The sides that a sentence takes, each with its first word; a denied word is on the other side. */
export function stancesIn(sentence: Sentence): ReadonlyMap<Stance, Word> {
  const known = taken.get(sentence);
  if (known) return known;
  const found = new Map<Stance, Word>();
  const words = plainWords(sentence);
  const add = (stance: Stance, word: Word) => {
    const meant = deniedWords(sentence).has(word) ? contrary(stance) : stance;
    if (!found.has(meant)) found.set(meant, word);
  };
  for (const [at, word] of words.entries()) {
    const meaning = meaningOf(word.form.folded);
    if (!meaning || isFarm(word, words[at - 1])) continue;
    const next = words.slice(at + 1, at + 3);
    const phrase = meaning.phrases.find(({ second }) => next.some(({ form }) => second.test(form.folded)));
    // « baisser le rideau » tells of no fall.
    for (const stance of phrase ? [phrase.stance] : meaning.stances) add(stance, word);
  }
  taken.set(sentence, found);
  return found;
}
