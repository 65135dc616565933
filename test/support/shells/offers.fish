# What fish would offer: offers.fish SCRIPT 'command line'.
source $argv[1]
complete -C $argv[2]
