import type { DateFact, Quantity } from '../../../french/facts/fact.ts';
import type { Passage } from '../reading/side.ts';
import { comparable, countOther, EXACT } from './operands.ts';
import { daysBetween, percentOfFactor, pointsBetween, priceOf, productOf, remainderOf } from './products.ts';
import { isRatio } from './ratio.ts';
import { comparedWith, pair, total } from './sums.ts';

/** A number worked out from two or more numbers of the source. */
export interface Derivation {
  /** The computation, as a reader would check it: `18,7 millions − 9,4 millions`. */
  readonly formula: string;
  /** The numbers it is worked out from; none when they are dates. */
  readonly operands: readonly Quantity[];
  /** No accident: a count times the price that the source gives for one. */
  readonly sure?: true;
}

/** More numbers than this in one passage make every sum come true by accident. */
const MOST_OPERANDS = 14;

/** How a number of the article follows from those of one source passage by one operation; undefined when it does not. */
export function derivationOf(quantity: Quantity, passage: Passage): Derivation | undefined {
  // With `un an` as one of two, every number follows from its neighbour.
  const operands = passage.facts.quantities
    .filter(
      ({ kind, part, value, article }) =>
        !part && !article && kind !== 'label' && kind !== 'ordinal' && kind !== 'vague' && value !== 0,
    )
    .slice(0, MOST_OPERANDS);
  if (quantity.kind === 'factor') return factorOf(quantity, operands);
  if (quantity.kind === 'percent')
    return (
      shareOf(quantity, operands) ??
      sumOfShares(quantity, operands) ??
      remainderOf(quantity, passage) ??
      percentOfFactor(quantity, operands, passage)
    );
  const { dates } = passage.facts;
  return (
    total(quantity, operands) ??
    comparedWith(quantity, operands, passage) ??
    pair(quantity, operands, passage) ??
    years(quantity, dates) ??
    daysBetween(quantity, dates) ??
    pointsBetween(quantity, passage) ??
    productOf(quantity, operands) ??
    priceOf(quantity, operands)
  );
}

const DAY = 86_400;

const YEAR = 365 * DAY;

function factorOf({ value }: Quantity, operands: readonly Quantity[]): Derivation | undefined {
  for (const [first, a] of operands.entries())
    for (const b of operands.slice(first + 1)) {
      const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
      if (comparable(a, b) && a.value > 0 && b.value > 0 && Math.abs(ratio - value) <= value * 0.12)
        return {
          formula: `${a.value > b.value ? a.raw : b.raw} ÷ ${a.value > b.value ? b.raw : a.raw}`,
          operands: [a, b],
        };
    }
  return undefined;
}

const FURTHER = 8;

/** « environ 57 % » is less rough than « environ 60 % ». */
const hedgedSpread = (value: number): number =>
  Math.max(0.5, Math.min(value % 5 === 0 ? Number.POSITIVE_INFINITY : 2, 0.08 * value));

/** A part of a whole, or a rise or fall between two numbers. */
function shareOf(
  { value, loose, approximation, raw }: Quantity,
  operands: readonly Quantity[],
): Derivation | undefined {
  // « près de la moitié » reaches further than « la moitié ».
  const spread = loose ? (approximation === 'about' ? 4 : 2.5) : approximation ? hedgedSpread(value) : 0.5;
  for (const [first, a] of operands.entries())
    for (const b of operands.slice(first + 1)) {
      if (a.kind === 'percent' || !comparable(a, b) || (a.kind === 'number' && countOther(a, b))) continue;
      // « six jours sur sept » is no share of a term.
      if (a.kind === 'time' && isRatio({ kind: 'percent', raw })) continue;
      const [small, large] = a.value < b.value ? [a, b] : [b, a];
      if (small.value <= 0 || (large.value < 4 && large.decimals === 0)) continue;
      if (Math.abs((100 * small.value) / large.value - value) <= spread)
        return { formula: `${small.raw} ÷ ${large.raw}`, operands: [a, b] };
      const rise = (100 * (large.value - small.value)) / small.value;
      // « plus de la moitié » for 55 %
      if (
        Math.abs(rise - value) <= spread ||
        (loose && approximation === 'over' && rise > value && rise <= value + FURTHER)
      )
        return { formula: `(${large.raw} − ${small.raw}) ÷ ${small.raw}`, operands: [a, b] };
      if (Math.abs((100 * (large.value - small.value)) / large.value - value) <= spread)
        return { formula: `(${large.raw} − ${small.raw}) ÷ ${large.raw}`, operands: [a, b] };
    }
  const whole = operands.find(
    ({ kind, value: share, loose: rough }) => kind === 'percent' && !rough && Math.abs(100 - share - value) <= EXACT,
  );
  return whole && { formula: `100 − ${whole.raw}`, operands: [whole] };
}

/** « les quatre cinquièmes » for 45 % and 35 % of one whole: two shares that stand side by side. */
function sumOfShares(quantity: Quantity, operands: readonly Quantity[]): Derivation | undefined {
  const shares = operands.filter(
    ({ kind, loose, raw }) => kind === 'percent' && !loose && !/[ \u00a0]sur[ \u00a0]/u.test(raw),
  );
  for (const [at, b] of shares.entries()) {
    const a = shares[at - 1];
    if (
      !a ||
      a.value + b.value > 100 ||
      Math.abs(a.value + b.value - quantity.value) > EXACT + (quantity.loose ? 1 : 0)
    )
      continue;
    return { formula: `${a.raw} + ${b.raw}`, operands: [a, b] };
  }
  return undefined;
}

/** `treize ans` between 2011 and 2024. */
function years(quantity: Quantity, dates: readonly DateFact[]): Derivation | undefined {
  if (quantity.unit !== 's' || quantity.value < YEAR) return undefined;
  const known = [...new Set(dates.flatMap(({ year }) => (year === undefined ? [] : [year])))].slice(0, MOST_OPERANDS);
  for (const [first, a] of known.entries())
    for (const b of known.slice(first + 1))
      if (Math.abs(Math.abs(a - b) * YEAR - quantity.value) < DAY)
        return { formula: `${Math.max(a, b)} − ${Math.min(a, b)}`, operands: [] };
  return undefined;
}
