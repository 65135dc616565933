// Which modules go together into one file of the bundle. Left alone, a bundler makes a file of all that the same entries
// share: some sixty for one check, most of them tiny, and finding and linking them took a tenth of its time.

/**
 * @param roots by task, the modules that it begins with; what they import statically goes with them
 * @returns the part that a module belongs to, by its path. What none of these tasks needs is left to the bundler
 */
export function partsOf(roots) {
  let parts;
  return (id, graph) => {
    parts ??= Object.entries(partsIn(reachedFrom(roots, graph)));
    return graph.getModuleInfo(id)?.isEntry ? null : parts.find(([, modules]) => modules.has(id))?.[0];
  };
}

/**
 * The parts, the first that holds a module being its own. What a module imports serves at least the same tasks, so a part
 * imports only parts that it cannot do without, and no two import each other.
 */
function partsIn({ bin, start, check, clean }) {
  return {
    bin,
    base: start.intersection(check.union(clean)),
    start,
    shared: check.intersection(clean),
    check,
    clean,
  };
}

/** By task, all modules that it loads. */
function reachedFrom(roots, graph) {
  const reached = ([task, ids]) => {
    const modules = new Set(ids);
    for (const id of modules) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) modules.add(next);
    return [task, modules];
  };
  return Object.fromEntries(Object.entries(roots).map(reached));
}
