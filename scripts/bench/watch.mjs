// `check --watch`: from the save of a file to the new findings on the terminal.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, row } from './measure.mjs';

export const page = 'docs/report.md';
export const title = 'Watching a file';
export const note =
  'An article of 939 words is saved, each time with another sentence; from the save to the last line said.';

const WANTED_MS = 200;

export async function run({ folder, bin, quick }) {
  const file = join(folder, 'watched.md');
  const text = readFileSync('fixtures/rewrites/zones-humides.md', 'utf8');
  writeFileSync(file, text);
  const watching = spawn(process.execPath, [bin, 'check', '--watch', '--lang', 'en', 'watched.md'], { cwd: folder });
  try {
    const waits = [];
    await said(watching);
    for (let save = 0; save < (quick ? 5 : 20); save++) {
      // As a person would: not at once.
      await new Promise((done) => setTimeout(done, 300));
      const answer = said(watching);
      const started = performance.now();
      writeFileSync(file, `${text}\nCe paragraphe ${save} vient d’être écrit : il porte une faute.\n`);
      await answer;
      waits.push(performance.now() - started);
    }
    const [middle, worst] = [median(waits), Math.max(...waits)];
    const figures = `median ${middle.toFixed(0)} ms of ${waits.length} saves, the slowest ${worst.toFixed(0)} ms`;
    return [row('from save to findings', middle / WANTED_MS, `${WANTED_MS} ms`, figures, { most: 1 })];
  } finally {
    watching.kill('SIGINT');
  }
}

/** Resolves when the watcher has said all about a save: its last line tells how to stop it. */
const said = (watching) =>
  new Promise((done, fail) => {
    const ended = () => fail(new Error('the watcher ended'));
    const hear = (chunk) => {
      if (!String(chunk).includes('Ctrl+C')) return;
      watching.stderr.off('data', hear);
      watching.off('exit', ended);
      done();
    };
    watching.stderr.on('data', hear);
    watching.once('exit', ended);
  });
