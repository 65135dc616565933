import type { Report } from '../model/report.ts';
import { sift } from './baseline.ts';
import { type CheckedFile, type CheckFileSetup, checkFile, type Material, statusOf } from './check-file.ts';
import type { Crew } from './crew.ts';
import { type Input, type MissingInput, STDIN } from './inputs.ts';
import { LEAST_FOR_THREADS } from './least-for-threads.ts';
import { lookAhead } from './look-ahead.ts';
import type { Origin } from './origin.ts';
import { inOrder } from './pool.ts';

export interface CheckFilesSetup extends Omit<CheckFileSetup, 'originOf'> {
  /** What the baseline knows of a file. */
  readonly knownFor?: ((path: string) => ReadonlyMap<string, number> | undefined) | undefined;
  /** What former runs have found. */
  readonly memory?: CheckMemory | undefined;
  /** Threads to hire when many files wait. */
  readonly threads?: CheckThreads | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Remembers reports from one run to the next. */
export interface CheckMemory {
  /** The report of a file when nothing has changed of what it was made from. */
  recall(input: Input): Promise<Report | undefined>;
  keep(input: Input, report: Report, origin: Origin): Promise<void>;
  originOf(material: Material): Origin;
}

export interface CheckThreads {
  readonly most: number;
  readonly hire: () => Crew<Input, CheckedFile>;
}

/** Paths, and recalled reports among them, that are looked at before their turn: as many as tell that threads pay. */
const LOOK_AHEAD = LEAST_FOR_THREADS;
/** Files that one thread has in hand: it reads the next while it judges one. */
const IN_HAND = 4;

interface Task {
  readonly input: Input | MissingInput;
  readonly recalled: Report | undefined;
}

/** Check finished Markdown files, one report each, in the order of the inputs. One bad file never stops the rest. */
export async function* checkFiles(
  inputs: AsyncIterable<Input | MissingInput>,
  setup: CheckFilesSetup,
): AsyncGenerator<Report, void, undefined> {
  const { threads, memory, signal } = setup;
  const one = { ...setup, originOf: memory?.originOf };
  let crew: Crew<Input, CheckedFile> | undefined;
  const judge = (input: Input | MissingInput, waiting: number): Promise<CheckedFile> => {
    if (!crew && threads && waiting >= LEAST_FOR_THREADS) crew = threads.hire();
    const isOurs = 'error' in input || input.absolute === STDIN;
    return crew && !isOurs ? crew.ask(input) : checkFile(input, one);
  };
  const size = IN_HAND * (threads?.most ?? 1);
  const tasks = lookAhead(recalling(inputs, memory), {
    most: LOOK_AHEAD,
    counts: ({ recalled }) => recalled === undefined,
  });
  const work = async ({ item: { input, recalled }, waiting }: { item: Task; waiting: number }): Promise<Report> => {
    if (recalled) return recalled;
    const { report, origin } = await judge(input, waiting);
    if (origin && !('error' in input)) await memory?.keep(input, report, origin);
    return report;
  };
  try {
    for await (const report of inOrder(tasks, work, { size, signal })) yield afterBaseline(report, setup);
  } finally {
    await crew?.close();
  }
}

async function* recalling(
  inputs: AsyncIterable<Input | MissingInput>,
  memory: CheckMemory | undefined,
): AsyncGenerator<Task, void, undefined> {
  for await (const input of inputs) {
    const isFile = !('error' in input) && input.absolute !== STDIN;
    yield { input, recalled: isFile ? await memory?.recall(input) : undefined };
  }
}

/** The report without what the baseline knows: that may change while the article does not. */
function afterBaseline(report: Report, { knownFor }: CheckFilesSetup): Report {
  const { fresh, known } = sift(report.findings, report.markdown ?? '', knownFor?.(report.path));
  return known === 0 ? report : { ...report, status: statusOf(fresh), findings: fresh, baselined: known };
}
