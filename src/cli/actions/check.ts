import { ConfigError } from '../../errors.ts';
import type { Report } from '../../model/report.ts';
import { checkFiles } from '../../pipeline/check-files.ts';
import { findInputs } from '../../pipeline/find-inputs.ts';
import { type Input, type MissingInput, STDIN } from '../../pipeline/inputs.ts';
import { readBaseline, writeBaseline } from '../baseline-file.ts';
import { BASELINE_NAME } from '../baseline-name.ts';
import type { CheckOptions } from '../check-options.ts';
import { checkSetup } from '../check-setup.ts';
import { MARKDOWN_EXTENSIONS } from '../commands/article-extensions.ts';
import { compose } from '../compose.ts';
import { ExitCode, type Io } from '../io.ts';
import { openReports } from '../report-outputs.ts';
import type { ReportTarget } from '../report-targets.ts';
import { checkThreads } from '../threads.ts';

/** Checks files and prints or writes the reports asked for. Resolves with the exit code. @throws UserError */
export async function runCheck(
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
  const wishes = { source: options.source, fix: options.fix ?? false };
  const setup = {
    ...(await checkSetup(house, wishes, io.cwd)),
    knownFor: baseline !== undefined && !updateBaseline ? readBaseline(baseline, io.cwd) : undefined,
    signal: io.signal,
  };
  if (options.watch) {
    // The source may have changed as well: it is found and read anew.
    const again = async (inputs: AsyncIterable<Input | MissingInput>) =>
      checkFiles(inputs, { ...setup, sourceFor: (await checkSetup(house, wishes, io.cwd)).sourceFor });
    const { watchChecks } = await import('../watch.ts');
    return watchChecks(paths, { extensions: MARKDOWN_EXTENSIONS, source: options.source, check: again }, io);
  }
  // A repair changes the file, and what is found of it.
  const remembers = (options.cache ?? house.settings.checkCache) && !wishes.fix;
  const memory = remembers ? (await import('../check-memory.ts')).checkMemory(house, setup.sources, io) : undefined;
  const files = checkFiles(findInputs(paths, { cwd: io.cwd, extensions: MARKDOWN_EXTENSIONS }), {
    ...setup,
    memory,
    threads: checkThreads(options.threads, { ...wishes, remember: remembers }, house, io.cwd),
  });
  const writer = updateBaseline ? await writeBaseline(baseline ?? BASELINE_NAME, io) : undefined;
  const shown = { quiet: options.quiet ?? false, full: options.verbose ?? false };
  const reports = await openReports(targets, io, shown).catch(async (error: unknown) => {
    await writer?.abandon();
    throw error;
  });
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
  } finally {
    // What was found is true, however the run ends.
    await memory?.save().catch((error: unknown) => io.err(notRemembered(error, io)));
  }
  if (io.signal.aborted) {
    await reports.abandon();
    await writer?.abandon();
    return ExitCode.interrupted;
  }
  // Whichever fails, nothing half-written stays behind.
  await reports.finish().catch(async (error: unknown) => {
    await writer?.abandon();
    throw error;
  });
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

function notRemembered(error: unknown, { style }: Io): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return style.language === 'fr'
    ? `--cache\u00a0: rien n’a pu être retenu (${code})\n`
    : `--cache: nothing could be kept (${code})\n`;
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
