import type { Quantity } from '../../../french/facts/fact.ts';
import { type Alignment, ORIGIN } from '../reading/alignment.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence } from '../reading/side.ts';

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

/**
 * The passage of the source that the sentence before surely comes from: « La rénovation représente 61 % des ventes. Sa part a
 * gagné sept points. » It says of what the numbers are told.
 */
export function leadingTo(sentence: Sentence | undefined, alignment: Alignment): Passage | undefined {
  const { sentences = [] } = sentence?.passage ?? {};
  const before = sentence && sentences[sentences.indexOf(sentence) - 1];
  const [led] = before ? alignment.of(before) : [];
  return led && led.score >= ORIGIN ? led.sentence.passage : undefined;
}
