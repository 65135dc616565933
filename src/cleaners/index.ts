import type { Cleaner } from '../model/cleaner.ts';

/** In the order in which they run. */
export const cleaners: readonly Cleaner[] = [];
