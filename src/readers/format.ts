import type { Reader } from '../model/reader.ts';

type Format = Reader['format'];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
};
const PAGE = /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/iu;
const BLOCK_END = /<\/(?:p|h[1-6]|li|ul|ol|div|article|section|blockquote|table)>/gi;
/** What the block editor of a content system writes around its elements. */
const BLOCK_COMMENT = /^\s*(?:<!-- \/?wp:[^>]*-->|\[\/?[a-z][\w-]*[^\]]*\])\s*$/u;
const SAMPLE = 200_000;

/** What a text is: by its looks when they leave no doubt, else by its file's extension. */
export function formatOf(path: string, content: string): Format {
  const known = BY_EXTENSION[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (known === 'html') return 'html';
  const sample = content.slice(0, SAMPLE);
  return PAGE.test(sample) || isMarkedUp(sample) ? 'html' : (known ?? 'text');
}

/** HTML pasted or fenced into a text file: most of its lines close a block element. */
function isMarkedUp(sample: string): boolean {
  const ends = sample.match(BLOCK_END)?.length ?? 0;
  if (ends < 2) return false;
  const lines = sample.split('\n').filter((line) => line.trim() !== '' && !BLOCK_COMMENT.test(line));
  const marked = lines.filter((line) => /<\/?[a-z][a-z0-9]*[\s/>]/i.test(line)).length;
  return marked * 5 >= lines.length * 3;
}
