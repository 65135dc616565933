// A plugin of the bundler: Node's own modules as cheap as they can be had. An import statement loads them at the start and
// reads every property that they export, getters included: of node:crypto and node:process alone half a start of Node.

const MARK = '\0builtin:';

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
  return `
let __module;
const __load = () => (__module ??= process.getBuiltinModule('${name}'));
${functions.map((key) => `export const ${key} = (...given) => __load().${key}(...given);`).join('\n')}
export default { ${functions.join(', ')} };
`;
}

/** The module itself; what nobody imports is not read. */
const readSingly = (name) => `
const __module = /* @__PURE__ */ process.getBuiltinModule('${name}');
const __read = (key) => __module[key];
${namesIn(process.getBuiltinModule(name))
  .map((key) => `export const ${key} = /* @__PURE__ */ __read('${key}');`)
  .join('\n')}
export default __module;
`;

const namesIn = (module) => Object.keys(module).filter((key) => /^(?!default$)[A-Za-z]\w*$/.test(key));
