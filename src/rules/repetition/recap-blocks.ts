import { isRecapHeading } from '../../french/recap-headings.ts';
import type { Page, PageBlock } from '../../model/page.ts';

/** The blocks of the boxes whose purpose is to say again: a summary, key figures, who is who, questions. */
export function recapBlocks({ sections }: Page): ReadonlySet<PageBlock> {
  const recaps = new Set<PageBlock>();
  let depth = 0;
  for (const { heading, blocks } of sections) {
    if (heading && (depth === 0 || heading.depth <= depth)) depth = isRecapHeading(heading.text) ? heading.depth : 0;
    if (depth > 0) for (const block of blocks) recaps.add(block);
  }
  return recaps;
}
