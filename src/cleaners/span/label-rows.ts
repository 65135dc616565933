import type { Row } from './outline.ts';

/** « Interlocutrice : Mme Untel » */
const FIELD = /^\p{Lu}[\p{L}'’ -]{1,28}?[ \u00a0\u202f]?:\s+\S/u;
const MOST_LABEL_WORDS = 3;
const LEAST = 3;

/** Whether a row is one of several fields right below each other: a form says of a text what its title does not. */
export function isFieldAmongFields(rows: readonly Row[], index: number): boolean {
  if (!isField(rows[index])) return false;
  let from = index;
  while (!rows[from]!.block.gap && isField(rows[from - 1]) && index - from < LEAST) from--;
  let to = index + 1;
  while (isField(rows[to]) && !rows[to]!.block.gap && to - index < LEAST) to++;
  return to - from >= LEAST;
}

function isField(row: Row | undefined): boolean {
  const label = row && row.block.kind === 'paragraph' ? FIELD.exec(row.block.text)?.[0] : undefined;
  return label !== undefined && label.slice(0, label.indexOf(':')).trim().split(/\s+/u).length <= MOST_LABEL_WORDS;
}
