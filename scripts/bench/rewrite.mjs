// The offline engine: a further article in one process, and many articles in several threads.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';

export const title = 'Rewriting offline';
export const note =
  'Reading, cleaning, laying out, checking with every rule and writing. CPU time of a further article: what a run of many takes beyond a run of one, on one thread. All threads: as many as processors.';

export function run({ folder, bin, quick }) {
  const [copies, hosts] = quick ? [2, 10] : [12, 56];
  const names = readdirSync('fixtures/articles').sort();
  const fill = (name, times) => {
    mkdirSync(join(folder, name));
    for (let copy = 0; copy < times; copy++)
      for (const article of names) cpSync(join('fixtures/articles', article), join(folder, name, `${copy}-${article}`));
    return join(folder, name);
  };
  const [many, most] = [fill('rewrite-many', copies), fill('rewrite-most', hosts)];
  const count = names.length * copies;
  const out = join(folder, 'rewrite-out');
  const variant = (from, ...threads) => ({
    args: [bin, from, '--out', out, '--engine', 'offline', '--quiet', ...threads],
    before: () => rmSync(out, { recursive: true, force: true }),
  });
  const alone = ['--threads', '1'];
  const used = processes(
    { node: ['-e', '0'], one: variant(join(many, `0-${names[0]}`)), many: variant(many, ...alone) },
    { folder, rounds: quick ? 1 : 5, warm: quick ? 0 : 1 },
  );
  const crowd = processes(
    { one: variant(most, ...alone), all: variant(most) },
    { folder, rounds: quick ? 1 : 3, warm: 0 },
  );
  const further = (used.many.cpu - used.one.cpu) / (count - 1);
  const number = (names.length * hosts).toLocaleString('en');
  const each = ({ wall, cpu }) => `${(wall / 1000).toFixed(1)} s, CPU ${(cpu / 1000).toFixed(1)} s`;
  return [
    row(
      'a further article',
      further / 20,
      'the 20 ms that it may take',
      `${further.toFixed(1)} ms, ${count} articles`,
      { most: 1 },
    ),
    row(
      'the first article',
      used.one.cpu / used.node.cpu,
      '`node -e 0`',
      `${used.one.cpu.toFixed(0)} and ${used.node.cpu.toFixed(0)} ms`,
    ),
    row(
      `wall of ${number} articles, all threads`,
      crowd.all.wall / crowd.one.wall,
      '`--threads 1`',
      `${each(crowd.all)}, and ${each(crowd.one)}`,
    ),
    row(
      `peak memory of ${number} articles, all threads`,
      crowd.all.memory / crowd.one.memory,
      '`--threads 1`',
      `${crowd.all.memory.toFixed(0)} and ${crowd.one.memory.toFixed(0)} MB`,
    ),
  ];
}
