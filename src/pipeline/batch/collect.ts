import { EngineError } from '../../errors.ts';
import type { AnswerFault, BatchService, RemoteBatch } from '../../model/batch.ts';
import { collectPart } from './collect-part.ts';
import { download, removeFilesOf } from './download.ts';
import { isOpen, type PartState } from './journal.ts';
import { type Part, requestsPath, resultsPath, shortId } from './parts.ts';
import { type Asked, askedIn, type Reconciled, reconcile } from './reconcile.ts';
import { sendAll } from './send.ts';
import { parsedLine, textLines } from './text-lines.ts';
import type { BatchWorld } from './world.ts';

export interface CollectWish {
  /** Milliseconds between two looks; undefined looks once. */
  readonly every: number | undefined;
}

/** Looks that fail one after the other before `--wait` gives up. */
const MOST_FAILED_LOOKS = 20;
/** Times that a service may refuse a whole file for a reason that might pass. */
const MOST_REFUSALS = 3;

/**
 * Bring home what is finished, send what follows from it, and with `every` go on until nothing is open. Every step can be
 * cut short anywhere and is taken up by the next call. @throws EngineError that stops the run
 */
export async function collect(service: BatchService, world: BatchWorld, { every }: CollectWish): Promise<void> {
  let failedLooks = 0;
  for (;;) {
    let hasMoved = false;
    try {
      const { state } = world.journal;
      if (!state.cancelled) await sendAll(service, world);
      for (const part of world.journal.state.parts.filter(({ stage }) => stage === 'created')) {
        if (world.stop.aborted) return;
        if (await look(part, service, world)) hasMoved = true;
      }
      failedLooks = 0;
    } catch (error) {
      const mayPass = error instanceof EngineError && error.retryable && error.scope === 'article';
      failedLooks++;
      if (!mayPass || every === undefined || failedLooks >= MOST_FAILED_LOOKS) throw error;
    }
    if (world.stop.aborted || !isOpen(world.journal.state)) return;
    const hasUnsent = world.journal.state.parts.some(({ stage, held }) => stage === 'planned' && !held);
    if (hasMoved && (hasUnsent || every !== undefined)) continue;
    if (every === undefined) return;
    await world.sleep(every, world.stop);
  }
}

/** One look at one batch: whether it is over. */
async function look(state: PartState, service: BatchService, world: BatchWorld): Promise<boolean> {
  const { part, batch } = state;
  if (batch === undefined) return false;
  const remote = await world.patiently((signal) => service.retrieve(batch, signal), world.stop);
  const { status, counts, end } = remote;
  world.onNews({
    kind: 'status',
    part: part.name,
    status,
    done: counts ? counts.completed + counts.failed : 0,
    total: part.lines,
  });
  if (!end) return false;
  if (end === 'failed' && remote.results.length === 0 && (await isWholeRefused(remote, state, world))) return true;
  const paths = remote.results.map((_, index) => resultsPath(world.folder, part.name, index));
  for (const [index, file] of remote.results.entries()) await download(file, paths[index] ?? '', service, world);
  const asked = await askedIn(world.folder, part.name);
  const found = await reconcile(paths, asked, world);
  const refused = await refusedLines(remote, part, world);
  const faults = new Map([...found.faults, ...refused]);
  await settlePart(part, end, asked, { ...found, faults }, world);
  return true;
}

/** Tell what came, and take the articles on. @throws EngineError when no other question would fare better */
export async function settlePart(
  part: Part,
  end: string,
  asked: Asked,
  found: Reconciled,
  world: BatchWorld,
): Promise<void> {
  const faulty = found.faults.size;
  world.onNews({
    kind: 'reconciled',
    part: part.name,
    end,
    answered: found.answered.size,
    faulty,
    missing: Math.max(0, asked.size - found.answered.size - faulty),
    duplicates: found.duplicates,
    unknown: found.unknown,
    unreadable: found.unreadable,
  });
  if (world.stop.aborted) return;
  const { undone, halt } = await collectPart(part, found, world, { asksOn: !world.journal.state.cancelled });
  if (undone && !world.stop.aborted) throw NOT_WRITTEN;
  // Its answers are in the cache, its open questions in the next round.
  if (!undone) await removeFilesOf(part.name, world.folder);
  if (halt) throw new EngineError(halt.say, halt);
}

/**
 * Whether a service refused a file as a whole: then it waits to be sent again, where that may help.
 * @throws EngineError where it does not
 */
async function isWholeRefused(
  { errors }: RemoteBatch,
  { part, holds }: PartState,
  world: BatchWorld,
): Promise<boolean> {
  const why = errors.find(({ line }) => line === undefined)?.error;
  if (!why && errors.length > 0) return false;
  await world.journal.append({ event: 'held', part: part.name });
  const said = why ?? REFUSED;
  // A full queue may take days; any other reason that comes back is there to stay.
  const mayPass = said.retryable && (said.fault === 'rate-limit' || holds < MOST_REFUSALS - 1);
  world.onNews({ kind: mayPass ? 'held' : 'refused', part: part.name, why: said });
  if (!mayPass) throw new EngineError(said.say, { ...said, scope: 'run' });
  return true;
}

/** The questions on the lines that a service found wrong, by id. */
async function refusedLines(
  { errors }: RemoteBatch,
  part: Part,
  world: BatchWorld,
): Promise<ReadonlyMap<string, AnswerFault>> {
  const wrong = new Map(errors.map(({ line, error }) => [line, error]));
  const refused = new Map<string, AnswerFault>();
  if (wrong.size === 0) return refused;
  let number = 0;
  for await (const line of textLines(requestsPath(world.folder, part.name))) {
    const fault = wrong.get(++number);
    const id = fault && world.format.resultId(parsedLine(line));
    if (fault && id !== undefined && shortId(id) >= 0) refused.set(id, fault);
  }
  return refused;
}

const REFUSED: AnswerFault = {
  say: { en: 'the service refused the file of requests', fr: 'le service a refusé le fichier de demandes' },
  hint: undefined,
  fault: 'bad-request',
  retryable: false,
  scope: 'run',
};

const NOT_WRITTEN = new EngineError(
  { en: 'articles could not be written', fr: 'des articles n’ont pas pu être écrits' },
  {
    fault: 'storage',
    retryable: false,
    scope: 'run',
    hint: {
      en: 'Free some disk space and start the same command again: what is done is not paid again.',
      fr: 'Libérez de la place et relancez la même commande\u00a0: ce qui est fait n’est pas repayé.',
    },
  },
);
