import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ANY_RUN, type Run } from '../model/run.ts';
import type { Store } from '../model/store.ts';
import { Claims } from './claims.ts';
import { evenIfDeleted } from './folder-gone.ts';
import { sweep } from './sweep.ts';

/**
 * A store of JSON files under a folder, one a key. Each value is whole on disk before `set` resolves; a file that does
 * not parse counts as absent. The folder may be deleted at any time.
 */
export function diskStore<Value>(folder: string, run: Run = ANY_RUN): Store<Value> {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  const swept = new Set<string>();
  const claims = new Claims(run);

  async function sweepOnce(part: string): Promise<void> {
    if (swept.has(part)) return;
    swept.add(part);
    await sweep(part, run);
  }

  return {
    claim: (key) => claims.take(fileOf(key).replace(/json$/, 'claim')),
    async get(key) {
      await sweepOnce(dirname(fileOf(key)));
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
      await sweepOnce(part);
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
