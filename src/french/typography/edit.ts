/** The repairs of French typography, one name for each family of signs. */
export type TypographyRule =
  | 'typo-high-punct'
  | 'typo-colon'
  | 'typo-guillemets'
  | 'typo-english-quotes'
  | 'typo-apostrophe'
  | 'typo-ellipsis'
  | 'typo-dash'
  | 'typo-numbers'
  | 'typo-ordinals'
  | 'typo-capital-accents'
  | 'typo-spacing';

/** Replaces what lies between two offsets of a text. */
export interface Edit {
  rule: TypographyRule;
  start: number;
  end: number;
  after: string;
}

/** One repair: looks at a text and points at what should change, in text order and without overlap. `plants`: what it is about. */
export type Step = (text: string, spaces: Spaces, plants?: boolean) => Edit[];

/** The spaces a sign takes. `undefined` leaves whatever is there. */
export interface Spaces {
  /** Before `; ! ?`. */
  high: string | undefined;
  /** Before a colon. */
  colon: string | undefined;
  /** Inside guillemets. */
  quote: string | undefined;
  /** Between groups of three digits. */
  group: string | undefined;
  /** Before `%`, currencies and units. */
  unit: string | undefined;
}

/** The text with the edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, after } of edits) {
    result += text.slice(from, start) + after;
    from = end;
  }
  return result + text.slice(from);
}

/** The edits that `find` makes of each match of a pattern (with flag `g`), without those that change nothing. */
export function editsOf(
  rule: TypographyRule,
  text: string,
  pattern: RegExp,
  find: (match: RegExpExecArray) => { start?: number; end?: number; after: string } | undefined,
): Edit[] {
  const edits: Edit[] = [];
  // Not `matchAll`, which copies the pattern at every call: most calls find nothing.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    const found = find(match);
    if (found === undefined) continue;
    const { start = match.index, end = match.index + match[0].length, after } = found;
    if (text.slice(start, end) !== after) edits.push({ rule, start, end, after });
  }
  return edits;
}
