import type { SourcePage } from '../../../model/rule.ts';

/** How far a source would have to grow to reach a number of words. */
export interface Expansion {
  /** Words of the source and of all that counts as source. */
  readonly words: number;
  /** Words asked for over words there; 0 without a source. */
  readonly ratio: number;
}

/** The growth that a source would need, known before anything is paid for. */
export function expansionNeeded(source: SourcePage | undefined, minWords: number): Expansion {
  if (!source) return { words: 0, ratio: 0 };
  const words = [source.page, ...source.facts].reduce((sum, page) => sum + page.words.shown, 0);
  return { words, ratio: words === 0 ? Number.POSITIVE_INFINITY : minWords / words };
}
