// The programs that are measured beside ours.
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const MARKDOWNLINT = join(
  dirname(createRequire(import.meta.url).resolve('markdownlint-cli2')),
  'markdownlint-cli2-bin.mjs',
);

/** Parses the same files with remark and front matter, and does nothing else. */
export const PARSE = resolve('scripts/bench/parse.mjs');
