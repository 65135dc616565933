import type { Quantity } from '../../../french/facts/fact.ts';
import type { SourceIndex } from './source-index.ts';

/** Quantities of a class (see `classOf`) between two values, given in either order. */
export const within = (index: SourceIndex, kind: string, from: number, to: number) =>
  index.between(kind, Math.min(from, to), Math.max(from, to));

/** `5 h 10`, `2 h 14 min`, `une heure vingt`: worth more than its first number says. */
export const isComposed = ({ kind, value, written, factor }: Quantity): boolean =>
  kind === 'time' && Math.abs(value - written * factor) >= 1;
