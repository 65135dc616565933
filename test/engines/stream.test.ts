import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openAiEngine } from '../../src/engines/openai/index.ts';
import type { EngineFault } from '../../src/model/engine.ts';
import { answerFor, articleText, NO_RULES } from '../support/batch.ts';
import { completion, fails, raw, resets, says, sendJson, sleeps, streams } from '../support/behaviours.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { quickClock } from '../support/clock.ts';
import { requestOf } from '../support/requests.ts';
import { type Behaviour, type Service, startService } from '../support/service.ts';

let service: Service | undefined;
afterEach(() => service?.close());

let models = 0;
const engine = (url: string, onText: (text: string) => void = () => undefined) =>
  openAiEngine({ model: `essai-${models++}`, apiKey: 'sk-essai', baseUrl: url, timeout: 2, idle: 0.2, onText });

const FAULTS: readonly (readonly [string, Behaviour, EngineFault])[] = [
  [
    'the socket closes in the middle',
    streams(({ piece, response, request }) => {
      response.write(piece({ content: 'Le' }));
      setTimeout(() => request.socket.destroy(), 20);
    }),
    'connection',
  ],
  [
    'the socket is reset in the middle',
    streams(({ piece, response, request }) => {
      response.write(piece({ content: 'Le' }));
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    }),
    'connection',
  ],
  [
    'it ends without a finish_reason',
    streams(({ piece, response }) => response.end(piece({ content: 'Le' }))),
    'broken-answer',
  ],
  [
    'it ends with [DONE] but without a finish_reason',
    streams(({ piece, response }) => response.end(`${piece({ content: 'Le' })}data: [DONE]\n\n`)),
    'broken-answer',
  ],
  [
    'a line is no JSON',
    streams(({ piece, response }) => response.end(`${piece({ content: 'Le' })}data: {"id": aïe\n\ndata: [DONE]\n\n`)),
    'broken-answer',
  ],
  [
    'a line is cut',
    streams(({ piece, response }) => response.end(`${piece({ content: 'Le' })}data: {"id":"c1","choices":[{"del`)),
    'broken-answer',
  ],
  [
    'an error comes in the middle',
    streams(({ piece, response }) =>
      response.end(
        `${piece({ content: 'Le' })}data: {"error":{"message":"overloaded mid-stream","code":"server_error"}}\n\n`,
      ),
    ),
    'overload',
  ],
  [
    'an error event comes in the middle',
    streams(({ piece, response }) =>
      response.end(`${piece({ content: 'Le' })}event: error\ndata: {"message":"boom","code":"server_error"}\n\n`),
    ),
    'overload',
  ],
  [
    'the quota ends in the middle',
    streams(({ piece, response }) =>
      response.end(`${piece({ content: 'Le' })}data: {"error":{"message":"x","code":"insufficient_quota"}}\n\n`),
    ),
    'quota',
  ],
  ['it stalls', streams(({ piece, response }) => response.write(piece({ content: 'Le' }))), 'timeout'],
  ['it never begins', sleeps, 'timeout'],
  [
    'the service answers with a web page',
    raw(200, '<html>portail</html>', { 'content-type': 'text/html' }),
    'not-the-protocol',
  ],
  ['it is empty', streams(({ response }) => response.end()), 'not-the-protocol'],
  ['the answer is 204', raw(204, ''), 'empty-answer'],
  [
    'only thoughts come',
    streams(({ piece, response }) =>
      response.end(`${piece({ content: '<think>Hum' })}${piece({}, 'stop')}data: [DONE]\n\n`),
    ),
    'empty-answer',
  ],
  ['the connection is reset before it', resets, 'connection'],
  ['the key is refused', fails(401), 'auth'],
];

