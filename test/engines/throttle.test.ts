import { getEventListeners } from 'node:events';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { engineError } from '../../src/engines/faults.ts';
import { limited } from '../../src/engines/limited.ts';
import { retried } from '../../src/engines/retried.ts';
import { LONGEST_PAUSE, Throttle } from '../../src/engines/throttle.ts';
import type { Engine, EngineFault, Reply } from '../../src/model/engine.ts';
import { type QuickClock, quickClock } from '../support/clock.ts';
import { requestOf } from '../support/requests.ts';

const REPLY: Reply = { markdown: '# Fini', finish: 'complete', usage: { input: 10, output: 5 } };
const engine = (write: Engine['write']): Engine => ({ id: 'x', identity: { name: 'x', generates: true }, write });

/** The waits of the clock are turns of the event loop: more of them than anything here takes. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await setImmediate();
}

/** Many tickets at once, kept until they are told what came of them. */
async function crowd(throttle: Throttle, count: number) {
  const tickets = Array.from({ length: count }, () => throttle.enter());
  let inside = 0;
  for (const ticket of tickets)
    void ticket.then(
      () => inside++,
      () => undefined,
    );
  await settled();
  return { tickets, inside: () => inside };
}

const setup = (most: number): { throttle: Throttle; clock: QuickClock } => {
  const clock = quickClock();
  return { throttle: new Throttle({ most, clock }), clock };
};

