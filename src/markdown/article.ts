import { allMatches } from '../french/all-matches.ts';
import type { Block, CleanArticle } from '../model/article.ts';

/** Plain text of a cleaned article: title line, then blocks separated by one blank line, list items together. */
export const articleText = (article: Pick<CleanArticle, 'title' | 'blocks'>): string =>
  print({ ...article, title: plainLine(article.title) }, (block) => {
    if (block.kind === 'item') return `${marker(block)} ${block.text}`;
    if (block.kind === 'code') return fenced(block);
    return block.kind === 'table' ? block.text : plainLine(block.text);
  }).text;

const TEXT_MARK = /^(?:#{1,6}|>)\s+(?=\S)/u;
const TEXT_BULLET = /^[-•*–‣▪●◦·]\s+(?=\S)/u;

/** A line that begins like a mark of plain text is printed as its reader takes it, so that it reads the same again. */
function plainLine(text: string): string {
  let line = text;
  while (TEXT_MARK.test(line)) line = line.replace(TEXT_MARK, '');
  return line.replace(TEXT_BULLET, '- ');
}

/** Markdown of a cleaned article: one main heading, then its blocks. `rawLines[n]` is the raw line of printed line n + 1. */
export const articleMarkdown = (
  article: Pick<CleanArticle, 'title' | 'blocks'>,
): { readonly text: string; readonly rawLines: readonly number[] } =>
  print({ ...article, title: article.title && `# ${escapeMarkdown(article.title)}` }, (block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(Math.min(6, Math.max(2, block.depth ?? 2)))} ${escapeMarkdown(block.text)}`;
      case 'item':
        return `${marker(block)} ${escapeMarkdown(block.text)}`;
      case 'quote':
        return `> ${escapeMarkdown(block.text)}`;
      case 'code':
        return fenced(block);
      case 'table':
        return block.text;
      default:
        return escapeMarkdown(block.text);
    }
  });

const marker = (block: Block): string => (block.ordinal === undefined ? '-' : `${block.ordinal}.`);

function print(
  { title, blocks }: Pick<CleanArticle, 'title' | 'blocks'>,
  show: (block: Block) => string,
): { text: string; rawLines: number[] } {
  let text = '';
  const rawLines: number[] = [];
  const append = (part: string, rawLine: number) => {
    text += `${part}\n`;
    for (const _ of part.split('\n')) rawLines.push(rawLine);
  };
  if (title) append(title, 1);
  let previous: Block | undefined;
  for (const block of blocks) {
    const together = block.kind === 'item' && previous?.kind === 'item' && !block.gap;
    if (text !== '' && !together) append('', block.line);
    append(show(block), block.line);
    previous = block;
  }
  return { text, rawLines };
}

const fenced = ({ text, language = '' }: Block): string => `${fenceFor(text)}${language}\n${text}\n${fenceFor(text)}`;

const fenceFor = (code: string): string =>
  '`'.repeat(Math.max(3, ...[...allMatches(/`{3,}/g, code)].map((run) => run[0].length + 1)));

/** Characters that Markdown would read as markup stay themselves. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll('\n', ' ')
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([#+>~-]|={3})/, '\\$1');
