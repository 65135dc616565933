import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliWorld extends Partial<Omit<Io, 'out' | 'err' | 'stdin'>> {
  readonly stdin?: string | Uint8Array;
  /** Hears what goes to standard error while the program runs. */
  readonly heard?: (text: string) => void;
}

/** Run the whole program in this process, in a world of the test's making. */
export async function runCli(argv: readonly string[], { stdin = '', heard, ...world }: CliWorld = {}): Promise<CliRun> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    cwd: process.cwd(),
    env: {},
    style: { color: false, width: 80, language: 'en' },
    interactive: false,
    errColor: false,
    signal: new AbortController().signal,
    now: () => 0,
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    ...world,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
      heard?.(text);
    },
  });
  return { code, out, err };
}

/** A folder that is gone after `work`. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'seo-rewrite-test-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
