import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { check } from './check.ts';
import { clean } from './clean.ts';
import { init } from './init.ts';
import { rewrite } from './rewrite.ts';
import { rules } from './rules.ts';

/** Makes a command that prints through `io` and hands its exit code to `settle`. */
export type CommandFactory = (io: Io, settle: (code: number) => void) => Command;

/** The first one runs when no command is named. */
export const commands: readonly CommandFactory[] = [rewrite, clean, check, rules, init];
