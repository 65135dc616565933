import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../../errors.ts';
import type { Run } from '../../model/run.ts';

const BEAT = 60_000;
/** A lock that nobody has touched for so long belongs to nobody, on whatever machine. */
const STALE = 15 * 60_000;

/** Holds a run for one process at a time. */
export interface Lock {
  release(): Promise<void>;
}

/** @throws SourceError when another process is at work on the run */
export async function lockRun(folder: string, run: Run): Promise<Lock> {
  const path = join(folder, 'lock');
  for (let attempt = 0; ; attempt++) {
    try {
      await writeFile(path, run.id, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = await readFile(path, 'utf8').catch(() => '');
      const touched = (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
      const isDead = run.hasEnded(owner) || Date.now() - touched > STALE;
      if (!isDead || attempt > 2) throw busy(folder, owner);
      // Only one of several can rename it away.
      const aside = `${path}.${randomBytes(4).toString('hex')}`;
      await rename(path, aside).catch(() => undefined);
      await rm(aside, { force: true });
    }
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, BEAT);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      await rm(path, { force: true });
    },
  };
}

const busy = (folder: string, owner: string): SourceError =>
  new SourceError(
    {
      en: `${folder}: another process is at work on it (${owner})`,
      fr: `${folder}\u00a0: un autre processus y travaille (${owner})`,
    },
    { hint: { en: 'Wait for it to end.', fr: 'Attendez qu’il ait fini.' } },
  );
