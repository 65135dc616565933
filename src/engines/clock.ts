import { setTimeout as wait } from 'node:timers/promises';

/** Time as the policies see it; tests hand in a quicker one. Wall-clock jumps do not touch it. */
export interface Clock {
  /** Milliseconds that only go up. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** 0 ≤ x < 1, for jitter. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    wait(milliseconds, undefined, signal ? { signal } : {}).catch((error: Error) => {
      if (error.name !== 'AbortError') throw error;
    }),
  random: Math.random,
};
