import type { Block } from '../model/article.ts';

/** Wider lines are paragraphs, not lines of a page or a mail. */
const WIDEST = 110;
const NARROWEST = 40;
/** So many full lines prove that a text was wrapped. */
const LEAST_LINES = 6;
const FULL = 0.7;
const SHARE_FULL = 0.8;
const SHARE_RUN_ON = 0.35;

/**
 * Joins the lines of a text that was broken at a fixed width, as mails and copied PDF pages are: nearly all lines that
 * have another right below them are about as wide as the widest, and many sentences run on from line to line.
 */
export function unwrapped(blocks: readonly Block[]): Block[] {
  const width = wrapWidth(blocks);
  if (width === undefined) return [...blocks];
  const joined: Block[] = [];
  let last = '';
  for (const block of blocks) {
    const before = joined.at(-1);
    const goesOn =
      before && !block.gap && block.kind === 'paragraph' && isJoinable(before) && last.length >= width * FULL;
    if (goesOn)
      joined[joined.length - 1] = {
        ...before,
        text: `${before.text}${/\p{L}-$/u.test(before.text) ? '' : ' '}${block.text}`,
      };
    else joined.push(block);
    last = block.text;
  }
  return joined;
}

const isJoinable = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item' || kind === 'quote';

/** The width at which the text was broken, in characters; undefined when it was not. */
function wrapWidth(blocks: readonly Block[]): number | undefined {
  const followed: [string, string][] = [];
  let widest = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'table') continue;
    widest = Math.max(widest, block.text.length);
    if (widest > WIDEST) return undefined;
    const next = blocks[index + 1];
    if (next && !next.gap && next.kind === 'paragraph' && isJoinable(block)) followed.push([block.text, next.text]);
  }
  if (followed.length < LEAST_LINES || widest < NARROWEST) return undefined;
  const full = followed.filter(([line]) => line.length >= widest * FULL).length;
  const runOn = followed.filter(([line, next]) => /[\p{L},]$/u.test(line) && /^\p{Ll}/u.test(next)).length;
  return full >= followed.length * SHARE_FULL && runOn >= followed.length * SHARE_RUN_ON ? widest : undefined;
}
