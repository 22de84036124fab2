#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# What goes wrong around a program, for every program in bin/, the driver too: a new one is covered
# the day it appears. The filters' own messages and rows are held by contract.bats and rows.bats.
load helper

# fails COMMAND...: it ends with status 1, and says something.
fails() {
    try 1 "$@"
    [ -s err ] || fail "nothing is said: $*"
}

# blames PROGRAM WHY WHAT: it says why there is no output, and no more, unless it is the driver: that also
# says which filter failed.
blames() {
    if [ "$1" = wiredesk ]; then
        grep -q ": standard output: $2\$" err || fail "$3: $(cat err)"
    else
        says "^$1: standard output: $2\$" "$3"
    fi
}

@test "each program finds its input, and says nothing" {
    wire_story >story
    [ "$(executables | wc -l)" -ge 6 ]
    for p in $(executables); do
        try 0 "$p" story
        silent "$p"
        [ -s out ] || fail "$p writes nothing"
        mv out named
        try 0 "$p" <story
        same named out "$p on standard input"
        try 0 "$p" - <story
        same named out "$p -"
    done
}

@test "no program loses output on a full disk" {
    [ -c /dev/full ] || skip 'no /dev/full here'
    wire_story >story
    for p in $(executables); do
        for way in --help --version $(ways "$p"); do
            try 1 to /dev/full "$p" "$way" story
            blames "$p" 'No space left on device' "$p $way"
        done
    done
}

@test "no program loses output that has nowhere to go" {
    wire_story >story
    for p in $(executables); do
        for way in --help --version $(ways "$p"); do
            try 1 closed '>&-' "$p" "$way" story
            blames "$p" 'Bad file descriptor' "$p $way"
        done
        try 1 closed '>&-' "$p" /dev/null
        blames "$p" 'Bad file descriptor' "$p, which has nothing to write"
    done
    wire_story | same - story 'the story, which took the place of standard output'
}

@test "no program takes input that can't be read for none" {
    wire_story >story
    mkdir folder
    : >locked
    chmod 0 locked
    for p in $(executables); do
        "$p" -q story | cut -f 2- >expected
        fails closed '<&-' "$p"
        for file in folder missing locked /proc/self/mem; do
            # Root may read all, and not every system has a file whose reads fail.
            case $file in
                locked) [ ! -r "$file" ] || continue ;;
                /*) [ -r "$file" ] || continue ;;
            esac
            fails "$p" "$file" story
            grep -q "$file: " err || fail "$p does not name $file: $(cat err)"
            cut -f 2- out | same expected - "$p $file story"
            fails "$p" story "$file"
            cut -f 2- out | same expected - "$p story $file"
        done
    done
}

@test "a broken pipe ends each program silently" {
    wire_story >story
    perl -0777 -i -pe '$_ x= 1000' story
    for p in $(executables); do
        for way in $(outputs_of "$p"); do
            {
                wait_until test -e closed
                status=0
                with_sigpipe "$p" "$way" story 2>err || status=$?
                echo "$status" >status
            } | { exec <&-; : >closed; }
            rm closed
            [ "$(cat status)" -eq 141 ] || fail "$p $way: exit status $(cat status)"
            silent "$p $way"
        done
    done
}

@test "each option that a program shows is accepted, in all its forms, and no other" {
    wire_story >story
    : >empty
    for p in $(executables); do
        try 0 "$p" --version
        silent "$p --version"
        grep -Eqx "$p \(wiredesk\) [0-9]+\.[0-9]+\.[0-9]+" out || fail "$(cat out)"
        [ "$(wc -l <out)" -eq 1 ]
        cut -d ' ' -f 3 out >>versions
        try 0 "$p" --help
        grep -q "^usage: $p " out || fail "$(cat out)"
        sed -n 's/^ *\(-.*\)/\1/p' out >options
        [ "$(wc -l <options)" -ge 4 ]
        while IFS= read -r line; do
            [[ $line =~ ^(-([a-zA-Z]), )?--([a-z-]+)(=([A-Z]+)[^ ]*)?" " ]] || fail "$p: $line"
            short=${BASH_REMATCH[2]} long=${BASH_REMATCH[3]} argument=${BASH_REMATCH[5]}
            case $argument in
                '') try 0 "$p" "--$long" story
                    silent "$p --$long"
                    [ -z "$short" ] || try 0 "$p" "-$short" story
                    try 2 "$p" "--${long}x" story
                    continue ;;
                KIND) value=${line#*\'} value=${value%%\'*} ;;
                FILE) value=empty ;;
                SIZE) value=1M ;;
                DIR) value=made ;;
                *) fail "this test knows no $argument for $line" ;;
            esac
            try 0 "$p" "--$long=$value" story
            silent "$p --$long"
            try 0 "$p" "--$long" "$value" story
            [ -z "$short" ] || try 0 "$p" "-$short" "$value" story
            [ -z "$short" ] || try 0 "$p" "-$short$value" story
            try 2 "$p" "--$long"
            says "^$p: .*--$long.*--help"
        done <options
        for word in --bogus -Z -qZ; do
            try 2 "$p" "$word" </dev/null
            says "^$p: .*--help" "$p $word"
            [ ! -s out ]
        done
    done
    [ "$(sort -u versions | wc -l)" -eq 1 ]
}

@test "each program writes what is known before the end of its input" {
    wire_story >story
    for p in $(executables); do
        "$p" story | cut -f 2- >one
        rm -f in
        mkfifo in
        "$p" <in >out 2>err 3>&- 5>&- &
        exec 5>in
        # Each stage of a chain holds a story back.
        for _ in 1 2 3 4 5 6; do
            { cat story; printf '\0'; } >&5
        done
        wait_until eval '[ "$(wc -l <out)" -ge "$(wc -l <one)" ]'
        cut -f 2- out | head -n "$(wc -l <one)" | same one - "$p"
        exec 5>&-
        wait $!
    done
}

@test "the memory of each program is bounded, whatever it reads" {
    need_limits
    wire_story >story
    for p in $(executables); do
        for limit in 16000 24000 32000 48000 64000 96000; do
            ! limited "$limit" "$p" story >/dev/null 2>&1 || break
        done
        for endless in 'The same. “Why?” he said in Kabul. ' a 'A. B.\0'; do
            # shellcheck disable=SC2016  # these are Perl's
            perl -e '$_ = eval(qq("$ARGV[0]")) x 1000; print for 0 .. (8 << 20) / length' "$endless" >text
            case $p in
                wiredesk) try 0 limited $((limit + 20000)) "$p" -q text ;;
                *) try 0 limited $((limit + 8000)) "$p" -q --max-story=256K text ;;
            esac
            silent "$p on '$endless'"
        done
    done
}
