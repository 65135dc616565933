import { type Dirent, type Stats, statSync } from 'node:fs';
import { glob, open, opendir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { OutputError, SourceError } from '../errors.ts';

/** One file to work on. */
export interface Input {
  /** As shown to the user: relative to the working folder where that is shorter. */
  readonly path: string;
  readonly absolute: string;
  /** The folder argument it was found under; undefined when it was named itself. */
  readonly root: string | undefined;
}

/** Standard input, named `-` on the command line. */
export const STDIN = '-';

export interface InputSearch {
  readonly cwd: string;
  /** Which files of a folder count, lower-case extensions with their dot. */
  readonly extensions: readonly string[];
  /** Pass over the articles that we wrote ourselves, where a folder holds both. */
  readonly skipOurs?: boolean;
}

/** An argument that leads to no file; the others go on. */
export interface MissingInput {
  readonly path: string;
  readonly error: SourceError;
}

/**
 * Turn arguments (files, folders, globs, `-`) into files, one at a time, folders in name order. A file met twice
 * comes once; links to folders are followed once; hidden folders and node_modules are passed over.
 */
export async function* findInputs(
  paths: readonly string[],
  search: InputSearch,
): AsyncGenerator<Input | MissingInput, void, undefined> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === STDIN) {
      yield { path: STDIN, absolute: STDIN, root: undefined };
      continue;
    }
    let found = 0;
    for await (const input of expand(path, search)) {
      found++;
      if ('error' in input) yield input;
      else if (!seen.has(input.absolute)) {
        seen.add(input.absolute);
        yield input;
      }
    }
    if (found === 0) yield { path, error: noArticles(path, search.extensions) };
  }
}

async function* expand(path: string, search: InputSearch): AsyncGenerator<Input | MissingInput, void, undefined> {
  const absolute = resolve(search.cwd, path);
  const known = namedThing(absolute);
  if (!(known instanceof Error)) {
    if (known.isDirectory()) yield* walk(absolute, absolute, search, new Set());
    else yield { path: shown(absolute, search.cwd), absolute, root: undefined };
    return;
  }
  if (known.code === 'ENOENT' && /[*?[\]{}]/.test(path)) {
    const matches: string[] = [];
    for await (const match of glob(path, { cwd: search.cwd })) matches.push(match);
    for (const match of matches.sort()) {
      const target = resolve(search.cwd, match);
      const entry = await stat(target).catch(() => undefined);
      if (entry?.isFile()) yield { path: shown(target, search.cwd), absolute: target, root: undefined };
    }
    return;
  }
  yield { path, error: unreadable(path, known) };
}

// Of the few things that are named, the answer is waited for: promises of the file system are a module that one file can do without.
function namedThing(absolute: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(absolute);
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

async function* walk(
  folder: string,
  root: string,
  search: InputSearch,
  visited: Set<string>,
): AsyncGenerator<Input | MissingInput, void, undefined> {
  const identity = await stat(folder).catch(() => undefined);
  const key = identity ? `${identity.dev}:${identity.ino}` : folder;
  if (visited.has(key)) return;
  visited.add(key);
  const found: Dirent[] = [];
  try {
    for await (const entry of await opendir(folder)) found.push(entry);
  } catch (error) {
    yield {
      path: shown(folder, search.cwd),
      error: unreadable(shown(folder, search.cwd), error as NodeJS.ErrnoException),
    };
    return;
  }
  for (const known of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = known;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const absolute = join(folder, name);
    const counts = search.extensions.includes(extensionOf(name));
    // What the folder itself tells need not be asked again: links must be followed, and some file systems tell nothing.
    const isTold = known.isFile() || known.isDirectory();
    const entry = isTold ? known : await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
    if (entry instanceof Error) {
      // A broken link or a forbidden file would have been an article.
      const path = shown(absolute, search.cwd);
      if (counts) yield { path, error: unreadable(path, entry) };
    } else if (entry.isDirectory()) yield* walk(absolute, root, search, visited);
    else if (entry.isFile() && counts && !(search.skipOurs && (await isOurs(absolute))))
      yield { path: shown(absolute, search.cwd), absolute, root };
  }
}

const OUR_MARK = /^---\r?\n[\s\S]*?\n {2}tool: seo-rewrite@/u;
const HEAD_BYTES = 4096;

/** Whether the front matter of a Markdown file says that we wrote it. */
async function isOurs(path: string): Promise<boolean> {
  if (extensionOf(path) !== '.md') return false;
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return OUR_MARK.test(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

const extensionOf = (name: string): string => /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';

function shown(absolute: string, cwd: string): string {
  const near = relative(cwd, absolute);
  return near.length < absolute.length ? near : absolute;
}

const noArticles = (path: string, extensions: readonly string[]): SourceError =>
  new SourceError(
    { en: `${path}: no article in there`, fr: `${path}\u00a0: aucun article ici` },
    {
      hint: {
        en: `Files ending in ${extensions.join(', ')} are read.`,
        fr: `Les fichiers en ${extensions.join(', ')} sont lus.`,
      },
    },
  );

function unreadable(path: string, error: NodeJS.ErrnoException): SourceError {
  if (error.code === 'ENOENT')
    return new SourceError(
      { en: `${path}: no such file or folder`, fr: `${path}\u00a0: fichier ou dossier introuvable` },
      { hint: { en: 'Check the spelling.', fr: 'Vérifiez l’orthographe du chemin.' }, cause: error },
    );
  return new SourceError(
    { en: `${path}: cannot be read (${error.code})`, fr: `${path}\u00a0: lecture impossible (${error.code})` },
    { hint: { en: 'Check its permissions.', fr: 'Vérifiez les droits d’accès.' }, cause: error },
  );
}

export interface OutputPlan {
  /** `--out`: a folder, a `.md` file, or undefined for beside the source. */
  readonly out: string | undefined;
  readonly cwd: string;
  /** Whether several inputs may come, so that `out` must be a folder. */
  readonly many: boolean;
}

/** Where an input's article goes, without its extension: `NAME` of `NAME.md` and `NAME.draft.md`. */
export function outputStem(input: Input, { out, cwd, many }: OutputPlan): string {
  const name = input.absolute === STDIN ? 'article' : basename(input.absolute).replace(/\.[^.]+$/, '');
  if (out === undefined) {
    const folder = input.absolute === STDIN ? cwd : dirname(input.absolute);
    // Beside a Markdown source the article needs another name: a source is never overwritten.
    return join(folder, /\.md$/i.test(input.absolute) ? `${name}.seo` : name);
  }
  const target = resolve(cwd, out);
  if (/\.md$/i.test(target)) {
    if (many || input.root !== undefined)
      throw new OutputError(
        {
          en: `--out ${out}: several articles cannot go into one file`,
          fr: `--out ${out}\u00a0: plusieurs articles ne tiennent pas dans un seul fichier`,
        },
        { hint: { en: 'Name a folder.', fr: 'Indiquez un dossier.' } },
      );
    return target.replace(/\.md$/i, '');
  }
  const folder = input.root ? relative(input.root, dirname(input.absolute)) : '';
  return join(target, folder, name);
}
