import { setTimeout } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { SourceError } from '../../src/errors.ts';
import { type Exchange, exchange } from '../../src/pipeline/exchange.ts';
import { Random } from '../support/random.ts';

let close: () => void = () => undefined;
afterEach(() => close());

type Serve = (question: unknown, ask: Exchange['ask']) => Promise<unknown>;

/** Both ends of a line. */
function line(near: Serve, far: Serve): { readonly near: Exchange; readonly far: Exchange } {
  const { port1, port2 } = new MessageChannel();
  close = () => port1.close();
  const nearEnd: Exchange = exchange(port1, (question) => near(question, nearEnd.ask));
  const farEnd: Exchange = exchange(port2, (question) => far(question, farEnd.ask));
  return { near: nearEnd, far: farEnd };
}

describe('two threads that ask each other', () => {
  it('get each answer to its own question, however late, and while they serve one', async () => {
    const random = new Random(7);
    const { near, far } = line(
      async (question) => {
        await setTimeout(random.next() * 3);
        return `near ${question}`;
      },
      async (question, ask) => {
        await setTimeout(random.next() * 3);
        return `far ${question}, ${await ask(question)}`;
      },
    );
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    const [there, back] = await Promise.all([
      Promise.all(numbers.map((number) => near.ask(number))),
      Promise.all(numbers.map((number) => far.ask(-number))),
    ]);
    expect(there).toEqual(numbers.map((number) => `far ${number}, near ${number}`));
    expect(back).toEqual(numbers.map((number) => `near ${-number}`));
    expect([near.waiting, far.waiting]).toEqual([0, 0]);
  });

  it('hear why a question failed, and go on', async () => {
    const { near } = line(
      async () => undefined,
      async (question) => {
        if (question === 'bad') throw new SourceError({ en: 'no file', fr: 'pas de fichier' });
        return question === 'odd' ? () => 'no plain data' : question;
      },
    );
    const [bad, odd, good] = await Promise.allSettled(['bad', 'odd', 'good'].map(near.ask));
    expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(SourceError) });
    expect(odd).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining('could not be cloned') },
    });
    expect(good).toEqual({ status: 'fulfilled', value: 'good' });
  });

  it('are told when nobody answers any more, those who ask later too', async () => {
    const { near } = line(
      async () => undefined,
      () => new Promise(() => undefined),
    );
    const early = near.ask('early');
    expect(near.isOver).toBe(false);
    near.end(new RangeError('gone'));
    near.end(new Error('gone again'));
    await expect(early).rejects.toThrow(RangeError);
    await expect(near.ask('late')).rejects.toThrow(RangeError);
    expect([near.isOver, near.waiting]).toEqual([true, 0]);
  });
});
