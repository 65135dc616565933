// What a tool says more, or graver, of a spoiled file than of the good one.

/** Weight of the findings by kind: more findings, or graver ones, weigh more. */
function weights(findings) {
  const sums = new Map();
  for (const { kind, weight } of findings) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  return sums;
}

/** Kinds of finding that weigh more in the spoiled file; none where the tool does not tell. */
export function toldKinds(good, spoiled) {
  const before = weights(good);
  return [...weights(spoiled)].flatMap(([kind, weight]) => (weight > (before.get(kind) ?? 0) ? [kind] : []));
}

/** Values with how often they occur, the most frequent first. */
export function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || a.localeCompare(b));
}
