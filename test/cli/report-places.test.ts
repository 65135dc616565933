import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reporterNames } from '../../src/reporters/load.ts';
import { inFolder, runCli } from '../support/cli.ts';

const ARTICLE = '# Le potager\n\nLe potager donne des tomates en août.\n';

/** Two articles, `a.md` and `b.md`, and what a run made of them. */
async function after(argv: readonly string[], language: 'en' | 'fr' = 'en') {
  return inFolder(async (cwd) => {
    for (const name of ['a.md', 'b.md', 'potager.txt']) await writeFile(join(cwd, name), ARTICLE);
    const run = await runCli(argv, { cwd, style: { color: false, width: 80, language } });
    const kept = await Promise.all(['a.md', 'b.md', 'potager.txt'].map((name) => readFile(join(cwd, name), 'utf8')));
    return { ...run, kept, names: (await readdir(cwd)).sort() };
  });
}

describe('a report takes the place of nothing but a report', () => {
  it.each([
    ['report -o an article', ['report', '-o', 'a.md', 'b.md']],
    ['report -o a source', ['report', 'b.md', '-o', 'potager.txt']],
    ['check --report', ['check', '--format', 'html', '--report', 'a.md', 'b.md']],
    ['check --report, of several', ['check', 'b.md', '--report', 'new.json', '--format', 'html', '--report', 'a.md']],
    ['a baseline', ['check', 'b.md', '--baseline', 'a.md', '--update-baseline']],
    ['a baseline beside a report', ['check', 'b.md', '--report', 'n.json', '--baseline', 'a.md', '--update-baseline']],
    ['rewrite --report', ['b.md', '--engine', 'offline', '--report', 'b.md', '--format', 'json']],
    ['rewrite --report, line by line', ['b.md', '--engine', 'offline', '--report', 'b.md', '--format', 'jsonl']],
    ['a folder', ['check', 'b.md', '--format', 'json', '--report', '.']],
  ])('%s', async (_, argv) => {
    const { code, err, kept, names } = await after(argv);
    expect(code).toBe(2);
    expect(err).toMatch(
      /error: \S+: (?:already there and not a (?:report|baseline) of seo-rewrite|is a folder)\n {2}\S/,
    );
    expect(kept).toEqual([ARTICLE, ARTICLE, ARTICLE]);
    expect(names).toEqual(['a.md', 'b.md', 'potager.txt']);
  });

  it('says so in French', async () => {
    const { err } = await after(['check', 'b.md', '--baseline', 'a.md', '--update-baseline'], 'fr');
    expect(err).toBe(
      'erreur\u00a0: a.md\u00a0: existe déjà et n’est pas une référence de seo-rewrite\n  Il reste tel quel. Nommez un autre fichier, ou déplacez celui-là.\n',
    );
  });

  it('not of an article that the run itself has written', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'b.txt'), ARTICLE);
      const { code, err } = await runCli(['b.txt', '--engine', 'offline', '--report', 'b.draft.md'], { cwd });
      expect(err).toContain('b.draft.md: already there and not a report');
      expect(code).toBe(2);
      expect(await readFile(join(cwd, 'b.draft.md'), 'utf8')).toContain('tomates');
      expect((await readdir(cwd)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    });
  });

  it('one file is not both a report and a baseline', async () => {
    const { code, names } = await after([
      'check',
      'b.md',
      '--report',
      'x.json',
      '--baseline',
      'x.json',
      '--update-baseline',
    ]);
    expect(code).toBe(2);
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each(reporterNames.flatMap((name) => [`${name} en`, `${name} fr`]))(
    '%s: of a former run, gladly',
    async (asked) => {
      const [format = '', language] = asked.split(' ');
      await inFolder(async (cwd) => {
        const style = { color: false, width: 80, language: language as 'en' | 'fr' };
        await writeFile(join(cwd, 'a.md'), ARTICLE);
        await mkdir(join(cwd, 'empty'));
        await writeFile(join(cwd, 'good.md'), `---\nlang: fr\n---\n\n${ARTICLE}`);
        for (const inputs of [['a.md'], ['good.md', '--min-words', '1'], ['missing.md'], ['empty'], ['a.md']]) {
          const { err } = await runCli(['check', ...inputs, '--format', format, '--report', 'r'], { cwd, style });
          expect(err).toBe('');
        }
      });
    },
  );

  it('and a baseline of a baseline', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'a.md'), ARTICLE);
      for (const _ of [1, 2]) expect((await runCli(['check', 'a.md', '--update-baseline'], { cwd })).code).toBe(0);
      await writeFile(join(cwd, 'seo-rewrite.baseline.json'), '');
      expect((await runCli(['check', 'a.md', '--update-baseline'], { cwd })).code).toBe(0);
    });
  });
});
