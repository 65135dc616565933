// Many articles on one thread and on all, beside markdownlint-cli2 and beside nothing but parsing.
import { processes, row } from './measure.mjs';
import { MARKDOWNLINT, PARSE } from './tools.mjs';

export const title = 'A thousand articles';
export const note = 'Articles of some 970 words, every rule on; CPU time of all threads together.';

export function run({ folder, corpus, bin, quick }) {
  const count = quick ? 100 : 1000;
  const articles = corpus(count);
  const used = processes(
    {
      one: [bin, 'check', articles, '--format', 'json', '--threads', '1'],
      all: [bin, 'check', articles, '--format', 'json'],
      markdownlint: [MARKDOWNLINT, '--no-globs', `${articles}/*.md`],
      parse: [PARSE, articles],
    },
    { folder, rounds: quick ? 2 : 5 },
  );
  const { one, all, markdownlint, parse } = used;
  const figures = (a, b) => `${(a / count).toFixed(2)} and ${(b / count).toFixed(2)} ms an article`;
  return [
    row(
      'CPU of `check --threads 1`',
      one.cpu / markdownlint.cpu,
      '`markdownlint-cli2`',
      figures(one.cpu, markdownlint.cpu),
      { most: 0.33 },
    ),
    row('CPU of `check --threads 1`', one.cpu / parse.cpu, 'only parsing with remark', figures(one.cpu, parse.cpu)),
    row('wall of `check`, all threads', all.wall / one.wall, '`check --threads 1`', figures(all.wall, one.wall)),
    row(
      'wall of `check`, all threads',
      all.wall / markdownlint.wall,
      '`markdownlint-cli2`',
      figures(all.wall, markdownlint.wall),
      { most: 0.2 },
    ),
    row(
      'peak memory, one thread',
      one.memory / markdownlint.memory,
      '`markdownlint-cli2`',
      `${one.memory.toFixed(0)} and ${markdownlint.memory.toFixed(0)} MB`,
    ),
    row(
      'peak memory, all threads',
      all.memory / one.memory,
      '`check --threads 1`',
      `${all.memory.toFixed(0)} and ${one.memory.toFixed(0)} MB`,
    ),
  ];
}
