import { foldAccents } from '../normalize.ts';

/** A word of a name as names are compared: lower case, without accents, apostrophes, hyphens and dots. */
export const nameKey = (word: string): string => foldAccents(word).replace(/['’‘ʼ′.·‐‑-]/g, '');
