#!/usr/bin/env zsh
# What zsh would offer: offers.zsh SCRIPT 'command line' ... Runs a real zsh in a pseudo terminal and asks its completion
# system, one for each line, since the answer ends it. A form feed parts the offers of the lines.
zmodload zsh/zpty || exit 1
script=$1
shift
typeset -i first=1
for line in "$@"; do
  zpty z zsh -f -i
  zpty -w z "PROMPT=; autoload -U compinit; compinit -u -d ${(q)script}.dump -C; source ${(q)script}; source ${(q)${0:A:h}}/capture.zsh; echo RE''ADY"
  while zpty -r z out; do [[ $out == *READY* ]] && break; done
  zpty -n -w z "$line"$'\t'
  result=
  while zpty -r z out; do
    [[ $out == *BEGIN-OFFERS* ]] && { result=; continue }
    [[ $out == *END-OFFERS* ]] && break
    result+=$out
  done
  zpty -d z
  (( first )) || print -r -- $'\f'
  first=0
  print -r -- ${result//$'\r'/}
done
