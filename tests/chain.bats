#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The filters one behind the other, and wiredesk(1), which runs them.

bats_require_minimum_version 1.5.0
load helper

stories=$BATS_TEST_DIRNAME/stories
seed=$BATS_TEST_DIRNAME/../../shared/seed
readers='dateline captions entities quotes'

teardown() {
    # A run that a failed test has left waiting.
    [ -z "${run_pid-}" ] || kill "$run_pid" 2>/dev/null || :
}

# chain FILE FILTER...: sentences on the file, then the filters; the rows are left in `rows`.
chain() {
    local from=$1 to=rows.1 filter
    shift
    sentences "$from" >rows.0
    from=rows.0
    for filter; do
        "$filter" "$from" >"$to"
        set -- "$to" "$from"
        from=$1 to=$2
    done
    cp "$from" rows
}

# spans FILE: columns 1 to 5, in an order of their own.
spans() {
    cut -f 1-5 "$1" | sort
}

# check_alone FILE: each filter finds in the chain what it finds alone.
check_alone() {
    local filter type
    # shellcheck disable=SC2086  # a list
    chain "$1" $readers
    awk -F '\t' '{ print >("found." $4) }' rows
    for filter in $readers; do
        type=$(type_of "$filter")
        "$filter" "$1" >alone
        [ -s alone ] || fail "$filter finds nothing"
        same alone "found.$type" || fail "$filter: alone (-), in the chain (+)"
    done
}

# run_orders ROWS FILTER...: runs the filters on the rows in all their orders. What an order gives is
# left in a file of its name, ROWS.FILTER.FILTER...; orders that begin alike share what they share.
run_orders() {
    local rows=$1 filter rest
    shift
    for filter; do
        "$filter" "$rows" >"$rows.$filter"
        rest=" $* "
        # shellcheck disable=SC2086  # a list
        run_orders "$rows.$filter" ${rest/ $filter / }
    done
}

