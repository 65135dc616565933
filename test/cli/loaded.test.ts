import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

/** Each costs several starts of Node. */
const HEAVY = /node_modules\/(openai|undici|cheerio|jsdom|@mozilla\/readability|ajv|dictionary-fr|franc)\//g;

function run(...argv: string[]): { readonly stdout: string; readonly heavy: readonly string[]; readonly ours: number } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('test/support/loaded.mjs'), 'src/cli/bin.ts', ...argv],
    { encoding: 'utf8' },
  );
  return {
    stdout,
    heavy: [...new Set([...stderr.matchAll(HEAVY)].map((match) => match[1] ?? ''))],
    ours: stderr.match(/\/src\/\S+\.ts$/gm)?.length ?? 0,
  };
}

describe('what a start loads', () => {
  it('nothing heavy to check an ordinary article', () => {
    const { stdout, heavy, ours } = run('check', 'fixtures/rewrites/ecole-rurale.md');
    expect(stdout).not.toBe('');
    expect(ours).toBeGreaterThan(100);
    expect(heavy).toEqual([]);
  });

  it('nothing heavy to print the help', () => {
    const { stdout, heavy } = run('--help');
    expect(stdout).toContain('rewrite');
    expect(heavy).toEqual([]);
  });

  it('next to nothing to print the version', () => {
    const { stdout, heavy, ours } = run('--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(heavy).toEqual([]);
    expect(ours).toBeLessThan(5);
  });

  it('sees the word list being read where a word is glued', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seo-rewrite-loaded-'));
    const path = join(folder, 'glued.md');
    writeFileSync(path, '# Le pain\n\nIl vient dimanchetandis que la pluie tombe sur le fournil.\n');
    const { stdout, heavy } = run('check', path);
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('dimanchetandis');
    expect(heavy).toEqual(['dictionary-fr']);
  });
});
