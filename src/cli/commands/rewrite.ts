import { Command } from 'commander';
import { cleaners } from '../../cleaners/index.ts';
import { chooseEngine } from '../../engines/index.ts';
import { EngineError } from '../../errors.ts';
import type { CleanArticle } from '../../model/article.ts';
import type { Reply } from '../../model/engine.ts';
import type { Report } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import { draftOf } from '../../pipeline/draft.ts';
import { findInputs, type Input, type MissingInput, outputStem, STDIN } from '../../pipeline/inputs.ts';
import { inOrder } from '../../pipeline/pool.ts';
import { rewriteOne } from '../../pipeline/rewrite.ts';
import { writeWhole } from '../../pipeline/write.ts';
import { loadTemplates } from '../../prompts/load.ts';
import { promptFor } from '../../prompts/render.ts';
import { reporters, reporterNames, type ReporterName } from '../../reporters/index.ts';
import { diskStore } from '../../store/disk.ts';
import { compose, type House } from '../compose.ts';
import { ExitCode, type Io } from '../io.ts';
import { explain } from '../main.ts';
import { amount, type CommonOptions, commonOptions, option, wholeNumber } from '../options.ts';
import { Tally, rewriteSummary } from '../summary.ts';
import { verdict } from '../verdict.ts';
import { packageVersion } from '../version.ts';
import { ARTICLE_EXTENSIONS } from './article-extensions.ts';
import type { CommandFactory } from './index.ts';

interface RewriteOptions extends CommonOptions {
  readonly out?: string;
  readonly keyphrase?: string;
  readonly minWords?: number;
  readonly engine?: Settings['engine'];
  readonly model?: string;
  readonly baseUrl?: string;
  readonly facts: readonly string[];
  readonly prompt?: string;
  readonly attempts?: number;
  readonly concurrency?: number;
  readonly maxCost?: number;
  readonly force?: boolean;
  readonly cache: boolean;
  readonly strict?: boolean;
  readonly format?: ReporterName;
  readonly report?: string;
}

/** The main job: raw articles in, publishable Markdown out. */
export const rewrite: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('rewrite')
    .description(language === 'fr' ? 'récrit des articles bruts (commande par défaut)' : 'rewrite raw articles (default command)')
    .argument('<inputs...>', language === 'fr' ? 'fichiers, dossiers, motifs, ou - pour l’entrée standard' : 'files, folders, globs, or - for standard input')
    .addOption(option('-o, --out <path>', { en: 'folder, .md file, or - for standard output (default: beside the source)', fr: 'dossier, fichier .md, ou - pour la sortie standard (par défaut : à côté de la source)' }, language))
    .addOption(option('-k, --keyphrase <text>', { en: 'main search phrase', fr: 'expression principale' }, language))
    .addOption(option('--min-words <n>', { en: 'fewest words (default: 700)', fr: 'nombre minimal de mots (700 par défaut)' }, language).argParser(wholeNumber(0)))
    .addOption(option('--engine <name>', { en: 'what writes', fr: 'ce qui écrit' }, language).choices(['auto', 'openai', 'offline']))
    .addOption(option('-m, --model <name>', { en: 'model (OPENAI_MODEL)', fr: 'modèle (OPENAI_MODEL)' }, language))
    .addOption(option('--base-url <url>', { en: 'OpenAI-compatible service (OPENAI_BASE_URL)', fr: 'service compatible OpenAI (OPENAI_BASE_URL)' }, language))
    .addOption(option('--facts <file>', { en: 'further source material (repeatable)', fr: 'matière supplémentaire (répétable)' }, language).default([]).argParser((value: string, all: string[]) => [...all, value]))
    .addOption(option('--prompt <file>', { en: 'another prompt template', fr: 'autre modèle de consigne' }, language))
    .addOption(option('--attempts <n>', { en: 'most answers for one article (default: 3)', fr: 'réponses au plus par article (3 par défaut)' }, language).argParser(wholeNumber(1, 10)))
    .addOption(option('-j, --concurrency <n>', { en: 'articles at once (default: 8)', fr: 'articles à la fois (8 par défaut)' }, language).argParser(wholeNumber(1, 1024)))
    .addOption(option('--max-cost <usd>', { en: 'stop before this cost', fr: 's’arrêter avant ce coût' }, language).argParser(amount))
    .addOption(option('--force', { en: 'write over a file that is not ours', fr: 'remplacer un fichier qui n’est pas de nous' }, language))
    .addOption(option('--no-cache', { en: 'keep no answers', fr: 'ne garder aucune réponse' }, language))
    .addOption(option('--strict', { en: 'warnings fail too', fr: 'les avertissements font échouer' }, language))
    .addOption(option('--format <format>', { en: 'print a report on standard output', fr: 'rapport sur la sortie standard' }, language).choices([...reporterNames]))
    .addOption(option('--report <file>', { en: 'write the report to a file', fr: 'écrire le rapport dans un fichier' }, language));
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: RewriteOptions) => {
    settle(await run(paths, options, io));
  });
};

