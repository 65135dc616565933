import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerFor, articleText } from '../support/batch.ts';
import { answersAll, nameIn, onBench } from '../support/batch-run.ts';
import type { BatchPlan, LineAnswer, RequestLine } from '../support/batch-service.ts';

const FIVE = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const md = (names: readonly string[]) => names.map((name) => `${name}.md`).sort();

/** Answers by the name of the article the first time, well afterwards. */
function firstTime(answers: Readonly<Record<string, LineAnswer>>): BatchPlan['answer'] {
  const met = new Set<string>();
  return (line) => {
    const name = nameIn(line);
    const special = met.has(name) ? undefined : answers[name];
    met.add(name);
    return special ?? answersAll(line, 0);
  };
}

describe('what goes wrong with lines', () => {
  it('is asked again in the next round where that helps: errors, silence, duplicates', async () => {
    const answer = firstTime({
      alpha: { status: 500 },
      beta: { status: 429 },
      gamma: { code: 'request_timeout' },
      delta: 'dropped',
      epsilon: { twice: answerFor('epsilon') },
    });
    await onBench({ names: [...FIVE, 'zeta'], plan: { answer } }, async ({ submit, collect, server, written }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait');
      expect(code).toBe(0);
      expect(err).toContain('r1-0001: completed: 2 answered, 3 errors, 1 missing, 1 twice');
      expect(err).toContain('r2-0001: 4 requests sent');
      expect(await written()).toEqual(md([...FIVE, 'zeta']));
      expect(server.batches).toHaveLength(2);
    });
  });

  it('is named where it does not help, and the rest is written', async () => {
    const refused = { content: null, refusal: 'Je ne peux pas.' };
    const answer = (line: RequestLine): LineAnswer => {
      const name = nameIn(line);
      if (name === 'alpha') return { status: 400, error: { message: 'bad value', code: 'invalid_value' } };
      if (name === 'beta') return refused;
      if (name === 'gamma') return { status: 400, error: { message: 'too big', code: 'context_length_exceeded' } };
      return answersAll(line, 0);
    };
    await onBench({ names: FIVE, plan: { answer } }, async ({ submit, collect, server, written }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait');
      expect(code).toBe(3);
      expect(err).toContain('in/alpha.txt: the service refuses the request (HTTP 400: bad value)');
      expect(err).toContain('in/beta.txt: the model refuses this article');
      expect(err).toContain('in/gamma.txt: the article is too long for this model');
      expect(await written()).toEqual(md(['delta', 'epsilon']));
      expect(server.batches).toHaveLength(1);
    });
  });

  it('is given up by name after three sendings', async () => {
    const answer = (line: RequestLine): LineAnswer => (nameIn(line) === 'alpha' ? 'dropped' : answersAll(line, 0));
    await onBench({ names: FIVE, plan: { answer } }, async ({ submit, collect, server, text }) => {
      const { out } = await submit('--thin');
      const { code, err } = await collect('--wait');
      expect({ code, batches: server.batches.length }).toEqual({ code: 3, batches: 3 });
      expect(err).toContain('in/alpha.txt: the service left the request unanswered');
      // Every article is named in the run's own report.
      const report = await text(`.seo-rewrite/batches/${out.trim()}/report.jsonl`);
      const lines = report
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { path: string; status: string });
      expect(lines.map(({ path }) => path).sort()).toEqual(FIVE.map((name) => `in/${name}.txt`).sort());
      expect(lines.filter(({ status }) => status === 'failed')).toHaveLength(1);
    });
  });

  it('stops the run when no other question would fare better', async () => {
    const quota = { status: 429, error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } };
    await onBench({ names: FIVE, plan: { answer: () => quota } }, async ({ submit, collect, server, written }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait');
      expect({ code, batches: server.batches.length }).toEqual({ code: 3, batches: 1 });
      expect(err).toContain('no credit left');
      server.plan = { answer: answersAll };
      expect((await collect('--wait')).code).toBe(0);
      expect(await written()).toEqual(md(FIVE));
    });
  });
});

