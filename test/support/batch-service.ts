import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { completion, resultLines } from './batch-service/finish.ts';
import type { BatchPlan, Fault, RequestLine, StoredBatch, StoredFile } from './batch-service/types.ts';
import { MOST_BYTES, validate } from './batch-service/validate.ts';

export type { BatchPlan, LineAnswer, RequestLine } from './batch-service/types.ts';

export interface BatchServer {
  /** Base URL, with `/v1`. */
  readonly url: string;
  readonly batches: readonly StoredBatch[];
  /** Every request, as `POST /v1/files`. */
  readonly log: readonly string[];
  /** Every file of requests that was uploaded, as text. */
  readonly uploads: readonly string[];
  /** Lets a test change the plan while it runs. */
  plan: BatchPlan;
  close(): Promise<void>;
}

const END_STATES = new Set(['completed', 'failed', 'expired', 'cancelled']);
type Reply = { readonly status: number; readonly body: unknown };

/** Files, batches and chat completions over HTTP, with a state of their own: what the documentation says, and its faults. */
export async function startBatchServer(plan: BatchPlan): Promise<BatchServer> {
  const files = new Map<string, { readonly file: StoredFile; readonly content: Buffer }>();
  const batches: StoredBatch[] = [];
  const log: string[] = [];
  const uploads: string[] = [];
  const state = { plan };

  const store = (purpose: string, filename: string, content: Buffer): StoredFile => {
    const file: StoredFile = {
      id: `file-${files.size + 1}`,
      object: 'file',
      bytes: content.length,
      created_at: 1_790_000_000,
      filename,
      purpose,
      status: 'processed',
    };
    files.set(file.id, { file, content });
    return file;
  };

  function end(batch: StoredBatch, how: string): void {
    const { answers, errors } = resultLines(batch, how, state.plan);
    const save = (name: string, lines: readonly string[]) =>
      lines.length === 0 ? undefined : store('batch_output', `${batch.id}_${name}.jsonl`, joined(lines)).id;
    const output = save('output', answers);
    const error = save('error', errors);
    // Services differ: some say null, some say nothing.
    batch.output_file_id = output ?? null;
    if (error !== undefined) batch.error_file_id = error;
    batch.request_counts = { total: batch.lines.length, completed: answers.length, failed: errors.length };
    batch.status = how;
  }

  /** One look further. */
  function advance(batch: StoredBatch): void {
    if (END_STATES.has(batch.status)) return;
    if (batch.status === 'cancelling') {
      end(batch, 'cancelled');
      return;
    }
    if (batch.status === 'validating') {
      const refusal = state.plan.refuse?.(batch.number);
      const { errors, lines } = validate(files.get(batch.input_file_id)?.content.toString() ?? '', batch);
      const wrong = (state.plan.wrongLines?.(batch.number) ?? []).map((line) => ({
        code: 'invalid_value',
        message: state.plan.wrongMessage ?? `Line ${line} is not valid`,
        param: 'body',
        line,
      }));
      const all = [...(refusal ? [{ ...refusal, line: null, param: null }] : []), ...errors, ...wrong];
      batch.lines = lines;
      batch.status = all.length > 0 ? 'failed' : 'in_progress';
      if (all.length > 0) batch.errors = { object: 'list', data: all };
      else batch.request_counts = { total: lines.length, completed: 0, failed: 0 };
      return;
    }
    if (++batch.looks < (state.plan.looks ?? 2)) return;
    const how = state.plan.end?.(batch.number) ?? 'completed';
    if (how === 'completed' && batch.status === 'in_progress') batch.status = 'finalizing';
    else end(batch, how);
  }

  const view = ({ looks: _looks, lines: _lines, number: _number, ...batch }: StoredBatch): object => {
    const shown = { object: 'batch', ...batch, status: state.plan.spell?.(batch.status) ?? batch.status };
    return state.plan.wrapped ? { job: shown } : shown;
  };

  async function route(request: IncomingMessage, raw: Buffer): Promise<Reply | undefined> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const [, , kind, id, action] = pathname.split('/');
    if (kind === 'chat') return chat(raw);
    if (kind === 'files' && request.method === 'POST') return upload(request, raw);
    if (kind === 'files') return files.has(id ?? '') ? ok(files.get(id ?? '')?.file) : missing('File', id);
    if (kind !== 'batches') return missing('path', pathname);
    if (request.method === 'POST' && id === undefined)
      return create(JSON.parse(raw.toString()) as Partial<StoredBatch>);
    if (id === undefined) return list(searchParams);
    const batch = batches.find((one) => one.id === id);
    if (!batch) return missing('Batch', id);
    if (action !== 'cancel') advance(batch);
    else if (END_STATES.has(batch.status)) return wrong(409, `Cannot cancel a batch with status ${batch.status}`);
    else {
      if (batch.lines.length === 0)
        batch.lines = validate(files.get(batch.input_file_id)?.content.toString() ?? '', batch).lines;
      batch.status = 'cancelling';
    }
    return ok(view(batch));
  }

  function chat(raw: Buffer): Reply {
    const body = JSON.parse(raw.toString()) as RequestLine['body'];
    const line: RequestLine = { custom_id: 'direct', method: 'POST', url: '/v1/chat/completions', body };
    const answer = state.plan.answer(line, 0);
    if (answer === 'dropped' || 'code' in answer) return wrong(500, 'not for this way');
    return 'status' in answer ? wrong(answer.status, 'no') : ok(completion(line, answer));
  }

  async function upload(request: IncomingMessage, raw: Buffer): Promise<Reply> {
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(new Uint8Array(raw), { headers }).formData();
    const file = form.get('file');
    if (form.get('purpose') !== 'batch' || !(file instanceof File)) return wrong(400, 'purpose and file are needed');
    if (file.size > MOST_BYTES) return wrong(413, 'file too large');
    const content = Buffer.from(await file.arrayBuffer());
    uploads.push(content.toString());
    return ok(store('batch', file.name, content));
  }

  function create(wish: Partial<StoredBatch>): Reply | undefined {
    if (!files.has(wish.input_file_id ?? '')) return wrong(400, 'input file not found');
    if (wish.completion_window !== '24h') return wrong(400, 'completion_window must be 24h');
    const batch: StoredBatch = {
      id: `batch_${batches.length + 1}`,
      number: batches.length,
      status: 'validating',
      endpoint: wish.endpoint ?? '',
      input_file_id: wish.input_file_id ?? '',
      completion_window: '24h',
      metadata: wish.metadata ?? null,
      errors: null,
      request_counts: { total: 0, completed: 0, failed: 0 },
      looks: 0,
      lines: [],
    };
    batches.push(batch);
    return state.plan.losesCreation?.(batch.number) ? undefined : ok(view(batch));
  }

  function list(query: URLSearchParams): Reply {
    const all = [...batches].reverse();
    const start = query.has('after') ? all.findIndex(({ id }) => id === query.get('after')) + 1 : 0;
    // Smaller pages than asked for: paging is followed, not guessed.
    const page = all.slice(start, start + Math.min(3, Number(query.get('limit') ?? 20)));
    const data = page.map((batch) => view(batch));
    return ok({ object: 'list', data, has_more: start + page.length < all.length, last_id: page.at(-1)?.id ?? null });
  }

  function content(response: ServerResponse, path: string, fault: Fault | undefined): boolean {
    const id = /^\/v1\/files\/([^/]+)\/content$/.exec(path)?.[1];
    const file = files.get(id ?? '');
    if (!file) return false;
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.content.length });
    if (fault !== 'cut') response.end(file.content);
    else {
      response.write(file.content.subarray(0, file.content.length >> 1));
      setTimeout(() => response.destroy(), 10);
    }
    return true;
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      log.push(`${request.method} ${request.url?.split('?')[0]}`);
      const fault = state.plan.fault?.(request, log.length - 1);
      if (fault === 'reset') return void request.socket.resetAndDestroy();
      if (fault && fault !== 'cut') {
        const error = fault.error ?? { message: 'injected', type: 'server_error', param: null, code: null };
        return send(response, { status: fault.status, body: { error } }, fault.headers);
      }
      if (content(response, request.url ?? '', fault)) return;
      const reply = await route(request, Buffer.concat(chunks));
      // Created, and nobody hears of it.
      if (reply) send(response, reply);
      else request.socket.resetAndDestroy();
    });
  });
  server.on('connection', (socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    batches,
    log,
    uploads,
    get plan() {
      return state.plan;
    },
    set plan(next: BatchPlan) {
      state.plan = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const ok = (body: unknown): Reply => ({ status: 200, body });
const wrong = (status: number, message: string): Reply => ({
  status,
  body: { error: { message, type: 'invalid_request_error', param: null, code: null } },
});
const missing = (what: string, id: string | undefined): Reply => wrong(404, `No such ${what}: ${id}`);
const joined = (lines: readonly string[]): Buffer => Buffer.from(lines.map((line) => `${line}\n`).join(''));

function send(response: ServerResponse, { status, body }: Reply, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_1', ...headers });
  response.end(JSON.stringify(body));
}
