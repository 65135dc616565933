import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { printReports } from '../../src/reporters/index.ts';
import { contextIn, findingOn, reportOf } from '../support/reports.ts';

const markdown = '# Titre\n\nUn mot, un mot.\n';

const printed = async (findings: Parameters<typeof findingOn>[1][]): Promise<Record<string, unknown>[]> => {
  const report = await reportOf({
    markdown,
    rawPath: './articles/a.md',
    findings: findings.map((text) =>
      findingOn(markdown, text, { ruleId: 'h1-first', severity: 'warning', fr: 'titre «\u00a0mal\u00a0»' }),
    ),
  });
  return JSON.parse(printReports(gitlab, [report], contextIn('fr')));
};

describe('the GitLab report', () => {
  it('has what Code Quality asks of an entry', async () => {
    expect(await printed(['Titre'])).toEqual([
      {
        description: 'titre «\u00a0mal\u00a0»',
        check_name: 'h1-first',
        fingerprint: expect.stringMatching(/^articles\/a\.md:h1-first:./),
        severity: 'minor',
        location: { path: 'articles/a.md', lines: { begin: 1, end: 1 } },
      },
    ]);
  });

  it('tells findings alike apart', async () => {
    const entries = await printed(['Titre', 'Titre', 'Un mot']);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('is JSON without a file, without a finding, and with a broken file', async () => {
    expect(printReports(gitlab, [], contextIn('en'))).toBe('[]\n');
    expect(await printed([])).toEqual([]);
    const failed = await reportOf({
      rawPath: 'x.md',
      status: 'failed',
      failure: { message: { en: 'empty', fr: 'vide' }, kind: 'input' },
    });
    expect(JSON.parse(printReports(gitlab, [failed, failed], contextIn('en')))).toMatchObject([
      { severity: 'blocker', description: 'empty' },
      { severity: 'blocker' },
    ]);
  });
});
