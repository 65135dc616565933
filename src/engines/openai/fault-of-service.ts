import type { EngineError } from '../../errors.ts';
import type { EngineFault } from '../../model/engine.ts';
import { engineError } from '../faults.ts';
import { shownDetail } from '../secrets.ts';

/** What a code, type or sentence of a service means, whichever status it came with. The first that matches wins. */
const BY_WORD: readonly (readonly [RegExp, EngineFault])[] = [
  [
    /insufficient_quota|exceeded your current quota|billing_(?:hard_)?limit|billing_not_active|insufficient.{0,10}(?:balance|credit)/i,
    'quota',
  ],
  [
    /context_length_exceeded|exceed_context_size|maximum context length|context window|prompt is too long|too many input tokens|string_above_max_length/i,
    'too-long',
  ],
  [/invalid_api_key|incorrect api key|authentication_error|invalid authentication/i, 'auth'],
  [/model_not_found|model .{0,80}(?:does not exist|not found)/i, 'not-found'],
  [/content_policy_violation|content_filter|responsible_?ai/i, 'refused'],
  // A batch queue that is full for now is a limit of rate too.
  [/rate_limit|too many requests|token_limit_exceeded|enqueued token/i, 'rate-limit'],
  [/overloaded|server_error|internal.{0,10}error|service_unavailable|unavailable|capacity/i, 'overload'],
  [/timeout|timed out/i, 'timeout'],
];

const BY_STATUS: Readonly<Record<number, EngineFault>> = {
  400: 'bad-request',
  401: 'auth',
  402: 'quota',
  403: 'auth',
  404: 'not-found',
  405: 'not-found',
  407: 'auth',
  408: 'timeout',
  409: 'overload',
  413: 'too-long',
  422: 'bad-request',
  425: 'overload',
  429: 'rate-limit',
};

/** Words decide over the status only where the status alone would mislead. */
const DECIDED_BY_WORDS: ReadonlySet<EngineFault> = new Set(['quota', 'too-long', 'refused']);

export function faultOfStatus(status: number, words: string): EngineFault {
  const said = faultOfWords(words);
  if (said && DECIDED_BY_WORDS.has(said) && status < 500) return said;
  return BY_STATUS[status] ?? (status >= 500 ? 'overload' : 'bad-request');
}

const faultOfWords = (words: string): EngineFault | undefined =>
  BY_WORD.find(([pattern]) => pattern.test(words.slice(0, 4000)))?.[1];

/** An error object that came without an error status: `{ error: … }` under 200, or in the middle of a stream. */
export function faultOfService(error: unknown, secrets: readonly string[]): EngineError {
  const words = typeof error === 'string' ? error : JSON.stringify(error ?? '');
  return engineError(faultOfWords(words) ?? 'overload', { detail: detailOf(error, secrets) });
}

/** The service's own sentence, fit to be shown. */
export function detailOf(error: unknown, secrets: readonly string[]): string {
  if (typeof error === 'string') return shownDetail(error, secrets);
  const { message, detail, code } = (error ?? {}) as Record<string, unknown>;
  const said = typeof message === 'string' ? message : typeof detail === 'string' ? detail : undefined;
  return shownDetail(said ?? (typeof code === 'string' ? code : error ? JSON.stringify(error) : ''), secrets);
}
