import type { Nodes } from 'mdast';

type Position = NonNullable<Nodes['position']>;
type Point = Position['start'];

/** A Markdown text with the offsets of its lines. */
export class MarkdownSource {
  readonly text: string;
  /** Offsets where the lines start. */
  readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** Number of lines; what follows a final line end counts as an empty one. */
  get lines(): number {
    return this.starts.length;
  }

  /** Offset where a line starts, lines from 0. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Offset where a line ends, without its line end. */
  end(line: number): number {
    return line + 1 < this.starts.length ? this.start(line + 1) - 1 : this.text.length;
  }

  /** The stretch between two offsets of which the first is on a known line, as mdast says it. */
  position(from: number, to: number, line: number): Position {
    return { start: this.#point(from, line), end: this.#point(to, line) };
  }

  #point(offset: number, line: number): Point {
    const found = offset <= this.end(line) ? line : this.#lineOf(offset);
    return { line: found + 1, column: offset - this.start(found) + 1, offset };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
