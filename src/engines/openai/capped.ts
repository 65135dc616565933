import { engineError } from '../faults.ts';

/** No answer to one question is larger, bytes: an article has some ten thousand, its reasoning a hundred times as much. */
const MOST_ANSWER = 16 * 1024 * 1024;
/** Results of a batch hold many answers, and go to a file as they come. */
const RESULTS = /\/files\/[^/]+\/content$/;

/** A `fetch` whose answers end: one that goes on and on is broken off. */
export const capped =
  (fetch: typeof globalThis.fetch, make: typeof globalThis.Response, most = MOST_ANSWER): typeof globalThis.fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    if (!response.body || RESULTS.test(new URL(String(input)).pathname)) return response;
    let bytes = 0;
    const limit = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > most) controller.error(engineError('not-the-protocol', { detail: `> ${most / 1024 / 1024} MiB` }));
        else controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    return new make(response.body.pipeThrough(limit), { status, statusText, headers });
  };
