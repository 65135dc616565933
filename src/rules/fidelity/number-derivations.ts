import type { Quantity } from '../../french/facts/fact.ts';
import { apartFromNeighbour } from './apart-from-neighbour.ts';
import type { Comparison } from './comparison.ts';
import { type Derivation, derivationOf } from './derivation.ts';
import { derivedAcross } from './derived-across.ts';
import { monthsApart } from './months-apart.ts';
import { supportFor } from './number-support.ts';
import { leadingTo, type PlacedQuantity } from './placed-quantity.ts';
import { remainderOf } from './products.ts';
import { isPreciseRatio } from './ratio.ts';
import { clockApart, minutesApart, spanOfDays } from './short-spans.ts';
import type { Passage } from './side.ts';
import type { SourceIndex } from './source-index.ts';
import { spanOfYears } from './spans.ts';
import { ancientYears, yearsUpToNow } from './years-gone-by.ts';

const DIFFERENCE_AFTER =
  /^(?:[ \u00a0\u202f]\p{L}+){0,2}[ \u00a0](?:de plus|de moins|en plus|en moins|de mieux|supplémentaires?|restante?s?|d[’']écart|d[’']avance|de retard|de différence)(?!\p{L})/iu;
const SPAN_AFTER = /^[ \u00a0](?:plus tard|plus tôt|après|avant|auparavant|d[’']intervalle)(?!\p{L})/iu;
const DIFFERENCE_BEFORE =
  /(?<!\p{L})(?:(?:hauss|bais|augment|progress|grimp|recul|diminu|bond|rédui|abaiss|gagn|gain|perd|perte|écart|différence|surcoût|raccourci|amput|économi|allég)\p{L}*(?:[ \u00a0]\p{L}+){0,2}[ \u00a0](?:de[ \u00a0]|d[’'])|(?:perd|perdu|perdent|perdait|gagne|gagné|gagnent|gagner|cède|cédé|cèdent|abandonne|abandonné|lâche|lâché)[ \u00a0])(?:quelque[ \u00a0]|près[ \u00a0]de[ \u00a0]|plus[ \u00a0]de[ \u00a0])?$/iu;

/** « dix-sept de plus qu’en 2023 », « grimpe de 44 millions »: the difference of two numbers, and no other form of one. */
export const isDifference = ({ start, end, kind }: Quantity, { text }: Passage): boolean =>
  DIFFERENCE_AFTER.test(text.slice(end, end + 60)) ||
  (kind === 'time' && SPAN_AFTER.test(text.slice(end, end + 16))) ||
  DIFFERENCE_BEFORE.test(text.slice(Math.max(0, start - 50), start));

export function derive(
  { quantity, passage, sentence }: PlacedQuantity,
  comparison: Comparison,
): Derivation | undefined {
  const { alignment, index } = comparison;
  if (quantity.kind === 'label' || quantity.kind === 'ordinal' || quantity.kind === 'score') return undefined;
  if (isPreciseRatio(quantity)) return undefined;
  const sources = new Set((sentence ? alignment.of(sentence) : []).map(({ sentence: { passage: from } }) => from));
  const led = leadingTo(sentence, alignment);
  if (led) sources.add(led);
  for (const told of toldBeside({ quantity, passage, sentence }, index)) sources.add(told);
  for (const source of sources) {
    const found = derivationOf(quantity, source) ?? ancientYears(quantity, source);
    if (found) return found;
  }
  const gone = yearsUpToNow({ quantity, passage, sentence }, comparison);
  if (gone) return gone;
  if (quantity.kind === 'percent' && REST_AFTER.test(passage.text.slice(quantity.end, quantity.end + 12)))
    for (const source of index.side.passages) {
      const found = remainderOf(quantity, source);
      if (found) return found;
    }
  const span =
    apartFromNeighbour({ quantity, passage, sentence }, index) ??
    derivedAcross({ quantity, passage, sentence }, index) ??
    monthsApart(quantity, passage, sources, index) ??
    spanOfYears(quantity, passage, index) ??
    spanOfDays(quantity, passage, sentence, index) ??
    minutesApart(quantity, passage, index) ??
    clockApart(quantity, passage, sentence, index);
  if (span) return span;
  const isSound = (other: Quantity) =>
    supportFor(other, index).how !== 'none' ||
    [...sources].some((source) => derivationOf(other, source)?.operands.every(({ kind }) => kind !== 'percent'));
  // The article may give the operands beside the result; they must come from the source themselves.
  const others = {
    ...passage,
    facts: {
      ...passage.facts,
      quantities: passage.facts.quantities.filter((other) => other !== quantity && isSound(other)),
    },
  };
  return others.facts.quantities.length >= 2 ? derivationOf(quantity, others) : undefined;
}

/** The passages of the source that have the other numbers of the sentence: « perd 2,7 M€ et se fixe à 38,3 M€ » is of the one that has the 38,3. */
function toldBeside({ quantity, passage, sentence }: PlacedQuantity, index: SourceIndex): Passage[] {
  if (!sentence) return [];
  return passage.facts.quantities.flatMap((other) => {
    if (other === quantity || other.article || other.start < sentence.start || other.end > sentence.end) return [];
    if (other.kind === 'label' || other.kind === 'ordinal' || other.kind === 'vague') return [];
    const { how, from } = supportFor(other, index);
    return how === 'same' && from.length <= MOST_HOMES ? from.map(({ passage: home }) => home) : [];
  });
}

/** A number that stands in more places tells of none of them. */
const MOST_HOMES = 3;

const REST_AFTER = /^[ \u00a0]restant/iu;
