import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from '../model/run.ts';

/** What a run writes before it takes its name: `<name>.<run>-<12 hex digits>.tmp`. */
const TEMPORARY = /^[0-9a-z]+\.(.+)-[0-9a-f]{12}\.tmp$/;
const ONE_DAY = 86_400_000;

/** Remove from a folder what runs that were killed have left. */
export async function sweep(folder: string, run: Run): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = TEMPORARY.exec(name)?.[1];
    if (owner === undefined) continue;
    const path = join(folder, name);
    const born = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (run.hasEnded(owner) || Date.now() - born > ONE_DAY) await rm(path, { force: true }).catch(() => undefined);
  }
}
