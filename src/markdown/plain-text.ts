import { allMatches } from '../french/all-matches.ts';
import { fold } from '../french/normalize.ts';
import { Annotation } from '../model/annotation.ts';
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
/** Of these the ligatures, which `sœur` and `œuvre` bring into ordinary prose: two letters each. */
const LIGATURES = /[œæŒÆ]/g;
const ASCII = /^[\0-\x7f]*$/;
/** Signs whose plain form no neighbour changes: all that French is written with. */
const USUAL = /^[\0-\u02ff\u2010-\u2027\u202f-\u205e\u20ac]*$/;
const NOT_ASCII = /[^\0-\x7f]/g;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

const known = new Annotation<PageBlock, PlainText>();

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
    const whole = plain(text);
    const same = (index: number) => index;
    // A sign of another script may decompose into two.
    if (whole.length === text.length) return { text: whole, originalIndex: same, plainIndex: same };
  }
  const ligatures = withLigatures(text);
  if (ligatures) return ligatures;
  const starts: number[] = [];
  const parts: string[] = [];
  for (const { 0: cluster, index } of allMatches(CLUSTER, text)) {
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

/** The plain form of a text that shifts at its ligatures only; undefined for others. */
function withLigatures(text: string): PlainText | undefined {
  const offsets: number[] = [];
  const rest = text.replace(LIGATURES, (_, offset: number) => {
    offsets.push(offset);
    return 'o';
  });
  if (offsets.length === 0 || SHIFTING.test(rest) || !USUAL.test(rest)) return undefined;
  // Where the second letter of each ligature stands in the plain form.
  const seconds = offsets.map((offset, index) => offset + index + 1);
  return {
    text: plain(text),
    originalIndex: (index) => Math.min(index - firstAtLeast(seconds, index + 1), text.length),
    plainIndex: (original) => original + firstAtLeast(offsets, original),
  };
}

/** The index of the first of some ascending numbers that reaches a limit; their count when none does. */
function firstAtLeast(starts: readonly number[], wanted: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plain(text: string): string {
  if (!USUAL.test(text)) return thoroughlyPlain(text);
  const lower = text.toLowerCase();
  return (SPACES.test(lower) ? lower.replace(/[^\S ]\s*| \s+/g, ' ') : lower).replace(NOT_ASCII, plainSign);
}

/** White space other than lone plain spaces. */
const SPACES = /[^\S ]| {2}/;

const signs = new Map<string, string>();

function plainSign(sign: string): string {
  const cached = signs.get(sign);
  if (cached !== undefined) return cached;
  const found = thoroughlyPlain(sign);
  signs.set(sign, found);
  return found;
}

function thoroughlyPlain(text: string): string {
  const folded = fold(text);
  if (ASCII.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}
