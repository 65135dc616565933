import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { bundledCli } from './bundle.ts';

export interface Running {
  readonly child: ChildProcess;
  /** What it has printed on standard error so far. */
  err(): string;
  /** Resolves when its standard error matches. */
  says(pattern: RegExp): Promise<void>;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Where processes keep compiled code for those that come after. */
export const COMPILED: string = join(tmpdir(), 'seo-rewrite-compiled');

/** The program in a process of its own. */
export function startCli(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [bundledCli(), ...argv], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'C', NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return {
    child,
    err: () => err,
    async says(pattern) {
      while (!pattern.test(err)) {
        if (child.exitCode !== null) throw new Error(`ended before it said ${pattern}:\n${err}`);
        if (child.stderr) await once(child.stderr, 'data');
      }
    },
    ended: once(child, 'close').then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals),
  };
}
