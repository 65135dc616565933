import type { Block } from '../model/article.ts';

/** Wider lines are paragraphs, not lines of a page or a mail. */
const WIDEST = 110;
const NARROWEST = 40;
/** So many full lines prove that a text was wrapped. */
const LEAST_LINES = 6;
const FULL = 0.7;
const SHARE_FULL = 0.8;
const SHARE_RUN_ON = 0.35;
/** A word may be broken here, or a compound have its own hyphen: a soft hyphen is left for the cleaner that knows words. */
const HYPHEN_END = /\p{L}[-‐]$/u;
const SOFT_HYPHEN = '\u00ad';
/** A title set large is narrower than the text below it. */
const HALF = 0.5;

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
      before && !block.gap && block.kind === 'paragraph' && isJoinable(before) && reaches(last, block, width);
    if (goesOn) joined[joined.length - 1] = { ...before, text: joinedLines(before.text, block.text) };
    else joined.push(block);
    last = block.text;
  }
  return joined;
}

/** Whether a line is full, or half full and the next one goes on in the middle of its sentence. */
const reaches = (line: string, { text }: Block, width: number): boolean =>
  line.length >= width * FULL ||
  (line.length >= width * HALF && /[\p{L}\u00ad‐-]$/u.test(line) && /^\p{Ll}/u.test(text));

/** Two lines as one; a hyphen between them is marked, since the word may be whole without it. */
function joinedLines(above: string, below: string): string {
  if (above.endsWith(SOFT_HYPHEN)) return above + below;
  return HYPHEN_END.test(above) ? `${above}${SOFT_HYPHEN}${below}` : `${above} ${below}`;
}

const isJoinable = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item' || kind === 'quote';

/** The width at which the text was broken, in characters; undefined when it was not. */
function wrapWidth(blocks: readonly Block[]): number | undefined {
  const followed: [string, string][] = [];
  let widest = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'table') continue;
    if (block.text.length > WIDEST) return undefined;
    const next = blocks[index + 1];
    if (next && !next.gap && next.kind === 'paragraph' && isJoinable(block)) {
      // A line by itself, as a running head is, tells nothing of the width.
      widest = Math.max(widest, block.text.length, next.text.length);
      followed.push([block.text, next.text]);
    }
  }
  if (followed.length < LEAST_LINES || widest < NARROWEST) return undefined;
  const full = followed.filter(([line]) => line.length >= widest * FULL).length;
  const runOn = followed.filter(([line, next]) => /[\p{L},\u00ad‐-]$/u.test(line) && /^\p{Ll}/u.test(next)).length;
  return full >= followed.length * SHARE_FULL && runOn >= followed.length * SHARE_RUN_ON ? widest : undefined;
}
