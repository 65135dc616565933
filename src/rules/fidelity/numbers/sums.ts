import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Passage } from '../reading/side.ts';
import { figuresOf } from '../reading/significant-figures.ts';
import { classOf } from '../reading/source-index.ts';
import { isMomentOfDay } from './clock-sums.ts';
import type { Derivation } from './derivation.ts';
import { isBare } from './number-support.ts';
import { comparable, countOther, fits, isClose, isSumToo, tolerance } from './operands.ts';

const { DAY } = SECONDS;

/** The sum or difference of two numbers. */
export function pair(quantity: Quantity, operands: readonly Quantity[], { text }: Passage): Derivation | undefined {
  if (quantity.value <= 3 && quantity.unit === '') return undefined;
  for (const [first, a] of operands.entries())
    for (const b of operands.slice(first + 1)) {
      if (
        !(comparable(a, b) || isSumToo(a, b)) ||
        !(fits(quantity, a) || fits(quantity, b)) ||
        !(countTogether(quantity, a, b) || areAddedUp(quantity, a, b, text))
      )
        continue;
      if (!ofOneTime(a, b, operands, text)) continue;
      if (isClose(quantity, a.value + b.value) && !isMomentOfDay(a, text))
        return { formula: `${a.raw} + ${b.raw}`, operands: [a, b] };
      if (isApart(quantity, Math.abs(a.value - b.value)))
        return {
          formula: a.value > b.value ? `${a.raw} − ${b.raw}` : `${b.raw} − ${a.raw}`,
          operands: [a, b],
          ...(MORE.test(text.slice(b.end, b.end + 30)) ? { sure: true } : {}),
        };
      // From 21 h 07 to 8 h 32 the night goes by.
      if (quantity.unit === 's' && a.value > b.value && a.value < DAY && isClose(quantity, DAY - a.value + b.value))
        return { formula: `${a.raw} → ${b.raw}`, operands: [a, b] };
    }
  return undefined;
}

/** 70 for « 68 quintaux, deux de moins que la moyenne »: what the source compares with. */
export function comparedWith(
  quantity: Quantity,
  operands: readonly Quantity[],
  { text }: Passage,
): Derivation | undefined {
  for (const [at, apart] of operands.entries()) {
    const near = operands[at - 1];
    if (!near || !isBare(apart) || apart.start - near.end > LONGEST_GAP) continue;
    const way = THAN.exec(text.slice(apart.end, apart.end + 16))?.[1];
    if (!way) continue;
    const sign = way === 'moins' ? 1 : -1;
    const written = near.written + sign * apart.value;
    const worth = near.written > 0 ? near.value / near.written : 1;
    if (
      classOf(near) === classOf(quantity)
        ? isClose(quantity, written * worth)
        : isBare(quantity) && quantity.value === written
    )
      return { formula: `${near.raw} ${sign > 0 ? '+' : '−'} ${apart.raw}`, operands: [near, apart], sure: true };
  }
  return undefined;
}
const THAN = /^[ \u00a0](?:de|en)[ \u00a0](moins|plus)[ \u00a0]qu/u;

/** « 279 œuvres » for « 148 tableaux et 131 dessins »: things named in one breath have a name in common. */
const areAddedUp = (quantity: Quantity, a: Quantity, b: Quantity, text: string): boolean =>
  quantity.kind === 'number' &&
  a.kind === 'number' &&
  b.kind === 'number' &&
  quantity.value >= LEAST_SUM &&
  ((quantity.value === a.value + b.value && ADDED.test(text.slice(a.end, Math.min(b.start, a.end + LONGEST_GAP)))) ||
    (b.start - a.end <= LONGEST_CLAUSE &&
      isClose(quantity, a.value + b.value) &&
      COMES_ON_TOP.test(text.slice(Math.max(a.end, b.start - 24), b.start))));

/** « 2 340 salariés, soit 75 de plus qu’en 2023 »: the source itself tells how to reckon. */
const MORE = /^(?:[ \u00a0]\p{L}+)?[ \u00a0](?:de|en)[ \u00a0]plus(?!\p{L})/u;

const ADDED = /^(?:[ \u00a0\u202f][\p{L}’'-]+){1,4}[ \u00a0]et[ \u00a0]$/u;

const LONGEST_GAP = 60;

/** « 7 200 ont été vendus à l’étranger, en plus des 18 600 distribués en France » */
const COMES_ON_TOP =
  /(?<!\p{L})(?:en[ \u00a0]plus|s[’']ajout\p{L}+|outre)[ \u00a0](?:de[ \u00a0]|d[’']|des[ \u00a0]|aux[ \u00a0]|à[ \u00a0]|les[ \u00a0])?$/iu;

const LONGEST_CLAUSE = 120;

/** Smaller sums come true by accident. */
const LEAST_SUM = 100;

/** Two moments of a day, two ages or two durations: « à 21 h » is no duration, and nobody adds an age to a term. */
function ofOneTime(a: Quantity, b: Quantity, operands: readonly Quantity[], text: string): boolean {
  if (a.unit !== 's') return true;
  const isMoment = isMomentOfDay(a, text);
  if (isMoment !== isMomentOfDay(b, text) || isAge(a, text) !== isAge(b, text)) return false;
  // From one opening to the next nobody reckons.
  return !isMoment || !operands.some((each) => each.start > a.end && each.end < b.start && isMomentOfDay(each, text));
}

/** « Marie Dol, 34 ans, », « âgé de 67 ans » */
export const isAge = ({ raw, start, end }: Quantity, text: string): boolean =>
  /[ \u00a0]ans$/u.test(raw) &&
  ((/,[ \u00a0]$/u.test(text.slice(start - 2, start)) && /^[,.;)]/u.test(text.slice(end, end + 1))) ||
    /(?<!\p{L})âgée?s?[ \u00a0]de[ \u00a0]$/iu.test(text.slice(Math.max(0, start - 10), start)));

/** « plus de sept cents mètres » between 312 and 1 046: a difference is rounded down further than a sum. */
const isApart = (quantity: Quantity, apart: number): boolean =>
  isClose(quantity, apart) ||
  (quantity.approximation === 'over' &&
    apart > quantity.value &&
    apart <= quantity.value * (1 + OVER) &&
    figuresOf(quantity.value) < figuresOf(apart));
const OVER = 0.08;

/** Things of one kind, or things of which nothing is said; and no sum that is hardly more than one of its summands. */
function countTogether(quantity: Quantity, a: Quantity, b: Quantity): boolean {
  const own = [...a.nouns, ...b.nouns];
  const strange = own.length > 0 && quantity.nouns.length > 0 && !quantity.nouns.some((noun) => own.includes(noun));
  return !(countOther(a, b) && strange) && Math.min(a.value, b.value) > 2 * tolerance(quantity);
}

const LEAST_ADDEND = 0.001;

/** The sum of three numbers or more. */
export function total(quantity: Quantity, operands: readonly Quantity[]): Derivation | undefined {
  const summands = operands.filter((operand) => fits(quantity, operand) && operand.value < quantity.value);
  // What is smaller than the rounding adds nothing.
  if (summands.some(({ value }) => value <= 2 * tolerance(quantity) || value < quantity.value * LEAST_ADDEND))
    return undefined;
  const sum = summands.reduce((all, { value }) => all + value, 0);
  if (summands.length < 3 || !isClose(quantity, sum)) return undefined;
  // Whoever adds up all that a sentence counts means the sum.
  const isExact = sum === quantity.value && summands.length === operands.length;
  return {
    formula: summands.map(({ raw }) => raw).join(' + '),
    operands: summands,
    ...(isExact ? { sure: true } : {}),
  };
}
