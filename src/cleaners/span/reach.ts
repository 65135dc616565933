import type { Row } from './outline.ts';
import { overlap, subjectWords } from './overlap.ts';
import type { Segment } from './segment.ts';

/** How many lines above the body its title and standfirst may stand. */
const REACH = 30;
/** A run of so many short open lines is a menu: the title is not above it. */
const MENU_RUN = 6;
const MENU_WORDS = 6;
const TITLE = { least: 3, most: 32, longestLikely: 22, score: 0.8 } as const;
const STANDFIRST = { least: 10, most: 300 } as const;
/** How far below the body its notes may go on after something else. */
const NOTE_GAP = 2;

/** Rows above the body that belong to it: its title and its standfirst, across share bars, dates and captions. */
export function reachUp(rows: readonly Row[], body: Segment): ReadonlySet<number> {
  const kept = new Set<number>();
  const subject = subjectWords(rows.slice(body.from, body.to).flatMap(({ cut, block }) => (cut ? [] : [block.text])));
  const top = topOf(rows, body);
  const title = titleIndex(rows, body, top, subject);
  if (title !== undefined) kept.add(title);
  for (let index = body.from - 1; index >= top; index--) {
    const row = rows[index]!;
    if (row.cut || row.elsewhere || !row.closed || row.words < STANDFIRST.least || row.words > STANDFIRST.most)
      continue;
    const { shared, share } = overlap(row.block.text, subject);
    const nearest = title !== undefined && index > title && shared >= 1;
    if (nearest || (shared >= 2 && (share >= 0.3 || kept.size === 0))) kept.add(index);
    if (row.copies >= 3) break;
  }
  return kept;
}

/** Rows below the body that are its notes and references. */
export function reachDown(rows: readonly Row[], body: Segment): ReadonlySet<number> {
  const kept = new Set<number>();
  let gap = 0;
  for (let index = body.to; index < rows.length && gap <= NOTE_GAP; index++) {
    const row = rows[index]!;
    if (row.foot) break;
    if (!row.cut && isNote(row)) {
      kept.add(index);
      gap = 0;
    } else gap++;
  }
  return kept;
}

const NOTE = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}\.|\*+)\s?\p{L}/u;
const HEADING =
  /^(?:notes?(?: et références)?|références?(?: bibliographiques)?|bibliographie|sources?|notes de bas de page)[ :]*$/u;

const isNote = ({ block, words }: Row): boolean =>
  words <= 120 && (NOTE.test(block.text) || HEADING.test(block.text.toLowerCase()));

/** How far up the head of the article may go: to the menu above it. */
function topOf(rows: readonly Row[], body: Segment): number {
  let run = 0;
  for (let index = body.from - 1; index >= Math.max(0, body.from - REACH); index--) {
    const row = rows[index]!;
    run = !row.cut && !row.closed && row.words <= MENU_WORDS && row.copies < 2 ? run + 1 : 0;
    if (run >= MENU_RUN) return index + MENU_RUN;
  }
  return Math.max(0, body.from - REACH);
}

/** The line that shares most words with the body, a little more when only leftovers part it from the body. */
function titleIndex(
  rows: readonly Row[],
  body: Segment,
  top: number,
  subject: ReadonlySet<string>,
): number | undefined {
  let found: number | undefined;
  let best: number = TITLE.score;
  let adjacent = true;
  for (let index = body.from - 1; index >= top; index--) {
    const row = rows[index]!;
    if (row.cut) continue;
    if (row.words >= TITLE.least && row.words <= TITLE.most && !row.elsewhere) {
      const score = titleScore(row, subject) + (adjacent && row.words >= 4 ? 0.9 : 0);
      if (score > best) {
        best = score;
        found = index;
      }
    }
    if (!row.closed || row.words < STANDFIRST.least) adjacent = false;
  }
  return found;
}

function titleScore(row: Row, subject: ReadonlySet<string>): number {
  const { shared, share } = overlap(row.block.text, subject);
  if (row.block.kind === 'heading' && row.block.depth === 1) return 4;
  if (shared === 0) return 0;
  const stopped = row.closed && !/[?!»”"…]$/u.test(row.block.text.trim());
  const long = row.words > TITLE.longestLikely;
  return share * Math.min(shared, 5) * (stopped || long ? 0.4 : 1);
}
