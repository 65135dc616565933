import { EngineError } from '../errors.ts';
import type { EngineOf, Usage } from '../model/engine.ts';
import { addUsage, NO_USAGE } from '../model/usage.ts';
import { type Clock, systemClock } from './clock.ts';
import { FaultCount } from './fault-count.ts';
import { engineError, FAULTS } from './faults.ts';

export interface RetryPolicy {
  readonly clock?: Clock;
  /** No new call once it is aborted; a wait ends at once. */
  readonly stop?: AbortSignal | undefined;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** Calls for one answer, whatever mixture of faults it meets. */
const MOST_TRIES = 12;

/**
 * An engine that asks again where that may help, as often as the fault's policy says, with growing waits and full
 * jitter. What the failed calls cost is added to the reply, or to the error that ends it.
 */
export const retried = <Asked>(
  engine: EngineOf<Asked>,
  { clock = systemClock, stop }: RetryPolicy = {},
): EngineOf<Asked> => ({
  ...engine,
  async write(request, signal) {
    const met = new FaultCount();
    let spent: Usage = NO_USAGE;
    for (let tries = 1; ; tries++) {
      try {
        const reply = await engine.write(request, signal);
        return { ...reply, usage: addUsage(spent, reply.usage) };
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        spent = addUsage(spent, error.usage ?? NO_USAGE);
        const count = met.add(error.fault);
        const most = error.fault ? FAULTS[error.fault].tries : MOST_TRIES;
        if (!error.retryable || error.scope === 'run' || count >= most || tries >= MOST_TRIES)
          throw new EngineError(error.say, { ...error, usage: spent });
        // On a rate limit the whole pool pauses at its gate; here only the herd is spread.
        const wait = error.fault === 'rate-limit' ? clock.random() * FIRST_WAIT : waitBefore(tries, error, clock);
        await clock.sleep(wait, anyOf(stop, signal));
        if (stop?.aborted || signal?.aborted) throw engineError('interrupted', { usage: spent });
      }
    }
  },
});

/** Full jitter over a doubling wait; never sooner than the service asks. */
export const waitBefore = (tries: number, { retryAfter = 0 }: EngineError, clock: Clock): number =>
  retryAfter * 1000 + clock.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));

const anyOf = (...signals: readonly (AbortSignal | undefined)[]): AbortSignal =>
  AbortSignal.any(signals.filter((signal) => signal !== undefined));
