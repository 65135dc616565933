import { fold } from '../french/normalize.ts';
import type { PageBlock } from '../model/page.ts';

/** A text in its plainest form that knows the way back. */
export interface PlainText {
  readonly text: string;
  /** Offset in the original text of an offset of `text`. */
  originalIndex(index: number): number;
  /** The first offset of `text` that stands for an offset of the original text, or for what follows it. */
  plainIndex(original: number): number;
}

/** Where the plain form has another length: marks, invisible signs, runs of white space, ligatures, letters that grow. */
const SHIFTING = /[\p{M}\u200b\u00ad\ufeffœæŒÆßİ]|\s\s/u;
const ASCII = /^[\0-\x7f]*$/;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

const known = new WeakMap<PageBlock, PlainText>();

/** The plain form of a block's text. Computed once a block. */
export function plainBlock(block: PageBlock): PlainText {
  const cached = known.get(block);
  if (cached) return cached;
  const plain = plainText(block.text);
  known.set(block, plain);
  return plain;
}

/**
 * Lower case, no accents, plain apostrophes, quotes, hyphens and spaces: `« L’Œuvre »` → `" l'oeuvre "`. Patterns over it
 * need neither accents nor typographic signs, and `\b` and `\w` mean what they should. Linear.
 */
export function plainText(text: string): PlainText {
  if (!SHIFTING.test(text)) {
    const same = (index: number) => index;
    return { text: plain(text), originalIndex: same, plainIndex: same };
  }
  const starts: number[] = [];
  const parts: string[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = plain(cluster);
    if (part === ' ' && parts.at(-1) === ' ') continue;
    if (part === '') continue;
    for (let unit = 0; unit < part.length; unit++) starts.push(index);
    parts.push(part);
  }
  const result = parts.join('');
  starts.push(text.length);
  return {
    text: result,
    originalIndex: (index) => starts[index] ?? text.length,
    plainIndex: (original) => firstAtLeast(starts, original),
  };
}

function firstAtLeast(starts: readonly number[], wanted: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plain(text: string): string {
  const folded = fold(text);
  if (ASCII.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}
