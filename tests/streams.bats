#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Streams under the contract (wiredesk-rows(5)): when rows are written, what reads have to do with them,
# and how much memory is taken, whatever the length of the input.
load helper

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
    local written rows
    IFS= read -r -d '' written <out
    IFS= read -r -d '' rows <"$1"
    [[ $written == "$rows"* ]]
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
    local known=$BATS_FILE_TMPDIR/least.$1 little=3 enough=100 middle
    if [ ! -e "$known" ]; then
        while ((little + 1 < enough)); do
            middle=$(((little + enough) / 2))
            if limited "${middle}000" "$1" >/dev/null 2>&1 <<<'Hello there.'; then
                enough=$middle
            else
                little=$middle
            fi
        done
        echo "${enough}000" >"$known"
    fi
    echo $(($(<"$known") + $2))
}

# bounded MIB STATUS FILTERS COMMAND...: each of the filters reads so much of what the command
# writes, with that exit status, in half as much memory beside what it needs to begin.
bounded() {
    local size=$1 status=$2 filters=$3 p way limit
    shift 3
    "$@" | head -c $((size * 1048576)) >endless
    for p in $filters; do
        limit=$(enough_for "$p" $((size * 512)))
        for way in $(outputs_of "$p"); do
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
