import type { Quantity } from '../../../french/facts/fact.ts';
import { classOf } from '../reading/source-index.ts';
import { isBare } from './number-support.ts';

/** Relative error that floating-point arithmetic leaves. */
export const EXACT = 1e-6;
/** The same for a result that is hedged. */
const ROUGH = 0.03;

/** Two numbers that count things of different names. */
export const countOther = (a: Quantity, b: Quantity): boolean =>
  a.nouns.length > 0 && b.nouns.length > 0 && !a.nouns.some((noun) => b.nouns.includes(noun));

/** Two numbers that may be added, subtracted or divided. */
export const comparable = (a: Quantity, b: Quantity): boolean =>
  classOf(a) === classOf(b) || (scaled(a) && scaled(b)) || isSumOfMillions(a, b) || isSumOfMillions(b, a);

/** « la dotation diminue de 85 000 euros, à 1,12 million » */
const isSumOfMillions = (sum: Quantity, bare: Quantity): boolean =>
  sum.kind === 'money' &&
  sum.value >= 1000 &&
  bare.kind === 'number' &&
  bare.unit === '' &&
  bare.value !== bare.written;

/** A sum of money, or a number that may be one: « 18,7 millions débloqués », not « 100 000 arbres ». */
const scaled = ({ kind, value, nouns, written }: Quantity): boolean =>
  value >= 1e5 && (kind === 'money' || (kind === 'number' && (nouns.length === 0 || written !== value)));

/** Whether an operand may give a number of this kind. */
export const fits = (quantity: Quantity, operand: Quantity): boolean =>
  comparable(quantity, operand) ||
  // « 4 800 de plus » of a sum of money
  (operand.kind === 'money' && isBare(quantity) && quantity.value >= LEAST_BARE);

/** « espérait 10 000 euros, en a reçu 14 800 »: the bare one is a sum of money as well. */
export const isSumToo = (a: Quantity, b: Quantity): boolean =>
  [[a, b] as const, [b, a] as const].some(
    ([sum, bare]) => sum.kind === 'money' && isBare(bare) && bare.value >= LEAST_BARE,
  );

const LEAST_BARE = 100;

/** How far a result may be off, in its own unit. */
export const tolerance = ({ value, approximation, loose }: Quantity): number =>
  Math.abs(value) * (approximation !== undefined || loose ? ROUGH : EXACT);

/** Whether a computation gives the number. */
export const isClose = (quantity: Quantity, computed: number): boolean =>
  Math.abs(quantity.value - computed) <= tolerance(quantity);
