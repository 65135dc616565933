import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { openAiEngine } from '../../src/engines/openai/index.ts';
import { answerFor, articleText, NO_RULES } from '../support/batch.ts';
import { says } from '../support/behaviours.ts';
import { selfSigned } from '../support/certificate.ts';
import { inFolder } from '../support/cli.ts';
import { type ForwardProxy, startForwardProxy } from '../support/forward-proxy.ts';
import { requestOf } from '../support/requests.ts';
import { type Service, startService } from '../support/service.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const proxied = async (): Promise<{ service: Service; proxy: ForwardProxy }> => {
  const service = await startService(() => says('# Le pain'));
  const proxy = await startForwardProxy();
  closing.push(service.close, proxy.close);
  return { service, proxy };
};

const ask = (baseUrl: string, env: Readonly<Record<string, string>>) =>
  openAiEngine({ model: 'essai', apiKey: 'sk-essai', baseUrl, env, timeout: 5 }).write(requestOf());

describe('behind a proxy', () => {
  it.each(['HTTP_PROXY', 'http_proxy'])('%s is used', async (name) => {
    const { service, proxy } = await proxied();
    expect((await ask(service.url, { [name]: proxy.url })).markdown).toBe('# Le pain');
    expect(proxy.asked).toHaveLength(1);
  });

  it('NO_PROXY is respected', async () => {
    const { service, proxy } = await proxied();
    await ask(service.url, { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' });
    expect(proxy.asked).toHaveLength(0);
  });

  it('without one the service is asked directly, whatever the process inherited', async () => {
    const { service, proxy } = await proxied();
    await ask(service.url, {});
    expect(proxy.asked).toHaveLength(0);
    expect(service.requests).toHaveLength(1);
  });

  it('that is not there is told as unreachable', async () => {
    const { service } = await proxied();
    await expect(ask(service.url, { HTTP_PROXY: 'http://127.0.0.1:1' })).rejects.toMatchObject({ name: 'EngineError' });
  });
});

describe('over TLS', () => {
  const startSecure = async () => {
    const pair = selfSigned();
    const server = createServer(pair, (incoming, response) => {
      incoming.resume().on('end', () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const choices = [
          { index: 0, message: { role: 'assistant', content: answerFor('alpha') }, finish_reason: 'stop' },
        ];
        response.end(JSON.stringify({ choices }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, cert: pair.cert };
  };

  it('a certificate that nobody vouches for stops the run, with the way out', async () => {
    const { url } = await startSecure();
    await expect(ask(url, {})).rejects.toMatchObject({
      fault: 'tls',
      scope: 'run',
      hint: { en: 'For a private authority set NODE_EXTRA_CA_CERTS to its file.' },
    });
  });

  it('a private authority works through NODE_EXTRA_CA_CERTS', async () => {
    const { url, cert } = await startSecure();
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'ca.pem'), cert);
      await writeFile(join(folder, 'alpha.txt'), articleText('alpha'));
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5 }));
      const { stderr } = await promisify(execFile)(
        process.execPath,
        [join(process.cwd(), 'src/cli/bin.ts'), 'alpha.txt', '--base-url', url],
        { cwd: folder, env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') } },
      );
      expect(stderr).toContain('1 article: 1 passed');
    });
  });
});
