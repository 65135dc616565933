import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { afterEach, describe, expect, it } from 'vitest';
import { costOf, type Price } from '../../src/engines/prices.ts';
import { answerFor, articleText, NO_RULES } from '../support/batch.ts';
import { fails, says } from '../support/behaviours.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { quickClock } from '../support/clock.ts';
import { type Arrived, type Service, startService, textOf } from '../support/service.ts';

let service: Service | undefined;
afterEach(() => service?.close());

const PRICE: Price = { input: 0.2, output: 1.2 };
const prices = { essai: PRICE };
const nameOf = (request: Arrived): string => /dossier (\w+)/.exec(textOf(request))?.[1] ?? '?';

/** A run over small articles at a known price. */
const batch = (count: number, argv: readonly string[]) =>
  inFolder(async (folder) => {
    await mkdir(join(folder, 'in'));
    for (let index = 0; index < count; index++)
      await writeFile(join(folder, 'in', `n${index}.txt`), articleText(`n${index}`));
    await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5, prices }));
    const args = ['in', '--out', 'out', '--base-url', service?.url ?? '', '-m', 'essai', ...argv];
    const run = await runCli(args, { cwd: folder, clock: quickClock() });
    const written = await readdir(join(folder, 'out')).catch(() => []);
    return { ...run, written: written.length };
  });

describe('a dry run', () => {
  it('estimates tokens and cost within 15 % of what the articles then take', async () => {
    const names = (await readdir('fixtures/articles')).sort();
    // The service counts with the real tokenizer of these models; one at a time, requests come in the order of the names.
    const spent = { input: 0, output: 0 };
    service = await startService(async (request) => {
      const subject = names[request.index]?.replace(/\.[a-z]+$/, '');
      const answer = await readFile(`fixtures/rewrites/${subject}.md`, 'utf8');
      const prompt_tokens = countTokens(textOf(request));
      const completion_tokens = countTokens(answer);
      spent.input += prompt_tokens;
      spent.output += completion_tokens;
      return says(answer, { usage: { prompt_tokens, completion_tokens } });
    });
    await inFolder(async (folder) => {
      await cp('fixtures/articles', join(folder, 'in'), { recursive: true });
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, prices }));
      const args = ['in', '--out', 'out', '--base-url', service?.url ?? '', '-m', 'essai', '-j', '1'];
      const { out } = await runCli([...args, '--dry-run'], { cwd: folder });
      expect(service?.requests).toHaveLength(0);
      expect(await readdir(folder)).toEqual(['in', 'seo-rewrite.config.json']);
      const [, calls = '', input = '', output = '', cost = ''] =
        /Total: (\d+) calls, ([\d,]+) tokens sent, ([\d,]+) expected, \$(\d+\.\d+)/.exec(out) ?? [];
      const number = (text: string) => Number(text.replaceAll(',', ''));
      const { err } = await runCli(args, { cwd: folder });
      expect(service?.requests).toHaveLength(Number(calls));
      expect(Number(calls)).toBe(names.length);
      const off = {
        input: number(input) / spent.input - 1,
        output: number(output) / spent.output - 1,
        cost: number(cost) / costOf(spent, PRICE) - 1,
      };
      for (const share of Object.values(off)) expect(Math.abs(share), JSON.stringify(off)).toBeLessThan(0.15);
      expect(err).toContain(`${(spent.input + spent.output).toLocaleString('en')} tokens; $`);
    });
  }, 90_000);

  it('shows the exact prompt with --verbose', async () => {
    service = await startService((request) => says(answerFor(nameOf(request))));
    const { out } = await batch(1, ['--dry-run', '--verbose']);
    expect(out).toContain('--- system\nTu es secrétaire de rédaction');
    expect(out).toContain('Le dossier n0 avance bien.');
    expect(service.requests).toHaveLength(0);
    await batch(1, []);
    for (const { content } of service.requests[0]?.body?.messages ?? []) expect(out).toContain(content);
  });

  it('knows what is done and what is in the cache', async () => {
    service = await startService((request) => says(answerFor(nameOf(request))));
    await inFolder(async (folder) => {
      for (const name of ['un', 'deux']) await writeFile(join(folder, `${name}.txt`), articleText(name));
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5 }));
      const args = ['--base-url', service?.url ?? '', '-m', 'essai'];
      await runCli(['un.txt', '--out', 'a', ...args], { cwd: folder });
      const { out } = await runCli(['un.txt', 'deux.txt', '--out', 'a', '--dry-run', ...args], { cwd: folder });
      expect(out).toMatch(/un\.txt: already done\ndeux\.txt: \d+ words, \d+ tokens sent/);
      expect(out).toContain('price of essai not known');
      const other = await runCli(['un.txt', '--out', 'b', '--dry-run', ...args], { cwd: folder });
      expect(other.out).toMatch(/un\.txt: \d+ words, answer already in the cache\nNothing to ask of a service\./);
    });
  });

  it('speaks French', async () => {
    service = await startService((request) => says(answerFor(nameOf(request))));
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'a.txt'), articleText('un'));
      const style = { color: false, width: 80, language: 'fr' } as const;
      const { out } = await runCli(['a.txt', '--dry-run', '--base-url', service?.url ?? ''], { cwd: folder, style });
      expect(out).toMatch(
        /a\.txt\u00a0: \d+ mots, [\d\u202f]+ jetons envoyés, [\d\u202f]+ attendus\nTotal\u00a0: 1 appel, /,
      );
    });
  });
});

