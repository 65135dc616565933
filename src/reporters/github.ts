import type { Finding } from '../model/finding.ts';
import type { Reporter } from '../model/report.ts';
import { fileOf } from './totals.ts';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Annotations of GitHub Actions: one workflow command a line. */
export const github: Reporter = ({ style: { language } }) => ({
  start: () => '',
  file(report) {
    const file = fileOf(report);
    const lines = report.findings.map((finding) => annotation(file, finding, finding.message[language]));
    if (report.failure) lines.push(`::error file=${property(file)}::${data(report.failure.message[language])}`);
    return lines.map((line) => `${line}\n`).join('');
  },
  end: () => '',
});

function annotation(file: string, { severity, ruleId, place }: Finding, message: string): string {
  const { line, column, endLine, endColumn } = place;
  const properties = [`file=${property(file)}`, `line=${line}`, `endLine=${endLine}`];
  // GitHub refuses columns on a range of several lines.
  if (line === endLine) properties.push(`col=${column}`, `endColumn=${Math.max(column, endColumn)}`);
  properties.push(`title=${property(ruleId)}`);
  return `::${COMMAND[severity]} ${properties.join(',')}::${data(message)}`;
}

const data = (text: string): string =>
  text
    .replace(/(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '·')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
