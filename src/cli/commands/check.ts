import { Command } from 'commander';
import { ConfigError } from '../../errors.ts';
import type { Report } from '../../model/report.ts';
import { checkFiles } from '../../pipeline/check-files.ts';
import { findInputs, type Input, type MissingInput, STDIN } from '../../pipeline/inputs.ts';
import { BASELINE_NAME, readBaseline, writeBaseline } from '../baseline-file.ts';
import type { CommandFactory } from '../command.ts';
import { compose } from '../compose.ts';
import { sourceFinder } from '../find-source.ts';
import { ExitCode, type Io } from '../io.ts';
import { type CommonOptions, commonOptions, option, wholeNumber } from '../options.ts';
import { openReports } from '../report-outputs.ts';
import { addReportOptions, type ReportTarget, reportTargets } from '../report-targets.ts';
import { watchChecks } from '../watch.ts';

interface CheckOptions extends CommonOptions {
  readonly source?: string;
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly minWords?: number;
  readonly keyphrase?: string;
  readonly fix?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
}

/** Files of a folder that are finished articles. */
const EXTENSIONS: readonly string[] = ['.md', '.markdown'];

/** Checks finished Markdown files. */
export const check: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('check')
    .description(language === 'fr' ? 'vérifie des articles Markdown' : 'check Markdown articles')
    .argument(
      '<inputs...>',
      language === 'fr'
        ? 'fichiers Markdown, dossiers, motifs, ou - pour l’entrée standard'
        : 'Markdown files, folders, globs, or - for standard input',
    )
    .addOption(
      option(
        '--source <path>',
        {
          en: 'raw source of the article, or folder of sources',
          fr: 'source brute de l’article, ou dossier des sources',
        },
        language,
      ),
    )
    .addOption(
      option(
        '--fix',
        {
          en: 'write the safe repairs of typography and spacing',
          fr: 'écrit les réparations sûres de typographie et d’espaces',
        },
        language,
      ),
    );
  const asked = addReportOptions(command, language);
  command
    .addOption(option('-k, --keyphrase <text>', { en: 'main search phrase', fr: 'expression principale' }, language))
    .addOption(
      option('--min-words <n>', { en: 'fewest words', fr: 'nombre minimal de mots' }, language).argParser(
        wholeNumber(0),
      ),
    )
    .addOption(
      option('--max-warnings <n>', { en: 'warnings allowed', fr: 'avertissements tolérés' }, language).argParser(
        wholeNumber(0),
      ),
    )
    .addOption(option('--strict', { en: 'warnings fail too', fr: 'les avertissements font échouer' }, language))
    .addOption(
      option(
        '--baseline <file>',
        {
          en: 'only findings that this file does not know count',
          fr: 'seules comptent les remarques absentes de ce fichier',
        },
        language,
      ),
    )
    .addOption(
      option(
        '--update-baseline',
        {
          en: `write that file anew (default: ${BASELINE_NAME})`,
          fr: `récrit ce fichier (par défaut : ${BASELINE_NAME})`,
        },
        language,
      ),
    );
  command.addOption(
    option(
      '--watch',
      { en: 'check again whenever a file is saved', fr: 'vérifie à nouveau à chaque enregistrement' },
      language,
    ).conflicts(['fix', 'updateBaseline', 'report', 'format']),
  );
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: CheckOptions) => {
    settle(await run(paths, options, reportTargets(asked(), io.cwd), io));
  });
};

async function run(
  paths: readonly string[],
  options: CheckOptions,
  targets: readonly ReportTarget[],
  io: Io,
): Promise<number> {
  if (options.fix && paths.includes(STDIN)) throw noFixOfStdin();
  if (options.watch && paths.includes(STDIN)) throw noWatchOfStdin();
  const { minWords, keyphrase, baseline, updateBaseline = false } = options;
  const house = await compose(io, options, {
    ...(minWords === undefined ? {} : { minWords }),
    ...(keyphrase === undefined ? {} : { keyphrase }),
  });
  const { settings } = house;
  const setup = {
    read: house.read,
    rulesFor: house.rulesFor,
    ruleIds: house.ruleIds,
    unusedSuppressions: settings.unusedSuppressions,
    brief: { keyphrase: settings.keyphrase, minWords: settings.minWords },
    sourceFor: await sourceFinder(options.source, house, io.cwd),
    lexicon: house.lexicon,
    languageOf: house.languageOf,
    fix: options.fix ?? false,
    knownFor: baseline !== undefined && !updateBaseline ? readBaseline(baseline, io.cwd) : undefined,
    signal: io.signal,
  };
  if (options.watch) {
    const sourceFor = () => sourceFinder(options.source, house, io.cwd);
    const again = async (inputs: AsyncIterable<Input | MissingInput>) =>
      checkFiles(inputs, { ...setup, sourceFor: await sourceFor() });
    return watchChecks(paths, { extensions: EXTENSIONS, source: options.source, check: again }, io);
  }
  const files = checkFiles(findInputs(paths, { cwd: io.cwd, extensions: EXTENSIONS }), setup);
  const reports = await openReports(targets, io, { quiet: options.quiet ?? false, full: options.verbose ?? false });
  const writer = updateBaseline ? await writeBaseline(baseline ?? BASELINE_NAME, io) : undefined;
  const count = new Count();
  try {
    for await (const report of files) {
      count.add(report);
      await reports.add(report);
      await writer?.add(report);
    }
  } catch (error) {
    await reports.abandon();
    await writer?.abandon();
    throw error;
  }
  if (io.signal.aborted) {
    await reports.abandon();
    await writer?.abandon();
    return ExitCode.interrupted;
  }
  await reports.finish();
  await writer?.finish();
  return count.exitCode(options);
}

/** What decides the exit code, kept while the files pass. */
class Count {
  #errors = 0;
  #warnings = 0;
  #failed = 0;

  add({ findings, failure }: Report): void {
    if (failure) this.#failed++;
    for (const { severity } of findings) {
      if (severity === 'error') this.#errors++;
      else if (severity === 'warning') this.#warnings++;
    }
  }

  exitCode({ strict, maxWarnings, updateBaseline }: CheckOptions): number {
    if (this.#failed > 0) return ExitCode.input;
    if (updateBaseline) return ExitCode.ok;
    const most = strict ? 0 : (maxWarnings ?? Number.POSITIVE_INFINITY);
    return this.#errors > 0 || this.#warnings > most ? ExitCode.findings : ExitCode.ok;
  }
}

const noFixOfStdin = (): ConfigError =>
  new ConfigError(
    {
      en: '--fix writes into files, not into standard input',
      fr: '--fix écrit dans des fichiers, non dans l’entrée standard',
    },
    { hint: { en: 'Name the file.', fr: 'Nommez le fichier.' } },
  );

const noWatchOfStdin = (): ConfigError =>
  new ConfigError(
    { en: '--watch watches files, not standard input', fr: '--watch surveille des fichiers, non l’entrée standard' },
    { hint: { en: 'Name the file.', fr: 'Nommez le fichier.' } },
  );
