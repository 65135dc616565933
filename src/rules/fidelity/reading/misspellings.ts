import { editDistance } from './edit-distance.ts';

/** Longer words are compared by their beginning. */
const LONGEST = 20;
/** Words looked at for one spelling with letters left out. */
const MOST_ALIKE = 40;

/**
 * Finds the word that a misspelt one stands for. Two words at most two slips apart share a spelling with two letters left
 * out of each, so that only such words are compared.
 */
export class Misspellings {
  readonly #words = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words)
      if (word.length >= 4)
        for (const key of lessTwo(word)) {
          const known = this.#words.get(key);
          if (!known) this.#words.set(key, [word]);
          else if (known.length < MOST_ALIKE) known.push(word);
        }
  }

  /** The closest word; whoever slips twice in a word still gets its first letter right. */
  closest(word: string, isWord: (word: string) => boolean): string | undefined {
    const most = word.length >= 5 ? 2 : word.length === 4 ? 1 : 0;
    if (most === 0) return undefined;
    let best: { readonly word: string; readonly distance: number } | undefined;
    for (const candidate of this.#candidates(word)) {
      const distance = editDistance(word, candidate, candidate.length < 5 ? 1 : most);
      if (distance > most || (distance === 2 && (word.length < 6 || isWord(word) || candidate[0] !== word[0])))
        continue;
      if (!best || distance < best.distance) best = { word: candidate, distance };
    }
    return best?.word;
  }

  #candidates(word: string): Set<string> {
    const found = new Set<string>();
    for (const key of lessTwo(word)) for (const candidate of this.#words.get(key) ?? []) found.add(candidate);
    return found;
  }
}

/** A word, and what is left of it without one letter or two. */
function lessTwo(word: string): Set<string> {
  const start = word.slice(0, LONGEST);
  const keys = new Set([start]);
  for (let first = 0; first < start.length; first += 1) {
    const less = start.slice(0, first) + start.slice(first + 1);
    keys.add(less);
    for (let second = first; second < less.length; second += 1)
      keys.add(less.slice(0, second) + less.slice(second + 1));
  }
  return keys;
}
