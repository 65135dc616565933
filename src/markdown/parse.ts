import type { Root } from 'mdast';
import { findFloods, NO_FLOODS } from './floods.ts';
import { quickParse } from './quick/parse.ts';
import { parseBody, parseFlooded, parseWhole, print } from './remark.ts';

/**
 * Markdown to its tree (mdast, with positions): CommonMark, front matter, tables, strikethrough, footnotes. Linear in
 * the length of the text, whatever it holds.
 */
export function parseMarkdown(markdown: string): Root {
  const floods = findFloods(markdown);
  return floods === NO_FLOODS
    ? quickParse(markdown, (stretch, isWhole) => (isWhole ? parseWhole : parseBody)(stretch))
    : parseFlooded(markdown, floods);
}

/** What `parseMarkdown` must equal: the tree that remark reads. */
export const referenceTree = (markdown: string): Root => parseWhole(markdown);

/** Tree to Markdown, in the one style that this tool writes. */
export const printMarkdown = (tree: Root): string => print(tree);
