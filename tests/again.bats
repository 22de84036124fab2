#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The stories of the filters' own tests once more, many in one run: for programs that are built in another
# way than those that these tests are run with one by one. Sanitizers see each story read as text and as
# rows, and with each of the filter's options.
load helper

# The other tests of sanitized programs run without leak detection.
ASAN_OPTIONS=$ASAN_OPTIONS:detect_leaks=1

# again FORMAT FILTER COLUMNS FUNCTION: all rows that the filter's tests state where they give the function
# no arguments, and no fault with any option.
again() {
    local way
    check again "$@" "$BATS_TEST_DIRNAME/$2.bats"
    sentences --id=file case-* >rows
    list_entry "$2" >list
    for way in $(ways "$2") -llist; do
        try 0 "$2" "$way" case-*
        silent "$2 $way"
        if [ "$2" != sentences ]; then
            try 0 "$2" "$way" rows
            silent "$2 $way on rows"
        fi
    done
    dateline rows | captions | entities | quotes >out
    [ "${PIPESTATUS[*]}" = '0 0 0 0' ]
    check_rows out
    check_spans out
}

@test "sentences" {
    again marked sentences 5 splits
}

@test "datelines" {
    again paragraphs dateline 5- finds
}

@test "captions" {
    again captions captions 5- finds
}

@test "names" {
    again stories entities 5-9 names
}

@test "quotations" {
    again stories quotes 5-9,12 quoted
}
