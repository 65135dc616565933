import type { List, ListItem, RootContent } from 'mdast';
import { quickInlines } from './inlines.ts';
import type { MarkdownSource } from './source.ts';
import { quickTable } from './table.ts';

/** A block and the line that follows it. */
export interface QuickBlock {
  readonly node: RootContent;
  readonly next: number;
}

/** A letter, a figure that numbers no list, or a sign that starts no block. What is not ASCII starts none either. */
const PLAIN_START = /(?!\d{1,9}[.)](?:[ \t\n]|$))(?:[\p{L}\d"'(,.;?%$@/{}^![]|[^\0-\x7f]|\*{1,2}[^\s*])/uy;
const HEADING = /(#{1,6}) (?=[^\s#])/y;
const MARKER = /(?:([-*+])|(\d{1,9})([.)])) (?=\S)/y;
const ANY_MARKER = /[ \t]|[-*+](?:[ \t\n]|$)|\d{1,9}[.)](?:[ \t\n]|$)/y;
const FENCE = /```([\w+-]*)(?=\n)/y;
const CLOSING_FENCE = /[ \t]*`{3,}[ \t]*(?:\n|$)/y;

const isAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Whether a paragraph or a heading, and nothing else, can start at an offset that follows a blank line. */
export const startsAfresh = (text: string, at: number): boolean =>
  isAt(PLAIN_START, text, at) || isAt(HEADING, text, at);

/** Spaces at the end of a line may be a line break, and tabs have a width. */
const endsPlain = ({ text }: MarkdownSource, start: number, end: number): boolean => {
  const last = text[end - 1];
  return last !== ' ' && !text.slice(start, end).includes('\t');
};

export const isBlankLine = (source: MarkdownSource, line: number): boolean =>
  /^[ \t]*$/.test(source.text.slice(source.start(line), source.end(line)));

/** The block that starts on a line which is not blank; undefined when it takes the reference parser to tell. */
export function quickBlock(source: MarkdownSource, line: number): QuickBlock | undefined {
  const { text } = source;
  const start = source.start(line);
  switch (text[start]) {
    case '#':
      return heading(source, line);
    case '<':
      return comment(source, line);
    case '`':
      return fence(source, line);
    case '|':
      return table(source, line);
    case '-':
      if (text.slice(start, source.end(line)) === '---')
        return { node: { type: 'thematicBreak', position: source.position(start, start + 3, line) }, next: line + 1 };
  }
  if (isAt(MARKER, text, start)) return list(source, line);
  return isAt(PLAIN_START, text, start) ? paragraph(source, line) : undefined;
}

function heading(source: MarkdownSource, line: number): QuickBlock | undefined {
  const [start, end] = [source.start(line), source.end(line)];
  HEADING.lastIndex = start;
  const marker = HEADING.exec(source.text);
  if (!marker?.[1] || source.text[end - 1] === '#' || !endsPlain(source, start, end)) return undefined;
  const children = quickInlines(source, start + marker[0].length, end, line);
  if (!children) return undefined;
  const depth = marker[1].length as 1 | 2 | 3 | 4 | 5 | 6;
  return { node: { type: 'heading', depth, children, position: source.position(start, end, line) }, next: line + 1 };
}

/** `<!-- … -->` on one line, which ends with it. */
function comment(source: MarkdownSource, line: number): QuickBlock | undefined {
  const [start, end] = [source.start(line), source.end(line)];
  const value = source.text.slice(start, end);
  if (!value.startsWith('<!--') || value.indexOf('-->') < 7 || !value.endsWith('-->')) return undefined;
  return { node: { type: 'html', value, position: source.position(start, end, line) }, next: line + 1 };
}

function fence(source: MarkdownSource, line: number): QuickBlock | undefined {
  const start = source.start(line);
  FENCE.lastIndex = start;
  const open = FENCE.exec(source.text);
  if (!open) return undefined;
  for (let next = line + 1; next < source.lines; next++) {
    const from = source.start(next);
    if (!isAt(CLOSING_FENCE, source.text, from)) continue;
    const end = source.end(next);
    if (source.text.slice(from, end) !== '```') return undefined;
    const value = source.text.slice(source.start(line + 1), Math.max(source.start(line + 1), from - 1));
    const position = source.position(start, end, line);
    return { node: { type: 'code', lang: open[1] || null, meta: null, value, position }, next: next + 1 };
  }
  return undefined;
}

function table(source: MarkdownSource, line: number): QuickBlock | undefined {
  let next = line + 1;
  while (next < source.lines && !isBlankLine(source, next)) next++;
  const node = quickTable(source, line, next);
  return node && { node, next };
}

function paragraph(source: MarkdownSource, line: number): QuickBlock | undefined {
  let next = line;
  do {
    const start = source.start(next);
    if (!isAt(PLAIN_START, source.text, start) || !endsPlain(source, start, source.end(next))) return undefined;
    next++;
  } while (next < source.lines && !isBlankLine(source, next));
  const [start, end] = [source.start(line), source.end(next - 1)];
  const children = quickInlines(source, start, end, line);
  return children && { node: { type: 'paragraph', children, position: source.position(start, end, line) }, next };
}

/** A list of one-line items, no blank line between them, that nothing after it can be part of. */
function list(source: MarkdownSource, line: number): QuickBlock | undefined {
  const items: ListItem[] = [];
  let [sign, first] = ['', ''];
  let next = line;
  do {
    MARKER.lastIndex = source.start(next);
    const marker = MARKER.exec(source.text);
    const itemSign = marker?.[1] ?? marker?.[3] ?? '';
    if (!marker || (sign !== '' && itemSign !== sign)) return undefined;
    if (sign === '') [sign, first] = [itemSign, marker[2] ?? ''];
    const node = item(source, next, marker[0].length);
    if (!node) return undefined;
    items.push(node);
    next++;
  } while (next < source.lines && !isBlankLine(source, next));
  if (goesOn(source, next)) return undefined;
  const position = source.position(source.start(line), source.end(next - 1), line);
  const ordered = first !== '';
  const node: List = {
    type: 'list',
    ordered,
    start: ordered ? Number(first) : null,
    spread: false,
    children: items,
    position,
  };
  return { node, next };
}

function item(source: MarkdownSource, line: number, markerLength: number): ListItem | undefined {
  const [start, end] = [source.start(line), source.end(line)];
  const content = start + markerLength;
  if (!isAt(PLAIN_START, source.text, content) || !endsPlain(source, start, end)) return undefined;
  const children = quickInlines(source, content, end, line);
  if (!children) return undefined;
  const inner = { type: 'paragraph' as const, children, position: source.position(content, end, line) };
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [inner],
    position: source.position(start, end, line),
  };
}

/** Whether what follows the blank lines after a list may belong to it. */
function goesOn(source: MarkdownSource, from: number): boolean {
  for (let line = from; line < source.lines; line++)
    if (!isBlankLine(source, line)) return isAt(ANY_MARKER, source.text, source.start(line));
  return false;
}
