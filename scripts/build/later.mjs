// A plugin of the bundler: modules that most runs do without become entries of their own, loaded at the first call of one of
// their functions. The call stays synchronous (Node's `require` of a module), and the sources keep their plain imports.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const MARK = '\0later:';

/** @param names modules under src/ without ending, each of which exports functions only */
export const later = (names) => {
  const known = new Map(names.map((name) => [resolve(`src/${name}.ts`), name]));
  return {
    name: 'later',
    resolveId: {
      filter: { id: /^\.\.?\// },
      handler(source, importer) {
        const absolute = importer && resolve(dirname(importer), source);
        return known.has(absolute) ? { id: `${MARK}${absolute}`, moduleSideEffects: false } : undefined;
      },
    },
    load: {
      filter: { id: /^\0later:/ },
      handler(id) {
        const path = id.slice(MARK.length);
        return standIn(known.get(path), functionsOf(readFileSync(path, 'utf8')));
      },
    },
  };
};

/** A module with the same functions, which asks for the real one when the first of them is called. */
const standIn = (name, functions) => `
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
const home = import.meta.url.slice(0, import.meta.url.lastIndexOf('/dist/'));
let module;
const load = () => (module ??= createRequire(import.meta.url)(fileURLToPath(home + '/dist/${name}.js')));
${functions.map((name) => `export const ${name} = (...given) => load().${name}(...given);`).join('\n')}
`;

/** Names of the functions that a module exports, its own and others'. */
function functionsOf(text) {
  const own = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  const others = [...text.matchAll(/^export \{ ([^}]+) \} from/gm)].flatMap(([, names]) => names.split(', '));
  return [...own, ...others];
}
