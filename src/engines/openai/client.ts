import type OpenAI from 'openai';
import { asNode } from '../../v8-flags.ts';
import { engineError } from '../faults.ts';
import { capped } from './capped.ts';

export interface Connection {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  /** Seconds for a whole answer. */
  readonly timeout: number;
  /** Most sockets to the service. */
  readonly connections: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Of Node, what the packages load; and what a response is made of. */
const WIRED = ['node:perf_hooks', 'node:stream/web', 'node:zlib', 'node:tls', 'node:http2', 'node:console', 'node:dns'];

/**
 * The package's client, with nothing left to its defaults: no hidden retries, no redirects (they would carry the
 * article to another host), no logging, our own sockets. Loaded at the first question only.
 */
export async function connect({ apiKey, baseUrl, timeout, connections, env }: Connection): Promise<OpenAI> {
  asNode(() => [...WIRED.map((name) => process.getBuiltinModule(name)), globalThis.Response]);
  const [{ OpenAI: Client }, undici] = await Promise.all([import('openai'), import('undici')]);
  const variable = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const milliseconds = timeout * 1000;
  const sockets = {
    connections,
    // A little later than the client's own clock, so that one clock decides.
    headersTimeout: milliseconds + 5000,
    bodyTimeout: milliseconds + 5000,
    connect: { timeout: 20_000 },
  };
  const httpProxy = variable('HTTP_PROXY');
  const httpsProxy = variable('HTTPS_PROXY');
  const noProxy = variable('NO_PROXY');
  const dispatcher =
    httpProxy || httpsProxy
      ? new undici.EnvHttpProxyAgent({
          ...sockets,
          ...(httpProxy ? { httpProxy } : {}),
          ...(httpsProxy ? { httpsProxy } : {}),
          ...(noProxy ? { noProxy } : {}),
        })
      : new undici.Agent(sockets);
  try {
    return new Client({
      apiKey,
      baseURL: baseUrl ?? null,
      organization: env.OPENAI_ORG_ID ?? null,
      project: env.OPENAI_PROJECT_ID ?? null,
      adminAPIKey: null,
      webhookSecret: null,
      maxRetries: 0,
      timeout: milliseconds,
      logLevel: 'off',
      // A dispatcher works only with the fetch of its own package.
      fetch: capped(
        undici.fetch as unknown as typeof globalThis.fetch,
        undici.Response as unknown as typeof globalThis.Response,
      ),
      fetchOptions: { dispatcher, redirect: 'error' } as unknown as Record<string, never>,
    });
  } catch (error) {
    throw engineError('unreachable', { scope: 'run', detail: error instanceof Error ? error.message : '' });
  }
}
