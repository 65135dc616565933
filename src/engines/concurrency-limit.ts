/** How many calls may run at once: additive increase, multiplicative decrease. */
export class ConcurrencyLimit {
  readonly #most: number;
  #value: number;
  /** Grows with every decrease, so that calls sent before it do not decrease again. */
  #era = 0;

  constructor(most: number) {
    this.#most = Math.max(1, most);
    this.#value = this.#most;
  }

  /** A whole number, at least 1. */
  get value(): number {
    return Math.max(1, Math.floor(this.#value));
  }

  /** What a call carries from its start to `refuse`. */
  get era(): number {
    return this.#era;
  }

  grow(): void {
    this.#value = Math.min(this.#most, this.#value + 1 / this.#value);
  }

  halve(): void {
    this.#value = Math.max(1, this.#value / 2);
  }

  /** A call of that era met a rate limit; whether it is the first to tell. */
  refuse(era: number): boolean {
    if (era !== this.#era) return false;
    this.#era++;
    this.halve();
    return true;
  }
}
