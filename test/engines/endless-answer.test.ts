import { afterEach, describe, expect, it } from 'vitest';
import { openAiEngine } from '../../src/engines/openai/index.ts';
import { requestOf } from '../support/requests.ts';
import { type Behaviour, type Service, startService } from '../support/service.ts';

let service: Service | undefined;
afterEach(() => service?.close());

const LONG = 'mot '.repeat(16_384);
const quietly = (): void => {};

/** An answer that goes on until its reader hangs up. */
const endless =
  (type: string, head: string, piece: string): Behaviour =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.write(head);
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
  };

describe('an answer without end', () => {
  it.each([
    ['whole', endless('application/json', '{"choices":[{"message":{"content":"', LONG), undefined],
    [
      'in pieces',
      endless('text/event-stream', '', `data: {"choices":[{"delta":{"content":"${'mot '.repeat(9999)}"}}]}\n\n`),
      quietly,
    ],
    ['in one line of a stream', endless('text/event-stream', 'data: ', LONG), quietly],
  ] as const)(
    '%s is broken off',
    async (_, behaviour, onText) => {
      service = await startService(() => behaviour);
      const engine = openAiEngine({
        model: `essai-${_}`,
        apiKey: 'sk-essai',
        baseUrl: service.url,
        ...(onText ? { onText } : {}),
      });
      await expect(engine.write(requestOf())).rejects.toMatchObject({
        fault: 'not-the-protocol',
        message: 'what answers is not a chat-completions service (> 16 MiB)',
      });
    },
    30_000,
  );
});
