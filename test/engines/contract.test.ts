import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cached } from '../../src/engines/cached.ts';
import { limited } from '../../src/engines/limited.ts';
import { meter, Purse } from '../../src/engines/meter.ts';
import { offlineEngine } from '../../src/engines/offline/index.ts';
import { type OpenAiSettings, openAiEngine } from '../../src/engines/openai/index.ts';
import { retried } from '../../src/engines/retried.ts';
import { Throttle } from '../../src/engines/throttle.ts';
import { EngineError } from '../../src/errors.ts';
import type { Engine, Reply } from '../../src/model/engine.ts';
import { says } from '../support/behaviours.ts';
import { memoryStore } from '../support/memory-store.ts';
import { requestOf } from '../support/requests.ts';
import { type Service, startService } from '../support/service.ts';

const ANSWER = '# Le pain\n\nLe levain se nourrit chaque jour.\n';
let service: Service;
beforeAll(async () => {
  service = await startService(() => says(ANSWER));
});
afterAll(() => service.close());

const openai = (more: Partial<OpenAiSettings> = {}) =>
  openAiEngine({ model: 'essai', apiKey: 'sk-test', baseUrl: service.url, ...more });

/** Every engine, plain and wrapped, keeps the same promises. */
const ENGINES: Readonly<Record<string, () => Engine>> = {
  offline: offlineEngine,
  openai,
  'openai, streamed': () => openai({ onText: () => undefined }),
  'openai, all policies': () =>
    cached(
      retried(limited(openai({ around: meter(new Purse(), { input: 1, output: 2 }) }), new Throttle({ most: 2 }))),
      memoryStore<Reply>(),
    ),
};

describe.each(Object.entries(ENGINES))('the %s engine', (_, make) => {
  it('names itself the same way every time', () => {
    expect(make().id).toBe(make().id);
    expect(make().identity).toEqual(make().identity);
    expect(make().id).not.toContain('sk-test');
  });

  it('answers with Markdown, an end and what it used', async () => {
    const reply = await make().write(requestOf());
    expect(reply.markdown).toMatch(/^(?:---\n[\s\S]*?\n---\n\s*)?# \S/);
    expect(reply.finish).toBe('complete');
    expect(reply.usage.input).toBeGreaterThanOrEqual(0);
    expect(reply.usage.output).toBeGreaterThanOrEqual(0);
  });

  it('survives a mend request', async () => {
    const draft = {
      markdown: ANSWER,
      finish: 'complete',
      notes: [],
      metadata: { title: '', description: '', slug: '', keyphrase: '', keywords: [] },
    } as const;
    const reply = await make().write(requestOf({ previous: { draft, findings: [] } }));
    expect(reply.markdown).not.toBe('');
  });

  it('does not change its request', async () => {
    const request = requestOf();
    const before = structuredClone(request);
    await make().write(request);
    expect(request).toEqual(before);
  });

  it('answers many at once', async () => {
    const engine = make();
    const replies = await Promise.all(Array.from({ length: 8 }, () => engine.write(requestOf())));
    expect(new Set(replies.map(({ markdown }) => markdown)).size).toBe(1);
  });
});

describe.each(Object.entries(ENGINES).filter(([name]) => name !== 'offline'))('the %s engine', (_, make) => {
  it('calls nobody once its signal is aborted', async () => {
    const before = service.requests.length;
    const error = await make()
      .write(requestOf({}, 'jamais demandé'), AbortSignal.abort())
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ fault: 'interrupted', scope: 'run', retryable: false });
    expect(service.requests.length).toBe(before);
  });
});
