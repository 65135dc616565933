import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { unreadable } from './input-errors.ts';
import type { Input, InputSearch, MissingInput } from './inputs.ts';
import { isOurs } from './our-mark.ts';
import { shownPath } from './shown-path.ts';

/** The files below a folder, in name order; a folder that was visited is not entered again. */
export async function* walk(
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
      path: shownPath(folder, search.cwd),
      error: unreadable(shownPath(folder, search.cwd), error as NodeJS.ErrnoException),
    };
    return;
  }
  for (const known of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = known;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const absolute = join(folder, name);
    const counts = search.extensions.includes(extname(name).toLowerCase());
    // What the folder itself tells need not be asked again: links must be followed, and some file systems tell nothing.
    const isTold = known.isFile() || known.isDirectory();
    const entry = isTold ? known : await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
    if (entry instanceof Error) {
      // A broken link or a forbidden file would have been an article.
      const path = shownPath(absolute, search.cwd);
      if (counts) yield { path, error: unreadable(path, entry) };
    } else if (entry.isDirectory()) yield* walk(absolute, root, search, visited);
    else if (entry.isFile() && counts && !(search.skipOurs && (await isOurs(absolute))))
      yield { path: shownPath(absolute, search.cwd), absolute, root };
  }
}
