import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hireCrew } from '../../src/pipeline/crew.ts';
import { ThreadEnded } from '../../src/pipeline/thread-ended.ts';

const SCRIPT = pathToFileURL('test/support/crew-script.ts');

describe('a crew of threads', () => {
  it('asks back, loses with a dead member what that had in hand, and goes on with a new one', async () => {
    const heard: string[] = [];
    const crew = hireCrew<string, string, string, string>(SCRIPT, undefined, 1, async (call) => {
      heard.push(call);
      return call.toUpperCase();
    });
    try {
      expect(await crew.ask('a')).toBe('a: A');
      const [asleep, dead] = await Promise.allSettled([crew.ask('sleep'), crew.ask('die')]);
      for (const outcome of [asleep, dead]) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'a thread ended with code 7' } });
        expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(ThreadEnded);
      }
      expect(await Promise.all([crew.ask('b'), crew.ask('c')])).toEqual(['b: B', 'c: C']);
      expect(heard).toEqual(['a', 'b', 'c']);
    } finally {
      await crew.close();
    }
  });

  it('tells a member that asks of nobody', async () => {
    const crew = hireCrew<string, string>(SCRIPT, undefined, 1);
    await expect(crew.ask('a')).rejects.toThrow('nobody answers');
    await crew.close();
  });
});
