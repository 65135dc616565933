import type { SourceIndex } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import type { PlacedQuantity } from './placed-quantity.ts';
import { averageOf, productAcross, rateOfPeriod } from './rates-across.ts';
import { partOfWhole, pointsApart, restDenied, shareOfWhole } from './shares-across.ts';

/**
 * How a number follows from two of the source that stand far apart there, when the sentence of the article itself tells one
 * of them: a share beside its part, a part beside its share, an average beside its count, a rate told for another
 * period, so many times one, points between two shares.
 */
export const derivedAcross = (placed: PlacedQuantity, index: SourceIndex): Derivation | undefined =>
  shareOfWhole(placed, index) ??
  restDenied(placed, index) ??
  partOfWhole(placed, index) ??
  averageOf(placed, index) ??
  rateOfPeriod(placed, index) ??
  productAcross(placed, index) ??
  pointsApart(placed, index);
