import { styleText } from 'node:util';
import type { Style } from '../model/report.ts';

export type Paint = Parameters<typeof styleText>[0];

export const paint = (format: Paint, text: string, { color }: Pick<Style, 'color'>): string =>
  color && text !== '' ? styleText(format, text, { validateStream: false }) : text;

/** One line that a file cannot use to drive the terminal: control characters and line ends show as dots or spaces. */
export const tamed = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    // The bidirectional marks could show a text in another order than it has.
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '·');

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const ZERO = /[\p{M}\u200b-\u200d\u00ad\ufeff]/u;
const PLAIN = /^[\u0020-\u02ff\u2010-\u205f]*$/;

/** Columns that a text takes in a terminal, as near as one can tell without asking it. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.replace(/[\u200b-\u200d\u00ad]/g, '').length;
  let width = 0;
  for (const sign of text) width += ZERO.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));
