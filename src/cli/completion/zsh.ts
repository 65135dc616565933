import type { CommandOutline, Expected, OptionOutline } from './outline.ts';

/** Completion function for zsh: a file `_seo-rewrite` on `$fpath`. */
export function zshCompletion(outlines: readonly CommandOutline[], defaultCommand: string): string {
  const paths = outlines.filter(({ path }) => path !== '').map(({ path }) => path);
  const branches = outlines.map((outline) => branch(outline, outlines, defaultCommand));
  return `#compdef seo-rewrite
# zsh completion of seo-rewrite: save it as _seo-rewrite in a folder of $fpath
_seo_rewrite() {
  local command='' word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "\${command:+$command }$word" in
      ${paths.map((path) => path.replaceAll(' ', '\\ ')).join('|')}) command="\${command:+$command }$word" ;;
    esac
  done
  if [[ -z $command && ( $CURRENT -gt 2 || $words[CURRENT] == -* ) ]]; then
    command=${defaultCommand}
  fi
  case $command in
${branches.join('\n')}
  esac
}
if [[ $funcstack[1] == _seo-rewrite ]]; then
  _seo_rewrite "$@"
else
  compdef _seo_rewrite seo-rewrite
fi
`;
}

function branch(
  { path, options, argument }: CommandOutline,
  outlines: readonly CommandOutline[],
  defaultCommand: string,
): string {
  const inner = outlines.filter((other) => other.path !== '' && parentOf(other.path) === path);
  const own = path === '' ? outlines.find((outline) => outline.path === defaultCommand)?.argument : argument;
  const lines: string[] = [];
  if (inner.length > 0) {
    const rows = inner.map((other) => quote(`${lastOf(other.path)}:${other.about}`)).join(' ');
    lines.push(`local -a inner=(${rows}); _describe -t commands 'seo-rewrite' inner`);
    if (own) lines.push(values(own));
  } else {
    const specs = options.map(spec);
    if (own) specs.push(quote(`*:${named(own)}:${action(own)}`));
    lines.push(`_arguments -s ${specs.join(' ')}`);
  }
  return `    ${path === '' ? "''" : path.replaceAll(' ', '\\ ')}) ${lines.join('; ')} ;;`;
}

function spec({ names, about, value }: OptionOutline): string {
  const exclusion = names.length > 1 ? `(${names.join(' ')})` : '';
  const suffix = value ? `:${named(value)}:${action(value)}` : '';
  const told = about.replace(/[[\]:\\]/g, '\\$&');
  return names.map((name) => quote(`${exclusion}${name}[${told}]${suffix}`)).join(' ');
}

const action = (value: Expected): string =>
  value.kind === 'choice' ? `(${value.choices.join(' ')})` : value.kind === 'file' ? '_files' : ' ';
const named = ({ kind }: Expected): string => (kind === 'file' ? 'file' : 'value');
const values = (value: Expected): string =>
  value.kind === 'file' ? '_files' : value.kind === 'choice' ? `compadd ${value.choices.join(' ')}` : ':';
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const parentOf = (path: string): string => path.split(' ').slice(0, -1).join(' ');
const lastOf = (path: string): string => path.split(' ').at(-1) ?? path;
