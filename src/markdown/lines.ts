import type { Place } from '../model/place.ts';

/** Offsets of a text to lines and columns, both from 1. Built once per text, then answers in log time. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  placeOf(start: number, end: number): Place {
    const [line, column] = this.#point(start);
    const [endLine, endColumn] = this.#point(end);
    return { line, column, endLine, endColumn };
  }

  #point(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1];
  }
}
