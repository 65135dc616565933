import { EngineError } from '../errors.ts';
import type { Engine, EngineFault, Usage } from '../model/engine.ts';
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

/** An engine that counts what every call costs, failed ones too, and makes none that would pass the limit. */
export const metered = (engine: Engine, purse: Purse, price: Price | undefined): Engine => ({
  ...engine,
  async write(request, signal) {
    const guess: Usage = { input: promptTokens(request.prompt), output: answerTokens(request.prompt) };
    const expected = price ? costOf(guess, price) : 0;
    const priced = (usage: Usage): Usage => (price ? { ...usage, cost: costOf(usage, price) } : usage);
    await purse.reserve(expected);
    let real = 0;
    try {
      const reply = await engine.write(request, signal);
      const usage = priced(reply.usage);
      real = usage.cost ?? 0;
      return { ...reply, usage };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const lost = error.fault && MAYBE_BILLED.has(error.fault) ? guess : undefined;
      const usage = error.usage?.input ? error.usage : lost;
      if (!usage) throw error;
      const counted = priced(usage);
      real = counted.cost ?? 0;
      throw new EngineError(error.say, { ...error, usage: counted });
    } finally {
      purse.settle(expected, real);
    }
  },
});
