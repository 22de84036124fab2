#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Twice the input, twice the work: on input that would cost a careless algorithm the square of its
# length. Work is counted in instructions, by valgrind, for a clock tells of the machine's other
# work too. build/tests/unconfined.so is made by `make check`.
load helper

UNCONFINED=$BATS_TEST_DIRNAME/../build/tests/unconfined.so
PATTERNS=$BATS_TEST_DIRNAME/hostile/pathological

need_valgrind() {
    if is_sanitized; then
        skip 'valgrind cannot run what sanitizers have made'
    fi
    command -v valgrind >/dev/null || skip 'no valgrind here'
}

# work FILTER FILE: the number of instructions.
work() {
    LD_PRELOAD=$UNCONFINED valgrind --tool=cachegrind --cache-sim=no \
        --cachegrind-out-file=/dev/null "$1" -q "$2" 2>&1 >/dev/null |
        sed -n 's/^.*I *refs: *//p' | tr -d ,
}

# doubled GROUP N FILTERS: twice N takes each of the filters at most 2.3 times the work, what it does
# to begin aside. The slack is for memory that grows by doubling and for numbers that get longer; a
# pattern of the group that took the square of its length would need but a fifth of the work on N.
doubled() {
    local p begin one two
    "$PATTERNS" "$1" "$2" >one
    "$PATTERNS" "$1" $((2 * $2)) >two
    for p in $3; do
        begin=$(work "$p" /dev/null)
        one=$(work "$p" one)
        two=$(work "$p" two)
        [ "$begin" -gt 0 ] && [ "$one" -gt "$begin" ] || fail "$p: no count of instructions"
        [ $((10 * (two - begin))) -le $((23 * (one - begin))) ] ||
            fail "$p on $1: $begin to begin, $one for $2, $two for twice as many"
    done
}

@test "marks that open and never close" {
    need_valgrind
    doubled marks 4000 "$(programs)"
}

@test "stops that end no sentence, and paragraphs of one letter" {
    need_valgrind
    doubled stops 4000 "$(programs)"
}

@test "datelines, bylines and credits that begin and never end" {
    need_valgrind
    doubled filings 2000 "$(programs)"
}

@test "speakers and cues without end" {
    need_valgrind
    doubled speech 4000 "$(programs)"
}

@test "names, all alike and all different" {
    need_valgrind
    doubled names 3000 "$(programs)"
}

@test "rows that begin alike, of a story each, and malformed" {
    need_valgrind
    doubled rows 4000 "$(row_readers)"
}
