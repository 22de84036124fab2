#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The manual pages: their form, their options, and every example that they and the README show.

bats_require_minimum_version 1.5.0
load helper

root=$(cd "$BATS_TEST_DIRNAME/.." && pwd)
pages='sentences.1 dateline.1 captions.1 entities.1 quotes.1 wiredesk.1 wiredesk-rows.5 wiredesk.7'

# extract FORM FILE: writes the examples of a page (FORM mdoc: displays; FORM markdown: blocks
# between ```) as files 1.sh, 1.out, 2.sh ...: a command stands behind `$ `, goes on behind `> `, and
# what follows is what it prints. Blocks that do not begin with `$ ` hold no examples.
extract() {
    awk -v form="$1" '
    function text(line) {
        if (form == "mdoc") {
            sub(/^\\&/, "", line)
            gsub(/\\\(aq/, "\047", line)
            gsub(/\\\(ha/, "^", line)
            gsub(/\\\(ti/, "~", line)
            gsub(/\\\(ga/, "`", line)
            gsub(/\\e/, "\001", line)
            if (line ~ /\\/) {
                print FILENAME ":" FNR ": an escape that is not known here" >"/dev/stderr"
                exit failed = 1
            }
            gsub(/\001/, "\\", line)
        }
        return line
    }
    form == "mdoc" ? /^\.Bd -literal/ : /^```/ && !inside { inside = 1; example = 0; next }
    form == "mdoc" ? /^\.Ed/ : /^```/ { inside = 0; next }
    !inside { next }
    /^\$ / {
        example = ++count
        command = 1
        print substr(text($0), 3) >(example ".sh")
        printf "" >(example ".out")
        next
    }
    !example { next }
    command && /^> / { print substr(text($0), 3) >(example ".sh"); next }
    { command = 0; print text($0) >(example ".out") }
    END { if (!failed && !count) exit 1 }' "$2"
}

# check_examples FORM FILE: runs the examples from the root of the tree, and compares what they print.
check_examples() {
    local example number shown printed
    export TMPDIR=$PWD/tmp
    mkdir tmp
    extract "$1" "$root/$2" || fail "$2 has no examples that could be read"
    for ((number = 1; ; number++)); do
        example=$number.sh
        [ -e "$example" ] || break
        IFS= read -r -d '' shown <"$example" || true
        if [[ $'\n'$shown == *$'\n'parallel* ]] && [ -z "$(type -P parallel)" ]; then
            echo "# no parallel(1): example $number is not run" >&3
            continue
        fi
        (cd "$root" && sh) <"$example" >out 2>err || fail "fails: $shown" "$(cat err)"
        # As a display shows it, the last line always ends.
        IFS= read -r -d '' printed <out || [[ -z $printed || $printed == *$'\n' ]] || echo >>out
        silent "$shown"
        same "$number.out" out || fail "of: $shown"
    done
}

@test "sentences.1: its examples print what it says" {
    check_examples mdoc man/sentences.1
}

@test "dateline.1: its examples print what it says" {
    check_examples mdoc man/dateline.1
}

@test "captions.1: its examples print what it says" {
    check_examples mdoc man/captions.1
}

@test "entities.1: its examples print what it says" {
    check_examples mdoc man/entities.1
}

@test "quotes.1: its examples print what it says" {
    check_examples mdoc man/quotes.1
}

@test "wiredesk.1: its examples print what it says" {
    check_examples mdoc man/wiredesk.1
}

@test "wiredesk-rows.5: its examples print what it says" {
    check_examples mdoc man/wiredesk-rows.5
}

@test "wiredesk.7: its examples print what it says" {
    check_examples mdoc man/wiredesk.7
}

@test 'README.md: its examples print what it says' {
    check_examples markdown README.md
}

# Whether the pages that a page refers to are installed is not the page's fault.
@test 'mandoc has nothing to say about the pages' {
    [ -n "$(type -P mandoc)" ] || skip 'no mandoc'
    local page
    for page in $pages; do
        mandoc -T lint "$root/man/$page"
    done 2>&1 | grep -v -e 'referenced manual not found' -e 'outdated mandoc.db' >said || :
    same /dev/null said
}

@test 'references among the pages lead somewhere' {
    local page
    for page in $pages; do
        sed -n 's/^\.Xr \([^ ]*\) \([0-9]\).*/\1.\2/p' "$root/man/$page"
    done | sort -u | while read -r page; do
        case $page in
        sentences.* | dateline.* | captions.* | entities.* | quotes.* | wiredesk*)
            [ -e "$root/man/$page" ] || fail "no page $page"
            ;;
        esac
    done
}

@test 'each page says what its program exits with, and gives examples' {
    local page
    for page in $pages; do
        grep -q '^\.Sh EXIT STATUS$' "$root/man/$page" || fail "$page has no EXIT STATUS"
        grep -q '^\.Sh EXAMPLES$' "$root/man/$page" || fail "$page has no EXAMPLES"
    done
}

@test 'each option of --help stands in the page, and the other way round' {
    local name
    for name in $FILTERS wiredesk; do
        try 0 "$name" --help
        grep '^ *-' out | grep -oE -- '(^ *|, )(-[a-z]|--[a-z-]+)' | sed 's/^[ ,]*//' |
            sort >helped
        sed -n '/^\.It Fl/p' "$root/man/$name.1" | grep -oE 'Fl (-[a-z-]+|[a-z])' |
            sed 's/^Fl /-/' | sort >documented
        [ -s helped ] || fail "$name --help shows no options"
        same helped documented || fail "options of $name: --help (-), page (+)"
    done
}

@test 'each option of a page stands in its synopsis' {
    local name option synopsis
    for name in $FILTERS wiredesk; do
        synopsis=$(sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESCRIPTION/p' "$root/man/$name.1")
        sed -n 's/^\.It Fl \(-*[a-z-]*\).*/\1/p' "$root/man/$name.1" | while read -r option; do
            # An option with a short form stands there by it.
            [[ $synopsis =~ "Fl $option"[[:space:]] ]] || fail "$name: no $option in the synopsis"
        done
    done
}
