import type { Sentence } from '../manuscript/types.ts';

export type HeadingKind =
  | 'question'
  | 'opening'
  | 'quotation'
  | 'clause'
  | 'relative'
  | 'subject'
  | 'object'
  | 'infinitive';

/** A heading that the words of the source can make. */
export interface HeadingCandidate {
  readonly text: string;
  readonly kind: HeadingKind;
  /** The sentence it comes from. */
  readonly sentence: Sentence;
  /** The sentence becomes the heading and leaves the text; else it stands in both. */
  readonly promotes: boolean;
  /** Where its finite verb stands: a possessive behind it means the subject. */
  readonly verb?: number;
  /** 0 to 1 and a little more. */
  readonly score: number;
}

export type Finding = Omit<HeadingCandidate, 'sentence' | 'score'>;
