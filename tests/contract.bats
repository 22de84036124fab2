#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The row contract (wiredesk-rows(5)) but for the columns of the types: each rule on `sentences`, with
# the rows written out, and on every other filter that is built. Those have a story in which they find
# something (wire_story), and what they find in it must survive all that the contract allows to be
# done to a stream.
load helper

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

# copies COUNT FILE
copies() {
    perl -e 'local $/; open my $f, "<:raw", $ARGV[1]; my $s = <$f>; print $s for 1 .. $ARGV[0]' "$@"
}

@test "all filters are built" {
    printf 'sentences\ndateline\ncaptions\nentities\nquotes\n' >expected
    programs | head -n 5 | same expected -
    [ -x "$BIN/wiredesk" ]
}

@test "every filter finds something in the story of these tests" {
    wire_story >story
    for p in $(programs); do
        try 0 "$p" story
        silent "$p"
        own_rows "$p" out >own
        [ -s own ] || fail "$p finds nothing"
        check_rows out
        check_spans story out
    done
}

# Stories

@test "sentences: stories end at a NUL, before a header line, and with the input" {
    printf 'One.\nStill one.\0Two.\ndate 2012-03-14\nThree.\n date 2012-03-15 Four.\nStill four.' >in
    rows_to expected <<'END'
1|0|4|sentence|One.|1|1
1|5|15|sentence|Still one.|1|2
2|0|4|sentence|Two.|1|1
3|0|15|text|date 2012-03-14|1|-
3|16|22|sentence|Three.|1|1
4|1|16|text|date 2012-03-15|1|-
4|17|22|sentence|Four.|1|1
4|23|34|sentence|Still four.|1|2
END
    try 0 sentences in
    silent
    same expected out
}

@test "sentences: a header alone is a story" {
    printf 'date 2012-03-14\ndate 2012-03-15\r\n date 2012-03-16' >in
    rows_to expected <<'END'
1|0|15|text|date 2012-03-14|1|-
2|0|15|text|date 2012-03-15|1|-
3|1|16|text|date 2012-03-16|1|-
END
    try 0 sentences in
    same expected out
}

@test "sentences: text after a header on its line belongs to the header's paragraph" {
    printf ' date 2012-03-14 One.\nTwo.\n\nThree.\n' >in
    rows_to expected <<'END'
1|1|16|text|date 2012-03-14|1|-
1|17|21|sentence|One.|1|1
1|22|26|sentence|Two.|1|2
1|28|34|sentence|Three.|2|3
END
    try 0 sentences in
    same expected out
}

@test "sentences: what only looks like a header begins no story" {
    cat >lines <<'END'
update 2012-03-14
the date 2012-03-14
date  2012-03-14
  date 2012-03-14
date 2012-3-14
date 12-03-14
date 2012-03-141
date 2012-03-14th
date 2012/03/14
date 2012-13-14
Date 2012-03-14
date of 2012-03-14
date
END
    printf '1\tsentence\n' >expected
    while IFS= read -r line; do
        printf 'One\n%s\nmore.\n' "$line" >in
        try 0 sentences in
        cut -f 1,4 out | sort -u >found
        same expected found "'$line'"
    done <lines
}

@test "stories end at a NUL" {
    wire_story >story
    { cat story; printf '\0'; cat story; printf '\0'; cat story; } >three
    for p in $(programs); do
        "$p" story >one
        { numbered 1 one; numbered 2 one; numbered 3 one; } >expected
        try 0 "$p" three
        silent "$p"
        same expected out "$p"
    done
}

@test "stories end before a header line" {
    wire_story >story
    copies 3 story >three
    for p in $(programs); do
        "$p" story >one
        { numbered 1 one; numbered 2 one; numbered 3 one; } >expected
        try 0 "$p" three
        silent "$p"
        same expected out "$p"
    done
}

@test "stories end with their file, whether a newline ends it or not" {
    wire_story >story
    printf '%s' "$(cat story)" >unended
    for p in $(programs); do
        "$p" story >one
        { numbered 1 one; numbered 2 one; numbered 3 one; } >expected
        try 0 "$p" unended - story <story
        silent "$p"
        same expected out "$p"
    done
}

@test "a story of blanks alone gets no number" {
    wire_story >story
    printf ' \n\t\r\n' >blanks
    printf '\xEF\xBB\xBF\n' >mark
    : >empty
    { printf '\0\0 \n\0'; cat story; printf '\0\r\n \0\033\177\0'; cat story; printf '\0\n'; } >two
    for p in $(programs); do
        "$p" story >one
        { numbered 1 one; numbered 2 one; numbered 3 one; } >expected
        try 0 "$p" blanks two empty mark story blanks
        silent "$p"
        same expected out "$p"
    done
}

# Paragraphs

@test "sentences: blank lines part paragraphs, however many and whatever blanks stand in them" {
    printf '\n\n \nOne.\n\nTwo\ntoo.\n   \nThree.\n\t\n\n\n \t \nFour.\n\n' >in
    rows_to expected <<'END'
1|4|8|sentence|One.|1|1
1|10|18|sentence|Two too.|2|2
1|23|29|sentence|Three.|3|3
1|38|43|sentence|Four.|4|4
END
    try 0 sentences in
    same expected out
}

@test "sentences: single newlines in a paragraph are blanks" {
    printf 'One goes\non and\non. Two\ntoo.\n' >in
    rows_to expected <<'END'
1|0|19|sentence|One goes on and on.|1|1
1|20|28|sentence|Two too.|1|2
END
    try 0 sentences in
    same expected out
}

@test "sentences: one paragraph a line, blank lines between them" {
    printf 'One. Two.\n\nThree. Four.\n\nFive.\n' >in
    rows_to expected <<'END'
1|0|4|sentence|One.|1|1
1|5|9|sentence|Two.|1|2
1|11|17|sentence|Three.|2|3
1|18|23|sentence|Four.|2|4
1|25|30|sentence|Five.|3|5
END
    try 0 sentences in
    same expected out
}

