import { workerData } from 'node:worker_threads';
import type { Settings } from '../model/settings.ts';
import { checkFile } from '../pipeline/check-file.ts';
import { cleanHand, doCleanTask } from '../pipeline/clean-hand.ts';
import { serveCrew } from '../pipeline/crew-member.ts';
import { readArticle } from '../pipeline/read.ts';
import { originOf } from './check-memory.ts';
import { type CheckWishes, checkSetup } from './check-setup.ts';
import { compose } from './compose.ts';
import type { ComposerOrder } from './compose-in-thread.ts';

/** What a thread is told before its first task: a house is made of functions, and no function can be handed over. */
export interface ThreadOrder {
  readonly cwd: string;
  readonly settings: Settings & { readonly folder: string };
  readonly job: 'clean' | CheckOrder | ComposerOrder;
}

export type CheckOrder = CheckWishes & { readonly remember: boolean };

const { cwd, settings, job } = workerData as ThreadOrder;
const house = await compose({ cwd, env: {}, stdin: noStdin }, {}, {}, settings);
if (job === 'clean') {
  const raw = await house.rawSide();
  const hand = cleanHand({ read: (input) => readArticle(input, raw.read), clean: raw.clean });
  serveCrew(() => (task: Parameters<typeof doCleanTask>[1]) => doCleanTask(hand, task));
} else if ('templates' in job) {
  const { composeInThread } = await import('./compose-in-thread.ts');
  await composeInThread(house, job);
} else {
  const setup = { ...(await checkSetup(house, job, cwd)), originOf: job.remember ? originOf : undefined };
  serveCrew(() => (input: Parameters<typeof checkFile>[0]) => checkFile(input, setup));
}

/** Standard input is read by the main thread alone. */
function noStdin(): Promise<never> {
  throw new Error('a thread has no standard input');
}
