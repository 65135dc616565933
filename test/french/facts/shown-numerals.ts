import { findNumerals } from '../../../src/french/facts/numerals.ts';

/** `raw = value form`, then the second reading, the decimals and what is vague, in the order of the text. */
export const numeralsOf = (text: string): string[] =>
  findNumerals(text).map(({ start, end, value, form, other, decimals, vague }) =>
    [
      `${text.slice(start, end)} = ${value} ${form}`,
      other === undefined ? '' : ` or ${other}`,
      decimals > 0 ? ` ${decimals} decimals` : '',
      vague ? ' vague' : '',
    ].join(''),
  );
