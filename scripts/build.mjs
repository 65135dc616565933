#!/usr/bin/env node
// Builds dist/: the command line bundled with what it loads at every start, and the typed public API.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './build/bundle.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json', '--emitDeclarationOnly'], { stdio: 'inherit' });
keepTypesOf('dist/index.d.ts');
const files = await bundle('dist');
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(files.flatMap(({ moduleIds }) => moduleIds)));

/** The licence texts of the packages whose code is in the bundle. */
function licences(paths) {
  const names = new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  return [...names]
    .sort()
    .map((name) => {
      const folder = join('node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text =
        file && existsSync(join(folder, file))
          ? readFileSync(join(folder, file), 'utf8').trim()
          : `Licence: ${license}`;
      return `${name}@${version}\n\n${text}\n`;
    })
    .join('\n----------------------------------------------------------------------\n\n');
}

/** Of the declarations only those that the public API reaches are published. */
function keepTypesOf(entry) {
  const kept = new Set();
  const visit = (path) => {
    if (kept.has(path)) return;
    kept.add(path);
    for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g))
      visit(join(dirname(path), target.replace(/\.[jt]s$/, '.d.ts')));
  };
  visit(entry);
  for (const path of readdirSync('dist', { recursive: true }).map((name) => join('dist', name)))
    if (path.endsWith('.d.ts') && !kept.has(path)) rmSync(path);
}
