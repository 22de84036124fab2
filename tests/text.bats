#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Plain text under the contract (wiredesk-rows(5)): stories, paragraphs, offsets, bytes, ids. Each rule
# is held on `sentences`, with the rows written out, and on every other filter that is built, which
# must find in a story (wire_story) what it finds there whatever the contract allows to be done to it.
load helper

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
    segmented <<'END'
1|0|4|sentence|One.|1|1
1|5|15|sentence|Still one.|1|2
2|0|4|sentence|Two.|1|1
3|0|15|text|date 2012-03-14|1|-
3|16|22|sentence|Three.|1|1
4|1|16|text|date 2012-03-15|1|-
4|17|22|sentence|Four.|1|1
4|23|34|sentence|Still four.|1|2
END
}

@test "sentences: a header alone is a story" {
    printf 'date 2012-03-14\ndate 2012-03-15\r\n date 2012-03-16' >in
    segmented <<'END'
1|0|15|text|date 2012-03-14|1|-
2|0|15|text|date 2012-03-15|1|-
3|1|16|text|date 2012-03-16|1|-
END
}

@test "sentences: text after a header on its line belongs to the header's paragraph" {
    printf ' date 2012-03-14 One.\nTwo.\n\nThree.\n' >in
    segmented <<'END'
1|1|16|text|date 2012-03-14|1|-
1|17|21|sentence|One.|1|1
1|22|26|sentence|Two.|1|2
1|28|34|sentence|Three.|2|3
END
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

@test "sentences: what only looks like a header does so whatever pieces it comes in" {
    printf 'date 2021-03-04\xC3\xA9t\xC3\xA9.\n' >in
    rows_to expected <<'END'
1|0|21|sentence|date 2021-03-04été.|1|1
END
    for pieces in 1 5 16 17 100; do
        feed "$pieces" sentences <in >out
        same expected out "in pieces of $pieces bytes"
    done
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
    segmented <<'END'
1|4|8|sentence|One.|1|1
1|10|18|sentence|Two too.|2|2
1|23|29|sentence|Three.|3|3
1|38|43|sentence|Four.|4|4
END
}

@test "sentences: no-break spaces at the ends of lines and sentences are blanks" {
    printf 'One.\n\xC2\xA0\nTwo.\xC2\xA0 \xC2\xA0Three\xC2\xA0too.\xC2\xA0\n\n\xC2\xA0\n\n' >in
    printf '\xC2\xA0Four\nis on.\n\xC2\xA0\xC2\xA0\xC2\xA0Five.\xC2\xA0' >>in
    segmented <<'END'
1|0|4|sentence|One.|1|1
1|8|12|sentence|Two.|2|2
1|17|28|sentence|Three too.|2|3
1|38|49|sentence|Four is on.|3|4
1|56|61|sentence|Five.|4|5
END
}

@test "sentences: single newlines in a paragraph are blanks" {
    printf 'One goes\non and\non. Two\ntoo.\n' >in
    segmented <<'END'
1|0|19|sentence|One goes on and on.|1|1
1|20|28|sentence|Two too.|1|2
END
}

@test "sentences: one paragraph a line, blank lines between them" {
    printf 'One. Two.\n\nThree. Four.\n\nFive.\n' >in
    segmented <<'END'
1|0|4|sentence|One.|1|1
1|5|9|sentence|Two.|1|2
1|11|17|sentence|Three.|2|3
1|18|23|sentence|Four.|2|4
1|25|30|sentence|Five.|3|5
END
}

@test "sentences: CRLF ends a line as LF does" {
    printf 'One is\r\nwrapped.\r\n\r\nTwo.\r\n  \r\nThree.\r\n    Four is\r\nindented.\r\n' >in
    segmented <<'END'
1|0|16|sentence|One is  wrapped.|1|1
1|20|24|sentence|Two.|2|2
1|30|36|sentence|Three.|3|3
1|42|60|sentence|Four is  indented.|4|4
END
}

@test "sentences: in hard-wrapped text an indented line begins a paragraph" {
    printf '   One is\nwrapped.\n    Two\ntoo.\n\tThree is\nwrapped.\n' >in
    segmented <<'END'
1|3|18|sentence|One is wrapped.|1|1
1|23|31|sentence|Two too.|2|2
1|33|50|sentence|Three is wrapped.|3|3
END
}

@test "sentences: a paragraph of one line may stand between indented ones" {
    local long='Five is of a length that leaves no room for the word behind it'
    printf '   One is\nwrapped.\n   Two.\n   Three\n   Four is\nwrapped.\n   %s.”\n   Six.\n' "“$long" >in
    segmented <<'END'
1|3|18|sentence|One is wrapped.|1|1
1|22|26|sentence|Two.|2|2
1|30|35|sentence|Three|3|3
1|39|55|sentence|Four is wrapped.|4|4
1|59|128|sentence|“Five is of a length that leaves no room for the word behind it.”|5|5
1|132|136|sentence|Six.|6|6
END
}

@test "sentences: a text that is indented as a whole is not one paragraph a line" {
    printf '    One is\n    wrapped.\n\n    Two is\n    wrapped.\n' >in
    segmented <<'END'
1|4|23|sentence|One is     wrapped.|1|1
1|29|48|sentence|Two is     wrapped.|2|2
END
}

@test "sentences: paragraphs of one line begin a story whose paragraphs are indented" {
    printf '    The night ferry\n    By Ann Roe\n    The ferry left\nlate.\n' >in
    segmented <<'END'
1|4|19|sentence|The night ferry|1|1
1|24|34|sentence|By Ann Roe|2|2
1|39|59|sentence|The ferry left late.|3|3
END
}

@test "sentences: an indented line begins a paragraph behind an item that is wrapped like one" {
    printf '    We ask:\n    - that the ferry\nruns;\n    The ferry is\nold.\n\n' >in
    printf '  - One item is\n    wrapped so.\n' >>in
    segmented <<'END'
1|4|11|sentence|We ask:|1|1
1|16|38|sentence|- that the ferry runs;|2|2
1|43|60|sentence|The ferry is old.|3|3
1|64|93|sentence|- One item is     wrapped so.|4|4
END
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

@test "hard-wrapped text that has neither blank lines nor indented ones gives the same rows" {
    local width
    wire_story >story
    for width in 50 60 65 72 80; do
        filled "$width" story | perl -0777 -pe 's/(?<!\d)\n\n/\n/g' >tight
        [ "$(grep -c '^$' tight)" -eq 1 ]
        for p in $(programs); do
            "$p" story | without_offsets - >expected
            try 0 "$p" tight
            silent "$p"
            check_spans tight out
            without_offsets out >found
            same expected found "$p: $width"
            mv out whole
            try 0 feed 1 "$p" <tight
            same whole out "$p: $width, byte by byte"
        done
    done
}

@test "sentences: a paragraph ends with a line that had room for the next word" {
    cat >in <<'END'
Harbor board to meet
By Ann Roe
Bonn Daily News
The board of the harbor said on Monday that it
would meet in Bonn to look at the plans for a
second pier, which is to be built by the end of
June.
“We need the pier,” Mr. Lee said. “All that has
been done is too little for ferries.”
Nobody spoke against it
The board meets again in May.
END
    sentences in | cut -f 5,6 >found
    cat >expected <<'END'
Harbor board to meet	1
By Ann Roe	2
Bonn Daily News	3
The board of the harbor said on Monday that it would meet in Bonn to look at the plans for a second pier, which is to be built by the end of June.	4
“We need the pier,” Mr. Lee said.	5
“All that has been done is too little for ferries.”	5
Nobody spoke against it	6
The board meets again in May.	7
END
    same expected found
}

@test "sentences: a short line ends no paragraph if others are as short in the midst of sentences" {
    cat >in <<'END'
The board of the harbor said on Monday that it
would meet in Bonn to look
at the plans for a second pier in the port of
Emden, which
is to be built by next June. The city and
Bonn will pay for it.
END
    sentences in | cut -f 6 | uniq >found
    printf '1\n' >expected
    same expected found
}

@test "sentences: a short line ends no paragraph where blank lines do, or its own is indented" {
    cat >in <<'END'
The board of the harbor said on Monday that it
would meet in Bonn to look at the plans for a
second pier in the port.

It would meet in Bonn to look at the plans for
a third pier in the port, too.

Ann Roe
Bonn Daily News
Bonn
END
    sentences in | cut -f 5 | tail -n 1 >found
    cat >lead <<'END'
   Singer Ann Roe
Lee said on Monday that she
would sing in Bonn to an audience of a thousand and
in Emden to an audience of two thousand, though it
was late.
   She would not say why.
END
    sentences lead | cut -f 5 | head -n 1 | cut -c 1-30 >>found
    printf '%s\n' 'Ann Roe Bonn Daily News Bonn' 'Singer Ann Roe Lee said on Mon' >expected
    same expected found
}

@test "text with one paragraph a line and no blank lines between them gives the same rows" {
    wire_story >story
    perl -0777 -pe 's/(?<!\d)\n\n/\n/g' story >lines
    for p in $(programs); do
        "$p" story | without_offsets - >expected
        try 0 "$p" lines
        silent "$p"
        check_spans lines out
        without_offsets out >found
        same expected found "$p"
        mv out whole
        try 0 feed 1 "$p" <lines
        same whole out "$p, byte by byte"
    done
}

@test "sentences: a line too long to be wrapped, and those that lead to it, are paragraphs" {
    long=$(perl -e 'print "rain " x 30')
    printf 'Dam overflows\nBy Ann Roe\nThe %sfell.\nA short one\n"We left."\n' "$long" >in
    segmented <<END
1|0|13|sentence|Dam overflows|1|1
1|14|24|sentence|By Ann Roe|2|2
1|25|184|sentence|The ${long}fell.|3|3
1|185|196|sentence|A short one|4|4
1|197|207|sentence|"We left."|5|5
END
}

@test "sentences: lines of wrapped text are none, whatever long line stands near them" {
    long=$(perl -e 'print "https://example.com/", "rain" x 40')
    wide=$(perl -e 'print "rain " x 30, "fell."')
    printf 'It was said by\nMs. Roe of the\nUnited States on\n%s on Monday\n' "$long" >in
    printf '\n%s\nShe was told\nby Ann\nRoe, who then left\nBonn for good.\n' "$wide" >>in
    segmented <<END
1|0|237|sentence|It was said by Ms. Roe of the United States on $long on Monday|1|1
1|239|394|sentence|$wide|2|2
1|395|448|sentence|She was told by Ann Roe, who then left Bonn for good.|3|3
END
}

@test "sentences: text that is wrapped wider than usual stays whole where lines begin with names" {
    wide=$(perl -e 'print "rain " x 30')
    printf 'The %sand\nwind fell on %sand\nBonn, %sand\nDoha.\n' "$wide" "$wide" "$wide" >in
    segmented <<END
1|0|490|sentence|The ${wide}and wind fell on ${wide}and Bonn, ${wide}and Doha.|1|1
END
}

@test "sentences: a line of blanks of any kind ends the search for a line too long to be wrapped" {
    wide=$(perl -e 'print "Rain " x 30, "fell."')
    for blanks in '' ' ' '\t' '\xC2\xA0' '\r'; do
        printf "Dams in Bonn\nBroke on Monday.\n$blanks\n%s\n" "$wide" >in
        sentences in | cut -f 5,6 >found
        printf '%s\t1\n%s\t2\n' 'Dams in Bonn Broke on Monday.' "$wide" >expected
        same expected found
    done
}

@test "sentences: marks at the end of a line are no rule, whatever pieces it comes in" {
    printf 'He left. ___\nAnn Roe wrote this in Bonn. %s\n' \
        "$(perl -e 'print "It rained\nall day. " x 30')" >in
    sentences in >whole
    for size in 1 30 1000; do
        try 0 feed "$size" sentences <in
        same whole out "$size bytes a read"
    done
    head -n 2 whole | cut -f 5 >found
    printf '%s\n' 'He left.' '___ Ann Roe wrote this in Bonn.' >expected
    same expected found
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

@test "lines that end with CR alone give the same rows" {
    { wire_story; printf 'date 2012-03-15\n\nTwo is\non.\n\nIt ends.\n\0Three.\n\nFour.\n'; } >lf
    perl -pe 's/\n/\r/' lf >cr
    for p in $(programs); do
        "$p" lf >expected
        try 0 "$p" cr
        silent "$p"
        same expected out "$p"
        try 0 feed 1 "$p" <cr
        same expected out "$p, byte by byte"
    done
    captions -v lf >expected
    try 0 captions -v cr
    same expected out
    entities -q --max-story=200 lf >expected
    try 0 entities -q --max-story=200 cr
    same expected out
}

@test "sentences: carriage returns end lines only where the first line of the story ends so" {
    printf 'One is\rwrapped.\nTwo.\r\rThree.\0Four is\r\r\nwrapped.\r\r\nFive.\r\rSix.\r\r\n\r\r\nSeven.' >in
    segmented <<'END'
1|0|15|sentence|One is wrapped.|1|1
1|16|20|sentence|Two.|1|2
1|22|28|sentence|Three.|2|3
2|0|18|sentence|Four is   wrapped.|1|1
2|21|26|sentence|Five.|1|2
2|28|32|sentence|Six.|1|3
2|38|44|sentence|Seven.|2|4
END
}

@test "sentences: what ends lines, and how wide they are, does not depend on what a read brings" {
    local returns
    for returns in 1 2 3 4 5; do
        perl -e '$_ = "Four is\nwrapped.\n\nFive.\n"; $e = "\r" x shift; s/\n/$e\n/g; print' "$returns" >in
        sentences in >expected
        try 0 feed 1 sentences <in
        same expected out "$returns returns"
    done
    cat >in <<'END'
date 2012-03-28 The board of the harbor said that
in June it would meet the owners of the ferry, Ann
Roe and Helen Lee, in the town hall of Bonn on the
river, and the mayor of Emden.
END
    sentences in | cut -f 6 | uniq >found
    printf '1\n' | same - found
    sentences in >expected
    try 0 feed 1 sentences <in
    same expected out 'the line of a header'
}

# laid_out KIND FILE: the story with other blanks than those that its words need.
laid_out() {
    case $1 in
    CRLF) wrapped "$2" | perl -pe 's/\n/\r\n/' ;;
    indented) wrapped "$2" | perl -pe 's/^(?=[^\n])/ / unless $. == 1' ;;
    doubled) perl -pe 's/([.,][”"]?) (?=\S)/$1  /g' "$2" ;;
    thin) perl -pe 's/([.,][”"]?) (?=\S)/$1\xE2\x80\x89/g' "$2" ;;
    ideographic) perl -pe 's/([.,][”"]?) (?=\S)/$1\xE3\x80\x80/g' "$2" ;;
    no-break) perl -pe 's/(?<=[.,”]) (?=\S)|(?<=AP) |(?<=Jane|Lake) /\xC2\xA0/g' "$2" ;;
    hyphens) perl -pe 's/(?<=[a-z]{2})(?=[a-z]{3})/\xC2\xAD/g' "$2" ;;
    zero-width) perl -pe 's/(?<=, )(?=[a-z])|(?<=[a-z])(?=”)/\xE2\x80\x8B/g' "$2" ;;
    esac
}