@test "sentences: CRLF ends a line as LF does" {
    printf 'One is\r\nwrapped.\r\n\r\nTwo.\r\n  \r\nThree.\r\n    Four is\r\nindented.\r\n' >in
    rows_to expected <<'END'
1|0|16|sentence|One is  wrapped.|1|1
1|20|24|sentence|Two.|2|2
1|30|36|sentence|Three.|3|3
1|42|60|sentence|Four is  indented.|4|4
END
    try 0 sentences in
    same expected out
}

@test "sentences: in hard-wrapped text an indented line begins a paragraph" {
    printf '   One is\nwrapped.\n    Two\ntoo.\n\tThree is\nwrapped.\n' >in
    rows_to expected <<'END'
1|3|18|sentence|One is wrapped.|1|1
1|23|31|sentence|Two too.|2|2
1|33|50|sentence|Three is wrapped.|3|3
END
    try 0 sentences in
    same expected out
}

@test "sentences: a paragraph of one line may stand between indented ones" {
    printf '   One is\nwrapped.\n   Two.\n   Three.\n   Four is\nwrapped.\n' >in
    rows_to expected <<'END'
1|3|18|sentence|One is wrapped.|1|1
1|22|26|sentence|Two.|2|2
1|30|36|sentence|Three.|3|3
1|40|56|sentence|Four is wrapped.|4|4
END
    try 0 sentences in
    same expected out
}

@test "sentences: a text that is indented as a whole is not one paragraph a line" {
    printf '    One is\n    wrapped.\n\n    Two is\n    wrapped.\n' >in
    rows_to expected <<'END'
1|4|23|sentence|One is     wrapped.|1|1
1|29|48|sentence|Two is     wrapped.|2|2
END
    try 0 sentences in
    same expected out
}

@test "hard-wrapped text gives the rows of text with one paragraph a line" {
    wire_story >story
    wrapped story >wrapped
    [ "$(wc -l <wrapped)" -gt 20 ]
    for p in $(programs); do
        "$p" story >expected
        try 0 "$p" wrapped
        silent "$p"
        same expected out "$p"
    done
}

@test "hard-wrapped text that is indented and has no blank lines gives the same rows" {
    wire_story >story
    wrapped story | perl -0777 -pe 's/\n\n/\n    /g' >indented
    for p in $(programs); do
        "$p" story | without_offsets - >expected
        try 0 "$p" indented
        silent "$p"
        check_spans indented out
        without_offsets out >found
        same expected found "$p"
    done
}

@test "lines that end with CRLF give the same rows" {
    wire_story >story
    perl -pe 's/\n/\r\n/' story >crlf
    for p in $(programs); do
        "$p" story | without_offsets - >expected
        try 0 "$p" crlf
        silent "$p"
        check_spans crlf out
        without_offsets out >found
        same expected found "$p"
    done
}

# Offsets and text

@test "sentences: offsets count bytes" {
    printf 'Zoë paid €5. “Naïve,” he said.\n\n𝄞 sounded — again.\n' >in
    rows_to expected <<'END'
1|0|15|sentence|Zoë paid €5.|1|1
1|16|38|sentence|“Naïve,” he said.|1|2
1|40|63|sentence|𝄞 sounded — again.|2|3
END
    try 0 sentences in
    same expected out
}

@test "sentences: a byte-order mark is skipped and counted, at the start of each file" {
    printf '\xEF\xBB\xBFdate 2012-03-14\nOne.\0Two.\n' >marked
    rows_to expected <<'END'
1|3|18|text|date 2012-03-14|1|-
1|19|23|sentence|One.|1|1
2|0|4|sentence|Two.|1|1
3|3|18|text|date 2012-03-14|1|-
3|19|23|sentence|One.|1|1
4|0|4|sentence|Two.|1|1
END
    try 0 sentences marked marked
    silent
    same expected out
}

@test "a byte-order mark is skipped and counted" {
    wire_story >story
    { printf '\xEF\xBB\xBF'; cat story; } >marked
    for p in $(programs); do
        "$p" story >one
        shifted 3 one >expected
        try 0 "$p" marked
        silent "$p"
        same expected out "$p"
    done
}

@test "sentences: each byte of a control character becomes a blank" {
    printf 'A\x01\x08b\tc\vd\fe\rf\x1b[31mg\x1F\x7Fh\xC2\x80i\xC2\x9F\xC2\x9Bj\xC2\xA0k.\n' >in
    printf '1\t0\t33\tsentence\tA  b c d e f [31mg  h  i    j\xC2\xA0k.\t1\t1\n' >expected
    try 0 sentences in
    silent
    same expected out
}

@test "sentences: characters that turn the direction of writing become blanks, marks of it stay" {
    # U+202A to U+202E and U+2066 to U+2069; then those beside them: U+200E, U+200F, U+2029, U+202F,
    # U+2065, U+206A and U+061C.
    perl -CO -e 'print "A", map({ chr } 0x202A .. 0x202E), "b", map({ chr } 0x2066 .. 0x2069), "c",
        map({ chr } 0x200E, 0x200F, 0x2029, 0x202F, 0x2065, 0x206A, 0x61C), "d.\n"' >in
    perl -CO -e 'print "1\t0\t52\tsentence\tA", " " x 15, "b", " " x 12, "c",
        map({ chr } 0x200E, 0x200F, 0x2029, 0x202F, 0x2065, 0x206A, 0x61C), "d.\t1\t1\n"' >expected
    try 0 sentences in
    silent
    same expected out
}

@test "no column, id or message turns the direction of writing" {
    wire_story >story
    perl -CO -Mutf8 -Mopen=:std,:utf8 -pe '
        my @c = map { chr } 0x202A .. 0x202E, 0x2066 .. 0x2069;
        s/ /$c[$n++ % @c]/ge if $. > 1' story >turned
    name=$(printf 'a\342\200\256b\342\201\246c')
    cp turned "$name"
    for p in $(programs); do
        try 1 "$p" --id=file "$name" "$name.missing"
        own_rows "$p" out >own
        [ -s own ] || fail "$p finds nothing"
        check_rows out
        cat out err >all
        perl -CI -Mopen=:std,:utf8 -ne 'exit 1 if /[\x{202A}-\x{202E}\x{2066}-\x{2069}]/' all ||
            fail "$p lets one through"
    done
    printf '1\t0\t7\tsentence\tA\342\200\256 b.\t1\t1\n1\t0\t1\tnote\tA\t\342\201\247\n' >rows
    sed 's/\o342\o200\o256\|\o342\o201\o247/   /g' rows >expected
    for p in $(row_readers); do
        try 0 "$p" rows
        other_rows "$p" out | same expected - "$p"
    done
}

