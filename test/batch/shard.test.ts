import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../src/pipeline/batch/journal.ts';
import { nextName } from '../../src/pipeline/batch/parts.ts';
import { RequestWriter } from '../../src/pipeline/batch/request-writer.ts';
import { textLines } from '../../src/pipeline/batch/text-lines.ts';
import { parseShard, shardOf } from '../../src/pipeline/shard.ts';
import { articleText } from '../support/batch.ts';
import { onBench } from '../support/batch-run.ts';
import { inFolder } from '../support/cli.ts';

const NAMES = Array.from({ length: 24 }, (_, index) => `n${index}`);

describe('several machines', () => {
  it('share the inputs without a word: every article falls to exactly one of them', () => {
    const counts = new Map<number, number>();
    for (let index = 0; index < 8000; index++) {
      const shard = shardOf({ root: '/a', absolute: `/a/b/article-${index}.txt` }, 8);
      // Wherever the folder is mounted, whatever the extension.
      expect(shardOf({ root: '/else/where', absolute: `/else/where/b/article-${index}.html` }, 8)).toBe(shard);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('are named i/n', () => {
    expect(parseShard('2/8')).toEqual({ index: 2, count: 8 });
    for (const wrong of ['0/8', '9/8', '2', 'a/b', '1/0', '-1/2', '1/2/3']) expect(parseShard(wrong)).toBeUndefined();
  });

  it('write all articles between them, on the direct way and by batches', async () => {
    await onBench({ names: NAMES }, async ({ folder, run, server, written }) => {
      await mkdir(join(folder, 'in', 'sub'));
      await writeFile(join(folder, 'in', 'sub', 'n0.txt'), articleText('autre'));
      for (const shard of ['1/3', '2/3', '3/3']) {
        expect((await run(['in', '--out', 'direct', '--shard', shard])).code).toBe(0);
        expect((await run(['batch', 'submit', 'in', '--out', 'lots', '--thin', '--shard', shard])).code).toBe(0);
      }
      expect(await written('direct')).toHaveLength(25);
      const asked = server.log.filter((line) => line.includes('chat')).length;
      expect(asked).toBe(25);
      expect(await written('lots')).toHaveLength(25);
    });
  });

  it('that overlap by mistake, at the same time, still leave the same whole files', async () => {
    await onBench({ names: NAMES }, async ({ run, written, text }) => {
      const shards = ['1/2', '1/2', '2/2', '1/1'];
      const runs = await Promise.all(shards.map((shard) => run(['in', '--out', 'out', '--shard', shard])));
      expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
      await run(['in', '--out', 'alone', '--no-cache']);
      const names = await written();
      expect(names).toEqual(await written('alone'));
      for (const name of names) expect(await text(join('out', name))).toBe(await text(join('alone', name)));
    });
  });
});

describe('the report of a long run', () => {
  it('is there line by line while the run goes on', async () => {
    const seen: number[] = [];
    await onBench({ names: NAMES }, async ({ folder, run, server }) => {
      const report = join(folder, 'report.jsonl');
      const { answer } = server.plan;
      server.plan = {
        answer: (line, index) => answer(line, index),
        fault: () => {
          readFile(report, 'utf8').then((text) => seen.push(text.split('\n').length - 1));
          return undefined;
        },
      };
      expect((await run(['in', '--out', 'out', '--report', 'report.jsonl', '-j', '2'])).code).toBe(0);
      const lines = (await readFile(report, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect(lines).toHaveLength(25);
      expect(lines[0]).toMatchObject({ path: 'in/n0.txt', status: 'passed', passed: true });
      expect(lines.at(-1)).toMatchObject({ summary: { files: 24, passed: 24 } });
      expect(seen.some((count) => count > 0 && count < 24)).toBe(true);
    });
  });
});

describe('the files of a run', () => {
  it('are read line by line, whatever separators and sizes are inside', async () => {
    await inFolder(async (folder) => {
      const lines = [JSON.stringify({ a: 'un\u2028deux\u2029\u0085é' }), `"${'ê'.repeat(400_000)}"`, '', '"fin"'];
      await writeFile(join(folder, 'x'), lines.join('\n'));
      const read: string[] = [];
      for await (const line of textLines(join(folder, 'x'))) read.push(line);
      expect(read).toEqual(lines.filter((line) => line !== ''));
    });
  });

  it('stay within lines and bytes', async () => {
    await inFolder(async (folder) => {
      const writer = new RequestWriter(folder, { lines: 3, bytes: 100 }, (index) => `r1-${index}`);
      for (let index = 0; index < 10; index++) {
        const id = index.toString(16).padStart(64, '0').split('').reverse().join('');
        const waiting = { path: `${index}`, absolute: `/${index}`, root: undefined, id, tokens: 1, tries: 1 };
        await writer.add(waiting, `${'é'.repeat(index < 5 ? 5 : 30)}\n`, { input: 1, output: 2 });
      }
      const parts = await writer.finish();
      expect(parts.map(({ lines }) => lines)).toEqual([3, 3, 1, 1, 1, 1]);
      for (const { name, bytes } of parts) {
        expect(bytes).toBeLessThanOrEqual(100);
        expect((await readFile(join(folder, `${name}.jsonl`))).length).toBe(bytes);
      }
    });
  });

  it('are named after the round and the file that they go back to', () => {
    expect(nextName('r1-0007', 0)).toBe('r2-0007');
    expect(nextName('r2-0007', 1)).toBe('r3-0007.2');
    expect(nextName('r9-0007.2', 0)).toBe('r10-0007.2');
  });

  it('are as far as the journal says', () => {
    const part = { name: 'r1-0001', lines: 2, bytes: 9, sha256: '', expected: { input: 1, output: 1 } };
    const tally = { passed: 1, drafts: 0, failed: 0 };
    const state = stateOf([
      { event: 'planned', parts: [part], tally },
      { event: 'sending', part: part.name },
      { event: 'uploaded', part: part.name, file: 'f' },
      { event: 'held', part: part.name },
    ]);
    expect(state.parts).toMatchObject([{ stage: 'planned', held: true }]);
    expect(state.tally).toEqual(tally);
  });
});
