import { EngineError } from '../errors.ts';
import type { Capacity, EngineFault } from '../model/engine.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { type Clock, systemClock } from './clock.ts';
import { ConcurrencyLimit } from './concurrency-limit.ts';
import { engineError } from './faults.ts';
import { Hopelessness } from './hopelessness.ts';
import { WaitingLine } from './waiting-line.ts';

export interface ThrottlePolicy {
  /** Most calls at once; the throttle goes below it by itself, never above. */
  readonly most: number;
  readonly clock?: Clock;
  /** No call starts once it is aborted; those under way go on. */
  readonly stop?: AbortSignal | undefined;
}

/** Longest wait that is honoured, seconds; a service that asks for more ends the run, resumable. */
export const LONGEST_PAUSE = 600;
const FIRST_PAUSE = 1000;
/** Faults of the service or the way to it, not of one article. */
const SERVICE_FAULTS: ReadonlySet<EngineFault> = new Set([
  'overload',
  'unreachable',
  'connection',
  'timeout',
  'broken-answer',
]);

/** One call's leave to go. */
export interface Ticket {
  succeeded(capacity?: Capacity): void;
  /** The error to throw: the same, or one that ends the run. */
  failed(error: unknown): unknown;
}

/**
 * The gate that all calls of a run pass: how many at once, pauses for everybody on a rate limit or an outage, and an end
 * when going on is pointless.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #queue = new WaitingLine();
  readonly #limit: ConcurrencyLimit;
  readonly #breaker: CircuitBreaker;
  readonly #hopelessness = new Hopelessness();
  #active = 0;
  #pausedUntil = 0;
  #sleeping = false;
  /** Rate limits in a row. */
  #refusals = 0;
  #closed: EngineError | undefined;

  constructor({ most, clock = systemClock, stop }: ThrottlePolicy) {
    this.#limit = new ConcurrencyLimit(most);
    this.#breaker = new CircuitBreaker(clock);
    this.#clock = clock;
    const halt = () => this.close(engineError('interrupted'));
    if (stop?.aborted) halt();
    else stop?.addEventListener('abort', halt, { once: true });
  }

  /** Calls that may run at once now. */
  get limit(): number {
    return this.#breaker.isProbing ? 1 : this.#limit.value;
  }

  /** Nobody enters any more; those who wait are sent away with the error. */
  close(error: EngineError): void {
    this.#closed ??= error;
    this.#queue.sendAway(this.#closed);
  }

  /** Wait for leave to call. @throws EngineError when the run is over or the signal is aborted */
  async enter(signal?: AbortSignal): Promise<Ticket> {
    if (this.#closed) throw this.#closed;
    if (signal?.aborted) throw engineError('interrupted');
    if (this.#queue.length > 0 || !this.#free()) {
      const admitted = this.#queue.join(signal);
      this.#pump();
      await admitted;
    } else this.#active++;
    return this.#ticket();
  }

  #free(): boolean {
    return this.#active < this.limit && !this.#isPaused();
  }

  #pump(): void {
    while (this.#queue.length > 0 && this.#free()) {
      this.#active++;
      this.#queue.admitFirst();
    }
    const pause = this.#pausedUntil - this.#clock.now();
    if (this.#queue.length === 0 || pause <= 0 || this.#sleeping) return;
    this.#sleeping = true;
    void this.#clock.sleep(pause).then(() => {
      this.#sleeping = false;
      this.#pump();
    });
  }

  #ticket(): Ticket {
    const { era } = this.#limit;
    let open = true;
    const leave = () => {
      if (open) this.#active--;
      open = false;
    };
    return {
      succeeded: (capacity) => {
        leave();
        this.#onSuccess(capacity);
        this.#pump();
      },
      failed: (error) => {
        leave();
        const judged = error instanceof EngineError ? this.#onFailure(error, era) : error;
        this.#pump();
        return judged;
      },
    };
  }

  #onSuccess(capacity: Capacity | undefined): void {
    this.#hopelessness.answered();
    this.#refusals = 0;
    // Back from an outage: half of what ran before, then upwards.
    if (this.#breaker.reset()) this.#limit.halve();
    this.#limit.grow();
    if (capacity && capacity.remaining <= 0) this.#pause(Math.min(capacity.resetAfter, LONGEST_PAUSE) * 1000);
  }

  #onFailure(error: EngineError, era: number): EngineError {
    const { fault } = error;
    if (error.scope === 'run') {
      this.close(error);
      return error;
    }
    if ((error.retryAfter ?? 0) > LONGEST_PAUSE) return this.#end(error);
    if (fault === 'rate-limit') this.#onRateLimit(error, era);
    else if (fault && SERVICE_FAULTS.has(fault)) {
      if (error.retryAfter !== undefined) this.#pause(error.retryAfter * 1000);
      const pause = this.#breaker.fail(this.#isPaused());
      if (pause === Number.POSITIVE_INFINITY) return this.#end(error);
      this.#pause(pause);
    }
    return fault && this.#hopelessness.met(fault) ? this.#end(error) : error;
  }

  #onRateLimit({ retryAfter }: EngineError, era: number): void {
    this.#hopelessness.heard();
    if (this.#limit.refuse(era)) this.#refusals++;
    const own = FIRST_PAUSE * 2 ** Math.min(5, this.#refusals - 1) * (0.75 + this.#clock.random() / 2);
    this.#pause(retryAfter === undefined ? own : retryAfter * 1000);
  }

  #isPaused(): boolean {
    return this.#clock.now() < this.#pausedUntil;
  }

  #pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
  }

  #end(error: EngineError): EngineError {
    const last = new EngineError(error.say, { ...error, scope: 'run', retryable: false });
    this.close(last);
    return last;
  }
}
