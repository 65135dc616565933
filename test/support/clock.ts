import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/engines/clock.ts';

export interface QuickClock extends Clock {
  /** Every wait that was asked for, milliseconds. */
  readonly waits: readonly number[];
}

/** A clock whose waits are over at once: its time jumps by what was waited for. Jitter is at its most. */
export function quickClock(): QuickClock {
  let now = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    async sleep(milliseconds) {
      waits.push(milliseconds);
      const end = now + milliseconds;
      await setImmediate();
      now = Math.max(now, end);
    },
    random: () => 0.999,
  };
}
