// What a start costs.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';
import { MARKDOWNLINT } from './tools.mjs';

export const title = 'A start, and one article';
export const note =
  'Wall time of whole processes, the second and later ones: the files are in the memory of the system.';

export function run({ folder, corpus, bin, quick }) {
  const articles = corpus(20);
  const one = join(articles, readdirSync(articles)[7]);
  const times = processes(
    {
      node: ['-e', '0'],
      version: [bin, '--version'],
      help: [bin, '--help'],
      check: [bin, 'check', one],
      recheck: [bin, 'check', one, '--cache'],
      clean: [bin, 'clean', one],
      markdownlint: [MARKDOWNLINT, '--no-globs', one],
    },
    { folder, rounds: quick ? 5 : 31, warm: 2, usage: false },
  );
  const wall = (name) => times[name].wall;
  const against = (what, name, reference, limits) =>
    row(
      what,
      wall(name) / wall(reference),
      reference === 'node' ? '`node -e 0`' : '`markdownlint-cli2` on it',
      `${ms(wall(name))} and ${ms(wall(reference))}`,
      limits,
    );
  return [
    against('`--version`', 'version', 'node', { most: 1.7 }),
    against('`--help`', 'help', 'node'),
    against('`check` of one article', 'check', 'node', { most: 3 }),
    against('`check` of one article', 'check', 'markdownlint', { most: 0.33 }),
    against('the same, remembered by `--cache`', 'recheck', 'node'),
    against('`clean` of one article', 'clean', 'node'),
  ];
}

const ms = (value) => `${value.toFixed(0)} ms`;
