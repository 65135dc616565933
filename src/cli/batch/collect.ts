import { resolve } from 'node:path';
import { nearest } from '../../config/nearest.ts';
import { ConfigError, EngineError } from '../../errors.ts';
import type { Usage } from '../../model/engine.ts';
import { ANY_RUN } from '../../model/run.ts';
import { collect } from '../../pipeline/batch/collect.ts';
import { importResults } from '../../pipeline/batch/import-results.ts';
import { isOpen, readJournal, stateOf } from '../../pipeline/batch/journal.ts';
import { lockRun } from '../../pipeline/batch/lock.ts';
import { requestsPath } from '../../pipeline/batch/parts.ts';
import { type BatchRun, listRuns } from '../../pipeline/batch/runs.ts';
import { sendAll } from '../../pipeline/batch/send.ts';
import { assertReadable } from '../../pipeline/batch/text-lines.ts';
import type { BatchWorld } from '../../pipeline/batch/world.ts';
import { compose } from '../compose.ts';
import type { Io } from '../io.ts';
import { batchEngine, openWorld } from './open-world.ts';
import { readOrder } from './order.ts';
import { type BatchCommonOptions, batchesFolder, Session } from './session.ts';

export interface CollectOptions extends BatchCommonOptions {
  readonly wait?: boolean;
  /** Seconds between two looks. */
  readonly every: number;
}

export interface ImportOptions extends BatchCommonOptions {
  readonly run?: string;
}

/** Bring home what is finished, of one run or of all open ones. */
export async function runCollect(id: string | undefined, options: CollectOptions, io: Io): Promise<number> {
  const runs = await wantedRuns(id, options, io, 'service');
  if (runs.length === 0) return nothingOpen(io);
  const every = options.wait ? options.every * 1000 : undefined;
  return workOn(runs, options, io, async (world) => {
    if (world.service) await collect(world.service, world, { every });
  });
}

/** Take files of results for a run whose requests were carried by hand. */
export async function runImport(paths: readonly string[], options: ImportOptions, io: Io): Promise<number> {
  const runs = await wantedRuns(options.run, options, io, 'files');
  const [run, second] = runs;
  if (!run) return nothingOpen(io);
  if (second) throw severalRuns(runs);
  const files = paths.map((path) => resolve(io.cwd, path));
  for (const [index, file] of files.entries()) await assertReadable(file, paths[index] ?? file);
  return workOn([run], options, io, async (world) => {
    await importResults(files, world);
    for (const { part, stage } of world.journal.state.parts)
      if (stage !== 'collected') io.out(`${requestsPath(world.folder, part.name)}\n`);
  });
}

/** Send what an earlier call was kept from sending. Resolves with 0 when all of it is sent. */
export async function resumeSending(runs: readonly BatchRun[], options: BatchCommonOptions, io: Io): Promise<number> {
  const unsent = runs.filter(
    ({ state, order, id }) =>
      readOrder(order, id).transport === 'service' &&
      !state.cancelled &&
      state.parts.some(({ stage, held }) => stage !== 'created' && stage !== 'collected' && !held),
  );
  if (unsent.length === 0) return 0;
  const send = async (world: BatchWorld) => {
    if (world.service) await sendAll(world.service, world);
  };
  return workOn(unsent, { ...options, report: undefined, format: undefined }, io, send, { tellsOpen: false });
}

/** Stop a run: what is answered is collected, the rest is not asked again. */
export async function runCancel(id: string | undefined, options: BatchCommonOptions, io: Io): Promise<number> {
  const runs = await wantedRuns(id, options, io, undefined);
  if (runs.length === 0) return nothingOpen(io);
  if (runs.length > 1) throw severalRuns(runs);
  return workOn(runs, options, io, async (world) => {
    const { service, journal } = world;
    if (!journal.state.cancelled) await journal.append({ event: 'cancelled' });
    for (const { stage, batch } of journal.state.parts)
      if (service && stage === 'created' && batch !== undefined)
        await world.patiently((signal) => service.cancel(batch, signal), world.stop);
  });
}

async function workOn(
  runs: readonly BatchRun[],
  options: BatchCommonOptions,
  io: Io,
  work: (world: BatchWorld) => Promise<void>,
  { tellsOpen }: { readonly tellsOpen: boolean } = { tellsOpen: true },
): Promise<number> {
  const session = await Session.open(options, io);
  let open = false;
  for (const run of runs) {
    if (session.stop.aborted) break;
    const order = readOrder(run.order, run.id);
    const flags = { baseUrl: options.baseUrl ?? (order.settings.baseUrl ? undefined : io.env.OPENAI_BASE_URL) };
    const house = await compose(io, options, flags, order.settings);
    const chosen = batchEngine(house.settings, io, { needsKey: order.transport === 'service' });
    const lock = await lockRun(run.folder, io.run ?? ANY_RUN);
    try {
      const maxCost = options.maxCost ?? order.settings.maxCost;
      const onReport = (report: Parameters<Session['report']>[0]) => session.report(report);
      const world = await openWorld(
        { ...run, order, house, chosen, stop: session.stop, quiet: options.quiet ?? false, maxCost, onReport },
        io,
      );
      const before = world.journal.state.usage;
      try {
        await work(world);
      } finally {
        session.spent(usageSince(before, world.journal.state.usage));
        await world.journal.close();
      }
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      session.stopped(error);
    } finally {
      await lock.release();
    }
    open ||= isOpen(stateOf(await readJournal(run.folder)));
  }
  return session.end(open && tellsOpen);
}

const usageSince = (before: Usage, now: Usage): Usage => ({
  input: now.input - before.input,
  output: now.output - before.output,
  ...(now.cost === undefined ? {} : { cost: now.cost - (before.cost ?? 0) }),
});

/** The run of that name, or every open one. @throws ConfigError */
async function wantedRuns(
  id: string | undefined,
  options: BatchCommonOptions,
  io: Io,
  transport: 'service' | 'files' | undefined,
): Promise<readonly BatchRun[]> {
  const runs = await listRuns(batchesFolder(await compose(io, options)));
  if (id !== undefined) {
    const run = runs.find((candidate) => candidate.id === id);
    if (run) return [run];
    throw unknownRun(
      id,
      runs.map((candidate) => candidate.id),
    );
  }
  return runs.filter(
    ({ state, order, id: own }) =>
      isOpen(state) && (transport === undefined || readOrder(order, own).transport === transport),
  );
}

function nothingOpen({ err, style: { language } }: Io): number {
  err(language === 'fr' ? 'Aucune exécution ouverte.\n' : 'No open run.\n');
  return 0;
}

function unknownRun(id: string, known: readonly string[]): ConfigError {
  const guess = nearest(id, known);
  return new ConfigError(
    { en: `no run “${id}”`, fr: `pas d’exécution «\u202f${id}\u202f»` },
    {
      hint: guess
        ? { en: `Did you mean “${guess}”?`, fr: `Vouliez-vous dire «\u202f${guess}\u202f»\u202f?` }
        : { en: 'seo-rewrite batch status lists them.', fr: 'seo-rewrite batch status en donne la liste.' },
    },
  );
}

const severalRuns = (runs: readonly BatchRun[]): ConfigError => {
  const ids = runs.map(({ id }) => id).join(', ');
  return new ConfigError(
    { en: `several runs are open: ${ids}`, fr: `plusieurs exécutions sont ouvertes\u00a0: ${ids}` },
    { hint: { en: 'Name one of them.', fr: 'Nommez l’une d’elles.' } },
  );
};
