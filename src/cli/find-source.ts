import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { SourceError } from '../errors.ts';
import type { SourcePage } from '../model/rule.ts';
import type { Input } from '../pipeline/inputs.ts';
import { shownPath } from '../pipeline/shown-path.ts';
import { sourcePage } from '../pipeline/source-page.ts';
import { ARTICLE_EXTENSIONS } from './commands/article-extensions.ts';
import type { House } from './compose.ts';

/** The raw sources of checked files. */
export interface Sources {
  /** The file that a checked file is compared with, given what its front matter names. */
  pathFor(input: Input, named: string | undefined): Promise<string | undefined>;
  /** That file, cleaned. */
  sourceFor(input: Input, frontMatter: Readonly<Record<string, unknown>>): Promise<SourcePage | undefined>;
}

/**
 * Where the raw source of a checked file is: `--source`, a file or a folder of files of the same name, else what the
 * front matter's `source.file` names, seen from the working folder or from the file. @throws SourceError when `--source`
 * is not there
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
      const path = await pathFor(input, namedSource(frontMatter));
      if (path === undefined) return undefined;
      return path === single ? readOnce(path) : read(path);
    },
  };
}

async function pathFinder(given: string | undefined, cwd: string): Promise<Sources['pathFor']> {
  if (given === undefined)
    return async (input, file) => {
      if (file === undefined) return undefined;
      for (const candidate of [resolve(cwd, file), resolve(dirname(input.absolute), file)])
        if (await isFile(candidate)) return candidate;
      return undefined;
    };
  const absolute = resolve(cwd, given);
  const known = await stat(absolute).catch(() => undefined);
  if (!known) throw notThere(given);
  return known.isFile() ? async () => absolute : (input, named) => inFolder(absolute, input, named);
}

/** `a/b/pain.draft.md` of folder `a` has its source at `b/pain.txt` or `pain.txt` of the folder of sources. */
async function inFolder(folder: string, input: Input, named: string | undefined): Promise<string | undefined> {
  const stem = basename(input.absolute, extname(input.absolute)).replace(/\.(?:draft|seo)$/, '');
  const branch = input.root === undefined ? '' : relative(input.root, dirname(input.absolute));
  const names = [
    ...(named === undefined ? [] : [basename(named)]),
    ...ARTICLE_EXTENSIONS.map((extension) => stem + extension),
  ];
  for (const place of new Set([join(folder, branch), folder]))
    for (const name of names) {
      const candidate = join(place, name);
      if (candidate !== input.absolute && (await isFile(candidate))) return candidate;
    }
  return undefined;
}

/** The source that the front matter of a file names. */
export function namedSource(data: Readonly<Record<string, unknown>>): string | undefined {
  const file = (data.source as { file?: unknown } | null | undefined)?.file;
  return typeof file === 'string' && file !== '' && !file.includes('\0') ? file : undefined;
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

const notThere = (path: string): SourceError =>
  new SourceError(
    { en: `--source ${path}: no such file or folder`, fr: `--source ${path} : fichier ou dossier introuvable` },
    { hint: { en: 'Check the spelling.', fr: 'Vérifiez l’orthographe du chemin.' } },
  );
