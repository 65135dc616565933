import { CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import { DEFAULT_COMMAND } from './command.ts';
import { type CommandName, commandNames } from './commands/index.ts';
import { explain } from './explain.ts';
import { harmless } from './harmless.ts';
import { ExitCode, type Io } from './io.ts';
import { refuseMistypedCommand } from './mistyped-command.ts';
import { programOf } from './program.ts';

export { collected } from '../files/plain-file.ts';
export { languageOf } from './language.ts';
export { unwritten } from './unwritten.ts';

/** The whole program as a function of its arguments and its world. Resolves with the exit code. */
export async function main(argv: readonly string[], world: Io): Promise<number> {
  const io: Io = { ...world, err: (text) => world.err(harmless(text)) };
  let exitCode: number = ExitCode.ok;
  const settle = (code: number) => {
    exitCode = code;
  };
  try {
    refuseMistypedCommand(argv[0], io.cwd);
    const program = programOf(io, settle, neededFor(argv));
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.input;
    if (!(error instanceof UserError)) throw error;
    io.err(explain(error, io));
    return error.name === 'EngineError' ? ExitCode.engine : ExitCode.input;
  }
}

/** The commands that these arguments can mean: the one named first, all for the help, else the default one. */
function neededFor(argv: readonly string[]): readonly CommandName[] {
  const [first] = argv;
  const named = commandNames.find((name) => name === first);
  if (named) return [named];
  return first === undefined ||
    first === 'help' ||
    first === '--help' ||
    first === '-h' ||
    first === '--lang' ||
    first.startsWith('--lang=')
    ? commandNames
    : [DEFAULT_COMMAND];
}
