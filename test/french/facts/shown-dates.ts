import { findDates } from '../../../src/french/facts/dates.ts';

/** The dates of a text, each as the words it takes and what is known of it, in the order of the text. */
export const datesOf = (text: string): string[] =>
  findDates(text).map(({ kind: _kind, raw, start, end, ...parts }) => {
    const known = Object.entries(parts).map(([part, value]) => `${part} ${value}`);
    return `${text.slice(start, end) === raw ? raw : `not ${raw}`}: ${known.join(' ')}`;
  });