# check_orders FILE: the order of the filters behind sentences changes nothing that they find.
check_orders() {
    local found
    sentences "$1" >order
    # shellcheck disable=SC2086  # a list
    run_orders order $readers
    set -- order.*.*.*.*
    [ $# -eq 24 ]
    sort "$1" >wanted
    for found; do
        sort "$found" | same wanted - || fail "order: $found"
    done
}

need_seed() {
    [ -e "$seed/story.txt" ] || skip 'no seed article'
}

@test 'the chain gives the golden rows of the example story' {
    sentences "$stories/flood.txt" | dateline | captions | entities | quotes >out
    check_rows out
    same "$stories/flood.tsv" out
}

@test 'the chain gives the golden rows of several stories in one stream' {
    sentences "$stories/briefs.txt" | dateline | captions | entities | quotes >out
    check_rows out
    same "$stories/briefs.tsv" out
}

@test 'each filter finds alone what it finds in the chain' {
    check_alone "$stories/flood.txt"
}

@test 'each filter finds alone what it finds in the chain, in the seed article' {
    need_seed
    check_alone "$seed/story.txt"
}

@test 'the order of the filters behind sentences changes nothing that they find' {
    check_orders "$stories/flood.txt"
}

@test 'the order of the filters changes nothing that they find in a story in capitals' {
    cat >story <<'END'
WASHINGTON, MARCH 3 - THE INTERNAL REVENUE SERVICE HAS LOST THE LETTERS OF A TOWN, THE NEW YORK TIMES REPORTED.

THE NEWSPAPER SAID THE LETTERS WERE LEFT ON A TRAIN.

"THE LETTERS WILL BE FOUND," THE INTERNAL REVENUE SERVICE SAID IN A STATEMENT. THE AGENCY SAID THE TRAIN WAS LATE.
END
    check_orders story
}

@test 'the order of the filters changes nothing that they find in the seed article' {
    need_seed
    check_orders "$seed/story.txt"
}

@test 'the chain finds the gold spans of the seed article, all but a few names' {
    need_seed
    sentences "$seed/story.txt" | dateline | captions | entities | quotes >out
    local type
    for type in text sentence dateline caption quote; do
        awk -F '\t' -v type=$type '$4 == type' "$seed/gold.tsv" >gold
        awk -F '\t' -v type=$type '$4 == type' out >found
        spans gold >gold.spans
        spans found >found.spans
        same gold.spans found.spans || fail "rows of type $type: gold (-), found (+)"
    done
    grep -P '^[^\t]*\t\d+\t\d+\tentity\t' "$seed/gold.tsv" >gold
    grep -P '^[^\t]*\t\d+\t\d+\tentity\t' out >found
    spans gold >gold.spans
    spans found >found.spans
    comm -12 gold.spans found.spans | wc -l >both
    awk -v both="$(cat both)" -v gold="$(wc -l <gold)" -v found="$(wc -l <found)" \
        'BEGIN { exit !(2 * both >= 0.97 * (gold + found)) }' ||
        fail "$(cat both) of $(wc -l <gold) names, $(wc -l <found) found"
}

@test 'many stories in one stream give the rows of each' {
    cat "$stories/flood.txt" "$stories/briefs.txt" >joined
    sentences joined | dateline | captions | entities | quotes >out
    check_rows out
    for number in 1 2 3 4 5; do
        awk -F '\t' -v OFS='\t' -v n=$number '$1 == n { $1 = 1; print }' out
    done >apart
    {
        wiredesk "$stories/flood.txt"
        wiredesk "$stories/briefs.txt" | awk -F '\t' -v OFS='\t' '{ $1 = 1; print }'
    } >wanted
    same wanted apart
}

@test 'stories that parallel hands out keep their ids' {
    [ -n "$(type -P parallel)" ] || skip 'no parallel(1)'
    for story in flood briefs flood; do
        cat "$stories/$story.txt"
        printf '\0'
    done >joined
    sentences --id=content joined | entities >wanted
    parallel --pipe --recend '\0' -N 1 -k 'sentences --id=content | entities' <joined >out
    same wanted out
}

# wiredesk

# copy_of_bin DIR: programs of our own beside a copy of wiredesk, to put others in their places.
copy_of_bin() {
    local name paths=()
    mkdir "$1"
    cp "$BIN/wiredesk" "$1/"
    for name in $FILTERS; do
        paths+=("$BIN/$name")
    done
    ln -s "${paths[@]}" "$1"
}

# without PROGRAM: prints a PATH that has the programs a script may use, but not this one.
without() {
    local path paths=()
    mkdir tools
    for path in $(type -P awk cat chmod cp cut dash env flock grep head kill ln ls mkdir mkfifo mktemp \
        mv printf ps readlink rm rmdir sed sh sleep sort tail touch tr wc); do
        [ "${path##*/}" = "$1" ] || paths+=("$path")
    done
    ln -s "${paths[@]}" tools
    echo "$PWD/tools"
}

# start_run COMMAND...: a run in the background that waits for its input, the FIFO `input`, which
# descriptor 7 holds open; $run_pid is its process.
start_run() {
    mkfifo input
    "$@" input 2>run.err &
    run_pid=$!
    exec 7>input
}

# end_run: waits for it; $run_status is its exit status.
end_run() {
    run_status=0
    wait "$run_pid" || run_status=$?
    run_pid=
}

@test 'wiredesk prints what the chain prints' {
    sentences "$stories/flood.txt" "$stories/briefs.txt" | dateline | captions | entities |
        quotes >wanted
    try 0 wiredesk "$stories/flood.txt" "$stories/briefs.txt"
    silent wiredesk
    same wanted out
    cat "$stories/flood.txt" "$stories/briefs.txt" >joined
    try 0 wiredesk <joined
    same wanted out
    try 0 wiredesk - <joined
    same wanted out
}

@test 'wiredesk runs in every shell that is there' {
    wiredesk "$stories/flood.txt" >wanted
    local shell
    for shell in dash bash 'bash --posix' 'busybox sh' ksh mksh yash; do
        [ -n "$(type -P "${shell%% *}")" ] || continue
        # shellcheck disable=SC2086  # a command and its argument
        try 0 $shell "$BIN/wiredesk" "$stories/flood.txt"
        silent "$shell"
        same wanted out || fail "$shell"
        rm -rf files
        # shellcheck disable=SC2086
        try 0 $shell "$BIN/wiredesk" -o files "$stories/flood.txt"
        silent "$shell"
        check_files files wanted || fail "$shell"
    done
}

@test 'shellcheck has nothing to say about wiredesk' {
    [ -n "$(type -P shellcheck)" ] || skip 'no shellcheck'
    shellcheck "$BIN/wiredesk"
}

@test 'wiredesk -o writes a file for each type of row, and nothing else' {
    wiredesk "$stories/flood.txt" >wanted.rows
    try 0 wiredesk -o files "$stories/flood.txt"
    silent wiredesk
    same /dev/null out
    check_files files wanted.rows
    wiredesk "$stories/briefs.txt" >wanted.rows
    try 0 wiredesk -o files "$stories/briefs.txt"
    silent wiredesk
    check_files files wanted.rows
}

@test 'wiredesk -o writes empty files where there are no rows' {
    try 0 wiredesk -o files </dev/null
    check_files files /dev/null
}

@test 'wiredesk -o makes folders as it needs them' {
    try 0 wiredesk -o 'a/new folder' "$stories/flood.txt"
    wiredesk "$stories/flood.txt" >wanted.rows
    check_files 'a/new folder' wanted.rows
}

@test 'options of wiredesk, in all their forms' {
    sentences --id=content "$stories/briefs.txt" | dateline | captions | entities | quotes >wanted
    try 0 wiredesk --id=content "$stories/briefs.txt"
    same wanted out
    try 0 wiredesk --id content "$stories/briefs.txt"
    same wanted out
    try 0 wiredesk "$stories/briefs.txt" -q --id content
    same wanted out
    for option in '-o files' -ofiles '--output files' --output=files '-q -o files' '-qo files' \
        -qofiles '--quiet --output=files'; do
        rm -rf files
        # shellcheck disable=SC2086  # options
        try 0 wiredesk --id=content $option "$stories/briefs.txt"
        check_files files wanted || fail "$option"
    done
}

@test 'wiredesk --help and --version' {
    local option
    try 0 wiredesk --help
    silent wiredesk
    grep -q '^usage: wiredesk ' out
    sentences --version | sed 's/^sentences/wiredesk/' >wanted
    try 0 wiredesk --version
    silent wiredesk
    same wanted out
    if [ -e /dev/full ]; then
        for option in --help --version; do
            try 1 to /dev/full wiredesk "$option"
            says '^wiredesk: standard output: No space left on device$' "$option"
        done
    fi
}

@test 'usage errors of wiredesk are one line and status 2' {
    local arguments
    for arguments in -x --nothing -qx -o --output= --id --id=name; do
        try 2 wiredesk $arguments
        says '^wiredesk: .*wiredesk --help' "wiredesk $arguments"
        same /dev/null out
    done
    try 2 wiredesk -o ''
    says '^wiredesk: .*wiredesk --help'
}

# shellcheck disable=SC2016  # nothing is to expand
@test 'wiredesk takes names of files with blanks and leading dashes' {
    cp "$stories/flood.txt" './-two words.txt'
    cp "$stories/briefs.txt" './ $(touch oops)*'
    sentences --id=file -- '-two words.txt' ' $(touch oops)*' | dateline | captions | entities |
        quotes >wanted
    cut -f 1 wanted | uniq | grep -qx -- '-two words.txt'
    try 0 wiredesk --id=file -- '-two words.txt' ' $(touch oops)*'
    same wanted out
    try 0 wiredesk --id=file -o '-out dir' -- '-two words.txt' ' $(touch oops)*'
    check_files './-out dir' wanted
    [ ! -e oops ]
}

@test 'wiredesk does not depend on the locale' {
    wiredesk "$stories/flood.txt" >wanted
    for locale in C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8; do
        try 0 env LC_ALL=$locale wiredesk "$stories/flood.txt"
        same wanted out || fail "$locale"
        try 0 env LC_ALL=$locale wiredesk -o files "$stories/flood.txt"
        check_files files wanted || fail "$locale"
    done
}

@test 'wiredesk finds filters with its own prefix' {
    wiredesk "$stories/flood.txt" >wanted
    mkdir install
    for name in $FILTERS wiredesk; do
        cp "$BIN/$name" "install/wd-$name"
    done
    # Others of the same names in PATH must not be taken.
    for name in $FILTERS; do
        fake "$name" 'exit 9'
    done
    PATH=$PWD:$PATH try 0 install/wd-wiredesk "$stories/flood.txt"
    same wanted out
    rm install/wd-captions
    try 127 install/wd-wiredesk "$stories/flood.txt"
    says '^wd-wiredesk: wd-captions: '
}

@test 'what is installed can be used by all, and is all removed again' {
    root=$BATS_TEST_DIRNAME/..
    for name in $FILTERS; do
        [ -x "$root/bin/$name" ] || skip 'not built'
    done
    # What is in bin/ may be of another kind than make would build.
    (umask 077 && make -s -C "$root" -o all install DESTDIR="$PWD/a pkg" PREFIX=/usr PROGRAM_PREFIX=wd-)
    find 'a pkg' ! -perm -004 >closed
    find 'a pkg' -type d ! -perm -001 >>closed
    same /dev/null closed 'what not all can read'
    'a pkg/usr/bin/wd-wiredesk' "$stories/flood.txt" >out
    same "$stories/flood.tsv" out
    make -s -C "$root" uninstall DESTDIR="$PWD/a pkg" PREFIX=/usr PROGRAM_PREFIX=wd-
    find 'a pkg' -type f >left
    same /dev/null left 'what is left'
}

@test 'wiredesk finds filters beside it through symbolic links' {
    wiredesk "$stories/flood.txt" >wanted
    copy_of_bin real
    mkdir links
    ln -s ../real/wiredesk links/one
    ln -s "$PWD/links/one" links/wd-two
    try 0 env PATH="$(without none)" links/wd-two "$stories/flood.txt"
    silent wiredesk
    same wanted out
}

@test 'wiredesk finds filters in PATH that are not beside it' {
    wiredesk "$stories/flood.txt" >wanted
    mkdir alone
    cp "$BIN/wiredesk" alone/
    try 0 alone/wiredesk "$stories/flood.txt"
    same wanted out
    try 127 env PATH="$(without none)" alone/wiredesk "$stories/flood.txt"
    says '^wiredesk: sentences: not found'
}

@test 'a stage that fails is named once, with its status' {
    local name
    copy_of_bin broken
    for name in $FILTERS; do
        fake "broken/$name" 'cat >/dev/null; exit 3'
        try 3 broken/wiredesk "$stories/flood.txt"
        says "^wiredesk: $name failed with status 3\$" "a broken $name"
        ln -sf "$BIN/$name" "broken/$name"
    done
}

@test 'of several stages that fail the first is named' {
    copy_of_bin broken
    fake broken/dateline 'cat >/dev/null; exit 4'
    fake broken/quotes 'exit 5'
    try 4 broken/wiredesk "$stories/flood.txt"
    says '^wiredesk: dateline failed with status 4$'
}

@test 'a stage that SIGPIPE ends is not taken for the one that failed' {
    copy_of_bin broken
    fake broken/captions 'exit 6'
    for _ in 1 2 3 4 5 6 7 8; do
        cat "$stories/flood.txt" "$stories/flood.txt" "$stories/flood.txt" "$stories/flood.txt"
    done >long
    cat long long long long long long long long >longer
    try 6 with_sigpipe broken/wiredesk longer
    says '^wiredesk: captions failed with status 6$'
}

@test 'a stage that cannot be run is named' {
    copy_of_bin broken
    rm broken/entities
    printf '#!/no/such/interpreter\n' >broken/entities
    chmod 755 broken/entities
    local status=0
    broken/wiredesk "$stories/flood.txt" >out 2>err || status=$?
    [ "$status" -ge 126 ]
    grep -q "^wiredesk: entities failed with status $status\$" err
}

@test 'input that cannot be read makes the status 1, and the rest is printed' {
    wiredesk "$stories/flood.txt" >wanted
    try 1 wiredesk missing "$stories/flood.txt"
    same wanted out
    [ "$(wc -l <err)" -eq 2 ]
    grep -q '^sentences: missing: ' err
    grep -q '^wiredesk: sentences failed with status 1$' err
}

@test 'wiredesk -q keeps the warnings of all filters back' {
    printf 'One \377 two.\n' >damaged
    try 1 wiredesk damaged
    [ "$(wc -l <err)" -eq 2 ]
    try 1 wiredesk -q damaged
    says '^wiredesk: sentences failed with status 1$'
}

@test 'a closed standard output ends wiredesk silently' {
    copies 400 "$stories/flood.txt" >long
    {
        TMPDIR=$PWD with_sigpipe wiredesk long 2>err && echo 0 >status || echo $? >status
    } | head -n 1 >first
    wait_until [ -s status ]
    silent wiredesk
    [ "$(cat status)" -eq 141 ]
    [ "$(wc -l <first)" -eq 1 ]
    run -0 find . -name 'wiredesk.*'
    [ -z "$output" ]
}

@test 'a full disk is reported' {
    [ -e /dev/full ] || skip 'no /dev/full'
    local status=0
    wiredesk "$stories/flood.txt" 2>err >/dev/full || status=$?
    [ $status -eq 1 ]
    grep -q '^wiredesk: quotes failed with status 1$' err
}

@test 'closed standard streams are reported where they are needed' {
    wiredesk "$stories/flood.txt" >wanted
    try 0 wiredesk "$stories/flood.txt" <&-
    silent wiredesk
    same wanted out
    try 0 wiredesk -o files "$stories/flood.txt" <&-
    check_files files wanted
    try 1 wiredesk <&-
    grep -q '^sentences: ' err
    grep -q '^wiredesk: sentences failed with status 1$' err
    local status=0
    wiredesk "$stories/flood.txt" 2>err >&- || status=$?
    [ $status -eq 1 ]
    grep -q '^wiredesk: quotes failed with status 1$' err
}

@test 'after a failure of any stage the old files stand whole' {
    local name
    wiredesk "$stories/briefs.txt" >old
    wiredesk -o files "$stories/briefs.txt"
    copy_of_bin broken
    for name in $FILTERS; do
        # It fails after rows have been written.
        fake "broken/$name" "'$BIN/$name' \"\$@\"; exit 3"
        try 3 broken/wiredesk -o files "$stories/flood.txt"
        says "^wiredesk: $name failed with status 3; no file in files was replaced\$" "a broken $name"
        check_files files old || fail "a broken $name"
        ln -sf "$BIN/$name" "broken/$name"
    done
    try 1 wiredesk -o files "$stories/flood.txt" missing
    check_files files old
    printf 'One \377 two.\n' >damaged
    try 1 wiredesk -o files damaged
    check_files files old
}

@test 'rows that get lost on the way into the files replace nothing' {
    wiredesk "$stories/briefs.txt" >old
    wiredesk -o files "$stories/briefs.txt"
    mkdir fakes
    fake fakes/awk 'cat >/dev/null; exit 2'
    PATH=$PWD/fakes:$PATH try 1 wiredesk -o files "$stories/flood.txt"
    says '^wiredesk: files: .*written$'
    check_files files old
    # An awk that does not notice that the disk is full.
    fake fakes/awk 'wc -c'
    PATH=$PWD/fakes:$PATH try 1 wiredesk -o files "$stories/flood.txt"
    says '^wiredesk: files: .*written$'
    check_files files old
}

@test 'a folder in the place of a file is an error before anything is replaced' {
    wiredesk "$stories/briefs.txt" >old
    wiredesk -o files "$stories/briefs.txt"
    rm files/quote.tsv
    mkdir files/quote.tsv
    try 1 wiredesk -o files "$stories/flood.txt"
    says '^wiredesk: files/quote.tsv: '
    rmdir files/quote.tsv
    awk -F '\t' '$4 == "quote"' old >files/quote.tsv
    check_files files old
}

@test 'a folder that cannot be made or written to is an error' {
    touch file
    try 1 wiredesk -o file "$stories/flood.txt"
    says '^wiredesk: file: File exists$'
    try 1 wiredesk -o file/sub "$stories/flood.txt"
    says '^wiredesk: file/sub: Not a directory$'
    [ "$(id -u)" -ne 0 ] || skip 'root may write everywhere'
    mkdir files
    chmod 555 files
    try 1 wiredesk -o files "$stories/flood.txt"
    says '^wiredesk: files: not writable$'
}

@test 'while a run holds the lock, another exits with status 1 and leaves all as it is' {
    wiredesk "$stories/briefs.txt" >old
    wiredesk -o files "$stories/briefs.txt"
    start_run wiredesk -o files
    wait_until [ -d files/.wiredesk.new ]
    try 1 wiredesk -o files "$stories/briefs.txt"
    says '^wiredesk: files: another run holds the lock$'
    [ -d files/.wiredesk.new ]
    # The run that holds it ends well.
    cat "$stories/flood.txt" >&7
    exec 7>&-
    end_run
    [ "$run_status" -eq 0 ]
    same /dev/null run.err
    wiredesk "$stories/flood.txt" >wanted.rows
    check_files files wanted.rows
}

@test 'without flock too, one run holds the lock' {
    local tools
    tools=$(without flock)
    try 0 env PATH="$tools" "$BIN/wiredesk" -o files "$stories/briefs.txt"
    start_run env PATH="$tools" "$BIN/wiredesk" -o files
    wait_until [ -d files/.wiredesk.new ]
    [ -e files/.wiredesk.lock.pid ]
    try 1 env PATH="$tools" "$BIN/wiredesk" -o files "$stories/briefs.txt"
    says '^wiredesk: files: another run holds the lock$'
    cat "$stories/flood.txt" >&7
    exec 7>&-
    end_run
    [ "$run_status" -eq 0 ]
    wiredesk "$stories/flood.txt" >wanted.rows
    check_files files wanted.rows
}

@test 'without flock the lock of a run that is gone is taken over' {
    local tools
    tools=$(without flock)
    mkdir files
    sh -c 'echo $$' >files/.wiredesk.lock.pid
    try 0 env PATH="$tools" "$BIN/wiredesk" -o files "$stories/flood.txt"
    silent wiredesk
    wiredesk "$stories/flood.txt" >wanted.rows
    check_files files wanted.rows
}

@test 'without flock a lock that holds no number is left alone' {
    local tools
    tools=$(without flock)
    mkdir files
    echo mine >files/.wiredesk.lock.pid
    try 1 env PATH="$tools" "$BIN/wiredesk" -o files "$stories/flood.txt"
    says '^wiredesk: files: another run holds the lock$'
    [ "$(cat files/.wiredesk.lock.pid)" = mine ]
}

# check_kill SIGNAL COMMAND...: a run that is killed leaves the old files whole, and the next one
# cleans up.
check_kill() {
    local signal=$1
    shift
    rm -rf files input
    wiredesk "$stories/briefs.txt" >old
    "$@" -o files "$stories/briefs.txt"
    start_run "$@" -o files
    head -c 1500 "$stories/flood.txt" >&7
    wait_until [ -e files/.wiredesk.new/quote.tsv ]
    kill -s "$signal" "$run_pid"
    end_run
    [ "$run_status" -eq $((128 + $(kill -l "$signal"))) ] || fail "$signal: $run_status"
    if [ "$signal" = KILL ]; then
        check whole old old
        [ -d files/.wiredesk.new ]
    else
        check_files files old || fail "after $signal"
    fi
    exec 7>&-
    wiredesk "$stories/flood.txt" >wanted.rows
    try 0 "$@" -o files "$stories/flood.txt"
    silent "$*"
    check_files files wanted.rows
}

@test 'a run that is killed leaves the old files whole, and the next cleans up' {
    local signal
    for signal in KILL TERM HUP; do
        check_kill "$signal" wiredesk
    done
}

@test 'without flock too, a run that is killed leaves the old files whole' {
    local signal tools
    tools=$(without flock)
    for signal in KILL TERM; do
        check_kill "$signal" env PATH="$tools" "$BIN/wiredesk"
    done
}

@test 'a signal ends all stages at once, and removes what was made for them' {
    copy_of_bin waiting
    fake waiting/sentences 'echo $$ >sentences.pid' 'exec sleep 600'
    fake waiting/entities 'echo $$ >entities.pid' 'exec cat'
    for options in '' '-o files'; do
        # shellcheck disable=SC2086  # options
        TMPDIR=$PWD waiting/wiredesk $options 2>run.err </dev/null >out &
        run_pid=$!
        wait_until [ -s sentences.pid ]
        wait_until [ -s entities.pid ]
        kill -s TERM "$run_pid"
        end_run
        [ "$run_status" -eq 143 ]
        same /dev/null run.err
        run ! kill -0 "$(cat sentences.pid)"
        run ! kill -0 "$(cat entities.pid)"
        run -0 find . -name 'wiredesk.*' -o -name .wiredesk.new
        [ -z "$output" ]
        rm -f ./*.pid
    done
}

@test 'wiredesk leaves nothing in TMPDIR' {
    mkdir tmp
    TMPDIR=$PWD/tmp try 0 wiredesk "$stories/flood.txt"
    TMPDIR=$PWD/tmp try 1 wiredesk missing
    run -0 find tmp -mindepth 1
    [ -z "$output" ]
}
