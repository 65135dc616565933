import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAiEngine } from '../../src/engines/openai/index.ts';
import { answerFor, articleText, NO_RULES } from '../support/batch.ts';
import { type CliWorld, inFolder, runCli } from '../support/cli.ts';
import { quickClock } from '../support/clock.ts';
import { judgeByTypes } from '../support/request-judge.ts';
import { requestOf } from '../support/requests.ts';

// An independent service, written by other people: what our own would forgive, it may not.
let mock: LLMock;
beforeEach(async () => {
  mock = new LLMock({ port: 0, chunkSize: 12 });
  await mock.start();
});
afterEach(() => mock.stop());

const nameIn = (request: unknown): string => /dossier (\w+)/.exec(JSON.stringify(request))?.[1] ?? '?';
let models = 0;

const batch = (names: readonly string[], argv: readonly string[], world: CliWorld = {}) =>
  inFolder(async (folder) => {
    await mkdir(join(folder, 'in'));
    for (const name of names) await writeFile(join(folder, 'in', `${name}.txt`), articleText(name));
    await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5 }));
    const inputs = names.length === 1 ? [`in/${names[0]}.txt`] : ['in'];
    const args = [...inputs, '--out', 'out', '--base-url', `${mock.url}/v1`, '-m', `essai-${models++}`, ...argv];
    const run = await runCli(args, { cwd: folder, clock: quickClock(), ...world });
    return { ...run, written: (await readdir(join(folder, 'out'))).sort() };
  });

describe('against an independent service', () => {
  it('a whole run is written, and every request is right', async () => {
    mock.onMessage(/./, (request) => ({ content: answerFor(nameIn(request)) }));
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
    const { code, written } = await batch(names, ['-j', '4']);
    expect({ code, count: written.length }).toEqual({ code: 0, count: 12 });
    const judge = await judgeByTypes();
    expect(mock.getRequests()).toHaveLength(12);
    for (const { body } of mock.getRequests()) {
      // What the service notes beside the request begins with an underscore.
      const sent = Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => !name.startsWith('_')));
      expect(judge(sent)).toEqual([]);
    }
  }, 60_000);

  it('a real article is rewritten from its first question to its file', async () => {
    const good = await readFile('fixtures/rewrites/tramway-budget.md', 'utf8');
    mock.onMessage(/./, { content: good });
    await inFolder(async (folder) => {
      await copyFile('fixtures/articles/tramway-budget.txt', join(folder, 'tramway.txt'));
      const { code } = await runCli(['tramway.txt', '--base-url', `${mock.url}/v1`, '-m', 'essai'], { cwd: folder });
      expect(code).toBe(0);
      expect(await readFile(join(folder, 'tramway.md'), 'utf8')).toContain('# Budget du tramway');
    });
  });

  it('one article is streamed', async () => {
    mock.onMessage(/./, (request) => ({ content: answerFor(nameIn(request)) }));
    const { code, written, err } = await batch(['alpha'], [], { interactive: true });
    expect({ code, written }).toEqual({ code: 0, written: ['alpha.md'] });
    expect(err).toMatch(/… (?:writing: )?\d+ words/);
    expect((mock.getRequests()[0]?.body as { stream?: boolean } | null)?.stream).toBe(true);
  });

  it.each([429, 500, 503])('an error %s is sat out', async (status) => {
    mock.onMessage(/./, (request) => ({ content: answerFor(nameIn(request)) }));
    mock.nextRequestError(status, { message: 'patience', type: 'server_error' });
    const { code, written } = await batch(['alpha', 'beta'], []);
    expect({ code, count: written.length }).toEqual({ code: 0, count: 2 });
  });

  it('chaos ends with every article written', async () => {
    mock.onMessage(/./, (request) => ({ content: answerFor(nameIn(request)) }));
    mock.setChaos({ dropRate: 0.1, malformedRate: 0.1, disconnectRate: 0.1, rateLimitRate: 0.1 });
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const first = await batch(names, ['-j', '4']);
    expect(first.written.length).toBeGreaterThanOrEqual(18);
    expect(first.err).not.toContain('internal error');
  });

  it.each([
    ['length', 'truncated'],
    ['content_filter', 'refused'],
  ] as const)('an answer that ends with %s is told as %s', async (finishReason, finish) => {
    mock.onMessage(/./, { content: '# Un dé', finishReason });
    const engine = openAiEngine({ model: `essai-${models++}`, apiKey: 'x', baseUrl: `${mock.url}/v1` });
    expect(await engine.write(requestOf())).toMatchObject({ finish });
  });

  it.each([
    ['cut after some words', { truncateAfterChunks: 2 }],
    ['disconnected after a while', { disconnectAfterMs: 30 }],
  ])('a stream %s is a failure', async (_, physics) => {
    mock.onMessage(/./, { content: 'Un mot après l’autre. '.repeat(40) }, { latency: 10, ...physics });
    const engine = openAiEngine({
      model: 'essai',
      apiKey: 'x',
      baseUrl: `${mock.url}/v1`,
      idle: 2,
      onText: () => undefined,
    });
    await expect(engine.write(requestOf())).rejects.toMatchObject({ fault: 'connection' });
  });
});
