import { resolve } from 'node:path';
import type { ChosenEngine } from '../../engines/index.ts';
import { ConfigError, EngineError } from '../../errors.ts';
import { ANY_RUN } from '../../model/run.ts';
import type { Settings } from '../../model/settings.ts';
import { isOpen } from '../../pipeline/batch/journal.ts';
import { lockRun } from '../../pipeline/batch/lock.ts';
import { type Part, requestsPath } from '../../pipeline/batch/parts.ts';
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
import { money } from '../summary.ts';
import { packageVersion } from '../version.ts';
import { resumeSending } from './collect.ts';
import { batchCost, batchEngine, openWorld } from './open-world.ts';
import { type BatchOrder, digestOf, serviceOf, withoutSecrets } from './order.ts';
import { type BatchCommonOptions, batchesFolder, Session } from './session.ts';

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
      io.err(estimate(parts, cost, chosen, settings, io));
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

/** What the first round asks for, and what all rounds may at most. */
function estimate(
  parts: readonly Part[],
  cost: number | undefined,
  chosen: ChosenEngine,
  settings: Settings,
  io: Io,
): string {
  const { language } = io.style;
  const french = language === 'fr';
  if (parts.length === 0) return french ? 'Rien à demander à un service.\n' : 'Nothing to ask of a service.\n';
  const number = (value: number) => value.toLocaleString(language);
  const requests = parts.reduce((sum, { lines }) => sum + lines, 0);
  const { input, output } = expectedOf(parts);
  const dated = chosen.price?.asOf
    ? french
      ? `, prix du ${chosen.price.asOf}`
      : `, price of ${chosen.price.asOf}`
    : '';
  const price =
    cost === undefined
      ? french
        ? `prix de ${settings.model} inconnu`
        : `price of ${settings.model} not known`
      : `${money(cost, language)}${french ? ' au prix des lots' : ' at batch price'}${dated}`;
  const most = cost === undefined ? '' : money(cost * settings.attempts, language);
  return french
    ? `${number(requests)} ${requests < 2 ? 'demande' : 'demandes'} en ${number(parts.length)} ${parts.length < 2 ? 'fichier' : 'fichiers'}, ${number(input)} jetons envoyés, ${number(output)} attendus, ${price}.\nLes reprises s’y ajoutent${most && `, au plus jusqu’à ${most}`}\u202f; le raisonnement silencieux d’un modèle aussi.\n`
    : `${number(requests)} ${requests === 1 ? 'request' : 'requests'} in ${number(parts.length)} ${parts.length === 1 ? 'file' : 'files'}, ${number(input)} tokens sent, ${number(output)} expected, ${price}.\nRepairs come on top${most && `, at most up to ${most}`}; so does a model's silent reasoning.\n`;
}

const elsewhereLine = (count: number, { style: { language } }: Io): string =>
  language === 'fr'
    ? `${count.toLocaleString('fr')} ${count < 2 ? 'article attend' : 'articles attendent'} déjà dans une exécution ouverte\u00a0: seo-rewrite batch collect\n`
    : `${count.toLocaleString('en')} ${count === 1 ? 'article waits' : 'articles wait'} in an open run already: seo-rewrite batch collect\n`;

const nextLine = (transport: BatchOrder['transport'], id: string, { style: { language } }: Io): string => {
  const french = language === 'fr';
  if (transport === 'service')
    return french ? 'Ensuite\u00a0: seo-rewrite batch collect --wait\n' : 'Next: seo-rewrite batch collect --wait\n';
  return french
    ? `Faites répondre à ces fichiers, puis\u00a0: seo-rewrite batch import --run ${id} <résultats…>\n`
    : `Have these files answered, then: seo-rewrite batch import --run ${id} <results…>\n`;
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
