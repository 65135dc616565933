import type OpenAI from 'openai';
import type { BatchService, RemoteBatch } from '../../model/batch.ts';
import { engineError } from '../faults.ts';
import { connect } from '../openai/client.ts';
import { faultOf } from '../openai/fault-of.ts';
import { addressSecrets } from '../secrets.ts';
import { CHAT_ENDPOINT } from './lines.ts';
import { isName, remoteBatch } from './remote-batch.ts';
import { uploadForm } from './upload.ts';

export interface BatchServiceSettings {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  /** Seconds for a call, and for the longest silence of a download. */
  readonly timeout: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Batches on one page of a list. */
const PAGE = 100;
/** The only window that every service offers. */
const WINDOW = '24h';

/** Files and batches of a service that speaks OpenAI's Batch API. The package is loaded at the first call. */
export function openAiBatches({ apiKey, baseUrl, timeout, env }: BatchServiceSettings): BatchService {
  const secrets = [apiKey, ...addressSecrets(baseUrl)];
  let client: Promise<OpenAI> | undefined;

  /** One call, its errors in our words. */
  async function call<Result>(
    signal: AbortSignal | undefined,
    work: (client: OpenAI) => Promise<Result>,
  ): Promise<Result> {
    try {
      client ??= connect({ apiKey, baseUrl, timeout, connections: 4, env });
      if (signal?.aborted) throw engineError('interrupted');
      return await work(await client);
    } catch (error) {
      throw faultOf(error, { secrets, wallClock: Date.now, aborted: signal?.aborted ?? false });
    }
  }
  const within = (signal: AbortSignal | undefined) => (signal ? { signal } : {});
  const named = (id: string) => encodeURIComponent(id);
  const batch = (signal: AbortSignal | undefined, work: (client: OpenAI) => Promise<unknown>): Promise<RemoteBatch> =>
    call(signal, async (service) => remoteBatch(await work(service), secrets));

  return {
    upload: (name, content, signal) =>
      call(signal, async (service) => {
        const { body, contentType } = uploadForm(name, content);
        const file = await service.post('/files', {
          body,
          headers: { 'content-type': contentType },
          ...within(signal),
        });
        const { id } = (file ?? {}) as { id?: unknown };
        if (!isName(id)) throw engineError('not-the-protocol', { detail: 'no file in the answer' });
        return id;
      }),
    create: (fileId, metadata, signal) =>
      batch(signal, (service) =>
        service.post('/batches', {
          body: { input_file_id: fileId, endpoint: CHAT_ENDPOINT, completion_window: WINDOW, metadata },
          ...within(signal),
        }),
      ),
    retrieve: (id, signal) => batch(signal, (service) => service.get(`/batches/${named(id)}`, within(signal))),
    async *list(signal) {
      let after: string | undefined;
      for (;;) {
        const query = { limit: PAGE, ...(after === undefined ? {} : { after }) };
        const page = await call(signal, async (service) => service.get('/batches', { query, ...within(signal) }));
        const { data, has_more: more } = (page ?? {}) as { data?: unknown; has_more?: unknown };
        if (!Array.isArray(data)) throw engineError('not-the-protocol', { detail: 'no list of batches' });
        for (const one of data) yield remoteBatch(one, secrets);
        const last = (data.at(-1) as { id?: unknown } | undefined)?.id;
        if (more !== true || typeof last !== 'string' || last === after) return;
        after = last;
      }
    },
    cancel: (id, signal) => batch(signal, (service) => service.post(`/batches/${named(id)}/cancel`, within(signal))),
    size: (fileId, signal) =>
      call(signal, async (service) => {
        const file = (await service.get(`/files/${named(fileId)}`, within(signal))) as { bytes?: unknown } | null;
        return typeof file?.bytes === 'number' && file.bytes > 0 ? file.bytes : undefined;
      }),
    async *download(fileId, signal) {
      const body = await call(signal, async (service) => (await service.files.content(fileId, within(signal))).body);
      if (!body) throw engineError('empty-answer', { detail: 'no body' });
      try {
        for await (const chunk of body) yield chunk as Uint8Array;
      } catch (error) {
        throw faultOf(error, { secrets, wallClock: Date.now, aborted: signal?.aborted ?? false });
      }
    },
  };
}
