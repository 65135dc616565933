import type { Block } from '../model/article.ts';
import { CREDIT, interrupts, isBroken, resumes } from './broken-words.ts';

/** Wider lines are paragraphs, not lines of a page or a mail. */
const WIDEST = 110;
const NARROWEST = 40;
/** So many full lines prove that a text was wrapped. */
const LEAST_LINES = 6;
/** Mail programs break every message that they quote. */
const LEAST_MAIL_LINES = 2;
/** Beside wider lines only the widths of mails are believed. */
const MAIL_WIDTH = { least: 60, most: 80 } as const;
const FULL = 0.7;
const SHARE_FULL = 0.8;
/** So many broken words prove that print was copied: between captions and short titles fewer lines are full. */
const LEAST_HYPHENS = 4;
const SHARE_FULL_OF_PRINT = 0.6;
const SHARE_RUN_ON = 0.35;
/** Of the lines with another one below them, so many are in paragraphs: a page of menus was not wrapped. */
const SHARE_PROSE = 0.25;
/** A word may be broken here, or a compound have its own hyphen: a soft hyphen is left for the cleaner that knows words. */
const HYPHEN_END = /\p{L}[-‐]$/u;
const SOFT_HYPHEN = '\u00ad';
/** A caption does not keep to the width. */
const TOO_WIDE = 1.1;
/** A title set large is narrower than the text below it. */
const HALF = 0.5;

/**
 * Joins the lines of a text that was broken at a fixed width, as mails and copied PDF pages are: nearly all lines that
 * have another right below them are about as wide as the widest, and many sentences run on from line to line. Lines
 * among which none does, as in a running head or an imprint, stay as they are.
 */
export function unwrapped(blocks: readonly Block[], isMail = false): Block[] {
  const hasWide = blocks.some(isWide);
  const heads = headsOf(blocks);
  const groups = groupsOf(blocks, heads);
  const width = wrapWidth(groups, isMail ? LEAST_MAIL_LINES : LEAST_LINES);
  if (width === undefined || !(hasWide ? isMailWidth(width) : width >= NARROWEST)) return [...blocks];
  const loose = new Set(
    groups.filter((group) => !group.some(runsOn)).flatMap((group) => group.map(({ next }) => next)),
  );
  const joined: Block[] = [];
  let last = '';
  let afterHead = false;
  // The paragraph that the next line may go on, and the one whose last word waits for its second half.
  let open = -1;
  let waiting: { readonly from: number; readonly open: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const before = joined[open];
    const isHead = heads.has(block);
    const isSecondHalf = waiting !== undefined && resumes(blocks, index, waiting.from, heads);
    const goesOn =
      before &&
      !isSecondHalf &&
      !block.gap &&
      !isHead &&
      !afterHead &&
      !isWide(block) &&
      block.kind === 'paragraph' &&
      isJoinable(before) &&
      !interrupts(last, block) &&
      !beginsAnew(last, block.text) &&
      !(PARAGRAPH_END.test(last) && opensLargeQuote(block, blocks[index + 1], width)) &&
      (HYPHEN_END.test(last) || isOpenQuote(before) || reaches(last, block, width)) &&
      (!loose.has(block) || UNFINISHED.test(last) || isOpenQuote(before)) &&
      (UNFINISHED.test(last) || isOpenQuote(before) || !isSubheading(block, blocks[index + 1], width)) &&
      !(CREDIT.test(last) && /^\p{Lu}/u.test(block.text));
    if (waiting?.from === index - 1 && goesOn) waiting = undefined;
    if (goesOn) joined[open] = { ...before, text: joinedLines(before.text, block.text) };
    else if (waiting && isSecondHalf) {
      open = waiting.open;
      joined[open] = { ...joined[open]!, text: joinedLines(joined[open]!.text, block.text) };
      waiting = undefined;
    } else {
      joined.push(block);
      open = joined.length - 1;
    }
    if (!isHead && isBroken(block.text)) waiting = { from: index, open };
    last = block.text;
    afterHead = isHead;
  }
  return joined;
}

/** « A sentence set large, broken after every few words »: it goes on until it is closed. */
const isOpenQuote = ({ text }: Block): boolean =>
  text.length <= LONGEST_QUOTE && text.startsWith('«') && !text.includes('»');

/** Lines set large are short, one after the other. */
const opensLargeQuote = (block: Block, next: Block | undefined, width: number): boolean =>
  isOpenQuote(block) && next !== undefined && Math.max(block.text.length, next.text.length) < width * HALF;
const LONGEST_QUOTE = 160;

/** A note above a mail and the lawyers' words below it are one line each. */
const isWide = ({ kind, text }: Block): boolean => kind !== 'code' && kind !== 'table' && text.length > WIDEST;
const isMailWidth = (width: number): boolean => width >= MAIL_WIDTH.least && width <= MAIL_WIDTH.most;

/** A line and the one right below it. */
interface Followed {
  readonly line: Block;
  readonly next: Block;
}

