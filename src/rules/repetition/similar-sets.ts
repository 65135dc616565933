import { numbered } from './numbered-words.ts';

/** Two sets by their index in the list, the earlier one first, and how alike they are (0 to 1). */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/** Candidates looked at for one token: what hundreds of sets share says nothing, and time stays linear. */
const MOST_CANDIDATES = 64;

/** For each set, the earlier set that is most like it, where their Jaccard similarity reaches `threshold`. */
export const similarSets = (sets: readonly ReadonlySet<string>[], threshold: number): SimilarPair[] =>
  similarLists(numbered(sets), threshold);

/**
 * The same for sets of numbers from 0 on, as lists without repeats. Sets without tokens are like nothing. Two sets that are alike
 * share one of their rarest tokens, so only those are indexed (prefix filtering); what stands in one set alone needs no index at all.
 */
export function similarLists(lists: readonly (readonly number[])[], threshold: number): SimilarPair[] {
  const ranked = lists.length > 1 ? sharedRanks(lists) : [];
  const index = new Map<number, number[]>();
  const equal = new Map<string, number>();
  const pairs: SimilarPair[] = [];
  lists.forEach((list, second) => {
    const shared = ranked[second] ?? [];
    const alone = list.length - shared.length;
    const prefixLength = list.length - Math.ceil(threshold * list.length) + 1 - alone;
    if (list.length === 0 || prefixLength <= 0) return;
    shared.sort((a, b) => a - b);
    if (alone === 0) {
      const key = shared.join(' ');
      const twin = equal.get(key);
      if (twin !== undefined) {
        pairs.push({ first: twin, second, similarity: 1 });
        return;
      }
      equal.set(key, second);
    }
    const prefix = shared.slice(0, prefixLength);
    const pair = mostSimilar(lists, prefix, index, second);
    if (pair.similarity >= threshold) pairs.push(pair);
    for (const token of prefix) {
      const seen = index.get(token);
      if (!seen) index.set(token, [second]);
      else if (seen.length < MOST_CANDIDATES) seen.push(second);
    }
  });
  return pairs;
}

/**
 * For each set, the tokens that other sets share, as numbers from the rarest to the commonest; of two that are as common,
 * the first met is the rarer.
 */
function sharedRanks(lists: readonly (readonly number[])[]): number[][] {
  let most = -1;
  for (const list of lists) for (const token of list) if (token > most) most = token;
  const frequency = new Int32Array(most + 1);
  const shared: number[] = [];
  for (const list of lists)
    for (const token of list) {
      const count = (frequency[token] ?? 0) + 1;
      frequency[token] = count;
      if (count === 2) shared.push(token);
    }
  shared.sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
  const ranks = new Int32Array(frequency.length).fill(-1);
  for (const [rank, token] of shared.entries()) ranks[token] = rank;
  return lists.map((list) => {
    const known: number[] = [];
    for (const token of list) {
      const rank = ranks[token] ?? -1;
      if (rank >= 0) known.push(rank);
    }
    return known;
  });
}

function mostSimilar(
  lists: readonly (readonly number[])[],
  prefix: readonly number[],
  index: ReadonlyMap<number, readonly number[]>,
  second: number,
): SimilarPair {
  const candidates = new Set<number>();
  for (const token of prefix) for (const first of index.get(token) ?? []) candidates.add(first);
  let best: SimilarPair = { first: second, second, similarity: 0 };
  if (candidates.size === 0) return best;
  const own = new Set(lists[second]);
  for (const first of candidates) {
    const similarity = jaccard(lists[first] ?? [], own);
    if (similarity > best.similarity || (similarity === best.similarity && first < best.first))
      best = { first, second, similarity };
  }
  return best;
}

/** Size of the intersection over size of the union, of a list without repeats and a set; 0 when both are empty. */
export function jaccard<Token>(list: readonly Token[], set: ReadonlySet<Token>): number {
  let shared = 0;
  for (const token of list) if (set.has(token)) shared += 1;
  const union = list.length + set.size - shared;
  return union === 0 ? 0 : shared / union;
}
