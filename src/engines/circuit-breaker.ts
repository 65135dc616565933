import type { Clock } from './clock.ts';

/** Failures in a row, whoever they meet, after which the pool pauses and probes with single calls. */
const BREAKER_FAILURES = 6;
const FIRST_COOLDOWN = 2000;
const LONGEST_COOLDOWN = 60_000;
/** Probes in a row that may fail before the run ends: an outage of about eight minutes is sat out. */
const MOST_PROBES = 12;

/** Tells an outage from single failures, and how long to leave the service alone. */
export class CircuitBreaker {
  readonly #clock: Clock;
  #failures = 0;
  #probes = 0;
  #cooldown = FIRST_COOLDOWN;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether calls go one at a time, to see whether the service is back. */
  get isProbing(): boolean {
    return this.#probes > 0;
  }

  /** The service answers; whether it is back from an outage. */
  reset(): boolean {
    const wasProbing = this.isProbing;
    this.#failures = 0;
    this.#probes = 0;
    this.#cooldown = FIRST_COOLDOWN;
    return wasProbing;
  }

  /** Count a failure of the service. Milliseconds to pause: 0 when it may be a single one, infinite when it was one too many. */
  fail(isPaused: boolean): number {
    this.#failures++;
    if (this.#failures < BREAKER_FAILURES || isPaused) return 0;
    this.#probes++;
    if (this.#probes > MOST_PROBES) return Number.POSITIVE_INFINITY;
    const pause = this.#cooldown * (0.75 + this.#clock.random() / 2);
    this.#cooldown = Math.min(LONGEST_COOLDOWN, this.#cooldown * 2);
    return pause;
  }
}
