import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ANY_RUN, type Run } from '../model/run.ts';
import type { Store } from '../model/store.ts';
import { Claims } from './claims.ts';
import { evenIfDeleted } from './folder-gone.ts';

const TEMPORARY = /^[0-9a-z]+\.(.+)-[0-9a-f]{12}\.tmp$/;
const ONE_DAY = 86_400_000;

/**
 * A store of JSON files under a folder, one a key. Each value is whole on disk before `set` resolves; a file that does
 * not parse counts as absent. The folder may be deleted at any time.
 */
export function diskStore<Value>(folder: string, run: Run = ANY_RUN): Store<Value> {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  const swept = new Set<string>();
  const claims = new Claims(run);

  /** Remove what runs that were killed have left in a part of the store. */
  async function sweep(part: string): Promise<void> {
    if (swept.has(part)) return;
    swept.add(part);
    for (const name of await readdir(part).catch(() => [])) {
      const owner = TEMPORARY.exec(name)?.[1];
      if (owner === undefined) continue;
      const path = join(part, name);
      const born = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now();
      if (run.hasEnded(owner) || Date.now() - born > ONE_DAY) await rm(path, { force: true }).catch(() => undefined);
    }
  }

  return {
    claim: (key) => claims.take(fileOf(key).replace(/json$/, 'claim')),
    async get(key) {
      await sweep(dirname(fileOf(key)));
      try {
        return JSON.parse(await readFile(fileOf(key), 'utf8')) as Value;
      } catch {
        return undefined;
      }
    },
    async set(key, value) {
      const path = fileOf(key);
      const part = dirname(path);
      const temporary = join(part, `${key}.${run.id}-${randomBytes(6).toString('hex')}.tmp`);
      await sweep(part);
      try {
        await evenIfDeleted(async () => {
          await writeFresh(temporary, JSON.stringify(value));
          await rename(temporary, path);
        });
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** The folder may have been deleted since the last time: then it is made again. */
async function writeFresh(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
