import type { Nodes } from 'mdast';
import { inlineText } from '../../markdown/inline-text.ts';
import type { Content, Html } from './markup.ts';

/** A stretch of the Markdown file to be shown in a special way; offsets in the file, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A piece of text that the same marks cover: markup and other marks cut a mark into pieces. */
export interface Piece<Kind extends Mark> {
  /** The marks over it, the innermost last. */
  readonly marks: readonly Kind[];
  /** Those that begin and end with it. */
  readonly begun: readonly Kind[];
  readonly ended: readonly Kind[];
}

/** Text nodes in document order with the marks that lie over them. Asked once for each node, in order. */
export class Marked<Kind extends Mark> {
  readonly #markdown: string;
  readonly #marks: readonly Kind[];
  readonly #show: (text: string, piece: Piece<Kind>) => Html;
  #next = 0;
  #open: Kind[] = [];
  readonly #begun = new Set<Kind>();

  constructor(markdown: string, marks: readonly Kind[], show: (text: string, piece: Piece<Kind>) => Html) {
    this.#markdown = markdown;
    this.#show = show;
    this.#marks = marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** A text or code node as escaped text, cut at the marks. */
  text(node: Nodes): Content {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const over = this.#over(start, end);
    if (over.length === 0) return 'value' in node ? node.value : '';
    const { text, runs } = inlineText([node], this.#markdown);
    const indexOf = (offset: number): number => {
      if (offset >= end) return text.length;
      let low = 0;
      let high = runs.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle]?.offset ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const run = runs[low];
      return run ? Math.min(text.length, run.textStart + Math.max(0, Math.min(offset - run.offset, run.length))) : 0;
    };
    const spans = over.map((mark) => ({ mark, from: indexOf(mark.start), to: indexOf(mark.end) }));
    return this.#pieces(text, spans, end);
  }

  #over(start: number, end: number): readonly Kind[] {
    this.#open = this.#open.filter((mark) => mark.end > start);
    for (let mark = this.#marks[this.#next]; mark && mark.start < end; mark = this.#marks[this.#next]) {
      this.#next++;
      if (mark.end > start) this.#open.push(mark);
    }
    return this.#open;
  }

  #pieces(text: string, spans: readonly { mark: Kind; from: number; to: number }[], nodeEnd: number): Content {
    const cuts = new Set([0, text.length]);
    for (const { from, to } of spans) cuts.add(from).add(to);
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(1).map((to, index) => {
      const from = edges[index] ?? 0;
      const piece = text.slice(from, to);
      const covering = spans.filter((span) => span.from < to && span.to > from);
      if (covering.length === 0) return piece;
      // Of those that lie over one another the one that began last is the innermost.
      const marks = covering.map(({ mark }) => mark);
      const begun = marks.filter((mark) => !this.#begun.has(mark));
      for (const mark of begun) this.#begun.add(mark);
      const ended = covering.flatMap((span) => (span.to === to && span.mark.end <= nodeEnd ? [span.mark] : []));
      return this.#show(piece, { marks, begun, ended });
    });
  }
}
