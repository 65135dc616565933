import type { Command } from 'commander';
import type { Io } from './io.ts';

/**
 * Makes a command that prints through `io` and hands its exit code to `settle`. `whole` makes the program with every command:
 * for what describes the program itself. What the command does is imported by its action: a help text costs no more
 * than its options.
 */
export type CommandFactory = (io: Io, settle: (code: number) => void, whole: () => Command) => Command;

/** Runs when no command is named. */
export const DEFAULT_COMMAND = 'rewrite';
