import type { Article } from '../model/article.ts';

/** What the files of one run have in common. */
export interface BatchLines {
  /** Notes the lines of one more file. */
  readonly learn: (article: Article) => void;
  /** In how many other files the line stands; for lines of files that were learnt. */
  readonly elsewhere: (line: string) => number;
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
    learn({ blocks }) {
      const seen = new Set<string>();
      for (const { text } of blocks) if (text.length <= LONGEST) seen.add(keyOf(text));
      for (const key of seen) {
        const count = files.get(key);
        if (count !== undefined || files.size < MOST_LINES) files.set(key, (count ?? 0) + 1);
      }
    },
    elsewhere: (line) => (line.length > LONGEST ? 0 : Math.max(0, (files.get(keyOf(line)) ?? 0) - 1)),
  };
}

const keyOf = (line: string): string => line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
