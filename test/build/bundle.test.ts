import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/index.ts';
import { bundledCli } from '../support/bundle.ts';

const dist = dirname(dirname(bundledCli()));
const importsOf = new Map(
  globSync('**/*.js', { cwd: dist }).map((name) => {
    const path = join(dist, name);
    const imports = readFileSync(path, 'utf8').matchAll(/(?:^|[;}])(?:import|export)(?:\{[^}]*\}from)?"(\.[^"]+)"/g);
    return [path, [...imports].map(([, target = '']) => join(dirname(path), target))] as const;
  }),
);

/** The files by whose imports a file comes back to itself. */
function circleOf(path: string): readonly string[] {
  const seen = new Set(importsOf.get(path));
  for (const next of seen) for (const further of importsOf.get(next) ?? []) seen.add(further);
  return seen.has(path) ? [...seen] : [];
}

describe('the bundle', () => {
  it('has no files that import each other: one would run before what it stands on', () => {
    expect([...importsOf.values()].flat().length).toBeGreaterThan(100);
    expect([...importsOf.values()].flat().filter((path) => !importsOf.has(path))).toEqual([]);
    expect([...importsOf.keys()].filter((path) => circleOf(path).length > 0)).toEqual([]);
  });

  it('exports from its index what the sources do, and no more', async () => {
    const built = (await import(pathToFileURL(join(dist, 'index.js')).href)) as object;
    expect(Object.keys(built).sort()).toEqual(Object.keys(api).sort());
  });

  it('imports of Node nothing by a statement, which reads all that a module exports', () => {
    for (const path of importsOf.keys()) expect(readFileSync(path, 'utf8')).not.toMatch(/[;}]from"node:|import"node:/);
  });
});
