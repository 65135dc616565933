import { type Stats, statSync } from 'node:fs';
import { glob, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { noArticles, unreadable } from './input-errors.ts';
import { type Input, type InputSearch, type MissingInput, STDIN } from './inputs.ts';
import { shownPath } from './shown-path.ts';
import { walk } from './walk.ts';

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
    else yield { path: shownPath(absolute, search.cwd), absolute, root: undefined };
    return;
  }
  if (known.code === 'ENOENT' && /[*?[\]{}]/.test(path)) {
    const matches: string[] = [];
    for await (const match of glob(path, { cwd: search.cwd })) matches.push(match);
    for (const match of matches.sort()) {
      const target = resolve(search.cwd, match);
      const entry = await stat(target).catch(() => undefined);
      if (entry?.isFile()) yield { path: shownPath(target, search.cwd), absolute: target, root: undefined };
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
