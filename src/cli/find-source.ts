import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { SourceError } from '../errors.ts';
import type { SourcePage } from '../model/rule.ts';
import type { Sourced } from '../pipeline/check-file.ts';
import type { Input } from '../pipeline/inputs.ts';
import { shownPath } from '../pipeline/shown-path.ts';
import { sourcePage } from '../pipeline/source-page.ts';
import { ARTICLE_EXTENSIONS } from './commands/article-extensions.ts';
import type { House } from './compose.ts';
import { followed, isArticleName, type NamedSource, namedSource } from './named-source.ts';

/** The raw sources of checked files. */
export interface Sources {
  /** The file that a checked file is compared with, given what its front matter names. */
  pathFor(input: Input, named: string | undefined): Promise<NamedSource | undefined>;
  /** That file, cleaned. */
  sourceFor(input: Input, frontMatter: Readonly<Record<string, unknown>>): Promise<Sourced>;
}

/**
 * Where the raw source of a checked file is: `--source`, a file or a folder of files of the same name, else what the
 * front matter's `source.file` names, where that may be followed. @throws SourceError when `--source` is not there
 */
export async function sourceFinder(
  given: string | undefined,
  house: Pick<House, 'cleanedArticle'>,
  cwd: string,
): Promise<Sources> {
  const pathFor = await pathFinder(given, cwd);
  const read = async (absolute: string): Promise<SourcePage> => {
    const path = shownPath(absolute, cwd);
    return sourcePage(await house.cleanedArticle({ path, absolute, root: undefined }), []);
  };
  // One source for all is read once.
  const single = given === undefined ? undefined : resolve(cwd, given);
  let page: Promise<SourcePage> | undefined;
  const readOnce = (absolute: string) => {
    page ??= read(absolute);
    return page;
  };
  return {
    pathFor,
    async sourceFor(input, frontMatter) {
      const found = await pathFor(input, namedSource(frontMatter));
      if (!found) return {};
      if ('refused' in found) return { notice: found.refused };
      return { page: await (found.path === single ? readOnce(found.path) : read(found.path)) };
    },
  };
}

async function pathFinder(given: string | undefined, cwd: string): Promise<Sources['pathFor']> {
  if (given === undefined) return async (input, file) => (file === undefined ? undefined : followed(file, input, cwd));
  const absolute = resolve(cwd, given);
  const known = await stat(absolute).catch(() => undefined);
  if (!known) throw notThere(given);
  if (known.isFile()) return async () => ({ path: absolute });
  return async (input, named) => {
    const path = await inFolder(absolute, input, named);
    return path === undefined ? undefined : { path };
  };
}

/** `a/b/pain.draft.md` of folder `a` has its source at `b/pain.txt` or `pain.txt` of the folder of sources. */
async function inFolder(folder: string, input: Input, named: string | undefined): Promise<string | undefined> {
  const stem = basename(input.absolute, extname(input.absolute)).replace(/\.(?:draft|seo)$/, '');
  const branch = input.root === undefined ? '' : relative(input.root, dirname(input.absolute));
  const names = [
    ...(named !== undefined && isArticleName(named) ? [basename(named)] : []),
    ...ARTICLE_EXTENSIONS.map((extension) => stem + extension),
  ];
  for (const place of new Set([join(folder, branch), folder]))
    for (const name of names) {
      const candidate = join(place, name);
      if (candidate !== input.absolute && (await isFile(candidate))) return candidate;
    }
  return undefined;
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

const notThere = (path: string): SourceError =>
  new SourceError(
    { en: `--source ${path}: no such file or folder`, fr: `--source ${path} : fichier ou dossier introuvable` },
    { hint: { en: 'Check the spelling.', fr: 'Vérifiez l’orthographe du chemin.' } },
  );
