import type { Report, ReportWriter } from '../model/report.ts';
import { type GrowingFile, growingFile } from '../pipeline/growing-file.ts';
import { assertReplaceable } from '../pipeline/replaceable.ts';
import { shownPath } from '../pipeline/shown-path.ts';
import { loadReporter } from '../reporters/load.ts';
import type { Io } from './io.ts';
import { reportContext } from './report-context.ts';
import type { ReportTarget } from './report-targets.ts';

/** All the reports of a run, written as the files pass. */
export interface ReportOutputs {
  add(report: Report): Promise<void>;
  /** @throws OutputError when a report file cannot be written */
  finish(): Promise<void>;
  /** After an interruption: report files of a former run stay as they were. */
  abandon(): Promise<void>;
}

export interface ReportWishes {
  /** Only errors on standard output, and nothing when there is none. */
  readonly quiet: boolean;
  /** Leave nothing out. */
  readonly full: boolean;
}

/** @throws OutputError when a report file cannot be opened, or something else stands there */
export async function openReports(
  targets: readonly ReportTarget[],
  io: Io,
  { quiet, full }: ReportWishes,
): Promise<ReportOutputs> {
  const files: { readonly writer: ReportWriter; readonly file: GrowingFile }[] = [];
  let screen: ReportWriter | undefined;
  let isSilent = false;
  const abandonFiles = async () => {
    for (const { file } of files) await file.abandon();
  };
  const whole = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await abandonFiles();
      throw error;
    }
  };
  for (const { format, file } of targets) {
    const writer = (await loadReporter(format))(reportContext(io, file === undefined ? 'terminal' : 'file', full));
    if (file === undefined) {
      screen = writer;
      isSilent = quiet && format === 'pretty';
    } else {
      const guard = () => assertReplaceable(file, shownPath(file, io.cwd), 'report');
      await whole(async () => void files.push({ writer, file: await growingFile(file, { guard }) }));
    }
  }
  let hasBad = false;
  const show = (text: string) => {
    if (text !== '') io.out(text);
  };
  for (const { writer, file } of files) await file.append(writer.start());
  show(screen?.start() ?? '');
  return {
    async add(report) {
      for (const { writer, file } of files) await file.append(writer.file(report));
      const shown = isSilent ? onlyErrors(report) : report;
      hasBad ||= shown.findings.length > 0 || shown.failure !== undefined;
      show(screen?.file(shown) ?? '');
    },
    async finish() {
      const last = screen?.end() ?? '';
      if (!isSilent || hasBad) show(last);
      await whole(async () => {
        for (const { writer, file } of files) {
          await file.append(writer.end());
          await file.finish();
        }
      });
    },
    async abandon() {
      show(screen?.end() ?? '');
      await abandonFiles();
    },
  };
}

const onlyErrors = ({ notice: _notice, fixed: _fixed, ...report }: Report): Report => ({
  ...report,
  findings: report.findings.filter(({ severity }) => severity === 'error'),
  skipped: [],
});
