#!/usr/bin/env node
// How near a batch comes to what a service allows: 64 calls at once against a fixed 200 ms, and peak memory over 1,000 and
// 20,000 articles. The service runs in a process of its own. Usage: npm run bench -- batch [--calls 2000,10000] [--articles 1000,20000]
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const LATENCY = 200;
const CONCURRENCY = 64;
const SELF = fileURLToPath(import.meta.url);
const text = `# Un titre\n\n${'Un texte de mots simples qui avance. '.repeat(130)}`;

if (process.argv[2] === '--serve') serve(Number(process.argv[3]));
else await measure();

/** Answers every question with the same article after a fixed time. */
function serve(latency) {
  const choices = [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }];
  const body = JSON.stringify({
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices,
    usage: { prompt_tokens: 0, completion_tokens: 0 },
  });
  const server = createServer((request, response) => {
    request.resume().on('end', () =>
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      }, latency),
    );
  });
  server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/v1`));
}

async function measure() {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((word) => word !== 'batch'),
    options: { calls: { type: 'string', default: '2000,10000' }, articles: { type: 'string', default: '1000,20000' } },
  });
  const numbers = (list) => list.split(',').filter(Boolean).map(Number);
  for (const calls of numbers(values.calls)) print(await rate(calls));
  for (const articles of numbers(values.articles)) print(await memory(articles));
}

function print(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** The engine with all its policies, without the files around it. */
async function rate(calls) {
  const { chooseEngine } = await import('../src/engines/index.ts');
  const { DEFAULT_SETTINGS } = await import('../src/model/settings.ts');
  const { server, url } = await start(LATENCY);
  const settings = { ...DEFAULT_SETTINGS, baseUrl: url, model: 'essai', concurrency: CONCURRENCY };
  const { engine } = chooseEngine(settings, { env: {}, cache: undefined });
  const ask = (index) =>
    engine.write({ prompt: { id: 'b', version: 1, system: 's', user: `${index} ${'mot '.repeat(2000)}` } });
  // Warm up: sockets, package, compiler.
  await Promise.all(Array.from({ length: CONCURRENCY }, (_, index) => ask(-index)));
  let next = 0;
  const times = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  const worker = async () => {
    while (next < calls) {
      const at = performance.now();
      await ask(next++);
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  server.kill();
  times.sort((a, b) => a - b);
  const ideal = (Math.ceil(calls / CONCURRENCY) * LATENCY) / 1000;
  return {
    what: 'engine',
    calls,
    seconds: round(seconds),
    ideal,
    share: round(ideal / seconds),
    p50: round(times[times.length >> 1]),
    p99: round(times[Math.floor(times.length * 0.99)]),
    cpuMsPerCall: round((user + system) / 1000 / calls),
  };
}

/** The whole program over so many small articles, against a service that answers at once: its peak memory. */
async function memory(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'seo-rewrite-bench-'));
  const { server, url } = await start(0);
  try {
    for (let index = 0; index < articles; index++) {
      const part = join(folder, 'in', String(index % 100));
      mkdirSync(part, { recursive: true });
      writeFileSync(
        join(part, `n${index}.txt`),
        `L’histoire ${index}\n\nLe dossier ${index} avance bien. Julie cuit 120 pains par jour.\n`,
      );
    }
    const { rules } = await import('../src/rules/index.ts');
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off']));
    writeFileSync(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ rules: off, minWords: 5 }));
    const usage = join(folder, 'usage.json');
    const hook = fileURLToPath(new URL('./bench-usage.mjs', import.meta.url));
    const bin = fileURLToPath(new URL('../src/cli/bin.ts', import.meta.url));
    const started = performance.now();
    const args = ['--import', hook, bin, 'in', '--out', 'out', '--quiet', '-j', String(CONCURRENCY), '--base-url', url];
    const env = { ...process.env, BENCH_USAGE: usage };
    const { status } = spawnSync(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
    const seconds = (performance.now() - started) / 1000;
    const { readFileSync } = await import('node:fs');
    return {
      what: 'program',
      articles,
      status,
      seconds: round(seconds),
      perSecond: round(articles / seconds),
      ...JSON.parse(readFileSync(usage, 'utf8')),
    };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(latency) {
  const server = fork(SELF, ['--serve', String(latency)]);
  const [url] = await once(server, 'message');
  return { server, url };
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}
