import type { QuotationFact } from '../../../french/facts/fact.ts';
import type { Passage } from '../reading/side.ts';

/** From this many words on, what stands between quotation marks is somebody's speech and not a term. */
export const SPEECH_WORDS = 4;

/** Whether an offset of a passage lies inside a quotation long enough to be speech. */
export const inQuotation = (passage: Passage, offset: number): boolean => speechAt(passage, offset) !== undefined;

/** The quotation that holds an offset. */
export const speechAt = ({ facts }: Passage, offset: number): QuotationFact | undefined =>
  facts.quotations.find(({ start, end, words }) => words >= SPEECH_WORDS && start <= offset && offset < end);
