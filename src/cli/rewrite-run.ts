import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chooseEngine } from '../engines/index.ts';
import { ConfigError } from '../errors.ts';
import type { Reply } from '../model/engine.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { ANY_RUN } from '../model/run.ts';
import type { Settings } from '../model/settings.ts';
import { findInputs, type Input, type MissingInput, outputStem, STDIN } from '../pipeline/inputs.ts';
import { learnRun } from '../pipeline/learn-run.ts';
import { Outputs } from '../pipeline/outputs.ts';
import { inOrder } from '../pipeline/pool.ts';
import { type RewriteSetup, rewriteOne } from '../pipeline/rewrite.ts';
import { ofShard, type Shard } from '../pipeline/shard.ts';
import { loadTemplates } from '../prompts/load.ts';
import type { ReporterName } from '../reporters/load.ts';
import { diskStore } from '../store/disk.ts';
import { ARTICLE_EXTENSIONS } from './commands/article-extensions.ts';
import { compose } from './compose.ts';
import { dryRun } from './dry-run.ts';
import { ExitCode, type Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { Paper } from './paper.ts';
import { Progress } from './progress.ts';
import { factArticles, rewriteSetup } from './rewrite-setup.ts';
import { rewriteSummary, Tally } from './summary.ts';
import { verdict } from './verdict.ts';

export interface RewriteOptions extends CommonOptions {
  readonly out?: string;
  readonly keyphrase?: string;
  readonly minWords?: number;
  readonly engine?: Settings['engine'];
  readonly model?: string;
  readonly baseUrl?: string;
  readonly facts: readonly string[];
  readonly prompt?: string;
  readonly questions?: boolean;
  readonly attempts?: number;
  readonly concurrency?: number;
  readonly maxCost?: number;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly cache: boolean;
  readonly strict?: boolean;
  readonly shard?: Shard;
  readonly format?: ReporterName;
  readonly report?: string;
}

/** All articles the whole way. Resolves with the exit code. */
export async function runRewrite(paths: readonly string[], options: RewriteOptions, io: Io): Promise<number> {
  const started = io.now();
  const toStdout = options.out === '-' || (options.out === undefined && paths.length === 1 && paths[0] === STDIN);
  if (toStdout && options.format && !options.dryRun) throw BOTH_ON_STDOUT;
  const house = await compose(io, options, flagsOf(options));
  const { settings } = house;
  const run = io.run ?? ANY_RUN;
  const stop = new AbortController();
  const halt = () => stop.abort();
  const onInterrupt = () => {
    halt();
    progress.print(finishingLine(io));
  };
  if (io.signal.aborted) halt();
  else io.signal.addEventListener('abort', onInterrupt, { once: true });
  const alone = io.interactive && paths.length === 1 && (await isFile(resolve(io.cwd, paths[0] ?? '')));
  const search = { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS, skipOurs: true };
  const all = () => {
    const found = findInputs(paths, search);
    return options.shard ? ofShard(found, options.shard) : found;
  };
  const progress = new Progress(io, { quiet: options.quiet ?? false, alone, total: () => countOf(all()) });
  const cache = settings.cache ? diskStore<Reply>(house.cacheFolder, run) : undefined;
  const chosen = chooseEngine(settings, {
    env: io.env,
    cache,
    vocabulary: house.lexicon,
    stop: stop.signal,
    ...(io.clock ? { clock: io.clock } : {}),
    ...(alone ? { onText: (text: string) => progress.text(text) } : {}),
  });
  if (!options.quiet) io.err(engineLine(chosen.because[io.style.language], io));
  const templates = await loadTemplates(settings.prompt === undefined ? undefined : resolve(io.cwd, settings.prompt));
  const facts = await factArticles(options.facts, house, io);
  const many = paths.length > 1 || paths.some((path) => /[*?[\]{}]/.test(path));
  const raw = await house.rawSide();
  const common = rewriteSetup(house, raw, {
    engine: chosen.engine,
    templates,
    facts,
    outputs: toStdout
      ? undefined
      : {
          files: new Outputs({ run, force: options.force ?? false }),
          stemOf: (input) => outputStem(input, { out: options.out, cwd: io.cwd, many }),
        },
    stop: stop.signal,
    signal: io.abort,
  });
  // The whole run, whatever the shard: every machine must clean a file the same way.
  const elsewhere = await learnRun(findInputs(paths, search), house.read, stop.signal);
  const setup: RewriteSetup = {
    ...common,
    clean: (article) => raw.clean(article, elsewhere),
    onStep: (path, step) => {
      if (step.name === 'thin' && !options.quiet) progress.print(thinLine(path, step.finding, io));
      if (step.name === 'attempt') progress.attempt(step.number, step.attempt.findings);
    },
  };
  const inputs = all();
  if (options.dryRun) progress.end();
  if (options.dryRun) return dryRun(inputs, setup, { chosen, cache, settings, verbose: options.verbose ?? false }, io);

  const work = async (input: Input | MissingInput) => {
    const report = await rewriteOne(input, setup);
    // No other article would fare better: begin none.
    if (report.failure?.unfinished) halt();
    return report;
  };
  const tally = new Tally();
  const paper = await Paper.open(options, io);
  let stoppedBy: Report['failure'];
  for await (const report of inOrder(inputs, work, { size: settings.concurrency, signal: stop.signal })) {
    tally.add(report);
    await paper.add(report);
    if (toStdout && report.markdown !== undefined) io.out(report.markdown);
    if (report.failure?.unfinished) {
      if (report.failure.fault !== 'interrupted') stoppedBy ??= report.failure;
    } else if (!options.quiet || report.failure) progress.print(verdict(report, io, options.verbose));
    progress.advance(tally);
  }
  progress.end();
  io.signal.removeEventListener('abort', onInterrupt);
  await paper.close();
  if (stoppedBy || tally.unfinished > 0 || io.signal.aborted) io.err(stopLine(stoppedBy, io));
  io.err(rewriteSummary(tally, io.now() - started, io.style.language));
  return exitCode(tally, stoppedBy, options.strict ?? false, io.signal.aborted);
}

/** The gravest of 2, 3, 1 in that order. */
export function exitCode(tally: Tally, stoppedBy: Report['failure'], strict: boolean, interrupted: boolean): number {
  if (interrupted) return ExitCode.interrupted;
  if (tally.kinds.has('input') || tally.kinds.has('output')) return ExitCode.input;
  if (stoppedBy || tally.kinds.has('engine')) return ExitCode.engine;
  return tally.drafts > 0 || (strict && tally.warnings > 0) ? ExitCode.findings : ExitCode.ok;
}

const flagsOf = (options: RewriteOptions): Partial<Settings> => {
  const { keyphrase, minWords, engine, model, baseUrl, prompt, questions, attempts, concurrency, maxCost } = options;
  const given = { keyphrase, minWords, engine, model, baseUrl, prompt, questions, attempts, concurrency, maxCost };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return options.cache ? set : { ...set, cache: false };
};

export const engineLine = (because: string, { style }: Io): string =>
  style.language === 'fr' ? `moteur\u00a0: ${because}\n` : `engine: ${because}\n`;

async function countOf(inputs: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of inputs) count++;
  return count;
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

const finishingLine = ({ style }: Io): string =>
  style.language === 'fr'
    ? 'interruption\u00a0: ce qui est en cours se termine, une seconde l’abandonne\n'
    : 'interrupted: finishing what is under way; once more breaks it off\n';

/** Told before anything is paid. */
const thinLine = (path: string, { message }: Finding, { style: { language } }: Io): string =>
  language === 'fr' ? `! ${path}\u00a0: ${message.fr}\n` : `! ${path}: ${message.en}\n`;

/** Why the run ended before its inputs, and the way on. */
export function stopLine(failure: Report['failure'], { style: { language } }: Io): string {
  const french = language === 'fr';
  const why = failure?.message[language] ?? (french ? 'interrompu' : 'interrupted');
  const hint =
    failure?.hint?.[language] ??
    (french
      ? 'Relancez la même commande\u00a0: ce qui est fait n’est pas repayé.'
      : 'Start the same command again: what is done is not paid again.');
  return `${french ? 'arrêt\u00a0: ' : 'stopped: '}${why}\n  ${hint}\n`;
}

const BOTH_ON_STDOUT = new ConfigError(
  {
    en: '--format and the articles cannot share standard output',
    fr: '--format et les articles ne peuvent partager la sortie standard',
  },
  { hint: { en: 'Give --report FILE, or --out FOLDER.', fr: 'Donnez --report FICHIER, ou --out DOSSIER.' } },
);
