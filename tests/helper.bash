# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What the test files share: `load helper` at the head of each.
#
# Rows are compared as files, by same(): the variables that Bats' own `run` sets lose NUL bytes and
# trailing newlines. No test waits for a fixed time: what comes later is waited for by wait_until().

BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
[[ $BIN == /* ]] || BIN=$PWD/$BIN
PATH=$BIN:$PATH
LC_ALL=C
export BIN PATH LC_ALL
unset LANG LANGUAGE POSIXLY_CORRECT
# What a sanitizer finds must not look like the status of damaged input.
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}exitcode=99
export UBSAN_OPTIONS=${UBSAN_OPTIONS:+$UBSAN_OPTIONS:}exitcode=99:print_stacktrace=1

# The filters in the order of a chain.
FILTERS='sentences dateline captions entities quotes'

# Each test works in a folder of its own.
setup() {
    cd "$BATS_TEST_TMPDIR" || return
}

# All programs in bin/: those of the suite in the order of a chain, then whatever else there is.
executables() {
    local name path
    for name in $FILTERS; do
        if [ -x "$BIN/$name" ]; then
            echo "$name"
        fi
    done
    for path in "$BIN"/*; do
        name=${path##*/}
        if [ -f "$path" ] && [ -x "$path" ] && [[ " $FILTERS " != *" $name "* ]]; then
            echo "$name"
        fi
    done
}

# The filters: all of them but the driver, which runs them. A new program is taken for a filter.
programs() {
    local name
    for name in $(executables); do
        [ "$name" = wiredesk ] || echo "$name"
    done
}

# Those that read rows too: all but the one that a chain starts with.
row_readers() {
    local name
    for name in $(programs); do
        [ "$name" = sentences ] || echo "$name"
    done
}

# list_entry PROGRAM: an entry of the user's own that the program takes.
list_entry() {
    case $1 in
        sentences) printf 'Kvk.\tname\n' ;;
        quotes) printf 'bleated\tquoted\n' ;;
        *) printf 'Kivik\tplace\tSE\n' ;;
    esac
}

# outputs_of FILTER: an option for each kind of output that it has; -q stands for the one without.
outputs_of() {
    echo -q
    if [ "$1" = captions ]; then
        printf '%s\n' -v --iptc
    fi
}

# ways PROGRAM: what each program is run with: each of its options that needs no argument, but those
# that show something and exit; and `-q`, which all have.
ways() {
    echo -q
    "$1" --help | sed -n 's/^ *\(-[a-zA-Z], \)*\(--[a-z-]*\)  *[a-z].*/\2/p' |
        grep -vxE -e '--(help|version|quiet)'
}

# type_of FILTER: the type of the rows that it adds.
type_of() {
    case $1 in
        sentences) echo sentence ;;
        captions) echo caption ;;
        entities) echo entity ;;
        quotes) echo quote ;;
        *) echo "$1" ;;
    esac
}

# fail LINE...: the test fails, and says why.
fail() {
    printf '%s\n' "$@" | cat -vet | sed 's/\$$//' >&2
    return 1
}

# try STATUS COMMAND...: runs the command with its output in the files `out` and `err`, and fails if
# its exit status is another.
try() {
    local wanted=$1 status=0
    shift
    "$@" >out 2>err || status=$?
    [ "$status" -eq "$wanted" ] ||
        fail "exit status $status, not $wanted: $*" "on standard error: $(head -c 2000 err)"
}

# to FILE COMMAND...: the command with that standard output.
to() (
    exec >"$1"
    shift
    exec "$@"
)

# closed REDIRECTION COMMAND...: the command with a standard stream closed: `<&-`, `>&-` or `2>&-`.
closed() (
    case $1 in
        '<&-') exec <&- ;;
        '>&-') exec >&- ;;
        '2>&-') exec 2>&- ;;
    esac
    shift
    exec "$@"
)

