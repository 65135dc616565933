import { resolve } from 'node:path';
import { ConfigError, EngineError } from '../../errors.ts';
import { ANY_RUN } from '../../model/run.ts';
import type { Settings } from '../../model/settings.ts';
import { isOpen } from '../../pipeline/batch/journal.ts';
import { lockRun } from '../../pipeline/batch/lock.ts';
import { requestsPath } from '../../pipeline/batch/parts.ts';
import { expectedOf, plan } from '../../pipeline/batch/plan.ts';
import { askedElsewhere, createRun, discardRun, listRuns } from '../../pipeline/batch/runs.ts';
import { overBudget, sendAll } from '../../pipeline/batch/send.ts';
import { findInputs } from '../../pipeline/find-inputs.ts';
import { STDIN } from '../../pipeline/inputs.ts';
import { ofShard, type Shard } from '../../pipeline/shard.ts';
import { loadTemplates } from '../../prompts/load.ts';
import { ARTICLE_EXTENSIONS } from '../commands/article-extensions.ts';
import { compose } from '../compose.ts';
import type { Io } from '../io.ts';
import { engineLine } from '../rewrite-lines.ts';
import { factArticles } from '../rewrite-setup.ts';
import { packageVersion } from '../version.ts';
import { resumeSending } from './collect.ts';
import { batchCost, batchEngine, openWorld } from './open-world.ts';
import { type BatchOrder, digestOf, serviceOf, withoutSecrets } from './order.ts';
import { type BatchCommonOptions, batchesFolder, Session } from './session.ts';
import { elsewhereLine, estimateLines, nextLine } from './submit-lines.ts';

export interface SubmitOptions extends BatchCommonOptions {
  readonly out?: string;
  readonly keyphrase?: string;
  readonly minWords?: number;
  readonly model?: string;
  readonly facts: readonly string[];
  readonly prompt?: string;
  readonly attempts?: number;
  readonly concurrency?: number;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly thin?: boolean;
  readonly batchSize?: number;
  readonly shard?: Shard;
}

/** Clean the articles, write their requests, tell what they cost, and send them, or leave the files to the user. */
export async function runSubmit(
  paths: readonly string[],
  options: SubmitOptions,
  transport: BatchOrder['transport'],
  io: Io,
): Promise<number> {
  if (paths.includes(STDIN)) throw NO_STDIN;
  const house = await compose(io, options, flagsOf(options));
  const { settings } = house;
  const chosen = batchEngine(settings, io, { needsKey: transport === 'service' });
  if (!options.quiet) io.err(engineLine(chosen.because[io.style.language], io));
  const root = batchesFolder(house);
  const open = (await listRuns(root)).filter(({ state }) => isOpen(state));
  const resumed = transport === 'service' && !options.dryRun ? await resumeSending(open, options, io) : 0;
  if (resumed !== 0) return resumed;
  const session = await Session.open(options, io);
  const order: BatchOrder = {
    version: 1,
    tool: `seo-rewrite@${packageVersion()}`,
    transport,
    settings: withoutSecrets(settings),
    service: serviceOf(settings.baseUrl),
    engine: digestOf(chosen.engine.id),
    templates: await loadTemplates(settings.prompt === undefined ? undefined : resolve(io.cwd, settings.prompt)),
    facts: await factArticles(options.facts, house, io),
    ...(options.out === undefined ? {} : { out: resolve(io.cwd, options.out) }),
    many: paths.length > 1 || paths.some((path) => /[*?[\]{}]/.test(path)),
    force: options.force ?? false,
    thin: options.thin ?? false,
    cwd: io.cwd,
  };
  const { id, folder } = await createRun(root, order);
  const lock = await lockRun(folder, io.run ?? ANY_RUN);
  let isKept = false;
  try {
    const world = await openWorld(
      {
        id,
        folder,
        order,
        house,
        chosen,
        stop: session.stop,
        quiet: options.quiet ?? false,
        maxCost: settings.maxCost,
        mostLines: options.batchSize,
        onReport: (report) => session.report(report),
      },
      io,
    );
    try {
      const found = findInputs(paths, { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS, skipOurs: true });
      const inputs = options.shard ? ofShard(found, options.shard) : found;
      const planned = await plan(inputs, await askedElsewhere(open), world);
      if (!planned) return session.end();
      const { parts, elsewhere, tally } = planned;
      if (elsewhere > 0) io.err(elsewhereLine(elsewhere, io));
      const cost = batchCost(expectedOf(parts), chosen);
      io.err(estimateLines(parts, cost, chosen, settings, io));
      if (parts.length === 0 || options.dryRun) return session.end();
      if (cost !== undefined && settings.maxCost !== undefined && cost > settings.maxCost)
        throw overBudget(cost, settings.maxCost);
      await world.journal.append({ event: 'planned', parts, tally });
      isKept = true;
      io.out(`${id}\n`);
      if (world.service) await sendAll(world.service, world);
      else for (const { name } of parts) io.out(`${requestsPath(folder, name)}\n`);
      if (!options.quiet) io.err(nextLine(transport, id, io));
    } finally {
      await world.journal.close();
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    session.stopped(error);
  } finally {
    await lock.release();
    if (!isKept) await discardRun(folder);
  }
  return session.end();
}

const flagsOf = (options: SubmitOptions): Partial<Settings> => {
  const { keyphrase, minWords, model, baseUrl, prompt, attempts, concurrency, maxCost } = options;
  return Object.fromEntries(
    Object.entries({ keyphrase, minWords, model, baseUrl, prompt, attempts, concurrency, maxCost }).filter(
      ([, value]) => value !== undefined,
    ),
  );
};

const NO_STDIN = new ConfigError(
  { en: 'a batch cannot read standard input', fr: 'un lot ne peut lire l’entrée standard' },
  {
    hint: {
      en: 'Save the article: it is read again when its answer comes.',
      fr: 'Enregistrez l’article\u00a0: il est relu quand sa réponse arrive.',
    },
  },
);
