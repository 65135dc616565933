import type { Command } from 'commander';
import { rules } from '../../rules/index.ts';
import { DEFAULT_COMMAND } from '../command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { outlineOf } from '../completion/outline.ts';
import type { Shell } from '../completion/shells.ts';
import { zshCompletion } from '../completion/zsh.ts';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** The completion script of a shell for a program with all its commands. */
export const completionScript = (shell: Shell, program: Command): string =>
  SCRIPTS[shell](outlineOf(program, { rules: rules.map(({ id }) => id) }), DEFAULT_COMMAND);
