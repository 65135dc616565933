import { describe, expect, it } from 'vitest';
import { printReports, reporters } from '../../src/reporters/index.ts';
import type { ReporterName } from '../../src/reporters/load.ts';
import { sampleContext, sampleReports } from './sample.ts';

const GOLDEN: readonly (readonly [ReporterName, string, ReturnType<typeof sampleContext>])[] = [
  ['pretty', 'pretty.txt', sampleContext('en')],
  ['pretty', 'pretty.fr.txt', sampleContext('fr', false, 72)],
  ['pretty', 'pretty.color.txt', sampleContext('fr', true)],
  ['json', 'report.json', sampleContext('en')],
  ['github', 'github.txt', sampleContext('en')],
  ['junit', 'junit.xml', sampleContext('fr')],
  ['sarif', 'report.sarif', sampleContext('en')],
  ['markdown', 'comment.md', sampleContext('en')],
  ['markdown', 'comment.fr.md', sampleContext('fr')],
];

describe('the reporters', () => {
  for (const [name, file, context] of GOLDEN)
    it(`print ${file} as it stands in the fixtures`, async () => {
      await expect(printReports(reporters[name], sampleReports, context)).toMatchFileSnapshot(
        `../../fixtures/reports/${file}`,
      );
    });

  it('print the same whatever was printed before', () => {
    for (const [name, , context] of GOLDEN) {
      const once = printReports(reporters[name], sampleReports, context);
      expect(printReports(reporters[name], sampleReports, context)).toBe(once);
    }
  });

  it('never let a file drive the terminal', () => {
    for (const [name, , context] of GOLDEN.filter(([, , { style }]) => !style.color))
      if (name === 'pretty' || name === 'github')
        expect(printReports(reporters[name], sampleReports, context)).not.toContain('\u001b');
  });
});
