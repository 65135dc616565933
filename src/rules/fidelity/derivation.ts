import type { DateFact, Quantity } from '../../french/facts/fact.ts';
import type { Passage } from './side.ts';
import { classOf } from './source-index.ts';

/** A number worked out from two or more numbers of the source. */
export interface Derivation {
  /** The computation, as a reader would check it: `18,7 millions − 9,4 millions`. */
  readonly formula: string;
  /** The numbers it is worked out from; none when they are dates. */
  readonly operands: readonly Quantity[];
}

/** More numbers than this in one passage make every sum come true by accident. */
const MOST_OPERANDS = 14;
const EXACT = 1e-6;
const ROUGH = 0.03;

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
  if (quantity.kind === 'percent') return shareOf(quantity, operands);
  return total(quantity, operands) ?? pair(quantity, operands) ?? years(quantity, passage.facts.dates);
}

function pair(quantity: Quantity, operands: readonly Quantity[]): Derivation | undefined {
  if (quantity.value <= 3 && quantity.unit === '') return undefined;
  for (const [first, a] of operands.entries())
    for (const b of operands.slice(first + 1)) {
      if (!comparable(a, b) || !fits(quantity, a) || !countTogether(quantity, a, b)) continue;
      if (isClose(quantity, a.value + b.value)) return { formula: `${a.raw} + ${b.raw}`, operands: [a, b] };
      if (isClose(quantity, Math.abs(a.value - b.value)))
        return { formula: a.value > b.value ? `${a.raw} − ${b.raw}` : `${b.raw} − ${a.raw}`, operands: [a, b] };
      // From 21 h 07 to 8 h 32 the night goes by.
      if (
        quantity.unit === 's' &&
        a.value > b.value &&
        a.value < DAY &&
        b.value < DAY &&
        isClose(quantity, DAY - Math.abs(a.value - b.value))
      )
        return { formula: `${a.raw} → ${b.raw}`, operands: [a, b] };
    }
  return undefined;
}

const DAY = 86_400;
const YEAR = 365 * DAY;

/** Things of one kind, or things of which nothing is said; and no sum that is hardly more than one of its summands. */
function countTogether(quantity: Quantity, a: Quantity, b: Quantity): boolean {
  const own = [...a.nouns, ...b.nouns];
  const strange = own.length > 0 && quantity.nouns.length > 0 && !quantity.nouns.some((noun) => own.includes(noun));
  return !(countOther(a, b) && strange) && Math.min(a.value, b.value) > 2 * tolerance(quantity);
}

const countOther = (a: Quantity, b: Quantity): boolean =>
  a.nouns.length > 0 && b.nouns.length > 0 && !a.nouns.some((noun) => b.nouns.includes(noun));

function total(quantity: Quantity, operands: readonly Quantity[]): Derivation | undefined {
  const summands = operands.filter((operand) => fits(quantity, operand) && operand.value < quantity.value);
  if (
    summands.length < 3 ||
    !isClose(
      quantity,
      summands.reduce((sum, { value }) => sum + value, 0),
    )
  )
    return undefined;
  return { formula: summands.map(({ raw }) => raw).join(' + '), operands: summands };
}

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

/** A part of a whole, or a rise or fall between two numbers. */
function shareOf({ value, loose, approximation }: Quantity, operands: readonly Quantity[]): Derivation | undefined {
  const spread = loose ? 2.5 : approximation ? Math.max(0.5, 0.08 * value) : 0.5;
  for (const [first, a] of operands.entries())
    for (const b of operands.slice(first + 1)) {
      if (!comparable(a, b) || (a.kind === 'number' && countOther(a, b))) continue;
      const [small, large] = a.value < b.value ? [a, b] : [b, a];
      if (small.value <= 0 || large.value < 4) continue;
      if (a.kind === 'percent') {
        if (Math.abs(100 - a.value - value) <= EXACT) return { formula: `100 − ${a.raw}`, operands: [a] };
        continue;
      }
      if (Math.abs((100 * small.value) / large.value - value) <= spread)
        return { formula: `${small.raw} ÷ ${large.raw}`, operands: [a, b] };
      if (Math.abs((100 * (large.value - small.value)) / small.value - value) <= spread)
        return { formula: `(${large.raw} − ${small.raw}) ÷ ${small.raw}`, operands: [a, b] };
      if (Math.abs((100 * (large.value - small.value)) / large.value - value) <= spread)
        return { formula: `(${large.raw} − ${small.raw}) ÷ ${large.raw}`, operands: [a, b] };
    }
  const whole = operands.find(
    ({ kind, value: share, loose: rough }) => kind === 'percent' && !rough && Math.abs(100 - share - value) <= EXACT,
  );
  return whole && { formula: `100 − ${whole.raw}`, operands: [whole] };
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

const comparable = (a: Quantity, b: Quantity): boolean => classOf(a) === classOf(b) || (scaled(a) && scaled(b));
const scaled = ({ kind, value }: Quantity): boolean => (kind === 'money' || kind === 'number') && value >= 1e5;
const fits = (quantity: Quantity, operand: Quantity): boolean =>
  comparable(quantity, operand) || (quantity.kind === 'number' && operand.kind === 'number');

const tolerance = ({ value, approximation, loose }: Quantity): number =>
  Math.abs(value) * (approximation !== undefined || loose ? ROUGH : EXACT);
const isClose = (quantity: Quantity, computed: number): boolean =>
  Math.abs(quantity.value - computed) <= tolerance(quantity);
