import { openAsBlob } from 'node:fs';
import { EngineError } from '../../errors.ts';
import type { BatchService, RemoteBatch } from '../../model/batch.ts';
import type { PartState } from './journal.ts';
import { type Part, requestsPath } from './parts.ts';
import { expectedOf } from './plan.ts';
import type { BatchWorld } from './world.ts';

/** Calls for one creation, each after a look at what the service has. */
const MOST_TRIES = 6;
const FIRST_WAIT = 2000;
/** Seconds that a service may ask us to wait; what is not sent then is sent by a later call. */
const LONGEST_WAIT = 600;

/**
 * Send what is not sent yet, in order. What the service has no room for now is held back; what an earlier process may
 * have created is looked for among the service's batches first. @throws EngineError when the service fails or the money
 * would not suffice
 */
export async function sendAll(service: BatchService, world: BatchWorld): Promise<void> {
  const unsent = world.journal.state.parts.filter(({ stage }) => stage !== 'created' && stage !== 'collected');
  let hasProbed = false;
  for (const state of unsent) {
    if (world.stop.aborted) return;
    // A queue that was full is tried with one file, not with all.
    if (state.held && hasProbed) continue;
    hasProbed ||= state.held;
    assertAffordable(state.part, world);
    if (!(await sendPart(state, service, world))) return;
  }
}

/** Whether it was taken. */
async function sendPart(state: PartState, service: BatchService, world: BatchWorld): Promise<boolean> {
  const { part } = state;
  const { journal, patiently, stop } = world;
  let { file, stage } = state;
  let mayExist = stage === 'uploaded';
  try {
    if (stage !== 'uploaded' || file === undefined) {
      await journal.append({ event: 'sending', part: part.name });
      const content = await openAsBlob(requestsPath(world.folder, part.name));
      file = await patiently((signal) => service.upload(`${world.runId}-${part.name}.jsonl`, content, signal), stop);
      await journal.append({ event: 'uploaded', part: part.name, file });
      stage = 'uploaded';
      mayExist = false;
    }
    const { batch, isOld } = await createOnce(file, part, mayExist, service, world);
    await journal.append({ event: 'created', part: part.name, batch: batch.id });
    world.onNews({ kind: isOld ? 'found' : 'sent', part: part.name, batch: batch.id, lines: part.lines });
    return true;
  } catch (error) {
    if (!(error instanceof EngineError) || error.fault !== 'rate-limit') throw error;
    await journal.append({ event: 'held', part: part.name });
    world.onNews({ kind: 'held', part: part.name, why: error });
    return false;
  }
}

/**
 * Create a batch, and never two: whenever it may be there already, because a process was killed or an answer got lost,
 * it is looked for under its name.
 */
async function createOnce(
  file: string,
  part: Part,
  mayExist: boolean,
  service: BatchService,
  world: BatchWorld,
): Promise<{ readonly batch: RemoteBatch; readonly isOld: boolean }> {
  const metadata = { run_id: world.runId, part: part.name, upload: file, sha256: part.sha256, tool: 'seo-rewrite' };
  let isDoubtful = mayExist;
  for (let tries = 1; ; tries++) {
    const known = isDoubtful
      ? await world.patiently((signal) => findBatch(metadata, service, signal), world.stop)
      : undefined;
    if (known) return { batch: known, isOld: true };
    try {
      return { batch: await service.create(file, metadata, world.stop), isOld: false };
    } catch (error) {
      if (!(error instanceof EngineError) || !error.retryable || error.scope === 'run' || tries >= MOST_TRIES)
        throw error;
      if ((error.retryAfter ?? 0) > LONGEST_WAIT) throw error;
      isDoubtful = error.fault !== 'rate-limit';
      await world.sleep(Math.max(FIRST_WAIT * 2 ** (tries - 1), (error.retryAfter ?? 0) * 1000), world.stop);
    }
  }
}

/** The batch that was made of this upload, if the service has one. */
async function findBatch(
  wanted: Readonly<Record<'run_id' | 'upload', string>>,
  service: BatchService,
  signal: AbortSignal | undefined,
): Promise<RemoteBatch | undefined> {
  for await (const batch of service.list(signal)) {
    const { run_id: run, upload } = batch.metadata;
    if (run === wanted.run_id && upload === wanted.upload) return batch;
  }
  return undefined;
}

/** @throws EngineError when the part may cost more than is left */
function assertAffordable(part: Part, world: BatchWorld): void {
  const { maxCost, priced, journal } = world;
  if (maxCost === undefined) return;
  const { usage, parts } = journal.state;
  const underWay = parts.filter(({ stage }) => stage === 'created').map((state) => state.part);
  const spent = priced(usage) ?? 0;
  const expected = spent + (priced(expectedOf([...underWay, part])) ?? 0);
  if (expected > maxCost) throw overBudget(expected, maxCost);
}

export const overBudget = (expected: number, maxCost: number): EngineError =>
  new EngineError(
    {
      en: `this may cost $${expected.toPrecision(3)}, more than --max-cost ${maxCost}`,
      fr: `cela peut coûter ${expected.toPrecision(3).replace('.', ',')}\u00a0$, plus que --max-cost ${maxCost}`,
    },
    {
      fault: 'budget',
      retryable: false,
      scope: 'run',
      hint: {
        en: 'Raise --max-cost and start again: what is done is not paid again.',
        fr: 'Augmentez --max-cost et relancez\u00a0: ce qui est fait n’est pas repayé.',
      },
    },
  );
