import type { Quantity } from '../../../french/facts/fact.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import { supportFor } from './number-support.ts';
import type { PlacedQuantity } from './placed-quantity.ts';

/** The other numbers of the sentence that the source has as they are. */
export function neighbours(placed: PlacedQuantity, index: SourceIndex): Quantity[] {
  const { sentence } = placed;
  return sentence
    ? sound(placed, index).filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    : [];
}

/** The other numbers of the paragraph that the source has as they are. */
export const sound = ({ quantity, passage }: PlacedQuantity, index: SourceIndex): Quantity[] =>
  passage.facts.quantities.filter(
    (other) =>
      other !== quantity &&
      !other.part &&
      !other.article &&
      COUNTED.has(other.kind) &&
      Math.abs(other.start - quantity.start) <= FARTHEST &&
      supportFor(other, index).how === 'same',
  );
/** Characters between two numbers of one thought. */
const FARTHEST = 400;
/** What may be added up, divided and multiplied. */
export const COUNTED: ReadonlySet<Quantity['kind']> = new Set(['number', 'money', 'measure', 'percent']);
