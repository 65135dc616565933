import type { Style } from '../model/report.ts';

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
  readonly signal: AbortSignal;
  /** Milliseconds, for durations only. */
  readonly now: () => number;
  stdin(): Promise<Uint8Array>;
  /** The product: Markdown, reports. */
  out(text: string): void;
  /** Everything else. */
  err(text: string): void;
}

/** See the table in the README. */
export const ExitCode = { ok: 0, findings: 1, input: 2, engine: 3, interrupted: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
