import { EngineError } from '../errors.ts';
import type { Capacity, EngineFault } from '../model/engine.ts';
import { type Clock, systemClock } from './clock.ts';
import { engineError } from './faults.ts';

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
/** Failures in a row, whoever they meet, after which the pool pauses and probes with single calls. */
const BREAKER_FAILURES = 6;
const FIRST_COOLDOWN = 2000;
const LONGEST_COOLDOWN = 60_000;
/** Probes in a row that may fail before the run ends: an outage of about eight minutes is sat out. */
const MOST_PROBES = 12;
/** A first answer that never comes: so many failures of this kind mean a wrong setting. */
const HOPELESS: Readonly<Partial<Record<EngineFault, number>>> = { unreachable: 3, 'bad-request': 3 };
/** So many in a row end the run at any time. */
const SENSELESS: Readonly<Partial<Record<EngineFault, number>>> = { 'not-the-protocol': 2 };
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

interface Waiting {
  admit(): void;
  reject(error: EngineError): void;
}

/**
 * The gate that all calls of a run pass: how many at once (additive increase, multiplicative decrease), pauses for
 * everybody on a rate limit, a circuit breaker on an outage, and an end when going on is pointless.
 */
export class Throttle {
  readonly #most: number;
  readonly #clock: Clock;
  readonly #queue: Waiting[] = [];
  /** Faults since the last answer. */
  readonly #met = new Map<EngineFault, number>();
  #limit: number;
  #active = 0;
  #pausedUntil = 0;
  #sleeping = false;
  /** Grows with every decrease, so that calls sent before it do not decrease again. */
  #era = 0;
  #refusals = 0;
  #failures = 0;
  #probes = 0;
  #cooldown = FIRST_COOLDOWN;
  #answered = false;
  #closed: EngineError | undefined;

  constructor({ most, clock = systemClock, stop }: ThrottlePolicy) {
    this.#most = Math.max(1, most);
    this.#limit = this.#most;
    this.#clock = clock;
    const halt = () => this.close(engineError('interrupted'));
    if (stop?.aborted) halt();
    else stop?.addEventListener('abort', halt, { once: true });
  }

  /** Calls that may run at once now. */
  get limit(): number {
    return this.#probes > 0 ? 1 : Math.max(1, Math.floor(this.#limit));
  }

  /** Nobody enters any more; those who wait are sent away with the error. */
  close(error: EngineError): void {
    this.#closed ??= error;
    for (const waiting of this.#queue.splice(0)) waiting.reject(this.#closed);
  }

  /** Wait for leave to call. @throws EngineError when the run is over or the signal is aborted */
  async enter(signal?: AbortSignal): Promise<Ticket> {
    if (this.#closed) throw this.#closed;
    if (signal?.aborted) throw engineError('interrupted');
    if (this.#queue.length > 0 || !this.#free()) {
      let leave: () => void = () => undefined;
      const admitted = new Promise<void>((admit, reject) => {
        const waiting = { admit, reject };
        this.#queue.push(waiting);
        leave = () => {
          const place = this.#queue.indexOf(waiting);
          if (place >= 0) this.#queue.splice(place, 1);
          reject(engineError('interrupted'));
        };
        signal?.addEventListener('abort', leave, { once: true });
        this.#pump();
      });
      // The signal lives as long as the run: nobody who has left may hang on to it.
      await admitted.finally(() => signal?.removeEventListener('abort', leave));
    } else this.#active++;
    return this.#ticket();
  }

  #free(): boolean {
    return this.#active < this.limit && this.#clock.now() >= this.#pausedUntil;
  }

  #pump(): void {
    while (this.#queue.length > 0 && this.#free()) {
      this.#active++;
      this.#queue.shift()?.admit();
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
    const era = this.#era;
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
    this.#answered = true;
    this.#failures = 0;
    this.#refusals = 0;
    this.#met.clear();
    if (this.#probes > 0) {
      // Back from an outage: half of what ran before, then upwards.
      this.#probes = 0;
      this.#limit = Math.max(1, this.#limit / 2);
    }
    this.#cooldown = FIRST_COOLDOWN;
    this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit);
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
      if (this.#trips()) return this.#end(error);
    }
    if (!fault) return error;
    const count = (this.#met.get(fault) ?? 0) + 1;
    this.#met.set(fault, count);
    const most = SENSELESS[fault] ?? (this.#answered ? undefined : HOPELESS[fault]);
    return count >= (most ?? Number.POSITIVE_INFINITY) ? this.#end(error) : error;
  }

  #onRateLimit({ retryAfter }: EngineError, era: number): void {
    this.#answered = true;
    if (era === this.#era) {
      this.#era++;
      this.#limit = Math.max(1, this.#limit / 2);
      this.#refusals++;
    }
    const own = FIRST_PAUSE * 2 ** Math.min(5, this.#refusals - 1) * (0.75 + this.#clock.random() / 2);
    this.#pause(retryAfter === undefined ? own : retryAfter * 1000);
  }

  /** Count a failure of the service; whether it was one too many. */
  #trips(): boolean {
    this.#failures++;
    if (this.#failures < BREAKER_FAILURES || this.#clock.now() < this.#pausedUntil) return false;
    this.#probes++;
    if (this.#probes > MOST_PROBES) return true;
    this.#pause(this.#cooldown * (0.75 + this.#clock.random() / 2));
    this.#cooldown = Math.min(LONGEST_COOLDOWN, this.#cooldown * 2);
    return false;
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
