import type { Settings } from '../model/settings.ts';
import type { CleaningWishes } from '../pipeline/clean.ts';

/** A person's patterns, ready to test lines with. Case does not matter; the line's text is tested, without its markup. */
export const cleaningWishes = ({ keep, drop }: Settings['clean']): CleaningWishes => ({
  keep: keep.map(compiled),
  drop: drop.map(compiled),
});

const compiled = (pattern: string): RegExp => new RegExp(pattern, 'iu');
