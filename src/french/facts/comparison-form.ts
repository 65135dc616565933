import { foldAccents } from '../normalize.ts';

const RAISED = /[ʰ-ʸᴬ-ᵛ]/;

/** Raised letters set on the line: `Iᵉʳ` → `Ier`, `Mᵐᵉ` → `Mme`. */
export const onTheLine = (word: string): string => (RAISED.test(word) ? word.normalize('NFKC') : word);

/** A word of a name as names are compared: lower case, without accents, raised letters, apostrophes, hyphens and dots. */
export const nameKey = (word: string): string => onTheLine(foldAccents(word)).replace(/['’‘ʼ′.·‐‑-]/g, '');
