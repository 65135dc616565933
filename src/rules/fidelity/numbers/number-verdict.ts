import type { Quantity } from '../../../french/facts/fact.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Passage } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';

/** What is wrong with a number of the article. */
export interface NumberVerdict {
  readonly what: 'invented' | 'changed' | 'unit' | 'rounded' | 'derived' | 'direction' | 'rate' | 'bound';
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly severity: Severity;
  /** What the source says instead. */
  readonly source?: Located<Quantity>;
  readonly formula?: string;
}

/** The first place of the source, where there is one. */
export const first = (from: readonly Located<Quantity>[]) => (from[0] ? { source: from[0] } : {});
