import type { Block } from '../model/article.ts';
import { isProse, lineOf } from './line.ts';

/** Where the running text of an article begins and ends, as indexes of its blocks. */
export interface Edges {
  /** Of the first block of prose; the number of blocks when there is none. */
  readonly first: number;
  /** Of the last block of prose; -1 when there is none. */
  readonly last: number;
}

export function proseEdges(blocks: readonly Block[]): Edges {
  const first = blocks.findIndex(opensBody);
  return { first: first < 0 ? blocks.length : first, last: blocks.findLastIndex(isProse) };
}

/** Titles may be long questions or quotations: a short line opens the body only when it ends in a full stop. */
const opensBody = (block: Block): boolean =>
  isProse(block) && (lineOf(block).words >= 25 || /[.…]\s*$/u.test(block.text)) && block.kind !== 'heading';
