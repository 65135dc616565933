import { afterEach, describe, expect, it } from 'vitest';
import { answerFor, type BatchResult, runBatch } from '../support/batch.ts';
import {
  closes,
  completion,
  cutsBody,
  fails,
  gzipped,
  raw,
  resets,
  says,
  sendJson,
  sleeps,
  stallsBody,
} from '../support/behaviours.ts';
import { quickClock } from '../support/clock.ts';
import { type Arrived, type Behaviour, type Service, startService, textOf } from '../support/service.ts';

/** Milliseconds: shorter than one article's six tries last (0.5 + 1 + 2 + 4 + 8 s), in whatever order calls arrive. */
const OUTAGE = 14_000;

/**
 * The fault table: three articles, one after the other; the fault meets `beta`.
 * once: the first call for it fails, the next is answered. always: every call for it fails.
 */
interface Row {
  readonly fault: string;
  readonly does: Behaviour;
  readonly often: 'once' | 'always';
  /** What becomes of the batch. */
  readonly batch: 'all written' | 'beta fails' | 'stops';
  /** Calls that arrive in all. */
  readonly calls: number;
  /** What the user reads. */
  readonly says?: RegExp;
  /** Longest wait, seconds. */
  readonly waits?: number;
}

const json =
  (body: unknown, status = 200): Behaviour =>
  (_, response) =>
    sendJson(response, status, body);
const jsonType = { 'content-type': 'application/json' };
const recovers = (fault: string, does: Behaviour): Row => ({
  fault,
  does,
  often: 'once',
  batch: 'all written',
  calls: 4,
});
const drops = (fault: string, does: Behaviour, calls: number, says: RegExp): Row => ({
  fault,
  does,
  often: 'always',
  batch: 'beta fails',
  calls: 2 + calls,
  says,
});
const stops = (fault: string, does: Behaviour, says: RegExp, calls = 1): Row => ({
  fault,
  does,
  often: 'always',
  batch: 'stops',
  calls: 1 + calls,
  says,
});
const speaks = (said: Parameters<typeof says>[1]): Behaviour => says('# Un texte\n\nQui ne compte pas.', said);

