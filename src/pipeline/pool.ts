/**
 * Work on what an iterator yields, at most `size` at once, and yield the results in the iterator's order. Items are
 * pulled one per free slot, so memory does not grow with their number. When `signal` is aborted nothing new is started;
 * what is under way is still yielded.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  { size, signal }: { readonly size: number; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<Result, void, undefined> {
  const under: Promise<Result>[] = [];
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let active = 0;
  let done = false;
  let wake: (() => void) | undefined;
  const start = (item: Item) => {
    active++;
    const result = work(item).finally(() => {
      active--;
      wake?.();
    });
    // Its failure is met when its turn comes.
    result.catch(() => undefined);
    under.push(result);
  };
  while (true) {
    // A slow head must not let finished results pile up without bound behind it.
    while (!done && !signal?.aborted && active < size && under.length < size * 8) {
      const next = await iterator.next();
      if (next.done) done = true;
      else start(next.value);
    }
    const head = under[0];
    if (!head) return;
    let settled = false;
    const turned = head.then(
      () => {
        settled = true;
      },
      () => {
        settled = true;
      },
    );
    const slotFreed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race(done || signal?.aborted ? [turned] : [turned, slotFreed]);
    if (settled) {
      under.shift();
      yield await head;
      await turn();
    }
  }
}

/** Work that waits for nothing would keep signals and timers waiting until all is done. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
