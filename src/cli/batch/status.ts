import { patience } from '../../engines/batch/patient.ts';
import { openAiBatches } from '../../engines/batch/service.ts';
import { systemClock } from '../../engines/clock.ts';
import { costOf } from '../../engines/prices.ts';
import { EngineError } from '../../errors.ts';
import type { RemoteBatch } from '../../model/batch.ts';
import { isOpen, type PartState } from '../../pipeline/batch/journal.ts';
import { type BatchRun, listRuns } from '../../pipeline/batch/runs.ts';
import { compose } from '../compose.ts';
import { explain } from '../explain.ts';
import { ExitCode, type Io } from '../io.ts';
import { money } from '../summary.ts';
import { batchEngine } from './open-world.ts';
import { type BatchOrder, digestOf, readOrder } from './order.ts';
import { type BatchCommonOptions, batchesFolder } from './session.ts';

export interface StatusOptions extends Omit<BatchCommonOptions, 'format'> {
  /** Finished runs too. */
  readonly all?: boolean;
  readonly json?: boolean;
}

interface PartStatus {
  readonly name: string;
  readonly requests: number;
  readonly stage: PartState['stage'] | 'held';
  readonly batch?: string;
  /** What the service says. */
  readonly status?: string;
  readonly done?: number;
}

interface RunStatus {
  readonly run: string;
  readonly model: string;
  readonly service: string;
  readonly open: boolean;
  readonly cancelled: boolean;
  readonly passed: number;
  readonly drafts: number;
  readonly failed: number;
  readonly waiting: number;
  /** US dollars so far, when the price is known. */
  readonly cost?: number;
  readonly parts: readonly PartStatus[];
}

/** Tell where the open runs stand, by their journals and by the service. Nothing is changed. */
export async function runStatus(id: string | undefined, options: StatusOptions, io: Io): Promise<number> {
  const house = await compose(io, options);
  const runs = (await listRuns(batchesFolder(house))).filter(
    (run) => run.id === id || (id === undefined && (options.all || isOpen(run.state))),
  );
  const statuses: RunStatus[] = [];
  let code: number = ExitCode.ok;
  for (const run of runs) {
    const order = readOrder(run.order, run.id);
    let remote: ReadonlyMap<string, RemoteBatch> = new Map();
    try {
      remote = await askService(run, order, options, io);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      io.err(explain(error, io));
      code = ExitCode.engine;
    }
    statuses.push(statusOf(run, order, remote));
  }
  if (options.json) io.out(`${JSON.stringify({ version: 1, runs: statuses }, null, 2)}\n`);
  else if (statuses.length === 0) io.err(io.style.language === 'fr' ? 'Aucune exécution ouverte.\n' : 'No open run.\n');
  else for (const status of statuses) io.out(shown(status, io));
  return code;
}

async function askService(
  run: BatchRun,
  order: BatchOrder,
  options: StatusOptions,
  io: Io,
): Promise<ReadonlyMap<string, RemoteBatch>> {
  const created = run.state.parts.filter(({ stage }) => stage === 'created');
  if (order.transport === 'files' || created.length === 0) return new Map();
  const baseUrl = options.baseUrl ?? order.settings.baseUrl ?? io.env.OPENAI_BASE_URL;
  const settings = { ...order.settings, baseUrl };
  // Never show one service's key to another.
  if (digestOf(batchEngine(settings, io, { needsKey: true }).engine.id) !== order.engine) return new Map();
  const apiKey = io.env.OPENAI_API_KEY || 'none';
  const service = openAiBatches({ apiKey, baseUrl, timeout: settings.timeout, env: io.env });
  const patiently = patience(io.clock ?? systemClock);
  const remote = new Map<string, RemoteBatch>();
  for (const { part, batch } of created)
    if (batch !== undefined)
      remote.set(part.name, await patiently((signal) => service.retrieve(batch, signal), io.signal));
  return remote;
}

function statusOf({ id, state }: BatchRun, order: BatchOrder, remote: ReadonlyMap<string, RemoteBatch>): RunStatus {
  const own = order.settings.prices[order.settings.model];
  const cost = state.usage.cost ?? (own && costOf(state.usage, own) * (own.batch ?? 1));
  const left = state.parts.filter(({ stage }) => stage !== 'collected');
  return {
    run: id,
    model: order.settings.model,
    service: order.service,
    open: isOpen(state),
    cancelled: state.cancelled,
    ...state.tally,
    waiting: left.reduce((sum, { part }) => sum + part.lines, 0),
    ...(cost === undefined ? {} : { cost }),
    parts: left.map(({ part, stage, held, batch }) => {
      const known = remote.get(part.name);
      return {
        name: part.name,
        requests: part.lines,
        stage: held ? 'held' : stage,
        ...(batch === undefined ? {} : { batch }),
        ...(known ? { status: known.status } : {}),
        ...(known?.counts ? { done: known.counts.completed + known.counts.failed } : {}),
      };
    }),
  };
}

const STAGES: Readonly<Record<PartStatus['stage'], { readonly en: string; readonly fr: string }>> = {
  planned: { en: 'not sent yet', fr: 'pas encore envoyé' },
  held: { en: 'held back: the service took no more', fr: 'retenu\u00a0: le service n’en prenait plus' },
  sending: { en: 'being sent', fr: 'en cours d’envoi' },
  uploaded: { en: 'being sent', fr: 'en cours d’envoi' },
  created: { en: 'sent', fr: 'envoyé' },
  collected: { en: 'collected', fr: 'relevé' },
};

function shown(status: RunStatus, { style: { language } }: Io): string {
  const french = language === 'fr';
  const number = (value: number) => value.toLocaleString(language);
  const colon = french ? '\u00a0: ' : ': ';
  const counts = french
    ? `${number(status.passed)} prêts, ${number(status.drafts)} brouillons, ${number(status.failed)} échecs, ${number(status.waiting)} demandes en attente`
    : `${number(status.passed)} passed, ${number(status.drafts)} drafts, ${number(status.failed)} failed, ${number(status.waiting)} requests waiting`;
  const cost = status.cost === undefined ? '' : `, ${money(status.cost, language)}`;
  const parts = status.parts.map(({ name, requests, stage, batch, status: word, done }) => {
    const state = word ?? STAGES[stage][language];
    const progress = done === undefined ? number(requests) : `${number(done)} / ${number(requests)}`;
    return `  ${name}${colon}${state}, ${progress}${batch === undefined ? '' : ` (${batch})`}\n`;
  });
  return `${status.run} (${status.model}, ${status.service})${colon}${counts}${cost}\n${parts.join('')}`;
}
