import { Command, CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import { type CommandFactory, commands } from './commands/index.ts';
import { ExitCode, type Io } from './io.ts';
import { packageVersion } from './version.ts';

/** The whole program as a function of its arguments and its world. Resolves with the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const { language } = io.style;
  let exitCode: number = ExitCode.ok;
  const program = new Command('seo-rewrite')
    .description(
      language === 'fr'
        ? 'Transforme des articles français bruts en Markdown SEO publiable, et vérifie que rien n’est inventé.'
        : 'Turns raw French articles into publishable SEO Markdown, and checks that nothing was invented.',
    )
    .version(packageVersion(), '-V, --version', language === 'fr' ? 'affiche la version' : 'print the version');
  const settle = (code: number) => {
    exitCode = code;
  };
  for (const make of commands) program.addCommand(make(io, settle), { isDefault: isDefault(make) });
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err }).showSuggestionAfterError();
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.input;
    if (!(error instanceof UserError)) throw error;
    io.err(explain(error, io));
    return error.name === 'EngineError' ? ExitCode.engine : ExitCode.input;
  }
}

const isDefault = (make: CommandFactory): boolean => make === commands[0];

/** One line, and the way out on a second. */
export function explain(error: UserError, { style: { language } }: Pick<Io, 'style'>): string {
  const label = language === 'fr' ? 'erreur : ' : 'error: ';
  return `${label}${error.say[language]}${error.hint ? `\n  ${error.hint[language]}` : ''}\n`;
}
