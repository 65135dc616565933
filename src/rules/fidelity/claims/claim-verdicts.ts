import type { Comparison } from '../reading/comparison.ts';
import { isTold, type OppositeVerdict, opposite } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { type Claim, claimsOf, sentenceBefore } from './claims.ts';

/** What the source claims more often may be affirmed in one respect and denied in another. */
const MOST_CLAIMS = 6;
/** Stems that two sentences share beside the thing itself, before the one may be the other. */
const SHARED = 2;
const SHARED_WHEN_SURE = 1;

/** From this score on the sentence beside one comes from beside the other. */
const NEIGHBOUR = 0.3;

interface Located {
  readonly claim: Claim;
  readonly sentence: Sentence;
}

/** Sentences of the article that affirm of a thing what the source only denies, or the other way round, by whatever verb. */
export function claimVerdicts(comparison: Comparison): OppositeVerdict[] {
  const claimed = claimedIn(comparison);
  return comparison.article.sentences.filter(isTold).flatMap((sentence) => {
    for (const claim of claimsOf(sentence)) {
      const there = claimed.get(claim.key);
      if (!there || there.length > MOST_CLAIMS || there.some((each) => each.claim.sign === claim.sign)) continue;
      const found = there.find(
        (each) => isOfOneKind(claim, each.claim) && isSameStory(sentence, claim, each, comparison),
      );
      if (found) return [opposite(claim.sign === 1 ? 'affirmed' : 'negated', sentence, found.sentence, claim.word)];
    }
    return [];
  });
}

/** A subject stands for what is claimed only where one of the verbs has no object. */
const isOfOneKind = (claim: Claim, other: Claim): boolean =>
  !claim.key.startsWith('who:') || claim.isBare || other.isBare;

/** Whether two sentences claim the same of one thing at least, be it by a noun and a verb: « dément la fermeture », « ne fermera pas ». */
export function claimAlike(sentence: Sentence, source: Sentence): boolean {
  const there = new Set(claimsOf(source).flatMap(({ stem, sign }) => beginningsOf(stem).map((each) => sign + each)));
  return claimsOf(sentence).some(({ stem, sign }) => beginningsOf(stem).some((each) => there.has(sign + each)));
}

const AKIN = 4;
const SHORT = 6;

/** Forms and derivations of one word begin alike: « voient » and « voir », « ferme » and « fermeture ». */
const beginningsOf = (word: string): string[] =>
  word.length > SHORT ? [word.slice(0, AKIN)] : [word.slice(0, AKIN), `${word.slice(0, AKIN - 1)}-`];

/** Whether a sentence speaks of what a `ne … pas` denies. */
const tellsOf = ({ words }: Sentence, denied: string | undefined): boolean =>
  denied === undefined ||
  words.some(({ form }) => beginningsOf(form.folded).some((each) => beginningsOf(denied).includes(each)));

function claimedIn({ index }: Comparison): ReadonlyMap<string, readonly Located[]> {
  const claimed = new Map<string, Located[]>();
  for (const sentence of index.side.sentences)
    for (const claim of claimsOf(sentence)) {
      const known = claimed.get(claim.key);
      if (known && known.length <= MOST_CLAIMS) known.push({ claim, sentence });
      else if (!known) claimed.set(claim.key, [{ claim, sentence }]);
    }
  return claimed;
}

function isSameStory(
  sentence: Sentence,
  claim: Claim,
  { claim: other, sentence: source }: Located,
  comparison: Comparison,
): boolean {
  if (!claim.isSure && !other.isSure) return false;
  if (isSaidOfSome(sentence) || isSaidOfSome(source)) return false;
  if (!other.isSure && ![sentence, sentenceBefore(sentence)].some((each) => each && tellsOf(each, other.denied)))
    return false;
  if (!claim.isSure && !tellsOf(source, claim.denied)) return false;
  if (claim.key.startsWith('who:') && (isDivided(sentence) || isDivided(source))) return false;
  const theirs = withContext(source);
  // Who bears the name does more than one thing.
  const named = claim.key.startsWith('who:') ? nameStemsOf(sentence) : new Set();
  let shared = 0;
  for (const stem of withContext(sentence))
    if (stem !== claim.stem && !named.has(stem) && theirs.has(stem)) shared += 1;
  const least = claim.isSure && other.isSure ? SHARED_WHEN_SURE : SHARED;
  return shared >= least || (shared === least - 1 && isSamePlace(sentence, source, comparison));
}

/** « chez les jeunes, mais pas chez les plus âgés »: both is said of the one thing. */
const isSaidOfSome = ({ text }: Sentence): boolean => /(?<!\p{L})(?:mais|et)[ \u00a0](?:pas|non)[ \u00a0]/iu.test(text);

const nameStemsOf = ({ words }: Sentence): ReadonlySet<string> =>
  new Set(words.flatMap(({ text, form }) => (/^\p{Lu}/u.test(text) ? form.stem : [])));

/** « refuse deux fois, puis accepte » */
const isDivided = (sentence: Sentence): boolean =>
  new Set(claimsOf(sentence).flatMap(({ key, sign }) => (key.startsWith('who:assent') ? sign : []))).size > 1;

/** The sentences beside the one come from those beside the other. */
const isSamePlace = ({ index }: Sentence, source: Sentence, { article, alignment }: Comparison): boolean =>
  [index - 1, index + 1].some((at) => {
    const beside = article.sentences[at];
    const origin = beside && alignment.of(beside)[0];
    return origin !== undefined && origin.score >= NEIGHBOUR && Math.abs(origin.sentence.index - source.index) === 1;
  });

/** The stems of a sentence and of the one before it in its passage, which its pronouns stand for. */
const withContext = (sentence: Sentence): Set<string> =>
  new Set([...sentence.stems, ...(sentenceBefore(sentence)?.stems ?? [])]);
