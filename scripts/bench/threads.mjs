// From how many files on threads pay.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';

export const title = 'Threads';
export const note =
  'Wall time of as many threads as processors beside one. Below the threshold `LEAST_FOR_THREADS` in `src/pipeline/least-for-threads.ts` nothing is started, so the ratio is 1.';

export function run({ folder, corpus, bin, quick }) {
  const counts = quick ? [48, 144] : [1, 48, 97, 144, 200, 400, 1000];
  const variants = {};
  for (const count of counts) {
    variants[`check ${count} one`] = [bin, 'check', corpus(count), '--format', 'json', '--threads', '1'];
    variants[`check ${count} all`] = [bin, 'check', corpus(count), '--format', 'json'];
    const raw = rawArticles(join(folder, `raw-${count}`), count);
    variants[`clean ${count} one`] = [bin, 'clean', raw, '--threads', '1'];
    variants[`clean ${count} all`] = [bin, 'clean', raw];
  }
  const used = processes(variants, { folder, rounds: quick ? 1 : 3 });
  return ['check', 'clean'].flatMap((command) =>
    counts.map((count) => {
      const [one, all] = [used[`${command} ${count} one`], used[`${command} ${count} all`]];
      return row(
        `\`${command}\`, ${count} files`,
        all.wall / one.wall,
        'one thread',
        `${all.wall.toFixed(0)} and ${one.wall.toFixed(0)} ms; CPU ${all.cpu.toFixed(0)} and ${one.cpu.toFixed(0)} ms`,
      );
    }),
  );
}

/** The raw articles of the fixtures again and again, each with a line of its own. */
function rawArticles(folder, count) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const names = readdirSync('fixtures/articles').sort();
  for (let index = 0; index < count; index++) {
    const name = names[index % names.length];
    writeFileSync(join(folder, `${index}-${name}`), `${readFileSync(join('fixtures/articles', name), 'utf8')}\n`);
  }
  return folder;
}
