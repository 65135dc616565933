import { FEWEST_ENTRIES, type ReaderBlock } from '../blocks/block.ts';
import { type PrintedBlock, printBlock } from './markdown.ts';

/** At most this share of an article may stand in it twice. */
export const MOST_RESTATED = 0.25;

/** Under a heading of its own, fewer words look like an accident. */
const FEWEST_WORDS = 18;

/** Blocks that were let in, and what they cost. */
export interface Admitted {
  readonly printed: readonly PrintedBlock[];
  readonly words: number;
  readonly restated: number;
}

export const NOTHING_ADMITTED: Admitted = { printed: [], words: 0, restated: 0 };

/** Lets a block in, shortened from its end until the article repeats no more than its share; left out when two entries are too many. */
export function admit(block: ReaderBlock | undefined, body: number, before: Admitted): Admitted {
  if (!block) return before;
  for (let count = block.entries.length; count >= FEWEST_ENTRIES; count -= 1) {
    const printed = printBlock({ ...block, entries: block.entries.slice(0, count) });
    const restated = before.restated + printed.restated;
    const words = before.words + printed.words;
    if (printed.words >= FEWEST_WORDS && restated <= MOST_RESTATED * (body + words))
      return { printed: [...before.printed, printed], words, restated };
  }
  return before;
}
