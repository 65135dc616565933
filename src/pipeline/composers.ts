import { SourceError } from '../errors.ts';
import type { Prompt, PromptEngine, Reply } from '../model/engine.ts';
import type { Crew, Serve } from './crew.ts';
import type { Composed, RawText, RewriteSetup, Step } from './rewrite-setup.ts';
import { ThreadEnded } from './thread-ended.ts';

/** What a thread that composes articles turns back with: a question to the service, or what it has come to. */
export type ComposerCall = { readonly ask: Prompt } | { readonly path: string; readonly step: Step };
export type ComposerReply = Reply | undefined;

/** Threads that compose articles, hired when many wait. */
export interface ComposerThreads {
  /** With fewer articles waiting they do not earn their start. */
  readonly least: number;
  readonly most: number;
  readonly hire: (size: number, serve: Serve<ComposerCall, ComposerReply>) => Crew<RawText, Composed>;
}

export interface Composers {
  compose(raw: RawText): Promise<Composed>;
  close(): Promise<void>;
}

/**
 * Hire them. Where a thread dies with several articles in hand, each is tried again with a thread of its own, one after the
 * other, so that only the one to blame is lost.
 */
export function hireComposers({ most, hire }: ComposerThreads, serve: Serve<ComposerCall, ComposerReply>): Composers {
  const crew = hire(most, serve);
  let alone: typeof crew | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const again = async (raw: RawText): Promise<Composed> => {
    alone ??= hire(1, serve);
    return alone.ask(raw).catch((error: unknown) => {
      throw error instanceof ThreadEnded ? deadly(raw.path, error) : error;
    });
  };
  return {
    async compose(raw) {
      try {
        return await crew.ask(raw);
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error;
        const done = turn.then(() => again(raw));
        turn = done.catch(() => undefined);
        return done;
      }
    },
    async close() {
      await Promise.all([crew.close(), alone?.close()]);
    },
  };
}

/** What this thread does for them: limits, budget, cache and accounts are the run's, and there is one of each. */
export const serveComposers =
  (engine: PromptEngine | undefined, { onStep, signal }: Pick<RewriteSetup, 'onStep' | 'signal'>) =>
  async (call: ComposerCall): Promise<ComposerReply> => {
    if ('ask' in call) return engine?.write({ prompt: call.ask }, signal);
    onStep?.(call.path, call.step);
    return undefined;
  };

const deadly = (path: string, cause: ThreadEnded): SourceError =>
  new SourceError(
    {
      en: `${path}: the thread that worked on it died (${cause.message})`,
      fr: `${path}\u00a0: le fil qui le traitait s’est arrêté (${cause.message})`,
    },
    { hint: { en: 'Please report it with the article.', fr: 'Merci de le signaler avec l’article.' }, cause },
  );
