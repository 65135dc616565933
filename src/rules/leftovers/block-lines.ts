import { plainBlock } from '../../markdown/plain-text.ts';
import type { Page, PageBlock } from '../../model/page.ts';

/** A line of the file inside a block. */
export interface Line {
  readonly block: PageBlock;
  /** Its plain text, and where that begins in the plain text of the block. */
  readonly plain: string;
  readonly from: number;
}

/** The lines of the file that a block is made of: soft breaks are spaces in its text. */
export function* linesOf(block: PageBlock, { markdown }: Page): Generator<Line> {
  const { text, plainIndex } = plainBlock(block);
  const line = (start: number, end: number): Line => {
    const from = plainIndex(start);
    return { block, plain: text.slice(from, plainIndex(end)).trimEnd(), from };
  };
  let start = 0;
  if (block.place.endLine > block.place.line)
    for (let at = block.text.indexOf(' '); at >= 0; at = block.text.indexOf(' ', at + 1))
      if (/[\r\n]/.test(markdown.charAt(block.offsetOf(at)))) {
        yield line(start, at);
        start = at + 1;
      }
  yield line(start, block.text.length);
}
