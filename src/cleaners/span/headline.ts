import { isTeaser, type Row } from './outline.ts';
import { overlap } from './overlap.ts';
import type { Segment } from './segment.ts';

const WORDS = { least: 3, most: 32, mostLikely: 22, leastWithoutOverlap: 4 } as const;
/** A candidate needs more than this. */
const THRESHOLD = 0.8;
/** What the place of a line says, in the currency of shared words. */
const BONUS = { main: 4, besideBody: 0.9, aboveByline: 0.9, belowByline: 0.5, aboveStandfirst: 0.4, repeated: 0.6 } as const;
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
  let found: number | undefined;
  let best: number = THRESHOLD;
  let adjacent = true;
  for (let index = body.from - 1; index >= top; index--) {
    const row = rows[index]!;
    if (row.cut) continue;
    if (row.words >= WORDS.least && row.words <= WORDS.most && !row.elsewhere && !isTeaser(rows, index)) {
      const score = overlapScore(row, subject) + placeScore(rows, index, adjacent) * likelihood(row);
      if (score > best) {
        best = score;
        found = index;
      }
    }
    if (!row.closed || row.words < STANDFIRST_WORDS) adjacent = false;
  }
  return found;
}

function overlapScore(row: Row, subject: ReadonlySet<string>): number {
  const { shared, share } = overlap(row.block.text, subject);
  if (row.block.kind === 'heading' && row.block.depth === 1) return BONUS.main;
  return share * Math.min(shared, 5) * likelihood(row);
}

const likelihood = ({ block, closed, words }: Row): number => {
  const stopped = closed && !/[?!»”"…]$/u.test(block.text.trim());
  const figures = block.text.match(/\d+/gu)?.length ?? 0;
  return stopped || words > WORDS.mostLikely || (figures > 1 && figures * 2 >= words - 1) ? UNLIKELY : 1;
};

function placeScore(rows: readonly Row[], index: number, adjacent: boolean): number {
  const { words, copies } = rows[index]!;
  if (words < WORDS.leastWithoutOverlap) return 0;
  let score = adjacent ? BONUS.besideBody : 0;
  if (isAboveByline(rows, index)) score += BONUS.aboveByline;
  if (rows[index - 1]?.byline) score += BONUS.belowByline;
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

/** Only leftovers, names and a standfirst part it from the by-line. */
function isAboveByline(rows: readonly Row[], index: number): boolean {
  for (let below = index + 1; below <= index + BYLINE_REACH; below++) {
    const row = rows[below];
    if (!row) return false;
    if (row.byline) return true;
    if (!row.cut && row.words > SHORT && !isStandfirst(row)) return false;
  }
  return false;
}