# whole NAME FILE: stores the contents of the file in the variable NAME; `-` is standard input. Fails if it
# contains NUL bytes or cannot be read.
whole() {
    case $2 in
        -) ! IFS= read -r -d '' "$1" ;;
        *) [ ! -d "$2" ] && [ -r "$2" ] && ! IFS= read -r -d '' "$1" <"$2" ;;
    esac
}

# same EXPECTED ACTUAL [WHAT]: two files are the same, byte for byte; shows how they differ. One of them
# may be `-`, standard input without NUL bytes. The shell reads them itself, which saves a process per call.
same() {
    local wanted found
    if whole wanted "$1" && whole found "$2"; then
        [ "$wanted" != "$found" ] || return 0
        diff -a -u --label "$1" --label "$2" <(printf '%s' "$wanted") <(printf '%s' "$found") >difference
    elif cmp -s "$1" "$2"; then
        return 0
    else
        diff -a -u "$1" "$2" >difference
    fi
    echo "${3:-$2}: not what was expected:" >&2
    head -n 60 difference | cut -c 1-300 | cat -vet >&2
    return 1
}

# rows_to FILE: writes rows given with `|` between columns, for nobody sees a TAB.
rows_to() {
    local rows
    IFS= read -r -d '' rows || true
    printf '%s' "${rows//|/$'\t'}" >"$1"
}

# silent [WHAT]: nothing stands in `err`.
silent() {
    [ ! -s err ] || fail "${1:-the command} writes to standard error: $(head -c 2000 err)"
}

# says PATTERN [WHAT]: `err` is one line, which matches the extended regular expression.
says() {
    local said
    IFS= read -r -d '' said <err || true
    [[ $said == *$'\n' && ${said%$'\n'} != *$'\n'* && ${said%$'\n'} =~ $1 ]] ||
        fail "${2:-the command} does not say in one line '$1' but:" "$(head -c 2000 err)"
}

# segmented: `sentences` makes of the file `in` the rows on standard input, as rows_to() reads them.
segmented() {
    rows_to expected
    try 0 sentences in
    silent sentences
    same expected out
}

# check WHAT [ARGUMENT...]: what the program of that name finds wrong in rows or files.
check() {
    perl "$BATS_TEST_DIRNAME/check" "$@"
}

# check_rows FILE: what holds for all rows by wiredesk-rows(5), whatever they are about. Ids must
# not be given twice in the file.
check_rows() {
    check rows "$1"
}

# check_spans [STORY] FILE: the text of each row, and the speaker of a quotation, stand in the story at
# their offsets, blanks of any kind being alike. For a file of one story in valid UTF-8. Without STORY
# the story is what the file holds that the row has as its id, as with --id=file.
check_spans() {
    check spans "$@"
}

# story_gives FILTER COLUMNS [ARGUMENT...]: the filter finds in the story in the file `in` rows whose
# columns, as cut(1) takes them, stand in the file `expected`, and says nothing.
story_gives() {
    check cases given "$@"
}

# wait_until COMMAND...: waits until the command succeeds; fails after half a minute.
wait_until() {
    local tries
    for ((tries = 0; tries < 600; tries++)); do
        if "$@"; then
            return 0
        fi
        sleep 0.05
    done
    fail "in vain waited for: $*"
}

# feed SIZE COMMAND...: runs the command; each of its reads gets SIZE bytes of this standard input,
# and no more.
feed() {
    perl "$BATS_TEST_DIRNAME/feed" "$@"
}

# A shell that had SIGPIPE ignored passes that on: with_sigpipe COMMAND... undoes it.
with_sigpipe() {
    # shellcheck disable=SC2016  # the dollars are Perl's
    perl -e '$SIG{PIPE} = "DEFAULT"; exec { $ARGV[0] } @ARGV; die "$!\n"' "$@"
}

# Sanitizers reserve more address space than any limit would leave them.
is_sanitized() {
    grep -aq __asan_ "$BIN/sentences"
}

# limited KIBIBYTES COMMAND...: the command with a limit to its address space.
limited() (
    ulimit -v "$1"
    shift
    exec "$@"
)

