import { getEventListeners } from 'node:events';
import { hostname } from 'node:os';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { languageOf } from './language.ts';
import { packageVersion } from './version.ts';

const argv = process.argv.slice(2);
// Asked all the time by scripts: answered before anything else is loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${packageVersion()}\n`);
  process.exit(0);
}
// A pattern is compiled at its first use, not run slowly first and compiled at its second: most texts are long (docs/performance.md).
// Told so for patterns to come. `--no-regexp-tier-up` would speak of those that Node has run as well, which V8 then takes for
// compiled ones: the process ends in a segmentation fault, seldom and anywhere.
setFlagsFromString('--regexp-tier-up-ticks=0');
// Every function is compiled with its module: what Node keeps of the compiled code is taken before anything of it runs, so
// that a function compiled at its first call would be compiled again at every start.
setFlagsFromString('--no-lazy');
// A heap grows to twice what is in use, not to four times as V8 lets it where memory is plenty: over many files each thread
// fills the rest with garbage (docs/performance.md). No limit: a large article takes what it needs.
setFlagsFromString('--heap-growing-percent=100');
const { main } = await import('./main.ts');
const interruption = new AbortController();
const breakOff = new AbortController();
let interruptedBy: NodeJS.Signals | undefined;
const leave = () => process.exit(interruptedBy === 'SIGTERM' ? 143 : 130);
const onSignal = (signal: NodeJS.Signals) => {
  const first = interruptedBy === undefined;
  interruptedBy ??= signal;
  // First signal: take no more work, finish what is under way. A command that has nothing to finish ends at once.
  if (first && getEventListeners(interruption.signal, 'abort').length > 0) interruption.abort();
  else if (first || breakOff.signal.aborted) leave();
  else {
    // Second signal: break off. Third, or nobody listens: go.
    breakOff.abort();
    setTimeout(leave, 2000).unref();
  }
};
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
// A reader that stops reading (head, less) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Names this process among all that may write to the same folders. */
function runId(pid: number): string {
  return `${hostname().replace(/[^\w]/g, '').slice(0, 16) || 'host'}-${pid}`;
}

function hasEnded(id: string): boolean {
  const pid = Number(id.slice(id.lastIndexOf('-') + 1));
  if (!Number.isInteger(pid) || pid <= 0 || id !== runId(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const code = await main(argv, {
  cwd: process.cwd(),
  env: process.env,
  style: {
    color: process.stdout.hasColors?.() ?? Boolean(process.env.FORCE_COLOR),
    width: process.stdout.columns ?? 80,
    language: languageOf(argv, process.env),
  },
  interactive: Boolean(process.stderr.isTTY) && !process.env.CI,
  errColor: process.stderr.hasColors?.() ?? Boolean(process.env.FORCE_COLOR),
  signal: interruption.signal,
  abort: breakOff.signal,
  runtime: `node ${process.versions.node}, icu ${process.versions.icu ?? 'none'}`,
  run: { id: runId(process.pid), hasEnded },
  now: () => performance.now(),
  stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exitCode = interruptedBy === 'SIGTERM' && code === 130 ? 143 : code;
