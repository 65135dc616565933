import { plainBlock } from '../../markdown/plain-text.ts';
import type { PageBlock } from '../../model/page.ts';
import type { Line } from './block-lines.ts';
import { FIELDS, NOTES, ORDINARIES } from './label-patterns.ts';

/** A line of a data sheet, in plain text: a name, a colon, a value. */
const SHEET_LINE = /^[^:.!?]{2,40} ?: ?\S/;
/** Names of other things than those of an article make a paragraph a data sheet. */
const FEWEST_SHEET_LINES = 2;

/** An item of a data sheet: its neighbours are lines of the same sort, with names of other things. */
export function isInDataSheet(blocks: readonly PageBlock[], index: number): boolean {
  const isLine = (block: PageBlock | undefined): boolean => {
    if (block?.kind !== 'item') return false;
    const { text } = plainBlock(block);
    return SHEET_LINE.test(text) && !FIELDS.test(text);
  };
  return isLine(blocks[index]) && (isLine(blocks[index - 1]) || isLine(blocks[index + 1]));
}

/** A paragraph of such lines: the sheet of a film, of a match, of a recipe. */
export const isDataSheet = (lines: readonly Line[]): boolean =>
  lines.every(({ plain }) => SHEET_LINE.test(plain) && !FIELDS.test(plain)) &&
  lines.filter(({ plain }) => !ORDINARIES.test(plain) && !NOTES.test(plain)).length >= FEWEST_SHEET_LINES;
