import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import { isToldRoughly } from '../numbers/number-changes.ts';
import { supportFor } from '../numbers/number-support.ts';
import { numberVerdicts } from '../numbers/number-verdicts.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import { featuresOf } from '../reading/alignment.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import { isRoundingOf } from '../reading/significant-figures.ts';
import { classOf, type Located, type SourceIndex } from '../reading/source-index.ts';
import { featuresOfNumber } from './displaced-number.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** From here on a source sentence is where one of the article comes from. */
const CLOSE = 0.3;

/**
 * A number that the article states once more than the source, where the source has another one that the article leaves
 * out: the sentence, or one beside it, comes from there, and not from where the number stands.
 */
export function repeatedNumbers(comparison: Comparison): RoleVerdict[] {
  const { article, index } = comparison;
  return article.passages.flatMap((passage) =>
    passage.kind === 'cell' || passage.kind === 'meta'
      ? []
      : passage.facts.quantities.flatMap((quantity) => {
          if (!isMeasured(quantity) || speechAt(passage, quantity.start)) return [];
          const sentence = passage.sentences.find(({ start, end }) => start <= quantity.start && quantity.start < end);
          if (!sentence || !isOnceMore(quantity, comparison)) return [];
          const support = supportFor(quantity, index);
          if (support.how !== 'same') return [];
          const region = regionOf(sentence, quantity, comparison);
          if (support.from.some((home) => home.sentence && region.includes(home.sentence))) return [];
          const expected = region
            .flatMap((source) => index.inSentence(source))
            .find((each) => isInItsPlace(quantity, each, comparison));
          return expected?.sentence && !isJudged(quantity, passage, comparison)
            ? [verdict(quantity, passage, expected, expected.sentence)]
            : [];
        }),
  );
}

/** What has a unit: shares, sums, measures, and spans of days and more. */
const isMeasured = ({ kind, factor, part, value }: Quantity): boolean =>
  !part &&
  value > 0 &&
  (kind === 'time' ? factor >= SECONDS.DAY : kind === 'percent' || kind === 'money' || kind === 'measure');

/** Counted with its hedge: « plus d’un an » is no « un an ». */
function isOnceMore(quantity: Quantity, { stated, index }: Comparison): boolean {
  const { value, approximation } = quantity;
  const count = (side: SourceIndex, hedged: boolean) =>
    side.between(classOf(quantity), value, value).filter(({ fact }) => !hedged || fact.approximation === approximation)
      .length;
  return count(stated, false) > count(index, false) || count(index, true) === 0;
}

/** The source sentences that a sentence, without the number, and those beside it in its paragraph come from. */
function regionOf(sentence: Sentence, quantity: Quantity, { alignment }: Comparison): readonly Sentence[] {
  return sentence.passage.sentences.flatMap((each) => {
    if (Math.abs(each.index - sentence.index) > 1) return [];
    const [best] =
      each === sentence ? alignment.closest(featuresOf(each), featuresOfNumber(quantity, each)) : alignment.of(each);
    return best && best.score >= CLOSE ? best.sentence : [];
  });
}

function isInItsPlace(quantity: Quantity, { fact, passage }: Located<Quantity>, comparison: Comparison): boolean {
  return (
    isMeasured(fact) &&
    classOf(fact) === classOf(quantity) &&
    fact.value !== quantity.value &&
    !isRoundingOf(quantity, fact) &&
    !speechAt(passage, fact.start) &&
    supportFor(fact, comparison.stated).how === 'none' &&
    !isToldRoughly(fact, comparison.stated, comparison.index)
  );
}

/** Another rule has told of it. */
const isJudged = (quantity: Quantity, passage: Passage, comparison: Comparison): boolean =>
  comparison.once(numberVerdicts).some((verdict) => verdict.passage === passage && verdict.quantity === quantity);

const verdict = (
  { start, end, raw }: Quantity,
  passage: Passage,
  { fact }: Located<Quantity>,
  source: Sentence,
): RoleVerdict => ({
  what: 'number',
  passage,
  start,
  end,
  found: raw,
  expected: fact.raw,
  source,
  severity: 'warning',
});
