import type { Nodes, Root, RootContent } from 'mdast';
import { isBlankLine, quickBlock, startsAfresh } from './blocks.ts';
import { MarkdownSource } from './source.ts';

/** A line end or sign that changes the whole text, or a definition, which any bracket may refer to. */
const FAR_REACHING = /[\r\0\ufeff]|\]:|^\+\+\+/;
/** A block that may hold blank lines starts here, so that what follows one may still be inside it. */
const RAW_START = /`{3}|~{3}|<(?:script|pre|style|textarea|[?!])/i;

/**
 * The tree of a Markdown text, equal to the reference parser's in every node and position. Headings, paragraphs, plain
 * lists and whatever else needs no second look are read here; `reference` reads the stretches between them, each of
 * which starts and ends at the top level, and texts whose parts depend on one another.
 */
export function quickParse(markdown: string, reference: (stretch: string, isWhole: boolean) => Root): Root {
  if (FAR_REACHING.test(markdown)) return reference(markdown, true);
  const source = new MarkdownSource(markdown);
  const children: RootContent[] = [];
  const matter = frontMatter(source);
  if (matter === 'unsure') return reference(markdown, true);
  if (matter) children.push(matter.node);
  for (let line = matter?.next ?? 0; line < source.lines; ) {
    if (isBlankLine(source, line)) {
      line++;
      continue;
    }
    const block = quickBlock(source, line);
    const next = block?.next ?? stretchEnd(source, line);
    if (block) children.push(block.node);
    else for (const node of stretch(source, line, next, reference)) children.push(node);
    line = next;
  }
  return { type: 'root', children, position: source.position(0, markdown.length, 0) };
}

/** YAML between lines of three dashes at the very start. */
function frontMatter(source: MarkdownSource): { node: RootContent; next: number } | 'unsure' | undefined {
  const { text } = source;
  if (!text.startsWith('---')) return undefined;
  if (text[3] !== '\n') return 'unsure';
  for (let line = 1; line < source.lines; line++) {
    const start = source.start(line);
    if (!text.startsWith('---', start)) continue;
    const end = source.end(line);
    const rest = text.slice(start + 3, end);
    if (rest === '')
      return {
        node: { type: 'yaml', value: text.slice(4, Math.max(4, start - 1)), position: source.position(0, end, 0) },
        next: line + 1,
      };
    if (rest.trim() === '') return 'unsure';
  }
  return 'unsure';
}

/** The first line after a stretch for the reference parser: where, after a blank line, a new block must start. */
function stretchEnd(source: MarkdownSource, from: number): number {
  for (let line = from; line < source.lines; line++) {
    if (line > from && isBlankLine(source, line - 1) && startsAfresh(source.text, source.start(line))) return line;
    if (RAW_START.test(source.text.slice(source.start(line), source.end(line)))) return source.lines;
  }
  return source.lines;
}

function stretch(
  source: MarkdownSource,
  line: number,
  next: number,
  reference: (stretch: string, isWhole: boolean) => Root,
): readonly RootContent[] {
  const offset = source.start(line);
  const { children } = reference(source.text.slice(offset, source.start(next)), false);
  const stack: Nodes[] = [...children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.position) {
      for (const point of [node.position.start, node.position.end]) {
        point.line += line;
        point.offset = (point.offset ?? 0) + offset;
      }
    }
    if ('children' in node) stack.push(...node.children);
  }
  return children;
}
