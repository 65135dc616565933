import type { HeadingKind } from '../headings/candidate.ts';
import type { Part } from '../manuscript/types.ts';

/** A heading as it will be printed, and where it comes from. */
export interface SectionHeading {
  readonly text: string;
  readonly depth: number;
  readonly kind: 'source' | HeadingKind;
}

/** A heading with what stands under it. Only the introduction has none. */
export interface LaidSection {
  readonly heading: SectionHeading | undefined;
  readonly parts: readonly Part[];
}

export const wordsOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.words, 0);
