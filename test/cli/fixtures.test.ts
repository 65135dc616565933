import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inFolder, runCli } from '../support/cli.ts';

const ARTICLES = 'fixtures/articles';
const subjects = readdirSync(ARTICLES).map((file) => ({ file, subject: file.replace(/\.[^.]+$/, '') }));

interface FileReport {
  readonly path: string;
  readonly status: string;
}

describe('the main job over the fixtures', () => {
  const written = new Map<string, string>();
  let reports: readonly FileReport[] = [];
  let code = -1;
  let err = '';

  beforeAll(async () => {
    await inFolder(async (out) => {
      const run = await runCli([ARTICLES, '--out', out, '--engine', 'offline', '--format', 'json']);
      ({ code, err } = run);
      reports = (JSON.parse(run.out) as { files: FileReport[] }).files;
      for (const name of readdirSync(out)) written.set(name, readFileSync(join(out, name), 'utf8'));
    });
  }, 60_000);

  it('writes one file an article and says so in one line', () => {
    expect(written.size).toBe(subjects.length);
    expect(err).toMatch(new RegExp(`^${subjects.length} articles: `, 'm'));
  });

  it('exits with 1 when drafts remain, else with 0', () => {
    const drafts = [...written.keys()].filter((name) => name.endsWith('.draft.md'));
    expect(code).toBe(drafts.length > 0 ? 1 : 0);
  });

  it.each(subjects)('lays out $subject as expected', async ({ file, subject }) => {
    const text = written.get(`${subject}.md`) ?? written.get(`${subject}.draft.md`);
    await expect(text).toMatchFileSnapshot(`../../fixtures/expected/${subject}/draft.md`);
    const { output: _, ...report } = reports.find(({ path }) => path.endsWith(file)) as unknown as Record<
      string,
      unknown
    >;
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(
      `../../fixtures/expected/${subject}/report.json`,
    );
  });
});

describe('clean over the fixtures', () => {
  it.each(subjects)('finds the article of $subject, to the byte', async ({ file, subject }) => {
    const { out, code } = await runCli(['clean', `${ARTICLES}/${file}`]);
    expect(out).toBe(readFileSync(`fixtures/expected/${subject}/clean.txt`, 'utf8'));
    expect(code).toBe(0);
  });
});

describe('check over the good rewrites', () => {
  it.each(subjects)('finds no error in $subject, its source known', async ({ file, subject }) => {
    const { out, code } = await runCli([
      'check',
      `fixtures/rewrites/${subject}.md`,
      '--source',
      `${ARTICLES}/${file}`,
      '--format',
      'json',
    ]);
    const [report] = (JSON.parse(out) as { files: { findings: { severity: string }[] }[] }).files;
    expect(report?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
  });
});

// Five real raw inputs, where they are at hand.
const SEEDS = '../shared/seeds';

describe.runIf(existsSync(SEEDS))('the main job over real inputs', () => {
  it('writes every article, four of five with enough words, nothing invented', async () => {
    await inFolder(async (out) => {
      const run = await runCli([SEEDS, '--out', out, '--engine', 'offline', '--format', 'json']);
      const { files } = JSON.parse(run.out) as {
        files: { words: { strict: number }; findings: { ruleId: string; severity: string }[] }[];
      };
      expect(files).toHaveLength(5);
      expect(files.filter(({ words }) => words.strict >= 700).length).toBeGreaterThanOrEqual(4);
      const invented = files.flatMap(({ findings }) =>
        findings.filter(({ ruleId, severity }) => ruleId.startsWith('fact-') && severity === 'error'),
      );
      expect(invented).toEqual([]);
    });
  }, 60_000);
});
