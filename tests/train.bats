#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The training of the tagger of names: the same rows give the same weights, byte for byte, and those
# tell the names of the rows they were learned from. Training files are made by `make trainers`.
load helper

ROOT=$BATS_TEST_DIRNAME/..
STORIES="$ROOT/tests/stories/flood.tsv $ROOT/tests/stories/briefs.tsv"

trainer() {
    [ -x "$ROOT/build/train-names" ] || skip 'make trainers was not run'
    "$ROOT/build/train-names" "$@"
}

@test "the same rows give the same weights" {
    trainer -o first $STORIES 2>err || fail "$(cat err)"
    trainer -o second $STORIES 2>err || fail "$(cat err)"
    same first second 'the weights'
    [ "$(wc -c <first)" -eq "$(wc -c <"$ROOT/filters/train/names.weights")" ] ||
        fail "$(wc -c <first) bytes"
}

@test "weights know the names they were learned from" {
    trainer $STORIES -t $STORIES >out 2>err || fail "$(cat err)"
    [ "$(grep -c ': F [89][0-9]\.\|: F 100' out)" -eq 2 ] || fail "$(cat out)"
}

@test "tokens and tags become rows" {
    printf '%s\n' 'The	O' 'Kenyan	O' 'Red	B-ORG' 'Cross	I-ORG' '(	O' 'KRC	B-ORG' ')	O' "said	O" \
        'Mr.	O' 'Okumu	B-PER' "'s	O" 'team	O' ',	O' 'in	O' 'Garissa	B-LOC' '.	O' '' \
        '@marsh	B-PER' 'sang	O' >in
    awk -f "$ROOT/filters/train/conll-rows.awk" norps="$ROOT/filters/english/norps.txt" in >out
    rows_to expected <<'ROWS'
1|0|61|sentence|The Kenyan Red Cross (KRC) said Mr. Okumu's team, in Garissa.|1|1
1|4|10|entity|Kenyan|norp
1|11|20|entity|Red Cross|organization
1|22|25|entity|KRC|organization
1|36|41|entity|Okumu|person
1|53|60|entity|Garissa|place
2|0|11|sentence|@marsh sang|1|1
ROWS
    same expected out
}

@test "marked names are put together with their sentences" {
    printf 'Helen Marsh sang.\n\nNobody came to Leeds.\n' >in
    id=$(sentences --id=content in | cut -f 1 | head -n 1)
    printf '# Ours\nstory %s\nsentence 0 17\nperson 0 11\n' "$id" >marked
    sentences --id=content in >rows
    awk -f "$ROOT/filters/train/annotated-rows.awk" marked rows >out
    printf '%s|0|17|sentence|Helen Marsh sang.|1|1\n%s|0|11|entity|Helen Marsh|person\n' "$id" "$id" |
        rows_to expected
    same expected out
}

@test "candidates that are met often, with the same tags, are unambiguous" {
    [ -x "$ROOT/build/train-unambiguous" ] || skip 'make trainers was not run'
    for i in 1 2 3 4 5 6 7 8 9 10; do
        echo 'She met Barack Obama there, and flew to Sydney.'
    done >in
    echo 'He saw Angela Merkel.' >>in
    "$ROOT/build/train-unambiguous" <in >out
    printf 'Barack Obama\tperson\t0\nSydney\tplace\t0\n' >expected
    same expected out
}

@test "a damaged row of training is an error that names its line, and so is a file that is missing" {
    for row in '1|0|19|entity|Helen Marsh|painter' '1|9|1|sentence|Helen Marsh sang.|1|1' \
        '1|x|9|sentence|Helen Marsh sang.|1|1'; do
        printf '%s\n' '1|0|17|sentence|Helen Marsh sang.|1|1' "$row" | rows_to in
        try 1 trainer in
        says '^train-names: in:2: a damaged row$' "$row"
    done
    try 1 trainer missing
    says '^train-names: missing: '
}

# adds_one_name ROWS: with these rows too the training finds a name more than in the stories alone,
# with none lost.
adds_one_name() {
    local names
    try 0 trainer $STORIES
    names=$(sed -n 's/.* candidates, \([0-9]*\) names, 0 of them.*/\1/p' err)
    [ -n "$names" ] || fail "$(cat err)"
    try 0 trainer $STORIES "$1"
    grep -q " candidates, $((names + 1)) names, 0 of them" err || fail "$names, then" "$(cat err)"
}

@test "a sentence whose row is shorter than its span is padded" {
    printf '%s\n' '1|0|90|sentence|Helen Marsh sang.|1|1' '1|0|11|entity|Helen Marsh|person' |
        rows_to in
    adds_one_name in
}

@test "rows with an id of any length are of one story" {
    id=$(printf '%0400d' 1)
    printf '%s\n' "$id|0|17|sentence|Helen Marsh sang.|1|1" "$id|0|11|entity|Helen Marsh|person" |
        rows_to in
    adds_one_name in
}

@test "rows of which nothing can be learned make no weights" {
    rows_to in <<<'1|0|17|sentence|Helen Marsh sang.|1|1'
    try 1 trainer -o weights in
    grep -q '^train-names: no feature' err || fail "$(cat err)"
    [ ! -e weights ]
}

@test "word classes want words that are met often enough" {
    [ -x "$ROOT/build/train-classes" ] || skip 'make trainers was not run'
    echo 'Nobody sang.' >in
    try 1 "$ROOT/build/train-classes" <in
    grep -q '^train-classes: no word is met' err || fail "$(cat err)"
}
