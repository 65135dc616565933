import type { Report, Reporter } from '../model/report.ts';

/** Version 1 of the machine output: see the published JSON Schema. */
export const json: Reporter = (reports, { language }) => {
  const files = reports.map((report) => ({
    path: report.path,
    ...(report.output ? { output: report.output } : {}),
    status: report.status,
    passed: report.status === 'passed' || report.status === 'unchanged',
    words: report.words ?? null,
    findings: report.findings.map(({ ruleId, severity, message, fix, place, data }) => ({
      ruleId,
      severity,
      message: message[language],
      fix,
      ...place,
      data,
    })),
    skipped: report.skipped.map(({ ruleId }) => ruleId),
    ...(report.failure ? { failure: report.failure.message[language] } : {}),
  }));
  return `${JSON.stringify({ version: 1, files, summary: summaryOf(reports) }, null, 2)}\n`;
};

function summaryOf(reports: readonly Report[]): Record<string, number> {
  const findings = reports.flatMap((report) => report.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: reports.length,
    passed: reports.filter(({ status }) => status === 'passed' || status === 'unchanged').length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
}
