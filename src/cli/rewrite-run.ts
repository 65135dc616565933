import { ConfigError } from '../errors.ts';
import type { Report } from '../model/report.ts';
import { STDIN } from '../pipeline/inputs.ts';
import { rewriteFiles } from '../pipeline/rewrite-files.ts';
import { dryRun } from './dry-run.ts';
import { ExitCode, type Io } from './io.ts';
import { Paper } from './paper.ts';
import { finishingLine, stopLine } from './rewrite-lines.ts';
import { planRewrite, type RewriteOptions, type RewritePlan } from './rewrite-plan.ts';
import { rewriteSummary, Tally } from './summary.ts';
import { verdict } from './verdict.ts';

/** All articles the whole way. Resolves with the exit code. */
export async function runRewrite(paths: readonly string[], options: RewriteOptions, io: Io): Promise<number> {
  const started = io.now();
  const toStdout = options.out === '-' || (options.out === undefined && paths.length === 1 && paths[0] === STDIN);
  if (toStdout && options.format && !options.dryRun) throw BOTH_ON_STDOUT;
  const stop = new AbortController();
  let plan: RewritePlan | undefined;
  const onInterrupt = () => {
    stop.abort();
    if (plan) plan.progress.print(finishingLine(io));
    else io.err(finishingLine(io));
  };
  if (io.signal.aborted) stop.abort();
  else io.signal.addEventListener('abort', onInterrupt, { once: true });
  plan = await planRewrite(paths, { ...options, toStdout }, io, stop.signal);
  if (options.dryRun) {
    plan.progress.end();
    return dryRun(plan.inputs, plan.setup, { ...plan, verbose: options.verbose ?? false }, io);
  }
  const { tally, stoppedBy } = await rewriteAll(plan, { ...options, toStdout }, io, stop);
  io.signal.removeEventListener('abort', onInterrupt);
  // The names alone are looked up again, of a run that was stopped.
  if (stop.signal.aborted) tally.notBegun = Math.max(0, (await plan.total()) - tally.files);
  if (stoppedBy || tally.unfinished > 0 || io.signal.aborted) io.err(stopLine(stoppedBy, io));
  io.err(rewriteSummary(tally, io.now() - started, io.style.language));
  return exitCode(tally, stoppedBy, options.strict ?? false, io.signal.aborted);
}

interface Outcome {
  readonly tally: Tally;
  /** Why the run ended before its inputs did. */
  readonly stoppedBy: Report['failure'];
}

/** Works through the inputs, and says of each one, in their order, what became of it. */
async function rewriteAll(
  { inputs, setup, settings, chosen, threads, progress, alone }: RewritePlan,
  options: RewriteOptions & { readonly toStdout: boolean },
  io: Io,
  stop: AbortController,
): Promise<Outcome> {
  const tally = new Tally();
  const paper = await Paper.open(options, io);
  let stoppedBy: Report['failure'];
  const run = { size: settings.concurrency, stop, threads, service: chosen.remote };
  for await (const report of rewriteFiles(inputs, setup, run)) {
    tally.add(report);
    await paper.add(report);
    if (options.toStdout && report.markdown !== undefined) io.out(report.markdown);
    if (report.failure?.unfinished) {
      if (report.failure.fault !== 'interrupted') stoppedBy ??= report.failure;
    } else if (!options.quiet || report.failure)
      progress.print(verdict(report, io, { verbose: options.verbose ?? false, alone }));
    progress.advance(tally);
  }
  progress.end();
  await paper.close();
  return { tally, stoppedBy };
}

/** The gravest of 2, 3, 1 in that order. */
export function exitCode(tally: Tally, stoppedBy: Report['failure'], strict: boolean, interrupted: boolean): number {
  if (interrupted) return ExitCode.interrupted;
  if (tally.kinds.has('input') || tally.kinds.has('output')) return ExitCode.input;
  if (stoppedBy || tally.kinds.has('engine')) return ExitCode.engine;
  return tally.drafts > 0 || (strict && tally.warnings > 0) ? ExitCode.findings : ExitCode.ok;
}

const BOTH_ON_STDOUT = new ConfigError(
  {
    en: '--format and the articles cannot share standard output',
    fr: '--format et les articles ne peuvent partager la sortie standard',
  },
  { hint: { en: 'Give --report FILE, or --out FOLDER.', fr: 'Donnez --report FICHIER, ou --out DOSSIER.' } },
);
