import { findDates } from '../../../src/french/facts/dates.ts';
import { findQuantities } from '../../../src/french/facts/quantities.ts';

const MARKS = ['loose', 'article', 'figures', 'part'] as const;

/** The quantities of a text, each as `raw = value unit, kind, …` with all that is known of it beyond a bare number. */
export const shownQuantities = (text: string): string[] =>
  findQuantities(text, findDates(text)).map((quantity) => {
    const { kind, value, unit, raw, start, end, others, shorter, nouns, per, written, factor, decimals } = quantity;
    return [
      text.slice(start, end) === raw ? '' : `not ${text.slice(start, end)}`,
      `${raw} = ${Number(value.toPrecision(6))}${unit === '' ? '' : ` ${unit}`}`,
      kind === 'number' ? '' : kind,
      others.length > 0 ? `or ${others.join(' or ')}` : '',
      shorter.length > 0 ? `shorter ${shorter.join(' ')}` : '',
      nouns.length > 0 ? `of ${nouns.join('+')}` : '',
      per === '' ? '' : `per ${per}`,
      written === value ? '' : `written ${Number(written.toPrecision(6))}`,
      factor === 1 ? '' : `by ${factor}`,
      decimals > 0 ? `decimals ${decimals}` : '',
      quantity.approximation ?? '',
      ...MARKS.filter((mark) => quantity[mark]),
    ]
      .filter((part) => part !== '')
      .join(', ');
  });
