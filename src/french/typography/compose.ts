import { applyEdits, type Edit } from './edit.ts';

/** An edit seen from the text between the two lists: the stretch it covers there, and what it comes from. */
interface Placed {
  edit: Edit;
  low: number;
  high: number;
  isEarlier: boolean;
}

/**
 * Makes one list of edits out of two that follow each other: `earlier` in the offsets of the first text, `later` in the
 * offsets of the text that `earlier` gives. The result is in the offsets of the first text. Edits that touch the same
 * characters become one, under the name of the first.
 */
export function composeEdits(original: string, earlier: readonly Edit[], later: readonly Edit[]): Edit[] {
  if (later.length === 0) return [...earlier];
  const composed: Edit[] = [];
  let shift = 0;
  for (const cluster of clusters(place(earlier, later))) {
    const low = Math.min(...cluster.map((placed) => placed.low));
    const high = Math.max(...cluster.map((placed) => placed.high));
    const before = cluster.filter(({ isEarlier }) => isEarlier).map(({ edit }) => edit);
    const after = cluster.filter(({ isEarlier }) => !isEarlier).map(({ edit }) => edit);
    const start = low - shift;
    for (const edit of before) shift += edit.after.length - (edit.end - edit.start);
    const end = high - shift;
    const middle = applyEdits(original.slice(start, end), moved(before, -start));
    const text = applyEdits(middle, moved(after, -low));
    const rule = cluster[0]?.edit.rule ?? 'typo-spacing';
    if (text !== original.slice(start, end)) composed.push({ rule, start, end, after: text });
  }
  return composed;
}

function place(earlier: readonly Edit[], later: readonly Edit[]): Placed[] {
  let shift = 0;
  const placed: Placed[] = earlier.map((edit) => {
    const low = edit.start + shift;
    shift += edit.after.length - (edit.end - edit.start);
    return { edit, low, high: low + edit.after.length, isEarlier: true };
  });
  for (const edit of later) placed.push({ edit, low: edit.start, high: edit.end, isEarlier: false });
  return placed.sort((a, b) => a.low - b.low || a.high - b.high || Number(b.isEarlier) - Number(a.isEarlier));
}

/** Groups the edits that share characters. Two edits that only touch stay apart, unless both are at one point. */
function clusters(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let high = -1;
  for (const one of placed) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const atOnePoint = last !== undefined && last.low === last.high && one.low === one.high && last.low === one.low;
    if (group && (one.low < high || atOnePoint)) group.push(one);
    else groups.push([one]);
    high = Math.max(high, one.high);
  }
  return groups;
}

function moved(edits: readonly Edit[], by: number): Edit[] {
  return edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }));
}
