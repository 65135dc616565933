import { bitOf, type Cue, cuesOfWord } from './cue-words.ts';
import { type Word, wordsOf } from './word-forms.ts';

const HEDGE = bitOf('hedge');
/** Roman figures are capitals: `six` is none. */
const ROMAN = bitOf('roman') | bitOf('shortRoman');

/** What the words of a text let one look for. */
export class Cues {
  readonly #bits: number;
  /** Where the words that may hedge a number start and end, in turn. */
  readonly #hedges: readonly number[];

  constructor(words: readonly Word[]) {
    const hedges: number[] = [];
    let bits = 0;
    for (const { text, lower, start, end, form } of words) {
      let found = form.cues;
      // What composing or cutting out invisible signs changes is looked at as it stands.
      if (text.length !== lower.length) found |= cuesOfWord(text);
      bits |= text === lower ? found & ~ROMAN : found;
      if (found & HEDGE) hedges.push(start, end);
    }
    this.#bits = bits;
    this.#hedges = hedges;
  }

  has(cue: Cue): boolean {
    return (this.#bits & bitOf(cue)) !== 0;
  }

  /** Whether a word that may hedge a number touches a stretch. */
  hedges(from: number, to: number): boolean {
    let low = 0;
    let high = this.#hedges.length >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hedges[2 * middle + 1] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return (this.#hedges[2 * low] ?? Number.POSITIVE_INFINITY) < to;
  }
}

/** The cues of a text by itself. */
export const cuesOf = (text: string): Cues => new Cues(wordsOf(text));