describe('the throttle', () => {
  it('lets so many in at once, and no more', async () => {
    const { throttle } = setup(3);
    const { tickets, inside } = await crowd(throttle, 8);
    expect(inside()).toBe(3);
    (await tickets[0])?.succeeded();
    await settled();
    expect(inside()).toBe(4);
  });

  it('halves at a rate limit, once for all calls that were on their way', async () => {
    const { throttle } = setup(16);
    const { tickets } = await crowd(throttle, 16);
    const all = await Promise.all(tickets);
    for (const ticket of all) ticket.failed(engineError('rate-limit', { retryAfter: 5 }));
    expect(throttle.limit).toBe(8);
    (await throttle.enter()).failed(engineError('rate-limit', { retryAfter: 5 }));
    expect(throttle.limit).toBe(4);
  });

  it('grows again by one for as many answers as may run at once, never above its most', async () => {
    const { throttle } = setup(8);
    (await throttle.enter()).failed(engineError('rate-limit'));
    expect(throttle.limit).toBe(4);
    for (let answers = 0; answers < 5; answers++) (await throttle.enter()).succeeded();
    expect(throttle.limit).toBe(5);
    for (let answers = 0; answers < 100; answers++) (await throttle.enter()).succeeded();
    expect(throttle.limit).toBe(8);
  });

  it.each([
    ['the time the service asks for', 42, 42_000],
    ['a second of its own', undefined, 1000],
  ])('pauses everybody at a rate limit for %s', async (_, retryAfter, least) => {
    const { throttle, clock } = setup(4);
    const ticket = await throttle.enter();
    ticket.failed(engineError('rate-limit', { retryAfter }));
    await throttle.enter();
    expect(clock.now()).toBeGreaterThanOrEqual(least);
    expect(clock.now()).toBeLessThan(least * 1.3 + 1);
  });

  it('ends the run when the service asks for more patience than sense', async () => {
    const { throttle } = setup(4);
    const judged = (await throttle.enter()).failed(engineError('rate-limit', { retryAfter: LONGEST_PAUSE + 1 }));
    expect(judged).toMatchObject({ scope: 'run', retryable: false });
    await expect(throttle.enter()).rejects.toMatchObject({ fault: 'rate-limit', scope: 'run' });
  });

  it('waits when the service says that nothing is left', async () => {
    const { throttle, clock } = setup(4);
    (await throttle.enter()).succeeded({ remaining: 0, resetAfter: 7 });
    await throttle.enter();
    expect(clock.now()).toBe(7000);
  });

  it('breaks the circuit after failures in a row, probes with one call, and comes back with half', async () => {
    const { throttle, clock } = setup(8);
    for (let failures = 0; failures < 6; failures++) (await throttle.enter()).failed(engineError('overload'));
    expect(throttle.limit).toBe(1);
    const { tickets, inside } = await crowd(throttle, 5);
    expect(inside()).toBe(1);
    expect(clock.now()).toBeGreaterThanOrEqual(1500);
    (await tickets[0])?.succeeded();
    await settled();
    expect(throttle.limit).toBe(4);
    expect(inside()).toBe(5);
  });

  it('does not break for failures that answers interrupt', async () => {
    const { throttle } = setup(8);
    for (let rounds = 0; rounds < 20; rounds++) {
      for (let failures = 0; failures < 5; failures++) (await throttle.enter()).failed(engineError('overload'));
      (await throttle.enter()).succeeded();
    }
    expect(throttle.limit).toBe(8);
  });

  it('waits longer and longer in an outage, and ends the run after minutes', async () => {
    const { throttle, clock } = setup(8);
    let judged: unknown;
    for (let failures = 0; failures < 100; failures++) {
      const ticket = await throttle.enter().catch(() => undefined);
      if (!ticket) break;
      judged = ticket.failed(engineError('connection'));
    }
    expect(judged).toMatchObject({ scope: 'run' });
    expect(clock.now()).toBeGreaterThan(5 * 60_000);
    expect(clock.now()).toBeLessThan(15 * 60_000);
  });

  it.each<[EngineFault, number]>([
    ['unreachable', 3],
    ['bad-request', 3],
    ['not-the-protocol', 2],
  ])('ends the run when the first answers are all %s', async (fault, most) => {
    const { throttle } = setup(8);
    let judged: unknown;
    for (let count = 0; count < most; count++) judged = (await throttle.enter()).failed(engineError(fault));
    expect(judged).toMatchObject({ fault, scope: 'run' });
  });

  it('sends everybody away when the user stops the run', async () => {
    const stop = new AbortController();
    const throttle = new Throttle({ most: 1, clock: quickClock(), stop: stop.signal });
    const first = await throttle.enter();
    const second = throttle.enter();
    stop.abort();
    await expect(second).rejects.toMatchObject({ fault: 'interrupted' });
    await expect(throttle.enter()).rejects.toMatchObject({ fault: 'interrupted' });
    first.succeeded();
  });

  it('leaves nothing behind at a signal that outlives the calls', async () => {
    const { signal } = new AbortController();
    const throttle = new Throttle({ most: 1 });
    for (let round = 0; round < 20; round++) {
      const first = await throttle.enter(signal);
      const second = throttle.enter(signal);
      first.succeeded();
      (await second).succeeded();
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('forgets who stopped waiting', async () => {
    const { throttle } = setup(1);
    const leave = new AbortController();
    const first = await throttle.enter();
    const second = throttle.enter(leave.signal);
    const third = throttle.enter();
    leave.abort();
    await expect(second).rejects.toMatchObject({ fault: 'interrupted' });
    first.succeeded();
    await expect(third).resolves.toBeDefined();
  });

  it('never runs more at once than it may, whatever happens', async () => {
    const { throttle } = setup(6);
    let now = 0;
    let most = 0;
    let calls = 0;
    const flaky = limited(
      engine(async () => {
        most = Math.max(most, ++now);
        await wait(calls % 3);
        now--;
        if (calls++ % 4 === 0) throw engineError(calls % 8 === 1 ? 'rate-limit' : 'overload');
        return REPLY;
      }),
      throttle,
    );
    const patient = retried(flaky, { clock: quickClock() });
    const replies = await Promise.allSettled(Array.from({ length: 60 }, () => patient.write(requestOf())));
    expect(replies.filter(({ status }) => status === 'fulfilled')).toHaveLength(60);
    expect(most).toBeLessThanOrEqual(6);
  });
});

describe('retrying', () => {
  const failing = (faults: readonly EngineFault[], usage = { input: 3, output: 0 }) => {
    let calls = 0;
    return engine(async () => {
      const fault = faults[calls++];
      if (fault) throw engineError(fault, { usage });
      return REPLY;
    });
  };

  it('adds what the failed calls cost to the reply', async () => {
    const clock = quickClock();
    const reply = await retried(failing(['timeout', 'connection']), { clock }).write(requestOf());
    expect(reply.usage).toEqual({ input: 16, output: 5 });
  });

  it('adds it to the error when all is in vain', async () => {
    const clock = quickClock();
    const error = retried(failing(['timeout', 'timeout', 'timeout', 'timeout']), { clock }).write(requestOf());
    await expect(error).rejects.toMatchObject({ fault: 'timeout', usage: { input: 9, output: 0 } });
  });

  it('waits twice as long each time, with jitter over the whole of it', async () => {
    const clock = quickClock();
    await retried(failing(['overload', 'overload', 'overload', 'overload', 'overload']), { clock }).write(requestOf());
    expect(clock.waits.map((wait) => Math.round(wait / 100) / 10)).toEqual([0.5, 1, 2, 4, 8]);
    const lucky = { ...quickClock(), random: () => 0 };
    await retried(failing(['overload']), { clock: lucky }).write(requestOf());
    expect(lucky.waits).toEqual([0]);
  });

  it('never waits less than the service asks', async () => {
    let calls = 0;
    const clock = { ...quickClock(), random: () => 0 };
    const busy = engine(async () => {
      if (calls++ === 0) throw engineError('overload', { retryAfter: 33 });
      return REPLY;
    });
    await retried(busy, { clock }).write(requestOf());
    expect(clock.waits).toEqual([33_000]);
  });

  it('ends a wait when the user stops the run', async () => {
    const stop = new AbortController();
    const slow = {
      ...quickClock(),
      sleep: (_: number, signal?: AbortSignal) =>
        new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve())),
    };
    const reply = retried(failing(['overload']), { clock: slow, stop: stop.signal }).write(requestOf());
    setTimeout(() => stop.abort(), 5);
    await expect(reply).rejects.toMatchObject({ fault: 'interrupted', scope: 'run' });
  });

  it('does not hide what is no fault of the service', async () => {
    const broken = engine(async () => {
      throw new RangeError('ours');
    });
    await expect(retried(broken).write(requestOf())).rejects.toThrow(RangeError);
  });
});
