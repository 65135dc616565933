import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';
import { overlap, subjectWords } from './span/overlap.ts';

/** How far above the main part its heading and standfirst may stand, in blocks. */
const REACH = 30;
const STANDFIRST = { least: 10, most: 120 } as const;
const MOST_LINKED = 0.5;

/** Drops what the markup of a page places outside of the article. */
export const outsidePart: Cleaner = {
  id: 'outside-part',
  about: {
    en: 'Drops what the markup of a page places outside of the article: menus, forms, feet.',
    fr: 'Retire ce que le balisage d’une page place hors de l’article\u00a0: menus, formulaires, pieds de page.',
  },
  bold: true,
  *find({ blocks }: CleaningView): Iterable<Cut> {
    const kept = rescued(blocks);
    for (const [index, block] of blocks.entries()) {
      if (!block.markup?.outside || kept.has(index)) continue;
      const sure = block.markup.part === 'comments' || block.markup.outside === 'furniture';
      yield { block, reason: OUTSIDE, ...(sure && { sure }) };
    }
  },
};

const OUTSIDE = { en: 'outside of the article in the page', fr: 'hors de l’article dans la page' };

/**
 * What extractors lose above the main part: the main heading, when it repeats the page's title, and the standfirst, when
 * it lies in a box of its own.
 */
function rescued(blocks: readonly Block[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const first = blocks.findIndex(({ markup }) => markup && !markup.outside);
  if (first < 0) return kept;
  const subject = subjectWords(blocks.filter(({ markup }) => !markup?.outside));
  const heading = blocks.findLastIndex(
    (block, index) =>
      index < first && block.kind === 'heading' && block.depth === 1 && overlap(block, subject).shared > 0,
  );
  if (heading >= 0) kept.add(heading);
  for (let index = first - 1; index >= Math.max(heading, first - REACH, 0); index--)
    if (isStandfirst(blocks[index]!, subject)) kept.add(index);
  // A subheading between two rescued paragraphs, or between one and the main part.
  for (let index = first - 1; index > 0; index--)
    if (blocks[index]!.kind === 'heading' && kept.has(index - 1) && (kept.has(index + 1) || index + 1 === first))
      kept.add(index);
  return kept;
}

function isStandfirst(block: Block, subject: ReadonlySet<string>): boolean {
  const { markup } = block;
  if (markup?.outside !== 'unmarked' || markup.linked > MOST_LINKED || (markup.part && markup.part !== 'standfirst'))
    return false;
  const { words, closed } = lineOf(block);
  if (!closed || words < STANDFIRST.least || words > STANDFIRST.most) return false;
  if (markup.part === 'standfirst') return true;
  const { shared, share } = overlap(block, subject);
  return shared >= 2 && share >= 0.25;
}
