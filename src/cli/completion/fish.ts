import type { CommandOutline, Expected, OptionOutline } from './outline.ts';

/** Completion script for fish. */
export function fishCompletion(outlines: readonly CommandOutline[], defaultCommand: string): string {
  const named = outlines.filter(({ path }) => path !== '');
  const top = named.filter(({ path }) => !path.includes(' ')).map(({ path }) => path);
  const lines = named.flatMap((outline) => {
    const condition = conditionOf(outline.path, named, top, defaultCommand);
    const parent = outline.path.split(' ').slice(0, -1).join(' ');
    const where =
      parent === ''
        ? `not __fish_seen_subcommand_from ${top.join(' ')}`
        : `${seen(parent)}; and not __fish_seen_subcommand_from ${childrenOf(parent, named).join(' ')}`;
    return [
      `complete -c seo-rewrite -n ${quote(where)} -a ${quote(outline.path.split(' ').at(-1) ?? '')} -d ${quote(outline.about)}`,
      ...(outline.argument?.kind === 'file'
        ? []
        : [`complete -c seo-rewrite -n ${quote(seen(outline.path))} -f${choices(outline.argument)}`]),
      ...outline.options.map(
        (option) => `complete -c seo-rewrite -n ${quote(condition)} ${flags(option)} -d ${quote(option.about)}`,
      ),
    ];
  });
  return `# fish completion of seo-rewrite: save it as ~/.config/fish/completions/seo-rewrite.fish
${lines.join('\n')}
`;
}

const seen = (path: string): string =>
  path
    .split(' ')
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join('; and ');

/** Options of the default command are there before any command is named. */
function conditionOf(
  path: string,
  named: readonly CommandOutline[],
  top: readonly string[],
  defaultCommand: string,
): string {
  if (path === defaultCommand)
    return `not __fish_seen_subcommand_from ${top.filter((name) => name !== path).join(' ')}`;
  const inner = childrenOf(path, named);
  return inner.length > 0 ? `${seen(path)}; and not __fish_seen_subcommand_from ${inner.join(' ')}` : seen(path);
}

const childrenOf = (path: string, named: readonly CommandOutline[]): readonly string[] =>
  named.filter((outline) => outline.path.startsWith(`${path} `)).map((outline) => outline.path.slice(path.length + 1));

function flags({ names, value }: OptionOutline): string {
  const switches = names
    .map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    .join(' ');
  if (!value) return switches;
  return value.kind === 'file' ? `${switches} -r -F` : `${switches} -x${choices(value)}`;
}

const choices = (value: Expected | undefined): string =>
  value?.kind === 'choice' ? ` -a ${quote(value.choices.join(' '))}` : '';
const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
