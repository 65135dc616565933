import type { Word } from '../../../french/facts/word-forms.ts';
import { clausesOf } from '../reading/clauses.ts';
import type { Comparison } from '../reading/comparison.ts';
import { nearby, type OppositeVerdict, opposite, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign, isSign } from '../reading/signs.ts';
import { COMPLEMENT, isDenial, readNegation, rootOf } from './negation-reading.ts';

/** From here on the source sentence is where the article’s comes from. */
const ORIGIN = 0.45;
/** Two sentences less alike than this may speak of different things. */
const ALIKE = 0.22;
/** Letters that tell one thing from another. */
const THING = 6;

/**
 * A clause that affirms what the source denies, or the other way round, in a sentence that denies something else besides:
 * « La ville n’embauchera pas : onze agents seront remplacés. »
 */
export function reversedClause(sentence: Sentence, comparison: Comparison): OppositeVerdict | undefined {
  const [best] = comparison.alignment.of(sentence);
  if (!best || best.score < ORIGIN) return undefined;
  const source = best.sentence;
  const own = readNegation(sentence);
  const theirs = readNegation(source);
  // Where only one of the two denies, the whole sentences have been compared.
  if (own.count === 0 || theirs.count === 0) return undefined;
  return (
    reversed(theirs.roots, source, sentence, 'affirmed', comparison) ??
    reversed(own.roots, sentence, source, 'negated', comparison)
  );
}

/** A verb that one sentence denies and the other affirms, in a clause without any denial and among the same words and numbers. */
function reversed(
  roots: ReadonlySet<string>,
  denying: Sentence,
  affirming: Sentence,
  what: 'affirmed' | 'negated',
  { index, stated }: Comparison,
): OppositeVerdict | undefined {
  if (roots.size === 0 || PARTLY.test(denying.text) || isQuestion(denying) || isQuestion(affirming)) return undefined;
  const other = readNegation(affirming);
  for (const root of roots) {
    const there = clausesOf(denying)
      .flat()
      .find((word) => isVerb(word, root));
    if (!there || [...other.roots].some((each) => each.slice(0, root.length) === root)) continue;
    const clause = clausesOf(affirming).find((words) => words.some((word) => isVerb(word, root)));
    const word = clause?.find((each) => isVerb(each, root));
    if (!clause || !word || clause.some(isDenying) || !nearby(affirming, word, denying, there, SHARED)) continue;
    const values = new Set((what === 'affirmed' ? index : stated).inSentence(denying).map(({ fact }) => fact.value));
    const numbers = (what === 'affirmed' ? stated : index).inSentence(affirming);
    // « sept seront remplacés » is the rest of « onze ne le seront pas ».
    if (numbers.some(({ fact }) => !fact.article && fact.kind !== 'ordinal' && !values.has(fact.value))) continue;
    return what === 'affirmed'
      ? opposite('affirmed', affirming, denying, word)
      : opposite('negated', denying, affirming, there);
  }
  return undefined;
}
const SHARED = 3;
/** « n’ouvre pas seulement le dimanche » */
const PARTLY =
  /pas[ \u00a0](?:seulement|uniquement|qu(?:e[ \u00a0]|[’'])|forcément|toujours|tou(?:t|s|tes?)|vraiment|exactement|non[ \u00a0]plus)/iu;
const isQuestion = ({ text }: Sentence): boolean => text.trimEnd().endsWith('?');

const isVerb = (word: Word, root: string): boolean => word.form.folded.length > root.length && rootOf(word) === root;

const isDenying = ({ form: { lower } }: Word): boolean =>
  lower === 'ne' || lower === 'n' || COMPLEMENT.test(lower) || isDenial(lower) || /^(?:peu|rarement|loin)$/.test(lower);

/** « De la vapeur a été détectée », where the source has « pas de vapeur »; « un accord a été signé », where it has none. */
export function foundAfterAll(sentence: Sentence, { alignment, index }: Comparison): OppositeVerdict | undefined {
  if (!hasSign('finding', sentence)) return undefined;
  const words = plainWords(sentence);
  const at = words.findIndex((word, index) => isSign('finding', word.form) && isBeing(words[index - 1]));
  const verb = words[at];
  if (!verb || words.some(isDenying)) return undefined;
  const thing = words
    .slice(0, at)
    .findLast(({ form }, index) => !form.stop && form.folded.length > 3 && isNew(words, index));
  if (!thing) return undefined;
  const root = thing.form.folded.slice(0, THING);
  const denied = alignment
    .of(sentence)
    .find(({ sentence: source, score }) => score >= ALIKE && deniedThing(source, root) !== undefined)?.sentence;
  return denied && !index.side.sentences.some((source) => source !== denied && tellsOfFinding(source, root))
    ? opposite('affirmed', sentence, denied, verb)
    : undefined;
}

const isBeing = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:ete|est|sont|sera|seront|fut)$/.test(word.form.folded);

/** « un accord », « de la vapeur »: told for the first time. */
const isNew = (words: readonly Word[], at: number): boolean =>
  /^(?:une?|des)$/.test(words[at - 1]?.form.folded ?? '') ||
  (/^(?:la|l)$/.test(words[at - 1]?.form.folded ?? '') && words[at - 2]?.form.folded === 'de');

const tellsOfFinding = ({ words }: Sentence, root: string): boolean =>
  words.some(({ form }) => form.folded.startsWith(root)) && words.some(({ form }) => isSign('finding', form));

/** « aucun accord », « pas de vapeur » */
function deniedThing(source: Sentence, root: string): Word | undefined {
  const words = plainWords(source);
  return words.find(
    ({ form }, at) =>
      form.folded.startsWith(root) &&
      (/^(?:aucune?|ni)$/.test(words[at - 1]?.form.folded ?? '') ||
        (/^(?:d|de)$/.test(words[at - 1]?.form.folded ?? '') && words[at - 2]?.form.folded === 'pas')),
  );
}
