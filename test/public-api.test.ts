import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';
import { inFolder } from './support/cli.ts';

const raw = readFileSync('fixtures/articles/tramway-budget.txt', 'utf8');
const good = readFileSync('fixtures/rewrites/tramway-budget.md', 'utf8');

/** The code blocks of a page of the documentation in one language. */
const codeOf = (page: string, language: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language && code ? [code] : [],
  );

describe('the public API', () => {
  it('runs the example of its page, which says what the page says', { timeout: 60_000 }, async () => {
    const [example] = codeOf('docs/api.md', 'ts');
    await inFolder(async (folder) => {
      const file = join(folder, 'example.ts');
      await writeFile(
        file,
        (example ?? '').replace("'seo-rewrite'", `'${pathToFileURL(resolve('src/index.ts')).href}'`),
      );
      const said = execFileSync(process.execPath, [file], { encoding: 'utf8' });
      expect(said).toMatch(/^La boulangerie de Valcourbe rouvre\n/);
      expect(said).toMatch(/Partager sur Facebook \(/);
      expect(said).toMatch(/^error fact-number-(?:changed|invented): .*41/m);
      expect(said).toMatch(/^(?:passed|draft) \d+$/m);
      expect(said).toMatch(/^true$/m);
    });
  });

  it('exports these names: taking one away is a breaking change', () => {
    expect(Object.keys(api).sort()).toEqual([
      'ConfigError',
      'DEFAULT_SETTINGS',
      'EngineError',
      'OutputError',
      'PromptError',
      'SourceError',
      'UserError',
      'checkText',
      'cleanText',
      'cleaners',
      'defineRule',
      'offlineEngine',
      'parseMarkdown',
      'printMarkdown',
      'printReports',
      'readPage',
      'reporters',
      'rewriteText',
      'rules',
    ]);
  });

  it('cleans like the command line', async () => {
    const article = await api.cleanText(raw, { path: 'tramway-budget.txt' });
    expect(article.title).toMatch(/^Tramway de Valcourbe/);
    expect(article.removals.map(({ text }) => text)).toContain('Accueil > Politique > Transports');
    await expect(api.cleanText('')).rejects.toBeInstanceOf(api.SourceError);
  });

  it('checks with and without a source', async () => {
    const alone = await api.checkText(good);
    expect(alone.status).toBe('passed');
    expect(alone.skipped.length).toBeGreaterThan(0);
    const beside = await api.checkText(good, { source: raw });
    expect(beside.skipped).toEqual([]);
    expect(beside.sourceWords?.strict).toBeGreaterThan(600);
    const wrong = await api.checkText(good.replace('1 240', '9 999').replace('1\u202f240', '9\u202f999'), {
      source: raw,
    });
    expect(
      wrong.findings.some(({ ruleId, severity }) => ruleId.startsWith('fact-number') && severity === 'error'),
    ).toBe(true);
  });

  it('takes rules and settings', async () => {
    const { findings } = await api.checkText('# Titre\n\nTrop court.\n', {
      settings: { rules: { 'word-count': 'warning' } },
      rules: api.rules.filter(({ id }) => id === 'word-count'),
    });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['word-count', 'warning']]);
  });

  it('rewrites with an engine of the caller, and reports its failure', async () => {
    const engine: api.Engine = {
      id: 'test',
      identity: { name: 'test', generates: true },
      write: async () => ({ markdown: good, finish: 'complete', usage: { input: 1, output: 2 } }),
    };
    const report = await api.rewriteText(raw, { path: 'tramway-budget.txt', engine });
    expect(report.markdown).toMatch(/^---\ntitle: /);
    expect(report.usage).toMatchObject({ input: expect.any(Number), output: expect.any(Number) });
    const broken: api.Engine = {
      ...engine,
      write: () => Promise.reject(new api.EngineError({ en: 'no', fr: 'non' }, { retryable: false })),
    };
    expect((await api.rewriteText(raw, { engine: broken })).status).toBe('failed');
    expect((await api.rewriteText('')).failure?.kind).toBe('input');
  });

  it('rewrites offline without anything else', async () => {
    const report = await api.rewriteText(raw, { path: 'tramway-budget.txt' });
    expect(['passed', 'draft']).toContain(report.status);
    expect(report.markdown).toContain('generated: false');
  });
});
