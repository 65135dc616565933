import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cached, cacheKey } from '../../src/engines/cached.ts';
import { type OpenAiSettings, openAiEngine } from '../../src/engines/openai/index.ts';
import type { Engine, Prompt } from '../../src/model/engine.ts';
import { diskStore } from '../../src/store/disk.ts';
import { inFolder } from '../support/cli.ts';
import { requestOf } from '../support/requests.ts';

const PROMPT: Prompt = { id: 'essai', version: 1, system: 'Consigne.', user: 'Article.' };
const SETTINGS: OpenAiSettings = { model: 'essai', apiKey: 'sk-un', baseUrl: 'http://127.0.0.1:9/v1' };
const keyOf = (settings: Partial<OpenAiSettings> = {}, prompt: Partial<Prompt> = {}) =>
  cacheKey(openAiEngine({ ...SETTINGS, ...settings }).id, { ...PROMPT, ...prompt });

describe('an answer in the cache', () => {
  it.each([
    ['another model', keyOf({ model: 'essai-2' })],
    ['another service', keyOf({ baseUrl: 'http://127.0.0.1:10/v1' })],
    ['the usual service', keyOf({ baseUrl: undefined })],
    ['another parameter', keyOf({ parameters: { temperature: 0 } })],
    ['another value of a parameter', keyOf({ parameters: { temperature: 1 } })],
    ['another system message', keyOf({}, { system: 'Autre consigne.' })],
    ['another article', keyOf({}, { user: 'Autre article.' })],
    ['the same words cut elsewhere', keyOf({}, { system: 'Consigne.Art', user: 'icle.' })],
  ])('is not the answer of %s', (_, key) => {
    expect(key).not.toBe(keyOf());
  });

  it.each([
    ['another key of the account', keyOf({ apiKey: 'sk-deux' })],
    ['another limit of time', keyOf({ timeout: 9, idle: 3, connections: 2 })],
    ['a streamed call', keyOf({ onText: () => undefined })],
    ['a template of another name with the same words', keyOf({}, { id: 'autre', version: 9 })],
  ])('is the answer of %s', (_, key) => {
    expect(key).toBe(keyOf());
  });

  it.each(['', '{"markdown":', '{}', '{"markdown":3,"finish":"complete"}', '{"markdown":"# x","finish":"?"}', 'null'])(
    'that cannot be read (%j) is asked for again, and put in its place',
    async (text) => {
      await inFolder(async (folder) => {
        const request = requestOf();
        let calls = 0;
        const engine: Engine = {
          id: 'x',
          identity: { name: 'x', generates: true },
          write: async () => {
            calls++;
            return { markdown: '# Entier', finish: 'complete', usage: { input: 9, output: 9 } };
          },
        };
        const key = cacheKey('x', request.prompt);
        const path = join(folder, key.slice(0, 2), `${key}.json`);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
        const kept = cached(engine, diskStore(folder));
        expect(await kept.write(request)).toMatchObject({ markdown: '# Entier', usage: { input: 9 } });
        expect(await kept.write(request)).toMatchObject({ markdown: '# Entier', usage: { input: 0, output: 0 } });
        expect(calls).toBe(1);
      });
    },
  );
});
