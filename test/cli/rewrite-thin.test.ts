import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { says } from '../support/behaviours.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { type Service, startService } from '../support/service.ts';

const THIN = 'fixtures/expected/panneaux-solaires-communique/clean.txt';
const REWRITE = 'fixtures/rewrites/panneaux-solaires-communique.md';

let service: Service | undefined;
afterEach(() => service?.close());

async function rewriteThin(folder: string, configuration?: object, flags: readonly string[] = []) {
  service = await startService(await readFile(REWRITE, 'utf8').then((good) => () => says(good)));
  await writeFile(join(folder, 'mince.txt'), await readFile(THIN));
  if (configuration) await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify(configuration));
  return runCli(['mince.txt', '--out', 'out', '-m', 'essai-1', '--base-url', service.url, ...flags], { cwd: folder });
}

describe('a source too thin for the words asked for', () => {
  it('is told before a model is paid, and again in the report', () =>
    inFolder(async (folder) => {
      const { err, code } = await rewriteThin(folder, undefined, ['--report', 'rapport.json', '--format', 'json']);
      expect(code).toBe(0);
      expect(err).toMatch(/! mince\.txt: 700 words are required and the source has \d+/);
      expect(err.indexOf('words are required')).toBeLessThan(err.indexOf('✓ mince.txt'));
      expect(service?.requests).toHaveLength(1);
      expect(await readFile(join(folder, 'rapport.json'), 'utf8')).toContain('"source-too-thin"');
    }));

  it('is not sent at all when the configuration makes it an error', () =>
    inFolder(async (folder) => {
      const { err, code } = await rewriteThin(folder, { rules: { 'source-too-thin': 'error' } });
      expect(code).toBe(2);
      expect(err).toContain('--facts');
      expect(service?.requests).toHaveLength(0);
    }));

  it('is not told when the configuration says nothing of it', () =>
    inFolder(async (folder) => {
      const { err } = await rewriteThin(folder, { rules: { 'source-too-thin': 'off' } });
      expect(err).not.toContain('words are required');
      expect(service?.requests).toHaveLength(1);
    }));
});

describe('names that the configuration allows', () => {
  it('need no source', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'source.txt'), 'Le tram\n\nLe maire signe la convention du tram mardi.\n');
      await writeFile(join(folder, 'a.md'), '# Le tram\n\nMardi, la société Tuvalia signe la convention du tram.\n');
      const findings = async () => {
        const { out } = await runCli(['check', 'a.md', '--source', 'source.txt', '--format', 'json'], { cwd: folder });
        return out;
      };
      expect(await findings()).toContain('fact-name-invented');
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ names: ['Tuvalia'] }));
      expect(await findings()).not.toContain('fact-name-invented');
    }));
});
