import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

/** A title is among the first blocks or nowhere. */
const HEAD = 6;
const MOST_LENGTH = 200;
const MOST_WORDS = 32;

/** Points at the title of the article. */
export const title: Cleaner = {
  id: 'title',
  about: { en: 'Finds the title.', fr: 'Trouve le titre.' },
  harmless: true,
  *find({ blocks, metadata }): Iterable<Cut> {
    const found = titleOf(blocks, metadata.title);
    if (found) yield { block: found, as: 'title' };
  },
};

/** The main heading near the top, else the line that the page's own title names, else a first line that reads like one. */
function titleOf(blocks: readonly Block[], stated: string | undefined): Block | undefined {
  const head = blocks.slice(0, HEAD);
  const prose = head.findIndex((block) => block.kind !== 'heading' && isProse(block));
  const above = prose < 0 ? head : head.slice(0, prose);
  const main = above.find((block) => block.kind === 'heading' && block.depth === 1);
  if (main) return main;
  if (stated !== undefined) {
    const wanted = lineOf({ kind: 'heading', text: stated, line: 0 }).folded;
    const same = above.find((block) => {
      const { folded, words } = lineOf(block);
      return words >= 3 && (wanted === folded || wanted.startsWith(folded));
    });
    if (same) return same;
  }
  const [first] = blocks;
  if (first?.kind === 'heading') return first;
  if (first === undefined || blocks.length < 2) return undefined;
  return first.kind === 'paragraph' && readsLikeTitle(first) ? first : undefined;
}

const readsLikeTitle = (block: Block): boolean =>
  block.text.length <= MOST_LENGTH && lineOf(block).words <= MOST_WORDS && !/[.;:,…]$/u.test(block.text.trim());
