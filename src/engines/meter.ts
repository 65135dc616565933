import { EngineError } from '../errors.ts';
import type { EngineFault, Prompt, Reply, Usage } from '../model/engine.ts';
import { engineError } from './faults.ts';
import { costOf, type Price } from './prices.ts';
import { answerTokens, promptTokens } from './tokens.ts';

/** Calls that broke after the request had gone out: the service may bill them, and does not tell us. */
const MAYBE_BILLED: ReadonlySet<EngineFault> = new Set(['timeout', 'connection', 'broken-answer', 'interrupted']);

/** What a run has spent, and what the calls under way may cost. Dollars. */
export class Purse {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #spent = 0;
  #reserved = 0;

  /** `most`: never knowingly spent beyond. */
  constructor(most: number = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  get spent(): number {
    return this.#spent;
  }

  /** Set the expected cost of a call aside, waiting for others to settle while it would be too much. @throws EngineError */
  async reserve(expected: number): Promise<void> {
    while (this.#spent + this.#reserved + expected > this.#most) {
      if (this.#reserved === 0) throw engineError('budget', { detail: `${this.#spent.toFixed(4)} USD spent` });
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#reserved += expected;
  }

  settle(expected: number, real: number): void {
    this.#reserved = Math.max(0, this.#reserved - expected);
    // Rests of floating-point sums must not keep the last caller waiting.
    if (this.#reserved < 1e-12) this.#reserved = 0;
    this.#spent += real;
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** Goes around a single call to a service. */
export type Meter = (prompt: Prompt, call: () => Promise<Reply>) => Promise<Reply>;

/**
 * Counts what every call costs, failed ones too, and lets none be made that would pass the limit of the purse, or after
 * the run was stopped.
 */
export const meter =
  (purse: Purse, price: Price | undefined, stop?: AbortSignal): Meter =>
  async (prompt, call) => {
    const guess: Usage = { input: promptTokens(prompt), output: answerTokens(prompt) };
    const expected = price ? costOf(guess, price) : 0;
    const priced = (usage: Usage): Usage => (price ? { ...usage, cost: costOf(usage, price) } : usage);
    await purse.reserve(expected);
    let real = 0;
    try {
      // It may have waited for others to settle.
      if (stop?.aborted) throw NOT_MADE;
      const reply = await call();
      const usage = priced(reply.usage);
      real = usage.cost ?? 0;
      return { ...reply, usage };
    } catch (error) {
      if (!(error instanceof EngineError) || error === NOT_MADE) throw error;
      const lost = error.fault && MAYBE_BILLED.has(error.fault) ? guess : undefined;
      const usage = error.usage?.input ? error.usage : lost;
      if (!usage) throw error;
      const counted = priced(usage);
      real = counted.cost ?? 0;
      throw new EngineError(error.say, { ...error, usage: counted });
    } finally {
      purse.settle(expected, real);
    }
  };

const NOT_MADE = engineError('interrupted');
