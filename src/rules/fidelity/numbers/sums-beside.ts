import { classOf, type SourceIndex } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import { supportFor } from './number-support.ts';
import { EXACT } from './operands.ts';
import type { PlacedQuantity } from './placed-quantity.ts';
import { neighbours } from './sound-numbers.ts';

const SO = /(?<!\p{L})(?:soit|donc|au total|en tout|autrement dit|cumul\p{L}*|somme)(?!\p{L})/iu;
const LEAST = 100;

/** « vingt-cinq minutes de plus, donc deux heures de bout en bout », where the source has the 1 h 35 elsewhere: a number of the sentence and another of the source. */
export function sumBeside(placed: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const { quantity, passage, sentence } = placed;
  if (!sentence || quantity.kind === 'percent' || (quantity.unit !== 's' && quantity.value < LEAST)) return undefined;
  if (!SO.test(passage.text.slice(Math.max(sentence.start, quantity.start - 40), quantity.start))) return undefined;
  const beside = quantity.unit === 's' ? timesBeside(placed, index) : neighbours(placed, index);
  for (const near of beside) {
    if (classOf(near) !== classOf(quantity)) continue;
    const apart = quantity.value - near.value;
    const [other] = index.between(classOf(near), Math.abs(apart) * (1 - EXACT), Math.abs(apart) * (1 + EXACT));
    if (other && apart > 0 && other.fact !== near)
      return { formula: `${other.fact.raw} + ${near.raw}`, operands: [other.fact], sure: true };
  }
  return undefined;
}

const timesBeside = ({ quantity, passage, sentence }: PlacedQuantity, index: SourceIndex) =>
  passage.facts.quantities.filter(
    (each) =>
      each !== quantity &&
      each.kind === 'time' &&
      each.start >= (sentence?.start ?? 0) &&
      each.end <= quantity.start &&
      supportFor(each, index).how === 'same',
  );
