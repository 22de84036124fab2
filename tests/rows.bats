#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Rows as input under the contract (wiredesk-rows(5)): what is copied, believed, reported. Every filter
# that is built is held to it, on a story in which it finds something (wire_story).
load helper

# Text and rows

@test "plain text gives rows of the filter's own only" {
    wire_story >story
    for p in $(row_readers); do
        try 0 "$p" story
        other_rows "$p" out >others
        [ ! -s others ] || fail "$p: $(head -n 3 others)"
    done
}

@test "rows are copied, and the filter's own added: the same as from plain text" {
    wire_story >story
    wrapped story >wrapped
    perl -pe 's/\n/\r\n/' story >crlf
    { printf '\xEF\xBB\xBF'; cat story; } >marked
    { cat story; printf '\0'; cat wrapped; printf '\0 \0'; cat crlf story; } >several
    for text in story wrapped crlf marked several; do
        sentences "$text" >rows
        for p in $(row_readers); do
            "$p" "$text" >expected
            try 0 "$p" rows
            silent "$p"
            check_rows out
            own_rows "$p" out | same expected - "$p on $text"
            other_rows "$p" out | same rows - "$p on $text"
        done
    done
}

@test "the first line of each file tells text from rows" {
    wire_story >story
    sentences --id=file story >rows
    for p in $(row_readers); do
        cp story again
        "$p" --id=file again >last
        { "$p" --id=file story; "$p" rows; cat last; } >expected
        try 0 "$p" --id=file story rows again
        silent "$p"
        same expected out "$p"
    done
}

@test "what only looks like a row is text" {
    printf '1\t0\t5\n' >short
    printf '1\tx\t5\tsentence\tHello\t1\t1\n' >letters
    printf '1\t0\t-5\tsentence\tHello\t1\t1\n' >negative
    printf '\t0\t5\tsentence\tHello\t1\t1\n' >unnamed
    printf '\n1\t0\t5\tsentence\tHello\t1\t1\n' >later
    for p in $(row_readers); do
        for file in short letters negative unnamed later; do
            try 0 "$p" "$file"
            silent "$p on $file"
            other_rows "$p" out >others
            [ ! -s others ] || fail "$p takes $file for rows"
        done
    done
}

@test "--input=text reads rows as text" {
    wire_story >story
    sentences story >rows
    for p in $(row_readers); do
        try 0 "$p" --input=text rows
        other_rows "$p" out >others
        [ ! -s others ] || fail "$p: $(head -n 3 others)"
    done
}

@test "--input=rows reads text as rows" {
    wire_story >story
    { cat story; sentences story; } >mixed
    sentences story >rows
    for p in $(row_readers); do
        try 1 "$p" -q --input=rows story
        same story out "$p"
        "$p" rows >expected
        try 1 "$p" -q -i rows mixed
        cat story expected >all
        same all out "$p"
    done
}

@test "rows of unknown types are copied, whatever columns they have" {
    wire_story >story
    sentences story >rows
    { printf '1\t0\t4\tnote\tdate\n'
        sed 1q rows
        printf '1\t0\t4\tx\tdate\ta\t\tb\t\n'
        sed 1d rows
        printf '1\t873\t873\tmark\t\n1\t900\t903\tnote\tout\t\303\251\n'; } >unsorted
    for p in $(row_readers); do
        try 0 "$p" unsorted
        silent "$p"
        other_rows "$p" out | sort >others
        sort unsorted | same - others "$p"
        "$p" rows | own_rows "$p" - >expected
        own_rows "$p" out | same expected - "$p"
    done
}

