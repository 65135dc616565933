import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerFor, articleText } from '../support/batch.ts';
import { answersAll, KEY, nameIn, onBench } from '../support/batch-run.ts';
import type { RequestLine } from '../support/batch-service.ts';
import { judgeByDescription, judgeByTypes } from '../support/request-judge.ts';

const linesOf = (uploads: readonly string[]): readonly RequestLine[] =>
  uploads.flatMap((text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as RequestLine),
  );

const TOO_SHORT = '# Tramway budget approved\n\nThe city council approved the new budget on Tuesday evening.';
const FIVE = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

describe('a run of batches', () => {
  it('writes the same bytes as the direct way, mending included', async () => {
    const good = await readFile('fixtures/rewrites/tramway-budget.md', 'utf8');
    const first = new Set<string>();
    const answer = ({ body }: RequestLine) => {
      const isFirst = !first.has(body.model);
      first.add(body.model);
      return { content: isFirst ? TOO_SHORT : good };
    };
    await onBench({ names: [], plan: { answer } }, async ({ folder, run, server, text }) => {
      await writeFile(join(folder, 'seo-rewrite.config.json'), '{}');
      await writeFile(join(folder, 'in', 'tramway.txt'), await readFile('fixtures/articles/tramway-budget.txt'));
      expect((await run(['batch', 'submit', 'in', '--out', 'out'])).code).toBe(0);
      const { code, err } = await run(['batch', 'collect', '--wait']);
      expect({ code, batches: server.batches.length }).toEqual({ code: 0, batches: 2 });
      expect(err).toContain('r2-0001: 1 requests sent');
      const byBatch = await text('out/tramway.md');
      first.clear();
      // Another folder has another cache: everything is asked again, one by one.
      const direct = await run(['in', '--out', 'out2', '--no-cache']);
      expect(direct.code).toBe(0);
      expect(await text('out2/tramway.md')).toBe(byBatch);
      expect(byBatch).toContain('model: essai');
    });
  });

  it('asks with requests that the service’s own schema accepts, the same as on the direct way', async () => {
    const judges = [await judgeByTypes(), judgeByDescription()].filter((judge) => judge !== undefined);
    await onBench({ names: FIVE, config: { parameters: { temperature: 0.4 } } }, async ({ submit, server }) => {
      await submit('--thin');
      const lines = linesOf(server.uploads);
      expect(lines.map(nameIn).sort()).toEqual([...FIVE].sort());
      for (const { custom_id: id, method, url, body } of lines) {
        expect({ method, url }).toEqual({ method: 'POST', url: '/v1/chat/completions' });
        expect(id).toMatch(/^[0-9a-f]{64}$/);
        for (const judge of judges) {
          expect(judge(body)).toEqual([]);
          // What they are told to refuse, they refuse.
          expect(judge({ ...body, messages: 'x' })).not.toEqual([]);
        }
      }
    });
  });

  it('splits its requests within the limits, and asks once what two articles share', async () => {
    await onBench({ names: FIVE }, async ({ folder, submit, collect, server, written }) => {
      await writeFile(join(folder, 'in', 'copy.txt'), articleText('alpha'));
      const { err } = await submit('--thin', '--batch-size', '2');
      expect(err).toContain('5 requests in 3 files');
      expect(server.uploads.map((text) => text.trim().split('\n').length)).toEqual([2, 2, 1]);
      expect((await collect('--wait')).code).toBe(0);
      expect(await written()).toEqual([...FIVE, 'copy'].map((name) => `${name}.md`).sort());
    });
  });

  it('takes up what the direct way has in its cache, and leaves its own answers there', async () => {
    await onBench({ names: FIVE }, async ({ run, submit, collect, server }) => {
      await run(['in/alpha.txt', '--out', 'elsewhere']);
      expect((await submit('--thin')).err).toContain('4 requests');
      await collect('--wait');
      const calls = server.log.length;
      await run(['in', '--out', 'third']);
      expect(server.log.slice(calls)).toEqual([]);
    });
  });

  it('sends nothing twice when it is submitted twice, and nothing for what is done', async () => {
    await onBench({ names: FIVE }, async ({ submit, collect, server }) => {
      await submit('--thin');
      const second = await submit('--thin');
      expect(second.err).toContain('5 articles wait in an open run already');
      expect({ code: second.code, out: second.out, batches: server.batches.length }).toEqual({
        code: 0,
        out: '',
        batches: 1,
      });
      await collect('--wait');
      const third = await submit('--thin');
      expect(third.err).toContain('Nothing to ask of a service.');
      expect(third.err).toContain('5 articles: 5 passed');
      expect(server.batches).toHaveLength(1);
    });
  });

  it('is looked at once without --wait, and says by its exit code that it is not over', async () => {
    await onBench({ names: FIVE, plan: { looks: 3 } }, async ({ run, submit, collect, written }) => {
      await submit('--thin');
      expect((await collect()).code).toBe(3);
      const { out } = await run(['batch', 'status', '--json']);
      expect(JSON.parse(out).runs).toMatchObject([
        { waiting: 5, passed: 0, parts: [{ name: 'r1-0001', requests: 5 }] },
      ]);
      const codes: number[] = [];
      for (let calls = 0; calls < 6; calls++) codes.push((await collect()).code);
      expect(codes.filter((code) => code !== 3)[0]).toBe(0);
      expect(await written()).toHaveLength(5);
      expect((await collect()).err).toBe('No open run.\n');
      expect(JSON.parse((await run(['batch', 'status', '--all', '--json'])).out).runs).toMatchObject([
        { open: false, passed: 5, waiting: 0, parts: [] },
      ]);
    });
  });

  it('understands capitals, a job around the batch, and waits on words that it does not know', async () => {
    let looks = 0;
    const spell = (status: string) => (status === 'in_progress' && looks++ < 3 ? 'PONDERING' : status.toUpperCase());
    await onBench({ names: FIVE, plan: { spell, wrapped: true } }, async ({ submit, collect, clock }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait', '--every', '30');
      expect(code).toBe(0);
      expect(err).toContain('pondering, 0 of 5');
      expect(clock.waits.every((wait) => wait === 30_000)).toBe(true);
    });
  });

  it('keeps no key on disk', async () => {
    await onBench({ names: ['alpha', 'beta'] }, async ({ folder, run, submit, collect }) => {
      await submit('--thin');
      // Another address is another service: answers are not asked for there.
      const wrong = await run(['batch', 'collect', '--base-url', 'http://127.0.0.1:9/v1']);
      expect(wrong.code).toBe(2);
      expect(wrong.err).toContain('was submitted to');
      await collect('--wait');
      const state = join(folder, '.seo-rewrite');
      const names = await readdir(state, { recursive: true });
      expect(names.some((name) => name.endsWith('run.json'))).toBe(true);
      for (const name of names) expect(await readFile(join(state, name), 'utf8').catch(() => '')).not.toContain(KEY);
    });
  });
});

