import type { Article } from '../model/article.ts';

/** In how many files of a run a line stands, by its key: only lines of more than one. */
export type RepeatedLines = ReadonlyMap<string, number>;

/** Counts what the files of one run have in common. */
export interface BatchLines {
  /** Notes the lines of one more file, as `lineKeys` tells them. */
  readonly learn: (keys: readonly string[]) => void;
  readonly repeated: () => RepeatedLines;
}

/** Longer lines are prose, and prose that two files share is no furniture but a copy. */
const LONGEST = 400;
/** After so many different lines nothing new is learnt: what many files share has been seen by then. */
const MOST_LINES = 400_000;

/**
 * Counts in how many files each line stands: what a menu, a cookie banner or a foot repeats from page to page is no
 * article. Figures are folded, so that « 12 commentaires » and « 3 commentaires » are one.
 */
export function batchLines(): BatchLines {
  const files = new Map<string, number>();
  return {
    learn(keys) {
      for (const key of keys) {
        const count = files.get(key);
        if (count !== undefined || files.size < MOST_LINES) files.set(key, (count ?? 0) + 1);
      }
    },
    repeated: () => new Map([...files].filter(([, count]) => count > 1)),
  };
}

/** The lines of a file that may be furniture, each once. */
export const lineKeys = ({ blocks }: Article): readonly string[] => [
  ...new Set(blocks.flatMap(({ text }) => (text.length <= LONGEST ? [keyOf(text)] : []))),
];

/** The same of a text that nobody has parsed: its lines without marks of lists, headings and quotations. */
export const textKeys = (text: string): readonly string[] => {
  const keys = new Set<string>();
  for (const raw of text.split('\n')) {
    const line = raw.length > 2 * LONGEST ? '' : raw.replace(MARK, '').trim();
    if (line !== '' && line.length <= LONGEST) keys.add(keyOf(line));
  }
  return [...keys];
};

const MARK = /^\s*(?:[-•*–>]|#{1,6}|\d{1,3}[.)])\s+/u;

/** In how many other files a line stands; for lines of files that were learnt. */
export const elsewhereIn =
  (repeated: RepeatedLines) =>
  (line: string): number =>
    line.length > LONGEST ? 0 : Math.max(0, (repeated.get(keyOf(line)) ?? 0) - 1);

const keyOf = (line: string): string => line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
