import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleText, NO_RULES } from '../support/batch.ts';
import { fails, says } from '../support/behaviours.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { quickClock } from '../support/clock.ts';
import { type Judge, judgeByDescription, judgeByTypes } from '../support/request-judge.ts';
import { type Arrived, type Behaviour, startService } from '../support/service.ts';

const MESSAGES = [{ role: 'user', content: 'Bonjour' }];
const GOOD = { model: 'gpt-5.6-luna', messages: MESSAGES };

/** Requests that must not pass: a judge that lets one through judges nothing. */
const WRONG: Readonly<Record<string, unknown>> = {
  'no messages': { model: 'm' },
  'no model': { messages: MESSAGES },
  'a role that is none': { ...GOOD, messages: [{ role: 'boss', content: 'x' }] },
  'a text as messages': { ...GOOD, messages: 'Bonjour' },
  'a word as temperature': { ...GOOD, temperature: 'hot' },
  'a word as limit': { ...GOOD, max_completion_tokens: 'many' },
};
const ONLY_TYPES = { 'a misspelt name': { ...GOOD, max_tokns: 5 } };
const ONLY_DESCRIPTION = {
  'a temperature of 9': { ...GOOD, temperature: 9 },
  'no message at all': { ...GOOD, messages: [] },
};

/** What the engine sends in all its ways: first question, repairs, limit, parameters, stream, without system role. */
async function allWays(): Promise<readonly Arrived[]> {
  const arrived: Arrived[] = [];
  const ways: readonly {
    behave: (request: Arrived) => Behaviour;
    config?: object;
    interactive?: boolean;
    argv?: string[];
  }[] = [
    {
      behave: () => says('# Un titre\n\nUn texte trop court.'),
      argv: ['--min-words', '700'],
      config: { rules: { ...NO_RULES.rules, 'word-count': 'error' } },
    },
    { behave: ({ index }) => (index === 0 ? says('# Un', { finish: 'length' }) : says('# Un titre\n\nFini.')) },
    {
      behave: ({ index }) =>
        index === 0 ? fails(400, { message: 'System role not supported' }) : says('# Un titre\n\nFini.'),
    },
    {
      behave: () => says('# Un titre\n\nFini.'),
      config: { parameters: { temperature: 0.7, reasoning_effort: 'low', seed: 3 } },
    },
    { behave: () => says('# Un titre\n\nFini.'), interactive: true },
  ];
  for (const [index, { behave, config = {}, interactive = false, argv = [] }] of ways.entries()) {
    const service = await startService(behave);
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'a.txt'), articleText('alpha'));
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 2, ...config }));
      const world = { cwd: folder, interactive, clock: quickClock() };
      await runCli(['a.txt', '--base-url', service.url, '-m', `essai-${index}`, ...argv], world);
    });
    arrived.push(...service.requests);
    await service.close();
  }
  return arrived;
}

let requests: readonly Arrived[];
let byTypes: Judge;
const byDescription = judgeByDescription();
beforeAll(async () => {
  requests = await allWays();
  byTypes = await judgeByTypes();
}, 120_000);

describe('the judge made from the types of the installed package', () => {
  it('lets a good request pass', () => expect(byTypes(GOOD)).toEqual([]));
  it.each(Object.entries({ ...WRONG, ...ONLY_TYPES }))('finds %s', (_, body) => expect(byTypes(body)).not.toEqual([]));

  it('finds nothing wrong with any request that the engine sends', () => {
    expect(requests.length).toBeGreaterThanOrEqual(8);
    for (const { body } of requests) expect(byTypes(body)).toEqual([]);
  });
});

describe.runIf(byDescription)('the judge made from the published description', () => {
  it('lets a good request pass', () => expect(byDescription?.(GOOD)).toEqual([]));
  it.each(Object.entries({ ...WRONG, ...ONLY_DESCRIPTION }))('finds %s', (_, body) =>
    expect(byDescription?.(body)).not.toEqual([]),
  );

  it('finds nothing wrong with any request that the engine sends', () => {
    for (const { body } of requests) expect(byDescription?.(body)).toEqual([]);
  });
});

describe('every request', () => {
  it('is a POST to chat completions, in JSON, with the key in its header only', () => {
    for (const { method, path, headers, body } of requests) {
      expect([method, path]).toEqual(['POST', '/v1/chat/completions']);
      expect(headers['content-type']).toBe('application/json');
      expect(headers.authorization).toBe('Bearer none');
      expect(JSON.stringify(body)).not.toContain('Bearer');
    }
  });

  it('says the least: no parameter that nobody asked for', () => {
    const known = [
      'messages',
      'model',
      'max_completion_tokens',
      'reasoning_effort',
      'seed',
      'stream',
      'stream_options',
      'temperature',
    ];
    expect([...new Set(requests.flatMap(({ body }) => Object.keys(body ?? {})))].sort()).toEqual(known.sort());
  });
});