@test "rows are ordered by start, then the longer first, then as they came" {
    rows_to in <<'END'
1|0|15|text|date 2012-03-14|1|-
1|0|4|short|date
1|0|15|note|date 2012-03-14|second
1|0|19|long|date 2012-03-14 One
1|16|20|sentence|One.|1|1
1|21|25|sentence|Two.|1|2
1|5|9|note|2012
1|21|24|note|Two|first
1|21|24|note|Two|second
END
    rows_to expected <<'END'
1|0|19|long|date 2012-03-14 One
1|0|15|text|date 2012-03-14|1|-
1|0|15|note|date 2012-03-14|second
1|0|15|dateline|date 2012-03-14|header|2012-03-14|-|-|-|-|-
1|0|4|short|date
1|5|9|note|2012
1|16|20|sentence|One.|1|1
1|21|25|sentence|Two.|1|2
1|21|24|note|Two|first
1|21|24|note|Two|second
END
    sed '/dateline/d' expected >copied
    for p in $(row_readers); do
        try 0 "$p" in
        silent "$p"
        other_rows "$p" out | same copied - "$p"
        if [ "$p" = dateline ]; then
            same expected out "$p"
        fi
    done
}

@test "the text is rebuilt by the offsets, blanks in the gaps" {
    # Blank lines, indents and a mark at the head are gone from the rows; offsets are not.
    { printf '\xEF\xBB\xBF'; wire_story | perl -pe 's/^$/  \t \n\n/; s/([.,]) /$1   /g'; } >spaced
    sentences spaced >rows
    for p in $(row_readers); do
        "$p" spaced >expected
        try 0 "$p" rows
        own_rows "$p" out | same expected - "$p"
    done
}

@test "offsets may be larger than 32 bits" {
    rows_to in <<'END'
7|5000000000|5000000010|sentence|KABUL (AP)|1|1
7|5000000011|5000000016|sentence|Hello|1|2
7|4000000000000000|4000000000000005|note|Hello
END
    for p in $(row_readers); do
        try 0 "$p" in
        other_rows "$p" out | same in - "$p"
        check_rows out
    done
    if [ -x "$BIN/dateline" ]; then
        dateline in | grep -q '^7	5000000000	5000000010	dateline	KABUL (AP)	'
    fi
}

# without_lines FILE: standard input without the lines of FILE.
without_lines() {
    grep -avxF -f "$1"
}

@test "a malformed row is passed on unchanged, reported with its line, and makes the status 1" {
    wire_story >story
    sentences story >rows
    head -n 4 rows >head
    sed 1,4d rows >tail
    { printf 'no columns at all\n'
        printf '\n'
        printf '1\t51\t55\tnote\n'
        printf '1\tx\t55\tnote\tNAIR\n'
        printf '1\t51\t\tnote\tNAIR\n'
        printf '1\t55\t51\tnote\tNAIR\n'
        printf '1\t51\t56\tnote\tNAIR\n'
        printf '1\t51\t54\tnote\tNAIR\n'
        printf '1\t-1\t3\tnote\tNAIR\n'
        printf '1\t+0\t4\tnote\tNAIR\n'
        printf '1\t 0\t4\tnote\tNAIR\n'
        printf '1\t0x0\t4\tnote\tNAIR\n'
        printf '1\t99999999999999999999\t99999999999999999999\tnote\t\n'
        printf '1\t18446744073709551616\t4\tnote\tNAIR\n'
        printf '\t51\t55\tnote\tNAIR\n'
        printf '1\t51\t55\t\tNAIR\n'
        printf '1\t208\t208\tsentence\t\t4\t4\n'
        printf '1\t208\t208\ttext\t\t4\t-\n'
        printf '1\t208\t209\tsentence\tX\n'
        printf '1\t208\t209\tsentence\tX\t4\n'
        printf '1\t208\t209\tsentence\tX\tx\t4\n'
        printf '1\t208\t209\tsentence\tX\t4\tx\n'
        printf '1\t208\t209\tsentence\tX\t99999999999999999999\t4\n'
        printf '1\t100\t104\tsentence\tover\t4\t4\n'
    } >malformed
    awk 'FNR == 1 { file++ }
        file == 1 { head = head $0 "\n" }
        file == 2 { tail = tail $0 "\n" }
        file == 3 { printf "%s%s\n%s", head, $0, tail >("in." 100 + FNR) }' head tail malformed
    for p in $(row_readers); do
        "$p" rows >one
        for in in in.*; do
            status=0
            "$p" "$in" >"out.${in#in.}" 2>"err.${in#in.}" || status=$?
            [ "$status" -eq 1 ] || fail "$p $in: exit status $status"
        done
        # One line of each says which it was, all its rows are there, and the filter's own besides.
        cat err.* | grep -aEo "^$p: in[.][0-9]*:5: " >said
        printf "$p: %s:5: \n" in.* | same - said "what $p says"
        cat in.* >expected
        cat out.* | other_rows "$p" - | same expected - "$p"
        ones=()
        for n in out.*; do
            ones+=(one)
        done
        cat "${ones[@]}" >expected
        cat out.* | without_lines malformed | same expected - "$p"
        [ "$(cat err.* | wc -l)" -eq "$(wc -l <malformed)" ] || fail "$p says more"
    done
}

