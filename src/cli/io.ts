import type { Clock } from '../engines/clock.ts';
import type { Style } from '../model/report.ts';
import type { Run } from '../model/run.ts';

/** The world as commands see it; tests hand in a smaller one. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How standard output shows things. */
  readonly style: Style;
  /** Whether standard error is a terminal that can show progress. */
  readonly interactive: boolean;
  /** Standard error's colours. */
  readonly errColor: boolean;
  /** The user asks to stop: begin nothing new, finish what is under way. */
  readonly signal: AbortSignal;
  /** The user asks twice: break off what is under way. */
  readonly abort?: AbortSignal;
  /** Milliseconds, for durations only. */
  readonly now: () => number;
  /** Time as the waits of the engine see it; the system's own when absent. */
  readonly clock?: Clock;
  /** The kind of Node that runs us, as far as results may depend on it. */
  readonly runtime?: string;
  /** This process, as other runs meet its traces. */
  readonly run?: Run;
  /** All of standard input, of so many bytes at most. @throws UnfitFile when it is larger */
  stdin(most?: number): Promise<Uint8Array>;
  /** The product: Markdown, reports. */
  out(text: string): void;
  /** Everything else. */
  err(text: string): void;
}

/** See the table in the README. */
export const ExitCode = { ok: 0, findings: 1, input: 2, engine: 3, interrupted: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
