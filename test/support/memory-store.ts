import type { Store } from '../../src/model/store.ts';

/** A store that lasts as long as the process. */
export function memoryStore<Value>(): Store<Value> {
  const shelf = new Map<string, Value>();
  return {
    get: async (key) => shelf.get(key),
    set: async (key, value) => void shelf.set(key, value),
  };
}
