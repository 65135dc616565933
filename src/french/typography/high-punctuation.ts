import { type Edit, editsOf, type Spaces } from './edit.ts';
import { spacesBefore } from './spaces.ts';

const HIGH = /[;!?]+(?=$|[\s»”"’)\]*_,.…—–])/gu;
const COLON = /(?<!:):(?=$|[\s«“"*_])/gu;
const MAY_PRECEDE = /[\p{L}\p{M}\p{N})\]»”"’…%€$£°*_\ue000]/u;
const PARAGRAPH_GOES_ON = /^[ \t\u00a0\u202f]+[\p{L}\p{N}«“"(\ue000]/u;

/** The space before `; ! ?` and their runs. */
export function repairHighPunctuation(text: string, { high }: Spaces): Edit[] {
  if (high === undefined) return [];
  return editsOf('typo-high-punct', text, HIGH, ({ index }) => {
    const start = spacesBefore(text, index);
    return MAY_PRECEDE.test(text.charAt(start - 1)) ? { start, end: index, after: high } : undefined;
  });
}

/** The space before a colon that introduces something: one that follows a space already, or is followed by text. */
export function repairColons(text: string, { colon }: Spaces): Edit[] {
  if (colon === undefined) return [];
  return editsOf('typo-colon', text, COLON, ({ index }) => {
    const start = spacesBefore(text, index);
    if (!MAY_PRECEDE.test(text.charAt(start - 1))) return undefined;
    const rest = text.slice(index + 1, index + 5);
    const introduces = start < index || rest.trim() === '' || rest.startsWith('«') || PARAGRAPH_GOES_ON.test(rest);
    return introduces ? { start, end: index, after: colon } : undefined;
  });
}
