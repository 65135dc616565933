import type { Reader } from '../model/reader.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

export { decode } from './decode.ts';

export const readers: readonly Reader[] = [text, markdown, html];

/** What a text is: by its file's extension, else by its looks. */
export function formatOf(path: string, content: string): Reader['format'] {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  if (extension === 'md' || extension === 'markdown' || extension === 'mdown') return 'markdown';
  return /^\s*(?:<!doctype html|<html[\s>]|<(?:article|body|main|div|p|h1)[\s>])/iu.test(content) ? 'html' : 'text';
}
