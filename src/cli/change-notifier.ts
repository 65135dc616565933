import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Where the system reports no changes (some network drives), look this often. */
const POLL_MS = 150;

/** Calls `onChange` when something happens where the paths lead. Returns what stops it. */
export async function notifier(paths: readonly string[], cwd: string, onChange: () => void): Promise<() => void> {
  const watchers: FSWatcher[] = [];
  try {
    for (const [folder, recursive] of await foldersOf(paths, cwd)) {
      const watcher = watchFolder(folder, { recursive }, onChange);
      // A folder that goes away: what it held is reported as missing at the next look.
      watcher.on('error', onChange);
      watchers.push(watcher);
    }
    return () => {
      for (const watcher of watchers) watcher.close();
    };
  } catch {
    for (const watcher of watchers) watcher.close();
    const timer = setInterval(onChange, POLL_MS);
    return () => clearInterval(timer);
  }
}

/** From the first part with a wildcard on. */
const GLOB_PART = /[^\\/]*[*?[{].*$/;

/** Folders to watch, and whether with all below: of a file its folder, since editors replace files. */
async function foldersOf(paths: readonly string[], cwd: string): Promise<ReadonlyMap<string, boolean>> {
  const folders = new Map<string, boolean>();
  const add = (folder: string, recursive: boolean) => folders.set(folder, recursive || (folders.get(folder) ?? false));
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const known = await stat(absolute).catch(() => undefined);
    if (known?.isDirectory()) add(absolute, true);
    else if (known) add(dirname(absolute), false);
    else add(await nearestFolder(resolve(cwd, path.replace(GLOB_PART, ''))), GLOB_PART.test(path));
  }
  return folders;
}

async function nearestFolder(path: string): Promise<string> {
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return path;
  const parent = dirname(path);
  return parent === path ? path : nearestFolder(parent);
}
