import { EngineError } from '../../errors.ts';
import type { Clock } from '../clock.ts';
import { FaultCount } from '../fault-count.ts';
import { engineError, FAULTS } from '../faults.ts';
import { waitBefore } from '../retried.ts';
import { LONGEST_PAUSE } from '../throttle.ts';

/** Calls a function again where that may help, as often as the fault's policy says, with growing waits. */
export type Patience = <Result>(
  call: (signal: AbortSignal | undefined) => Promise<Result>,
  signal?: AbortSignal | undefined,
) => Promise<Result>;

/** Patience for calls that do no harm when they are done twice. */
export const patience =
  (clock: Clock): Patience =>
  async (call, signal) => {
    const met = new FaultCount();
    for (let tries = 1; ; tries++) {
      try {
        return await call(signal);
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        const count = met.add(error.fault);
        const most = error.fault ? FAULTS[error.fault].tries : 1;
        const isEndless = (error.retryAfter ?? 0) > LONGEST_PAUSE;
        if (!error.retryable || error.scope === 'run' || isEndless || count >= most) throw error;
        await clock.sleep(waitBefore(tries, error, clock), signal);
        if (signal?.aborted) throw engineError('interrupted');
      }
    }
  };
