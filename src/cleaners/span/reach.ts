import { headlineIndex } from './headline.ts';
import { isTeaser, type Row } from './outline.ts';
import { overlap, subjectWords } from './overlap.ts';
import type { Segment } from './segment.ts';

/** How many lines above the body its title and standfirst may stand. */
const REACH = 30;
/** A run of so many short open lines is a menu: the title is not above it. */
const MENU_RUN = 6;
const MENU_WORDS = 6;
const STANDFIRST = { least: 10, most: 300 } as const;
/** A standfirst without a stop, between the title and the by-line. */
const OPEN_STANDFIRST = 6;

/** Rows above the body that belong to it: its title and its standfirst, across share bars, dates and captions. */
export function reachUp(rows: readonly Row[], body: Segment): ReadonlySet<number> {
  const kept = new Set<number>();
  if (body.from === 0) return kept;
  const subject = subjectWords(rows.slice(body.from, body.to).flatMap(({ cut, block }) => (cut ? [] : [block])));
  const top = topOf(rows, body, subject);
  const title = headlineIndex(rows, body, top, subject);
  if (title !== undefined) kept.add(title);
  for (let index = body.from - 1; index >= top; index--) {
    const row = rows[index]!;
    if (row.cut || row.elsewhere) continue;
    if (isGreeting(row) && index === body.from - 1) kept.add(index);
    const below = title !== undefined && index > title && rows.slice(title + 1, index).every(({ cut }) => cut);
    if (below && row.words >= OPEN_STANDFIRST && isOverByline(rows, index)) kept.add(index);
    if (below && isBetween(rows, index, body) && overlap(row.block, subject).shared >= SHARED) kept.add(index);
    if (!row.closed || row.words < STANDFIRST.least || row.words > STANDFIRST.most) continue;
    if (isTeaser(rows, index)) continue;
    const { shared, share } = overlap(row.block, subject);
    const nearest = title !== undefined && index > title && shared >= 1;
    if (below || nearest || (shared >= 2 && (share >= 0.3 || kept.size === 0))) kept.add(index);
    if (row.copies >= 3) break;
  }
  if (headsList(rows, body)) kept.add(body.from - 1);
  for (const index of listBelow(rows, body, title ?? body.from, kept)) kept.add(index);
  return kept;
}

/** A standfirst without a stop: long, and nothing but leftovers between it and the body. */
const isBetween = (rows: readonly Row[], index: number, body: Segment): boolean =>
  rows[index]!.words >= STANDFIRST.least && rows.slice(index + 1, body.from).every(({ cut }) => cut);
const SHARED = 3;

/** « L’essentiel » over the list that opens the body. */
function headsList(rows: readonly Row[], { from, to }: Segment): boolean {
  const row = rows[from - 1]!;
  const items = rows.slice(from, Math.min(to, from + 2));
  return (
    items.length === 2 &&
    items.every((item) => isItem(item) && !item.cut) &&
    !row.cut &&
    !row.elsewhere &&
    !isItem(row) &&
    row.copies === 1 &&
    row.words > 0 &&
    row.words <= MENU_WORDS
  );
}

/** A list so long, between the opening of an article and its body, is the article's with the lines beside it. */
const LEAST_ITEMS = 3;

function listBelow(rows: readonly Row[], body: Segment, title: number, kept: ReadonlySet<number>): readonly number[] {
  let opening = body.from - 1;
  while (opening > title && !kept.has(opening)) opening--;
  if (opening <= title) return [];
  const gap = rows.slice(opening + 1, body.from).map((row, at) => ({ row, index: opening + 1 + at }));
  // What stands again in the body is its list of contents.
  const inside = new Set(rows.slice(body.from, body.to).map(({ block }) => block.text));
  const own = gap.filter(({ row }) => !row.cut && !row.elsewhere && !inside.has(row.block.text));
  return own.filter(({ row }) => isItem(row)).length < LEAST_ITEMS ? [] : own.map(({ index }) => index);
}

/** « Bonjour à toutes et à tous, »: no menu ends so. */
const isGreeting = ({ block }: Row): boolean => block.text.trimEnd().endsWith(',');

const isOverByline = (rows: readonly Row[], index: number): boolean =>
  rows[index + 1]?.byline === true || rows[index + 2]?.byline === true;

/** A bullet each: lines of a list of the article’s own more often than of a menu. */
const isItem = ({ block }: Row): boolean => block.kind === 'item';

/** How far up the head of the article may go: to the menu above it. */
function topOf(rows: readonly Row[], body: Segment, subject: ReadonlySet<string>): number {
  const highest = Math.max(0, body.from - REACH);
  const byline = rows.slice(highest, body.from).findLastIndex((row) => row.byline);
  // What lies between the by-line and the body are buttons, whatever their number.
  const below = byline < 0 ? body.from : highest + byline;
  let run = 0;
  for (let index = below - (byline < 0 && standsAlone(rows, body, subject) ? 2 : 1); index >= highest; index--) {
    const row = rows[index]!;
    run =
      !row.cut && !row.closed && !row.measured && !isItem(row) && row.words <= MENU_WORDS && row.copies < 2
        ? run + 1
        : 0;
    if (run >= MENU_RUN) return index + MENU_RUN;
  }
  return highest;
}

/** The line over the body stands alone, below lines that stand together, and speaks of the same: no entry of their menu. */
const standsAlone = (rows: readonly Row[], { from }: Segment, subject: ReadonlySet<string>): boolean =>
  rows[from]!.block.gap === true &&
  rows[from - 1]!.block.gap === true &&
  rows[from - 2]?.block.gap === false &&
  overlap(rows[from - 1]!.block, subject).shared > 1;
