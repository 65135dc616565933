import type { Argument, Command, Option } from 'commander';

/** What may follow: a file, one of a few words, or something that cannot be guessed. */
export type Expected =
  | { readonly kind: 'file' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'text' };

export interface OptionOutline {
  /** `-o` and `--out`. */
  readonly names: readonly string[];
  readonly about: string;
  /** Undefined for a switch. */
  readonly value: Expected | undefined;
}

/** A command as a completion sees it. */
export interface CommandOutline {
  /** Words that lead to it: `check`, `batch submit`; empty for the program. */
  readonly path: string;
  readonly about: string;
  readonly options: readonly OptionOutline[];
  /** What its arguments are; undefined when it takes none. */
  readonly argument: Expected | undefined;
}

/** The program and all its commands, the program first, as flat data. `words` names what the arguments of a command may be. */
export function outlineOf(
  program: Command,
  words: Readonly<Record<string, readonly string[]>> = {},
): readonly CommandOutline[] {
  const outlines: CommandOutline[] = [];
  const visit = (command: Command, path: string): void => {
    const helper = command.createHelp();
    outlines.push({
      path,
      about: command.description(),
      options: helper.visibleOptions(command).map(optionOutline),
      argument: words[path]
        ? { kind: 'choice', choices: words[path] }
        : argumentOutline(command.registeredArguments[0]),
    });
    for (const inner of command.commands) visit(inner, path === '' ? inner.name() : `${path} ${inner.name()}`);
  };
  visit(program, '');
  return outlines;
}

const optionOutline = (option: Option): OptionOutline => ({
  names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
  about: option.description,
  value: option.required || option.optional ? expected(option.argChoices, option.flags) : undefined,
});

const argumentOutline = (argument: Argument | undefined): Expected | undefined =>
  argument && expected(argument.argChoices, `<${argument.name()}>`);

/** Placeholders that stand for files and folders. */
const FILES = /[<[](?:file|files|folder|path|paths|input|inputs)(?:\.\.\.)?[>\]]/;

function expected(choices: readonly string[] | undefined, flags: string): Expected {
  if (choices) return { kind: 'choice', choices };
  return FILES.test(flags) ? { kind: 'file' } : { kind: 'text' };
}
