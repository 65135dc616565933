import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ChosenEngine, chooseEngine } from '../engines/index.ts';
import type { Reply } from '../model/engine.ts';
import { ANY_RUN } from '../model/run.ts';
import type { Settings } from '../model/settings.ts';
import type { Store } from '../model/store.ts';
import { elsewhereIn } from '../pipeline/batch-lines.ts';
import type { ComposerThreads } from '../pipeline/composers.ts';
import { findInputs } from '../pipeline/find-inputs.ts';
import type { Input, MissingInput } from '../pipeline/inputs.ts';
import { learnRun } from '../pipeline/learn-run.ts';
import { outputStem } from '../pipeline/output-stem.ts';
import { Outputs } from '../pipeline/outputs.ts';
import type { RewriteSetup } from '../pipeline/rewrite-setup.ts';
import { ofShard, type Shard } from '../pipeline/shard.ts';
import { shownPath } from '../pipeline/shown-path.ts';
import { loadTemplates } from '../prompts/load.ts';
import type { ReporterName } from '../reporters/load.ts';
import { diskStore } from '../store/disk.ts';
import { readOnly } from '../store/read-only.ts';
import { ARTICLE_EXTENSIONS } from './commands/article-extensions.ts';
import { compose } from './compose.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { Progress } from './progress.ts';
import { engineLine, notKeptLine, thinLine } from './rewrite-lines.ts';
import { factArticles, rewriteSetup } from './rewrite-setup.ts';
import { composerThreads } from './threads.ts';

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
  readonly threads?: number;
  readonly cache: boolean;
  readonly strict?: boolean;
  readonly shard?: Shard;
  readonly format?: ReporterName;
  readonly report?: string;
}

/** What a run is about to do. */
export interface RewritePlan {
  readonly inputs: AsyncIterable<Input | MissingInput>;
  /** How many they are. */
  readonly total: () => Promise<number>;
  readonly setup: RewriteSetup;
  readonly settings: Settings;
  readonly chosen: ChosenEngine;
  readonly cache: Store<Reply> | undefined;
  /** Hired when many articles wait. */
  readonly threads: ComposerThreads | undefined;
  readonly progress: Progress;
  /** One article was asked for: there is room to say more of it. */
  readonly alone: boolean;
}

/** Reads the configuration, chooses the engine and looks over the inputs. Asks nothing and writes nothing yet. */
export async function planRewrite(
  paths: readonly string[],
  options: RewriteOptions & { readonly toStdout: boolean },
  io: Io,
  stop: AbortSignal,
): Promise<RewritePlan> {
  const house = await compose(io, options, flagsOf(options));
  const { settings } = house;
  const run = io.run ?? ANY_RUN;
  const search = { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS, skipOurs: true };
  const all = () => {
    const found = findInputs(paths, search);
    return options.shard ? ofShard(found, options.shard) : found;
  };
  const total = () => countOf(all());
  const alone = paths.length === 1 && (await isFile(resolve(io.cwd, paths[0] ?? '')));
  const isWatched = alone && io.interactive;
  const progress = new Progress(io, { quiet: options.quiet ?? false, alone: isWatched, total });
  const chooseWith = (cache: Store<Reply> | undefined) => chooseEngine(settings, { ...world, cache });
  const world = {
    env: io.env,
    vocabulary: house.lexicon,
    stop,
    ...(io.clock ? { clock: io.clock } : {}),
    ...(isWatched ? { onText: (text: string) => progress.text(text) } : {}),
  };
  let cache = settings.cache ? diskStore<Reply>(house.cacheFolder, run) : undefined;
  let chosen = chooseWith(cache);
  // Told before anything is paid: an answer that cannot be kept is an answer all the same.
  const why = cache && chosen.remote && !options.dryRun ? await readOnly(house.cacheFolder) : undefined;
  if (why !== undefined) {
    cache = undefined;
    chosen = chooseWith(undefined);
    if (!options.quiet) io.err(notKeptLine(shownPath(house.cacheFolder, io.cwd), why, io));
  }
  if (!options.quiet) io.err(engineLine(chosen.because[io.style.language], io));
  const templates = await loadTemplates(settings.prompt === undefined ? undefined : resolve(io.cwd, settings.prompt));
  const facts = await factArticles(options.facts, house, io);
  const many = paths.length > 1 || paths.some((path) => /[*?[\]{}]/.test(path));
  const raw = await house.rawSide();
  const common = rewriteSetup(house, raw, {
    engine: chosen.engine,
    templates,
    facts,
    outputs: options.toStdout
      ? undefined
      : {
          files: new Outputs({ run, force: options.force ?? false }),
          stemOf: (input) => outputStem(input, { out: options.out, cwd: io.cwd, many }),
        },
    stop,
    signal: io.abort,
  });
  // The whole run, whatever the shard: every machine must clean a file the same way.
  const repeated = await learnRun(findInputs(paths, search), house.read, stop);
  const elsewhere = repeated && elsewhereIn(repeated);
  const setup: RewriteSetup = {
    ...common,
    clean: (article) => raw.clean(article, elsewhere),
    onStep: (path, step) => {
      if (step.name === 'thin' && !options.quiet) progress.print(thinLine(path, step.finding, io));
      if (step.name === 'attempt') progress.attempt(step.number, step.findings);
    },
  };
  const threads = composerThreads(options.threads, { chosen, templates, facts, repeated }, house, io.cwd);
  return { inputs: all(), total, setup, settings, chosen, cache, threads, progress, alone };
}

const flagsOf = (options: RewriteOptions): Partial<Settings> => {
  const { keyphrase, minWords, engine, model, baseUrl, prompt, questions, attempts, concurrency, maxCost } = options;
  const given = { keyphrase, minWords, engine, model, baseUrl, prompt, questions, attempts, concurrency, maxCost };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return options.cache ? set : { ...set, cache: false };
};

async function countOf(inputs: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of inputs) count++;
  return count;
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;
