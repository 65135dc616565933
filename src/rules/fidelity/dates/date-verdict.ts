import type { DateFact } from '../../../french/facts/fact.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Passage } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';

/** What is wrong with a date of the article. */
export interface DateVerdict {
  readonly what: 'invented' | 'changed' | 'completed' | 'weekday' | 'derived' | 'computed';
  readonly date: DateFact;
  readonly passage: Passage;
  readonly severity: Severity;
  readonly source?: Located<DateFact>;
  /** How the year follows from the source: `1347 + cinq ans`. */
  readonly formula?: string;
}
