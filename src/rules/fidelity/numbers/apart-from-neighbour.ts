import { classOf, type SourceIndex } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import { isBare, supportFor } from './number-support.ts';
import { comparable, EXACT } from './operands.ts';
import type { PlacedQuantity } from './placed-quantity.ts';

const WAY = /^[ \u00a0](?:de|en)[ \u00a0](?:(moins)|plus)(?!\p{L})/u;
/** Signs between a number and what it differs by: « soixante minutes, soit », « 412 élèves à la rentrée, ». */
const LONGEST_GAP = 50;

/**
 * « soixante minutes, soit vingt de moins qu’aujourd’hui », where the source has 1 h 20 and one hour: the number before and
 * the one that it is compared with both stand in the source.
 */
export function apartFromNeighbour({ quantity, passage }: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const way = WAY.exec(passage.text.slice(quantity.end, quantity.end + 12));
  const near = passage.facts.quantities.findLast(({ end, part }) => end <= quantity.start && !part);
  if (!way || !near || quantity.start - near.end > LONGEST_GAP || near.written <= 0) return undefined;
  if (near.kind === 'label' || near.kind === 'ordinal' || supportFor(near, index).how !== 'same') return undefined;
  const unit = near.value / near.written;
  const apart = isBare(quantity) ? quantity.written * unit : comparable(quantity, near) ? quantity.value : 0;
  if (apart <= 0) return undefined;
  // « aurait coûté 14,2 M€, soit 5,6 M€ de plus »: so much more than the other one.
  const value = near.value + (way[1] ? 1 : -1) * apart;
  if (value <= 0) return undefined;
  const slack = quantity.approximation ? apart * ROUGH : value * EXACT;
  const [other] = index
    .between(classOf(near), value - slack, value + slack)
    .filter(({ fact }) => !fact.part && Math.abs(fact.value - near.value) > slack);
  if (!other) return undefined;
  const [small, large] = way[1] ? [near, other.fact] : [other.fact, near];
  return { formula: `${large.raw} − ${small.raw}`, operands: [other.fact], sure: true };
}

/** « environ 22 000 de moins » for 22 100. */
const ROUGH = 0.05;
