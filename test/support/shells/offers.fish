# What fish would offer: offers.fish SCRIPT 'command line' ... A form feed parts the lines' offers.
source $argv[1]
set part ''
for line in $argv[2..-1]
    printf $part
    set part '\f\n'
    complete -C $line
end
