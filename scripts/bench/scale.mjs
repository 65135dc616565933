// Whether cost grows with the number of files alone.
import { processes, row } from './measure.mjs';
import { MARKDOWNLINT } from './tools.mjs';

export const title = 'From a hundred articles to ten thousand';
export const note =
  'CPU an article is what a run takes beyond the start of the program, on one thread, so the first hundred include what the compiler costs. One run of each: the long ones are minutes of work.';

export function run({ folder, corpus, bin, quick, files }) {
  const counts = files ?? (quick ? [50, 100, 400] : [100, 1000, 10_000]);
  const variants = { start: [bin, 'check', corpus(1), '--format', 'json'] };
  for (const count of counts) {
    variants[`one ${count}`] = [bin, 'check', corpus(count), '--format', 'json', '--threads', '1'];
    variants[`all ${count}`] = [bin, 'check', corpus(count), '--format', 'json'];
  }
  const most = Math.max(...counts);
  variants.markdownlint = [MARKDOWNLINT, '--no-globs', `${corpus(most)}/*.md`];
  const used = processes(variants, { folder, rounds: 1, warm: 0 });
  const each = (count) => (used[`one ${count}`].cpu - used.start.cpu) / count;
  const middle = counts.at(-2) ?? most;
  const number = (value) => value.toLocaleString('en');
  const rows = counts.map((count) =>
    row(
      `CPU an article, ${number(count)} articles`,
      each(count) / each(middle),
      `${number(middle)} articles`,
      `${each(count).toFixed(2)} and ${each(middle).toFixed(2)} ms`,
      count > middle ? { most: 1.1 } : {},
    ),
  );
  for (const threads of ['one', 'all']) {
    const memory = (count) => used[`${threads} ${count}`].memory;
    rows.push(
      row(
        `peak memory, ${number(most)} articles, ${threads === 'one' ? 'one thread' : 'all threads'}`,
        memory(most) / memory(middle),
        `${number(middle)} articles`,
        `${memory(most).toFixed(0)} and ${memory(middle).toFixed(0)} MB`,
        { most: 2 },
      ),
    );
  }
  const [one, all] = [used[`one ${most}`], used[`all ${most}`]];
  const { markdownlint } = used;
  rows.push(
    row(
      `CPU of \`check --threads 1\`, ${number(most)} articles`,
      one.cpu / markdownlint.cpu,
      '`markdownlint-cli2`',
      `${(one.cpu / most).toFixed(2)} and ${(markdownlint.cpu / most).toFixed(2)} ms an article`,
      { most: 0.33 },
    ),
    row(
      `peak memory, ${number(most)} articles, all threads`,
      all.memory / markdownlint.memory,
      '`markdownlint-cli2`',
      `${all.memory.toFixed(0)} and ${markdownlint.memory.toFixed(0)} MB`,
    ),
    row(
      `wall of \`check\`, ${number(most)} articles, all threads`,
      all.wall / markdownlint.wall,
      '`markdownlint-cli2`',
      `${(all.wall / 1000).toFixed(1)} and ${(markdownlint.wall / 1000).toFixed(1)} s`,
      { most: 0.2 },
    ),
  );
  return rows;
}
