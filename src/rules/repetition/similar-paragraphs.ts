import { blockWordCount, blockWords } from '../../markdown/block-words.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import { pageNumbers } from './numbered-words.ts';
import { type SimilarPair, similarLists } from './similar-sets.ts';

/** Shorter paragraphs resemble each other by accident. */
const FEWEST_WORDS = 20;
/** The lowest similarity that any rule asks for. */
export const LOWEST_SIMILARITY = 0.6;

export interface SimilarParagraphs {
  readonly first: PageBlock;
  readonly second: PageBlock;
  /** Jaccard similarity of their content words, 0 to 1. */
  readonly similarity: SimilarPair['similarity'];
}

const known = new Annotation<Page, readonly SimilarParagraphs[]>();

/** Paragraphs that share most of their content words with an earlier one. Computed once a page. */
export function similarParagraphs(page: Page): readonly SimilarParagraphs[] {
  const cached = known.get(page);
  if (cached) return cached;
  const blocks = page.prose.filter((block) => blockWordCount(block) >= FEWEST_WORDS);
  const words = pageNumbers(page);
  const lists = blocks.map((block) => words.content(blockWords(block)));
  const pairs: SimilarParagraphs[] = [];
  for (const { first, second, similarity } of similarLists(lists, LOWEST_SIMILARITY)) {
    const [earlier, later] = [blocks[first], blocks[second]];
    if (earlier && later) pairs.push({ first: earlier, second: later, similarity });
  }
  known.set(page, pairs);
  return pairs;
}
