import type { NameFact } from '../../../french/facts/fact.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Passage } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';

/** What is wrong with a proper name of the article. */
export interface NameVerdict {
  readonly what: 'invented' | 'altered' | 'spelling' | 'recombined';
  readonly name: NameFact;
  /** The words at fault, as written. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
  readonly severity: Severity;
  readonly source?: Located<NameFact>;
  /** What the source writes, where that is more than the name. */
  readonly expected?: string;
}
