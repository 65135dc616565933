import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { says } from '../support/behaviours.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { type Behaviour, type Service, startService, textOf } from '../support/service.ts';

const SOURCE = 'fixtures/articles/tramway-budget.txt';
const TOO_SHORT = `# Tramway budget approved

The city council approved the new budget on Tuesday evening after a long debate about the line.`;

let service: Service | undefined;
afterEach(() => service?.close());

describe('an article rewritten by a service', () => {
  it('is mended when the first answer is too short and in English', async () => {
    const good = await readFile('fixtures/rewrites/tramway-budget.md', 'utf8');
    service = await startService(({ index }): Behaviour => says(index === 0 ? TOO_SHORT : good));
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'tramway.txt'), await readFile(SOURCE));
      const { code, err } = await runCli(['tramway.txt', '--out', 'out'], {
        cwd: folder,
        env: { OPENAI_API_KEY: 'sk-test-key', OPENAI_BASE_URL: service?.url, OPENAI_MODEL: 'essai-1' },
      });
      expect(err).toContain('openai engine, essai-1 at http://127.0.0.1');
      expect(service?.requests).toHaveLength(2);
      expect(code).toBe(0);
      const written = await readFile(join(folder, 'out', 'tramway.md'), 'utf8');
      expect(written).toContain('# Budget du tramway');
      expect(written).toContain('model: essai-1');
      expect(existsSync(join(folder, 'out', 'tramway.draft.md'))).toBe(false);
    });
  });

  it('asks with the least parameters, and mends with what was found wrong', async () => {
    const good = await readFile('fixtures/rewrites/tramway-budget.md', 'utf8');
    service = await startService(({ index }): Behaviour => says(index === 0 ? TOO_SHORT : good));
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'tramway.txt'), await readFile(SOURCE));
      await runCli(['tramway.txt', '--base-url', service?.url ?? '', '-m', 'essai-1'], { cwd: folder });
      const [first, second] = service?.requests ?? [];
      if (!first || !second) throw new Error('two requests expected');
      expect(Object.keys(first.body ?? {}).sort()).toEqual(['messages', 'model']);
      expect(first.path).toBe('/v1/chat/completions');
      expect(first.headers.authorization).toBe('Bearer none');
      expect(second.body?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
      expect(textOf(second)).toContain('The city council approved');
      expect(textOf(second)).toContain('mots de plus');
    });
  });
});
