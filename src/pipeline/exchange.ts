import { heardError, type ToldError, toldError } from './told-error.ts';

/** The end of a line to another thread: a worker as its owner sees it, or the parent as the worker does. */
interface Port {
  postMessage(said: Said): void;
  on(event: 'message', hear: (said: Said) => void): unknown;
}

/** Numbers match answers with what was asked; each side counts its own questions. */
type Said =
  | { readonly ask: number; readonly question: unknown }
  | { readonly to: number; readonly answer: unknown }
  | { readonly to: number; readonly failed: ToldError };

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** One side of two threads that ask each other. Questions and answers are plain data, and so are errors while they travel. */
export interface Exchange {
  /** Questions of ours that wait for an answer. */
  readonly waiting: number;
  /** Rejects with the error that the other side met, of its class. */
  ask(question: unknown): Promise<unknown>;
  /** Nobody answers any more: all who wait are told so, and all who ask later. */
  end(error: Error): void;
  readonly isOver: boolean;
}

/** Answer the other side with `serve`, and ask it. `idle` hears that nothing waits any more. */
export function exchange(
  port: Port,
  serve: (question: unknown) => Promise<unknown>,
  idle: () => void = () => undefined,
): Exchange {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  port.on('message', (said) => {
    if ('ask' in said) {
      serve(said.question)
        .then((answer) => port.postMessage({ to: said.ask, answer }))
        // An answer that is no plain data is told too.
        .catch((error: unknown) => port.postMessage({ to: said.ask, failed: toldError(error) }));
      return;
    }
    const asked = waiting.get(said.to);
    waiting.delete(said.to);
    if (waiting.size === 0) idle();
    if ('answer' in said) asked?.resolve(said.answer);
    else asked?.reject(heardError(said.failed));
  });
  return {
    get waiting() {
      return waiting.size;
    },
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended) throw ended;
        const ask = ++last;
        waiting.set(ask, { resolve, reject });
        port.postMessage({ ask, question });
      }),
    end(error) {
      ended ??= error;
      for (const { reject } of waiting.values()) reject(ended);
      waiting.clear();
    },
    get isOver() {
      return ended !== undefined;
    },
  };
}
