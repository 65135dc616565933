import { isFieldAmongFields } from './label-rows.ts';
import { isTeaser, type Row } from './outline.ts';
import { overlap } from './overlap.ts';
import type { Segment } from './segment.ts';

const WORDS = { least: 3, most: 32, mostLikely: 22, leastWithoutOverlap: 4 } as const;
/** A candidate needs more than this. */
const THRESHOLD = 0.6;
/** What the place of a line says, in the currency of shared words. */
const BONUS = {
  main: 4,
  besideBody: 0.9,
  aboveByline: 1.1,
  belowByline: 0.5,
  aboveStandfirst: 0.4,
  repeated: 0.6,
} as const;
/** A closing stop, too many words, or hardly anything but figures speak against a title. */
const UNLIKELY = 0.4;
const STANDFIRST_WORDS = 10;
/** How far below the title its by-line may stand, in rows. */
const BYLINE_REACH = 7;
const SHORT = 6;
const NEARBY = 3;

/**
 * The title among the rows from `top` to the body: the line that shares most words with the body, a little more when
 * it stands where titles stand: next to the body, by the by-line, over a standfirst, or again further down.
 */
export function headlineIndex(
  rows: readonly Row[],
  body: Segment,
  top: number,
  subject: ReadonlySet<string>,
): number | undefined {
  const listed = contentsOf(rows, body, top);
  let found: number | undefined;
  let best: number = THRESHOLD;
  let adjacent = true;
  for (let index = body.from - 1; index >= top; index--) {
    const row = rows[index]!;
    if (row.cut) continue;
    if (
      row.words >= WORDS.least &&
      row.words <= WORDS.most &&
      !isExcluded(rows, index) &&
      !listed.has(row.block.text)
    ) {
      const score = overlapScore(row, subject) + (likelihood(row) < 1 ? 0 : placeScore(rows, index, body, adjacent));
      if (score > best) {
        best = score;
        found = index;
      }
    }
    if (!row.closed || row.words < STANDFIRST_WORDS) adjacent = false;
  }
  if (found !== undefined) return aboveSubtitle(rows, found, top, subject) ?? found;
  return aboveGreeting(rows, body, top);
}

/** The short line right above a long one without a stop over the by-line: the long one is what stands below a title. */
function aboveSubtitle(
  rows: readonly Row[],
  found: number,
  top: number,
  subject: ReadonlySet<string>,
): number | undefined {
  const below = rows[found]!;
  const index = found - 1;
  const row = rows[index];
  if (!row || index < top || row.cut || row.closed || isExcluded(rows, index)) return undefined;
  if (below.closed || below.words < SUBTITLE || !rows[found + 1]?.byline || below.block.kind === 'heading')
    return undefined;
  const isShorter = row.words >= WORDS.leastWithoutOverlap && row.words * 2 < below.words;
  const { shared, share } = overlap(row.block, subject);
  return isShorter && shared >= 2 && share >= LEAST_SHARE && likelihood(row) === 1 ? index : undefined;
}
const SUBTITLE = 12;
const LEAST_SHARE = 0.5;

/** The line over « Cher collègue, », when no other line is the title of the letter. */
function aboveGreeting(rows: readonly Row[], body: Segment, top: number): number | undefined {
  const greeting = rows[body.from - 1];
  const index = body.from - 2;
  const row = rows[index];
  if (!row || index < top || !greeting || greeting.cut || !/,\s*$/u.test(greeting.block.text)) return undefined;
  const fits = !row.cut && row.words >= WORDS.least && row.words <= WORDS.most && likelihood(row) === 1;
  return fits && !isExcluded(rows, index) ? index : undefined;
}

/** Lines that stand again in the body, when there are several: the list of its contents. */
function contentsOf(rows: readonly Row[], body: Segment, top: number): ReadonlySet<string> {
  const inside = new Set(rows.slice(body.from, body.to).map(({ block }) => block.text));
  const entries = new Set<string>();
  for (const { cut, block } of rows.slice(top, body.from)) if (!cut && inside.has(block.text)) entries.add(block.text);
  return entries.size > 1 ? entries : new Set();
}

