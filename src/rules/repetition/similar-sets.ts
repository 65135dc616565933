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
  const ranks = rarestFirst(sets);
  const index = new Map<number, number[]>();
  const equal = new Map<string, number>();
  const pairs: SimilarPair[] = [];
  sets.forEach((set, second) => {
    const shared = [...set].flatMap((token) => ranks.get(token) ?? []);
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

/** The tokens that several sets share, numbered from the rarest to the commonest. */
function rarestFirst(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const token of set) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const shared = [...frequency].filter(([, count]) => count > 1).sort((a, b) => a[1] - b[1]);
  return new Map(shared.map(([token], rank) => [token, rank]));
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
