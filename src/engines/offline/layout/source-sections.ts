import { fold } from '../../../french/normalize.ts';
import type { Part, Piece } from '../manuscript/types.ts';
import type { LaidSection } from './section.ts';

/**
 * Groups of pieces under the source’s headings; ranks shifted so that the highest becomes 2, without a gap. A heading that
 * says the title again heads nothing.
 */
export function bySourceHeading(all: readonly Piece[], title: string): LaidSection[] {
  const said = comparable(title);
  const pieces = all.filter((piece) => piece.kind !== 'heading' || comparable(piece.text) !== said);
  const depths = pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.depth] : []));
  const highest = depths.reduce((least, depth) => Math.min(least, depth), 6);
  const groups: { heading: LaidSection['heading']; parts: Part[] }[] = [{ heading: undefined, parts: [] }];
  let rank = 1;
  for (const piece of pieces) {
    if (piece.kind !== 'heading') {
      groups.at(-1)?.parts.push(piece);
      continue;
    }
    rank = Math.min(piece.depth - highest + 2, rank + 1, 4);
    groups.push({ heading: { text: piece.text, depth: rank, kind: 'source' }, parts: [] });
  }
  return groups;
}

const comparable = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
