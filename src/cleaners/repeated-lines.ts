import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningContext, CleaningView, Cut } from '../model/cleaner.ts';
import { proseEdges } from './edges.ts';
import { isProse, lineOf } from './line.ts';

/** A line counts when it stands in at least so many other files of the run. */
const LEAST_FILES = 2;
/** When more of an article stands elsewhere, the other files are copies of it, and prove nothing. */
const MOST_SHARED = 0.5;

/** Drops, above and below the article, the lines that stand in other files of the same run too. */
export const repeatedLines: Cleaner = {
  id: 'repeated-lines',
  about: {
    en: 'Drops lines around the article that stand in several files of the same run.',
    fr: 'Retire, autour de l’article, les lignes que plusieurs fichiers du même lot répètent.',
  },
  *find({ blocks }: CleaningView, { elsewhere }: CleaningContext): Iterable<Cut> {
    if (!elsewhere) return;
    const repeated = new Set(blocks.filter(({ text }) => elsewhere(text) >= LEAST_FILES));
    if (sharedProse(blocks, repeated) > MOST_SHARED) return;
    const own = blocks.filter((block) => !repeated.has(block));
    const { first, last } = proseEdges(own);
    const opening = own[first];
    const closing = own[last];
    if (!opening || !closing) return;
    const from = blocks.indexOf(opening);
    const to = blocks.indexOf(closing);
    const title = titleAbove(blocks, from, repeated);
    for (const [index, block] of blocks.entries())
      if (repeated.has(block) && block !== title && (index < from || index > to))
        yield { block, reason: REPEATED, sure: true };
  },
};

/** « Horoscope de la semaine du 3 mars », where no other line stands above the text: the same in all files but for its figures. */
function titleAbove(blocks: readonly Block[], from: number, repeated: ReadonlySet<Block>): Block | undefined {
  const above = blocks.slice(0, from);
  const nearest = above.at(-1);
  if (!nearest || !/\d/.test(nearest.text) || lineOf(nearest).words < LEAST_TITLE) return undefined;
  return above.every((block) => repeated.has(block)) ? nearest : undefined;
}
const LEAST_TITLE = 3;

const REPEATED = { en: 'repeated in other files of the run', fr: 'répétée dans d’autres fichiers du lot' };

function sharedProse(blocks: readonly Block[], repeated: ReadonlySet<Block>): number {
  const prose = blocks.filter(isProse);
  return prose.length === 0 ? 0 : prose.filter((block) => repeated.has(block)).length / prose.length;
}
