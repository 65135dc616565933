import type { List, Nodes } from 'mdast';
import { pageFrontMatter } from '../markdown/front-matter.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Block, SourceMetadata } from '../model/article.ts';
import type { Reader } from '../model/reader.ts';
import { fencesOf } from './fence.ts';
import { flatText } from './markdown-text.ts';
import { thoughtLines } from './thoughts.ts';
import { unwrapped } from './unwrap.ts';

/** Markdown: every line of every leaf block, its front matter read as metadata. */
export const markdown: Reader = {
  format: 'markdown',
  async read(content) {
    const lines = content.split('\n');
    // Fences around an article and a model's thoughts are no part of it: it is parsed without them, cleaners take them out.
    const strays = new Set([...thoughtLines(lines), ...fencesOf(lines).strays]);
    const bare = strays.size === 0 ? content : lines.map((line, index) => (strays.has(index) ? '' : line)).join('\n');
    const blocks = [...strays].flatMap((index): Block[] => {
      const text = (lines[index] ?? '').trim();
      return text === '' ? [] : [{ kind: 'paragraph', text, line: index + 1, gap: true }];
    });
    let metadata: SourceMetadata = {};
    const collector: Collector = { source: bare, blocks, html: [] };
    for (const node of parseMarkdown(bare).children) {
      if (node.type === 'yaml') metadata = metadataOf(node.value);
      else collect(node, collector);
    }
    if (collector.html.length > 0) blocks.push(...(await htmlBlocks(collector.html)));
    return { blocks: unwrapped(blocks.sort((a, b) => a.line - b.line)), metadata };
  },
};

interface Collector {
  readonly source: string;
  readonly blocks: Block[];
  /** Pieces of raw HTML and the lines where they start. */
  readonly html: { readonly value: string; readonly line: number }[];
}

function collect(node: Nodes, into: Collector, kind: 'paragraph' | 'quote' = 'paragraph'): void {
  const line = node.position?.start.line ?? 0;
  switch (node.type) {
    case 'heading': {
      const text = flatText(node.children).replaceAll('\n', ' ').trim();
      if (text !== '') into.blocks.push({ kind: 'heading', depth: node.depth, text, line, gap: true });
      break;
    }
    case 'paragraph':
      pushLines(flatText(node.children), into, line, { kind });
      break;
    case 'list':
      collectList(node, into);
      break;
    case 'blockquote':
      for (const child of node.children) collect(child, into, 'quote');
      break;
    case 'footnoteDefinition':
      for (const child of node.children) collect(child, into);
      break;
    case 'code':
      if (node.value.trim() !== '')
        into.blocks.push({
          kind: 'code',
          text: node.value,
          line,
          gap: true,
          ...(node.lang && { language: node.lang }),
        });
      break;
    case 'table': {
      const text = into.source.slice(node.position?.start.offset, node.position?.end.offset);
      into.blocks.push({ kind: 'table', text, line, gap: true });
      break;
    }
    case 'html':
      into.html.push({ value: node.value, line });
      break;
  }
}

function pushLines(text: string, { blocks }: Collector, line: number, rest: Pick<Block, 'kind' | 'ordinal'>): void {
  let first = true;
  text.split('\n').forEach((raw, index) => {
    const flat = raw.trim();
    if (flat === '') return;
    const kind = first || rest.kind !== 'item' ? rest : { kind: 'paragraph' as const };
    blocks.push({ ...kind, text: flat, line: line + index, gap: first && rest.kind !== 'item' });
    first = false;
  });
}

function collectList(list: List, into: Collector): void {
  list.children.forEach((item, index) => {
    let first = true;
    for (const child of item.children) {
      if (child.type === 'paragraph' && first) {
        const ordinal = list.ordered ? { ordinal: (list.start ?? 1) + index } : {};
        const text = flatText(child.children).replace(/\s*\n\s*/g, ' ');
        pushLines(text, into, child.position?.start.line ?? 0, { kind: 'item', ...ordinal });
        first = false;
      } else collect(child, into);
    }
  });
}

async function htmlBlocks(pieces: Collector['html']): Promise<Block[]> {
  const { fragmentBlocks } = await import('./html/fragment.ts');
  return (await Promise.all(pieces.map(({ value, line }) => fragmentBlocks(value, line)))).flat();
}

const KEYS = {
  title: ['title', 'titre'],
  site: ['site', 'publisher', 'publication'],
  author: ['author', 'auteur', 'authors'],
  date: ['date', 'published', 'datePublished'],
  url: ['url', 'canonical', 'canonical_url', 'link'],
  description: ['description', 'excerpt', 'summary'],
} as const;

function metadataOf(yaml: string): SourceMetadata {
  const { data } = pageFrontMatter(yaml, { line: 1, column: 1, endLine: 1, endColumn: 1 });
  const found: Record<string, string> = {};
  for (const [key, names] of Object.entries(KEYS))
    for (const name of names) {
      const value = data[name];
      if (found[key] === undefined && (typeof value === 'string' || typeof value === 'number'))
        found[key] = String(value);
    }
  return found;
}
