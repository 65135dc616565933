import type { Quantity } from '../../../french/facts/fact.ts';
import type { Located, SourceIndex } from '../reading/source-index.ts';
import { within } from '../reading/value-lookup.ts';

/** Shares told as fractions or as `deux sur trois` agree with percentages to the nearest point. */
export function sharesNear(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  const points = quantity.approximation === 'about' ? 2.5 : 1;
  // « un tiers » for 34 % rounds; « 34 % » for a third does not.
  return within(index, 'percent', quantity.value - points, quantity.value + points).filter(
    ({ fact }) =>
      !isHedgedAway(quantity, fact) &&
      (quantity.loose || (fact.loose && Math.abs(fact.value - quantity.value) <= Math.max(0.5, points - 1))),
  );
}

/** « plus de la moitié » is not said of 49 %. */
const isHedgedAway = ({ approximation, value }: Quantity, fact: Quantity): boolean =>
  !fact.loose && (approximation === 'over' ? fact.value < value : approximation === 'under' && fact.value > value);
