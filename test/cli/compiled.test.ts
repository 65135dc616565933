import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { bundledCli } from '../support/bundle.ts';
import { inFolder } from '../support/cli.ts';

/** The published launcher over the bundle, in a package of its own. */
function packageIn(folder: string): (...argv: string[]) => ReturnType<typeof spawnSync> {
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(dirname(dirname(bundledCli())), join(folder, 'dist'));
  const env = { PATH: process.env.PATH, LANG: 'C', NODE_DEBUG_NATIVE: 'COMPILE_CACHE' };
  return (...argv) =>
    spawnSync(process.execPath, [join(folder, 'bin/seo-rewrite.js'), ...argv], {
      encoding: 'utf8',
      env,
      timeout: 20_000,
    });
}

/** Scripts that came out of the cache. */
const taken = (told: unknown): number => String(told).match(/cache for .* was accepted/g)?.length ?? 0;

describe('the launcher', () => {
  it('keeps what is compiled in the package, and takes it from there', () =>
    inFolder(async (folder) => {
      const run = packageIn(folder);
      const [first, second] = [run('--help'), run('--help')];
      expect(first.status).toBe(0);
      expect(readdirSync(join(folder, '.compiled'))).toHaveLength(1);
      expect(taken(first.stdout) + taken(first.stderr)).toBe(0);
      expect(taken(second.stdout) + taken(second.stderr)).toBeGreaterThan(0);
    }));

  it('does without where it cannot be kept', () =>
    inFolder(async (folder) => {
      const run = packageIn(folder);
      // Not even a superuser writes into a file as into a folder.
      writeFileSync(join(folder, '.compiled'), '');
      const { status, stdout } = run('--help');
      expect(status).toBe(0);
      expect(stdout).toContain('Usage: seo-rewrite');
    }));
});