async function run(paths: readonly string[], options: RewriteOptions, io: Io): Promise<number> {
  const started = io.now();
  const house = await compose(io, options, flagsOf(options));
  const { settings } = house;
  const { language } = io.style;
  const cache = settings.cache ? diskStore<Reply>(house.cacheFolder) : undefined;
  const { engine, because } = chooseEngine(settings, { env: io.env, cache });
  if (!options.quiet) io.err(`${language === 'fr' ? 'moteur' : 'engine'} : ${because[language]}\n`.replace(language === 'en' ? ' :' : '\u0000', language === 'en' ? ':' : ''));
  const templates = await loadTemplates(settings.prompt);
  const facts = await factArticles(options.facts, house, io);
  const toStdout = options.out === '-' || (options.out === undefined && paths.length === 1 && paths[0] === STDIN);
  const many = paths.length > 1 || paths.some((path) => /[*?[\]{}]/.test(path));
  const tally = new Tally();
  const reports: Report[] = [];
  const work = (input: Input | MissingInput) =>
    rewriteOne(input, {
      read: house.read,
      cleaners,
      lexicon: house.lexicon,
      languageOf: house.languageOf,
      rulesFor: house.rulesFor,
      engine,
      promptFor: (task) => promptFor(task, templates),
      draftOf: (reply, task) => draftOf(reply, task, settings.typography),
      brief: { keyphrase: settings.keyphrase, minWords: settings.minWords },
      facts,
      attempts: settings.attempts,
      disclosure: settings.disclosure,
      tool: `seo-rewrite@${packageVersion()}`,
      fingerprint: JSON.stringify([templates, settings.rules, settings.overrides, settings.typography, settings.names]),
      stemOf: toStdout ? undefined : (input) => outputStem(input, { out: options.out, cwd: io.cwd, many }),
      emit: io.out,
      force: options.force ?? false,
      signal: io.signal,
    });
  let stopped: EngineError | undefined;
  try {
    const inputs = findInputs(paths, { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS });
    for await (const report of inOrder(inputs, work, { size: settings.concurrency, signal: io.signal })) {
      tally.add(report);
      if (options.format || options.report) reports.push(report);
      if (!options.quiet || report.failure) io.err(verdict(report, io));
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    stopped = error;
    io.err(explain(error, io));
  }
  if (options.format) io.out(reporters[options.format](reports, io.style));
  if (options.report) await writeWhole(options.report, reporters[options.format ?? 'json'](reports, { ...io.style, color: false }));
  io.err(rewriteSummary(tally, io.now() - started, language));
  return exitCode(tally, stopped, options.strict ?? false, io.signal.aborted);
}

/** The gravest of 2, 3, 1 in that order. */
function exitCode(tally: Tally, stopped: EngineError | undefined, strict: boolean, interrupted: boolean): number {
  if (interrupted) return ExitCode.interrupted;
  if (tally.kinds.has('input') || tally.kinds.has('output')) return ExitCode.input;
  if (stopped || tally.kinds.has('engine')) return ExitCode.engine;
  return tally.drafts > 0 || (strict && tally.warnings > 0) ? ExitCode.findings : ExitCode.ok;
}

const flagsOf = (options: RewriteOptions): Partial<Settings> =>
  Object.fromEntries(
    (['keyphrase', 'minWords', 'engine', 'model', 'baseUrl', 'prompt', 'attempts', 'concurrency', 'maxCost'] as const)
      .map((name) => [name, options[name]] as const)
      .concat(options.cache ? [] : [['cache', false] as never])
      .filter(([, value]) => value !== undefined),
  );

async function factArticles(paths: readonly string[], house: House, io: Io): Promise<CleanArticle[]> {
  const articles: CleanArticle[] = [];
  for await (const input of findInputs(paths, { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS })) {
    if ('error' in input) throw input.error;
    articles.push(await house.cleanedArticle(input));
  }
  return articles;
}
