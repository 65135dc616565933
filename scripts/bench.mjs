#!/usr/bin/env node
// Time and memory of `check` beside markdownlint-cli2 on the same files. Absolute figures depend on the machine: read the
// ratios. Usage: npm run bench -- [--files 1000] [--rounds 5] [--keep FOLDER] [--bin FILE].
// Build first: it measures dist/ unless told otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './bench-corpus.mjs';

if (process.argv[2] === 'batch') {
  await import('./bench-batch.mjs');
  process.exit();
}

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    keep: { type: 'string' },
    bin: { type: 'string', default: 'dist/cli/bin.js' },
  },
});
const files = Number(values.files);
const rounds = Number(values.rounds);
const bin = resolve(values.bin);
if (!existsSync(bin)) throw new Error(`${values.bin} is missing: npm run build`);

const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'seo-rewrite-bench-'));
const articles = join(folder, `articles-${files}`);
if (!existsSync(articles)) {
  mkdirSync(articles, { recursive: true });
  writeCorpus(articles, files);
}

const markdownlint = join(
  dirname(createRequire(import.meta.url).resolve('markdownlint-cli2')),
  'markdownlint-cli2-bin.mjs',
);
const runs = {
  'node -e 0': ['-e', '0'],
  'seo-rewrite check': [bin, 'check', articles, '--format', 'json'],
  'markdownlint-cli2': [markdownlint, '--no-globs', `${articles}/*.md`],
};

const hook = resolve('scripts/bench-usage.mjs');
const results = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(runs)) {
    const usage = join(folder, 'usage.json');
    const started = performance.now();
    const run = spawnSync(process.execPath, ['--import', hook, ...args], {
      cwd: folder,
      env: { ...process.env, BENCH_USAGE: usage },
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 30,
    });
    if (run.error) throw run.error;
    const wall = (performance.now() - started) / 1000;
    results[name].push({ wall, status: run.status, ...JSON.parse(readFileSync(usage, 'utf8')) });
  }

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const reference = median(results['markdownlint-cli2'].map(({ cpu }) => cpu));
const referenceWall = median(results['markdownlint-cli2'].map(({ wall }) => wall));
console.log(`${files} files, median of ${rounds} interleaved rounds\n`);
console.log('what                 exit   wall s    CPU s   MB RSS   files/s   wall ×   CPU ×   (× markdownlint-cli2)');
for (const [name, all] of Object.entries(results)) {
  const wall = median(all.map((run) => run.wall));
  const cpu = median(all.map((run) => run.cpu));
  const memory = median(all.map((run) => run.memory));
  console.log(
    [
      name.padEnd(20),
      String(all[0].status).padStart(4),
      wall.toFixed(2).padStart(8),
      cpu.toFixed(2).padStart(8),
      memory.toFixed(0).padStart(8),
      (files / wall).toFixed(0).padStart(9),
      (wall / referenceWall).toFixed(2).padStart(8),
      (cpu / reference).toFixed(2).padStart(7),
    ].join(' '),
  );
}
if (!values.keep) rmSync(folder, { recursive: true, force: true });
