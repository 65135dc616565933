import type { Block, SourceMetadata } from '../../model/article.ts';
import { elements, type HtmlNode, textOf } from './tree.ts';

type Key = keyof SourceMetadata;

/** `name`, `property` or `itemprop` of meta elements, best first. */
const META: Readonly<Record<Key, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'headline'],
  site: ['og:site_name', 'application-name'],
  author: ['author', 'article:author', 'dc.creator'],
  date: ['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate'],
  url: ['og:url'],
  description: ['description', 'og:description'],
};
const MOST_LENGTH = 500;

/** What the head of a page states about itself. */
export function htmlMetadata(root: HtmlNode, blocks: readonly Block[]): SourceMetadata {
  const stated = new Map<string, string>();
  let title: string | undefined;
  let canonical: string | undefined;
  for (const element of elements(root)) {
    const { name, attribs = {} } = element;
    if (name === 'title') title ??= flat(textOf(element));
    else if (name === 'link' && attribs.rel === 'canonical') canonical ??= attribs.href;
    else if (name === 'meta') {
      const key = (attribs.property ?? attribs.name ?? attribs.itemprop)?.toLowerCase();
      const value = flat(attribs.content ?? '');
      if (key && value !== '' && !stated.has(key)) stated.set(key, value);
    }
  }
  const found: { -readonly [key in Key]?: string } = {};
  for (const [key, names] of Object.entries(META) as [Key, readonly string[]][]) {
    const value = names.map((name) => stated.get(name)).find((candidate) => candidate !== undefined);
    if (value !== undefined && !(key === 'author' && /^https?:/.test(value))) found[key] = value;
  }
  if (canonical) found.url ??= canonical;
  if (title) found.title ??= title;
  if (found.title) found.title = withoutSite(found.title, found.site, blocks);
  return found;
}

const flat = (text: string): string => text.slice(0, MOST_LENGTH).replace(/\s+/g, ' ').trim();

const SEPARATOR = / [|·•–—-] | ?\| ?/;

/** Pages add the site's name to their title: « Titre - Journal ». What stands alone in the page is the title. */
function withoutSite(title: string, site: string | undefined, blocks: readonly Block[]): string {
  const texts = new Set(blocks.map(({ text }) => text));
  const parts = title.split(SEPARATOR);
  for (let length = parts.length; length >= 1; length--) {
    const end = length === parts.length ? title.length : startOf(title, parts, length);
    const candidate = title.slice(0, end).trim();
    if (texts.has(candidate)) return candidate;
  }
  const last = parts.at(-1)?.toLowerCase();
  const named = parts.length > 1 && (last === site?.toLowerCase() || title.includes(' | '));
  return named ? title.slice(0, startOf(title, parts, title.includes(' | ') ? 1 : parts.length - 1)).trim() : title;
}

/** Where the separator after the first `count` parts begins. */
function startOf(title: string, parts: readonly string[], count: number): number {
  let at = 0;
  for (const part of parts.slice(0, count)) at = title.indexOf(part, at) + part.length;
  return at;
}
