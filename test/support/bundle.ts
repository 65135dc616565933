import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const HOMES = resolve('node_modules/.cache/seo-rewrite');
const ONE_HOUR = 3_600_000;

let built: string | undefined;

/**
 * The command line as it is published, named by a digest of its sources: a process of it starts in half the time. Whoever
 * runs an older one meanwhile keeps it.
 */
export function bundledCli(): string {
  built ??= build();
  return built;
}

function build(): string {
  const hash = createHash('sha256');
  for (const file of globSync('{src,prompts,scripts/build}/**/*.{ts,md,mjs}').sort())
    hash.update(file).update(readFileSync(file));
  const home = join(HOMES, `cli-${hash.digest('hex').slice(0, 16)}`);
  const bin = join(home, 'dist', 'cli', 'bin.js');
  if (existsSync(bin)) return bin;
  const fresh = `${home}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const name of ['prompts', 'package.json']) symlinkSync(resolve(name), join(fresh, name));
  execFileSync(process.execPath, ['scripts/build/bundle.mjs', join(fresh, 'dist')]);
  try {
    renameSync(fresh, home);
  } catch (error) {
    // Another test was quicker.
    if (!existsSync(bin)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
  sweep();
  return bin;
}

/** Bundles of former sources. */
function sweep(): void {
  for (const name of readdirSync(HOMES)) {
    const path = join(HOMES, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (name.startsWith('cli') && age > ONE_HOUR) rmSync(path, { recursive: true, force: true });
  }
}
