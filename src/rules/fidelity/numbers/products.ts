import type { DateFact, Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Passage } from '../reading/side.ts';
import { classOf } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import { agrees } from './rest-of-whole.ts';

const { DAY } = SECONDS;
const EXACT = 1e-6;
/** Two operands farther apart are seldom multiplied by a reader. */
const LONGEST_REACH = 250;
const MOST_OPERANDS = 14;

/** `700 000 €` for half of 1,4 million, `44 000` for twice 22 000: a share or a factor told near the number it applies to. */
export function productOf(quantity: Quantity, operands: readonly Quantity[]): Derivation | undefined {
  const scales = operands.filter(({ kind }) => kind === 'percent' || kind === 'factor').slice(0, MOST_OPERANDS);
  for (const scale of scales)
    for (const operand of operands) {
      if (!applies(quantity, operand) || Math.abs(operand.start - scale.start) > LONGEST_REACH) continue;
      const by = scale.kind === 'percent' ? scale.value / 100 : scale.value;
      const results =
        scale.kind === 'percent'
          ? [operand.value * by, operand.value * (1 - by)]
          : [operand.value * by, operand.value / by];
      if (results.some((result) => gives(quantity, result, scale)))
        return { formula: `${operand.raw} × ${scale.raw}`, operands: [operand, scale] };
    }
  return undefined;
}

/** A share told in figures may give a rounded result, « 3,5 millions » for 40 % of 8,7. */
const gives = (quantity: Quantity, result: number, scale: Quantity): boolean =>
  Math.abs(result - quantity.value) <= quantity.value * EXACT ||
  (scale.kind === 'percent' && !scale.loose && quantity.decimals > 0 && agrees(quantity, result));

/** `12 600 €` for « trois fauteuils, à 4 200 euros pièce » */
export function priceOf(quantity: Quantity, operands: readonly Quantity[]): Derivation | undefined {
  if (quantity.kind !== 'money') return undefined;
  for (const [at, count] of operands.entries()) {
    const price = operands[at + 1];
    if (count.kind !== 'number' || count.value < 2 || !price || price.start - count.end > NEXT) continue;
    if (classOf(price) === classOf(quantity) && Math.abs(count.value * price.value - quantity.value) <= EXACT)
      return { formula: `${count.raw} × ${price.raw}`, operands: [count, price], sure: true };
  }
  return undefined;
}
const NEXT = 60;

/** Small numbers come out of too many products. */
const SMALLEST = 20;

function applies(quantity: Quantity, operand: Quantity): boolean {
  if (operand.kind === 'percent' || operand.kind === 'factor' || operand.value === quantity.value) return false;
  const scaled = ({ kind, value }: Quantity) => (kind === 'money' || kind === 'number') && value >= 1e5;
  return (
    quantity.value >= SMALLEST &&
    (classOf(quantity) === classOf(operand) || (scaled(quantity) && scaled(operand))) &&
    (quantity.unit !== 's' || quantity.factor === operand.factor)
  );
}

/** `20 %` where one sentence gives 40 %, 25 % and 15 %: what is left of the whole. */
export function remainderOf({ value }: Quantity, { facts, sentences }: Passage): Derivation | undefined {
  for (const { start, end } of sentences) {
    const shares = facts.quantities.filter(
      (each) => each.kind === 'percent' && !each.part && each.value > 0 && each.start >= start && each.end <= end,
    );
    const sum = shares.reduce((total, share) => total + share.value, 0);
    if (shares.length >= 2 && Math.abs(100 - sum - value) <= EXACT)
      return { formula: `100 − ${shares.map(({ raw }) => raw).join(' − ')}`, operands: shares };
  }
  return undefined;
}

/** `30 %` more for « 1,3 fois »; « la moitié » where the other is « le double ». */
export function percentOfFactor(
  { value }: Quantity,
  operands: readonly Quantity[],
  { text }: Pick<Passage, 'text'> = { text: '' },
): Derivation | undefined {
  const factor = operands.find((each) => each.kind === 'factor' && Math.abs((each.value - 1) * 100 - value) < EXACT);
  if (factor) return { formula: `(${factor.raw} − 1) × 100`, operands: [factor] };
  const whole = operands.find(
    (each) =>
      each.kind === 'factor' &&
      each.value > 1 &&
      Math.abs(100 / each.value - value) < 1 &&
      // « une double signature » multiplies nothing.
      !(/^double$/iu.test(each.raw) && NOUN_NEXT.test(text.slice(each.end, each.end + 8))),
  );
  return whole && { formula: `1 ÷ ${whole.raw}`, operands: [whole] };
}

const NOUN_NEXT = /^[ \u00a0](?!(?:d(?:es?|u)|que|en|et|par|au|à|en)[ \u00a0])\p{L}{3}/u;

/** `0,2 point` between 7,3 % and 7,1 %, or between two marks, of one sentence. */
export function pointsBetween(quantity: Quantity, { facts, sentences }: Passage): Derivation | undefined {
  if (quantity.unit !== 'point') return undefined;
  for (const { start, end } of sentences) {
    const marks = facts.quantities
      .filter(
        (each) =>
          ((each.kind === 'percent' && !each.loose) || (each.kind === 'number' && each.decimals > 0)) &&
          each.start >= start &&
          each.end <= end,
      )
      .slice(0, MOST_OPERANDS);
    for (const [at, a] of marks.entries())
      for (const b of marks.slice(at + 1))
        if (a.kind === b.kind && saysPoints(quantity, Math.abs(a.value - b.value)))
          return {
            formula: a.value > b.value ? `${a.raw} − ${b.raw}` : `${b.raw} − ${a.raw}`,
            operands: [a, b],
          };
  }
  return undefined;
}

/** « plus de cinq points » for 5,3: up to the next whole number. */
function saysPoints({ value, approximation, decimals }: Quantity, apart: number): boolean {
  const further = apart - value;
  if (Math.abs(further) <= EXACT) return true;
  if (approximation === undefined || decimals > 0 || value < 1) return false;
  if (approximation === 'about') return Math.abs(further) <= 0.5;
  return approximation === 'over' ? further > 0 && further < 1 : further < 0 && further > -1;
}

/** `deux semaines` between 15 and 29 March. */
export function daysBetween(quantity: Quantity, dates: readonly DateFact[]): Derivation | undefined {
  if (quantity.unit !== 's' || quantity.value < DAY) return undefined;
  const known = dates.filter(({ day }) => day !== undefined);
  for (const [at, a] of known.entries())
    for (const b of known.slice(at + 1, MOST_OPERANDS)) {
      const apart = momentOf(a, b) - momentOf(b, a);
      if (Math.abs(Math.abs(apart) - quantity.value) < DAY / 2)
        return { formula: apart > 0 ? `${a.raw} − ${b.raw}` : `${b.raw} − ${a.raw}`, operands: [] };
    }
  return undefined;
}

/** Seconds up to a date; « du 15 mars au 29 mars 2024 » gives the year of both. */
export const momentOf = ({ day, month = 1, year }: DateFact, { year: otherYear = 2001 }: DateFact): number =>
  Date.UTC(year ?? otherYear, month - 1, day) / 1000;