describe('what goes wrong with batches', () => {
  it.each(['expired', 'cancelled'] as const)('%s: finished lines are kept, the others asked again', async (end) => {
    const plan = { end: (batch: number) => (batch === 0 ? end : ('completed' as const)) };
    await onBench({ names: FIVE, plan }, async ({ submit, collect, server, written }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait');
      expect(code).toBe(0);
      expect(err).toContain(`r1-0001: ${end}: 2 answered, 3 errors`);
      expect(server.batches.map(({ lines }) => lines.length)).toEqual([5, 3]);
      expect(await written()).toEqual(md(FIVE));
    });
  });

  it('lines that validation refuses are named, the others sent again', async () => {
    const plan = { wrongLines: (batch: number) => (batch === 0 ? [2, 4] : []) };
    await onBench({ names: FIVE, plan }, async ({ submit, collect, server, written }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait');
      expect(code).toBe(3);
      expect(err).toContain('invalid_value: Line 2 is not valid');
      expect(server.batches.map(({ status }) => status)).toEqual(['failed', 'completed']);
      expect(await written()).toHaveLength(3);
    });
  });

  it('a full queue is waited out, one file at a time', async () => {
    const full = { code: 'token_limit_exceeded', message: 'Enqueued token limit reached for essai' };
    const plan = { refuse: (batch: number) => (batch === 1 || batch === 2 ? full : undefined) };
    await onBench({ names: FIVE, plan }, async ({ submit, collect, server, written }) => {
      await submit('--thin', '--batch-size', '2');
      const { code, err } = await collect('--wait');
      expect(code).toBe(0);
      expect(err).toContain('takes no more now');
      expect(server.batches.length).toBe(5);
      expect(await written()).toEqual(md(FIVE));
    });
  });

  it('a file refused for good stops the run, and nothing is lost', async () => {
    const plan = { refuse: () => ({ code: 'model_not_found', message: 'The model essai does not exist' }) };
    await onBench({ names: FIVE, plan }, async ({ submit, collect, server, written }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait');
      expect({ code, batches: server.batches.length }).toEqual({ code: 3, batches: 1 });
      expect(err).toContain('does not know this model');
      server.plan = { answer: answersAll };
      expect((await collect('--wait')).code).toBe(0);
      expect(await written()).toEqual(md(FIVE));
    });
  });

  it('a file refused again and again without a reason that we know stops the run', async () => {
    const plan = { refuse: () => ({ code: 'oops', message: 'Something went wrong' }) };
    await onBench({ names: FIVE, plan }, async ({ submit, collect, server }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait');
      expect({ code, batches: server.batches.length }).toEqual({ code: 3, batches: 3 });
      expect(err).toContain('Something went wrong');
      server.plan = { answer: answersAll };
      expect((await collect('--wait')).code).toBe(0);
    });
  });

  it('a cancelled run keeps what was answered, asks nothing more, and can be submitted again', async () => {
    await onBench({ names: FIVE }, async ({ run, submit, collect, server, written }) => {
      await submit('--thin');
      expect((await run(['batch', 'cancel'])).code).toBe(3);
      const { code, err } = await collect('--wait');
      expect(code).toBe(3);
      expect(err).toContain('cancelled before it was finished');
      expect(await written()).toHaveLength(2);
      expect((await submit('--thin')).err).toContain('3 requests');
      expect((await collect('--wait')).code).toBe(0);
      expect(server.batches.map(({ status }) => status)).toEqual(['cancelled', 'completed']);
      expect(await written()).toEqual(md(FIVE));
    });
  });
});