# Skips a test that needs limited().
need_limits() {
    if is_sanitized; then
        skip 'sanitizers take more address space than the limit'
    fi
    if grep -aq __gcov_ "$BIN/sentences"; then
        skip 'programs with counters are slow'
    fi
    if ! (ulimit -v 4000000) 2>/dev/null; then
        skip 'no limit to the address space on this system'
    fi
}

# A story in which every filter finds something: one paragraph a line, blank lines between them.
wire_story() {
    printf '%s\n' 'date 2012-03-14

By JANE R. DOE

Associated Press

NAIROBI, Kenya (AP) — Kenyan officials said Wednesday that talks with the United Nations would resume in Geneva next month, after a delay of nearly a year.

“We never left the table,” Foreign Minister Peter Mwangi said in Nairobi. “It was the U.S. that asked for time.”

The United States has denied that. A spokeswoman for the State Department, Ann B. Carter, said Washington was "ready to listen" and would send an envoy to Switzerland.

Mwangi said the country'\''s forces would stay in Somalia until the talks end.

A Kenyan soldier stands guard near a market in Nairobi, Kenya, Wednesday, March 14, 2012. Security has been tight in the Kenyan capital since last week. (AP Photo/John Kamau)

___

Carter reported from Washington. Associated Press writer Paul Owino in Mombasa, Kenya, contributed to this report.'
}

# What follows is for stories and rows that are changed in ways the contract allows.

# numbered ID FILE: the rows of FILE under another id.
numbered() {
    awk -F '\t' -v OFS='\t' -v id="$1" '{ $1 = id; print }' "$2"
}

# shifted BYTES FILE: the rows of FILE with all offsets moved, those of a quote's speaker too.
shifted() {
    awk -F '\t' -v OFS='\t' -v by="$1" '
        { $2 += by; $3 += by }
        $4 == "quote" && $10 != "-" { $10 += by; $11 += by }
        { print }' "$2"
}

# without_offsets FILE: the rows of FILE without what moves when blanks are added between units.
without_offsets() {
    awk -F '\t' -v OFS='\t' '
        { $2 = $3 = "" }
        $4 == "quote" { $10 = $11 = "" }
        { print }' "$1"
}

# own_rows FILTER FILE: the rows that the filter adds.
own_rows() {
    awk -F '\t' -v type="$(type_of "$1")" '$4 == type' "$2"
}

# other_rows FILTER FILE: the rest.
other_rows() {
    awk -F '\t' -v type="$(type_of "$1")" '$4 != type' "$2"
}

# wrapped FILE: its paragraphs hard-wrapped, newlines in the place of blanks; a sentence may end where
# a line does.
wrapped() {
    perl -0777 -pe 's/([.”]) (?=[A-Z“(])/$1\n/g;
        s/([^\n]{40,60}) (?=[^\n]{20})/$1\n/g' "$1"
}

# filled WIDTH FILE: the file with its paragraphs hard-wrapped, each line as full as it can be.
filled() {
    perl -CSD -pe 's/(?=.{'"$1"'}.)(\S.{0,'"$(($1 - 1))"'})(?:$| +)/$1\n/g; s/\n+$/\n/' "$2"
}

# copies COUNT FILE
copies() {
    perl -e 'local $/; open my $f, "<:raw", $ARGV[1]; my $s = <$f>; print $s for 1 .. $ARGV[0]' "$@"
}

# cases FILTER COLUMNS [ARGUMENT...]: runs the filter on the stories of standard input and compares
# the columns, as cut(1) takes them, of its rows, which are left in `out`. Blank lines part the
# stories; a line of them is a paragraph, an indented line a row that must come out, `|` between its
# columns. Each story is a file of its own, and all of them one run.
cases() {
    check cases stories "$@"
}

# What follows is for the driver, wiredesk.

# fake PATH LINE...: a program that runs these lines of shell.
fake() {
    local path=$1
    shift
    rm -f "$path"
    printf '%s\n' '#!/bin/sh' "$@" >"$path"
    chmod 755 "$path"
}

# check_files DIR FILE: DIR holds a whole set of files with the rows of FILE, and nothing else.
check_files() {
    check files "$@"
}
