import { pipeOf } from '../files/plain-file.ts';
import { batchLines, type RepeatedLines, textKeys } from './batch-lines.ts';
import { type Input, type MissingInput, STDIN } from './inputs.ts';
import { type ReadSetup, readText } from './read.ts';

/** With fewer files nothing can be said to repeat. */
const LEAST_FILES = 3;
/** What a site repeats shows within so many files; the others are cleaned by what these have taught. */
const MOST_FILES = 2000;

/**
 * What the files of a streaming run repeat, told in a first cheap pass: lines are split, not parsed, and no more than
 * 2,000 files are read. Pages in HTML are left out: their markup says what is furniture. Standard input and pipes can be read but
 * once, and what cannot be read is reported when its turn comes. Undefined when there is nothing to compare.
 */
export async function learnRun(
  inputs: AsyncIterable<Input | MissingInput>,
  read: Pick<ReadSetup, 'maxBytes' | 'stdin' | 'decode' | 'formatOf'>,
  stop?: AbortSignal,
): Promise<RepeatedLines | undefined> {
  const batch = batchLines();
  let files = 0;
  for await (const input of inputs) {
    if (stop?.aborted || files >= MOST_FILES) break;
    if ('error' in input || input.absolute === STDIN || pipeOf(input.absolute) !== undefined) continue;
    const content = await readText(input, read).catch(() => undefined);
    if (!content || read.formatOf(input.path, content.text) === 'html') continue;
    batch.learn(textKeys(content.text));
    files++;
  }
  return files < LEAST_FILES ? undefined : batch.repeated();
}
