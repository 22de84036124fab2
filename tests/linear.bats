#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Eight times the input, eight times the work: on input that would cost a careless algorithm the
# square of its length. Work is counted in instructions, by valgrind, for a clock tells of the
# machine's other work too. build/tests/unconfined.so is made by `make check`.
load helper

UNCONFINED=$BATS_TEST_DIRNAME/../build/tests/unconfined.so
PATTERNS=$BATS_TEST_DIRNAME/hostile/pathological

need_valgrind() {
    if is_sanitized; then
        skip 'valgrind cannot run what sanitizers have made'
    fi
    command -v valgrind >/dev/null || skip 'no valgrind here'
}

# work FILTER FILE [OPTION...]: the number of instructions. Not every compiler's debugging information can be read
# by every valgrind: it is left out.
work() {
    local stripped=$BATS_FILE_TMPDIR/$1
    [ -e "$stripped" ] || strip -g -o "$stripped" "$(type -P "$1")"
    LD_PRELOAD=$UNCONFINED valgrind --tool=cachegrind --cache-sim=no \
        --cachegrind-out-file=/dev/null "$stripped" -q "${@:3}" "$2" 2>&1 >/dev/null |
        sed -n 's/^.*I *refs: *//p' | tr -d ,
}

# work_to_begin FILTER: what it does on no input, which is the same in all tests.
work_to_begin() {
    local known=$BATS_FILE_TMPDIR/$1.begin
    [ -s "$known" ] || work "$1" /dev/null >"$known"
    cat "$known"
}

# linear GROUP N FILTERS: eight times as much of the group takes each of the filters at most ten times
# the work, what it does to begin aside. The slack is for memory that grows by doubling, for sorting
# and for numbers that get longer; what takes the square of its length is found where it is a
# twenty-fifth of the work on the smaller input. `sentences` looks up to three times at a sentence
# that is longer than a read.
linear() {
    local p begin one eight most
    "$PATTERNS" "$1" $(($2 / 4)) >one
    "$PATTERNS" "$1" $((2 * $2)) >eight
    for p in $3; do
        begin=$(work_to_begin "$p")
        one=$(work "$p" one)
        eight=$(work "$p" eight)
        [ "$begin" -gt 0 ] && [ "$one" -gt "$begin" ] || fail "$p: no count of instructions"
        [ -z "${LINEAR_SHOW-}" ] || echo "# $p $1 $((100 * (eight - begin) / (one - begin)))" >&3
        most=10
        [ "$p" != sentences ] || most=14
        [ $((eight - begin)) -le $((most * (one - begin))) ] ||
            fail "$p on $1: $begin to begin, $one for $(($2 / 4)), $eight for eight times as many"
    done
}

@test "marks that open and never close" {
    need_valgrind
    linear marks 4000 "$(programs)"
}

@test "stops that end no sentence, and paragraphs of one letter" {
    need_valgrind
    linear stops 4000 "$(programs)"
}

@test "datelines, bylines and credits that begin and never end" {
    need_valgrind
    linear filings 2000 "$(programs)"
}

@test "speakers and cues without end" {
    need_valgrind
    linear speech 4000 "$(programs)"
}

@test "names, all alike and all different" {
    need_valgrind
    linear names 3000 "$(programs)"
}

@test "rows that begin alike, of a story each, and malformed" {
    need_valgrind
    linear rows 4000 "$(row_readers)"
}

@test "rows that lie behind all of the text, in a story that comes in parts" {
    need_valgrind
    parts() {
        awk -v n="$1" 'BEGIN {
            for (i = 0; i < n; i++) {
                printf "1\t%d\t%d\tsentence\tNo.\t%d\t%d\n", 4 * i, 4 * i + 3, i + 1, i + 1
                for (k = 0; i == 0 && k < n; k++)
                    printf "1\t999999\t1000000\tnote\tx\n"
            }
        }'
    }
    parts 250 >one
    parts 2000 >eight
    for p in $(row_readers); do
        begin=$(work_to_begin "$p")
        one=$(work "$p" one --max-story=16)
        eight=$(work "$p" eight --max-story=16)
        [ "$begin" -gt 0 ] && [ "$one" -gt "$begin" ] || fail "$p: no count of instructions"
        [ $((eight - begin)) -le $((10 * (one - begin))) ] ||
            fail "$p: $begin to begin, $one for 250, $eight for eight times as many"
    done
}

@test "names whose hashes fall together cost no more than others" {
    need_valgrind
    flood=$BATS_TEST_DIRNAME/../build/tests/flood
    "$flood" 2000 >apart
    "$flood" 2000 0xFFF >together
    for p in entities quotes; do
        apart=$(work "$p" apart)
        together=$(work "$p" together)
        [ "$apart" -gt 0 ] && [ $((10 * together)) -le $((11 * apart)) ] || fail "$p: $apart, $together"
    done
}

@test "a search from each mark to the end of the text is found" {
    need_valgrind
    cp "$BATS_TEST_DIRNAME/../build/tests/quadratic" .
    PATH=$PWD:$PATH
    linear stops 4000 quadratic
    if (linear marks 4000 quadratic) 2>err; then
        fail 'it is not'
    fi
    grep -q '^quadratic on marks: ' err || fail "$(cat err)"
}

@test "a list of the user's own, in no order" {
    local names=40000 begin one eight
    need_valgrind
    begin=$(work_to_begin entities)
    awk -v names="$names" 'BEGIN {
        for (i = 0; i < names; i++)
            printf "%c%07d Street\tplace\n", 65 + i % 26, i * 1299709 % 10000000
    }' >eight
    head -n $((names / 8)) eight >one
    echo 'They met in A0000000 Street.' >text
    entities -l eight text | grep -q 'A0000000 Street' || fail 'the list is not used'
    one=$(work entities text -l one)
    eight=$(work entities text -l eight)
    [ "$begin" -gt 0 ] && [ "$one" -gt "$begin" ] || fail 'no count of instructions'
    [ $((eight - begin)) -le $((12 * (one - begin))) ] ||
        fail "$begin to begin, $one for $((names / 8)), $eight for eight times as many"
}
