import { type LexicalWord, lexicalWords } from '../french/lexical-words.ts';
import { shownWords } from '../french/words.ts';
import type { PageBlock } from '../model/page.ts';

const known = new WeakMap<PageBlock, readonly LexicalWord[]>();

/** The words of a block, clitics split off. Computed once a block. */
export function blockWords(block: PageBlock): readonly LexicalWord[] {
  const cached = known.get(block);
  if (cached) return cached;
  const words = lexicalWords(block.text);
  known.set(block, words);
  return words;
}

const counted = new WeakMap<PageBlock, number>();

/** The words of a block as people count them (see `shownWords`). Computed once a block. */
export function blockWordCount(block: PageBlock): number {
  const cached = counted.get(block);
  if (cached !== undefined) return cached;
  const count = shownWords(block.text);
  counted.set(block, count);
  return count;
}
