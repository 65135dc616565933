import type { WordForm } from './facts/word-forms.ts';

/**
 * One spelling of a word. All places where it stands share it, so what somebody works out of a word is kept here for the next place,
 * text or rule: a look at a field instead of at a table. (Two tokens may be of one spelling: compare spellings, not tokens.)
 */
export class Token {
  readonly text: string;
  /** The form to compare. */
  readonly lower: string;
  /** Filled by `little-words.ts`; negative before. */
  marks = -1;
  /** The accentless stem. Filled by `stems.ts`. */
  stem: string | undefined = undefined;
  /** The same, empty for a word that says nothing of the subject. Filled by `stems.ts`. */
  contentStem: string | undefined = undefined;
  /** Filled by `readability.ts`. */
  measure: WordMeasure | undefined = undefined;
  /** The forms in which facts are compared. Filled by `facts/word-forms.ts`. */
  form: WordForm | undefined = undefined;

  constructor(text: string, lower: string) {
    this.text = text;
    // A plain word is its own lower case: one string rather than two.
    this.lower = lower === text ? text : lower;
  }
}

/** What the formulas of readability count of a word. */
export interface WordMeasure {
  readonly hasLetter: boolean;
  readonly syllables: number;
  readonly isLong: boolean;
}

const TABLE_SIZE = 1 << 15;
const LONGEST_KNOWN = 32;
const table: (Token | undefined)[] = new Array(TABLE_SIZE).fill(undefined);

/**
 * The token of a stretch of a text; `lowerOf` makes the form to compare of one that is new. The table holds words, never texts, and
 * has a fixed size: a word has two places, and drives out the older one there. Nothing is cut out of the text for a word that is known.
 */
export function tokenAt(text: string, start: number, end: number, lowerOf: (token: string) => string): Token {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 15)) & (TABLE_SIZE - 1);
  const found = table[place];
  if (found && isAt(text, start, end, found)) return found;
  const older = table[place ^ 1];
  if (older && isAt(text, start, end, older)) return older;
  const cut = text.slice(start, end);
  const made = new Token(cut, lowerOf(cut));
  if (cut.length > LONGEST_KNOWN) return made;
  if (found) table[place ^ 1] = found;
  table[place] = made;
  return made;
}

const isAt = (text: string, start: number, end: number, token: Token): boolean =>
  token.text.length === end - start && text.startsWith(token.text, start);
