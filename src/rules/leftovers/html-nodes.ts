import type { Code, Html, Nodes } from 'mdast';
import { Annotation } from '../../model/annotation.ts';
import type { Page } from '../../model/page.ts';
import type { Place } from '../../model/place.ts';

/** A piece of HTML in the Markdown tree, with where it stands. */
export interface HtmlNode {
  readonly value: string;
  readonly place: Place;
  /** In a table cell, where Markdown knows no line break. */
  readonly inCell: boolean;
}

export interface CodeNode {
  readonly value: string;
  /** Word after the fence, lower case. */
  readonly language: string;
  readonly place: Place;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly fenced: boolean;
}

interface Verbatim {
  readonly html: readonly HtmlNode[];
  readonly code: readonly CodeNode[];
}

const known = new Annotation<Page, Verbatim>();

/** All HTML of a page, inline and in blocks. */
export const htmlNodes = (page: Page): readonly HtmlNode[] => verbatim(page).html;

/** All code blocks of a page. */
export const codeNodes = (page: Page): readonly CodeNode[] => verbatim(page).code;

/** One walk of the tree, without recursion: nesting may be deep. */
function verbatim(page: Page): Verbatim {
  const cached = known.get(page);
  if (cached) return cached;
  const html: HtmlNode[] = [];
  const code: CodeNode[] = [];
  const open: { node: Nodes; inCell: boolean }[] = [{ node: page.tree, inCell: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, inCell } = next;
    if (node.type === 'html') html.push({ value: node.value, place: placeOf(node), inCell });
    else if (node.type === 'code') code.push(codeNode(node, page.markdown));
    else if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child) open.push({ node: child, inCell: inCell || node.type === 'tableCell' });
      }
  }
  const found = { html, code };
  known.set(page, found);
  return found;
}

function codeNode(node: Code, markdown: string): CodeNode {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return {
    value: node.value,
    language: (node.lang ?? '').toLowerCase(),
    place: placeOf(node),
    start,
    end,
    fenced: /^[`~]{3}/.test(markdown.slice(start, start + 3)),
  };
}

function placeOf({ position }: Html | Code): Place {
  const { start, end } = position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
