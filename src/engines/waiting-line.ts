import type { EngineError } from '../errors.ts';
import { engineError } from './faults.ts';

interface Waiting {
  admit(): void;
  reject(error: EngineError): void;
}

/** Those who wait for leave to call, first come, first served. */
export class WaitingLine {
  readonly #waiting: Waiting[] = [];

  get length(): number {
    return this.#waiting.length;
  }

  /** Take the last place. Resolves when admitted. @throws EngineError when sent away, or the signal is aborted */
  join(signal: AbortSignal | undefined): Promise<void> {
    let leave: () => void = () => undefined;
    const admitted = new Promise<void>((admit, reject) => {
      const waiting = { admit, reject };
      this.#waiting.push(waiting);
      leave = () => {
        const place = this.#waiting.indexOf(waiting);
        if (place >= 0) this.#waiting.splice(place, 1);
        reject(engineError('interrupted'));
      };
      signal?.addEventListener('abort', leave, { once: true });
    });
    // The signal lives as long as the run: nobody who has left may hang on to it.
    return admitted.finally(() => signal?.removeEventListener('abort', leave));
  }

  admitFirst(): void {
    this.#waiting.shift()?.admit();
  }

  sendAway(error: EngineError): void {
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }
}
