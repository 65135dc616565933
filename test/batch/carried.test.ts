import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { describe, expect, it } from 'vitest';
import { answerFor } from '../support/batch.ts';
import { type Bench, nameIn, onBench } from '../support/batch-run.ts';
import { completion } from '../support/batch-service/finish.ts';
import type { RequestLine } from '../support/batch-service.ts';

/** What an offline engine makes of a file of requests: `vllm run-batch -i in.jsonl -o out.jsonl`. */
async function runBatch(
  requests: string,
  results: string,
  text: (line: RequestLine) => string | undefined,
): Promise<void> {
  const lines = (await readFile(requests, 'utf8')).trim().split('\n');
  const answers = lines.reverse().flatMap((raw) => {
    const line = JSON.parse(raw) as RequestLine;
    const content = text(line);
    if (content === undefined) return [];
    const response = { status_code: 200, request_id: 'vllm-1', body: completion(line, { content }) };
    return [JSON.stringify({ id: 'vllm-1', custom_id: line.custom_id, response, error: null })];
  });
  await writeFile(results, `${answers.join('\n')}\n`);
}

const exported = async ({ run }: Bench, ...argv: readonly string[]) => {
  const { code, out } = await run(['batch', 'export', 'in', '--out', 'out', '--thin', ...argv], {
    env: { OPENAI_MODEL: 'essai' },
  });
  expect(code).toBe(0);
  const [id = '', ...files] = out.trim().split('\n');
  return { id, files };
};

describe('requests carried by hand', () => {
  it('need no key and no service, and are finished round by round', async () => {
    await onBench({ names: ['alpha', 'beta', 'gamma'] }, async (bench) => {
      const { folder, run, server, written } = bench;
      const { files } = await exported(bench, '--batch-size', '2');
      expect(files).toHaveLength(2);
      const results = [join(folder, 'r1.jsonl'), join(folder, 'r2.jsonl')];
      for (const [index, file] of files.entries())
        await runBatch(file, results[index] ?? '', (line) =>
          nameIn(line) === 'beta' ? undefined : answerFor(nameIn(line)),
        );
      await writeFile(results[1] ?? '', 'pas du JSON\n{"custom_id":"f00","response":null}\n', { flag: 'a' });
      const first = await run(['batch', 'import', 'r1.jsonl', 'r2.jsonl'], { env: {} });
      expect(first.code).toBe(3);
      expect(first.err).toContain('1 unknown, 1 unreadable');
      expect(await written()).toEqual(['alpha.md', 'gamma.md']);
      const [again = ''] = first.out.trim().split('\n');
      expect(again).toContain('r2-');
      await runBatch(again, join(folder, 'r3.jsonl'), (line) => answerFor(nameIn(line)));
      expect((await run(['batch', 'import', 'r3.jsonl'], { env: {} })).code).toBe(0);
      expect(await written()).toEqual(['alpha.md', 'beta.md', 'gamma.md']);
      expect(server.log).toEqual([]);
    });
  });

  it('cannot name files outside by ids that only begin like ours', async () => {
    await onBench({ names: ['alpha'] }, async (bench) => {
      const { folder, run, written } = bench;
      const { files } = await exported(bench);
      const raw = JSON.parse((await readFile(files[0] ?? '', 'utf8')).trim()) as RequestLine;
      const evil = { ...raw, custom_id: `${raw.custom_id.slice(0, 12)}/../../../../../evil` };
      await writeFile(join(folder, 'requests.jsonl'), `${JSON.stringify(evil)}\n`);
      await runBatch(join(folder, 'requests.jsonl'), join(folder, 'r.jsonl'), (line) => answerFor(nameIn(line)));
      const { err } = await run(['batch', 'import', 'r.jsonl'], { env: {} });
      expect(err).toContain('0 answered, 1 missing, 1 unknown');
      expect((await readdir(folder, { recursive: true })).filter((name) => name.includes('evil'))).toEqual([]);
      expect(await written()).toEqual([]);
    });
  });

  it('may come back one file at a time', async () => {
    await onBench({ names: ['alpha', 'beta', 'gamma'] }, async (bench) => {
      const { folder, run, written } = bench;
      const { id, files } = await exported(bench, '--batch-size', '1');
      await runBatch(files[1] ?? '', join(folder, 'b.jsonl'), (line) => answerFor(nameIn(line)));
      const { code, out } = await run(['batch', 'import', 'b.jsonl', '--run', id], { env: {} });
      expect(code).toBe(3);
      expect(out.trim().split('\n')).toEqual([files[0], files[2]]);
      expect(await written()).toEqual(['beta.md']);
    });
  });

  it('name a file that is not there', async () => {
    await onBench({ names: ['alpha'] }, async (bench) => {
      await exported(bench);
      const { code, err } = await bench.run(['batch', 'import', 'absent.jsonl'], { env: {} });
      expect({ code, err }).toMatchObject({
        code: 2,
        err: expect.stringContaining('absent.jsonl: cannot be read (ENOENT)'),
      });
    });
  });
});

describe('against an independent service', () => {
  it('a run of batches goes its whole way', async () => {
    const mock = new LLMock({ port: 0 });
    await mock.start();
    try {
      // It gives the same text for every line.
      mock.onMessage(/./, { content: answerFor('alpha') });
      await onBench({ names: ['alpha', 'beta', 'gamma'] }, async ({ run, written }) => {
        const env = { OPENAI_API_KEY: 'x', OPENAI_BASE_URL: `${mock.url}/v1`, OPENAI_MODEL: 'essai' };
        const { code, err } = await run(['batch', 'submit', 'in', '--out', 'out', '--thin'], { env });
        expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('3 requests sent') });
        const collected = await run(['batch', 'collect', '--wait'], { env });
        expect({ code: collected.code, err: collected.err }).toMatchObject({ code: 0 });
        expect(await written()).toEqual(['alpha.md', 'beta.md', 'gamma.md']);
      });
    } finally {
      await mock.stop();
    }
  });
});