@test "control characters change no row, for they are blanks" {
    wire_story >story
    # In the place of the blanks of each line but the header's.
    perl -pe 'my @c = ("\x01", "\t", "\x0b", "\x0c", "\x1b", "\x7f");
        s/ /$c[$n++ % @c]/ge if $. > 1' story >controls
    for p in $(programs); do
        "$p" story >expected
        try 0 "$p" controls
        silent "$p"
        same expected out "$p"
    done
}

@test "sentences: each byte that is not valid UTF-8 becomes a question mark" {
    # A byte that goes on with nothing, one that begins nothing, overlong forms, a surrogate, a code
    # point too high, sequences cut short by a letter, a newline and the end of the story.
    printf 'a\x80b\xFFc\xC0\x80d\xE0\x80\x80e\xED\xA0\x80f\xF4\x90\x80\x80g\xE2\x82h\xC3\ni\xF0\x9F\x98' >in
    rows_to expected <<'END'
1|0|30|sentence|a?b?c??d???e???f????g??h? i???|1|1
END
    try 1 sentences in
    same expected out
}

@test "sentences: characters of all lengths are valid up to the bounds" {
    # U+00A1 07FF 0800 D7FF E000 FFFD FFFF 10000 10FFFF
    valid='a\xC2\xA1\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBD\xEF\xBF\xBF'
    valid="$valid"'\xF0\x90\x80\x80\xF4\x8F\xBF\xBFz'
    # shellcheck disable=SC2059  # bytes by their numbers
    printf "$valid\n" >in
    # shellcheck disable=SC2059
    printf "1\t0\t29\tsentence\t$valid\t1\t1\n" >expected
    try 0 sentences in
    silent
    same expected out
}

@test "bytes that are not valid UTF-8 are reported once a file, with their count and the first's place" {
    printf 'Fine.\0One \xFF two \xC3\x28.\n\nThree\x80.\n' >bad
    printf 'Good.\n' >good
    printf 'B\xA0d.\n' >worse
    for p in $(programs); do
        try 1 "$p" bad good worse
        [ "$(wc -l <err)" -eq 2 ] || fail "$p: not one line a damaged file:" "$(cat err)"
        grep -Eq "^$p: bad:.* 3 .*offset 4 .*story 2" err || fail "$(cat err)"
        grep -Eq "^$p: worse:.* 1 .*offset 1 .*story 4" err || fail "$(cat err)"
        check_rows out
        try 1 "$p" -q bad
        silent "$p"
    done
}

@test "damage changes no more than the bytes that are damaged" {
    wire_story >story
    # An emblem that no word needs, one byte of it lost.
    perl -pe 's/\.$/.\xE2\x98\x86/ if /denied|forces/' story >whole
    perl -pe 's/\xE2\x98\x86/\xE2\x98?/' whole >damaged
    for p in $(programs); do
        perl -pe 's/\xE2\x98\x86/???/' whole >marked
        "$p" marked >expected
        try 1 "$p" damaged
        same expected out "$p"
    done
}

@test "rows keep to their form whatever the bytes of the input" {
    wire_story >story
    # Pieces of the story between bytes of all kinds; the same ones each time, for srand() is given.
    perl -e '
        local $/;
        open my $file, "<:raw", "story" or die;
        my $story = <$file>;
        srand 1912;
        for (1 .. 400) {
            print substr $story, rand length $story, rand 160;
            print map { chr rand 256 } 1 .. rand 24;
            print map { ("\0", "\n", "\n\n", "\t", "\"", "(", ")", ". ", "\xE2\x80\x9C",
                         "\xE2\x80\x9D", "\xEF\xBB\xBF", "\ndate 2012-03-1")[rand 12] } 1 .. rand 6;
        }' >bytes
    for p in $(programs); do
        try 1 "$p" bytes
        check_rows out
    done
    sentences -q bytes >rows || [ $? -eq 1 ]
    for p in $(row_readers); do
        "$p" -q bytes >expected || [ $? -eq 1 ]
        try 0 "$p" rows
        silent "$p"
        check_rows out
        mv out rows
        own_rows "$p" rows | same expected - "$p on rows"
    done
}

@test "binary input is read to its end" {
    for p in $(programs); do
        try 1 "$p" "$BIN/$p"
        check_rows out
        try 1 "$p" -q --max-story=4K "$BIN/$p"
        check_rows out
        try 0 "$p" /dev/null
    done
}

# Ids

@test "--id=number counts the stories of the stream" {
    wire_story >story
    printf 'Another.\0\0' >other
    for p in $(programs); do
        "$p" story >one
        { numbered 2 one; numbered 4 one; } >expected
        try 0 "$p" --id=number other story other story
        own_rows "$p" out | awk -F '\t' '$1 == 2 || $1 == 4' >found
        own_rows "$p" expected | same - found "$p"
        try 0 "$p" other story other story
        own_rows "$p" out | awk -F '\t' '$1 == 2 || $1 == 4' >found
        own_rows "$p" expected | same - found "$p"
    done
}

@test "--id=content gives a story the same id wherever it stands" {
    wire_story >story
    sed 's/Kenya/Uganda/' story >other
    { printf 'First.\0'; cat other; printf '\0'; cat story; } >joined
    sentences --id=content story | cut -f 1 | sort -u >id
    grep -Exq '[0-9a-f]{16}' id
    [ "$(wc -l <id)" -eq 1 ]
    for p in $(programs); do
        "$p" story >one
        numbered "$(cat id)" one >expected
        try 0 "$p" --id=content story
        same expected out "$p alone"
        try 0 "$p" --id=content <story
        same expected out "$p from standard input"
        try 0 "$p" --id=content other joined
        grep -a "$(cat id)" out | same expected - "$p among others"
        [ "$(cut -f 1 out | sort -u | wc -l)" -ge 2 ] || fail "$p: all have the same id"
    done
}

