import type { Command } from 'commander';
import type { Io } from '../io.ts';

/** Makes a command that prints through `io` and hands its exit code to `settle`. */
export type CommandFactory = (io: Io, settle: (code: number) => void) => Command;

/** Every command, in the order of the help, loaded only when it is asked for: a start costs what it uses. */
export const commands = {
  rewrite: async () => (await import('./rewrite.ts')).rewrite,
  clean: async () => (await import('./clean.ts')).clean,
  check: async () => (await import('./check.ts')).check,
  batch: async () => (await import('./batch.ts')).batch,
  facts: async () => (await import('./facts.ts')).facts,
  report: async () => (await import('./report.ts')).report,
  rules: async () => (await import('./rules.ts')).rules,
  init: async () => (await import('./init.ts')).init,
  completion: async () => (await import('./completion.ts')).completion,
} as const satisfies Record<string, () => Promise<CommandFactory>>;

export type CommandName = keyof typeof commands;

/** Runs when no command is named. */
export const DEFAULT_COMMAND: CommandName = 'rewrite';

export const commandNames = Object.keys(commands) as readonly CommandName[];
