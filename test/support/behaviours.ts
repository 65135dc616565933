import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { estimateTokens } from '../../src/engines/tokens.ts';
import { type Arrived, type Behaviour, textOf } from './service.ts';

export interface Said {
  readonly finish?: string | null;
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
  readonly refusal?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const tokensOf = (request: Arrived, text: string) => ({
  prompt_tokens: estimateTokens(textOf(request)),
  completion_tokens: estimateTokens(text),
});

/** The body of a whole answer. */
export function completion(request: Arrived, text: string | null, { finish = 'stop', usage, refusal }: Said = {}) {
  const counted = usage === undefined ? tokensOf(request, text ?? '') : usage;
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: request.body?.model ?? '',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, refusal: refusal ?? null },
        finish_reason: finish,
        logprobs: null,
      },
    ],
    ...(counted ? { usage: { ...counted, total_tokens: counted.prompt_tokens + counted.completion_tokens } } : {}),
  };
}

const piece = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_1', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** A good answer, whole or as a stream, as the request wants it. */
export const says =
  (text: string, said: Said = {}): Behaviour =>
  (request, response) => {
    if (!request.body?.stream) return sendJson(response, 200, completion(request, text, said), said.headers);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`: keepalive\n\n${piece({ role: 'assistant', content: '' })}`);
    for (const word of text.match(/\S+\s*|\s+/g) ?? []) response.write(piece({ content: word }));
    response.write(piece({}, said.finish === undefined ? 'stop' : said.finish));
    const usage = tokensOf(request, text);
    response.write(
      `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [], usage })}\n\n`,
    );
    response.end('data: [DONE]\n\n');
  };

/** An error of the service. */
export const fails =
  (
    status: number,
    error: { message?: string; code?: string | null; type?: string; param?: string } = {},
    headers: Readonly<Record<string, string>> = {},
  ): Behaviour =>
  (_, response) =>
    sendJson(
      response,
      status,
      { error: { message: `status ${status}`, type: 'x', param: null, code: null, ...error } },
      headers,
    );

/** Any bytes with any status. */
export const raw =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

export const resets: Behaviour = ({ socket }) => void socket.resetAndDestroy();
export const closes: Behaviour = ({ socket }) => void socket.destroy();
/** Never answers. */
export const sleeps: Behaviour = () => undefined;

/** The body stops in the middle, and the socket with it. */
export const cutsBody =
  (text: string): Behaviour =>
  (request, response) => {
    const body = Buffer.from(JSON.stringify(completion(request, text)));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.write(body.subarray(0, body.length >> 1));
    setTimeout(() => request.socket.destroy(), 20);
  };

/** Half an answer, then silence. */
export const stallsBody: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"id":');
};

export const gzipped =
  (text: string, broken = false): Behaviour =>
  (request, response) => {
    const body = gzipSync(JSON.stringify(completion(request, text)));
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(broken ? body.subarray(0, 40) : body);
  };

/** A stream made by hand: `write` gets the pieces' maker and may leave the socket in any state. */
export const streams =
  (write: (tools: { piece: typeof piece; response: ServerResponse; request: Arrived }) => void): Behaviour =>
  (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    write({ piece, response, request });
  };

/** After a while. */
export const later =
  (milliseconds: number, behaviour: Behaviour): Behaviour =>
  async (request, response) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await behaviour(request, response);
  };