@test "--id=file names the operand, and counts from the second story on" {
    wire_story >story
    { cat story; printf '\0 \0'; cat story story; } >three
    mkdir folder
    cp story 'folder/a name'
    for p in $(programs); do
        "$p" story >one
        { numbered three one; numbered three:2 one; numbered three:3 one
            numbered 'folder/a name' one; numbered - one; numbered -:2 one; } >expected
        { cat story; printf '\0'; cat story; } >two
        try 0 "$p" --id=file three 'folder/a name' - <two
        silent "$p"
        same expected out "$p"
        numbered - one >expected
        try 0 "$p" --id=file <story
        same expected out "$p"
    done
}

@test "--id=file lets no control character into the rows" {
    name=$(printf 'a\tb\033[31m\nc\302\233d\377')
    wire_story >"$name"
    for p in $(programs); do
        try 0 "$p" --id=file "$name"
        check_rows out
    done
}

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

@test "the order of the filters changes no row" {
    wire_story >story
    sentences story >forwards
    cp forwards backwards
    for p in $(row_readers); do
        "$p" forwards >next
        mv next forwards
    done
    for p in $(row_readers | sort -r); do
        "$p" backwards >next
        mv next backwards
    done
    check_rows forwards
    check_rows backwards
    sort forwards >expected
    sort backwards | same expected - 'the chain backwards'
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
        printf '1\t208\t209\tsentence\tX\n'
        printf '1\t208\t209\tsentence\tX\t4\n'
        printf '1\t208\t209\tsentence\tX\tx\t4\n'
        printf '1\t208\t209\tsentence\tX\t4\tx\n'
        printf '1\t208\t209\tsentence\tX\t99999999999999999999\t4\n'
        printf '1\t100\t104\tsentence\tover\t4\t4\n'
    } >malformed
    for p in $(row_readers); do
        "$p" rows >expected
        while IFS= read -r line; do
            { cat head; printf '%s\n' "$line"; cat tail; } >in
            try 1 "$p" in
            says "^$p: in:5: " "$p on '$line'"
            other_rows "$p" out | same in - "$p on '$line'"
            grep -avxF -- "$line" out >rest
            [ -n "$line" ] || sed '/^$/d' out >rest
            same expected rest "$p on '$line'"
        done <malformed
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
        says "^$p: invalid:1: .* 1 " "$p"
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

# Streaming

# begin COMMAND...: runs it with an input that stays open: what is written to descriptor 5.
begin() {
    rm -f in
    mkfifo in
    "$@" <in >out 2>err 3>&- 5>&- &
    exec 5>in
}

# finish STATUS: closes its input, and waits for its end.
finish() {
    local status=0
    exec 5>&-
    wait $! || status=$?
    [ "$status" -eq "$1" ] || fail "exit status $status, not $1" "$(cat err)"
}

# has_rows FILE: its rows stand at the head of `out`.
has_rows() {
    [ "$(wc -l <out)" -ge "$(wc -l <"$1")" ] && head -n "$(wc -l <"$1")" out | cmp -s "$1" -
}

@test "sentences: a paragraph's sentences are written before the next paragraph is there" {
    begin sentences
    printf 'One.  Two.\n\n' >&5
    printf '1\t0\t4\tsentence\tOne.\t1\t1\n1\t6\t10\tsentence\tTwo.\t1\t2\n' >first
    wait_until has_rows first
    printf 'Three' >&5
    finish 0
    printf '1\t12\t17\tsentence\tThree\t2\t3\n' | cat first - | same - out
}

@test "a story's rows are written when its NUL has come" {
    wire_story >story
    for p in $(programs); do
        "$p" story >one
        begin "$p"
        { cat story; printf '\0'; } >&5
        wait_until has_rows one
        { cat story; printf '\0Next'; } >&5
        { numbered 1 one; numbered 2 one; } >two
        wait_until has_rows two
        finish 0
    done
}

@test "a story's rows are written when the next one's header has come" {
    wire_story >story
    for p in $(programs); do
        "$p" story >one
        begin "$p"
        { cat story; printf 'date 2012-03-15\n'; } >&5
        wait_until has_rows one
        finish 0
    done
}

@test "a story's rows are written when the next one's first row has come" {
    wire_story >story
    sentences story >rows
    for p in $(row_readers); do
        "$p" rows >one
        begin "$p"
        { cat rows; printf '2\t0\t4\tsentence\tOne.\t1\t1\n'; } >&5
        wait_until has_rows one
        finish 0
    done
}

# A chain of all the filters that are built.
chain() {
    local next=sentences
    for p in $(row_readers); do
        next="$next 3>&- 5>&- | $p"
    done
    eval "$next"
}

# Each filter of a chain waits for the next story's first row, which the one before it holds back until
# that story is whole.
@test "a chain passes on a story when as many have begun behind it as read rows" {
    wire_story >story
    chain <story >one
    begin chain
    { cat story; for p in $(row_readers); do printf '\0One.\n\n'; done; printf 'Two'; } >&5
    wait_until has_rows one
    finish 0
}

@test "however the bytes arrive, the rows are the same" {
    wire_story >story
    wrapped story >wrapped
    perl -pe 's/\n/\r\n/' story >crlf
    { printf '\xEF\xBB\xBF'; cat story; printf '\0\0 \0'; cat wrapped
        printf 'One\xFF.\xE2\x80\n    Two \xC3\xA9\xC2\x9B is\n    indented.\n\n    So is\n    three.\n'
        cat story crlf
        # What begins like a rule, an item of a list and a header, and is none.
        printf '\0A blank\n___ to be filled in,\n--- at the latest by noon.\n\n* * *and more\n\n1'
        printf '.2 percent\n\n-more\ndate 2012-03-15\xE2\x80\x9COne\n date 2012-03-15\xC2\x85One.'
        printf '\0 date 2012-03-15'; } >text
    sentences -q text >rows || [ $? -eq 1 ]
    for p in $(programs); do
        "$p" text >expected 2>expected.err || [ $? -eq 1 ]
        sed -i.old 's/ text: / -: /' expected.err
        for size in 1 2 3 7 100 4096; do
            try 1 feed "$size" "$p" <text
            same expected out "$p, $size bytes a read"
            same expected.err err "$p, $size bytes a read"
        done
    done
    for p in $(row_readers); do
        "$p" rows >expected
        for size in 1 3 100; do
            try 0 feed "$size" "$p" <rows
            same expected out "$p, $size bytes of rows a read"
        done
    done
}

