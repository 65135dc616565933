import type { Draft } from './quantity-draft.ts';

const SP = '[ \\u00a0\\u202f\\u2009]';
const SCALES: Readonly<Record<string, number>> = {
  mille: 1e3,
  millier: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  milliard: 1e9,
  md: 1e9,
  mrd: 1e9,
  billion: 1e12,
};
const SCALE = new RegExp(
  `${SP}?(?:(milliers?|millions?|milliards?|billions?|mille)(?!\\p{L})|(Mds?|Mrds?|[kKM])(?=${SP}?(?:€|\\$|£|EUR|USD|d[’']euros|euros|dollars|de${SP}dollars)))`,
  'uy',
);
const SPELLED = /(million|milliard|billion)s?$/iu;
export const HALF = new RegExp(`${SP}et${SP}demie?(?!\\p{L})`, 'uy');

/** Reads `millions`, `k€`, `millions et demi` after a number. */
export function readScale(text: string, draft: Draft): void {
  SCALE.lastIndex = draft.end;
  const match = SCALE.exec(text);
  if (match) {
    const name = (match[1] ?? match[2] ?? '').toLowerCase().replace(/s$/, '');
    draft.scale = SCALES[name] ?? 1;
    draft.end = SCALE.lastIndex;
  }
  // In « trois millions » the words of the number have their scale in them.
  const spelled = match ? undefined : SPELLED.exec(text.slice(draft.start, draft.end))?.[1]?.toLowerCase();
  if (spelled !== undefined) {
    draft.scale = SCALES[spelled] ?? 1;
    draft.value /= draft.scale;
    draft.written = draft.value;
  }
  HALF.lastIndex = draft.end;
  const half = draft.scale > 1 && HALF.test(text) ? 0.5 : 0;
  if (half > 0) draft.end = HALF.lastIndex;
  draft.value = (draft.value + half) * draft.scale;
  draft.others = draft.others.map((other) => (other + half) * draft.scale);
}
