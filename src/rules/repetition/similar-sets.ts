/** Two sets by their index in the list, the earlier one first, and how alike they are (0 to 1). */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/** Candidates looked at for one token: what hundreds of sets share says nothing, and time stays linear. */
const MOST_CANDIDATES = 64;

/**
 * For each set, the earlier set that is most like it, where their Jaccard similarity reaches `threshold`. Sets without
 * tokens are like nothing. Two sets that are alike share one of their rarest tokens, so only those are indexed (prefix
 * filtering); what stands in one set alone needs no index at all.
 */
export function similarSets(sets: readonly ReadonlySet<string>[], threshold: number): SimilarPair[] {
  const ranked = sets.length > 1 ? sharedRanks(sets) : [];
  const index = new Map<number, number[]>();
  const equal = new Map<string, number>();
  const pairs: SimilarPair[] = [];
  sets.forEach((set, second) => {
    const shared = ranked[second] ?? [];
    const alone = set.size - shared.length;
    const prefixLength = set.size - Math.ceil(threshold * set.size) + 1 - alone;
    if (set.size === 0 || prefixLength <= 0) return;
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
    const pair = mostSimilar(sets, prefix, index, second);
    if (pair.similarity >= threshold) pairs.push(pair);
    for (const token of prefix) {
      const list = index.get(token);
      if (!list) index.set(token, [second]);
      else if (list.length < MOST_CANDIDATES) list.push(second);
    }
  });
  return pairs;
}

/**
 * For each set, the tokens that other sets share, as numbers from the rarest to the commonest; of two that are as common,
 * the first met is the rarer.
 */
function sharedRanks(sets: readonly ReadonlySet<string>[]): number[][] {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const numbered = sets.map((set) => {
    const list: number[] = [];
    for (const token of set) {
      let number = numbers.get(token);
      if (number === undefined) {
        number = frequency.length;
        numbers.set(token, number);
        frequency.push(0);
      }
      frequency[number] = (frequency[number] ?? 0) + 1;
      list.push(number);
    }
    return list;
  });
  const count = (number: number): number => frequency[number] ?? 0;
  const shared: number[] = [];
  for (let number = 0; number < frequency.length; number++) if (count(number) > 1) shared.push(number);
  shared.sort((a, b) => count(a) - count(b));
  const ranks = new Int32Array(frequency.length).fill(-1);
  for (const [rank, number] of shared.entries()) ranks[number] = rank;
  return numbered.map((list) => list.map((number) => ranks[number] ?? -1).filter((rank) => rank >= 0));
}

function mostSimilar(
  sets: readonly ReadonlySet<string>[],
  prefix: readonly number[],
  index: ReadonlyMap<number, readonly number[]>,
  second: number,
): SimilarPair {
  const set = sets[second] ?? new Set();
  let best: SimilarPair = { first: second, second, similarity: 0 };
  for (const first of new Set(prefix.flatMap((token) => index.get(token) ?? []))) {
    const similarity = jaccard(sets[first] ?? new Set(), set);
    if (similarity > best.similarity) best = { first, second, similarity };
  }
  return best;
}

/** Size of the intersection over size of the union. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const token of small) if (large.has(token)) shared += 1;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}
