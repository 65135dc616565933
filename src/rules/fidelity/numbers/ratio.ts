import type { Quantity } from '../../../french/facts/fact.ts';

/** `64 escales sur 171`, `deux sur trois` */
export const isRatio = ({ kind, raw }: Pick<Quantity, 'kind' | 'raw'>): boolean =>
  kind === 'percent' && /[ \u00a0]sur[ \u00a0]/u.test(raw);

/** Wholes to which a share is rounded: « six sur dix », « 37 sur 100 ». */
const ROUND_WHOLE = /[ \u00a0]sur[ \u00a0](?:\d|10{1,2}|\D+)$/u;

/** `64 escales sur 171`: its numbers are facts, and no rounded share. */
export const isPreciseRatio = (quantity: Quantity): boolean => isRatio(quantity) && !ROUND_WHOLE.test(quantity.raw);
