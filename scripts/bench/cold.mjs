// What a start costs.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { processes, row } from './measure.mjs';
import { MARKDOWNLINT } from './tools.mjs';

export const title = 'A start, and one article';
export const note =
  'Wall time of whole processes, the second and later ones: the files are in the memory of the system.';

export function run({ folder, corpus, bin, quick }) {
  const articles = corpus(20);
  const one = join(articles, readdirSync(articles)[7]);
  const settings = join(folder, 'seo-rewrite.bench.yaml');
  writeFileSync(settings, 'minWords: 700\nrules:\n  sentence-max: warning\n');
  const [source, rewritten] = ['articles/cyberattaque-hopital.txt', 'rewrites/cyberattaque-hopital.md'].map((path) =>
    resolve('fixtures', path),
  );
  const times = processes(
    {
      node: ['-e', '0'],
      version: [bin, '--version'],
      help: [bin, '--help'],
      check: [bin, 'check', one],
      settings: [bin, 'check', one, '--config', settings],
      source: [bin, 'check', rewritten, '--source', source],
      recheck: [bin, 'check', one, '--cache'],
      clean: [bin, 'clean', one],
      markdownlint: [MARKDOWNLINT, '--no-globs', one],
    },
    { folder, rounds: quick ? 5 : 31, warm: 2, usage: false },
  );
  const wall = (name) => times[name].wall;
  const called = { node: '`node -e 0`', check: 'without', markdownlint: '`markdownlint-cli2` on it' };
  const against = (what, name, reference, limits) =>
    row(what, wall(name) / wall(reference), called[reference], `${ms(wall(name))} and ${ms(wall(reference))}`, limits);
  return [
    against('`--version`', 'version', 'node', { most: 1.7 }),
    against('`--help`', 'help', 'node'),
    against('`check` of one article', 'check', 'node', { most: 3 }),
    against('`check` of one article', 'check', 'markdownlint', { most: 0.33 }),
    against('the same, with a configuration file', 'settings', 'check'),
    against('`check` of another with its source', 'source', 'node'),
    against('`check` of one article, remembered by `--cache`', 'recheck', 'node'),
    against('`clean` of one article', 'clean', 'node'),
  ];
}

const ms = (value) => `${value.toFixed(0)} ms`;
