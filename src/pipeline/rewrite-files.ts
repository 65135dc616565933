import type { PromptEngine } from '../model/engine.ts';
import type { Report } from '../model/report.ts';
import { type Composers, type ComposerThreads, hireComposers, serveComposers } from './composers.ts';
import { type Input, type MissingInput, STDIN } from './inputs.ts';
import { lookAhead } from './look-ahead.ts';
import { inOrder } from './pool.ts';
import { rewriteOne } from './rewrite.ts';
import type { RewriteSetup } from './rewrite-setup.ts';

export interface RewriteFilesSetup {
  /** Articles at once. */
  readonly size: number;
  /** Ends the run when no other article would fare better. */
  readonly stop: AbortController;
  /** Threads to hire when many articles wait. */
  readonly threads: ComposerThreads | undefined;
  /** Whom these threads ask, where another than they themselves writes. */
  readonly service: PromptEngine | undefined;
}

/** Articles the whole way, one report each, in the order of the inputs. One bad file never stops the rest. */
export async function* rewriteFiles(
  inputs: AsyncIterable<Input | MissingInput>,
  setup: RewriteSetup,
  { size, stop, threads, service }: RewriteFilesSetup,
): AsyncGenerator<Report, void, undefined> {
  let composers: Composers | undefined;
  // Hired by the first article that is not done already.
  const composeWith =
    (wanted: ComposerThreads): RewriteSetup['compose'] =>
    (raw) => {
      composers ??= hireComposers(wanted, serveComposers(service, setup));
      return composers.compose(raw);
    };
  const tasks = lookAhead(inputs, {
    most: threads?.least ?? 0,
    counts: (input) => !('error' in input) && input.absolute !== STDIN,
  });
  const work = async ({ item, waiting }: { item: Input | MissingInput; waiting: number }): Promise<Report> => {
    const pays = threads && (composers || waiting >= threads.least);
    const report = await rewriteOne(item, pays ? { ...setup, compose: composeWith(threads) } : setup);
    // No other article would fare better: begin none.
    if (report.failure?.unfinished) stop.abort();
    return report;
  };
  try {
    yield* inOrder(tasks, work, { size, signal: stop.signal });
  } finally {
    await composers?.close();
  }
}
