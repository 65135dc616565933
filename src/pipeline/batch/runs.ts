import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeWhole } from '../write.ts';
import { isOpen, type RunState, readJournal, stateOf } from './journal.ts';
import { shortId } from './parts.ts';
import { waitingIn } from './reconcile.ts';

/** A run of batches, as it lies on disk. */
export interface BatchRun {
  readonly id: string;
  readonly folder: string;
  /** What was ordered, frozen: JSON of the caller's making. */
  readonly order: unknown;
  readonly state: RunState;
}

const ORDER = 'run.json';
const ONE_DAY = 86_400_000;

/** Begin a run: its order is on disk whole. */
export async function createRun(
  root: string,
  order: object,
): Promise<{ readonly id: string; readonly folder: string }> {
  const id = `run-${randomBytes(5).toString('hex')}`;
  const folder = join(root, id);
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, ORDER), `${JSON.stringify(order, null, 2)}\n`);
  return { id, folder };
}

/** Nothing was sent of it: it goes. */
export const discardRun = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** The runs under a folder, the oldest first. */
export async function listRuns(root: string): Promise<readonly BatchRun[]> {
  const runs: (BatchRun & { readonly born: number })[] = [];
  for (const id of await readdir(root).catch(() => [])) {
    if (!id.startsWith('run-')) continue;
    const folder = join(root, id);
    const text = await readIfThere(join(folder, ORDER));
    const born = (await stat(join(folder, ORDER)).catch(() => undefined))?.mtimeMs ?? 0;
    const state = stateOf(await readJournal(folder));
    if (text === undefined || !state.planned) {
      // Killed before anything was sent.
      const touched = (await stat(folder).catch(() => undefined))?.mtimeMs ?? Date.now();
      if (Date.now() - touched > ONE_DAY) await discardRun(folder);
      continue;
    }
    runs.push({ id, folder, order: JSON.parse(text), state, born });
  }
  return runs.sort((a, b) => a.born - b.born || (a.id < b.id ? -1 : 1));
}

/** Short ids of the questions that wait in open runs: they are not asked twice. */
export async function askedElsewhere(runs: readonly BatchRun[]): Promise<ReadonlySet<number>> {
  const asked = new Set<number>();
  for (const { folder, state } of runs.filter((run) => isOpen(run.state)))
    for (const { part, stage } of state.parts)
      if (stage !== 'collected' && !(state.cancelled && stage !== 'created'))
        for await (const { id } of waitingIn(folder, part.name)) asked.add(shortId(id));
  return asked;
}
