import type { Quantity } from '../../../french/facts/fact.ts';
import { isGoneBy } from '../dates/years-gone-by.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import { classOf, type Located, type SourceIndex } from '../reading/source-index.ts';
import { isBare, supportFor } from './number-support.ts';
import { isAge } from './sums.ts';

/** Whether the article states a number of the source nowhere, nor the rest of a fraction. */
export const isLost = (fact: Quantity, { stated, index }: Comparison): boolean =>
  supportFor(fact, stated).how === 'none' &&
  !stated
    .between('written', fact.written, fact.written)
    .some(({ fact: other }) => isBare(other) || classOf(other) === classOf(fact)) &&
  !isToldRoughly(fact, stated, index) &&
  !(fact.loose && fact.kind === 'percent' && stated.between('percent', 99 - fact.value, 101 - fact.value).length > 0);

/** « près d’un million » tells of 900 000. */
export const isToldRoughly = (fact: Quantity, stated: SourceIndex, index: SourceIndex): boolean =>
  stated
    .between(classOf(fact), fact.value * (1 - ROUGHLY), fact.value * (1 + ROUGHLY))
    .some(
      ({ fact: other }) =>
        other.approximation !== undefined && supportFor(other, index).from.some((from) => from.fact === fact),
    );
const ROUGHLY = 0.12;

/** Whether two sentences have another number in common. */
export function sharesNumber(sentence: Sentence, source: Sentence, quantity: Quantity, { index }: Comparison): boolean {
  const theirs = new Set(index.inSentence(source).map(({ fact }) => fact.value));
  return sentence.passage.facts.quantities.some(
    (other) =>
      other !== quantity &&
      !other.article &&
      other.kind !== 'label' &&
      other.start >= sentence.start &&
      other.start < sentence.end &&
      theirs.has(other.value),
  );
}

export interface Change {
  readonly what: 'changed' | 'unit';
  readonly source: Located<Quantity>;
}

/** The number of the source that this one stands in for: same kind in a sentence that says the same, or the same figures in another unit. */
export function changedFrom(
  quantity: Quantity,
  sentence: Sentence | undefined,
  comparison: Comparison,
): Change | undefined {
  const { index, alignment } = comparison;
  const nouns = new Set(quantity.nouns);
  const aligned = new Map(
    (sentence ? alignment.of(sentence) : []).map(({ sentence: { index: at }, score }) => [at, score]),
  );
  let best: { source: Located<Quantity>; score: number; what: Change['what'] } | undefined;
  const candidates = new Set(
    (sentence ? alignment.of(sentence) : []).flatMap((found) => index.inSentence(found.sentence)),
  );
  for (const noun of nouns) for (const source of index.counting(noun)) candidates.add(source);
  const isPast = sentence !== undefined && isGoneBy(quantity, sentence.passage);
  for (const source of candidates) {
    // « il y a trente ans » is no slip for somebody’s age.
    if (isPast && isAge(source.fact, source.passage.text)) continue;
    const likeness = resemblance(quantity, source, aligned.get(source.sentence?.index ?? -1) ?? 0, nouns);
    // A number that the article keeps elsewhere is less likely to be the one that was changed.
    const score = likeness > 0 && isLost(source.fact, comparison) ? likeness + 0.1 : likeness;
    const what =
      source.fact.written === quantity.written && classOf(source.fact) !== classOf(quantity) ? 'unit' : 'changed';
    if (score >= LIKENESS && score > (best?.score ?? 0)) best = { source, score, what };
  }
  return best && { what: best.what, source: best.source };
}

const LIKENESS = 0.3;

/** Natural logarithm of the largest ratio between a duration and what it was changed to. */
const FARTHEST = 4;

const DAY = 86_400;

function resemblance(
  quantity: Quantity,
  { fact }: Located<Quantity>,
  closeness: number,
  nouns: ReadonlySet<string>,
): number {
  if (fact.kind === 'factor' || fact.kind === 'vague' || fact.part !== quantity.part) return 0;
  const sameClass = classOf(fact) === classOf(quantity);
  const sameFigures = fact.written === quantity.written;
  if (!sameClass && !sameFigures && !isBare(quantity)) return 0;
  // An hour of the day stands in for no number of years, nor two days for five years.
  if (
    fact.unit === 's' &&
    !sameFigures &&
    (fact.value < DAY !== quantity.value < DAY || Math.abs(Math.log(fact.value / quantity.value)) > FARTHEST)
  )
    return 0;
  // « Trois gestes » is no slip for « 3 kg ».
  if (!sameClass && quantity.unit === '' && quantity.value <= 3) return 0;
  if ((fact.kind === 'ordinal') !== (quantity.kind === 'ordinal')) return 0;
  const sharedNoun = fact.nouns.some((noun) => nouns.has(noun));
  const strong = sameClass && fact.unit !== '' ? 0.25 : 0;
  const size = Math.abs(Math.log10(Math.abs(fact.value / quantity.value) || 1)) < 0.4 ? 0.05 : 0;
  return closeness + (sharedNoun ? 0.4 : 0) + strong + size + (sameFigures ? 0.15 : 0);
}
