import type { AnswerFault } from '../../model/batch.ts';
import type { Usage } from '../../model/engine.ts';
import { addUsage, NO_USAGE } from '../../model/usage.ts';
import { inOrder } from '../pool.ts';
import { shortId, type Waiting, waitingPath } from './parts.ts';
import { parsedLine, textLines } from './text-lines.ts';
import type { BatchWorld } from './world.ts';

/** Answers that are kept at once while a file is read. */
const AT_ONCE = 16;

/** Ids are digests of ours. What a file of results calls otherwise was not asked, and must name no file. */
const OUR_ID = /^[0-9a-f]{64}$/;

/** Tokens of the prompts that were asked, by short id. */
export type Asked = ReadonlyMap<number, number>;

/** What files of results brought, question by question. */
export interface Reconciled {
  readonly answered: ReadonlySet<number>;
  /** Why questions got no answer, by id. */
  readonly faults: ReadonlyMap<string, AnswerFault>;
  readonly usage: Usage;
  readonly duplicates: number;
  /** Lines of questions that were not asked. */
  readonly unknown: number;
  /** Lines that are no JSON or bear no id. */
  readonly unreadable: number;
}

/** What was asked in a part. */
export async function askedIn(folder: string, part: string): Promise<Map<number, number>> {
  const asked = new Map<number, number>();
  for await (const { id, tokens } of waitingIn(folder, part)) asked.set(shortId(id), tokens);
  return asked;
}

/** The articles that wait for the answers of a part. */
export async function* waitingIn(folder: string, part: string): AsyncGenerator<Waiting, void, undefined> {
  for await (const line of textLines(waitingPath(folder, part))) {
    const waiting = parsedLine(line) as Waiting | undefined;
    if (waiting) yield { ...waiting, root: waiting.root };
  }
}

/**
 * Read files of results line by line, whatever their order: a good answer is kept under its id before it counts, an error
 * is noted. Of two lines for one question the first good one holds.
 */
export async function reconcile(paths: readonly string[], asked: Asked, world: BatchWorld): Promise<Reconciled> {
  const answered = new Set<number>();
  const faults = new Map<string, AnswerFault>();
  let usage: Usage = NO_USAGE;
  let duplicates = 0;
  let unknown = 0;
  let unreadable = 0;
  const keep = async (text: string) => {
    const line = parsedLine(text);
    const id = world.format.resultId(line);
    if (id === undefined) {
      unreadable++;
      return;
    }
    const short = shortId(id);
    const tokens = OUR_ID.test(id) ? asked.get(short) : undefined;
    if (tokens === undefined) {
      unknown++;
      return;
    }
    if (answered.has(short)) {
      duplicates++;
      return;
    }
    const result = world.format.result(id, line, tokens);
    if ('fault' in result) {
      faults.set(id, result.fault);
      usage = addUsage(usage, result.usage ?? NO_USAGE);
      return;
    }
    answered.add(short);
    faults.delete(id);
    usage = addUsage(usage, result.reply.usage);
    const { markdown, finish, usage: own, notes } = result.reply;
    if (!(await world.answers.get(id)))
      await world.answers.set(id, { markdown, finish, usage: own, ...(notes ? { notes } : {}) });
  };
  for (const path of paths)
    for await (const _ of inOrder(textLines(path), keep, { size: AT_ONCE })) if (world.stop.aborted) break;
  const cost = world.priced(usage);
  return { answered, faults, usage: cost === undefined ? usage : { ...usage, cost }, duplicates, unknown, unreadable };
}
