import type { CommandFactory } from '../command.ts';

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

export const commandNames = Object.keys(commands) as readonly CommandName[];
