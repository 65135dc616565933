import { join } from 'node:path';
import type { EngineError } from '../../errors.ts';
import type { Usage } from '../../model/engine.ts';
import type { Report } from '../../model/report.ts';
import type { House } from '../compose.ts';
import { ExitCode, type Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { Paper, type PaperWishes } from '../paper.ts';
import { stopLine } from '../rewrite-lines.ts';
import { exitCode } from '../rewrite-run.ts';
import { rewriteSummary, Tally } from '../summary.ts';
import { verdict } from '../verdict.ts';

export interface BatchCommonOptions extends CommonOptions, PaperWishes {
  readonly baseUrl?: string;
  readonly maxCost?: number;
  readonly strict?: boolean;
}

export const batchesFolder = ({ settings }: House): string => join(settings.folder, '.seo-rewrite', 'batches');

/** One call of a batch command as its user sees it: verdicts, report, summary, exit code. */
export class Session {
  readonly #io: Io;
  readonly #options: BatchCommonOptions;
  readonly #paper: Paper;
  readonly #tally = new Tally();
  readonly #stop = new AbortController();
  readonly #started: number;
  readonly #halt = () => this.#stop.abort();
  #stoppedBy: Report['failure'];

  private constructor(options: BatchCommonOptions, paper: Paper, io: Io) {
    this.#options = options;
    this.#paper = paper;
    this.#io = io;
    this.#started = io.now();
    if (io.signal.aborted) this.#halt();
    else io.signal.addEventListener('abort', this.#halt, { once: true });
  }

  static async open(options: BatchCommonOptions, io: Io): Promise<Session> {
    return new Session(options, await Paper.open(options, io), io);
  }

  /** Aborted when the user wants to stop: nothing new is begun. */
  get stop(): AbortSignal {
    return this.#stop.signal;
  }

  async report(report: Report): Promise<void> {
    this.#tally.add(report);
    await this.#paper.add(report);
    if (!this.#options.quiet || report.failure)
      this.#io.err(verdict(report, this.#io, { verbose: this.#options.verbose ?? false }));
  }

  /** What answers have cost since they are known; articles made of them count nothing again. */
  spent({ input, output, cost }: Usage): void {
    this.#tally.tokens += input + output;
    if (cost !== undefined) this.#tally.cost = (this.#tally.cost ?? 0) + cost;
  }

  /** The run cannot go on now. */
  stopped({ say, hint, fault }: EngineError): void {
    if (fault === 'interrupted') return;
    this.#stoppedBy ??= { message: say, ...(hint ? { hint } : {}), kind: 'engine', ...(fault ? { fault } : {}) };
  }

  /** Resolves with the exit code. `isOpen`: articles still wait for answers. */
  async end(isOpen = false): Promise<number> {
    const { signal, err, now, style } = this.#io;
    signal.removeEventListener('abort', this.#halt);
    await this.#paper.close();
    if (this.#stoppedBy || signal.aborted) err(stopLine(this.#stoppedBy, this.#io));
    if (this.#tally.files > 0) err(rewriteSummary(this.#tally, now() - this.#started, style.language));
    const code = exitCode(this.#tally, this.#stoppedBy, this.#options.strict ?? false, signal.aborted);
    return isOpen && (code === ExitCode.ok || code === ExitCode.findings) ? ExitCode.engine : code;
  }
}
