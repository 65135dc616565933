import { contentStems } from '../../../french/stems.ts';
import { LONGEST_HEADING } from '../headings/form.ts';
import type { Manuscript, Paragraph } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { wordsOf } from './section.ts';
import { likeness } from './units.ts';

/** A section of a second source: paragraphs only. */
export interface Supplement {
  readonly heading: { readonly text: string; readonly depth: number; readonly kind: 'source' };
  readonly parts: readonly Paragraph[];
}

/** Paragraphs further down are not compared: the likeness of all with all would take the square of the text. */
const MOST_COMPARED = 400;
const SPARE_WORDS = 40;
const LEAST_RELATED = 2;
const MOST_ALIKE = 0.6;
const SHORTEST_PARAGRAPH = 15;

/** Paragraphs of a second source that speak of the same subject and say something else, until enough words are there. */
export function supplementOf(second: Manuscript, first: Manuscript, missing: number): Supplement | undefined {
  const counts = countsIn(first);
  const known = first.pieces
    .filter((piece): piece is Paragraph => piece.kind === 'paragraph')
    .slice(0, MOST_COMPARED)
    .map((paragraph) => bagOf(paragraph));
  const taken: Paragraph[] = [];
  for (const piece of second.pieces.slice(0, MOST_COMPARED)) {
    if (wordsOf(taken) >= missing + SPARE_WORDS) break;
    if (piece.kind !== 'paragraph' || piece.words < SHORTEST_PARAGRAPH) continue;
    const bag = bagOf(piece);
    const related = [...bag.keys()].filter((stem) => (counts.get(stem) ?? 0) > 1).length;
    const leans = taken.length === 0 && (piece.sentences[0]?.leaning ?? true);
    const broken = piece.sentences.some(({ doubtful }) => doubtful);
    if (related < LEAST_RELATED || leans || broken || known.some((other) => likeness(bag, other) > MOST_ALIKE))
      continue;
    taken.push(piece);
  }
  if (taken.length === 0) return undefined;
  const fits = second.title !== '' && second.title.length <= LONGEST_HEADING && !sameSubject(second.title, first.title);
  return {
    heading: { text: fits ? second.title : TEMPLATES.supplement.heading, depth: 2, kind: 'source' },
    parts: taken,
  };
}

function sameSubject(a: string, b: string): boolean {
  const first = new Set(contentStems(a));
  const second = contentStems(b);
  return (
    second.length > 0 &&
    second.filter((stem) => first.has(stem)).length / Math.min(first.size || 1, second.length) > 0.7
  );
}

function countsIn({ sentences }: Manuscript): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function bagOf({ sentences }: Paragraph): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) bag.set(stem, (bag.get(stem) ?? 0) + 1);
  return bag;
}
