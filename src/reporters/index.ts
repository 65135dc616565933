import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { htmlPage } from './html/index.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import type { ReporterName } from './load.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export const reporters = {
  pretty,
  json,
  jsonl,
  github,
  gitlab,
  junit,
  sarif,
  markdown,
  html: htmlPage,
} as const satisfies Record<ReporterName, Reporter>;

/** A whole report at once, where the reports are at hand. */
export function printReports(reporter: Reporter, reports: Iterable<Report>, context: ReportContext): string {
  const writer = reporter(context);
  let text = writer.start();
  for (const report of reports) text += writer.file(report);
  return text + writer.end();
}
