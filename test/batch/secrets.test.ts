import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersAll, onBench } from '../support/batch-run.ts';
import type { BatchPlan } from '../support/batch-service.ts';

const KEY = 'sk-proj-CANARI0123456789abcdefghijklmnop';
const QUOTES = `Incorrect header: authorization: Bearer ${KEY}\u001b[31m`;
const env = (url: string) => ({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: url, OPENAI_MODEL: 'essai' });

/** Every text under a folder, names included. */
async function traces(folder: string): Promise<string> {
  const parts: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    parts.push(name);
    if ((await stat(join(folder, name))).isFile()) parts.push(await readFile(join(folder, name), 'latin1'));
  }
  return parts.join('\n');
}

/** Services that repeat what they were given. */
const TELLTALE: Readonly<Record<string, Partial<BatchPlan>>> = {
  'answers well': {},
  'quotes the key when it refuses the upload': {
    fault: ({ url }) => (url === '/v1/files' ? { status: 400, error: { message: QUOTES } } : undefined),
  },
  'quotes the key when it refuses the batch': { refuse: () => ({ code: 'token_limit', message: QUOTES }) },
  'quotes the key when it refuses a line': { wrongLines: () => [1], wrongMessage: QUOTES },
  'quotes the key in an answer': { answer: () => ({ status: 400, error: { message: QUOTES } }) },
  'quotes the key as a state': { spell: (status) => (status === 'in_progress' ? QUOTES : status), answer: answersAll },
};

describe('a key', () => {
  it.each(Object.entries(TELLTALE))('is nowhere to be found when a service of batches %s', async (_, plan) => {
    await onBench({ names: ['alpha', 'beta'], plan }, async ({ folder, server, run }) => {
      const world = { env: env(server.url) };
      const report = ['--report', 'rapport.json', '--verbose'];
      const runs = [
        await run(['batch', 'submit', 'in', '--out', 'out', '--thin', ...report], world),
        await run(['batch', 'collect', '--wait', '--every', '1', ...report], world),
        await run(['batch', 'status'], world),
        await run(['batch', 'cancel'], world),
      ];
      const all = `${runs.map(({ out, err }) => out + err).join('\n')}\n${await traces(folder)}`;
      expect(all).toContain('alpha');
      expect(all).not.toContain('CANARI');
      expect(all).not.toContain('\u001b');
      expect(server.log.length).toBeGreaterThan(0);
    });
  });
});
