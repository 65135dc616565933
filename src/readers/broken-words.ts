import type { Block } from '../model/article.ts';

/** A column may hold a picture's caption, its credit and the heads of two pages. */
const REACH = 12;
const BROKEN = /(?<![\p{L}-])\p{Ll}[\p{L}'’-]*[-‐]$/u;
/** The number of a page, or its head in capitals. */
const ABOVE = /^[^\p{Ll}]+$/u;
const STOPPED = /[.!?…»”)]\s*$/u;
/** Who took the picture. */
export const CREDIT = /^(?:photos?|crédits?(?: photos?)?|illustrations?|infographie) ?:|^©/iu;

/** The line ends in the first half of a word, no name of two parts. */
export const isBroken = (line: string): boolean => BROKEN.test(line.slice(-40));

/** The next line is something else than the second half: a caption, the head of a page. */
export const interrupts = (line: string, { text }: Block): boolean => isBroken(line) && !/^\p{Ll}/u.test(text);

/** Whether a line is the second half of a word that broke at line `from`, below what came between. */
export function resumes(
  blocks: readonly Block[],
  index: number,
  from: number | undefined,
  heads: ReadonlySet<Block>,
): boolean {
  const block = blocks[index]!;
  const above = blocks[index - 1];
  if (from === undefined || !above || index - from < 2 || index - from > REACH) return false;
  if (block.kind !== 'paragraph' || !/^\p{Ll}/u.test(block.text)) return false;
  return (
    block.gap === true ||
    heads.has(above) ||
    STOPPED.test(above.text) ||
    ABOVE.test(above.text) ||
    CREDIT.test(above.text)
  );
}
