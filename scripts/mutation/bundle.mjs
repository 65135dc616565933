// One script out of the test files and all of ours that they import. Each call of it gives a project whose modules are
// not yet loaded: nothing that an earlier mutant left in a cache or a table can be seen by the next.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** Module paths and addresses as the file had them before it was bundled. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\/(src|test)\/.*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      if (!contents.includes('import.meta')) return { contents, loader: 'ts' };
      const placed = contents
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents: placed, loader: 'ts' };
    });
  },
};

/** What the word list of `store/lexicon.ts` is asked for by, in the other bundle. */
const LEXICON = 'mutation:lexicon';
const ownLexicon = {
  name: 'own-lexicon',
  setup({ onResolve }) {
    onResolve({ filter: /store\/lexicon\.ts$/ }, () => ({ path: LEXICON, external: true }));
  },
};

/** A script that defines modules when it is called with `require`, and the files that it was made of. */
async function scriptOf(contents, plugins) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: 'mutation.js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    plugins: [ownPlace, ...plugins],
  });
  // esbuild takes what `require` gives for a CommonJS module; Node marks the others, and their `default` is meant.
  const code = outputFiles[0].text.replaceAll(/(__toESM\(require\("[^"]+"\)), 1\)/g, '$1)');
  const script = new Script(`(function (require, module, exports) {${code}\n})`, { filename: 'mutation-bundle.js' });
  const call = (load) => {
    const module = { exports: {} };
    script.runInThisContext()(load, module, module.exports);
    return module.exports;
  };
  return { call, files: Object.keys(metafile.inputs).map((file) => resolve(file)) };
}

/**
 * `fresh(mutatedFile)` gives, by test file, the function that loads it. Packages are loaded once and shared, and so is the
 * word list, which takes long to read, unless the mutant is in one of the files that read it.
 */
export async function bundle(testFiles, api) {
  const entry = testFiles.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(file))})`);
  const tests = await scriptOf(`export const files = {\n${entry.join(',\n')}\n};`, [ownLexicon]);
  const lexicon = await scriptOf(`export * from ${JSON.stringify(resolve('src/store/lexicon.ts'))};`, []);
  const packages = createRequire(join(process.cwd(), 'package.json'));
  const loaded = new Map([['vitest', api]]);
  const load = (name) => {
    if (!loaded.has(name)) loaded.set(name, packages(name));
    return loaded.get(name);
  };
  const { lazyLexicon } = lexicon.call(load);
  const words = lazyLexicon();
  const shared = { lazyLexicon: () => words };
  return (mutatedFile) => {
    let own = mutatedFile === undefined || lexicon.files.includes(resolve(mutatedFile)) ? undefined : shared;
    const require = (name) => {
      if (name !== LEXICON) return load(name);
      own ??= lexicon.call(load);
      return own;
    };
    return tests.call(require).files;
  };
}
