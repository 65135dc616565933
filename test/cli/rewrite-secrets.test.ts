import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { answerFor, articleText, NO_RULES } from '../support/batch.ts';
import { fails, raw, resets, says } from '../support/behaviours.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { quickClock } from '../support/clock.ts';
import { type Behaviour, type Service, startService } from '../support/service.ts';

let service: Service | undefined;
afterEach(() => service?.close());

const KEY = 'sk-proj-CANARI0123456789abcdefghijklmnop';
const PASSWORD = 'motdepasse-CANARI';

/** Every text that a run leaves: what it prints, and every file under its folder, names included. */
async function traces(folder: string): Promise<string> {
  const parts: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    parts.push(name);
    const path = join(folder, name);
    if ((await stat(path)).isFile()) parts.push(await readFile(path, 'latin1'));
  }
  return parts.join('\n');
}

/** Services that repeat what they were given, as some do in their errors. */
const TELLTALE: Readonly<Record<string, Behaviour>> = {
  'answers well': says(answerFor('alpha')),
  'refuses the key and quotes it': fails(401, { message: `Incorrect API key provided: ${KEY}.` }),
  'refuses the request and quotes its headers': fails(400, { message: `Bad request. authorization: Bearer ${KEY}` }),
  'quotes the key in a web page': raw(200, `<html>${KEY}</html>`, { 'content-type': 'text/html' }),
  'quotes the key in an error page': raw(500, `<html>Bearer ${KEY}</html>`, { 'content-type': 'text/html' }),
  'quotes the key under 200': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `no quota for ${KEY}`, code: 'insufficient_quota' } }));
  },
  'quotes the address': (request, response) => {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `no model at http://user:${PASSWORD}@${request.headers.host}` } }));
  },
  'breaks the connection': resets,
  'redirects to where the key would go': (_, response) => {
    response.writeHead(307, { location: `http://127.0.0.1:1/?key=${KEY}` });
    response.end();
  },
};

describe('a key', () => {
  it.each(Object.entries(TELLTALE))('is nowhere to be found when the service %s', async (_, behaviour) => {
    service = await startService(() => behaviour);
    const withPassword = service.url.replace('http://', `http://user:${PASSWORD}@`);
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'alpha.txt'), articleText('alpha'));
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5 }));
      const printed: string[] = [];
      for (const argv of [
        ['alpha.txt', '--out', 'a', '--verbose', '--report', 'rapport.json'],
        ['alpha.txt', '--out', 'b', '--verbose', '--format', 'json'],
        ['alpha.txt', '--out', 'c', '--verbose', '--dry-run'],
        ['alpha.txt', '--out', 'd', '--base-url', withPassword],
      ]) {
        const world = { cwd: folder, clock: quickClock(), env: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: service?.url } };
        const { out, err } = await runCli([...argv, '-m', `essai-${Math.random()}`], world);
        printed.push(out, err);
      }
      const all = `${printed.join('\n')}\n${await traces(folder)}`;
      expect(all).toContain('alpha');
      expect(all).not.toContain('CANARI');
      expect(all).not.toContain(KEY.slice(8, 24));
    });
    expect(service.requests.some(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);
  });

  it('is no part of the key of the cache: another key finds the same answers', async () => {
    service = await startService(() => says(answerFor('alpha')));
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'alpha.txt'), articleText('alpha'));
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5 }));
      for (const key of [KEY, 'sk-autre'])
        await runCli(['alpha.txt', '--force', '--base-url', service?.url ?? ''], {
          cwd: folder,
          env: { OPENAI_API_KEY: key },
        });
      expect(service?.requests).toHaveLength(1);
    });
  });

  it('may not stand in the configuration', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ apiKey: KEY }));
      await writeFile(join(folder, 'alpha.txt'), articleText('alpha'));
      const { code, err } = await runCli(['alpha.txt'], { cwd: folder });
      expect(code).toBe(2);
      expect(err).toContain('unknown key “apiKey”');
      expect(err).not.toContain('CANARI');
    });
  });
});
