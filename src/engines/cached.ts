import { createHash } from 'node:crypto';
import type { EngineOf, Prompt, Reply, Request, Usage } from '../model/engine.ts';
import type { Claim, Store } from '../model/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { engineError } from './faults.ts';

/** The name of an answer: same engine, same prompt, same key. */
export const cacheKey = (engineId: string, { system, user }: Pick<Prompt, 'system' | 'user'>): string =>
  createHash('sha256')
    .update(JSON.stringify([engineId, system, user]))
    .digest('hex');

export interface CachePolicy {
  readonly clock?: Clock;
  /** Ends the waiting for another run's answer. */
  readonly stop?: AbortSignal | undefined;
}

/** How often to look whether another run has its answer, milliseconds. */
const LOOK_AGAIN = 250;

/**
 * An engine that asks once: same engine, same prompt, same reply. A reply is whole in the store before it is used, so
 * that a run killed a moment later does not buy it again; a question that another run is asking is waited for; where
 * answers cannot be kept, none are bought.
 */
export const cached = <Asked extends Pick<Request, 'prompt'>>(
  engine: EngineOf<Asked>,
  store: Store<Reply>,
  { clock = systemClock, stop }: CachePolicy = {},
): EngineOf<Asked> => ({
  ...engine,
  async write(request, signal) {
    const key = cacheKey(engine.id, request.prompt);
    for (;;) {
      const known = await store.get(key);
      if (known && isReply(known)) return { ...known, usage: { input: 0, output: 0 } };
      const claim = store.claim ? await store.claim(key).catch(cannotKeep) : NO_CLAIM;
      if (claim) {
        try {
          // The other run may have finished between our look and our claim.
          const meanwhile = store.claim ? await store.get(key) : undefined;
          if (meanwhile && isReply(meanwhile)) continue;
          return await asked(engine, request, signal, (reply) => store.set(key, reply));
        } finally {
          await claim.release();
        }
      }
      await clock.sleep(LOOK_AGAIN, stop);
      if (stop?.aborted || signal?.aborted) throw engineError('interrupted');
    }
  },
});

const NO_CLAIM: Claim = { release: async () => undefined };

async function asked<Asked>(
  engine: EngineOf<Asked>,
  request: Asked,
  signal: AbortSignal | undefined,
  keep: (reply: Reply) => Promise<void>,
): Promise<Reply> {
  const { markdown, finish, usage, notes } = await engine.write(request, signal);
  const reply: Reply = { markdown, finish, usage, ...(notes ? { notes } : {}) };
  await keep(reply).catch((error: unknown) => cannotKeep(error, usage));
  return reply;
}

function cannotKeep(error: unknown, usage?: Usage): never {
  throw engineError('storage', { detail: (error as NodeJS.ErrnoException).code ?? '', usage });
}

/** A file of the cache may have been written by another version, or by hand. */
const isReply = ({ markdown, finish }: Partial<Reply>): boolean =>
  typeof markdown === 'string' && (finish === 'complete' || finish === 'truncated' || finish === 'refused');
