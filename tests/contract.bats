#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Files, errors and options under the contract (wiredesk-rows(5)), on every filter that is built.
load helper

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
        try 1 closed '<&-' "$p"
        says "^$p: -: Bad file descriptor$" "$p"
        try 0 closed '<&-' "$p" story
        same one out "$p"
    done
}

@test "a full disk is reported amid much output too, of text and of rows" {
    [ -c /dev/full ] || skip 'no /dev/full here'
    wire_story >story
    copies 400 story >big
    sentences story >rows
    for p in $(programs); do
        for way in $(outputs_of "$p"); do
            try 1 to /dev/full "$p" "$way" big
            says "^$p: standard output: No space left on device$" "$p $way"
        done
    done
    for p in $(row_readers); do
        try 1 to /dev/full "$p" rows
        says "^$p: standard output: No space left on device$" "$p"
    done
}

@test "a closed standard error changes nothing" {
    wire_story >story
    for p in $(programs); do
        "$p" story >one
        try 1 closed '2>&-' "$p" missing story
        same one out "$p"
    done
    wire_story | same - story 'the story, which took the place of standard error'
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
            IFS= read -r -d '' line <err || printf '%s' "$line" >>said
        done
    done
    if grep -aq '[[:cntrl:]]' said || grep -aq "$(printf '\302\233')" said; then
        fail "$(cat said)"
    fi
    perl -ne 'exit 1 if !utf8::decode($_)' said || fail "$(cat said)"
}

# Usage

@test "--help shows the usage on standard output" {
    for p in $(programs); do
        try 0 "$p" --help
        silent "$p"
        help=$(<out)
        [ "${help%%$'\n'*}" = "usage: $p [OPTION]... [FILE]..." ] || fail "${help%%$'\n'*}"
        for option in --id=KIND '-l, --list=FILE' --max-story=SIZE '-q, --quiet' --help --version; do
            [[ $help =~ $'\n'\ *"$option"\ +[a-z] ]] || fail "$p --help does not show $option"
        done
        if [ "$p" != sentences ]; then
            [[ $help == *$'\n  -i, --input=KIND '* ]] || fail "$p --help does not show --input"
        fi
    done
}

@test "an unknown option is a usage error that names it" {
    for p in $(programs); do
        for arguments in --bogus --bogus=1 -Z -qZ -qqZ '--quiet -Zq' '--quiet=1' '-q --bogus' \
            'story --bogus'; do
            # shellcheck disable=SC2086  # several words
            try 2 "$p" $arguments </dev/null
            case $arguments in
                *bogus*) name=--bogus ;;
                *Z*) name=-Z ;;
                *) name=--quiet ;;
            esac
            says "^$p: .*$name.*$p --help" "$p $arguments"
            [ ! -s out ] || fail "$p $arguments: $(head -n 3 out)"
        done
    done
    try 2 sentences --input=text </dev/null
    says '--input'
    try 2 sentences -q: </dev/null
    says 'unknown option -:'
    try 2 sentences --quiet=1 </dev/null
    says 'no argument is allowed: --quiet=1'
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
            --max-story=15 --max-story=1025M --max-story=2G \
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

@test "a list may have a byte-order mark, comments, blank lines, CRLF and no last newline" {
    wire_story >story
    printf '\xEF\xBB\xBF# A comment.\n\n  \n#\tx\r\n\r\n# End' >list
    for p in $(programs); do
        "$p" story >expected
        try 0 "$p" -l list story
        silent "$p"
        same expected out "$p"
    done
}

@test "a line of a list that is no entry is reported, and ignored" {
    wire_story >story
    { printf '\xFF\tx\n\tx\n'; perl -e 'print "a" x 257, "\n"'; } >list
    for p in $(programs); do
        "$p" story >expected
        try 1 "$p" -l list story
        sed "s/^/$p: list:/" >wanted <<'END'
1: not valid UTF-8; line ignored
2: entry is not 1 to 256 bytes long; line ignored
3: entry is not 1 to 256 bytes long; line ignored
END
        same wanted err "$p"
        same expected out "$p"
    done
}

@test "rows and diagnostics depend neither on the locale nor on the time zone" {
    { wire_story; printf 'Zo\xC3\xAB \xC4\xB0stanbul\xC2\xA0\xFF.\n'; } >story
    for p in $(programs); do
        "$p" story missing >expected 2>expected.err || [ $? -eq 1 ]
        zone=UTC0
        for locale in POSIX C.UTF-8 en_US.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 ja_JP.SJIS xx_XX; do
            try 1 env LC_ALL="$locale" LANG="$locale" LANGUAGE=de TZ="$zone" "$p" story missing
            same expected out "$p, $locale, $zone"
            same expected.err err "$p, $locale, $zone"
            case $zone in
                UTC0) zone=Pacific/Kiritimati ;;
                Pacific*) zone=XXX+12 ;;
                *) zone=UTC0 ;;
            esac
        done
        try 1 env -i "$BIN/$p" story missing
        same expected out "$p without an environment"
    done
}
