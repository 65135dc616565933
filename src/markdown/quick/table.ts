import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { quickInlines } from './inlines.ts';
import type { MarkdownSource } from './source.ts';

/** A row between bars, no sign in it that could hide one. */
const ROW = /^\|[^\t\\`]*\|$/;
const DELIMITER = /^ *(:?)-+(:?) *$/;

/** Where the cells of a row stand in it: with the bar before them, the last with both. */
interface CellSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A table whose every row, up to line `next`, has as many cells as its head; undefined when it takes the reference parser to tell. */
export function quickTable(source: MarkdownSource, line: number, next: number): Table | undefined {
  const align = next - line < 2 ? undefined : alignment(cellSpans(source, line + 1));
  if (!align) return undefined;
  const children: TableRow[] = [];
  for (let at = line; at < next; at++) {
    if (at === line + 1) continue;
    const row = tableRow(source, at, align.length);
    if (!row) return undefined;
    children.push(row);
  }
  return { type: 'table', align, children, position: source.position(source.start(line), source.end(next - 1), line) };
}

function cellSpans(source: MarkdownSource, line: number): readonly CellSpan[] {
  const text = source.text.slice(source.start(line), source.end(line));
  if (text === '|' || !ROW.test(text)) return [];
  let start = 0;
  const spans = text
    .slice(1, -1)
    .split('|')
    .map((cell) => {
      const span = { text: cell, start, end: start + 1 + cell.length };
      start = span.end;
      return span;
    });
  return spans.map((span, index) => (index === spans.length - 1 ? { ...span, end: text.length } : span));
}

function alignment(delimiters: readonly CellSpan[]): AlignType[] | undefined {
  const align: AlignType[] = [];
  for (const { text } of delimiters) {
    const found = DELIMITER.exec(text);
    if (!found) return undefined;
    align.push(found[2] ? (found[1] ? 'center' : 'right') : found[1] ? 'left' : null);
  }
  return align.length === 0 ? undefined : align;
}

function tableRow(source: MarkdownSource, line: number, cells: number): TableRow | undefined {
  const spans = cellSpans(source, line);
  if (spans.length !== cells) return undefined;
  const children: TableCell[] = [];
  const base = source.start(line);
  for (const { text, start, end } of spans) {
    const from = text.search(/[^ ]/);
    if (from < 0) return undefined;
    let to = text.length;
    while (text[to - 1] === ' ') to--;
    const inner = quickInlines(source, base + start + 1 + from, base + start + 1 + to, line);
    if (!inner) return undefined;
    children.push({ type: 'tableCell', children: inner, position: source.position(base + start, base + end, line) });
  }
  return { type: 'tableRow', children, position: source.position(base, source.end(line), line) };
}
