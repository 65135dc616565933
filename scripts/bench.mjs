#!/usr/bin/env node
// One harness for every figure about speed: npm run bench -- [bench …|all] [--quick] [--save] [--outside]. Ratios first; read
// them rather than the milliseconds, which are the machine's. `--save` writes what was measured into docs/performance.md
// or the page that a bench names.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './bench/corpus.mjs';
import { saveSection, table } from './bench/page.mjs';

/** In the order of the page. `ways` has tables of its own for docs/scaling.md. */
const BENCHES = [
  'cold',
  'check',
  'scale',
  'threads',
  'cache',
  'clean',
  'rewrite',
  'fidelity',
  'batch',
  'report',
  'watch',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    outside: { type: 'boolean', default: false },
    bin: { type: 'string' },
    files: { type: 'string' },
    calls: { type: 'string' },
    articles: { type: 'string' },
    pages: { type: 'string' },
    rules: { type: 'string' },
    ways: { type: 'string' },
    small: { type: 'boolean' },
    restart: { type: 'boolean' },
  },
});

if (positionals[0] === 'ways') {
  const { measure } = await import('./bench/ways.mjs');
  await measure(values);
  process.exit();
}

const asked = positionals.length === 0 || positionals.includes('all') ? BENCHES : positionals;
const unknown = asked.filter((name) => ![...BENCHES, 'outside', 'large'].includes(name));
if (unknown.length > 0)
  throw new Error(`no bench ${unknown.join(', ')}; there are ${BENCHES.join(', ')}, outside, large, ways`);
const names = values.outside && !asked.includes('outside') ? [...asked, 'outside'] : asked;
if (values.save && values.quick) throw new Error('--quick is for trying: its figures are not saved');

const bin = values.bin ? resolve(values.bin) : built();
if (!existsSync(bin)) throw new Error(`${bin} is missing`);

const folder = mkdtempSync(join(tmpdir(), 'seo-rewrite-bench-'));
const numbers = (list) => list?.split(',').map(Number);
const world = {
  folder,
  bin,
  /** The library as it is published, beside the program. */
  api: new URL('../dist/index.js', pathToFileURL(bin)).href,
  quick: values.quick,
  files: numbers(values.files),
  calls: numbers(values.calls),
  articles: numbers(values.articles),
  pages: values.pages,
  /** A folder of so many articles, made once. */
  corpus(count) {
    const articles = join(folder, `articles-${count}`);
    if (!existsSync(articles)) {
      mkdirSync(articles);
      writeCorpus(articles, count);
    }
    return articles;
  },
};
try {
  for (const name of names) {
    const bench = await import(`./bench/${name}.mjs`);
    const [load] = loadavg();
    const started = performance.now();
    const rows = await bench.run(world);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`\n${bench.title} (${seconds} s)\n\n${table(rows)}`);
    if (values.save) saveSection(name, { ...bench, rows, machine: machine(load) });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Built for the occasion, and copied: a build meanwhile does not change what is measured. */
function built() {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const home = resolve('node_modules/.cache/seo-rewrite/bench');
  rmSync(home, { recursive: true, force: true });
  for (const name of ['bin', 'dist', 'prompts', 'package.json']) cpSync(name, join(home, name), { recursive: true });
  return join(home, 'bin/seo-rewrite.js');
}

function machine(load) {
  const [{ model }] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}; Node ${process.versions.node}; ${type()} ${release().split('-')[0]}; ${availableParallelism()} × ${model.trim()}, ${gigabytes} GB; load ${load.toFixed(1)} before`;
}
