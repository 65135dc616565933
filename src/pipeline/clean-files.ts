import { UserError } from '../errors.ts';
import type { CleanArticle } from '../model/article.ts';
import { batchLines } from './batch-lines.ts';
import type { CleanHand } from './clean-hand.ts';
import { type Input, STDIN } from './inputs.ts';
import { inOrder } from './pool.ts';

/** What became of a file. */
export type CleanedFile =
  | { readonly input: Input; readonly article: CleanArticle }
  | { readonly input: Input; readonly error: UserError };

/** With fewer files nothing can be said to repeat. */
const LEAST_BATCH = 3;
/** Files that one thread has in hand: it reads the next while it cleans one. */
const IN_HAND = 4;

/**
 * Clean raw files, in the order of the inputs. What several of them repeat is furniture: all are read once before the first
 * is cleaned. `others` are hands in other threads; `own` does everything without them, and always reads standard input.
 */
export async function* cleanFiles(
  inputs: readonly Input[],
  { own, others = [] }: { readonly own: CleanHand; readonly others?: readonly CleanHand[] },
): AsyncGenerator<CleanedFile, void, undefined> {
  const size = IN_HAND * Math.max(1, others.length);
  // The same hand both times, since it remembers what it has read.
  const handFor = (index: number, input: Input): CleanHand =>
    (input.absolute === STDIN ? undefined : others[index % others.length]) ?? own;
  if (inputs.length >= LEAST_BATCH) {
    const batch = batchLines();
    const read = inOrder(inputs.entries(), ([index, input]) => handFor(index, input).lines(input), { size });
    for await (const keys of read) if (keys) batch.learn(keys);
    const repeated = batch.repeated();
    await Promise.all([own, ...others].map((hand) => hand.learn(repeated)));
  }
  yield* inOrder(inputs.entries(), ([index, input]) => cleanOne(input, handFor(index, input)), { size });
}

async function cleanOne(input: Input, hand: CleanHand): Promise<CleanedFile> {
  try {
    return { input, article: await hand.clean(input) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { input, error };
  }
}
