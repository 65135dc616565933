import { expect, it } from 'vitest';
import { inOrder } from '../../src/pipeline/pool.ts';

it('lets signals and timers in between tasks, even where no task waits for anything', async () => {
  let interrupted = false;
  setImmediate(() => {
    interrupted = true;
  });
  const seen: boolean[] = [];
  for await (const _ of inOrder([1, 2, 3], async () => undefined, { size: 2 })) seen.push(interrupted);
  expect(seen).toEqual([false, true, true]);
});