describe('money', () => {
  const prices = { essai: { input: 10, output: 100, batch: 0.5 } };

  it('is told before anything is sent, at batch price', async () => {
    await onBench({ names: FIVE, config: { prices } }, async ({ submit, server }) => {
      const full = await submit('--thin', '--dry-run');
      expect(full.err).toMatch(/5 requests in 1 file, [\d,]+ tokens sent, [\d,]+ expected, \$0\.3\d+ at batch price/);
      expect(server.log).toEqual([]);
      expect(full.out).toBe('');
    });
  });

  it('is not spent beyond --max-cost', async () => {
    await onBench({ names: FIVE, config: { prices } }, async ({ folder, submit, server }) => {
      const { code, err } = await submit('--thin', '--max-cost', '0.1');
      expect(code).toBe(3);
      expect(err).toContain('more than --max-cost 0.1');
      expect(server.log).toEqual([]);
      expect(await readdir(join(folder, '.seo-rewrite', 'batches'))).toEqual([]);
    });
  });

  it('is counted over the rounds: the next one waits until it is allowed', async () => {
    // Long answers cost more than was expected, and have to be asked again for one article.
    const answer = (line: RequestLine, index: number) =>
      index === 0 && nameIn(line) === 'alpha'
        ? ({ status: 500 } as const)
        : { content: `${answerFor(nameIn(line))}${'mot '.repeat(20_000)}` };
    await onBench(
      { names: ['alpha', 'beta'], config: { prices }, plan: { answer } },
      async ({ submit, collect, server }) => {
        expect((await submit('--thin', '--max-cost', '0.5')).code).toBe(0);
        const stopped = await collect('--wait');
        expect({ code: stopped.code, batches: server.batches.length }).toEqual({ code: 3, batches: 1 });
        expect(stopped.err).toContain('more than --max-cost 0.5');
        server.plan = { answer: answersAll };
        const more = await collect('--wait', '--max-cost', '5');
        expect({ code: more.code, batches: server.batches.length }).toEqual({ code: 0, batches: 2 });
      },
    );
  });

  it('needs a known price to be limited', async () => {
    await onBench({ names: ['alpha'] }, async ({ submit }) => {
      const { code, err } = await submit('--max-cost', '1');
      expect(code).toBe(2);
      expect(err).toContain('needs the price of essai');
    });
  });
});
