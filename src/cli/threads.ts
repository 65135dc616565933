import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { ChosenEngine } from '../engines/index.ts';
import type { CheckThreads } from '../pipeline/check-files.ts';
import { type CleanHand, handsOf } from '../pipeline/clean-hand.ts';
import type { ComposerThreads } from '../pipeline/composers.ts';
import { type Crew, hireCrew, type Serve } from '../pipeline/crew.ts';
import { LEAST_FOR_THREADS, LEAST_TO_ASK, LEAST_TO_LAY_OUT } from '../pipeline/least-for-threads.ts';
import type { House } from './compose.ts';
import type { ComposerOrder } from './compose-in-thread.ts';
import type { CheckOrder, ThreadOrder } from './thread-job.ts';
import { packageRoot } from './version.ts';

/** More of them wait for the one thread that prints. */
const MOST = 8;

/** As told, else one a processor. */
const threadCount = (asked: number | undefined): number => asked ?? Math.min(availableParallelism(), MOST);

/** Threads for `check` to hire when many files wait; undefined where one does all, as on a single processor. */
export function checkThreads(
  asked: number | undefined,
  job: CheckOrder,
  { settings }: Pick<House, 'settings'>,
  cwd: string,
): CheckThreads | undefined {
  const most = threadCount(asked);
  return most > 1 ? { most, hire: () => hireThreads({ cwd, settings, job }, most) } : undefined;
}

/** Hands in other threads, when there are many files for `clean`. */
export function cleanThreads(
  asked: number | undefined,
  files: number,
  { settings }: Pick<House, 'settings'>,
  cwd: string,
): { readonly hands: readonly CleanHand[]; close(): Promise<void> } | undefined {
  const most = threadCount(asked);
  if (most === 1 || files < LEAST_FOR_THREADS) return undefined;
  const crew: Parameters<typeof handsOf>[0] = hireThreads({ cwd, settings, job: 'clean' }, most);
  return { hands: handsOf(crew), close: crew.close };
}

/** Threads for `rewrite` to hire when many articles wait, never more than are in hand at once. */
export function composerThreads(
  asked: number | undefined,
  { chosen, ...order }: Omit<ComposerOrder, 'service'> & { readonly chosen: ChosenEngine },
  { settings }: Pick<House, 'settings'>,
  cwd: string,
): ComposerThreads | undefined {
  const most = Math.min(threadCount(asked), settings.concurrency);
  if (most === 1) return undefined;
  const service = chosen.remote && { id: chosen.remote.id, identity: chosen.remote.identity };
  const job = { ...order, service };
  return {
    most,
    least: service ? LEAST_TO_ASK : LEAST_TO_LAY_OUT,
    hire: (size, serve) => hireThreads({ cwd, settings, job }, size, serve),
  };
}

/** Threads of this program, each with shelves of its own. */
function hireThreads<Task, Answer, Call = never, Reply = never>(
  order: ThreadOrder,
  size: number,
  serve?: Serve<Call, Reply>,
): Crew<Task, Answer> {
  const { root, code } = packageRoot();
  const script = code === 'src' ? 'src/cli/thread.ts' : 'dist/cli/thread.js';
  return hireCrew(pathToFileURL(`${root}/${script}`), order, size, serve);
}
