import { getEventListeners } from 'node:events';
import { hostname } from 'node:os';
import process from 'node:process';
import { asNode, setFlags } from '../v8-flags.ts';
import { standardStream } from './standard-stream.ts';
import { packageVersion } from './version.ts';

const argv = process.argv.slice(2);
// A reader that stops reading (head, less) is no error of ours.
const out = standardStream({
  fd: 1,
  ofNode: () => process.stdout,
  gone: () => process.exit(0),
  failed: (code) => {
    err.write(sayUnwritten(code));
    process.exit(2);
  },
});
// Nobody to tell that nobody listens.
const err = standardStream({ fd: 2, ofNode: () => process.stderr, gone: () => {}, failed: () => {} });
let sayUnwritten = (code: string) => `error: standard output cannot be written (${code})\n`;
// Asked all the time by scripts: answered before anything else is loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  out.write(`${packageVersion()}\n`);
  // A device tells a little later that it took nothing.
  await new Promise((told) => setImmediate(told));
  process.exit(0);
}
setFlags();
const { collected, languageOf, main, unwritten } = await import('./main.ts');
sayUnwritten = (code) => unwritten(code, languageOf(argv, process.env));
const interruption = new AbortController();
const breakOff = new AbortController();
let interruptedBy: NodeJS.Signals | undefined;
// From then on a signal means to the system what it means to any program: nothing that is being read can hold us.
const deafen = () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
const leave = () => {
  deafen();
  process.exit(interruptedBy === 'SIGTERM' ? 143 : 130);
};
const die = () => {
  deafen();
  process.kill(process.pid, interruptedBy);
};
const onSignal = (signal: NodeJS.Signals) => {
  const first = interruptedBy === undefined;
  interruptedBy ??= signal;
  // First signal: take no more work, finish what is under way. A command that has nothing to finish ends at once.
  if (first && getEventListeners(interruption.signal, 'abort').length > 0) interruption.abort();
  else if (first || breakOff.signal.aborted) leave();
  else {
    // Second signal: break off, and die of it where something does not end. Third: go.
    breakOff.abort();
    setTimeout(die, 2000).unref();
  }
};
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
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

const stdin = (most = Number.POSITIVE_INFINITY): Promise<Uint8Array> =>
  collected(
    asNode(() => process.stdin as AsyncIterable<Uint8Array>),
    most,
  );

const code = await main(argv, {
  cwd: process.cwd(),
  env: process.env,
  style: {
    color: out.terminal?.hasColors ?? Boolean(process.env.FORCE_COLOR),
    width: out.terminal?.columns ?? 80,
    language: languageOf(argv, process.env),
  },
  interactive: err.terminal !== undefined && !process.env.CI,
  errColor: err.terminal?.hasColors ?? Boolean(process.env.FORCE_COLOR),
  signal: interruption.signal,
  abort: breakOff.signal,
  runtime: `node ${process.versions.node}, icu ${process.versions.icu ?? 'none'}`,
  run: { id: runId(process.pid), hasEnded },
  now: () => performance.now(),
  stdin,
  out: out.write,
  err: err.write,
});
process.exitCode = interruptedBy === 'SIGTERM' && code === 130 ? 143 : code;
