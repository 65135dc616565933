import { type LexicalWord, lexicalWords } from '../french/lexical-words.ts';
import { type Span, sentences } from '../french/sentences.ts';
import { countWords } from '../french/words.ts';
import { Annotation } from '../model/annotation.ts';
import type { PageBlock, PageSentence, WordCount } from '../model/page.ts';

const known = new Annotation<PageBlock, readonly LexicalWord[]>();

/** The words of a block, clitics split off. Computed once a block. */
export function blockWords(block: PageBlock): readonly LexicalWord[] {
  const cached = known.get(block);
  if (cached) return cached;
  const words = lexicalWords(block.text);
  known.set(block, words);
  return words;
}

/** The words of a sentence, or its first ones, cut out of those of its block: offsets are offsets in the block's text. */
export function sentenceWords(
  { block, start, end }: Pick<PageSentence, 'block' | 'start' | 'end'>,
  most = Number.POSITIVE_INFINITY,
): LexicalWord[] {
  const words = blockWords(block);
  let first = firstFrom(words, start);
  const found: LexicalWord[] = [];
  for (let word = words[first]; word && word.end <= end && found.length < most; word = words[++first]) found.push(word);
  return found;
}

/** The index of the first word that starts at an offset or after it. */
function firstFrom(words: readonly LexicalWord[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const cut = new Annotation<PageBlock, readonly Span[]>();

/** The sentences of a block. Computed once a block. */
export function blockSentences(block: PageBlock): readonly Span[] {
  const cached = cut.get(block);
  if (cached) return cached;
  const spans = sentences(block.text);
  cut.set(block, spans);
  return spans;
}

const counted = new Annotation<PageBlock, WordCount>();

/** Both counts of a block's words. Computed once a block. */
export function blockWordCounts(block: PageBlock): WordCount {
  const cached = counted.get(block);
  if (cached) return cached;
  const counts = countWords(block.text);
  counted.set(block, counts);
  return counts;
}

/** The words of a block as people count them (see `shownWords`). */
export const blockWordCount = (block: PageBlock): number => blockWordCounts(block).shown;
