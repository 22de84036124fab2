#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Every call that a filter makes of the system and of the allocator may fail: each is failed once, for
# every way that a filter has through its input. build/tests/torture.so is made by `make check`.
load helper

export TORTURE_OBJECT=$BATS_TEST_DIRNAME/../build/tests/torture.so

# The allocators of sanitizers and of static programs can't be stood in for.
need_torture() {
    if is_sanitized; then
        skip 'sanitizers bring their own allocator'
    fi
    echo 'Hello there.' >hello
    TORTURE='read 0' LD_PRELOAD=$TORTURE_OBJECT sentences hello 2>&1 >/dev/null |
        grep -q '^[1-9]' || skip 'no library can be loaded before those of the program'
}

# each_way CALL ERRORS PATTERN [ARGUMENTS]: fails the calls of each filter on the text in the file `story`
# and on the rows of a chain in the file `rows`; in PATTERN, a `%` stands for the name of the input.
# ARGUMENTS are those that each is run with in turn, with an entry of the user's own in the file `list`.
each_way() {
    local p input arguments
    : >in
    for p in $(programs); do
        list_entry "$p" >list
        for input in story rows; do
            if [ "$p $input" = 'sentences rows' ]; then
                continue
            fi
            for arguments in ${4:--- -qllist} -v --iptc; do
                case $arguments$p in
                    -v* | --iptc*) [ "$p" = captions ] || continue ;;
                esac
                perl "$BATS_TEST_DIRNAME/hostile/each-call" "$1" "$2" "${3:+^$p: ${3//%/$input}$}" \
                    "$p" "$arguments" "$input"
            done
        done
    done
}

# Three stories, and the rows of a chain.
stories() {
    { wire_story; printf '\0'; wire_story; printf '\0Pelle Frisk said no.\n'; } >story
    sentences story | dateline | captions | entities | quotes >rows
}

@test "an allocation fails" {
    need_torture
    stories
    each_way malloc ENOMEM '(out of memory|list: Cannot allocate memory)'
}

@test "all allocations fail from one on" {
    need_torture
    stories
    each_way malloc 'ENOMEM on' 'out of memory' --
}

# long_stories: the same over and over, for more than one read and write.
long_stories() {
    stories
    perl -0777 -i -pe '$_ .= "\0"; $_ x= 30' story
    sentences story | dateline | captions | entities | quotes >rows
}

@test "a write fails" {
    need_torture
    long_stories
    each_way write ENOSPC 'standard output: No space left on device'
    each_way write EIO 'standard output: Input/output error'
}

@test "reads and writes that are interrupted, come too early or move less than they should" {
    need_torture
    long_stories
    each_way write 'EINTR,EAGAIN,short,short on' ''
    each_way read EINTR,EAGAIN,short ''
    each_way poll EINTR ''
}

@test "the output can't be closed" {
    need_torture
    stories
    each_way close EIO 'standard output: Input/output error'
    each_way close EINTR ''
}

@test "a read fails in the middle: the rest of the input is processed" {
    need_torture
    long_stories
    cp story rest
    for p in $(programs); do
        "$p" rest | cut -f 2- >expected
        count=$(TORTURE='read 0' LD_PRELOAD=$TORTURE_OBJECT "$p" story 2>&1 >/dev/null)
        for ((n = 1; n < count; n++)); do
            TORTURE="read $n EIO" LD_PRELOAD=$TORTURE_OBJECT try 1 "$p" story rest
            says "^$p: story: Input/output error$" "$p"
            check_rows out
            cut -f 2- out | tail -n "$(wc -l <expected)" | same expected - "$p"
        done
    done
    for p in $(row_readers); do
        count=$(TORTURE='read 0' LD_PRELOAD=$TORTURE_OBJECT "$p" rows 2>&1 >/dev/null)
        for ((n = 2; n < count; n++)); do
            TORTURE="read $n EIO" LD_PRELOAD=$TORTURE_OBJECT try 1 "$p" rows
            grep -q "^$p: rows: Input/output error$" err || fail "$p: $(cat err)"
            # At most the row that was being read comes out in half.
            awk -F '\t' -v own="$(type_of "$p")" 'NR == FNR { read[$0]; next }
                $0 in read || ($4 == own && NF >= 9) || half++' rows out | check_rows -
        done
    done
}

@test "a pattern at each limit: no match is lost to the stack of compiled code, a limit is told once" {
    limits=$BATS_TEST_DIRNAME/../build/tests/limits
    # The last two need more of that stack than there is, but not more heap: the interpreter does it.
    try 0 "$limits" short long groups
    silent
    printf '%s: found\n' short long groups | same - out
    for said in 'longest:heap limit exceeded' 'deep:heap limit exceeded' 'steps:match limit exceeded'; do
        try 0 "$limits" short "${said%:*}" after
        says "^limits: file: story ${said%:*}: pattern [a-z]*: ${said#*:}; no match$"
        printf '%s\n' 'short: found' "${said%:*}: not found" 'after: found' | same - out
    done
    try 0 "$limits" steps deep longest steps after
    [ "$(wc -l <err)" -eq 2 ]
    grep -q '^limits: file: story steps: ' err
    grep -qx 'limits: file: matches abandoned at a limit: 3 more; this is the last' err
}
