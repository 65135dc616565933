import { readFile } from 'node:fs/promises';
import { cleaners } from '../../src/cleaners/index.ts';
import { articleText } from '../../src/markdown/article.ts';
import type { Article, CleanArticle } from '../../src/model/article.ts';
import type { CleaningContext } from '../../src/model/cleaner.ts';
import { type CleaningWishes, clean } from '../../src/pipeline/clean.ts';
import { parseArticle } from '../../src/pipeline/read.ts';
import { decode, formatOf, readers } from '../../src/readers/index.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';

export const lexicon = lazyLexicon();

export interface Cleaned {
  readonly article: CleanArticle;
  readonly text: string;
}

/** A decoded text as an article, the format told by the name. */
export const articleOf = (text: string, path = 'raw.txt'): Promise<Article> =>
  parseArticle(path, text, '', { readers, formatOf });

/** Cleans a decoded text with every cleaner. */
export async function cleanText(
  text: string,
  {
    path = 'raw.txt',
    wishes = {},
    ...context
  }: { path?: string; wishes?: CleaningWishes } & Partial<CleaningContext> = {},
): Promise<Cleaned> {
  const article = clean(await articleOf(text, path), cleaners, { lexicon, ...context }, wishes);
  return { article, text: articleText(article) };
}

/** Decodes and cleans a file. */
export async function cleanFile(path: string): Promise<Cleaned> {
  const decoded = decode(await readFile(path));
  if ('refused' in decoded) throw new Error(`${path}: ${decoded.refused}`);
  return cleanText(decoded.text, { path });
}
