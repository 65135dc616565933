import { Argument, Command } from 'commander';
import type { CommandFactory } from '../command.ts';
import { SHELLS, type Shell } from '../completion/shells.ts';
import { type CommonOptions, languageOption } from '../options.ts';

/** Prints a completion script, made from the commands themselves. */
export const completion: CommandFactory = (io, _settle, whole) => {
  const { language } = io.style;
  const french = language === 'fr';
  return new Command('completion')
    .description(french ? 'affiche le script de complétion d’un shell' : 'print the completion script of a shell')
    .addArgument(new Argument('<shell>', french ? 'le shell' : 'the shell').choices(SHELLS))
    .addOption(languageOption(language))
    .action(async (shell: Shell, _options: CommonOptions) => {
      const { completionScript } = await import('../actions/completion.ts');
      io.out(completionScript(shell, whole()));
    });
};
