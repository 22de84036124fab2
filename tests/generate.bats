#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The generators of the build: what is wrong with a list or with the weights ends the build, and is
# not left to a program whose tables lack something.
load helper

ROOT=$BATS_TEST_DIRNAME/..

# generator NAME: the path of what the build made, which is not in bin/.
generator() {
    [ -x "$ROOT/build/$1" ] || skip 'the suite was not built here'
    echo "$ROOT/build/$1"
}

# lists: a copy of filters/english/ that a test may damage.
lists() {
    cp -R "$ROOT/filters/english" lists
}

@test "a list becomes a table, the same whenever it is made" {
    tables=$(generator tables)
    printf '# A list of birds.\n# keys: folded\nPied Avocet\tNL\nruff\nruff\tDE\n' >list
    try 0 "$tables" birds <list
    silent
    mv out first
    grep -qF 'const struct wordtable english_birds = {slots, 3, pool, 11, 2, true};' first ||
        fail "$(cat first)"
    grep -qF 'pied avocet' first || fail "$(cat first)"
    try 0 "$tables" birds <list
    same first out
}

@test "a list without an entry, or with a key that is too long, makes no table" {
    tables=$(generator tables)
    try 1 "$tables" birds </dev/null
    says 'no entries'
    printf '# Only a head.\n' >list
    try 1 "$tables" birds <list
    says 'no entries'
    printf '%0256d\tNL\n' 0 >list
    try 1 "$tables" birds <list
    says 'too long'
    printf '%0255d\tNL\n' 0 >list
    try 0 "$tables" birds <list
    try 2 "$tables" <list
    says 'needs the table'
}

@test "a table that can't be written is an error" {
    [ -e /dev/full ] || skip 'no /dev/full here'
    echo ruff >list
    try 1 to /dev/full "$(generator tables)" birds <list
    says 'could not'
    try 1 to /dev/full "$(generator gazetteer)" "$ROOT/filters/english"
    says 'could not'
    try 1 to /dev/full "$(generator weights)" <"$ROOT/filters/train/names.weights"
    says 'could not'
}

@test "blank lines of a list are passed over, and lines may be of any length" {
    gazetteer=$(generator gazetteer)
    lists
    try 0 "$gazetteer" lists
    mv out expected
    for list in role-words unambiguous word-classes common-words organizations; do
        printf '\n' >>lists/$list.txt
    done
    printf '# %09000d\n' 0 >>lists/surnames.txt
    try 0 "$gazetteer" lists
    silent
    same expected out
}

@test "a list that is missing, or has a class that is not known, makes no gazetteer" {
    gazetteer=$(generator gazetteer)
    lists
    printf 'gaffer\tboss\n' >>lists/role-words.txt
    try 1 "$gazetteer" lists
    says "gaffer is of a class of roles that is not known, 'boss'"
    rm lists/role-words.txt
    try 1 "$gazetteer" lists
    says 'lists/role-words.txt: '
    mkdir lists/role-words.txt
    try 1 "$gazetteer" lists
    says 'lists/role-words.txt: '
    try 2 "$gazetteer"
    says 'needs the folder'
    try 1 "$gazetteer" "$(printf '%05000d' 0)"
    says 'too long'
}

@test "weights of another size make no table" {
    weights=$(generator weights)
    try 0 "$weights" <"$ROOT/filters/train/names.weights"
    silent
    head -c 3 "$ROOT/filters/train/names.weights" >less
    try 1 "$weights" <less
    says 'not a file of'
    size=$(wc -c <"$ROOT/filters/train/names.weights")
    head -c $((size - 1)) "$ROOT/filters/train/names.weights" >less
    try 1 "$weights" <less
    says 'not a file of'
    { cat "$ROOT/filters/train/names.weights" && printf '\0'; } >more
    try 1 "$weights" <more
    says 'not a file of'
}
