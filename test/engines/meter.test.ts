import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { engineError } from '../../src/engines/faults.ts';
import { meter, Purse } from '../../src/engines/meter.ts';
import { costOf, PRICES, type Price, priceOf } from '../../src/engines/prices.ts';
import { answerTokens, promptTokens } from '../../src/engines/tokens.ts';
import type { Engine, Reply, Usage } from '../../src/model/engine.ts';
import { requestOf } from '../support/requests.ts';

const PRICE = { input: 1, output: 10, cachedInput: 0.1 };
const engine = (write: Engine['write']): Engine => ({ id: 'x', identity: { name: 'x', generates: true }, write });
/** An engine each of whose calls is counted. */
const metered = (plain: Engine, purse: Purse, price: Price | undefined, stop?: AbortSignal): Engine => ({
  ...plain,
  write: (request, signal) => meter(purse, price, stop)(request.prompt, () => plain.write(request, signal)),
});
const reply = (usage: Usage): Reply => ({ markdown: '# Fini', finish: 'complete', usage });

describe('a price', () => {
  it('is counted by the million, cached input apart', () => {
    expect(costOf({ input: 1_000_000, output: 100_000 }, PRICE)).toBe(2);
    expect(costOf({ input: 1_000_000, output: 0, cachedInput: 500_000 }, PRICE)).toBeCloseTo(0.55);
    expect(costOf({ input: 1_000_000, output: 0, cachedInput: 500_000 }, { input: 1, output: 1 })).toBe(1);
  });

  it('is known for the default model, with the day it was read', () => {
    expect(priceOf('gpt-5.6-luna', undefined)).toMatchObject({ input: 0.2, output: 1.2, asOf: '2026-07-30' });
    expect(priceOf('gpt-5.6-luna-2026-07-09', 'https://api.openai.com/v1')).toMatchObject({ input: 0.2 });
  });

  it('is not guessed for another service or model', () => {
    expect(priceOf('gpt-5.6-luna', 'http://127.0.0.1:11434/v1')).toBeUndefined();
    expect(priceOf('gpt-5.6-luna-fast', undefined)).toBeUndefined();
  });

  it('of the user goes over the list', () => {
    expect(priceOf('gpt-5.6-luna', 'http://localhost/v1', { 'gpt-5.6-luna': { input: 7, output: 8 } })).toEqual({
      input: 7,
      output: 8,
    });
  });

  it('list names every model once, with a date and sensible numbers', () => {
    expect(new Set(PRICES.map(({ model }) => model)).size).toBe(PRICES.length);
    for (const { input, output, cachedInput = input, asOf } of PRICES) {
      expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(cachedInput).toBeLessThanOrEqual(input);
      expect(output).toBeGreaterThan(input);
    }
  });
});

describe('a metered engine', () => {
  it('tells what an answer cost', async () => {
    const { usage } = await metered(
      engine(async () => reply({ input: 1000, output: 100 })),
      new Purse(),
      PRICE,
    ).write(requestOf());
    expect(usage).toEqual({ input: 1000, output: 100, cost: 0.002 });
  });

  it('tells no cost where the price is not known', async () => {
    const { usage } = await metered(
      engine(async () => reply({ input: 1000, output: 100 })),
      new Purse(),
      undefined,
    ).write(requestOf());
    expect(usage).toEqual({ input: 1000, output: 100 });
  });

  it.each(['timeout', 'connection', 'broken-answer'] as const)(
    'counts a call that ended in %s as if it had been answered',
    async (fault) => {
      const purse = new Purse();
      const failing = metered(
        engine(async () => {
          throw engineError(fault);
        }),
        purse,
        PRICE,
      );
      const request = requestOf();
      const expected = { input: promptTokens(request.prompt), output: answerTokens(request.prompt) };
      await expect(failing.write(request)).rejects.toMatchObject({
        usage: { ...expected, cost: costOf(expected, PRICE) },
      });
      expect(purse.spent).toBeCloseTo(costOf(expected, PRICE));
    },
  );

  it.each(['rate-limit', 'overload', 'auth', 'unreachable'] as const)('counts nothing for %s', async (fault) => {
    const purse = new Purse();
    await expect(
      metered(
        engine(async () => {
          throw engineError(fault);
        }),
        purse,
        PRICE,
      ).write(requestOf()),
    ).rejects.toMatchObject({ fault });
    expect(purse.spent).toBe(0);
  });

  it('counts what a bad answer cost', async () => {
    const purse = new Purse();
    const failing = metered(
      engine(async () => {
        throw engineError('empty-answer', { usage: { input: 1000, output: 0 } });
      }),
      purse,
      PRICE,
    );
    await expect(failing.write(requestOf())).rejects.toMatchObject({ usage: { cost: 0.001 } });
    expect(purse.spent).toBe(0.001);
  });
});

describe('--max-cost', () => {
  it('is never passed by more than the calls under way cost beyond their estimate', async () => {
    const request = requestOf();
    const one = costOf({ input: promptTokens(request.prompt), output: answerTokens(request.prompt) }, PRICE);
    const purse = new Purse(one * 10.5);
    let calls = 0;
    let under = 0;
    let most = 0;
    const paid = metered(
      engine(async () => {
        calls++;
        most = Math.max(most, ++under);
        await wait(2);
        under--;
        return reply({ input: promptTokens(request.prompt), output: Math.round(answerTokens(request.prompt) * 1.1) });
      }),
      purse,
      PRICE,
    );
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => paid.write(request)));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(calls + refused.length).toBe(40);
    expect(purse.spent).toBeLessThanOrEqual(one * 10.5 + most * one * 0.1);
    expect(purse.spent).toBeGreaterThan(one * 9);
    for (const { reason } of refused) expect(reason).toMatchObject({ fault: 'budget', scope: 'run', retryable: false });
  });

  it('lets a call wait for others that may turn out cheaper', async () => {
    const request = requestOf();
    const one = costOf({ input: promptTokens(request.prompt), output: answerTokens(request.prompt) }, PRICE);
    const paid = metered(
      engine(async () => {
        await wait(2);
        return reply({ input: 1, output: 1 });
      }),
      new Purse(one * 1.5),
      PRICE,
    );
    const replies = await Promise.all(Array.from({ length: 10 }, () => paid.write(request)));
    expect(replies).toHaveLength(10);
  });

  it('lets nobody call who waited while the run was stopped', async () => {
    const request = requestOf();
    const one = costOf({ input: promptTokens(request.prompt), output: answerTokens(request.prompt) }, PRICE);
    const stop = new AbortController();
    let calls = 0;
    const purse = new Purse(one * 1.5);
    const paid = metered(
      engine(async () => {
        calls++;
        await wait(2);
        stop.abort();
        return reply({ input: 1, output: 1 });
      }),
      purse,
      PRICE,
      stop.signal,
    );
    const results = await Promise.allSettled([paid.write(request), paid.write(request)]);
    expect(results[1]).toMatchObject({ status: 'rejected', reason: { fault: 'interrupted', usage: undefined } });
    expect(calls).toBe(1);
    expect(purse.spent).toBeCloseTo(costOf({ input: 1, output: 1 }, PRICE));
  });

  it('of nothing makes no call', async () => {
    let calls = 0;
    const paid = metered(
      engine(async () => {
        calls++;
        return reply({ input: 1, output: 1 });
      }),
      new Purse(0),
      PRICE,
    );
    await expect(paid.write(requestOf())).rejects.toMatchObject({ fault: 'budget' });
    expect(calls).toBe(0);
  });
});
