import process from 'node:process';
import { languageOf } from './language.ts';
import { main } from './main.ts';

const argv = process.argv.slice(2);
const interruption = new AbortController();
let interruptedBy: NodeJS.Signals | undefined;
const onSignal = (signal: NodeJS.Signals) => {
  // First signal: take no more work. Second: go at once.
  if (interruptedBy) process.exit(signal === 'SIGTERM' ? 143 : 130);
  interruptedBy = signal;
  interruption.abort();
};
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
// A reader that stops reading (head, less) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const code = await main(argv, {
  cwd: process.cwd(),
  env: process.env,
  style: {
    color: process.stdout.hasColors?.() ?? Boolean(process.env['FORCE_COLOR']),
    width: process.stdout.columns ?? 80,
    language: languageOf(argv, process.env),
  },
  interactive: Boolean(process.stderr.isTTY) && !process.env['CI'],
  errColor: process.stderr.hasColors?.() ?? Boolean(process.env['FORCE_COLOR']),
  signal: interruption.signal,
  now: () => performance.now(),
  stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exitCode = interruptedBy === 'SIGTERM' && code === 130 ? 143 : code;
