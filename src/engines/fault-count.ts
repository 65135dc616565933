import type { EngineFault } from '../model/engine.ts';

/** How often each fault was met. */
export class FaultCount {
  readonly #met = new Map<EngineFault | undefined, number>();

  /** Count one more; how many there are of its kind now. */
  add(fault: EngineFault | undefined): number {
    const count = (this.#met.get(fault) ?? 0) + 1;
    this.#met.set(fault, count);
    return count;
  }

  clear(): void {
    this.#met.clear();
  }
}
