import type { EngineFault } from '../model/engine.ts';
import { FaultCount } from './fault-count.ts';

/** A first answer that never comes: so many failures of this kind mean a wrong setting. */
const BEFORE_AN_ANSWER: Readonly<Partial<Record<EngineFault, number>>> = { unreachable: 3, 'bad-request': 3 };
/** So many in a row end the run at any time. */
const AT_ANY_TIME: Readonly<Partial<Record<EngineFault, number>>> = { 'not-the-protocol': 2 };

/** Tells when faults of single articles mean that no article would fare better. */
export class Hopelessness {
  /** Faults since the last answer. */
  readonly #met = new FaultCount();
  #answered = false;

  /** The service has said something sensible, be it that it is busy. */
  heard(): void {
    this.#answered = true;
  }

  answered(): void {
    this.heard();
    this.#met.clear();
  }

  /** Count a fault; whether it was one too many. */
  met(fault: EngineFault): boolean {
    const most = AT_ANY_TIME[fault] ?? (this.#answered ? undefined : BEFORE_AN_ANSWER[fault]);
    return this.#met.add(fault) >= (most ?? Number.POSITIVE_INFINITY);
  }
}