# with_plain_blanks FILE: rows without offsets, one blank for each run of them, and without what
# takes no room.
with_plain_blanks() {
    without_offsets "$1" |
        perl -pe 's/\xC2\xAD|\xE2\x80\x8B//g; s/\xC2\xA0|\xE2\x80\x89|\xE3\x80\x80/ /g; s/ +/ /g'
}

@test "blanks of other kinds, more of them, and marks without room change no row otherwise" {
    wire_story >story
    for kind in CRLF indented doubled thin ideographic no-break hyphens zero-width; do
        laid_out "$kind" story >"$kind"
        if cmp -s story "$kind"; then
            fail "$kind: nothing is laid out otherwise"
        fi
        for p in $(programs); do
            "$p" story | with_plain_blanks - >expected
            try 0 "$p" "$kind"
            silent "$p"
            check_spans "$kind" out
            with_plain_blanks out >found
            same expected found "$p: $kind"
        done
    done
}

@test "sentences: blanks of any width are blanks behind stops, and at the ends of lines" {
    local blank
    for blank in '\xC2\xA0' '\xE2\x80\x82' '\xE2\x80\x89' '\xE2\x80\xAF' '\xE3\x80\x80'; do
        printf "${blank}One is.${blank}Two${blank}is Mr.${blank}Roe.$blank\n$blank\nThree.$blank" >in
        sentences in | cut -f 5 >found
        printf "%b\n" One\ is. "Two${blank}is Mr.${blank}Roe." Three. >expected
        same expected found "$blank"
    done
}

