import type { Quantity } from '../../../french/facts/fact.ts';
import { isLost, sharesNumber } from '../numbers/number-changes.ts';
import type { NumberVerdict } from '../numbers/number-verdict.ts';
import { featuresOf, ORIGIN } from '../reading/alignment.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import { isRoundingOf } from '../reading/significant-figures.ts';
import { classOf, type Located } from '../reading/source-index.ts';

/** From here on two sentences may say the same. */
const CLOSE = 0.2;

/**
 * A number that the source has elsewhere, in the place of one that the article states nowhere: the sentences say the same,
 * count the same thing or share another number.
 */
export function displaced(
  quantity: Quantity,
  passage: Passage,
  sentence: Sentence | undefined,
  from: readonly Located<Quantity>[],
  comparison: Comparison,
): NumberVerdict | undefined {
  if (!sentence || quantity.article || quantity.part || passage.kind === 'cell') return undefined;
  const aligned = comparison.alignment
    .closest(featuresOf(sentence), featuresOfNumber(quantity, sentence))
    .filter(({ score }) => score >= CLOSE);
  if (from.some(({ sentence: home }) => aligned.some(({ sentence: source }) => source === home))) return undefined;
  // Its own figures lead to the place it was taken from: without a common noun they speak against an exchange.
  const isLed = comparison.alignment
    .of(sentence)
    .some(({ sentence: source, score }) => score >= CLOSE && from.some(({ sentence: home }) => home === source));
  // A sentence may gather what its paragraph says: only a number in common tells that this one was exchanged.
  const near = new Set(aligned.map(({ sentence: { passage: source } }) => source));
  const isNear = from.some(({ passage: source }) => near.has(source));
  if (isNear && isLed) return undefined;
  for (const { sentence: source, score } of aligned.slice(0, 2))
    for (const rival of comparison.index.inSentence(source)) {
      const { fact } = rival;
      if (
        classOf(fact) !== classOf(quantity) ||
        fact.part ||
        isRoundingOf(quantity, fact) ||
        (fact.kind === 'ordinal') !== (quantity.kind === 'ordinal')
      )
        continue;
      const counted = countsTheSame(quantity, fact);
      const accompanied = sharesNumber(sentence, source, quantity, comparison);
      const certain = accompanied || score >= ORIGIN || isOnlyThere(quantity, fact, from);
      if ((isNear ? counted && certain : counted || (accompanied && !isLed)) && isLost(fact, comparison))
        return {
          what: 'changed',
          quantity,
          passage,
          severity: counted && (accompanied || !isNear) ? 'error' : 'warning',
          source: rival,
        };
    }
  return undefined;
}

/** What the number itself says, not what the sentence says else: it speaks for the place that it was taken from. */
export function featuresOfNumber({ start, end, value, figures }: Quantity, sentence: Sentence): ReadonlySet<string> {
  const features = new Set([`#${value}`]);
  const own = sentence.words.filter((word) => word.start >= start && word.end <= end);
  for (const { form } of figures ? own.filter(({ text }) => /\d/.test(text)) : own.slice(0, 1)) features.add(form.stem);
  return features;
}

/** « 9 points de suture » for « sept points de suture », where the source has nine of other things only. */
const isOnlyThere = ({ nouns }: Quantity, fact: Quantity, from: readonly Located<Quantity>[]): boolean =>
  nouns.length >= 2 &&
  nouns.every((noun) => fact.nouns.includes(noun)) &&
  from.every(({ fact: { nouns: others } }) => others.length > 0 && !others.some((noun) => nouns.includes(noun)));

/** The same things, or the same unit by name. */
const countsTheSame = (quantity: Quantity, fact: Quantity): boolean =>
  quantity.nouns.some((noun) => fact.nouns.includes(noun)) ||
  (fact.unit !== '' && lastWord(fact) === lastWord(quantity));

const lastWord = ({ raw }: Quantity): string => /[\p{L}%€$£²³°]+$/u.exec(raw)?.[0].replace(/s$/, '') ?? '';
