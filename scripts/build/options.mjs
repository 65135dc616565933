import { resolve } from 'node:path';
import { builtins } from './builtins.mjs';
import { later } from './later.mjs';
import { partsOf } from './parts.mjs';
import { rejoinedPatterns } from './rejoined-patterns.mjs';
import { writtenClasses } from './written-classes.mjs';

/** Packages that are heavy and rarely needed. */
const OUTSIDE = /^(?:openai|undici|cheerio|@mozilla\/readability|dictionary-fr|franc)(?:\/|$)/;
/** What an ordinary article is checked without. */
const LATER = ['markdown/remark', 'markdown/foreign-front-matter', 'rules/fidelity/judgement', 'pipeline/crew'];
/** Of Node itself. commander would start other programs. */
const LATER_BUILTINS = ['node:crypto', 'node:fs/promises', 'node:child_process', 'node:v8'];
const TARGET = 'node22.18';

const sourceOf = (name) => resolve('src', `${name}.ts`);

/** What the commands begin with that are run most often: all that each of them loads at every run. */
const ROOTS = {
  bin: ['cli/bin'],
  start: ['cli/main'],
  check: ['cli/actions/check', 'reporters/pretty'],
  clean: ['cli/actions/clean', 'cli/raw-side'],
};
const roots = Object.fromEntries(Object.entries(ROOTS).map(([task, names]) => [task, names.map(sourceOf)]));

/**
 * How the program is bundled: one bundle is the largest lever on its start; split at its dynamic imports and at the modules
 * above, it loads of each command only what it uses.
 */
export const options = {
  input: Object.fromEntries(['cli/bin', 'cli/thread', 'index', ...LATER].map((name) => [name, sourceOf(name)])),
  external: OUTSIDE,
  plugins: [later(LATER), builtins(LATER_BUILTINS), writtenClasses, rejoinedPatterns],
  platform: 'node',
  transform: { target: TARGET },
  // What rolldown asks for where it is told the parts; no entry gains a name by it (test/build/bundle.test.ts).
  preserveEntrySignatures: 'allow-extension',
  output: {
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: {
      groups: [{ debugName: 'parts', name: partsOf(roots) }],
      includeDependenciesRecursively: false,
    },
    charset: 'ascii',
    comments: false,
    minify: { compress: { target: TARGET, keepNames: { function: true, class: true } }, mangle: false },
    // A `let` or `const` of a module would be looked at on each access, whether it is set by then.
    topLevelVar: true,
    // Bundled CommonJS packages ask for Node's own modules through require.
    banner: "const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);",
    polyfillRequire: false,
  },
};
