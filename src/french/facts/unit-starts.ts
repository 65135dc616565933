import { classOf, LETTER, SPACE, UNKNOWN } from '../char-classes.ts';

/** Letters before a unit, as in `4 millions d’euros`. */
const JOINTS: ReadonlySet<string> = new Set(['d', 'de', 'D', 'DE', 'De', 'dE']);

/** The first words or signs of the spellings of units: most words after a number are none, and a look tells so. */
export class UnitStarts {
  readonly #starts: ReadonlySet<string>;
  readonly #foldsCase: boolean;

  /** `spellings` are alternatives of regular expressions; what only stands inside one does no harm. */
  constructor(spellings: readonly string[], foldsCase: boolean) {
    this.#starts = new Set(spellings.flatMap((spelling) => spelling.split('|').flatMap(startsOf)));
    this.#foldsCase = foldsCase;
  }

  /** Whether a unit may stand at an offset: a space may come first, and `de` or `d’`. */
  mayStand(text: string, at: number): boolean {
    const start = classOf(text.charCodeAt(at)) === SPACE ? at + 1 : at;
    const end = letterRunEnd(text, start);
    // Letters and signs outside the table are left to the pattern.
    if (end < text.length && classOf(text.charCodeAt(end)) === UNKNOWN) return true;
    const word = text.slice(start, Math.max(end, start + 1));
    return JOINTS.has(word) || this.#starts.has(this.#foldsCase ? word.toLowerCase() : word);
  }
}

/** `points?` begins with `points` or `point`. */
function startsOf(spelling: string): string[] {
  const [, word = '', last = '', mark] = /^\\?(?:(\p{L}*)(\p{L})|[^\p{L}])(\?)?/u.exec(spelling) ?? [];
  if (last === '') return [spelling.replace(/^\\/, '').charAt(0)];
  return mark ? [word + last, word] : [word + last];
}

function letterRunEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && classOf(text.charCodeAt(at)) === LETTER) at += 1;
  return at;
}
