import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/pipeline/check-file.ts';
import { type CheckFilesSetup, checkFiles } from '../../src/pipeline/check-files.ts';
import type { Crew } from '../../src/pipeline/crew.ts';
import type { Input } from '../../src/pipeline/inputs.ts';
import { LEAST_FOR_THREADS } from '../../src/pipeline/least-for-threads.ts';

const input = (index: number) => ({ path: `${index}.md`, absolute: `/nowhere/${index}.md` }) as Input;

/** Who has done what: files asked of the threads, and how often threads were hired. */
async function checked(count: number): Promise<{ hired: number; asked: string[]; reported: string[] }> {
  const asked: string[] = [];
  let hired = 0;
  const crew: Crew<Input, CheckedFile> = {
    size: 2,
    ask: async ({ path }) => {
      asked.push(path);
      return { report: { path, status: 'ready', findings: [], skipped: [] } as unknown as CheckedFile['report'] };
    },
    close: async () => {},
  };
  const hire = () => {
    hired += 1;
    return crew;
  };
  const inputs = (async function* () {
    for (let index = 0; index < count; index++) yield input(index);
  })();
  const reported: string[] = [];
  const setup = { threads: { most: 2, hire } } as unknown as CheckFilesSetup;
  for await (const { path } of checkFiles(inputs, setup)) reported.push(path);
  return { hired, asked, reported };
}

describe('threads for a check', () => {
  it('are hired once, at the first file, when enough others wait', async () => {
    const { hired, asked, reported } = await checked(LEAST_FOR_THREADS + 1);
    expect(hired).toBe(1);
    expect(asked).toHaveLength(LEAST_FOR_THREADS + 1);
    expect(reported).toEqual(Array.from({ length: LEAST_FOR_THREADS + 1 }, (_, index) => `${index}.md`));
  });
});
