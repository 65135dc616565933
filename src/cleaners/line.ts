import { fold } from '../french/normalize.ts';
import type { Block } from '../model/article.ts';

/** What the cleaners ask of a line again and again. */
export interface Line {
  /** Comparison form without arrows, bullets and emoji at its ends. */
  readonly folded: string;
  readonly words: number;
  /** It ends as a sentence does. */
  readonly closed: boolean;
}

const known = new WeakMap<Block, Line>();

/** Facts about a block's text, worked out once. */
export function lineOf(block: Block): Line {
  let line = known.get(block);
  if (line === undefined) {
    line = measure(block.text);
    known.set(block, line);
  }
  return line;
}

/** Longer texts are no label: only their beginning and end are looked at. */
const LONGEST_LABEL = 1000;
const ORNAMENT = String.raw`[\s>*_~|•·▶►▸→➡➜⇒←◄▼▲✓✔👉📌🔴❯›‹\u{FE0F}\u{200B}-\u{200D}\u{2060}-]`;
const LEADING = new RegExp(`^${ORNAMENT}+`, 'u');
const ENDING = /[.!?…:;]["”»')\]\u{00A0}\u{202F} ]*(?:\[\d{1,3}\]|\(\d{1,3}\))?$|[”»]$/u;

function measure(text: string): Line {
  const head = text.length > LONGEST_LABEL ? text.slice(0, LONGEST_LABEL) : text;
  return {
    folded: fold(head).replace(LEADING, '').trim(),
    words: wordCount(text),
    closed: ENDING.test(text.length > 60 ? text.slice(-60).trimEnd() : text.trimEnd()),
  };
}

/** Runs of letters and digits. */
function wordCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}_]+/gu)) count++;
  return count;
}

/** Running text: long, and closed like a sentence. */
export const isProse = (block: Block): boolean => {
  const { words, closed } = lineOf(block);
  return words >= 25 || (words >= 12 && closed);
};
