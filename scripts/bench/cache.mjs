// Files that have not changed, with --cache.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';

export const title = 'Checking again what has not changed';
export const note =
  'CPU time. “Known” is a second `check --cache` of the same files; one in a hundred changed is the usual day.';

export function run({ folder, corpus, bin, quick }) {
  const count = quick ? 200 : 2000;
  const home = join(folder, 'cache');
  cpSync(corpus(count), join(home, 'articles'), { recursive: true });
  writeFileSync(join(home, 'seo-rewrite.config.json'), '{}');
  const check = [bin, 'check', 'articles', '--format', 'json', '--threads', '1'];
  const forget = () => rmSync(join(home, '.seo-rewrite'), { recursive: true, force: true });
  let day = 0;
  const touch = () => {
    day++;
    for (const [index, name] of readdirSync(join(home, 'articles')).entries())
      if (index % 100 === 0) {
        const path = join(home, 'articles', name);
        writeFileSync(path, `${readFileSync(path, 'utf8')}\nUne ligne du jour ${day}.\n`);
      }
  };
  const { cold, first, known, few } = processes(
    {
      cold: { args: check, cwd: home },
      first: { args: [...check, '--cache'], cwd: home, before: forget },
      known: { args: [...check, '--cache'], cwd: home },
      few: { args: [...check, '--cache'], cwd: home, before: touch },
    },
    { folder, rounds: quick ? 2 : 5 },
  );
  const figures = (a) => `${(a.cpu / count).toFixed(2)} and ${(cold.cpu / count).toFixed(2)} ms an article`;
  return [
    row('first `check --cache`', first.cpu / cold.cpu, '`check`', figures(first)),
    row('all known', known.cpu / cold.cpu, '`check`', figures(known), { most: 0.1 }),
    row('one in a hundred changed', few.cpu / cold.cpu, '`check`', figures(few)),
  ];
}
