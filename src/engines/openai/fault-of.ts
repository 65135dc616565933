import { EngineError } from '../../errors.ts';
import type { EngineFault } from '../../model/engine.ts';
import { engineError } from '../faults.ts';
import { shownDetail } from '../secrets.ts';
import { detailOf, faultOfService, faultOfStatus } from './fault-of-service.ts';
import { type HeaderBag, retryAfterOf } from './headers.ts';

const BY_CODE: readonly (readonly [RegExp, EngineFault])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/, 'unreachable'],
  [/CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|ERR_TLS|ERR_SSL|^EPROTO$/, 'tls'],
  [/^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$|^ETIMEDOUT$/, 'timeout'],
];

/** What the package's error classes look like from outside; the classes themselves are loaded only with the package. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly status?: number;
  readonly headers?: HeaderBag;
  readonly error?: unknown;
  readonly code?: string | null;
  readonly cause?: unknown;
}

export interface CallWorld {
  readonly secrets: readonly string[];
  /** Wall clock, milliseconds. */
  readonly wallClock: () => number;
  readonly aborted: boolean;
  /** Our own idle timer ended the stream. */
  readonly stalled?: boolean;
}

/**
 * An error of the client in our words. The original is not kept as a cause: it may hold the request.
 * What is no fault of the service or the network is thrown on as it is.
 */
export function faultOf(error: unknown, { secrets, wallClock, aborted, stalled }: CallWorld): EngineError {
  if (error instanceof EngineError) return error;
  if (stalled) return engineError('timeout', { detail: 'the stream stalled' });
  const thrown = error as Thrown;
  const kind = (error as object | undefined)?.constructor?.name ?? '';
  if (aborted || kind === 'APIUserAbortError') return engineError('interrupted');
  if (typeof thrown.status === 'number') {
    const words = `${thrown.code ?? ''} ${thrown.error ? JSON.stringify(thrown.error) : (thrown.message ?? '')}`;
    return engineError(faultOfStatus(thrown.status, words), {
      detail: [`HTTP ${thrown.status}`, detailOf(thrown.error, secrets)].filter(Boolean).join(': '),
      retryAfter: retryAfterOf(thrown.headers, wallClock),
    });
  }
  if (kind === 'APIConnectionTimeoutError') return engineError('timeout');
  if (kind === 'APIConnectionError' || error instanceof TypeError) return faultOfConnection(error, secrets);
  if (error instanceof SyntaxError) return engineError('broken-answer', { detail: 'malformed JSON' });
  if (/no body/.test(thrown.message ?? '')) return engineError('empty-answer', { detail: 'no body' });
  if (kind === 'APIError') return faultOfService(thrown.error ?? thrown.code ?? thrown.message, secrets);
  if (causes(error).some(({ code }) => code?.startsWith('UND_ERR') || code?.startsWith('Z_')))
    return faultOfConnection(error, secrets);
  throw error;
}

function faultOfConnection(error: unknown, secrets: readonly string[]): EngineError {
  const chain = causes(error);
  const code = chain.find((link) => link.code)?.code ?? '';
  const words = chain.map(({ message }) => message ?? '').join(' ');
  if (code.startsWith('Z_')) return engineError('broken-answer', { detail: code });
  if (/redirect/i.test(words)) return engineError('redirect');
  if (/bad port|unknown scheme|invalid url|failed to parse url/i.test(words))
    return engineError('unreachable', { scope: 'run', detail: shownDetail(chain.at(-1)?.message ?? '', secrets) });
  const proxied = /Proxy response \((\d+)\)/i.exec(words);
  if (proxied) return engineError('unreachable', { detail: `proxy: HTTP ${proxied[1]}` });
  const fault = BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'connection';
  return engineError(fault, { detail: shownDetail(code || (chain.at(-1)?.message ?? ''), secrets) });
}

function causes(error: unknown): Thrown[] {
  const chain: Thrown[] = [];
  for (let link = error as Thrown | undefined; link && chain.length < 8; link = link.cause as Thrown | undefined)
    chain.push(link);
  return chain;
}
