// The offline engine: a further article in one process.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';

export const title = 'Rewriting offline';
export const note =
  'Reading, cleaning, laying out, checking with every rule and writing. CPU time of a further article: what a run of many takes beyond a run of one. One thread.';

export function run({ folder, bin, quick }) {
  const copies = quick ? 2 : 12;
  const [one, many] = ['rewrite-one', 'rewrite-many'].map((name) => join(folder, name));
  mkdirSync(one);
  mkdirSync(many);
  const names = readdirSync('fixtures/articles').sort();
  cpSync(join('fixtures/articles', names[0]), join(one, names[0]));
  for (let copy = 0; copy < copies; copy++)
    for (const name of names) cpSync(join('fixtures/articles', name), join(many, `${copy}-${name}`));
  const count = names.length * copies;
  const out = join(folder, 'rewrite-out');
  const variant = (from) => ({
    args: [bin, from, '--out', out, '--engine', 'offline', '--quiet'],
    before: () => rmSync(out, { recursive: true, force: true }),
  });
  const used = processes(
    { node: ['-e', '0'], one: variant(one), many: variant(many) },
    { folder, rounds: quick ? 1 : 5, warm: quick ? 0 : 1 },
  );
  const further = (used.many.cpu - used.one.cpu) / (count - 1);
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
  ];
}
