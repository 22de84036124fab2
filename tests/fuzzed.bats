#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Inputs on which a filter once broke, and inputs that the fuzzer has grown, run on the programs as they
# are built. Sanitized programs need no such test: the fuzzer starts from these inputs (tests/fuzz/seeds).
load helper

# in_pieces BYTES FILTER FILE ARGUMENT...: what the filter prints is the same as in `expected` where
# each of its reads gets so many bytes of the file.
in_pieces() {
    local size=$1 p=$2 file=$3
    shift 3
    feed "$size" "$p" "$@" <"$file" >out || [ $? -eq 1 ] || fail "$p $* ${file##*/}"
    same expected out "$p $* ${file##*/}, in pieces"
}

# keeps_form FILTER ARGUMENT...: the filter ends with status 0 or 1, and its rows have the right form.
keeps_form() {
    "$@" -q --id=file >rows || [ $? -eq 1 ] || fail "$*"
    check_rows rows
}

@test "what a fuzzer once broke stays whole" {
    for p in $(programs); do
        for size in 16M 16 700; do
            keeps_form "$p" --max-story="$size" "$BATS_TEST_DIRNAME"/fuzz/found/text/*
        done
        for size in 16M 100; do
            for found in "$BATS_TEST_DIRNAME"/fuzz/found/text/*; do
                "$p" -q --max-story="$size" "$found" >expected || [ $? -eq 1 ]
                in_pieces 7 "$p" "$found" -q --max-story="$size"
            done
        done
    done
    for p in $(row_readers); do
        for found in "$BATS_TEST_DIRNAME"/fuzz/found/rows/*; do
            "$p" -q --input=rows "$found" >out || [ $? -eq 1 ] || fail "$p $found"
            [ "$(wc -l <out)" -ge "$(wc -l <"$found")" ]
        done
    done
}

@test "what a fuzzer has grown from the stories of the tests has rows of the right form" {
    for p in $(programs); do
        for grown in "$BATS_TEST_DIRNAME"/fuzz/corpus/text/*; do
            "$p" -q "$grown" >expected || [ $? -eq 1 ] || fail "$p ${grown##*/}"
            in_pieces 1000 "$p" "$grown" -q
        done
        keeps_form "$p" "$BATS_TEST_DIRNAME"/fuzz/corpus/text/*
        keeps_form "$p" --max-story=100 "$BATS_TEST_DIRNAME"/fuzz/corpus/text/*
    done
    sentences -q "$BATS_TEST_DIRNAME"/fuzz/corpus/text/* >rows || [ $? -eq 1 ]
    for p in $(row_readers); do
        try 0 "$p" rows
        mv out rows
    done
    check_rows rows
    for grown in "$BATS_TEST_DIRNAME"/fuzz/corpus/rows/*; do
        for p in $(row_readers); do
            try 1 "$p" -q --input=rows "$grown"
            [ "$(wc -l <out)" -ge "$(wc -l <"$grown")" ] || fail "$p loses rows"
            try 1 "$p" -q --input=rows --max-story=100 "$grown"
        done
    done
}
