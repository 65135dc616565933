import { afterEach, describe, expect, it } from 'vitest';
import { openAiEngine } from '../../src/engines/openai/index.ts';
import { retried } from '../../src/engines/retried.ts';
import type { EngineFault } from '../../src/model/engine.ts';
import { says } from '../support/behaviours.ts';
import { quickClock } from '../support/clock.ts';
import { requestOf } from '../support/requests.ts';
import { type Service, startService } from '../support/service.ts';
import { startTcpProxy, type TcpFault, type TcpProxy } from '../support/tcp-proxy.ts';

let service: Service | undefined;
let proxy: TcpProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  await service?.close();
});

const TEXT = `# Le pain\n\n${'Un mot après l’autre. '.repeat(200)}`.trim();

async function ask(faults: readonly TcpFault[], stream: boolean) {
  service = await startService(() => says(TEXT, { headers: { connection: 'close' } }));
  proxy = await startTcpProxy(service.port, (connection) => faults[connection] ?? {});
  const engine = openAiEngine({
    model: 'essai',
    apiKey: 'sk-essai',
    baseUrl: `http://127.0.0.1:${proxy.port}/v1`,
    timeout: 0.6,
    idle: 0.4,
    ...(stream ? { onText: () => undefined } : {}),
  });
  return { engine, patient: retried(engine, { clock: quickClock() }) };
}

const FAULTS: readonly (readonly [string, TcpFault, EngineFault])[] = [
  ['hangs up', { refuse: true }, 'connection'],
  ['never answers', { blackhole: true }, 'timeout'],
  ['cuts the headers', { cutAfter: 20 }, 'connection'],
  ['cuts the body', { cutAfter: 1200 }, 'connection'],
  ['resets the body', { resetAfter: 1200 }, 'connection'],
  ['stalls in the body', { stallAfter: 1200 }, 'timeout'],
  ['is later than the limit', { latency: 1500 }, 'timeout'],
];

describe.each([
  ['whole', false],
  ['streamed', true],
] as const)('over a bad line, an answer %s', (_, stream) => {
  it.each(FAULTS)('that %s is a failure', async (_, fault, expected) => {
    const { engine } = await ask([fault, fault], stream);
    await expect(engine.write(requestOf())).rejects.toMatchObject({ fault: expected });
  });

  it.each(FAULTS)('that %s is asked for again, and then arrives whole', async (_, fault) => {
    const { patient } = await ask([fault], stream);
    expect((await patient.write(requestOf())).markdown).toBe(TEXT);
    // The service hears the question once more, not more often.
    expect(service?.requests.length).toBeLessThanOrEqual(2);
  });

  it('that comes late and in crumbs arrives whole', async () => {
    const { engine } = await ask([{ latency: 150, slice: 97 }], stream);
    expect((await engine.write(requestOf())).markdown).toBe(TEXT);
  });
});
