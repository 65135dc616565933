import type { Spaces } from './edit.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
/** The spaces that may stand on one line. */
const SPACE = /[ \t\u00a0\u2009\u202f]/;

/** Whether there is a space, of any width, at an offset. */
function isSpaceAt(text: string, index: number): boolean {
  return SPACE.test(text.charAt(index));
}

/** Where the spaces that end at an offset start. */
export function spacesBefore(text: string, index: number): number {
  let start = index;
  while (start > 0 && isSpaceAt(text, start - 1)) start -= 1;
  return start;
}

/** Where the spaces that start at an offset end. */
export function spacesAfter(text: string, index: number): number {
  let end = index;
  while (end < text.length && isSpaceAt(text, end)) end += 1;
  return end;
}

/**
 * The house spaces. France takes a narrow space before `; ! ?` and inside guillemets, a full one before the colon; Québec
 * takes none before `; ! ?` and full ones elsewhere. `nbsp` is for fonts and places without the narrow one.
 */
export function houseSpaces(spaces: 'fine' | 'nbsp' | 'none', locale: 'fr-FR' | 'fr-CA'): Spaces {
  if (spaces === 'none')
    return { high: undefined, colon: undefined, quote: undefined, group: undefined, unit: undefined };
  const narrow = spaces === 'fine' ? NARROW : NO_BREAK;
  if (locale === 'fr-CA') return { high: '', colon: NO_BREAK, quote: NO_BREAK, group: NO_BREAK, unit: NO_BREAK };
  return { high: narrow, colon: NO_BREAK, quote: narrow, group: narrow, unit: NO_BREAK };
}
