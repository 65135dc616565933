import type { Row } from './outline.ts';

/** Weights of the lines, in the currency of words of prose. Tuned on pages of other publishers than those that test them. */
const WEIGHT = {
  longest: 60,
  closedProse: -10,
  openProse: -16,
  shortClosed: -3,
  open: -8,
  openBesideProse: -3,
  listed: -2,
  cut: -3,
  foot: -35,
  commentHead: -25,
  copied: -10,
} as const;
/** A part that falls this far below its best has ended there. */
const DROP = 120;
/** An earlier part wins when it is worth at least this share of the best. */
const EARLY = 0.4;

export interface Segment {
  readonly from: number;
  /** Index after the last row. */
  readonly to: number;
  readonly worth: number;
}

/** So many amounts in a row above the body are its supplies, within so many rows. */
const SUPPLIES = { least: 3, reach: 6 } as const;

/** The contiguous part of the rows that reads most like an article; the earliest when several do. */
export function bestSegment(rows: readonly Row[]): Segment | undefined {
  const segments = segmentsOf(rows);
  let best = 0;
  for (const { worth } of segments) best = Math.max(best, worth);
  const found = segments.find(({ worth }) => worth > 0 && worth >= best * EARLY);
  return found && { ...found, from: withSupplies(rows, found.from) };
}

/** Where the body begins when a list of ingredients or supplies, with its heading, stands right above it. */
function withSupplies(rows: readonly Row[], from: number): number {
  let start = from;
  let run = 0;
  for (let index = from - 1; index >= 0 && start - index <= SUPPLIES.reach; index--) {
    run = rows[index]!.measured ? run + 1 : 0;
    if (run >= SUPPLIES.least) start = index;
  }
  const heading = rows[start - 1];
  return start < from && heading && !heading.cut && heading.words <= 4 ? start - 1 : start;
}

function segmentsOf(rows: readonly Row[]): Segment[] {
  const segments: Segment[] = [];
  let sum = 0;
  let from = 0;
  let to = 0;
  let worth = 0;
  const close = () => {
    if (worth > 0) segments.push({ from, to, worth });
    sum = 0;
    worth = 0;
  };
  for (let index = 0; index < rows.length; index++) {
    if (sum <= 0 || sum < worth - DROP) {
      close();
      from = index;
    }
    sum += worthOf(index, rows);
    if (sum > worth) {
      worth = sum;
      to = index + 1;
    }
  }
  close();
  return segments;
}

function worthOf(index: number, rows: readonly Row[]): number {
  const row = rows[index]!;
  if (row.foot) return WEIGHT.foot;
  if (row.cut) return WEIGHT.cut;
  if (row.commentHead) return WEIGHT.commentHead;
  if (row.copies >= 3 || row.elsewhere) return WEIGHT.copied;
  if (row.broken && !row.prose) return row.words;
  if (row.prose) return Math.min(row.words, WEIGHT.longest) + (row.closed ? WEIGHT.closedProse : WEIGHT.openProse);
  if (row.block.kind === 'item' || row.block.kind === 'heading') return WEIGHT.listed;
  if (row.closed) return WEIGHT.shortClosed;
  return rows[index - 1]?.prose || rows[index + 1]?.prose ? WEIGHT.openBesideProse : WEIGHT.open;
}
