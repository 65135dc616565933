import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey } from '../../src/engines/cached.ts';
import { type Arrived, textOf } from './service.ts';

/** What a service notes of who asked for what. */
export class Ledger {
  /** Whole answers sent, by article. */
  readonly paid = new Map<string, number>();
  /** Articles asked for although their answer was in the cache already. */
  readonly paidAgain: string[] = [];
  calls = 0;
  readonly #cache: string;
  readonly #engineId: () => string;

  constructor(cache: string, engine: () => { readonly url: string; readonly model: string }) {
    this.#cache = cache;
    this.#engineId = () => `openai:${JSON.stringify([engine().url, engine().model, {}])}`;
  }

  /** Note a question; gives the name of its article. */
  arrived(request: Arrived): string {
    this.calls++;
    const name = /dossier (\w+)/.exec(textOf(request))?.[1] ?? '?';
    const [system = '', user = ''] = request.body?.messages.map(({ content }) => content) ?? [];
    const key = cacheKey(this.#engineId(), { system, user });
    if (existsSync(join(this.#cache, key.slice(0, 2), `${key}.json`))) this.paidAgain.push(name);
    return name;
  }

  answered(name: string): void {
    this.paid.set(name, (this.paid.get(name) ?? 0) + 1);
  }
}
