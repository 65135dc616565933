import type { Severity } from '../../model/finding.ts';
import type { Passage, Sentence } from './side.ts';

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