describe('the cost of a run', () => {
  it('counts every answer, also those that were mended or failed', async () => {
    let paid = 0;
    const usage = { prompt_tokens: 800, completion_tokens: 100 };
    service = await startService((request) => {
      if (request.index % 3 === 1) return fails(503);
      paid++;
      return request.index % 3 === 0 ? says('', { usage }) : says(answerFor(nameOf(request)), { usage });
    });
    const { err, code } = await batch(6, ['-j', '1']);
    expect(code).toBe(0);
    const total = paid * 900;
    expect(err).toContain(`${total.toLocaleString('en')} tokens`);
    const cost = costOf({ input: paid * 800, output: paid * 100 }, PRICE);
    expect(Number(/tokens; \$([\d.]+);/.exec(err)?.[1])).toBeCloseTo(cost, 4);
  });

  it('counts what a service does not count, so that --max-cost holds all the same', async () => {
    service = await startService((request) => says(answerFor(nameOf(request)), { usage: null }));
    const { code, err, written } = await batch(12, ['-j', '1', '--max-cost', '0.003']);
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('would pass --max-cost') });
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(12);
  });

  it('asks no cut answer again beyond --max-cost', async () => {
    const usage = { prompt_tokens: 1000, completion_tokens: 1200 };
    service = await startService(() => says('# Un dé', { finish: 'length', usage }));
    const one = costOf({ input: 1000, output: 1200 }, PRICE);
    const { code } = await batch(1, ['-j', '1', '--max-cost', String(one * 1.2)]);
    expect(code).toBe(3);
    expect(service?.requests).toHaveLength(1);
  });

  it('stops before --max-cost is passed, and goes on where it stopped', async () => {
    const usage = { prompt_tokens: 1000, completion_tokens: 1200 };
    service = await startService((request) => says(answerFor(nameOf(request)), { usage }));
    const one = costOf({ input: 1000, output: 1200 }, PRICE);
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'in'));
      for (let index = 0; index < 12; index++)
        await writeFile(join(folder, 'in', `n${index}.txt`), articleText(`n${index}`));
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5, prices }));
      const args = ['in', '--out', 'out', '--base-url', service?.url ?? '', '-m', 'essai', '-j', '3'];
      const first = await runCli([...args, '--max-cost', String(one * 5.5)], { cwd: folder });
      expect(first.code).toBe(3);
      expect(first.err).toMatch(
        /stopped: the next call would pass --max-cost \(0\.\d+ USD spent\)\n {2}Raise --max-cost/,
      );
      const { length } = service?.requests ?? [];
      expect(length * one).toBeLessThanOrEqual(one * 5.5);
      expect(length).toBeGreaterThanOrEqual(4);
      const second = await runCli(args, { cwd: folder });
      expect(second.code).toBe(0);
      // Every article was asked for once in both runs together.
      expect(service?.requests).toHaveLength(12);
      expect(await readdir(join(folder, 'out'))).toHaveLength(12);
    });
  });
});
