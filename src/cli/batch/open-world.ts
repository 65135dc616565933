import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAiLines } from '../../engines/batch/lines.ts';
import { patience } from '../../engines/batch/patient.ts';
import { openAiBatches } from '../../engines/batch/service.ts';
import { cached } from '../../engines/cached.ts';
import { systemClock } from '../../engines/clock.ts';
import { type ChosenEngine, chooseEngine } from '../../engines/index.ts';
import { costOf } from '../../engines/prices.ts';
import { ConfigError } from '../../errors.ts';
import type { Reply, Usage } from '../../model/engine.ts';
import type { Report } from '../../model/report.ts';
import { ANY_RUN } from '../../model/run.ts';
import type { Settings } from '../../model/settings.ts';
import { Journal } from '../../pipeline/batch/journal.ts';
import { type BatchLimits, SERVICE_LIMITS } from '../../pipeline/batch/request-writer.ts';
import type { BatchWorld } from '../../pipeline/batch/world.ts';
import { outputStem } from '../../pipeline/output-stem.ts';
import { Outputs } from '../../pipeline/outputs.ts';
import { jsonl } from '../../reporters/jsonl.ts';
import { diskStore } from '../../store/disk.ts';
import type { House } from '../compose.ts';
import type { Io } from '../io.ts';
import { reportContext } from '../report-context.ts';
import { rewriteSetup } from '../rewrite-setup.ts';
import { newsLine } from './news.ts';
import { type BatchOrder, digestOf } from './order.ts';

export interface WorldSetup {
  readonly id: string;
  readonly folder: string;
  readonly order: BatchOrder;
  readonly house: House;
  readonly chosen: ChosenEngine;
  readonly stop: AbortSignal;
  readonly quiet: boolean;
  readonly maxCost: number | undefined;
  /** Most requests in a file, where the service takes fewer than the usual number. */
  readonly mostLines?: number | undefined;
  readonly onReport: (report: Report) => Promise<void>;
}

/** Words of source for one word of article, below which a source is too thin: the limit of the rule `words-expansion`. */
const LEAST_SOURCE = 1 / 1.6;
/** Names the articles of a run and what became of them, one line each. */
const REPORT = 'report.jsonl';

/** The engine of a run of batches: never the embedded one. @throws ConfigError */
export function batchEngine(settings: Settings, io: Io, { needsKey }: { readonly needsKey: boolean }): ChosenEngine {
  const env = needsKey ? io.env : { ...io.env, OPENAI_API_KEY: io.env.OPENAI_API_KEY || 'none' };
  return chooseEngine({ ...settings, engine: 'openai' }, { env, cache: undefined });
}

/** Everything that a run of batches works with, met with what it was told. @throws ConfigError */
export async function openWorld(setup: WorldSetup, io: Io): Promise<BatchWorld> {
  const { id, folder, order, house, chosen, stop } = setup;
  const { settings } = house;
  if (digestOf(chosen.engine.id) !== order.engine) throw otherService(id, order);
  const raw = await house.rawSide();
  const run = io.run ?? ANY_RUN;
  const clock = io.clock ?? systemClock;
  const apiKey = io.env.OPENAI_API_KEY || 'none';
  const { model, parameters, baseUrl, timeout } = settings;
  const files = new Outputs({ run, force: order.force });
  const common = {
    templates: order.templates,
    facts: order.facts,
    outputs: {
      files,
      stemOf: (input: Parameters<typeof outputStem>[0]) =>
        outputStem(input, { out: order.out, cwd: order.cwd, many: order.many }),
    },
    stop,
    signal: io.abort,
  };
  const answers = diskStore<Reply>(settings.cache ? house.cacheFolder : join(folder, 'answers'), run);
  const line = jsonl(reportContext(io, 'file'));
  const told = new Map<string, string>();
  const limits: BatchLimits = { ...SERVICE_LIMITS, ...(setup.mostLines ? { lines: setup.mostLines } : {}) };
  return {
    runId: id,
    folder,
    journal: await Journal.open(folder),
    service: order.transport === 'service' ? openAiBatches({ apiKey, baseUrl, timeout, env: io.env }) : undefined,
    format: openAiLines({ engineId: chosen.engine.id, model, parameters, apiKey, baseUrl }),
    limits,
    answers,
    engine: { id: chosen.engine.id, identity: chosen.engine.identity },
    setupWith: (engine) => rewriteSetup(house, raw, { ...common, engine: cached(engine, answers) }),
    leastSource: order.thin ? undefined : LEAST_SOURCE,
    priced: (usage) => batchCost(usage, chosen),
    maxCost: setup.maxCost,
    size: settings.concurrency,
    patiently: patience(clock),
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    stop,
    onReport: async (report) => {
      await appendFile(join(folder, REPORT), line.file(report));
      await setup.onReport(report);
    },
    onNews: (news) => {
      const text = newsLine(news, io.style.language);
      // A status is news when it has changed.
      if (news.kind === 'status' && told.get(news.part) === text) return;
      told.set(news.part, text);
      if (text !== '' && (!setup.quiet || news.kind === 'refused' || news.kind === 'held')) io.err(text);
    },
  };
}

/** US dollars at batch price. */
export const batchCost = (usage: Usage, { price }: ChosenEngine): number | undefined =>
  price && costOf(usage, price) * (price.batch ?? 1);

const otherService = (id: string, { service, settings }: BatchOrder): ConfigError =>
  new ConfigError(
    {
      en: `${id} was submitted to ${service} (${settings.model})`,
      fr: `${id} a été soumis à ${service} (${settings.model})`,
    },
    {
      hint: {
        en: 'Give the same --base-url or OPENAI_BASE_URL again.',
        fr: 'Redonnez le même --base-url ou OPENAI_BASE_URL.',
      },
    },
  );
