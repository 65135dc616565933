/** This run of the program, as others may meet its traces on disk. */
export interface Run {
  /** Names the machine and the process; safe in a file name. */
  readonly id: string;
  /** Whether the run of that name is over for certain: one of this machine whose process is gone. */
  hasEnded(id: string): boolean;
}

/** A run that nobody needs to tell apart, as in tests. */
export const ANY_RUN: Run = { id: 'run', hasEnded: () => false };
