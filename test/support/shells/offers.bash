# What bash would offer: offers.bash SCRIPT 'command line' ... A form feed parts the lines' offers.
source "$1"
shift
part=
for line in "$@"; do
  read -ra COMP_WORDS <<<"$line"
  [[ $line == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _seo_rewrite
  printf '%b' "$part"
  part='\f\n'
  printf '%s\n' "${COMPREPLY[@]}"
done