@test "rows that contradict the story are passed on, reported with their line, and not believed" {
    wire_story >story
    sentences story | entities >rows
    quotes rows >expected
    said=$(awk -F '\t' '$4 == "entity" && $5 == "Mwangi" { print NR, $2, $3; exit }' rows)
    # shellcheck disable=SC2086  # three words
    set -- $said
    [ $# -eq 3 ] || fail 'no such name in the story'
    # Another name over that one, in the rows of the same story; one that reaches out of the story,
    # and one far behind it; one of another story in between; half a row at the end.
    { head -n "$1" rows
        printf '1\t%d\t%d\tentity\tXwangi\tperson\tJohn Xwangi\t-\t-\n' "$2" "$3"
        printf '1\t%d\t%d\tnote\tMwangX\n' "$2" "$3"
        sed "1,$1d" rows
        printf '1\t870\t999\tentity\t%0129d\tperson\tZero\t-\t-\n' 0
        printf '1\t999999999999999990\t999999999999999995\tentity\tHello\tperson\tHello\t-\t-\n'
        printf '1\t9'
    } >lies
    for p in $(row_readers); do
        try 1 "$p" lies
        [ "$(wc -l <err)" -eq 2 ] || fail "$p: $(cat err)"
        # Half a row has no story, and is known as soon as it comes.
        grep -q "^$p: lies:$(wc -l <lies | awk '{ print $1 + 1 }'): malformed row" err || fail "$p: $(cat err)"
        { cat lies; echo; } | sort >all
        other_rows "$p" out | sort >found
        other_rows "$p" all | same - found "$p"
        try 1 "$p" -q lies
        silent "$p"
    done
    quotes -q lies | own_rows quotes - >found
    own_rows quotes expected | same - found
}

@test "a sentence before the story's first contradicts it" {
    printf '1\t100\t105\tsentence\tHello\t1\t1\n1\t50\t55\tsentence\tWorld\t2\t2\n' >in
    for p in $(row_readers); do
        try 1 "$p" in
        says "^$p: in:2: malformed row" "$p"
        same in out "$p"
    done
}

@test "rows of another story in the middle end the story, and their offsets are their own" {
    printf '1\t0\t5\tsentence\tHello\t1\t1\n2\t0\t6\tsentence\tKabul.\t1\t1\n1\t0\t4\tentity\tHell\tplace\tHell\t-\t-\n' >in
    for p in $(row_readers); do
        try 1 "$p" in
        says "^$p: in:3: .*'sentences'" "$p"
        grep -v '^[^	]*	[^	]*	[^	]*	\(entity\|caption\|quote\|dateline\)	Kab' out | same in - "$p"
    done
}

@test "malformed rows are passed on before the first story, after the last, and without a newline" {
    printf '1\t0\t4\tsentence\tOne.\t1\t1\n' >row
    for p in $(row_readers); do
        "$p" row >expected
        { echo first; cat row; printf last; } >in
        { echo first; cat expected; echo last; } >all
        try 1 "$p" --input=rows in
        same all out "$p"
        printf nothing >in
        echo nothing >all
        try 1 "$p" --input=rows in
        same all out "$p"
    done
}

@test "many malformed rows are summed up" {
    wire_story >story
    sentences story >rows
    perl -pe '$_ .= "malformed\n" x 100' rows >many
    others=$(($(grep -c malformed many) - 1))
    for p in $(row_readers); do
        try 1 "$p" rows many rows
        [ "$(wc -l <err)" -eq 2 ] || fail "$p: not two lines:" "$(cat err)"
        sed -n 1p err | grep -q "^$p: many:2: " || fail "$p: $(cat err)"
        sed -n 2p err | grep -q "^$p: many:$(wc -l <many): .* $others more" ||
            fail "$p: the sum does not say $others:" "$(cat err)"
        other_rows "$p" out >others
        cat rows many rows | same - others "$p"
        try 1 "$p" -q many
        silent "$p -q"
    done
}

@test "the last row may lack its newline" {
    wire_story >story
    sentences story >rows
    printf '%s' "$(cat rows)" >unended
    printf '%s' "$(sed 1q rows)" >single
    for p in $(row_readers); do
        "$p" rows >expected
        try 0 "$p" unended
        silent "$p"
        same expected out "$p"
        sed 1q rows | "$p" >expected
        try 0 "$p" single
        same expected out "$p"
    done
}

@test "rows that the suite did not write can't attack a terminal either" {
    printf '1\t0\t10\tsentence\tA \033[31m b.\t1\t1\n1\t1\t3\tnote\t\302\233\t\033]0;x\a\n' >in
    printf '1\t0\t10\tsentence\tA  [31m b.\t1\t1\n1\t1\t3\tnote\t  \t ]0;x \n' >expected
    printf '1\t0\t4\tsentence\tB\377d.\t1\t1\n' >invalid
    printf '1\t0\t4\tsentence\tB?d.\t1\t1\n' >repaired
    for p in $(row_readers); do
        try 0 "$p" in
        silent "$p"
        other_rows "$p" out | same expected - "$p"
        try 1 "$p" invalid
        says "^$p: invalid:1: .* 1, " "$p"
        other_rows "$p" out | same repaired - "$p"
        # A malformed row and one that is too long are passed on, but they attack nothing either.
        { cat in; printf 'half \033[31m\302\233\342\200\256\377\n'; } >malformed
        { cat expected; printf 'half  [31m     ?\n'; } >harmless
        try 1 "$p" -q malformed
        other_rows "$p" out | same harmless - "$p"
        perl -e 'print "x\e\xE2\x80\xAE\xC3\xA9\xFF" x 20000, "\n"' >overlong
        perl -e 'print "x    \xC3\xA9?" x 20000, "\n"' >harmless
        for size in 100000 4099; do
            try 1 feed "$size" "$p" --input=rows --max-story=16 <overlong
            grep -q "^$p: -:1: .* too long" err || fail "$p: $(cat err)"
            same harmless out "$p"
        done
    done
}

@test "rows without sentence rows are copied, with one warning that a chain starts with sentences" {
    rows_to in <<'END'
1|0|5|entity|Nairo|place|Nairobi|KE|-
1|9|14|note|Kenya
2|0|5|note|Hello
3|0|5|note|Hello
END
    wire_story >story
    sentences story >rows
    for p in $(row_readers); do
        try 1 "$p" in
        says "^$p: in:[0-9]*: .*sentences" "$p"
        same in out "$p"
        try 1 "$p" in in
        says "^$p: in:[0-9]*: .*sentences" "$p"
        try 1 "$p" -q in
        silent "$p -q"
        numbered 9 rows >nine
        "$p" nine >expected
        { cat in expected; numbered 10 in | sed '/Hello/d'; } >all
        { cat in nine; numbered 10 in | sed '/Hello/d'; } >mixed
        try 1 "$p" mixed
        says "^$p: mixed:[0-9]*: .*sentences" "$p"
        same all out "$p"
    done
}

@test "two streams that were joined may give the same id twice" {
    wire_story >story
    sentences story >long
    printf 'Talks went on. Nobody left.' | sentences >short
    printf 'Nobody spoke of it on Wednesday.\n' | sentences >single
    for p in $(row_readers); do
        for pair in 'long long' 'short long' 'long short' 'short short' 'single single' \
            'single short' 'short single'; do
            # shellcheck disable=SC2086  # two names
            set -- $pair
            { "$p" "$1"; "$p" "$2"; } >expected
            cat "$1" "$2" >in
            try 0 "$p" in
            silent "$p on $pair"
            same expected out "$p on $pair"
        done
    done
}