@test "a sentence of marks without room is none to read" {
    printf '1\t%s\tsentence\t%s\n' '0\t3' '\xE2\x80\x8B\t1\t1' '5\t15' 'Roe\xC2\xA0left.\t2\t2' |
        perl -pe 's/\\t/\t/g; s/\\x(..)/chr hex $1/ge' >rows
    head -n 1 rows >empty
    for p in dateline captions entities quotes; do
        try 0 "$p" empty
        same empty out "$p"
        "$p" rows | grep -v entity >found
        same rows found "$p"
    done
    entities rows | grep -c entity
}

@test "a row ends neither inside a blank at its paragraph's end nor behind it" {
    local blank
    wire_story >story
    for blank in '\xC2\xA0' '\xE2\x80\x89' ' \xE2\x80\x8B' '\xE2\x80\x8B\xE2\x80\x83'; do
        perl -pe "s/^(?=\\S)|(?<=\\S)\$/$blank/g unless \$. == 1" story >in
        for p in dateline captions entities quotes; do
            "$p" story | without_offsets - >expected
            try 0 "$p" in
            silent "$p"
            check_spans in out
            without_offsets out | same expected - "$p: $blank"
        done
    done
}

@test "each filter finds in the chain what it finds alone, whatever the blanks" {
    wire_story >story
    for kind in CRLF doubled no-break hyphens zero-width; do
        laid_out "$kind" story >"$kind"
        for p in dateline captions entities quotes; do
            "$p" "$kind" | perl -pe 's/\xC2\xA0/  /g' >expected
            sentences "$kind" | "$p" >rows
            own_rows "$p" rows | perl -pe 's/\xC2\xA0/  /g' >found
            same expected found "$p: $kind"
        done
        sentences "$kind" | entities | quotes | own_rows quotes - |
            perl -pe 's/\xC2\xA0/  /g' >found
        same expected found "entities, quotes: $kind"
    done
}