describe('a stream', () => {
  it.each(FAULTS)('in which %s is told apart from an answer', async (_, behaviour, fault) => {
    service = await startService(() => behaviour);
    await expect(engine(service.url).write(requestOf())).rejects.toMatchObject({ name: 'EngineError', fault });
  });

  it('is put together word by word, and tells how far it is', async () => {
    const heard: string[] = [];
    service = await startService(() => says('# Le pain\n\nUn, deux, trois.'));
    const reply = await engine(service.url, (text) => heard.push(text)).write(requestOf());
    expect(reply).toMatchObject({ markdown: '# Le pain\n\nUn, deux, trois.', finish: 'complete' });
    expect(reply.usage.input).toBeGreaterThan(0);
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.at(-1)).toBe('# Le pain\n\nUn, deux, trois.');
    expect(service.requests[0]?.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
  });

  it('arrives whole when it comes byte by byte', async () => {
    service = await startService(() =>
      streams(async ({ piece, response }) => {
        const bytes = Buffer.from(
          `: encore là\r\n\r\n${piece({ content: 'Été 🙂 漢' })}${piece({}, 'stop')}data: [DONE]\n\n`,
        );
        for (const byte of bytes) {
          response.write(Buffer.from([byte]));
          await new Promise((resolve) => setImmediate(resolve));
        }
        response.end();
      }),
    );
    expect((await engine(service.url).write(requestOf())).markdown).toBe('Été 🙂 漢');
  });

  it('may stay silent for less than the limit between two words', async () => {
    service = await startService(() =>
      streams(async ({ piece, response }) => {
        for (const word of ['Un ', 'deux ', 'trois']) {
          response.write(piece({ content: word }));
          await new Promise((resolve) => setTimeout(resolve, 120));
        }
        response.end(`${piece({}, 'stop')}data: [DONE]\n\n`);
      }),
    );
    expect((await engine(service.url).write(requestOf())).markdown).toBe('Un deux trois');
  });

  it('cut by the limit is told as truncated after one more try', async () => {
    service = await startService(() => says('# Le pa', { finish: 'length' }));
    expect(await engine(service.url).write(requestOf())).toMatchObject({ finish: 'truncated' });
    expect(service.requests).toHaveLength(2);
  });

  it('that the service sends as one JSON is read as such, and not asked for again', async () => {
    service = await startService(
      () => (request, response) => sendJson(response, 200, completion(request, '# Le pain')),
    );
    const mine = engine(service.url);
    expect((await mine.write(requestOf())).markdown).toBe('# Le pain');
    await mine.write(requestOf());
    expect(service.requests.map(({ body }) => body?.stream ?? false)).toEqual([true, false, false]);
  });

  it('that does not know stream_options is asked without', async () => {
    service = await startService(({ body }) =>
      body?.stream_options ? fails(400, { message: 'Unknown parameter: stream_options' }) : says('# Le pain'),
    );
    expect((await engine(service.url).write(requestOf())).markdown).toBe('# Le pain');
  });

  it('is broken off by the signal', async () => {
    const stop = new AbortController();
    service = await startService(() => streams(({ piece, response }) => response.write(piece({ content: 'Le' }))));
    const reply = engine(service.url, () => stop.abort()).write(requestOf(), stop.signal);
    await expect(reply).rejects.toMatchObject({ fault: 'interrupted' });
  });
});

describe('the command line', () => {
  const run = (interactive: boolean, paths: readonly string[], onErr: (text: string) => void = () => undefined) =>
    inFolder(async (folder) => {
      for (const name of ['alpha', 'beta']) await writeFile(join(folder, `${name}.txt`), articleText(name));
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5 }));
      const result = await runCli([...paths, '--base-url', service?.url ?? '', '-m', `essai-${models++}`], {
        cwd: folder,
        interactive,
        clock: quickClock(),
      });
      onErr(result.err);
      return result;
    });

  it('streams one article at a terminal, and counts its words', async () => {
    service = await startService(() => says(answerFor('alpha')));
    const { code, err } = await run(true, ['alpha.txt']);
    expect(code).toBe(0);
    expect(service.requests[0]?.body?.stream).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is driven by them
    expect(err).toMatch(/\r\u001b\[K… (?:writing: )?\d+ words/);
    expect(err.split('\n').at(-2)).toMatch(/^1 article: 1 passed/);
  });

  it.each([
    ['several articles', true, ['alpha.txt', 'beta.txt']],
    ['no terminal', false, ['alpha.txt']],
  ] as const)('does not stream with %s', async (_, interactive, paths) => {
    service = await startService(() => says(answerFor('alpha')));
    const { err } = await run(interactive, paths);
    expect(service.requests.every(({ body }) => body?.stream === undefined)).toBe(true);
    if (!interactive) expect(err).not.toContain('\r');
  });
});
