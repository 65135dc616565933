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

/** `fresh()` gives, by test file, the function that loads it; packages are loaded once and shared. */
export async function bundle(testFiles, api) {
  const entry = testFiles
    .map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(file))})`)
    .join(',\n');
  const { outputFiles } = await build({
    stdin: { contents: `export const files = {\n${entry}\n};`, resolveDir: process.cwd(), sourcefile: 'mutation.js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    plugins: [ownPlace],
  });
  // esbuild takes what `require` gives for a CommonJS module; Node marks the others, and their `default` is meant.
  const code = outputFiles[0].text.replaceAll(/(__toESM\(require\("[^"]+"\)), 1\)/g, '$1)');
  const script = new Script(`(function (require, module, exports) {${code}\n})`, { filename: 'mutation-bundle.js' });
  const packages = createRequire(join(process.cwd(), 'package.json'));
  const loaded = new Map([['vitest', api]]);
  const load = (name) => {
    if (!loaded.has(name)) loaded.set(name, packages(name));
    return loaded.get(name);
  };
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(load, module, module.exports);
    return module.exports.files;
  };
}
