import { styleText } from 'node:util';
import type { Finding } from '../model/finding.ts';
import type { Report, Reporter, Style } from '../model/report.ts';

const COLOR = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
const LABEL = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'info', fr: 'info' },
};

/** For a person: findings grouped by file, one line each. */
export const pretty: Reporter = (reports, style) => reports.map((report) => section(report, style)).join('');

function section(report: Report, style: Style): string {
  const { failure, findings } = report;
  const lines = findings.map((finding) => line(finding, style));
  if (failure) lines.push(`  ${paint('red', failure.message[style.language], style)}`);
  if (lines.length === 0) return '';
  return `${paint('bold', report.output ?? report.path, style)}\n${lines.join('\n')}\n\n`;
}

function line({ place, severity, message, ruleId }: Finding, style: Style): string {
  const where = `${place.line}:${place.column}`.padStart(8);
  const label = paint(COLOR[severity], LABEL[severity][style.language], style);
  return `${where}  ${label}  ${message[style.language]}  ${paint('dim', ruleId, style)}`;
}

const paint = (color: Parameters<typeof styleText>[0], text: string, { color: on }: Style): string =>
  on ? styleText(color, text, { validateStream: false }) : text;
