import { classOf, DIGIT, LETTER, UNKNOWN } from '../french/char-classes.ts';
import { fold } from '../french/normalize.ts';
import { Annotation } from '../model/annotation.ts';
import type { Block } from '../model/article.ts';

/** What the cleaners ask of a line again and again. */
export interface Line {
  /** Comparison form without arrows, bullets and emoji at its ends. */
  readonly folded: string;
  readonly words: number;
  /** It ends as a sentence does. */
  readonly closed: boolean;
}

const known = new Annotation<Block, Line>();

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
const ORNAMENT = String.raw`[\s>*_~|•·▶►▸→➡➜⇒←◄▼▲✓✔👉📌🔴❯›‹☐☑\u{FE0F}\u{200B}-\u{200D}\u{2060}-]`;
/** « 🔊 Écouter l’article »: no sign of ownership. */
const PICTURE = String.raw`(?![©®™])\p{Extended_Pictographic}`;
const LEADING = new RegExp(`^(?:${ORNAMENT}|${PICTURE})+`, 'u');
const ENDING = /[.!?…:;]["”»')\]\u{00A0}\u{202F} ]*(?:\[\d{1,3}\]|\(\d{1,3}\))?$|[”»]$/u;

function measure(text: string): Line {
  let folded: string | undefined;
  return {
    // Most lines are running text, and no cleaner asks for their form.
    get folded() {
      folded ??= fold(text.length > LONGEST_LABEL ? text.slice(0, LONGEST_LABEL) : text)
        .replace(LEADING, '')
        .trim();
      return folded;
    },
    words: wordCount(text),
    closed: ENDING.test(text.length > 60 ? text.slice(-60).trimEnd() : text.trimEnd()),
  };
}

const UNDERSCORE = 0x5f;

/** Runs of letters and digits. */
function wordCount(text: string): number {
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === UNKNOWN) return runsOf(text);
    const isWord = kind === LETTER || kind === DIGIT || code === UNDERSCORE;
    if (isWord && !within) count++;
    within = isWord;
  }
  return count;
}

/** The same, for signs that no table holds. */
const runsOf = (text: string): number => text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;

/** Running text: long, and closed like a sentence. */
export const isProse = (block: Block): boolean => {
  const { words, closed } = lineOf(block);
  return words >= 25 || (words >= 12 && closed);
};
