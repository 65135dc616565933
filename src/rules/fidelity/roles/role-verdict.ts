import type { NameFact } from '../../../french/facts/fact.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Passage, Sentence } from '../reading/side.ts';

/** A true name or number of the article in the place of another. */
export interface RoleVerdict {
  readonly what: 'person' | 'number';
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** What the article says here. */
  readonly found: string;
  /** What the source says in this place. */
  readonly expected: string;
  readonly source: Sentence;
  readonly severity: Severity;
}

/** Weight of shared words from which a passage surely speaks of somebody; a word found in one source sentence weighs 1. */
export const ENOUGH = 1.7;
/** Its own words may speak for it with this share of the rival’s weight at most. */
export const RIVAL_SHARE = 0.25;

/** A name of the article that stands where the source has another one. */
export const inPlaceOf = (
  missing: NameFact,
  foreign: NameFact,
  { passage }: Sentence,
  source: Sentence,
): RoleVerdict => ({
  what: 'person',
  passage,
  start: foreign.start,
  end: foreign.end,
  found: foreign.raw,
  expected: missing.raw,
  source,
  severity: 'warning',
});
