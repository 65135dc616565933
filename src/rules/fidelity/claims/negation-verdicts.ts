import type { Word } from '../../../french/facts/word-forms.ts';
import { clausesOf } from '../reading/clauses.ts';
import type { Comparison } from '../reading/comparison.ts';
import { mayDeny } from '../reading/complements.ts';
import { isTold, nearby, type OppositeVerdict, opposite, plainWords, type Stretch } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign } from '../reading/signs.ts';
import { claimAlike } from './claim-verdicts.ts';
import { deniedPhrase } from './denied-phrases.ts';
import { deniedWords } from './denied-words.ts';
import { type Negated, ROOT, readNegation, rootOf } from './negation-reading.ts';
import { isOrderOnly } from './order-of-deeds.ts';
import { foundAfterAll, reversedClause } from './reversed-clauses.ts';
import { stancesIn } from './stances.ts';

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
      if (verdict && !(verdict.what === 'affirmed' && isDeniedBeside(sentence, source))) return [verdict];
      if (score >= ORIGIN) break;
    }
    return (
      reversedClause(sentence, comparison) ??
      foundAfterAll(sentence, comparison) ??
      deniedPhrase(sentence, comparison) ??
      []
    );
  });
}

/** The next sentence keeps the denial, with a word of the source that this one leaves to it: « Le site n’a déploré aucun blessé. » */
function isDeniedBeside({ passage: { sentences }, index, stems }: Sentence, source: Sentence): boolean {
  return sentences.some(
    (beside) =>
      Math.abs(beside.index - index) === 1 &&
      readNegation(beside).count > 0 &&
      [...beside.stems].some((stem) => source.stems.has(stem) && !stems.has(stem)),
  );
}

function flipped(sentence: Sentence, source: Sentence): OppositeVerdict | undefined {
  const own = readNegation(sentence);
  const theirs = readNegation(source);
  if (own.count % 2 === theirs.count % 2 || claimAlike(sentence, source) || isOrderOnly(sentence, source))
    return undefined;
  const denied = theirs.count === 0 ? sharedRoot(own.roots, own, theirs, sentence, source) : undefined;
  if (denied) return opposite('negated', sentence, source, denied);
  const affirmed = own.count === 0 ? sharedRoot(theirs.roots, theirs, own, source, sentence) : undefined;
  if (affirmed)
    return opposite('affirmed', sentence, source, own.all.get(rootOf(affirmed)) ?? own.all.get(affirmed.form.lower));
  if (isHypothesis(source) || isHypothesis(sentence)) return undefined;
  const told = plainWords(sentence).length === sentence.words.length;
  if (
    told &&
    own.count + theirs.count === 1 &&
    overlap(sentence, source) >= SAME &&
    !isSaidOtherwise(sentence, source) &&
    (own.count > 0 ? deniesWhatIsSaid(sentence, source) : deniesWhatIsSaid(source, sentence))
  )
    return opposite(own.count > 0 ? 'negated' : 'affirmed', sentence, source, undefined);
  return undefined;
}

/** « Sans ce prêt, l’atelier aurait fermé »: what is without is no denial of what has been. */
const isHypothesis = (sentence: Sentence): boolean =>
  hasSign('conditional', sentence) && sentence.words.some(({ form }) => /^(?:sans|faute)$/.test(form.lower));

/** « ouvre le dimanche » for « ne ferme pas le dimanche »: the denial of a word stands for its contrary. */
function isSaidOtherwise(sentence: Sentence, source: Sentence): boolean {
  const theirs = stancesIn(source);
  const denied = deniedWords(sentence);
  const deniedThere = deniedWords(source);
  return [...stancesIn(sentence)].some(([stance, word]) => {
    const other = theirs.get(stance);
    return other !== undefined && denied.has(word) !== deniedThere.has(other);
  });
}

/** Whether the clause that denies speaks of what the other sentence says, which names no fear of it either: « sans Lambert » denies no journey. */
function deniesWhatIsSaid(denying: Sentence, other: Sentence): boolean {
  if (
    other.words.some(({ form }) => AVERSION.test(form.folded)) &&
    !denying.words.some(({ form }) => AVERSION.test(form.folded))
  )
    return false;
  const clauses = clausesOf(denying).filter((clause) => clause.some(({ form }) => mayDeny(form.folded)));
  return (
    clauses.length === 0 ||
    clauses.some((clause) => {
      const at = clause.findIndex(({ form }) => mayDeny(form.folded));
      // What stands before « sans » is not denied.
      const words = clause[at]?.form.folded === 'sans' ? clause.slice(at) : clause;
      return words.some(({ form }) => form.stem !== '' && other.stems.has(form.stem));
    })
  );
}
/** « la société craint les fuites » for « veille à ne pas être la cible de fuites » */
const AVERSION = /^(?:crain[dts]|craign|redout|evit|empech|preven[iu]|protege|se mefi|mefi)/;

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
    // One passes an exam, a kick and a place in a table.
    if (root === 'passe') continue;
    if (!word || !other || (root.length > ROOT && other.form.lower !== root)) continue;
    if (nearby(where, word, there, other)) return word;
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
