import { realpath, stat } from 'node:fs/promises';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Message } from '../model/message.ts';
import { type Input, STDIN } from '../pipeline/inputs.ts';
import { ARTICLE_EXTENSIONS } from './commands/article-extensions.ts';

/** The source that an article names: where it is, or why it is not opened. */
export type NamedSource = { readonly path: string } | { readonly refused: Message };

/** The source that the front matter of a file names. */
export function namedSource(data: Readonly<Record<string, unknown>>): string | undefined {
  const file = (data.source as { file?: unknown } | null | undefined)?.file;
  return typeof file === 'string' && file !== '' && !file.includes('\0') ? file : undefined;
}

/**
 * Follow what an article says of itself, seen from the working folder or from the article. Articles come from anywhere, so
 * they may lead to articles only, and to none outside these two folders, links followed.
 */
export async function followed(file: string, input: Input, cwd: string): Promise<NamedSource | undefined> {
  const home = input.absolute === STDIN ? cwd : dirname(input.absolute);
  let refused: Message | undefined;
  for (const path of new Set([resolve(cwd, file), resolve(home, file)])) {
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined || !(await stat(real).catch(() => undefined))?.isFile()) continue;
    if (!(isArticleName(path) && isArticleName(real))) refused ??= noArticle(file);
    else if ((await isInside(cwd, real)) || (await isInside(home, real))) return { path };
    else refused ??= outside(file);
  }
  return refused && { refused };
}

/** By its ending. */
export const isArticleName = (path: string): boolean => ARTICLE_EXTENSIONS.includes(extname(path).toLowerCase());

async function isInside(folder: string, real: string): Promise<boolean> {
  const way = relative(await realpath(folder).catch(() => folder), real);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const MOST = 120;
const shown = (file: string): string => (file.length > MOST ? `${file.slice(0, MOST)}…` : file);

const noArticle = (file: string): Message => ({
  en: `its source ${shown(file)} was not opened: not the name of an article (${ARTICLE_EXTENSIONS.join(', ')}); --source opens any file`,
  fr: `sa source ${shown(file)} n’a pas été ouverte\u00a0: ce n’est pas un nom d’article (${ARTICLE_EXTENSIONS.join(', ')})\u202f; --source ouvre tout fichier`,
});

const outside = (file: string): Message => ({
  en: `its source ${shown(file)} was not opened: outside the working folder and the article’s own; --source opens any file`,
  fr: `sa source ${shown(file)} n’a pas été ouverte\u00a0: hors du dossier de travail et de celui de l’article\u202f; --source ouvre tout fichier`,
});
