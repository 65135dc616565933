/** Something to do, and how much of what counts is known to wait behind it. */
export interface Ahead<Item> {
  readonly item: Item;
  readonly waiting: number;
}

/** Pull items ahead, up to `most`, so that it is known how many wait of those that count. */
export async function* lookAhead<Item>(
  items: AsyncIterable<Item>,
  { most, counts }: { readonly most: number; readonly counts: (item: Item) => boolean },
): AsyncGenerator<Ahead<Item>, void, undefined> {
  const queue: Item[] = [];
  let waiting = 0;
  const hand = (): Ahead<Item> => {
    const item = queue.shift() as Item;
    if (counts(item)) waiting--;
    return { item, waiting };
  };
  for await (const item of items) {
    queue.push(item);
    if (counts(item)) waiting++;
    if (queue.length > most) yield hand();
  }
  while (queue.length > 0) yield hand();
}