/** Lines that come back, and the numbers beside them: heads of pages between the lines of a paragraph. */
function headsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const copies = new Map<string, number>();
  for (const { kind, text } of blocks) if (kind === 'paragraph') copies.set(text, (copies.get(text) ?? 0) + 1);
  const comesBack = (block: Block | undefined) => block !== undefined && (copies.get(block.text) ?? 0) > 1;
  return new Set(
    blocks.filter(
      (block, index) =>
        comesBack(block) || (PAGE.test(block.text) && (comesBack(blocks[index - 1]) || comesBack(blocks[index + 1]))),
    ),
  );
}
const PAGE = /^[–—-]? ?\d{1,4} ?[–—-]?$/u;

/** Lines that stand right below one another, group by group. */
function groupsOf(blocks: readonly Block[], heads: ReadonlySet<Block>): Followed[][] {
  const groups: Followed[][] = [];
  for (const [index, line] of blocks.entries()) {
    const next = blocks[index + 1];
    if (!next || next.gap || next.kind !== 'paragraph' || !isJoinable(line)) continue;
    if (heads.has(line) || heads.has(next) || isWide(line) || isWide(next)) continue;
    const group = groups.at(-1);
    if (group?.at(-1)?.next === line) group.push({ line, next });
    else groups.push([{ line, next }]);
  }
  return groups;
}

/** The sentence of a line goes on in the next one. */
const runsOn = ({ line, next }: Followed): boolean =>
  /[\p{L},\u00ad‐-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);

/** No sentence and no label ends like this. */
const UNFINISHED =
  /[,\u00ad‐-]$|(?:^|[ \u00a0’'])(?:de|du|des|le|la|les|un|une|et|ou|à|au|aux|en|par|pour|sur|avec|dans|que|qui|d|l|son|sa|ses|ce|cette|ces)[’']?$/iu;

/** Whether a line is full, or half full and the next one goes on in the middle of its sentence. */
const reaches = (line: string, { text }: Block, width: number): boolean =>
  (line.length >= width * FULL && line.length <= width * TOO_WIDE) ||
  (line.length >= width * HALF && /[\p{L}\u00ad‐-]$/u.test(line) && (/^\p{Ll}/u.test(text) || UNFINISHED.test(line)));

/** Below a line in capitals, above one, and where a caption or the year of a chronicle opens. */
const beginsAnew = (line: string, next: string): boolean =>
  OPENING.test(next) ||
  (CAPTION.test(line) && PARAGRAPH_END.test(line)) ||
  (!HYPHEN_END.test(line) && !UNFINISHED.test(line) && isInCapitals(line) !== isInCapitals(next));
const OPENING = /^(?:ci-(?:dessus|dessous|contre|après)(?: et ci-\p{L}+)? ?:|\d{4}(?:[-–]\d{2,4})? ?: )/iu;
const CAPTION = /^ci-(?:dessus|dessous|contre|après)\b[^:]{0,20}:/iu;
const isInCapitals = (line: string): boolean => CAPITALS.test(line) && line === line.toUpperCase();
const CAPITALS = /\p{Lu}{2}.*\p{Lu}{2}/u;

/** A short line without a stop, below which no sentence goes on. */
const isSubheading = ({ text }: Block, next: Block | undefined, width: number): boolean =>
  text.length < width * FULL &&
  /^\p{Lu}.*[\p{L}\d]$/u.test(text) &&
  next !== undefined &&
  (next.kind !== 'paragraph' || !/^\p{Ll}/u.test(next.text));

/** Two lines as one; a hyphen between them is marked, since the word may be whole without it. */
function joinedLines(above: string, below: string): string {
  if (above.endsWith(SOFT_HYPHEN)) return above + below;
  return HYPHEN_END.test(above) ? `${above}${SOFT_HYPHEN}${below}` : `${above} ${below}`;
}

const PARAGRAPH_END = /[.!?…»”][ \u00a0)■●◼▪]*$/u;

const isJoinable = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item' || kind === 'quote';

/** The width at which the text was broken, in characters; undefined when it was not. */
function wrapWidth(groups: readonly (readonly Followed[])[], least: number): number | undefined {
  const followed = groups.filter((group) => group.some(runsOn)).flat();
  const all = groups.reduce((sum, group) => sum + group.length, 0);
  // A line by itself, as a running head or a caption is, tells nothing of the width.
  const widest = Math.max(0, ...followed.filter(runsOn).map(({ line }) => line.text.length));
  if (followed.length < least || followed.length < all * SHARE_PROSE) return undefined;
  // The last line of a paragraph may be short, where no blank line stands below it.
  const ends = followed.filter((pair) => pair.line.text.length < widest * FULL && PARAGRAPH_END.test(pair.line.text));
  const hyphens = followed.filter((pair) => runsOn(pair) && HYPHEN_END.test(pair.line.text)).length;
  const share = hyphens >= LEAST_HYPHENS ? SHARE_FULL_OF_PRINT : SHARE_FULL;
  const full = followed.filter(
    ({ line }) => line.text.length >= widest * FULL || (hyphens >= LEAST_HYPHENS && HYPHEN_END.test(line.text)),
  ).length;
  const on = followed.filter(runsOn).length;
  return full >= (followed.length - ends.length) * share && on >= followed.length * SHARE_RUN_ON ? widest : undefined;
}
