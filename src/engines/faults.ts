import { EngineError } from '../errors.ts';
import type { EngineFault, Usage } from '../model/engine.ts';
import type { Message } from '../model/message.ts';
import { FAULT_WORDS } from './fault-words.ts';

/** What a fault means for the run. */
export interface FaultPolicy {
  /** `run`: no other article would fare better, the batch stops. */
  readonly scope: 'article' | 'run';
  /** Most calls for one answer when this is what goes wrong; 1 asks never again. */
  readonly tries: number;
}

/** Every fault and its consequence. The one place where the policy stands. */
export const FAULTS: Readonly<Record<EngineFault, FaultPolicy>> = {
  'rate-limit': { scope: 'article', tries: 8 },
  quota: { scope: 'run', tries: 1 },
  auth: { scope: 'run', tries: 1 },
  'not-found': { scope: 'run', tries: 1 },
  'bad-request': { scope: 'article', tries: 1 },
  'too-long': { scope: 'article', tries: 1 },
  overload: { scope: 'article', tries: 6 },
  unreachable: { scope: 'article', tries: 5 },
  connection: { scope: 'article', tries: 6 },
  tls: { scope: 'run', tries: 1 },
  redirect: { scope: 'run', tries: 1 },
  timeout: { scope: 'article', tries: 3 },
  'broken-answer': { scope: 'article', tries: 4 },
  'empty-answer': { scope: 'article', tries: 2 },
  'not-the-protocol': { scope: 'article', tries: 2 },
  'prompt-cut': { scope: 'article', tries: 1 },
  refused: { scope: 'article', tries: 1 },
  budget: { scope: 'run', tries: 1 },
  storage: { scope: 'run', tries: 1 },
  interrupted: { scope: 'run', tries: 1 },
};

export interface FaultDetails {
  /** What the service or the system said, already free of secrets. */
  readonly detail?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly usage?: Usage | undefined;
  /** Stops the run although the fault alone would not. */
  readonly scope?: 'article' | 'run';
  readonly hint?: Message;
}

/** An EngineError with the consequence and the words of its fault. */
export function engineError(fault: EngineFault, details: FaultDetails = {}): EngineError {
  const { scope, tries } = FAULTS[fault];
  const { say, hint } = FAULT_WORDS[fault];
  const detail = details.detail ? { en: ` (${details.detail})`, fr: ` (${details.detail})` } : { en: '', fr: '' };
  return new EngineError(
    { en: `${say.en}${detail.en}`, fr: `${say.fr}${detail.fr}` },
    {
      fault,
      retryable: tries > 1,
      scope: details.scope ?? scope,
      retryAfter: details.retryAfter,
      usage: details.usage,
      hint: details.hint ?? hint,
    },
  );
}
