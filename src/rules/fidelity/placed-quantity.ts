import type { Quantity } from '../../french/facts/fact.ts';
import type { Comparison } from './comparison.ts';
import type { Passage, Sentence } from './side.ts';

/** A number of the article where it stands. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly sentence: Sentence | undefined;
}

/** The passages of the source that say what the sentence says. */
export function sourcesOf({ sentence }: PlacedQuantity, { alignment }: Comparison): readonly Passage[] {
  return [...new Set((sentence ? alignment.of(sentence) : []).map((found) => found.sentence.passage))];
}
