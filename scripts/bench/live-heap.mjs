// Loaded before a measured program when BENCH_HEAP names a file: what is still in use after a full collection, every few
// seconds. Resident memory follows the collector's mood; this follows what the program holds on to.
import { appendFileSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const EVERY = 3000;
if (isMainThread && process.env.BENCH_HEAP) {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  setInterval(() => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    appendFileSync(process.env.BENCH_HEAP, `${(heapUsed + external) / 1e6}\n`);
  }, EVERY).unref();
}
