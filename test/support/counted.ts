import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { bundledCli } from './bundle.ts';

/** What a run of the program did, in counts: the same on every machine, however busy. */
export interface Counted {
  /** How often the functions of a name were called. */
  calls(name: string): number;
  /** How often any function or block was entered, all together. */
  readonly steps: number;
  /** Scripts that were loaded, Node's own left out. */
  readonly scripts: readonly string[];
  /** Threads that ran, the main one included. */
  readonly threads: number;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

/** Run the bundled program under V8's own counters. Its exit code is not looked at. */
export async function counted(argv: readonly string[], cwd: string): Promise<Counted> {
  const folder = mkdtempSync(join(tmpdir(), 'seo-rewrite-counted-'));
  try {
    const env = { PATH: process.env.PATH, LANG: 'C', NODE_V8_COVERAGE: folder };
    await new Promise<void>((done) => {
      execFile(process.execPath, [bundledCli(), ...argv], { cwd, env, maxBuffer: 1 << 28 }, () => done());
    });
    const threads = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage);
    const scripts = threads.flatMap(({ result }) => result).filter(({ url }) => url.startsWith('file:'));
    const functions = scripts.flatMap((script) => script.functions);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    return {
      calls: (name) =>
        sum(functions.filter(({ functionName }) => functionName === name).map(({ ranges }) => ranges[0]?.count ?? 0)),
      steps: sum(functions.flatMap(({ ranges }) => ranges.map(({ count }) => count))),
      scripts: scripts.map(({ url }) => url),
      threads: threads.length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