describe('what goes wrong on the wire', () => {
  it('looks that fail are taken again', async () => {
    const faults = [
      { status: 503 },
      { status: 429, headers: { 'retry-after': '7' } },
      'reset',
      { status: 500 },
    ] as const;
    let met = 0;
    const fault: BatchPlan['fault'] = ({ url, method }) =>
      method === 'GET' && url?.startsWith('/v1/batches/') ? faults[met++] : undefined;
    await onBench({ names: FIVE, plan: { fault } }, async ({ submit, collect, written, clock }) => {
      await submit('--thin');
      expect((await collect('--wait')).code).toBe(0);
      expect(met).toBeGreaterThan(4);
      // As long as the service asks.
      expect(clock.waits.some((wait) => wait >= 7000 && wait < 9000)).toBe(true);
      expect(await written()).toEqual(md(FIVE));
    });
  });

  it('a service that stays down ends the call, resumable', async () => {
    const fault: BatchPlan['fault'] = ({ url }) => (url?.startsWith('/v1/batches/') ? { status: 503 } : undefined);
    await onBench({ names: FIVE, plan: { fault } }, async ({ submit, collect, server }) => {
      await submit('--thin');
      const { code, err } = await collect();
      expect(code).toBe(3);
      expect(err).toContain('stopped: the service is failing');
      server.plan = { answer: answersAll };
      expect((await collect('--wait')).code).toBe(0);
    });
  });

  it('a download that is cut is fetched again, never read by half', async () => {
    let cuts = 2;
    const fault: BatchPlan['fault'] = ({ url }) => (url?.endsWith('/content') && cuts-- > 0 ? 'cut' : undefined);
    await onBench({ names: FIVE, plan: { fault } }, async ({ submit, collect, written, server }) => {
      await submit('--thin');
      const { code, err } = await collect('--wait');
      expect({ code, batches: server.batches.length }).toEqual({ code: 0, batches: 1 });
      expect(err).toContain('5 answered\n');
      expect(await written()).toEqual(md(FIVE));
    });
  });

  it('a wrong key is told at once', async () => {
    const plan = {
      fault: () => ({ status: 401, error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } }),
    };
    await onBench({ names: FIVE, plan }, async ({ submit, server }) => {
      const { code, err } = await submit('--thin');
      expect({ code, calls: server.log.length }).toEqual({ code: 3, calls: 1 });
      expect(err).toContain('refuses the key');
      server.plan = { answer: answersAll };
      // The same command goes on where it was stopped.
      const again = await submit('--thin');
      expect({ code: again.code, batches: server.batches.length }).toEqual({ code: 0, batches: 1 });
    });
  });

  it('a batch whose creation was never answered is found again, not made twice', async () => {
    const plan = { losesCreation: (batch: number) => batch === 0 };
    await onBench({ names: FIVE, plan }, async ({ submit, collect, server, written }) => {
      const { code, err } = await submit('--thin');
      expect({ code, batches: server.batches.length }).toEqual({ code: 0, batches: 1 });
      expect(err).toContain('found again at the service (batch_1)');
      await collect('--wait');
      expect(await written()).toEqual(md(FIVE));
    });
  });
});

describe('what goes wrong with the input', () => {
  it('a source that cannot carry the words is named, and costs nothing', async () => {
    await onBench({ names: ['alpha'], config: { minWords: 700 } }, async ({ folder, submit, server }) => {
      const { code, err } = await submit();
      expect({ code, log: server.log }).toEqual({ code: 2, log: [] });
      expect(err).toMatch(/in\/alpha\.txt: \d+ words of source cannot carry 700/);
      await writeFile(
        join(folder, 'facts.txt'),
        `${articleText('alpha')}\n${'Le four chauffe depuis cinq heures du matin. '.repeat(80)}`,
      );
      expect((await submit('--facts', 'facts.txt')).code).toBe(0);
    });
  });

  it.each([
    [['batch', 'submit', '-'], 'a batch cannot read standard input'],
    [['batch', 'submit', 'nulle-part'], 'nulle-part: no such file or folder'],
    [['batch', 'collect', 'run-0'], 'no run “run-0”'],
    [['batch', 'import', 'rien.jsonl', '--run', 'run-0'], 'no run “run-0”'],
    [['batch', 'submit', 'in', '--shard', '3/2'], 'Expected i/n'],
    [['batch', 'collect', '--every', '0'], 'Expected a whole number'],
  ] as const)('%j is one clear line', async (argv, said) => {
    await onBench({ names: ['alpha'] }, async ({ run }) => {
      const { code, err } = await run(argv);
      expect(code).toBe(2);
      expect(err).toContain(said);
    });
  });

  it('asks for a key when there is none', async () => {
    await onBench({ names: ['alpha'] }, async ({ run }) => {
      const { code, err } = await run(['batch', 'submit', 'in'], { env: {} });
      expect(code).toBe(2);
      expect(err).toContain('needs a key');
    });
  });

  it('stops when the user asks, before anything is sent', async () => {
    await onBench({ names: FIVE }, async ({ run, server, submit }) => {
      const { code } = await run(['batch', 'submit', 'in', '--out', 'out', '--thin'], { signal: AbortSignal.abort() });
      expect({ code, log: server.log }).toEqual({ code: 130, log: [] });
      expect((await submit('--thin')).code).toBe(0);
      expect((await run(['batch', 'collect', '--wait'], { signal: AbortSignal.abort() })).code).toBe(130);
    });
  });
});
