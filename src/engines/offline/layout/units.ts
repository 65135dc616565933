import { contentStems } from '../../../french/stems.ts';
import type { Paragraph, Part } from '../manuscript/types.ts';

/** What may not be parted: a paragraph with the list that it announces. */
export interface Unit {
  readonly parts: readonly Part[];
  readonly words: number;
  readonly stems: ReadonlyMap<string, number>;
  /** Its first sentence leans on the unit before. */
  readonly leaning: boolean;
}

export function unitsOf(parts: readonly Part[]): Unit[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const together =
      part.kind !== 'paragraph' || part.continues || (before?.kind === 'paragraph' && /:$/u.test(before.text));
    if (group && together) group.push(part);
    else groups.push([part]);
  }
  return groups.map(unitOf);
}

function unitOf(parts: readonly Part[]): Unit {
  const stems = new Map<string, number>();
  const add = (stem: string) => stems.set(stem, (stems.get(stem) ?? 0) + 1);
  for (const part of parts) {
    if (part.kind === 'paragraph') for (const { stems: each } of part.sentences) each.forEach(add);
    else if (part.kind === 'list') for (const item of part.items) contentStems(item).forEach(add);
  }
  const first = parts[0];
  return {
    parts,
    words: parts.reduce((sum, part) => sum + part.words, 0),
    stems,
    leaning: first?.kind !== 'paragraph' || (first.sentences[0]?.leaning ?? false),
  };
}

export const paragraphsOf = (units: readonly Unit[]): Paragraph[] =>
  units.flatMap(({ parts }) => parts.filter((part) => part.kind === 'paragraph'));

/** The cosine of two bags of stems, 0 to 1. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  let normA = 0;
  let normB = 0;
  for (const [stem, count] of a) {
    dot += count * (b.get(stem) ?? 0);
    normA += count * count;
  }
  for (const count of b.values()) normB += count * count;
  return normA === 0 || normB === 0 ? 0 : dot / Math.sqrt(normA * normB);
}
