#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Memory that is used before it is set, or behind its end, or never given back: as valgrind sees it in
# the programs as they are built. build/tests/unconfined.so is made by `make check`.
load helper

stories=$BATS_TEST_DIRNAME/stories
UNCONFINED=$BATS_TEST_DIRNAME/../build/tests/unconfined.so

# clean PROGRAM ARGUMENT...: valgrind finds no error and no leak in it, and it ends with status 0.
# What is in use to the end, such as patterns, is none. Not every compiler's debugging information can
# be read by every valgrind: it is left out.
clean() {
    strip -g -o program "$BIN/$1"
    shift
    LD_PRELOAD=$UNCONFINED try 0 valgrind --quiet --error-exitcode=99 --leak-check=full \
        --errors-for-leak-kinds=definite,indirect,possible ./program "$@"
    silent "$*"
}

@test "valgrind finds nothing in any program, on text and on rows" {
    if is_sanitized; then
        skip 'valgrind cannot run what sanitizers have made'
    fi
    command -v valgrind >/dev/null || skip 'no valgrind here'
    # The first of them ends with the word that a rule looks behind, the second begins with the mark that
    # one looks before.
    { printf 'It broke, said Helen Marsh last week\0- who said it would hold - left.\0'; cat "$stories/flood.txt"; printf '\0'; cat "$stories/briefs.txt"; printf '\0'; wire_story; } >text
    sentences text | dateline | captions | entities | quotes >rows
    for p in $(programs); do
        list_entry "$p" >list
        clean "$p" -l list text
        "$p" -l list text | same out - "$p"
    done
    for p in $(row_readers); do
        clean "$p" rows
        "$p" rows | same out - "$p"
    done
}
