import type { CommandFactory } from '../command.ts';
import { batch } from './batch.ts';
import { check } from './check.ts';
import { clean } from './clean.ts';
import { completion } from './completion.ts';
import { facts } from './facts.ts';
import { init } from './init.ts';
import { report } from './report.ts';
import { rewrite } from './rewrite.ts';
import { rules } from './rules.ts';

/** Every command, in the order of the help: what it can be told. What it does is loaded when it runs. */
export const commands = {
  rewrite,
  clean,
  check,
  batch,
  facts,
  report,
  rules,
  init,
  completion,
} as const satisfies Record<string, CommandFactory>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];
