// How near a batch comes to what a service allows: 64 questions at once against a fixed 200 ms, and peak memory of the whole
// program over many articles against a service that answers at once.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';

import { startService } from './service.mjs';

export const title = 'A batch against a service that takes 200 ms';
export const note =
  '64 questions at once. Ideal is the number of waves times 200 ms. “Checks included”: each answer, of 910 words, is judged by every rule that needs no source, in as many threads as processors, which ask through the main thread, as the program does. “The whole program” reads and cleans the raw articles of the fixtures, asks once for each, judges the answer by every rule, the comparison with its source included, and writes a file; its start is counted. The service runs on the same processors. CPU is ours, not the service’s.';

const LATENCY = 200;
const CONCURRENCY = 64;

export async function run({ folder, bin, quick, calls, articles }) {
  const rows = [];
  for (const count of calls ?? [quick ? 256 : 10_000]) rows.push(...(await questions(count)));
  rows.push(...(await wholeProgram(quick ? 256 : 2000, folder, bin)));
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
  const { hireCrew } = await import('../../src/pipeline/crew.ts');
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
  const alone = async (index) => {
    const { markdown } = await ask(index);
    await checkText(markdown);
  };
  const crew = hireCrew(new URL('judge.mjs', import.meta.url), undefined, Math.min(availableParallelism(), 8), ask);
  const checked = (index) => crew.ask(index);
  const results = {};
  try {
    for (const [name, work] of Object.entries({ plain, ask, alone, checked })) results[name] = await pool(work, count);
  } finally {
    await crew.close();
    stop();
  }
  const ideal = Math.ceil(count / CONCURRENCY) * LATENCY;
  const share = ({ wall }) => ideal / wall;
  const cpu = ({ cpu: used }) => used / count;
  const number = count.toLocaleString('en');
  const judging = cpu(results.checked) - cpu(results.ask);
  const seconds = ({ wall }) => `${(wall / 1000).toFixed(1)} and ${(ideal / 1000).toFixed(1)} s`;
  return [
    row(`${number} questions, checks included`, share(results.checked), 'ideal', seconds(results.checked), {
      least: 0.95,
    }),
    row('the same, judged in the main thread', share(results.alone), 'ideal', seconds(results.alone)),
    row(
      `${number} questions without checks`,
      share(results.ask),
      'ideal',
      `${seconds(results.ask)}; half of the answers within ${results.ask.p50.toFixed(0)} ms, 99 % within ${results.ask.p99.toFixed(0)} ms`,
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

/** The whole program with every rule over raw articles of the fixtures, in all threads and in one. */
async function wholeProgram(count, folder, bin) {
  const home = join(folder, 'batch-whole');
  const { url, stop } = await startService(LATENCY);
  try {
    mkdirSync(join(home, 'in'), { recursive: true });
    const names = readdirSync('fixtures/articles').sort();
    for (let index = 0; index < count; index++) {
      const name = names[index % names.length];
      const text = readFileSync(join('fixtures/articles', name), 'utf8');
      writeFileSync(join(home, 'in', `${index}-${name}`), `${text}\n\nLe dossier ${index} avance bien.\n`);
    }
    const asked = ['--base-url', url, '-j', String(CONCURRENCY), '--attempts', '1', '--no-cache'];
    const variant = (...threads) => ({
      args: [bin, 'in', '--out', 'out', '--quiet', ...asked, ...threads],
      before: () => rmSync(join(home, 'out'), { recursive: true, force: true }),
    });
    const used = processes({ all: variant(), one: variant('--threads', '1') }, { folder: home, rounds: 1, warm: 0 });
    const ideal = Math.ceil(count / CONCURRENCY) * LATENCY;
    const figures = ({ wall, cpu }) =>
      `${(wall / 1000).toFixed(1)} and ${(ideal / 1000).toFixed(1)} s; CPU ${(cpu / count).toFixed(1)} ms an article`;
    const what = `${count.toLocaleString('en')} articles by the whole program`;
    return [
      row(what, ideal / used.all.wall, 'ideal', figures(used.all)),
      row('the same, `--threads 1`', ideal / used.one.wall, 'ideal', figures(used.one)),
    ];
  } finally {
    stop();
    rmSync(home, { recursive: true, force: true });
  }
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
