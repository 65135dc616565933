import { dirname, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import type { Report } from '../../model/report.ts';
import type { SourcePage } from '../../model/rule.ts';
import { checkFiles } from '../../pipeline/check-files.ts';
import { findInputs, type Input } from '../../pipeline/inputs.ts';
import { sourcePage } from '../../pipeline/source-page.ts';
import { reporterNames, reporters, type ReporterName } from '../../reporters/index.ts';
import { compose, type House } from '../compose.ts';
import { ExitCode, type Io } from '../io.ts';
import { type CommonOptions, commonOptions, option, wholeNumber } from '../options.ts';
import type { CommandFactory } from './index.ts';

interface CheckOptions extends CommonOptions {
  readonly source?: string;
  readonly format: ReporterName;
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly minWords?: number;
  readonly keyphrase?: string;
}

/** Checks finished Markdown files. */
export const check: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('check')
    .description(language === 'fr' ? 'vérifie des articles Markdown' : 'check Markdown articles')
    .argument('<inputs...>', language === 'fr' ? 'fichiers Markdown, dossiers, motifs' : 'Markdown files, folders, globs')
    .addOption(option('--source <path>', { en: 'raw source of the article, or folder of sources', fr: 'source brute de l’article, ou dossier des sources' }, language))
    .addOption(option('--format <format>', { en: 'how to print', fr: 'format de sortie' }, language).choices([...reporterNames]).default('pretty'))
    .addOption(option('-k, --keyphrase <text>', { en: 'main search phrase', fr: 'expression principale' }, language))
    .addOption(option('--min-words <n>', { en: 'fewest words', fr: 'nombre minimal de mots' }, language).argParser(wholeNumber(0)))
    .addOption(option('--max-warnings <n>', { en: 'warnings allowed', fr: 'avertissements tolérés' }, language).argParser(wholeNumber(0)))
    .addOption(option('--strict', { en: 'warnings fail too', fr: 'les avertissements font échouer' }, language));
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: CheckOptions) => {
    const { minWords, keyphrase } = options;
    const house = await compose(io, options, {
      ...(minWords === undefined ? {} : { minWords }),
      ...(keyphrase === undefined ? {} : { keyphrase }),
    });
    const reports: Report[] = [];
    const files = checkFiles(findInputs(paths, { cwd: io.cwd, extensions: ['.md', '.markdown'] }), {
      read: house.read,
      rulesFor: house.rulesFor,
      brief: { keyphrase: house.settings.keyphrase, minWords: house.settings.minWords },
      sourceFor: sourceFinder(options.source, house, io),
      lexicon: house.lexicon,
      languageOf: house.languageOf,
    });
    for await (const report of files) reports.push(report);
    io.out(reporters[options.format](reports, io.style));
    settle(exitCode(reports, options));
  });
};

function exitCode(reports: readonly Report[], { strict, maxWarnings }: CheckOptions): number {
  if (reports.some(({ failure }) => failure)) return ExitCode.input;
  const findings = reports.flatMap((report) => report.findings);
  if (findings.some(({ severity }) => severity === 'error')) return ExitCode.findings;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const most = strict ? 0 : (maxWarnings ?? Number.POSITIVE_INFINITY);
  return warnings > most ? ExitCode.findings : ExitCode.ok;
}

/** `--source`, else the source that the front matter names, if it is there. */
function sourceFinder(
  given: string | undefined,
  house: House,
  io: Io,
): (input: Input, data: Readonly<Record<string, unknown>>) => Promise<SourcePage | undefined> {
  const load = async (absolute: string) =>
    sourcePage(await house.cleanedArticle({ path: relative(io.cwd, absolute) || absolute, absolute, root: undefined }), []);
  return async (input, data) => {
    const named = (data['source'] as { file?: unknown } | undefined)?.file;
    const file = typeof named === 'string' ? named : undefined;
    if (given !== undefined) {
      const absolute = resolve(io.cwd, given);
      const inFolder = await findSource(absolute, input, file);
      return inFolder ? load(inFolder) : undefined;
    }
    if (file === undefined) return undefined;
    for (const candidate of [resolve(io.cwd, file), join(dirname(input.absolute), file)])
      if (await isFile(candidate)) return load(candidate);
    return undefined;
  };
}

async function findSource(path: string, input: Input, named: string | undefined): Promise<string | undefined> {
  if (await isFile(path)) return path;
  const stem = input.absolute.replace(/^.*[\\/]/, '').replace(/(?:\.draft|\.seo)?\.[^.]+$/, '');
  const names = [...(named ? [named.replace(/^.*[\\/]/, '')] : []), ...['.txt', '.md', '.html', '.htm'].map((end) => `${stem}${end}`)];
  for (const name of names) if (await isFile(join(path, name))) return join(path, name);
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  const { stat } = await import('node:fs/promises');
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
