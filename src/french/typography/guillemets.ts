import { allMatches } from '../all-matches.ts';
import type { Edit, Spaces } from './edit.ts';
import { spacesAfter, spacesBefore } from './spaces.ts';

const SIGN = /[«»]/g;
const NEEDS_SPACE_BEFORE = /[\p{L}\p{N},;:.!?…)\]»]/u;
const NEEDS_SPACE_AFTER = /[\p{L}\p{N}«(]/u;

/** Spaces around guillemets: the house space inside, a plain one outside, none after an apostrophe. */
export function repairGuillemets(text: string, { quote }: Spaces): Edit[] {
  if (quote === undefined) return [];
  const edits: Edit[] = [];
  const put = (start: number, end: number, after: string) => {
    // Two signs in a row share their space: the first one has decided.
    if (start < (edits.at(-1)?.end ?? 0) || (start === end && edits.at(-1)?.end === start)) return;
    if (text.slice(start, end) !== after) edits.push({ rule: 'typo-guillemets', start, end, after });
  };
  for (const { 0: sign, index } of allMatches(SIGN, text)) {
    const before = spacesBefore(text, index);
    const after = spacesAfter(text, index + 1);
    const previous = text.charAt(before - 1);
    const next = text.charAt(after);
    if (sign === '«') {
      if (previous === '’') put(before, index, '');
      else if (before === index && NEEDS_SPACE_BEFORE.test(previous)) put(index, index, ' ');
      if (next !== '' && next !== '\n' && next !== '»') put(index + 1, after, quote);
    } else {
      if (previous !== '' && previous !== '\n' && previous !== '«') put(before, index, quote);
      if (after === index + 1 && NEEDS_SPACE_AFTER.test(next)) put(after, after, ' ');
    }
  }
  return edits;
}