# Offsets and text

@test "sentences: offsets count bytes" {
    printf 'Zoë paid €5. “Naïve,” he said.\n\n𝄞 sounded — again.\n' >in
    segmented <<'END'
1|0|15|sentence|Zoë paid €5.|1|1
1|16|38|sentence|“Naïve,” he said.|1|2
1|40|63|sentence|𝄞 sounded — again.|2|3
END
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
    printf 'A\x80b\xFFc\xC0\x80d\xE0\x80\x80e\xED\xA0\x80f\xF4\x90\x80\x80g\xE2\x82h\xC3\ni\xF0\x9F\x98' >in
    rows_to expected <<'END'
1|0|30|sentence|A?b?c??d???e???f????g??h? i???|1|1
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
        grep -Eq "^$p: bad:.* 3, .*offset 4 .*story 2" err || fail "$(cat err)"
        grep -Eq "^$p: worse:.* 1, .*offset 1 .*story 4" err || fail "$(cat err)"
        check_rows out
        try 1 "$p" -q bad
        silent "$p"
    done
}

@test "text that its byte-order mark tells to be UTF-16 is called that" {
    printf '\xFF\xFEO\0n\0e\0.\0' >little
    printf '\xFE\xFF\0O\0n\0e\0.' >big
    printf '\xFF\xFD\n' >neither
    printf 'One.\n\xFF\xFE' >later
    for p in $(programs); do
        try 1 "$p" neither little later big
        cat >expected <<END
$p: neither: invalid UTF-8 bytes: 2, the first at offset 0 of story 1
$p: little: invalid UTF-8 bytes: 2, the first at offset 0 of story 2; the byte-order mark is that of UTF-16
$p: later: invalid UTF-8 bytes: 2, the first at offset 5 of story 6
$p: big: invalid UTF-8 bytes: 2, the first at offset 0 of story 7; the byte-order mark is that of UTF-16
END
        same expected err "$p"
        for pieces in 1 2; do
            feed "$pieces" "$p" <little 2>err >out || [ $? -eq 1 ]
            says 'UTF-16$' "$p"
        done
    done
}

@test "text in UTF-16 without a byte-order mark is called that" {
    printf 'O\0n\0e\0 \0d\0a\0m\0.\0' >little
    printf '\0O\0n\0e\0 \0d\0a\0m\0.' >big
    printf 'A\0B\0C\0D\0One dam.\0E\0F\0G\0H\0I\0' >neither
    for p in $(programs); do
        try 1 "$p" neither little big
        cat >expected <<END
$p: little: NUL bytes between the first letters: the file may be UTF-16
$p: big: NUL bytes between the first letters: the file may be UTF-16
END
        same expected err "$p"
        try 0 "$p" neither
        feed 1 "$p" <little 2>err >out || [ $? -eq 1 ]
        says 'UTF-16$' "$p"
        try 1 "$p" -q little
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
    head -c 300000 "$BIN/sentences" >binary
    for p in $(programs); do
        try 1 "$p" binary
        check_rows out
        try 1 "$p" -q --max-story=4K binary
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
