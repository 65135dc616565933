import { Argument, Command } from 'commander';
import { rules } from '../../rules/index.ts';
import { type CommandFactory, DEFAULT_COMMAND } from '../command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { outlineOf } from '../completion/outline.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { type CommonOptions, languageOption } from '../options.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** Prints a completion script, made from the commands themselves. */
export const completion: CommandFactory = (io, _settle, whole) => {
  const { language } = io.style;
  const french = language === 'fr';
  return new Command('completion')
    .description(french ? 'affiche le script de complétion d’un shell' : 'print the completion script of a shell')
    .addArgument(new Argument('<shell>', french ? 'le shell' : 'the shell').choices(Object.keys(SHELLS)))
    .addOption(languageOption(language))
    .action(async (shell: keyof typeof SHELLS, _options: CommonOptions) => {
      io.out(SHELLS[shell](outlineOf(await whole(), { rules: rules.map(({ id }) => id) }), DEFAULT_COMMAND));
    });
};