const TABLE: readonly Row[] = [
  drops('400', fails(400), 1, /beta\.txt: the service refuses the request \(HTTP 400: status 400\)/),
  drops('422', fails(422), 1, /the service refuses the request/),
  drops('413', fails(413), 1, /the article is too long for this model/),
  drops(
    'context length',
    fails(400, { code: 'context_length_exceeded', message: 'maximum context length is 8192 tokens' }),
    1,
    /too long for this model \(HTTP 400: maximum context length/,
  ),
  stops(
    '401',
    fails(401, { message: 'Incorrect API key provided: sk-essai-0123456789' }),
    /refuses the key \(HTTP 401: Incorrect API key provided: •••\)\n {2}Check OPENAI_API_KEY/,
  ),
  stops('403', fails(403), /the service refuses the key/),
  stops(
    '404',
    fails(404, { code: 'model_not_found' }),
    /does not know this model or address[^\n]*\n {2}Check --model and --base-url/,
  ),
  stops(
    'quota',
    fails(429, { code: 'insufficient_quota', message: 'You exceeded your current quota' }),
    /no credit left/,
  ),
  ...[408, 409, 500, 502, 503, 504, 529].map((status) => recovers(String(status), fails(status))),
  recovers('502 as a web page', raw(502, '<html><h1>502 Bad Gateway</h1></html>', { 'content-type': 'text/html' })),
  drops('500 for ever', fails(500), 6, /the service is failing \(HTTP 500/),
  { ...recovers('429', fails(429)), waits: 1 },
  { ...recovers('429, wait 1 s', fails(429, {}, { 'retry-after': '1' })), waits: 1 },
  { ...recovers('429, wait 1.5 s in ms', fails(429, {}, { 'retry-after-ms': '1500' })), waits: 1.5 },
  { ...recovers('429, wait 120 s', fails(429, {}, { 'retry-after': '120' })), waits: 120 },
  {
    ...recovers(
      '503, wait until a date by the clock of the service',
      fails(503, {}, { date: 'Sun, 22 Nov 2026 10:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 10:00:30 GMT' }),
    ),
    waits: 30,
  },
  stops('429, wait an hour', fails(429, {}, { 'retry-after': '3600' }), /too many requests/),
  drops('429 for ever', fails(429), 8, /too many requests[^\n]*\n {4}Lower --concurrency/),
  recovers('reset before the answer', resets),
  recovers('closed before the answer', closes),
  recovers('body cut', cutsBody('x'.repeat(400))),
  recovers('JSON cut', raw(200, '{"id":"c1","choices":[{"mess', jsonType)),
  recovers('headers never come', sleeps),
  recovers('body never ends', stallsBody),
  drops('never an answer', sleeps, 3, /did not answer in time/),
  recovers('empty body', raw(200, '', jsonType)),
  recovers('gzip cut', gzipped('ok', true)),
  recovers('web page', raw(200, '<html><body>Sign in to the café</body></html>', { 'content-type': 'text/html' })),
  stops(
    'web page for ever',
    raw(200, '<html><body>Sign in to the café</body></html>', { 'content-type': 'text/html' }),
    /what answers is not a chat-completions service \(Sign in to the café\)\n {2}Check --base-url/,
    2,
  ),
  recovers('204', raw(204, '')),
  drops('204 for ever', raw(204, ''), 2, /the answer is empty/),
  recovers('no choices', json({ id: 'c1', object: 'chat.completion' })),
  drops('no choices for ever', json({ choices: [] }), 2, /the answer is empty \(no choices\)/),
  recovers('error under 200', json({ error: { message: 'upstream overloaded', code: 'overloaded' } })),
  stops('quota under 200', json({ error: { message: 'x', code: 'insufficient_quota' } }), /no credit left/),
  stops('redirect 302', raw(302, '', { location: '/ailleurs' }), /sends elsewhere, which is not followed/),
  stops('redirect 307', raw(307, '', { location: '/ailleurs' }), /sends elsewhere, which is not followed/),
  recovers('no finish_reason', speaks({ finish: null })),
  recovers('finish_reason error', speaks({ finish: 'error' })),
  drops('content filter', speaks({ finish: 'content_filter' }), 1, /the model refuses this article/),
  drops('refusal', speaks({ refusal: 'I cannot help with that.' }), 1, /the model refuses this article/),
  drops('policy 400', fails(400, { code: 'content_policy_violation' }), 1, /the model refuses this article/),
  recovers('only thoughts', says('<think>Je réfléchis…</think>')),
  drops(
    'prompt cut to a small context',
    speaks({ usage: { prompt_tokens: 100, completion_tokens: 20 } }),
    1,
    /cut the article before reading it \(100 \/ ~\d+ tokens\)\n {4}Raise its context \(Ollama: OLLAMA_CONTEXT_LENGTH/,
  ),
];

let service: Service | undefined;
afterEach(() => service?.close());

const nameOf = (request: Arrived): string => /dossier (\w+)/.exec(textOf(request))?.[1] ?? '?';

async function meet({ does, often }: Pick<Row, 'does' | 'often'>): Promise<BatchResult> {
  let met = 0;
  service = await startService((request) => {
    const name = nameOf(request);
    return name === 'beta' && (met++ === 0 || often === 'always') ? does : says(answerFor(name));
  });
  return runBatch({ url: service.url, config: { timeout: 0.5 } });
}

describe('a service that fails', () => {
  it.each(TABLE.map((row) => [`${row.fault} (${row.often}): ${row.batch}`, row] as const))('%s', async (_, row) => {
    const { code, err, written, clock } = await meet(row);
    const expected = { 'all written': 0, 'beta fails': 3, stops: 3 }[row.batch];
    expect({ code, err }).toMatchObject({ code: expected });
    expect(written).toEqual(
      {
        'all written': ['alpha.md', 'beta.md', 'gamma.md'],
        'beta fails': ['alpha.md', 'gamma.md'],
        stops: ['alpha.md'],
      }[row.batch],
    );
    expect(service?.requests).toHaveLength(row.calls);
    if (row.says) expect(err).toMatch(row.says);
    if (row.batch === 'stops') expect(err).toMatch(/stopped: .*\n.*\n.*1 to go on with/);
    if (row.waits) {
      expect(Math.max(...clock.waits)).toBeGreaterThanOrEqual(row.waits * 1000 - 550);
      expect(Math.max(...clock.waits)).toBeLessThan(row.waits * 1000 + 1500);
    }
    expect(err).not.toContain('sk-essai');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('never sends an article where a redirect points', async () => {
    await meet({ does: raw(307, '', { location: '/ailleurs' }), often: 'always' });
    expect(service?.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v1/chat/completions']);
  });

  it('answers cut short are asked for once more with a larger limit', async () => {
    service = await startService((request) =>
      request.body?.max_completion_tokens === undefined
        ? says('# Un dé', { finish: 'length' })
        : says(answerFor(nameOf(request))),
    );
    const { code } = await runBatch({ url: service.url });
    expect(code).toBe(0);
    // The first article learns it for all.
    expect(service.requests).toHaveLength(4);
    expect(service.requests[1]?.body?.max_completion_tokens).toBeGreaterThanOrEqual(8192);
  });

  it('answers cut short for ever end as drafts, never as articles', async () => {
    service = await startService(() => says('# Un dé\n\nEt puis', { finish: 'length' }));
    const { written } = await runBatch({ url: service.url, argv: ['--attempts', '1'] });
    expect(written).toEqual(['alpha.draft.md', 'beta.draft.md', 'gamma.draft.md']);
  });

  it('from the first call on stops the run at once', async () => {
    service = await startService(() => says('x'));
    const { url } = service;
    await service.close();
    const { code, err, written } = await runBatch({ url, articles: ['alpha', 'beta', 'gamma', 'delta'] });
    expect({ code, written }).toEqual({ code: 3, written: [] });
    expect(err).toMatch(/stopped: the service cannot be reached \(ECONNREFUSED\)\n {2}Check --base-url/);
  });

  it('refusing the first three articles stops the run: the request is wrong, not the article', async () => {
    service = await startService(() => fails(400, { message: 'bad things' }));
    const { code } = await runBatch({ url: service.url, articles: ['a', 'b', 'c', 'd', 'e', 'f'] });
    expect(code).toBe(3);
    expect(service.requests).toHaveLength(3);
  });

  it('for minutes is waited for with single probes, and then the run ends, resumable', async () => {
    let calls = 0;
    service = await startService((request) => (++calls > 1 ? fails(503) : says(answerFor(nameOf(request)))));
    const articles = Array.from({ length: 40 }, (_, index) => `n${String(index).padStart(2, '0')}`);
    const { code, err, written, clock } = await runBatch({ url: service.url, articles, argv: ['-j', '8'] });
    expect(code).toBe(3);
    expect(written).toHaveLength(1);
    expect(err).toMatch(/stopped: the service is failing \(HTTP 503/);
    expect(service.requests.length).toBeLessThan(45);
    expect(Math.max(...clock.waits)).toBeGreaterThan(40_000);
  });

  it('and comes back finds all articles written', async () => {
    const clock = quickClock();
    let calls = 0;
    let outage: { readonly end: number } | undefined;
    let failed = 0;
    service = await startService((request) => {
      if (++calls > 5) outage ??= { end: clock.now() + OUTAGE };
      if (!outage || clock.now() >= outage.end) return says(answerFor(nameOf(request)));
      failed++;
      return fails(503);
    });
    const articles = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const { code, written } = await runBatch({ url: service.url, articles, argv: ['-j', '8'], clock });
    expect({ code, count: written.length }).toEqual({ code: 0, count: 30 });
    expect(failed).toBeGreaterThan(4);
  });
});

describe('parameters', () => {
  it.each([
    [
      'OpenAI',
      400,
      {
        message: "Unsupported value: 'temperature' does not support 0.2 with this model.",
        param: 'temperature',
        code: 'unsupported_value',
      },
    ],
    [
      'Mistral',
      422,
      { message: '[{"type":"extra_forbidden","loc":["body","temperature"],"msg":"Extra inputs are not permitted"}]' },
    ],
  ])('that %s refuses are dropped, once for the run', async (_, status, error) => {
    service = await startService((request) =>
      request.body && 'temperature' in request.body ? fails(status, error) : says(answerFor(nameOf(request))),
    );
    const { code } = await runBatch({ url: service.url, config: { parameters: { temperature: 0.2, seed: 7 } } });
    expect(code).toBe(0);
    expect(service.requests).toHaveLength(4);
    expect(service.requests.at(-1)?.body).toMatchObject({ seed: 7 });
  });

  it('the limit of an answer is called what the model wants', async () => {
    service = await startService((request) => {
      if (request.body && 'max_completion_tokens' in request.body)
        return fails(400, {
          message: 'Unrecognized request argument supplied: max_completion_tokens',
          param: 'max_completion_tokens',
        });
      return 'max_tokens' in (request.body ?? {})
        ? says(answerFor(nameOf(request)))
        : says('# Cou', { finish: 'length' });
    });
    const { code } = await runBatch({ url: service.url });
    expect(code).toBe(0);
    expect(service.requests).toHaveLength(5);
  });

  it('a model without system role gets one message', async () => {
    service = await startService((request) =>
      request.body?.messages.some(({ role }) => role === 'system')
        ? fails(400, { message: 'System role not supported' })
        : says(answerFor(nameOf(request))),
    );
    const { code } = await runBatch({ url: service.url });
    expect(code).toBe(0);
    expect(service.requests.at(-1)?.body?.messages.map(({ role }) => role)).toEqual(['user']);
  });
});

describe('an answer', () => {
  it.each([
    ['thoughts before it', (name: string) => `<think>\nJe compte les mots.\n</think>\n\n${answerFor(name)}`],
    ['thoughts whose opening tag the template swallowed', (name: string) => `Je compte.\n</think>\n${answerFor(name)}`],
    ['a fence around it', (name: string) => `\`\`\`markdown\n${answerFor(name)}\`\`\``],
    ['a polite sentence before it', (name: string) => `Bien sûr ! Voici l’article réécrit :\n\n${answerFor(name)}`],
    ['metadata that is no YAML', (name: string) => answerFor(name).replace(/title: .*/, `title: ${name} : le dossier`)],
    ['Windows line ends', (name: string) => answerFor(name).replaceAll('\n', '\r\n')],
  ])('with %s becomes the same article', async (_, wrap) => {
    service = await startService((request) => says(wrap(nameOf(request))));
    const { code, written } = await runBatch({ url: service.url, articles: ['alpha'], argv: ['--out', '-'] });
    expect({ code, written }).toEqual({ code: 0, written: [] });
    const { out } = await runBatch({ url: service.url, articles: ['alpha'], argv: ['--out', '-'] });
    expect(out).toContain('\n---\n\n# Ce que l’on sait de alpha\n\nLe dossier alpha progresse.');
    expect(out).toMatch(/title: "?(?:L’histoire de alpha|alpha : le dossier)"?\n/);
  });

  it('in parts, with reasoning among them, is read', async () => {
    service = await startService((request) => (_, response) => {
      const body = completion(request, null);
      const content = [
        { type: 'thinking', thinking: [{ type: 'text', text: 'Hum.' }] },
        { type: 'text', text: answerFor('alpha') },
      ];
      sendJson(response, 200, { ...body, choices: [{ ...body.choices[0], message: { role: 'assistant', content } }] });
    });
    expect((await runBatch({ url: service.url, articles: ['alpha'] })).written).toEqual(['alpha.md']);
  });
});