@test "sentences: lines that are looked at before their time don't tell how the text is indented" {
    # The third line is the first that is not indented: it says nothing of the second.
    printf ' O\n  TE\nMAR x\0' >in
    printf '1\t1\t13\tsentence\tO   TE MAR x\t1\t1\n' >expected
    try 0 sentences in
    same expected out
    for size in 1 2 7; do
        try 0 feed "$size" sentences <in
        same expected out "$size bytes a read"
    done
}

@test "a story as long as --max-story is none that is longer, whatever its reads" {
    { wire_story; printf '\0'; wire_story; } >in
    size=$(wire_story | wc -c)
    for p in $(programs); do
        "$p" in >expected
        for piece in 100000 "$size" 64; do
            try 0 feed "$piece" "$p" --max-story="$size" <in
            silent "$p"
            same expected out "$p, $piece bytes a read"
        done
    done
}

@test "what a fuzzer once broke stays whole" {
    for p in $(programs); do
        for found in "$BATS_TEST_DIRNAME"/fuzz/found/text/*; do
            for size in 16M 16 100 700; do
                "$p" -q --max-story="$size" "$found" >expected || [ $? -eq 1 ] || fail "$p $found"
                check_rows expected
                feed 7 "$p" -q --max-story="$size" <"$found" >out || [ $? -eq 1 ] || fail "$p $found"
                same expected out "$p ${found##*/}, --max-story=$size, in pieces"
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
    for grown in "$BATS_TEST_DIRNAME"/fuzz/corpus/text/*; do
        for p in $(programs); do
            "$p" -q "$grown" >out || [ $? -eq 1 ] || fail "$p ${grown##*/}"
            check_rows out
            mv out expected
            feed 1000 "$p" -q <"$grown" >out || [ $? -eq 1 ] || fail "$p ${grown##*/}"
            same expected out "$p ${grown##*/}, in pieces"
            "$p" -q --max-story=100 "$grown" >out || [ $? -eq 1 ] || fail "$p ${grown##*/}, in parts"
            check_rows out
        done
        sentences -q "$grown" >rows || [ $? -eq 1 ]
        for p in $(row_readers); do
            try 0 "$p" rows
            check_rows out
            mv out rows
        done
    done
    for grown in "$BATS_TEST_DIRNAME"/fuzz/corpus/rows/*; do
        for p in $(row_readers); do
            try 1 "$p" -q --input=rows "$grown"
            [ "$(wc -l <out)" -ge "$(wc -l <"$grown")" ] || fail "$p loses rows"
            try 1 "$p" -q --input=rows --max-story=100 "$grown"
        done
    done
}

# Stories longer than --max-story, and bounded memory

@test "sentences: a story longer than --max-story keeps its id, and its offsets run on" {
    for n in 1 2 3 4 5 6 7 8; do
        printf 'Paragraph %d has two sentences.  This is the other.\n\n' "$n"
    done >in
    sentences in >expected
    for size in 64 100 200; do
        try 0 sentences --max-story="$size" in
        same expected out "--max-story=$size"
        says '^sentences: in: .*max-story' "--max-story=$size"
        try 0 sentences -q --max-story="$size" in
        same expected out "--max-story=$size"
        silent "--max-story=$size -q"
    done
    try 0 sentences --max-story=1K in
    silent 'a story shorter than --max-story'
    try 0 sentences --max-story="$(wc -c <in)" in
    silent 'a story as long as --max-story'
}

# ids_are PATTERN: the ids of the rows in `out`, if there are any.
ids_are() {
    if cut -f 1 out | grep -Evx "$1"; then
        fail "$p gives other ids than $1"
    fi
}

@test "parts of a long story have the same id, running offsets and all paragraphs whole" {
    # Paragraphs that don't need each other.
    for n in 1 2 3 4 5 6 7 8 9; do
        printf 'A soldier stands guard in Nairobi, Kenya, Monday, March %d, 2012. ' "$n"
        printf '"It is calm," Peter Mwangi said. (AP Photo/John Kamau)\n\n'
    done >story
    sentences story >rows
    for p in $(programs); do
        try 0 "$p" --max-story=500 story
        check_rows out
        check_spans story out
        ids_are 1
        says "^$p: story: .*max-story" "$p"
        if [ "$p" != entities ] && [ "$p" != quotes ]; then
            "$p" story >expected
            same expected out "$p"
        fi
        try 0 "$p" -q --max-story=500 story
        silent "$p -q"
        try 0 "$p" -q --max-story=500 --id=file story
        ids_are story
        try 0 "$p" -q --max-story=500 --id=content story
        ids_are '[0-9a-f]{16}'
        [ "$(cut -f 1 out | sort -u | wc -l)" -le 1 ] || fail "$p: ids differ: $(cut -f 1 out)"
    done
    for p in $(row_readers); do
        try 0 "$p" --max-story=500 rows
        check_rows out
        says "^$p: rows:[0-9]*: .*max-story" "$p"
        other_rows "$p" out | same rows - "$p"
        if [ "$p" != entities ] && [ "$p" != quotes ]; then
            "$p" rows >expected
            same expected out "$p"
        fi
        try 0 "$p" -q --max-story=500 rows
        silent "$p -q"
    done
}

@test "many long stories are summed up" {
    printf 'A story that is longer than it may be.\n\n\nAnd it goes on.\0' >one
    copies 50 one >many
    sentences many >rows
    for p in $(programs); do
        try 0 "$p" --max-story=20 many
        [ "$(wc -l <err)" -eq 2 ] || fail "$p: not two lines:" "$(cat err)"
        sed -n 2p err | grep -q "^$p: many.* 49 more" || fail "$p: $(cat err)"
    done
}

# enough_for FILTER SPARE: the least address space in which it does anything, and SPARE; in KiB.
enough_for() {
    local least
    for ((least = 4000; least < 100000; least += 1000)); do
        if echo 'Hello there.' | limited "$least" "$1" >/dev/null 2>&1; then
            echo $((least + $2))
            return
        fi
    done
    return 1
}

# ways FILTER: an option for each kind of output that it has; -q stands for the one without.
ways() {
    echo -q
    if [ "$1" = captions ]; then
        printf '%s\n' -v --iptc
    fi
}

# bounded MIB STATUS FILTERS COMMAND...: each of the filters reads so much of what the command
# writes, with that exit status, in half as much memory beside what it needs to begin.
bounded() {
    local size=$1 status=$2 filters=$3 p way limit
    shift 3
    for p in $filters; do
        limit=$(enough_for "$p" $((size * 512)))
        "$@" | head -c $((size * 1048576)) >endless
        for way in $(ways "$p"); do
            try "$status" limited "$limit" "$p" -q "$way" --max-story=256K endless
            silent "$p $way on $*"
        done
    done
    rm -f endless out
}

# repeated FILE: its bytes over and over.
repeated() {
    perl -e 'local $/; open my $f, "<:raw", $ARGV[0]; my $s = <$f>; $s x= 1000; 1 while print $s' "$1"
}

@test "an endless line takes bounded memory" {
    need_limits
    printf 'the same old words and no stop ' >words
    bounded 32 0 "$(programs)" repeated words
    printf 'The same old words. “Why?” he said. A man in Kabul saw it. ' >words
    bounded 32 0 "$(programs)" repeated words
}

@test "an endless word takes bounded memory" {
    need_limits
    printf a >letter
    bounded 32 0 "$(programs)" repeated letter
}

@test "endless blanks take bounded memory" {
    need_limits
    for blank in ' ' '\n' '\0' ' \n\0'; do
        # shellcheck disable=SC2059  # the blank is a format
        printf "$blank" >blank
        bounded 32 0 "$(programs)" repeated blank
    done
}

@test "an endless story takes bounded memory" {
    need_limits
    wire_story | sed 1d >story
    bounded 32 0 "$(programs)" repeated story
}

@test "endless stories take bounded memory" {
    need_limits
    { wire_story; printf '\0'; } >story
    bounded 32 0 "$(programs)" repeated story
}

@test "endless rows take bounded memory" {
    need_limits
    wire_story | sed 1d >story
    rows() { repeated story | sentences -q; }
    # The last row is cut short.
    bounded 32 1 "$(row_readers)" rows
}

@test "endless rows of unknown types take bounded memory" {
    need_limits
    printf '1\t0\t5\tnote\tHello\n' >note
    bounded 128 1 "$(row_readers)" repeated note
    notes() { printf '1\t0\t5\tsentence\tHello\t1\t1\n'; repeated note; }
    bounded 128 1 "$(row_readers)" notes
    line() { printf '1\t0\t5\tsentence\tHello\t1\t1\n'; tr '\0' a </dev/zero; }
    bounded 32 1 "$(row_readers)" line
}

@test "a story of names alone takes no more memory than wiredesk-rows(5) says" {
    need_limits
    for words in 'Mr. A ' 'A '; do
        perl -e '$_ = $ARGV[0]; print $_ x (3 << 20)' "$words" | head -c 3145728 >names
        for p in entities quotes; do
            # Memory that grew by doubling is not all used: of addresses it takes more.
            try 0 limited "$(enough_for "$p" $((100 * 1024)))" "$p" -q --max-story=1M names
            silent "$p on '$words'"
        done
    done
}

@test "a word of 3 MB" {
    perl -e 'print "a" x 3000000' >word
    for p in $(programs); do
        try 0 "$p" word
        check_rows out
        check_spans word out
        try 0 "$p" -q --max-story=1M word
        check_rows out
    done
    sentences word | awk -F '\t' '
        $2 != read { exit 1 }
        { read = $3 }
        END { exit read != 3000000 }' || fail 'sentences leaves some of it out'
    sentences word >rows
    for p in $(row_readers); do
        "$p" word >expected
        try 0 "$p" rows
        own_rows "$p" out | same expected - "$p"
    done
}

# Files and errors

@test "empty input gives no rows and is no error" {
    : >empty
    for p in $(programs); do
        for file in empty /dev/null; do
            try 0 "$p" "$file"
            silent "$p"
            [ ! -s out ] || fail "$p: $(cat out)"
        done
        try 0 "$p" <empty
        silent "$p"
        [ ! -s out ] || fail "$p: $(cat out)"
    done
    for p in $(row_readers); do
        try 0 "$p" --input=rows empty
        silent "$p"
        [ ! -s out ] || fail "$p: $(cat out)"
    done
}

@test "a directory is reported, and the rest processed" {
    wire_story >story
    mkdir folder
    for p in $(programs); do
        "$p" story >one
        try 1 "$p" folder story
        says "^$p: folder: Is a directory$" "$p"
        same one out "$p"
        try 1 "$p" <folder
        says "^$p: -: Is a directory$" "$p"
        [ ! -s out ]
    done
}

@test "a file that is missing is reported, and the rest processed" {
    wire_story >story
    for p in $(programs); do
        "$p" story >one
        { numbered 1 one; numbered 2 one; } >expected
        try 1 "$p" story missing story
        says "^$p: missing: No such file or directory$" "$p"
        same expected out "$p"
        try 1 "$p" -q missing
        says "^$p: missing: " "$p -q, for an error is no warning"
        try 1 "$p" ''
        says "^$p: : No such file or directory$" "$p"
    done
}

@test "a file that must not be read is reported, and the rest processed" {
    wire_story >story
    cp story closed
    chmod a=,u=w closed
    chmod 755 .
    as_user='exec { $ARGV[0] } @ARGV'
    if [ "$(id -u)" -eq 0 ]; then
        # shellcheck disable=SC2016  # the dollars are Perl's
        as_user='$( = $) = "65534 65534"; $< = $> = 65534; exec { $ARGV[0] } @ARGV'
    fi
    perl -e "$as_user" "$BIN/sentences" story >/dev/null || skip 'another user may not come here'
    for p in $(programs); do
        "$p" story >one
        try 1 perl -e "$as_user" "$BIN/$p" closed story
        says "^$p: closed: Permission denied$" "$p"
        same one out "$p"
    done
}

@test "a read that fails is reported, and the rest processed" {
    [ -r /proc/self/mem ] || skip 'no file here whose first read fails'
    wire_story >story
    for p in $(programs); do
        "$p" story >one
        try 1 "$p" /proc/self/mem story
        says "^$p: /proc/self/mem: Input/output error$" "$p"
        same one out "$p"
    done
}

@test "a closed standard input is reported" {
    wire_story >story
    for p in $(programs); do
        "$p" story >one
        # shellcheck disable=SC2016  # the inner shell expands it
        try 1 sh -c '"$0" <&-' "$p"
        says "^$p: -: Bad file descriptor$" "$p"
        # shellcheck disable=SC2016
        try 0 sh -c '"$0" story <&-' "$p"
        same one out "$p"
    done
}

@test "a full disk is reported" {
    [ -c /dev/full ] || skip 'no /dev/full here'
    wire_story >story
    copies 400 story >big
    sentences story >rows
    for p in $(programs); do
        for arguments in story big --help --version; do
            # shellcheck disable=SC2016  # the inner shell expands it
            try 1 sh -c '"$0" "$1" >/dev/full' "$p" "$arguments"
            says "^$p: standard output: No space left on device$" "$p $arguments"
        done
        for way in $(ways "$p"); do
            # shellcheck disable=SC2016
            try 1 sh -c '"$0" "$1" big >/dev/full' "$p" "$way"
            says "^$p: standard output: No space left on device$" "$p $way"
        done
    done
    for p in $(row_readers); do
        # shellcheck disable=SC2016
        try 1 sh -c '"$0" rows >/dev/full' "$p"
        says "^$p: standard output: No space left on device$" "$p"
    done
}

@test "a closed standard output is reported" {
    wire_story >story
    for p in $(programs); do
        for arguments in story --help --version /dev/null; do
            # shellcheck disable=SC2016  # the inner shell expands it
            try 1 sh -c '"$0" "$1" >&-' "$p" "$arguments"
            says "^$p: standard output: Bad file descriptor$" "$p $arguments"
        done
        for way in $(ways "$p"); do
            # shellcheck disable=SC2016
            try 1 sh -c '"$0" "$1" story >&-' "$p" "$way"
            says "^$p: standard output: Bad file descriptor$" "$p $way"
        done
    done
    wire_story | same - story 'the story, which took the place of standard output'
}

@test "a closed standard error changes nothing" {
    wire_story >story
    for p in $(programs); do
        "$p" story >one
        # shellcheck disable=SC2016  # the inner shell expands it
        try 1 sh -c '"$0" missing story 2>&-' "$p"
        same one out "$p"
    done
    wire_story | same - story 'the story, which took the place of standard error'
}

@test "a broken pipe ends a filter silently" {
    wire_story >story
    copies 1000 story >big
    for p in $(programs); do
        for way in $(ways "$p"); do
            {
                wait_until test -e closed
                status=0
                with_sigpipe "$p" "$way" big 2>err || status=$?
                echo "$status" >status
            } | { exec <&-; : >closed; }
            rm closed
            [ "$(cat status)" -eq 141 ] || fail "$p $way: exit status $(cat status)"
            silent "$p $way"
        done
    done
}

@test "diagnostics carry no control characters and take one line each" {
    name=$(printf 'a\033[31m\nb\tc\302\233d\377e\177')
    mkdir "$name"
    printf '%s' "$(printf '\033[31m\302\233')	0	5	note	Hello" >rows
    printf '1\t0\t1\tsentence\tA\t1\t1\n\033[31mbad\n' >malformed
    for p in $(programs); do
        for argument in "$name" "$name/missing" "--list=$name" "--$name" "--id=$name" \
            "--max-story=$name" "-$name" "-$(printf '\033')" "-$(printf '\302\233')" \
            --input="$name" rows malformed; do
            "$p" "$argument" >out 2>err </dev/null || true
            if [ "$p" != sentences ] || [ ! -f "$argument" ]; then
                says "^$p: " "$p $argument"
            fi
            tr -d '\n' <err >printable
            if grep -aq '[[:cntrl:]]' printable || grep -aq "$(printf '\302\233')" printable ||
                ! perl -ne 'exit !utf8::decode($_)' err; then
                fail "$p $argument: $(cat err)"
            fi
        done
    done
}

# Usage

@test "--help shows the usage on standard output" {
    for p in $(programs); do
        try 0 "$p" --help
        silent "$p"
        head -n 1 out | grep -qx "usage: $p \[OPTION\]... \[FILE\]..." || fail "$(head -n 1 out)"
        for option in --id=KIND '-l, --list=FILE' --max-story=SIZE '-q, --quiet' --help --version; do
            grep -q -e "^ *$option  *[a-z]" out || fail "$p --help does not show $option"
        done
        if [ "$p" != sentences ]; then
            grep -q '^  -i, --input=KIND ' out || fail "$p --help does not show --input"
        fi
    done
}

@test "each option that --help shows is accepted, by both of its names" {
    wire_story >story
    : >empty
    for p in $(programs); do
        "$p" --help | sed -n 's/^ *\(-.*\)/\1/p' >options
        [ "$(wc -l <options)" -ge 6 ]
        while IFS= read -r line; do
            long=$(expr "$line" : '.*--\([a-z-]*\)')
            short=$(expr "$line" : '-\([a-zA-Z]\), ' || true)
            argument=$(expr "$line" : '.*--[a-z-]*=\([A-Z]*\)' || true)
            case $argument in
                '') value= ;;
                KIND) value=$(expr "$line" : "[^']*'\\([a-z]*\\)'") ;;
                FILE) value=empty ;;
                SIZE) value=1M ;;
                *) fail "this test knows no $argument for $line" ;;
            esac
            if [ -z "$argument" ]; then
                try 0 "$p" "--$long" story
                [ -z "$short" ] || try 0 "$p" "-$short" story
            else
                try 0 "$p" "--$long=$value" story
                try 0 "$p" "--$long" "$value" story
                [ -z "$short" ] || try 0 "$p" "-$short" "$value" story
                [ -z "$short" ] || try 0 "$p" "-$short$value" story
            fi
            silent "$p $line"
        done <options
    done
}

@test "--version shows the name of the suite and a version, the same in all filters" {
    for p in $(programs); do
        try 0 "$p" --version
        silent "$p"
        grep -Eqx "$p \(wiredesk\) [0-9]+\.[0-9]+\.[0-9]+" out || fail "$(cat out)"
        [ "$(wc -l <out)" -eq 1 ]
        cut -d ' ' -f 3 out >>versions
    done
    [ "$(sort -u versions | wc -l)" -eq 1 ]
}

@test "an unknown option is a usage error that names it" {
    for p in $(programs); do
        for arguments in --bogus --bogus=1 -Z -qZ -qqZ '--quiet=1' '-q --bogus' 'story --bogus'; do
            # shellcheck disable=SC2086  # several words
            try 2 "$p" $arguments </dev/null
            case $arguments in
                *bogus*) name=--bogus ;;
                *Z) name=-Z ;;
                *) name=--quiet ;;
            esac
            says "^$p: .*$name.*$p --help" "$p $arguments"
            [ ! -s out ] || fail "$p $arguments: $(head -n 3 out)"
        done
    done
    try 2 sentences --input=text </dev/null
    says '--input'
}

@test "an option that lacks its argument is a usage error that names it" {
    for p in $(programs); do
        for option in -l -ql --list --id --max-story; do
            try 2 "$p" "$option" </dev/null
            says "^$p: .*${option/q/}.*$p --help" "$p $option"
        done
    done
    for p in $(row_readers); do
        for option in -i -qi --input; do
            try 2 "$p" "$option" </dev/null
            says "^$p: .*${option/q/}.*$p --help" "$p $option"
        done
    done
}

@test "an argument that an option can't take is a usage error" {
    for p in $(programs); do
        for option in --id= --id=name --id=Number --max-story= --max-story=0 --max-story=-1 \
            --max-story=1.5 --max-story=x --max-story=10X --max-story=1MB --max-story=1T \
            '--max-story= 100' --max-story=0x100 --max-story=18446744073709551617 \
            --max-story=18014398509481985K --max-story=17179869184G; do
            try 2 "$p" "$option" </dev/null
            says "^$p: ${option%%=*}: .*$p --help" "$p $option"
        done
    done
    for p in $(row_readers); do
        for option in --input= --input=tsv --input=row; do
            try 2 "$p" "$option" </dev/null
            says "^$p: --input: .*$p --help" "$p $option"
        done
    done
}

@test "sizes of --max-story may have a unit" {
    printf 'Hello.\n' >in
    for p in $(programs); do
        for size in 16 100 65536 64K 16M 1G; do
            try 0 "$p" --max-story="$size" in
            silent "$p --max-story=$size"
        done
    done
}

@test "-- ends the options, - is standard input, and options may follow operands" {
    wire_story >story
    cp story ./-q
    cp story ./--help
    for p in $(programs); do
        "$p" story >one
        { numbered 1 one; numbered 2 one; } >two
        try 0 "$p" -- -q --help
        same two out "$p -- -q --help"
        try 0 "$p" - story <story
        same two out "$p - story"
        try 0 "$p" story -- - <story
        same two out "$p story -- -"
        numbered story one >named
        try 0 "$p" story --id=file
        same named out "$p story --id=file"
        try 0 "$p" -- <story
        same one out "$p --"
    done
}

@test "short options may be bundled, and given twice" {
    wire_story >story
    : >empty
    for p in $(programs); do
        "$p" story >one
        for arguments in -qq '-q -q' '-ql empty' -qlempty '-l empty -l empty' '--quiet --quiet' \
            '--id=file --id=number'; do
            # shellcheck disable=SC2086  # several words
            try 0 "$p" $arguments story
            same one out "$p $arguments"
        done
    done
    for p in $(row_readers); do
        sentences story >rows
        "$p" rows >expected
        try 0 "$p" -qi rows rows
        same expected out "$p"
    done
}

@test "a list that can't be read is a usage error" {
    wire_story >story
    mkdir folder
    for p in $(programs); do
        try 2 "$p" -l missing story
        says "^$p: missing: No such file or directory" "$p"
        [ ! -s out ] || fail "$p: $(head -n 3 out)"
        try 2 "$p" --list=folder story
        says "^$p: folder: Is a directory" "$p"
    done
}

@test "a list may have comments, blank lines, CRLF and no last newline" {
    wire_story >story
    printf '# A comment.\n\n  \n#\tx\r\n\r\n# End' >list
    for p in $(programs); do
        "$p" story >expected
        try 0 "$p" -l list story
        silent "$p"
        same expected out "$p"
    done
}

@test "rows and diagnostics depend neither on the locale nor on the time zone" {
    { wire_story; printf 'Zo\xC3\xAB \xC4\xB0stanbul\xC2\xA0\xFF.\n'; } >story
    for p in $(programs); do
        "$p" story missing >expected 2>expected.err || [ $? -eq 1 ]
        for locale in POSIX C.UTF-8 en_US.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 ja_JP.SJIS xx_XX; do
            for zone in UTC0 Pacific/Kiritimati XXX+12; do
                try 1 env LC_ALL="$locale" LANG="$locale" LANGUAGE=de TZ="$zone" "$p" story missing
                same expected out "$p, $locale, $zone"
                same expected.err err "$p, $locale, $zone"
            done
        done
        try 1 env -i "$BIN/$p" story missing
        same expected out "$p without an environment"
    done
}