const isExcluded = (rows: readonly Row[], index: number): boolean =>
  rows[index]!.elsewhere ||
  isListed(rows, index) ||
  isTeaser(rows, index) ||
  isFieldAmongFields(rows, index) ||
  NEWS_FEED.test(rows[index]!.block.text);

/** A bullet among bullets is an ingredient or a menu's entry. */
const isListed = (rows: readonly Row[], index: number): boolean =>
  rows[index]!.block.kind === 'item' &&
  (rows[index - 1]?.block.kind === 'item' || rows[index + 1]?.block.kind === 'item');

/** « 15h40 Un titre » is a line of a feed. */
const NEWS_FEED = /^\d{1,2} ?[h:] ?\d{2}\b/u;

function overlapScore(row: Row, subject: ReadonlySet<string>): number {
  const { shared, share } = overlap(row.block, subject);
  if (row.block.kind === 'heading' && row.block.depth === 1) return BONUS.main;
  // One word more in the count: two words out of two are a menu's entry more often than a title.
  return shared === 0 ? 0 : (shared / (shared / share + 1)) * Math.min(shared, 5) * likelihood(row);
}

const likelihood = ({ block, closed, words }: Row): number => {
  const stopped = closed && !/[?!»”"…]$/u.test(block.text.trim());
  const figures = block.text.match(/\d+/gu)?.length ?? 0;
  const tags = /^[^.!?:;«]+(?:, [^.!?:;«]+){2,}$/u.test(block.text) && !/ (?:et|ou) /u.test(block.text);
  return stopped || tags || words > WORDS.mostLikely || (figures > 1 && figures * 2 >= words - 1) ? UNLIKELY : 1;
};

function placeScore(rows: readonly Row[], index: number, body: Segment, adjacent: boolean): number {
  const { words, copies } = rows[index]!;
  if (words < WORDS.leastWithoutOverlap) return 0;
  let score = adjacent ? BONUS.besideBody : 0;
  if (isAboveByline(rows, index, body)) score += BONUS.aboveByline;
  if (rows[index - 1]?.byline && !isOccupied(rows, index - 1)) score += BONUS.belowByline;
  if (isStandfirst(rows[index + 1])) score += BONUS.aboveStandfirst;
  if (copies === 2 && words > WORDS.leastWithoutOverlap && !isRepeatedNearby(rows, index)) score += BONUS.repeated;
  return score;
}

/** A caption stands twice in a row: on the picture and below it. */
const isRepeatedNearby = (rows: readonly Row[], index: number): boolean =>
  rows
    .slice(Math.max(0, index - NEARBY), index + NEARBY + 1)
    .some((row) => row !== rows[index] && row.block.text === rows[index]?.block.text);

const isStandfirst = (row: Row | undefined): boolean =>
  row !== undefined && !row.cut && row.closed && row.words >= STANDFIRST_WORDS;

/** Several sentences, or one too long for a title, without a stop at their end. */
const isOpenStandfirst = ({ words, block }: Row): boolean =>
  words >= LONG || (words >= STANDFIRST_WORDS && /[.!?] \p{Lu}/u.test(block.text));
const LONG = 18;

/** A line above the by-line could be the title too, and has the better place. */
const isOccupied = (rows: readonly Row[], byline: number): boolean =>
  rows.slice(Math.max(0, byline - NEARBY), byline).some(({ cut, words }) => !cut && words >= WORDS.leastWithoutOverlap);

/** Only leftovers, names and a standfirst part it from the by-line. */
function isAboveByline(rows: readonly Row[], index: number, body: Segment): boolean {
  for (let below = index + 1; below <= index + BYLINE_REACH && below < body.from; below++) {
    const row = rows[below]!;
    if (row.byline) return true;
    if (!row.cut && row.words > SHORT && !isStandfirst(row) && !isOpenStandfirst(row)) return false;
  }
  return false;
}
