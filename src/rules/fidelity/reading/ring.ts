/** Whether whoever goes on from a start, step by step, comes back to it. */
export function comesBack<Item>(start: Item, steps: ReadonlyMap<Item, Item>): boolean {
  const seen = new Set<Item>();
  let next = steps.get(start);
  for (; next !== undefined && next !== start && !seen.has(next); next = steps.get(next)) seen.add(next);
  return next === start;
}
