import type { List, Nodes } from 'mdast';
import { inlineText } from '../markdown/inline-text.ts';
import { pageFrontMatter } from '../markdown/front-matter.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Block, SourceMetadata } from '../model/article.ts';
import type { Reader } from '../model/reader.ts';

/** Markdown: every leaf block, its front matter read as metadata. */
export const markdown: Reader = {
  format: 'markdown',
  read(content) {
    const tree = parseMarkdown(content);
    const blocks: Block[] = [];
    let metadata: SourceMetadata = {};
    for (const node of tree.children) {
      if (node.type === 'yaml') metadata = metadataOf(node.value);
      else collect(node, content, blocks);
    }
    return { blocks, metadata };
  },
};

function collect(node: Nodes, source: string, blocks: Block[]): void {
  const line = node.position?.start.line ?? 0;
  const flat = (content: readonly Nodes[]) => inlineText(content, source).text.trim();
  switch (node.type) {
    case 'heading':
      blocks.push({ kind: 'heading', depth: node.depth, text: flat(node.children), line, gap: true });
      break;
    case 'paragraph': {
      const text = flat(node.children);
      if (text !== '') blocks.push({ kind: 'paragraph', text, line, gap: true });
      break;
    }
    case 'list':
      collectList(node, source, blocks);
      break;
    case 'blockquote':
      for (const child of node.children)
        if (child.type === 'paragraph') blocks.push({ kind: 'quote', text: flat(child.children), line, gap: true });
        else collect(child, source, blocks);
      break;
    case 'code':
      blocks.push({ kind: 'code', text: node.value, line, gap: true });
      break;
    case 'table':
      blocks.push({
        kind: 'table',
        text: source.slice(node.position?.start.offset, node.position?.end.offset),
        line,
        gap: true,
      });
      break;
  }
}

function collectList(list: List, source: string, blocks: Block[]): void {
  list.children.forEach((item, index) => {
    for (const child of item.children) {
      if (child.type === 'paragraph') {
        const text = inlineText(child.children, source).text.trim();
        const ordinal = list.ordered ? { ordinal: (list.start ?? 1) + index } : {};
        if (text !== '') blocks.push({ kind: 'item', text, line: child.position?.start.line ?? 0, ...ordinal });
      } else collect(child, source, blocks);
    }
  });
}

function metadataOf(yaml: string): SourceMetadata {
  const { data } = pageFrontMatter(yaml, { line: 1, column: 1, endLine: 1, endColumn: 1 });
  const found: Record<string, string> = {};
  for (const key of ['title', 'site', 'author', 'date', 'url', 'description'] as const) {
    const value = data[key];
    if (typeof value === 'string' || typeof value === 'number') found[key] = String(value);
  }
  return found;
}
