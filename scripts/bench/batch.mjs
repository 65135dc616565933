// How near a batch comes to what a service allows: 64 questions at once against a fixed 200 ms, and peak memory of the whole
// program over many articles against a service that answers at once.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';

import { ANSWER, startService } from './service.mjs';

export const title = 'A batch against a service that takes 200 ms';
export const note =
  '64 questions at once. Ideal is the number of waves times 200 ms. With checks every answer is judged by every rule while the others are under way. CPU is ours, not the service’s.';

const LATENCY = 200;
const CONCURRENCY = 64;

export async function run({ folder, bin, quick, calls, articles }) {
  const rows = [];
  for (const count of calls ?? [quick ? 256 : 10_000]) rows.push(...(await questions(count)));
  const [few, many] = articles ?? (quick ? [50, 400] : [1000, 20_000]);
  const used = [];
  for (const count of [few, many]) used.push(await program(count, folder, bin));
  rows.push(
    row(
      `peak memory of the program, ${many.toLocaleString('en')} short articles`,
      used[1].memory / used[0].memory,
      `${few.toLocaleString('en')} articles`,
      `${used[1].memory.toFixed(0)} and ${used[0].memory.toFixed(0)} MB`,
      { most: 1.5 },
    ),
  );
  return rows;
}

async function questions(count) {
  const { chooseEngine } = await import('../../src/engines/index.ts');
  const { DEFAULT_SETTINGS } = await import('../../src/model/settings.ts');
  const { checkText } = await import('../../src/index.ts');
  const { url, stop } = await startService(LATENCY);
  const settings = { ...DEFAULT_SETTINGS, baseUrl: url, model: 'essai', concurrency: CONCURRENCY };
  const { engine } = chooseEngine(settings, { env: {}, cache: undefined });
  const content = (index) => `${index} ${'mot '.repeat(2000)}`;
  const ask = (index) => engine.write({ prompt: { id: 'b', version: 1, system: 's', user: content(index) } });
  const { default: OpenAI } = await import('openai');
  const client = new OpenAI({ apiKey: 'x', baseURL: url, maxRetries: 0 });
  const plain = (index) =>
    client.chat.completions.create({
      model: 'essai',
      messages: [
        { role: 'system', content: 's' },
        { role: 'user', content: content(index) },
      ],
    });
  const checked = async (index) => {
    const { markdown } = await ask(index);
    await checkText(markdown ?? ANSWER);
  };
  const results = {};
  try {
    for (const [name, work] of Object.entries({ plain, ask, checked })) results[name] = await pool(work, count);
  } finally {
    stop();
  }
  const ideal = Math.ceil(count / CONCURRENCY) * LATENCY;
  const share = ({ wall }) => ideal / wall;
  const cpu = ({ cpu: used }) => used / count;
  const number = count.toLocaleString('en');
  const judging = cpu(results.checked) - cpu(results.ask);
  return [
    row(
      `${number} questions, checks included`,
      share(results.checked),
      'ideal',
      `${(results.checked.wall / 1000).toFixed(1)} and ${(ideal / 1000).toFixed(1)} s`,
      { least: 0.95 },
    ),
    row(
      `${number} questions without checks`,
      share(results.ask),
      'ideal',
      `${(results.ask.wall / 1000).toFixed(1)} and ${(ideal / 1000).toFixed(1)} s; half of the answers within ${results.ask.p50.toFixed(0)} ms, 99 % within ${results.ask.p99.toFixed(0)} ms`,
    ),
    row(
      `the openai package alone, ${number} questions`,
      share(results.plain),
      'ideal',
      `${(results.plain.wall / 1000).toFixed(1)} s; 99 % within ${results.plain.p99.toFixed(0)} ms`,
    ),
    row(
      'our CPU a question, with retries, limits and accounts',
      cpu(results.ask) / cpu(results.plain),
      'the openai package alone',
      `${cpu(results.ask).toFixed(2)} and ${cpu(results.plain).toFixed(2)} ms`,
    ),
    row(
      'CPU of judging an answer',
      judging / cpu(results.plain),
      'the openai package’s a request',
      `${judging.toFixed(2)} and ${cpu(results.plain).toFixed(2)} ms`,
      { most: 1 },
    ),
  ];
}

/** So many at once, after a first wave that opens sockets and warms the compiler. */
async function pool(work, count) {
  await Promise.all(Array.from({ length: CONCURRENCY }, (_, index) => work(-index)));
  let next = 0;
  const times = [];
  const before = process.cpuUsage();
  const started = performance.now();
  const worker = async () => {
    while (next < count) {
      const at = performance.now();
      await work(next++);
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return {
    wall,
    cpu: (user + system) / 1000,
    p50: times[times.length >> 1],
    p99: times[Math.floor(times.length * 0.99)],
  };
}

/** The whole program over so many small articles, against a service that answers at once. */
async function program(count, folder, bin) {
  const home = join(folder, `batch-${count}`);
  const { url, stop } = await startService(0);
  try {
    for (let index = 0; index < count; index++) {
      const part = join(home, 'in', String(index % 100));
      mkdirSync(part, { recursive: true });
      writeFileSync(
        join(part, `n${index}.txt`),
        `L’histoire ${index}\n\nLe dossier ${index} avance bien. Julie cuit 120 pains par jour.\n`,
      );
    }
    const { rules } = await import('../../src/rules/index.ts');
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off']));
    writeFileSync(join(home, 'seo-rewrite.config.json'), JSON.stringify({ rules: off, minWords: 5 }));
    const args = [bin, 'in', '--out', 'out', '--quiet', '-j', String(CONCURRENCY), '--base-url', url];
    return processes({ program: args }, { folder: home, rounds: 1, warm: 0 }).program;
  } finally {
    stop();
    rmSync(home, { recursive: true, force: true });
  }
}
