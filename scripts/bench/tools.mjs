// The programs that are measured beside ours.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const MARKDOWNLINT = join(
  dirname(createRequire(import.meta.url).resolve('markdownlint-cli2')),
  'markdownlint-cli2-bin.mjs',
);

/** Parses the same files with remark and front matter, and does nothing else. */
export const PARSE = resolve('scripts/bench/parse.mjs');

/** Yoast's analysis as installed for comparisons: GPL-3.0, so neither bundled nor built upon. */
export const YOAST = 'yoastseo@3.6.0';

/** Install packages that are no dependencies into a new folder of their own. */
export function installOutside(home, packages) {
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: home,
    stdio: 'ignore',
  });
}
