import { isStopWord } from '../../french/stop-words.ts';
import type { Comparison } from './comparison.ts';
import { isTold, nearby, type OppositeVerdict, opposite, plainWords, type Stretch } from './plain-words.ts';
import type { Sentence } from './side.ts';
import type { Word } from './words.ts';

/** Two sentences less alike than this may speak of different things. */
const ALIKE = 0.22;
/** From here on the source sentence is where the article’s comes from, and the next best is another story. */
const ORIGIN = 0.45;
/** Sentences that share this part of their words say the same, but for a negation. */
const SAME = 0.6;
const FEWEST_WORDS = 4;

/** Sentences of the article that deny what the source affirms, or the other way round. */
export function negationVerdicts(comparison: Comparison): OppositeVerdict[] {
  return comparison.article.sentences.filter(isTold).flatMap((sentence) => {
    for (const { sentence: source, score } of comparison.alignment.of(sentence).slice(0, 2)) {
      if (score < ALIKE) break;
      const verdict = flipped(sentence, source);
      if (verdict) return [verdict];
      if (score >= ORIGIN) break;
    }
    return [];
  });
}

interface Negated {
  /** Verbs that `ne` covers, cut to what all their forms share. */
  readonly roots: ReadonlySet<string>;
  readonly all: ReadonlyMap<string, Word>;
  /** Marks of negation: `ne` with its complement, `sans`, `aucun`, `non`, verbs of refusal. */
  readonly count: number;
}

const COMPLEMENT = /^(?:pas|plus|jamais|rien|aucune?|personne|guère|point|ni|nulle?)$/;
const DENIAL =
  /^(?:sans|aucune?|(?:refus|échou|déclin|renonc|renonç|rejet|rejett)(?:e|es|ent|é|ée|és|ées|er|a|ait|aient|èrent|era|eront|ant)|interdi(?:t|te|ts|tes|re|sent)|nie|nient|nié|nier|niait)$/;
const SUBJECT = /^(?:rien|personne|aucune?|nul|nulle)$/;
/** Words between a subject that denies and its `ne`, at most. */
const SUBJECT_REACH = 4;
/** Words between `ne` and its complement, at most. */
const REACH = 6;
const ROOT = 5;
const readings = new WeakMap<Sentence, Negated>();

/** What remains of a word in all the forms of its verb, roughly. */
const rootOf = ({ form }: Word): string => form.folded.slice(0, ROOT);

const isContent = ({ form: { lower } }: Word): boolean => lower.length > 3 && !isStopWord(lower) && !/\d/.test(lower);

function readNegation(sentence: Sentence): Negated {
  const known = readings.get(sentence);
  if (known) return known;
  const roots = new Set<string>();
  const all = new Map<string, Word>();
  let between: Word[] = [];
  let reach = 0;
  let after = 0;
  let count = 0;
  let subject = 0;
  for (const word of plainWords(sentence)) {
    const { lower } = word.form;
    const content = isContent(word);
    if (content) all.set(rootOf(word), word);
    subject -= 1;
    if (lower === 'ne' || lower === 'n') {
      // « rien n’a bougé »: the denial is the subject, and the verb follows.
      if (subject > 0) {
        count += 1;
        after = 2;
      } else reach = REACH;
      between = [];
    } else if (reach > 0 && (lower === 'que' || lower === 'qu')) reach = 0;
    else if (reach > 0 && COMPLEMENT.test(lower)) {
      // « n’est plus » may follow on what was; only the very same form contradicts it.
      for (const verb of between) roots.add(lower === 'plus' ? verb.form.lower : rootOf(verb));
      after = between.length === 0 && lower !== 'plus' ? 2 : 0;
      reach = 0;
      count += 1;
    } else if (reach > 0 && content) between.push(word);
    else if (after > 0 && content) {
      roots.add(rootOf(word));
      after = 0;
    } else {
      if (SUBJECT.test(lower)) subject = SUBJECT_REACH;
      if (DENIAL.test(lower)) count += 1;
      after -= 1;
    }
    reach -= 1;
  }
  const reading = { roots, all, count };
  readings.set(sentence, reading);
  return reading;
}

function flipped(sentence: Sentence, source: Sentence): OppositeVerdict | undefined {
  const own = readNegation(sentence);
  const theirs = readNegation(source);
  if (own.count % 2 === theirs.count % 2) return undefined;
  const denied = theirs.count === 0 ? sharedRoot(own.roots, own, theirs, sentence, source) : undefined;
  if (denied) return opposite('negated', sentence, source, denied);
  const affirmed = own.count === 0 ? sharedRoot(theirs.roots, theirs, own, source, sentence) : undefined;
  if (affirmed)
    return opposite('affirmed', sentence, source, own.all.get(rootOf(affirmed)) ?? own.all.get(affirmed.form.lower));
  const told = plainWords(sentence).length === sentence.words.length;
  if (told && own.count + theirs.count === 1 && overlap(sentence, source) >= SAME)
    return opposite(own.count > 0 ? 'negated' : 'affirmed', sentence, source, undefined);
  return undefined;
}

/** A verb denied in one sentence and affirmed in the other, among the same words. */
function sharedRoot(
  roots: ReadonlySet<string>,
  denying: Negated,
  affirming: Negated,
  where: Sentence,
  there: Sentence,
): Word | undefined {
  for (const root of roots) {
    const word: Word | undefined = denying.all.get(root.slice(0, ROOT));
    const other: (Word & Stretch) | undefined = affirming.all.get(root.slice(0, ROOT));
    if (!word || !other || (root.length > ROOT && other.form.lower !== root)) continue;
    if (affirming.roots.has(root) || !nearby(where, word, there, other)) continue;
    return word;
  }
  return undefined;
}

/** Share of their words that two sentences have in common, names left out: sentences about the same people need not say the same. */
function overlap(sentence: Sentence, source: Sentence): number {
  const own = plainStems(sentence);
  const theirs = plainStems(source);
  if (Math.min(own.size, theirs.size) < FEWEST_WORDS) return 0;
  let shared = 0;
  for (const stem of own) if (theirs.has(stem)) shared += 1;
  return shared / (own.size + theirs.size - shared);
}

function plainStems(sentence: Sentence): Set<string> {
  const { names } = sentence.passage.facts;
  const words = plainWords(sentence).filter(
    ({ start, end }) => !names.some((name) => name.start <= start && end <= name.end),
  );
  return new Set(words.flatMap(({ form }) => (form.stem === '' ? [] : [form.stem])));
}
