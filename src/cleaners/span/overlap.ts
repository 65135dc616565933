import { lexicalWords } from '../../french/lexical-words.ts';
import { isStopWord } from '../../french/stop-words.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';

/** The words that say what some blocks are about. */
export function subjectWords(blocks: Iterable<Block>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const block of blocks) for (const word of wordsOf(block)) words.add(word);
  return words;
}

/** How many of a block's words are the subject's, and which share of them. */
export function overlap(
  block: Block,
  subject: ReadonlySet<string>,
): { readonly shared: number; readonly share: number } {
  const words = wordsOf(block);
  let shared = 0;
  for (const word of words) if (subject.has(word)) shared++;
  return { shared, share: words.size === 0 ? 0 : shared / words.size };
}

const known = new Annotation<Block, ReadonlySet<string>>();

/** Worked out once a block: cleaners pass over an article several times. */
function wordsOf(block: Block): ReadonlySet<string> {
  const found = known.get(block);
  if (found) return found;
  const words = new Set<string>();
  for (const { lower } of lexicalWords(block.text))
    if (lower.length >= 3 && !isStopWord(lower)) words.add(singular(lower));
  known.set(block, words);
  return words;
}

const singular = (word: string): string =>
  word.length > 3 && (word.endsWith('s') || word.endsWith('x')) ? word.slice(0, -1) : word;
