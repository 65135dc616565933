import { SourceLines } from '../markdown/source-lines.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, Reporter } from '../model/report.ts';
import { fileOf } from './totals.ts';

const GRADE = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A GitLab Code Quality report: a JSON array, one entry a finding. Fingerprints stay when lines move. */
export const gitlab: Reporter = ({ style: { language } }) => {
  let isFirst = true;
  const entry = (value: object): string => {
    const separator = isFirst ? '\n' : ',\n';
    isFirst = false;
    return separator + JSON.stringify(value);
  };
  return {
    start: () => '[',
    file(report) {
      const path = fileOf(report).replaceAll('\\', '/').replace(/^\.\//, '');
      const failed = report.failure ? [broken(path, report.failure.message[language])] : [];
      return [...failed, ...entries(path, report, (finding) => finding.message[language])].map(entry).join('');
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  };
};

function entries(path: string, { findings, markdown = '' }: Report, textOf: (finding: Finding) => string): object[] {
  const lines = new SourceLines(markdown);
  // The same words twice in a file are two findings: GitLab would take them for one.
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const print = `${path}:${finding.ruleId}:${lines.fingerprint(finding)}`;
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return {
      description: textOf(finding),
      check_name: finding.ruleId,
      fingerprint: count === 1 ? print : `${print}:${count}`,
      severity: GRADE[finding.severity],
      location: { path, lines: { begin: finding.place.line, end: finding.place.endLine } },
    };
  });
}

const broken = (path: string, description: string): object => ({
  description,
  check_name: 'input',
  fingerprint: `${path}:input`,
  severity: 'blocker',
  location: { path, lines: { begin: 1 } },
});
