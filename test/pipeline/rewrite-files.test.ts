import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { Crew } from '../../src/pipeline/crew.ts';
import type { Input, MissingInput } from '../../src/pipeline/inputs.ts';
import { rewriteFiles } from '../../src/pipeline/rewrite-files.ts';
import type { Composed, RawText, RewriteSetup } from '../../src/pipeline/rewrite-setup.ts';
import { ThreadEnded } from '../../src/pipeline/thread-ended.ts';
import { decode } from '../../src/readers/index.ts';
import { inFolder } from '../support/cli.ts';

const LEAST = 4;

const composed = (path: string): Composed => ({
  isDraft: false,
  file: '',
  report: { path, status: 'passed', findings: [], skipped: [], words: undefined },
});

/** What a run comes to, with threads of our making: `deadly` kills the one that has it, and all else that it has in hand. */
async function rewritten(names: readonly string[], deadly: readonly string[] = []) {
  const hired: number[] = [];
  const own: string[] = [];
  const closed: number[] = [];
  const hire = (size: number): Crew<RawText, Composed> => {
    hired.push(size);
    let inHand: ((error: Error) => void)[] = [];
    return {
      size,
      ask: ({ path }) =>
        new Promise((resolve, reject) => {
          inHand.push(reject);
          setTimeout(() => {
            if (deadly.includes(path)) for (const lose of inHand.splice(0)) lose(new ThreadEnded('code 7'));
            else resolve(composed(path));
            inHand = inHand.filter((one) => one !== reject);
          }, 1);
        }),
      close: async () => void closed.push(size),
    };
  };
  const reports: Report[] = [];
  await inFolder(async (folder) => {
    const inputs = (async function* (): AsyncGenerator<Input | MissingInput> {
      for (const path of names) {
        writeFileSync(join(folder, path), 'Un texte.');
        yield { path, absolute: join(folder, path), root: undefined };
      }
    })();
    const setup = {
      read: { decode, maxBytes: 100 },
      engine: { id: 'essai' },
      facts: [],
      compose: async ({ path }: RawText) => {
        own.push(path);
        return composed(path);
      },
    } as unknown as RewriteSetup;
    const threads = { least: LEAST, most: 2, hire };
    const run = { size: 8, stop: new AbortController(), threads, service: undefined };
    for await (const report of rewriteFiles(inputs, setup, run)) reports.push(report);
  });
  return { hired, closed, own, reports };
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}.txt`);

describe('threads for a rewrite', () => {
  it('are not hired for few articles', async () => {
    const { hired, own } = await rewritten(names(LEAST));
    expect(hired).toEqual([]);
    expect(own).toHaveLength(LEAST);
  });

  it('are hired once when enough others wait, then do all of them, in order, and are sent home', async () => {
    const { hired, closed, own, reports } = await rewritten(names(LEAST + 9));
    expect([hired, closed, own]).toEqual([[2], [2], []]);
    expect(reports.map(({ path }) => path)).toEqual(names(LEAST + 9));
  });

  it('lose with a thread that dies the article to blame alone, and say which', async () => {
    const { hired, closed, reports } = await rewritten(names(20), ['n3.txt', 'n11.txt']);
    const failed = reports.filter(({ failure }) => failure);
    expect(reports.map(({ path }) => path)).toEqual(names(20));
    expect(failed.map(({ failure }) => failure?.message.en)).toEqual([
      'n3.txt: the thread that worked on it died (code 7)',
      'n11.txt: the thread that worked on it died (code 7)',
    ]);
    expect([hired, closed.sort()]).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });
});
