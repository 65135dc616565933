import type { Language } from '../model/message.ts';
import type { Report, Reporter } from '../model/report.ts';
import { fixedCount, hasPassed, Totals } from './totals.ts';

/** Version 1 of the machine output: see `schemas/report.schema.json`. */
export const json: Reporter = ({ style: { language } }) => {
  const totals = new Totals();
  return {
    start: () => '{\n  "version": 1,\n  "files": [',
    file(report) {
      const separator = totals.files === 0 ? '\n' : ',\n';
      totals.add(report);
      return separator + indented(entry(report, language), 4);
    },
    end: () => `${totals.files === 0 ? '' : '\n  '}],\n  "summary": ${indented(summary(totals), 2).trimStart()}\n}\n`,
  };
};

/** What the machine outputs say of one file. */
export function entry(report: Report, language: Language): object {
  const { path, output, status, words, findings, skipped, suppressed, baselined, fixed, failure, notes } = report;
  return {
    path,
    ...(output === undefined ? {} : { output }),
    status,
    passed: hasPassed(report),
    words: words ?? null,
    findings: findings.map(({ ruleId, severity, message, fix, place, data, edits }) => ({
      ruleId,
      severity,
      message: message[language],
      fix,
      ...place,
      data,
      ...(edits.length > 0 ? { edits } : {}),
    })),
    skipped: skipped.map(({ ruleId }) => ruleId),
    ...(suppressed ? { suppressed } : {}),
    ...(baselined ? { baselined } : {}),
    ...(notes && notes.length > 0 ? { notes: notes.map((note) => note[language]) } : {}),
    ...(fixedCount(report) > 0 ? { fixed } : {}),
    ...(failure ? { failure: failure.message[language] } : {}),
  };
}

export function summary(totals: Totals): object {
  const { files, passed, failed, errors, warnings, infos, fixed, suppressed, baselined } = totals;
  return { files, passed, failed, errors, warnings, infos, fixed, suppressed, baselined };
}

/** Line feeds alone end its lines: a text may hold other line separators, which JSON leaves as they are. */
const indented = (value: object, by: number): string =>
  ' '.repeat(by) + JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
