import type { Quantity } from '../../../french/facts/fact.ts';
import { readNegation } from '../claims/negation-reading.ts';
import type { Comparison } from '../reading/comparison.ts';
import { classOf, type SourceIndex } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import { countOther, EXACT } from './operands.ts';
import type { PlacedQuantity } from './placed-quantity.ts';
import { COUNTED, sound } from './sound-numbers.ts';

/** From here on a part and its whole may go by other names, « 3 120 personnes » of « 6 240 volontaires ». */
const LEAST_TOLD = 100;
/** The same for a result that is hedged. */
const ROUGH = 0.03;

/** « 40 % des ventes (273,7 M€) », where the source gives the 684,2 millions elsewhere; « 900 participants, un sur sept ». */
export function shareOfWhole(placed: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const { quantity } = placed;
  if (quantity.kind !== 'percent' || quantity.value >= 100) return undefined;
  const [low, high] = boundsOf(quantity);
  for (const part of sound(placed, index)) {
    if (part.kind === 'percent' || part.value < LEAST_PART) continue;
    // What is counted in another sentence is a share of something by accident.
    if (part.kind === 'number' && !isBeside(part, placed)) continue;
    for (const { fact: whole } of index.between(
      classOf(part),
      (100 * part.value) / high,
      (100 * part.value) / Math.max(low, EXACT),
    ))
      if (
        !whole.part &&
        whole.value > part.value &&
        isShare(quantity, (100 * part.value) / whole.value) &&
        (part.value >= LEAST_TOLD || !countOther(part, whole))
      )
        return { formula: `${part.raw} ÷ ${whole.raw}`, operands: [whole] };
  }
  return undefined;
}

const isBeside = ({ start, end }: Quantity, { sentence }: PlacedQuantity): boolean =>
  sentence !== undefined && start >= sentence.start && end <= sentence.end;

/** Smaller parts are a share of something by accident. */
const LEAST_PART = 3;

/** « ce qui fait un peu plus de 12 % de cette enveloppe », where the whole stands in the paragraph, and the part in the source sentence. */
export function shareBesideWhole(placed: PlacedQuantity, { index, alignment }: Comparison): Derivation | undefined {
  const { quantity, sentence } = placed;
  if (quantity.kind !== 'percent' || quantity.value >= 100 || !sentence) return undefined;
  const { sentences } = sentence.passage;
  const before = sentences[sentences.indexOf(sentence) - 1];
  const near = [sentence, ...(before ? [before] : [])].flatMap((each) => alignment.of(each).slice(0, MOST_NEAR));
  const parts = [...new Set(near)].flatMap((found) => index.inSentence(found.sentence));
  for (const whole of sound(placed, index)) {
    if (whole.kind === 'percent') continue;
    for (const { fact: part } of parts)
      if (
        classOf(part) === classOf(whole) &&
        !part.part &&
        part.value >= LEAST_PART &&
        part.value < whole.value &&
        (part.kind !== 'number' || !countOther(part, whole)) &&
        isShare(quantity, (100 * part.value) / whole.value)
      )
        return { formula: `${part.raw} ÷ ${whole.raw}`, operands: [part, whole], sure: true };
  }
  return undefined;
}
const MOST_NEAR = 2;

/** The shares that the number may stand for. */
const boundsOf = ({ value }: Quantity): readonly [number, number] => [
  value - Math.max(1, 2 * REACH * value),
  value + Math.max(1, REACH * value),
];

/** Whether a share is what the number says: above or below it where it is so hedged. */
function isShare({ value, approximation, loose, decimals }: Quantity, share: number): boolean {
  const further = share - value;
  if (approximation === 'over') return further >= -EXACT && further <= Math.max(1, REACH * value);
  if (approximation === 'under') return further <= EXACT && -further <= Math.max(1, 2 * REACH * value);
  return Math.abs(further) <= (loose || approximation ? Math.max(1, 0.05 * value) : 0.5 / 10 ** decimals);
}
const REACH = 0.08;

/** « 75 % n’avaient pas de podomètre » for « un quart portait un podomètre »: the rest of a share, of which the contrary is told. */
export function restDenied({ quantity, sentence }: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  if (quantity.kind !== 'percent' || !sentence || readNegation(sentence).count === 0) return undefined;
  const [share] = index.between('percent', 100 - quantity.value - 1, 100 - quantity.value + 1);
  return share?.fact.loose ? { formula: `100 − ${share.fact.raw}`, operands: [share.fact] } : undefined;
}

/** « une moitié de l’effectif, soit 3 120 personnes » for 6 240 */
export function partOfWhole(placed: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const { quantity, passage, sentence } = placed;
  if (!COUNTED.has(quantity.kind) || quantity.kind === 'percent' || quantity.value < LEAST_PART || !sentence)
    return undefined;
  for (const share of passage.facts.quantities) {
    if (share.kind !== 'percent' || share.value <= 0 || share.value >= 100) continue;
    // « un rabais de 30 % » may stand in the sentence before « soit 9,30 € ».
    const isNear = share.start >= sentence.start && share.end <= sentence.end;
    if (!isNear && (quantity.decimals === 0 || share.loose || Math.abs(share.start - quantity.start) > FAR)) continue;
    const value = (100 * quantity.value) / share.value;
    const slack = value * (quantity.approximation ? ROUGH : EXACT);
    for (const { fact: whole } of index.between(classOf(quantity), value - slack, value + slack))
      if (!whole.part && (quantity.value >= LEAST_TOLD || !countOther(quantity, whole)))
        return { formula: `${whole.raw} × ${share.raw}`, operands: [whole] };
  }
  return undefined;
}

const FAR = 200;

/** « un décalage de 39 points » between 70 % and 31 % of the paragraph. */
export function pointsApart(placed: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const { quantity } = placed;
  if (quantity.unit !== 'point') return undefined;
  const shares = sound(placed, index).filter(({ kind, value }) => kind === 'percent' && value > 0);
  for (const [at, a] of shares.entries())
    for (const b of shares.slice(at + 1))
      if (Math.abs(Math.abs(a.value - b.value) - quantity.value) <= EXACT)
        return { formula: a.value > b.value ? `${a.raw} − ${b.raw}` : `${b.raw} − ${a.raw}`, operands: [a, b] };
  return undefined;
}
