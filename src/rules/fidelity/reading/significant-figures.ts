import type { Quantity } from '../../../french/facts/fact.ts';

/** Significant figures: 3 for 7,92 and for 792 000. */
export function figuresOf(value: number): number {
  return (
    Math.abs(value).toPrecision(10).replace(/e.*/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length ||
    1
  );
}

/** 320 for 320,6 */
export const isRoundingOf = ({ value }: Quantity, fact: Quantity): boolean =>
  value !== fact.value && roundedTo(fact.value, figuresOf(value)) === roundedTo(value, 12);

/** 320 for 320,6 and two figures. */
export const roundedTo = (value: number, figures: number): number =>
  Number(value.toPrecision(Math.min(Math.max(figures, 1), 21)));
