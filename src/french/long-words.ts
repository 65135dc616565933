import { LONG_WORD_BITS } from './long-word-bits.ts';

/** Shorter words are not in the filter. */
export const SHORTEST_LONG_WORD = 12;
/** Positions that each word sets in the filter. */
export const HASHES = 8;

/** Endings of number, gender and conjugation. What is left stands for all the forms of a word. */
const ENDING =
  /(?:(?:er|ir|r)?(?:ions|iez|aient|ait|ais|a|as|ai|ont|ons|ez)|assions|assiez|assent|asses|asse|âmes|âtes|ât|èrent|ant|antes?|ants|ent|és?|ées?|es|e|er|s)?$/;

/** What of a long word the filter knows. */
export const longWordKey = (word: string): string => word.replace(ENDING, '');

/** FNV-1a over UTF-16 code units, from a seed. */
export function hashOf(key: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The positions of a key in a filter of `size` bits: two hashes make them all (Kirsch and Mitzenmacher, 2006). */
export function positionsOf(key: string, size: number): number[] {
  const first = hashOf(key, 0);
  const second = hashOf(key, 0x9e3779b9) | 1;
  return Array.from({ length: HASHES }, (_, index) => ((first + Math.imul(index, second)) >>> 0) % size);
}

let bits: Uint8Array | undefined;

/**
 * Whether a lower-case word of twelve letters and more is French, as far as a Bloom filter over the long words of
 * `dictionary-fr` can tell: it knows every one of them, and takes some other words, fewer than one in two hundred, for one.
 * It spares a run the reading of the whole list.
 */
export function isLongWord(word: string): boolean {
  if (word.length < SHORTEST_LONG_WORD) return false;
  bits ??= Buffer.from(LONG_WORD_BITS, 'base64');
  const filter = bits;
  return positionsOf(longWordKey(word), 8 * filter.length).every(
    (position) => ((filter[position >> 3] ?? 0) & (1 << (position & 7))) !== 0,
  );
}
