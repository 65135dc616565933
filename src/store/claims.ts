import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Run } from '../model/run.ts';
import type { Claim } from '../model/store.ts';
import { evenIfDeleted } from './folder-gone.ts';

/** How often a claim is renewed, and after how long without renewal its owner counts as gone. Milliseconds. */
const HEARTBEAT = 10_000;
const SILENCE = 60_000;
/** A claim without a name: its owner died between making the file and writing into it. */
const NAMELESS = 2000;

/** Claims as files beside the values: created exclusively, renewed while they are held. */
export class Claims {
  readonly #run: Run;
  /** When we first saw the present state of somebody's claim, by our own clock: clocks of machines differ. */
  readonly #seen = new Map<string, { readonly renewed: number; readonly since: number }>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** Rejects where no file can be written. */
  take(path: string): Promise<Claim | undefined> {
    return evenIfDeleted(() => this.#take(path));
  }

  async #take(path: string): Promise<Claim | undefined> {
    await mkdir(dirname(path), { recursive: true });
    for (let tries = 0; tries < 2; tries++) {
      try {
        const file = await open(path, 'wx');
        try {
          await file.writeFile(this.#run.id);
        } finally {
          await file.close();
        }
        this.#seen.delete(path);
        return held(path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        if (!(await this.#isAbandoned(path))) return undefined;
        await rm(path, { force: true });
      }
    }
    return undefined;
  }

  async #isAbandoned(path: string): Promise<boolean> {
    const owner = await readFile(path, 'utf8').catch(() => '');
    if (this.#run.hasEnded(owner)) return true;
    const renewed = (await stat(path).catch(() => undefined))?.mtimeMs;
    if (renewed === undefined) return false;
    const seen = this.#seen.get(path);
    if (seen?.renewed === renewed) return performance.now() - seen.since > (owner === '' ? NAMELESS : SILENCE);
    this.#seen.set(path, { renewed, since: performance.now() });
    return false;
  }
}

function held(path: string): Claim {
  const heart = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT);
  heart.unref();
  return {
    async release() {
      clearInterval(heart);
      await rm(path, { force: true }).catch(() => undefined);
    },
  };
}
