// A plugin of the bundler: Node's own modules as cheap as they can be had. An import statement loads them at the start and
// reads every property that they export, getters included: of node:crypto and node:process alone half a start of Node.

import { resolve } from 'node:path';

const MARK = '\0builtin:';
/** What Node has loaded by itself before it runs a program; and what the flags are told with. */
const AT_HAND = new Set(
  ['v8', 'fs', 'path', 'url', 'process', 'events', 'buffer', 'util', 'os', 'module', 'timers'].map(
    (name) => `node:${name}`,
  ),
);
const FLAGS = JSON.stringify(resolve('src/v8-flags.ts'));

/** @param later modules that most runs do without, and of which only functions are imported: loaded at the first call of one */
export const builtins = (later) => ({
  name: 'builtins',
  resolveId: {
    filter: { id: /^node:/ },
    handler: (source, _importer, { kind }) =>
      kind === 'import-statement' ? { id: `${MARK}${source}`, moduleSideEffects: false } : undefined,
  },
  load: {
    filter: { id: /^\0builtin:/ },
    handler(id) {
      const name = id.slice(MARK.length);
      return later.includes(name) ? calledLater(name) : readSingly(name);
    },
  },
});

/** A module with the same functions, one by one and together as its default. */
function calledLater(name) {
  const module = process.getBuiltinModule(name);
  const functions = namesIn(module).filter((key) => typeof module[key] === 'function');
  const { imports, loaded } = loading(name);
  return `
${imports}
let __module;
const __load = () => (__module ??= ${loaded});
${functions.map((key) => `export const ${key} = (...given) => __load().${key}(...given);`).join('\n')}
export default { ${functions.join(', ')} };
`;
}

/** The module itself; what nobody imports is not read. */
function readSingly(name) {
  const { imports, loaded } = loading(name);
  return `
${imports}
const __module = /* @__PURE__ */ ${loaded};
const __read = (key) => __module[key];
${namesIn(process.getBuiltinModule(name))
  .map((key) => `export const ${key} = /* @__PURE__ */ __read('${key}');`)
  .join('\n')}
export default __module;
`;
}

/** How a module is had: one that Node has still to load is loaded as Node means it (src/v8-flags.ts). */
function loading(name) {
  const plain = `process.getBuiltinModule('${name}')`;
  if (AT_HAND.has(name)) return { imports: '', loaded: plain };
  return { imports: `import { asNode } from ${FLAGS};`, loaded: `asNode(() => ${plain})` };
}

const namesIn = (module) => Object.keys(module).filter((key) => /^(?!default$)[A-Za-z]\w*$/.test(key));
