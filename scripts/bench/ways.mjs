// Articles per second, memory, CPU and restarts of the two ways to a service, against a fast one in a process of its own.
// Usage: npm run bench -- ways [--articles 1000] [--rules on|off] [--ways batch,direct] [--small] [--restart] [--bin FILE]
// With --small the articles have 40 words instead of 970: what grows with their number, not with their length.
// With BENCH_HEAP=FILE the memory in use after a full collection is told too: at a quarter of each step, and at most.
// With rules on, every rule looks at every draft, and none of them fails it: one question an article.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { writeCorpus } from './corpus.mjs';

if (process.argv[2] === '--serve') await serve(process.argv[3]);

/** Answers every request with its own article: what it costs us, not what it is worth. */
async function serve(folder) {
  const { startBatchServer } = await import('../../test/support/batch-service.ts');
  const bodies = new Map();
  const bodyOf = (index) => {
    const known = bodies.get(index % 200);
    if (known) return known;
    const name = `article-${String(index % 200).padStart(6, '0')}.md`;
    const body = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    bodies.set(index % 200, body);
    return body;
  };
  const answer = ({ body }) => {
    const index = Number(/\((\d{1,7})\)/.exec(body.messages.at(-1)?.content ?? '')?.[1] ?? 0);
    return { content: `---\ntitle: Article ${index}\n---\n\n${bodyOf(index).trimStart()}` };
  };
  const server = await startBatchServer({ answer, looks: 1 });
  console.log(server.url);
}

/** Prints a line a step. */
export async function measure({
  articles: asked = '1000',
  rules: looking = 'on',
  ways = 'batch,direct',
  small: areSmall = false,
  restart: isKilled = false,
  bin: cli = 'src/cli/bin.ts',
}) {
  const count = Number(asked);
  const folder = mkdtempSync(join(tmpdir(), 'seo-rewrite-scale-'));
  mkdirSync(join(folder, 'in'));
  if (areSmall)
    for (let index = 0; index < Math.max(count, 200); index++)
      writeFileSync(join(folder, 'in', `article-${String(index).padStart(6, '0')}.md`), small(index));
  else writeCorpus(join(folder, 'in'), Math.max(count, 200));
  for (const name of readdirSync(join(folder, 'in')).slice(count)) rmSync(join(folder, 'in', name));
  const { rules } = await import('../../src/rules/index.ts');
  const setting = looking === 'on' ? 'warning' : 'off';
  const config = { minWords: 5, rules: Object.fromEntries(rules.map(({ id }) => [id, setting])) };
  writeFileSync(join(folder, 'seo-rewrite.config.json'), JSON.stringify(config));
  const server = spawn(process.execPath, [import.meta.filename, '--serve', join(folder, 'in')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((done) => createInterface(server.stdout).once('line', done));
  const env = { ...process.env, OPENAI_API_KEY: 'x', OPENAI_BASE_URL: url, OPENAI_MODEL: 'essai' };
  const bin = resolve(cli);
  const hook = resolve('scripts/bench/usage.mjs');
  const heapHook = process.env.BENCH_HEAP ? ['--import', resolve('scripts/bench/live-heap.mjs')] : [];
  const program = (argv) => ['--import', hook, ...heapHook, bin, ...argv];
  const usagePath = join(folder, 'usage.json');
  const options = { cwd: folder, env: { ...env, BENCH_USAGE: usagePath } };

  const rows = [];
  const run = (name, argv, articles = count) => {
    if (env.BENCH_HEAP) rmSync(env.BENCH_HEAP, { force: true });
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, program(argv), {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 30,
    });
    const wall = (performance.now() - started) / 1000;
    if (status > 1) throw new Error(`${name}: exit ${status}\n${String(stderr).slice(-2000)}`);
    rows.push({ name, wall, articles, ...JSON.parse(readFileSync(usagePath, 'utf8')) });
    print(rows.at(-1));
    if (env.BENCH_HEAP) printHeap(env.BENCH_HEAP);
  };
  const done = (out) => {
    try {
      return readdirSync(join(folder, out)).filter((name) => name.endsWith('.md')).length;
    } catch {
      return 0;
    }
  };
  /** Kill a run when half of its articles are there; then time the next one to its first new article. */
  const restart = async (name, argv, out) => {
    const started = spawn(process.execPath, program(argv), { ...options, stdio: 'ignore' });
    while (done(out) < count / 2) await new Promise((wake) => setTimeout(wake, 20));
    const ended = new Promise((leave) => started.once('exit', leave));
    started.kill('SIGKILL');
    await ended;
    const before = done(out);
    const from = performance.now();
    const again = spawn(process.execPath, program(argv), { ...options, stdio: 'ignore' });
    const over = new Promise((leave) => again.once('exit', leave));
    while (done(out) <= before && again.exitCode === null) await new Promise((wake) => setTimeout(wake, 20));
    const first = (performance.now() - from) / 1000;
    await over;
    const whole = (performance.now() - from) / 1000;
    console.log(
      `${name}: killed at ${before} of ${count}; first new article after ${first.toFixed(1)} s, all ${done(out)} after ${whole.toFixed(1)} s`,
    );
  };

  console.log(`${count} articles, rules ${looking}\n`);
  console.log('what                 wall s    CPU s   MB RSS   articles/s   CPU ms/article');
  try {
    run('start', ['--help'], 0);
    if (ways.includes('batch')) {
      run('batch submit', ['batch', 'submit', 'in', '--out', 'by-batch', '-q']);
      if (isKilled) await restart('batch collect', ['batch', 'collect', '--wait', '--every', '1', '-q'], 'by-batch');
      else run('batch collect', ['batch', 'collect', '--wait', '--every', '1', '-q']);
      rmSync(join(folder, '.seo-rewrite'), { recursive: true, force: true });
    }
    if (ways.includes('direct')) {
      const argv = ['in', '--out', 'direct', '-j', '64', '-q', '--report', 'report.jsonl'];
      if (isKilled) await restart('direct', argv, 'direct');
      else run('direct', argv);
      run('direct, all done', argv);
    }
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function printHeap(path) {
  if (!existsSync(path)) return;
  const samples = readFileSync(path, 'utf8').trim().split('\n').map(Number);
  const quarter = samples[Math.floor(samples.length / 4)] ?? 0;
  console.log(
    `${''.padEnd(18)} in use: ${quarter.toFixed(1)} MB at a quarter, ${Math.max(...samples).toFixed(1)} at most`,
  );
}

function small(index) {
  return `# Le dossier du four (${index})\n\nLe dossier ${index} avance bien. Julie Morel cuit 120 pains par jour à Brest depuis 2019, et elle nourrit son levain chaque matin à six heures.\n\nLe four chauffe depuis l’aube, et la farine vient du moulin voisin.\n`;
}

function print({ name, wall, articles, cpu, memory }) {
  const rate = articles ? (articles / wall).toFixed(0) : '';
  const each = articles ? ((1000 * cpu) / articles).toFixed(2) : '';
  console.log(
    `${name.padEnd(18)} ${wall.toFixed(2).padStart(8)} ${cpu.toFixed(2).padStart(8)} ${memory.toFixed(0).padStart(8)} ${rate.padStart(12)} ${each.padStart(16)}`,
  );
}
