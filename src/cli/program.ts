import { Command } from 'commander';
import { DEFAULT_COMMAND } from './command.ts';
import { type CommandName, commandNames, commands } from './commands/index.ts';
import type { Io } from './io.ts';
import { localize } from './localize.ts';
import { languageOption } from './options.ts';
import { packageVersion } from './version.ts';

/** The commander program with the named commands, every one unless told otherwise, in the user's language. */
export function programOf(
  io: Io,
  settle: (code: number) => void,
  names: readonly CommandName[] = commandNames,
): Command {
  const french = io.style.language === 'fr';
  const program = new Command('seo-rewrite')
    .description(
      french
        ? 'Transforme des articles français bruts en Markdown SEO publiable, et vérifie que rien n’est inventé.'
        : 'Turns raw French articles into publishable SEO Markdown, and checks that nothing was invented.',
    )
    .version(packageVersion(), '-V, --version', french ? 'affiche la version' : 'print the version')
    // Its value is read before anything is parsed; here it gets its line of help.
    .addOption(languageOption(io.style.language));
  for (const name of names)
    program.addCommand(
      commands[name](io, settle, () => programOf(io, settle)),
      { isDefault: name === DEFAULT_COMMAND },
    );
  localizeAll(program, io);
  return program;
}

function localizeAll(command: Command, io: Io): void {
  localize(command.exitOverride(), io);
  for (const inner of command.commands) localizeAll(inner, io);
}
