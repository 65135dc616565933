import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** Counts over the files of a report, kept while they pass. */
export class Totals {
  files = 0;
  passed = 0;
  failed = 0;
  errors = 0;
  warnings = 0;
  infos = 0;
  /** Findings that `--fix` can mend. */
  mendable = 0;
  /** Repairs that `--fix` made. */
  fixed = 0;
  suppressed = 0;
  baselined = 0;
  /** Files in which rules could not look. */
  filesWithSkips = 0;
  /** Most rules that could not look in one file. */
  skippedRules = 0;

  add(report: Report): void {
    this.files++;
    if (hasPassed(report)) this.passed++;
    if (report.failure) this.failed++;
    for (const { severity, edits } of report.findings) {
      if (severity === 'error') this.errors++;
      else if (severity === 'warning') this.warnings++;
      else this.infos++;
      if (edits.length > 0) this.mendable++;
    }
    this.fixed += fixedCount(report);
    this.suppressed += report.suppressed ?? 0;
    this.baselined += report.baselined ?? 0;
    if (report.skipped.length > 0) this.filesWithSkips++;
    this.skippedRules = Math.max(this.skippedRules, report.skipped.length);
  }
}

export const hasPassed = ({ status }: Report): boolean => status === 'passed' || status === 'unchanged';

export const fixedCount = ({ fixed }: Report): number =>
  Object.values(fixed ?? {}).reduce((sum, count) => sum + count, 0);

export const countOf = ({ findings }: Report, severity: Severity): number =>
  findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);

/** Where a report's findings are: the written article, else the checked file. */
export const fileOf = ({ output, path }: Report): string => output ?? path;
