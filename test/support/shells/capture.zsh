# Print what the completion system is about to offer instead of offering it.
null-line () { echo -E - END-OFFERS; exit }
compprefuncs=(begin-offers)
comppostfuncs=(null-line)
begin-offers () { echo; echo -E - BEGIN-OFFERS }
zstyle ':completion:*' list-grouped false
zstyle ':completion:*' insert-tab false
zstyle ':completion:*' list-separator ''
compadd () {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return $?; fi
  typeset -a offers
  builtin compadd -A offers "$@"
  (( $#offers )) && print -rl -- $offers
  builtin compadd "$@"
}
