# What bash would offer: offers.bash SCRIPT 'command line'.
source "$1"
read -ra COMP_WORDS <<<"$2"
[[ $2 == *' ' ]] && COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_seo_rewrite
printf '%s\n' "${COMPREPLY[@]}"
