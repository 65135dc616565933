import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that arrived, as the service saw it. */
export interface Arrived {
  /** 0 for the first request of the service. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The parsed JSON body; undefined when it is none. */
  readonly body: ChatBody | undefined;
  readonly socket: IncomingMessage['socket'];
}

export interface ChatBody {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly [parameter: string]: unknown;
}

/** What the service does with a request. */
export type Behaviour = (request: Arrived, response: ServerResponse) => void | Promise<void>;

export interface Service {
  /** Base URL, with `/v1`. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly Arrived[];
  /** Most requests that were open at once. */
  readonly most: number;
  close(): Promise<void>;
}

/** A chat-completions service on the loopback, whose behaviour the test chooses request by request. */
export async function startService(behave: (request: Arrived) => Behaviour | Promise<Behaviour>): Promise<Service> {
  const requests: Arrived[] = [];
  const failures: unknown[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    open++;
    most = Math.max(most, open);
    response.on('close', () => open--);
    incoming.on('error', () => undefined);
    response.on('error', () => undefined);
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', async () => {
      const request: Arrived = {
        index: requests.length,
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: parsed(Buffer.concat(chunks).toString('utf8')),
        socket: incoming.socket,
      };
      requests.push(request);
      try {
        await (await behave(request))(request, response);
      } catch (error) {
        // A test's own mistake must not look like a slow service.
        failures.push(error);
        response.destroy();
      }
    });
  });
  server.on('connection', (socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    requests,
    get most() {
      return most;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close(() => (failures.length > 0 ? reject(failures[0]) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function parsed(text: string): ChatBody | undefined {
  try {
    return JSON.parse(text) as ChatBody;
  } catch {
    return undefined;
  }
}

/** Text of a request's messages. */
export const textOf = ({ body }: Arrived): string => body?.messages.map(({ content }) => content).join('\n') ?? '';
