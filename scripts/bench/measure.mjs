// How everything is measured: variants in turn, round after round, so that what else the machine does hits them alike; then
// the median of each. Whole processes from outside, functions inside one process.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Bench } from 'tinybench';

const HOOK = resolve('scripts/bench/usage.mjs');

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Wall time (ms), CPU time of all threads (ms) and peak memory (MB) of programs, each the median over the rounds.
 * `variants`: name → arguments of Node, or `{ args, cwd, before }`. With `usage: false` only wall time, without the hook that
 * measures the rest: a start costs less than the hook.
 */
export function processes(variants, { folder, rounds, warm = 1, usage = true }) {
  const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = -warm; round < rounds; round++)
    for (const [name, variant] of Object.entries(variants)) {
      const { args, cwd = folder, before } = Array.isArray(variant) ? { args: variant } : variant;
      before?.();
      const sample = once(args, cwd, folder, usage);
      if (round >= 0) samples[name].push(sample);
    }
  return Object.fromEntries(
    Object.entries(samples).map(([name, all]) => [
      name,
      {
        wall: median(all.map(({ wall }) => wall)),
        cpu: median(all.map(({ cpu }) => cpu)),
        memory: median(all.map(({ memory }) => memory)),
      },
    ]),
  );
}

function once(args, cwd, folder, usage) {
  const file = join(folder, 'usage.json');
  const hooked = usage ? ['--import', HOOK, ...args] : args;
  const started = performance.now();
  const { status, error, stderr } = spawnSync(process.execPath, hooked, {
    cwd,
    env: { ...process.env, BENCH_USAGE: file },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - started;
  if (error) throw error;
  // 1: findings, of whichever tool; or a crash, which would be the fastest of all.
  if (status > 1 || /^ {4}at /m.test(String(stderr)))
    throw new Error(`${args.join(' ').slice(0, 200)}: exit ${status}\n${String(stderr).slice(-2000)}`);
  const { cpu = 0, memory = 0 } = usage ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { wall, cpu: cpu * 1000, memory };
}

/** Milliseconds a call of functions, each the median over the rounds of its median in a round. `tasks`: name → function. */
export async function functions(tasks, { rounds, time }) {
  const samples = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const [name, task] of Object.entries(tasks)) {
      const bench = new Bench({ time, iterations: 3, warmup: false, throws: true });
      const { run, beforeEach } = typeof task === 'function' ? { run: task } : task;
      bench.add(name, run, beforeEach ? { beforeEach } : {});
      await bench.run();
      if (round >= 0) samples[name].push(bench.tasks[0].result.latency.p50);
    }
  return Object.fromEntries(Object.entries(samples).map(([name, all]) => [name, median(all)]));
}

/** One line of a table: a ratio with what it is of, and the figures behind it. `most` or `least` is what it should not pass. */
export const row = (what, ratio, against, figures, limits = {}) => ({ what, ratio, against, figures, ...limits });
