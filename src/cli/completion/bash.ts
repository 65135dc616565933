import type { CommandOutline, Expected } from './outline.ts';

/** Completion script for bash 4 and later. */
export function bashCompletion(outlines: readonly CommandOutline[], defaultCommand: string): string {
  const paths = outlines.filter(({ path }) => path !== '').map(({ path }) => path);
  const values = outlines.flatMap(({ path, options }) =>
    options.flatMap(({ names, value }) =>
      value ? [`      ${names.map((name) => quote(`${path}:${name}`)).join('|')}) ${answer(value)}; return ;;`] : [],
    ),
  );
  const switches = outlines.map(
    ({ path, options }) =>
      `      ${quote(path)}) COMPREPLY=($(compgen -W ${quote(options.flatMap(({ names }) => names).join(' '))} -- "$word")) ;;`,
  );
  const followers = outlines.map(
    (outline) => `    ${quote(outline.path)}) ${following(outline, outlines, defaultCommand)} ;;`,
  );
  return `# bash completion of seo-rewrite: source it, or save it as ~/.local/share/bash-completion/completions/seo-rewrite
_seo_rewrite() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${command:+$command }\${COMP_WORDS[at]}" in
      ${paths.map(quote).join('|')}) command="\${command:+$command }\${COMP_WORDS[at]}" ;;
    esac
  done
  local given=$command
  [[ -z $command && ( $COMP_CWORD -gt 1 || $word == -* ) ]] && command=${quote(defaultCommand)}
  case "$command:$previous" in
${values.join('\n')}
  esac
  if [[ $word == -* ]]; then
    case $command in
${switches.join('\n')}
    esac
    return
  fi
  case $given in
${followers.join('\n')}
  esac
}
_seo_rewrite_files() {
  compopt -o filenames 2>/dev/null
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -f -- "$1"))
}
complete -F _seo_rewrite seo-rewrite
`;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const answer = (value: Expected): string =>
  value.kind === 'choice'
    ? `COMPREPLY=($(compgen -W ${quote(value.choices.join(' '))} -- "$word"))`
    : value.kind === 'file'
      ? '_seo_rewrite_files "$word"'
      : ':';

/** Inner commands, then what the arguments are; at the very start, those of the default command too. */
function following(
  { path, argument }: CommandOutline,
  outlines: readonly CommandOutline[],
  defaultCommand: string,
): string {
  const inner = outlines.map((outline) => outline.path).filter((other) => other !== path && parentOf(other) === path);
  const words = inner.map((other) => other.slice(path === '' ? 0 : path.length + 1));
  const own = path === '' ? outlines.find((outline) => outline.path === defaultCommand)?.argument : argument;
  const commands = words.length > 0 ? `COMPREPLY=($(compgen -W ${quote(words.join(' '))} -- "$word"))` : '';
  return (
    [commands, own ? answer(own).replace('COMPREPLY=', 'COMPREPLY+=') : ''].filter((part) => part !== '').join('; ') ||
    ':'
  );
}

const parentOf = (path: string): string => path.split(' ').slice(0, -1).join(' ');
