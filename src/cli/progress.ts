import type { Finding } from '../model/finding.ts';
import type { Io } from './io.ts';
import { articleLine, type BatchState, batchLine } from './progress-line.ts';

/** What is counted while a batch runs: see `Tally`. */
type Counts = Pick<BatchState, 'files' | 'drafts' | 'failed' | 'cost'>;

export interface ProgressSetup {
  readonly quiet: boolean;
  /** One article: its steps and words are shown; else how far the batch is. */
  readonly alone: boolean;
  /** How many articles there are, when it is known. */
  readonly total?: () => Promise<number>;
}

const TICK_MS = 1000;
/** A batch may end many articles at once; eyes need no more. */
const LEAST_MS = 100;
/** The rate is that of the last so many articles. */
const WINDOW = 50;

/** One line at the foot of a terminal that says what is going on; nothing where there is no terminal. */
export class Progress {
  readonly #io: Io;
  readonly #alone: boolean;
  readonly #isShown: boolean;
  readonly #started: number;
  readonly #ends: number[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #line = '';
  #last = Number.NEGATIVE_INFINITY;
  #words = 0;
  #attempt = 1;
  #errors = 0;
  #counts: Counts = { files: 0, drafts: 0, failed: 0, cost: undefined };
  #total: number | undefined;

  constructor(io: Io, { quiet, alone, total }: ProgressSetup) {
    this.#io = io;
    this.#alone = alone;
    this.#isShown = io.interactive && !quiet;
    this.#started = io.now();
    if (!this.#isShown) return;
    this.#timer = setInterval(() => this.#draw(), TICK_MS);
    this.#timer.unref();
    if (!alone)
      total?.().then(
        (count) => {
          this.#total = count;
        },
        () => undefined,
      );
  }

  /** The engine's answer so far. */
  text(text: string): void {
    if (!this.#isShown || !this.#alone) return;
    this.#words = text.split(/\s+/u).length;
    this.#draw();
  }

  /** An answer was checked; with errors another one will be asked. */
  attempt(number: number, findings: readonly Finding[]): void {
    this.#attempt = number + 1;
    this.#errors = findings.filter(({ severity }) => severity === 'error').length;
    this.#words = 0;
    this.#draw();
  }

  /** An article of the batch is done. */
  advance(counts: Counts): void {
    const { files, drafts, failed, cost } = counts;
    this.#counts = { files, drafts, failed, cost };
    if (!this.#isShown) return;
    this.#ends.push(this.#io.now());
    if (this.#ends.length > WINDOW) this.#ends.shift();
    if (this.#io.now() - this.#last >= LEAST_MS) this.#draw();
  }

  /** A lasting line above it. */
  print(text: string): void {
    this.#erase();
    this.#io.err(text);
  }

  /** Nothing more to come. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#erase();
  }

  #draw(): void {
    if (!this.#timer) return;
    const now = this.#io.now();
    const { language, width } = this.#io.style;
    const seconds = (now - this.#started) / 1000;
    const line = this.#alone
      ? articleLine({ attempt: this.#attempt, errors: this.#errors, words: this.#words, seconds }, language)
      : batchLine({ ...this.#counts, total: this.#total, perMinute: this.#rate(now) }, language, width - 1);
    this.#last = now;
    const cut = line.slice(0, Math.max(20, width - 1));
    if (cut === this.#line) return;
    this.#line = cut;
    this.#io.err(`\r\u001b[K${cut}`);
  }

  #rate(now: number): number | undefined {
    const [first] = this.#ends;
    if (first === undefined) return undefined;
    const since = this.#ends.length < WINDOW ? this.#started : first;
    return now > since ? (60_000 * this.#ends.length) / (now - since) : undefined;
  }

  #erase(): void {
    if (this.#line !== '') this.#io.err('\r\u001b[K');
    this.#line = '';
  }
}
