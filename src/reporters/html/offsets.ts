import type { Place } from '../../model/place.ts';

/** Places (lines and columns from 1) back to offsets of a text. */
export class Offsets {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#length = text.length;
  }

  at(line: number, column: number): number {
    const start = this.#starts[line - 1];
    if (start === undefined) return this.#length;
    const end = this.#starts[line] ?? this.#length;
    return Math.min(start + Math.max(0, column - 1), end);
  }

  rangeOf({ line, column, endLine, endColumn }: Place): { readonly start: number; readonly end: number } {
    const start = this.at(line, column);
    return { start, end: Math.max(start, this.at(endLine, endColumn)) };
  }
}
