import { resolve } from 'node:path';
import type { Report, ReportWriter } from '../model/report.ts';
import { type GrowingFile, growingFile } from '../pipeline/growing-file.ts';
import { assertReplaceable } from '../pipeline/replaceable.ts';
import { loadReporter, type ReporterName } from '../reporters/load.ts';
import type { Io } from './io.ts';
import { reportContext } from './report-context.ts';
import { formatOf } from './report-targets.ts';

export interface PaperWishes {
  readonly format?: ReporterName | undefined;
  readonly report?: string | undefined;
}

interface Kept {
  readonly writer: ReportWriter;
  readonly file: GrowingFile;
}

/** The report of a run, printed (`--format`) or kept (`--report`). It goes to its file as it grows: none of it stays in memory. */
export class Paper {
  readonly #io: Io;
  readonly #printed: ReportWriter | undefined;
  readonly #kept: Kept | undefined;

  private constructor(io: Io, printed: ReportWriter | undefined, kept: Kept | undefined) {
    this.#io = io;
    this.#printed = printed;
    this.#kept = kept;
  }

  /** @throws OutputError when the file cannot be written, or something else stands there */
  static async open({ format, report }: PaperWishes, io: Io): Promise<Paper> {
    const printed =
      format && report === undefined ? (await loadReporter(format))(reportContext(io, 'terminal')) : undefined;
    if (report === undefined) return new Paper(io, printed, undefined).#begun();
    const name = format ?? formatOf(report) ?? 'json';
    // One line an article can be read while the run goes on, and after it was killed.
    const path = resolve(io.cwd, report);
    const guard = () => assertReplaceable(path, report, 'report');
    const file = await growingFile(path, { inPlace: name === 'jsonl', guard });
    const writer = (await loadReporter(name))(reportContext(io, 'file'));
    return new Paper(io, printed, { writer, file }).#begun();
  }

  add(report: Report): Promise<void> {
    return this.#put((writer) => writer.file(report));
  }

  /** @throws OutputError when the file cannot be written */
  async close(): Promise<void> {
    await this.#put((writer) => writer.end());
    await this.#kept?.file.finish();
  }

  async #begun(): Promise<Paper> {
    await this.#put((writer) => writer.start());
    return this;
  }

  async #put(part: (writer: ReportWriter) => string): Promise<void> {
    if (this.#printed) this.#io.out(part(this.#printed));
    if (this.#kept) await this.#kept.file.append(part(this.#kept.writer));
  }
}
