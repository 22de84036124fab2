#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The sandbox that the filters work in (filters/common/sandbox.h): what a filter could do that an
# attacker had taken over, and that it still does its own work. build/tests/escape is made by `make
# check`.
load helper

ESCAPE=$BATS_TEST_DIRNAME/../build/tests/escape

need_sandbox() {
    case $(uname -sm) in
        'Linux x86_64' | 'Linux aarch64') ;;
        *) skip 'no sandbox on this system' ;;
    esac
    [ -e /proc/sys/kernel/seccomp/actions_avail ] || skip 'a kernel without seccomp'
}

has_landlock() {
    perl -e 'exit(syscall(444, 0, 0, 1) < 0)'
}

# refused FILE: what the program must tell of all that it tries.
refused() {
    cat <<'END_OF_LIST'
  memory: done
  open for writing: Operation not permitted
  create: Operation not permitted
  truncate: Operation not permitted
  open another file: Operation not permitted
  list a folder: Operation not permitted
  socket: Operation not permitted
  fork: Operation not permitted
  signal: Operation not permitted
  unlink: Operation not permitted
  memory for code: Operation not permitted
  data into code: Operation not permitted
  exec: Operation not permitted
END_OF_LIST
}

@test "with its last file open, nothing but reading, writing, memory and exit is left" {
    need_sandbox
    echo precious >other
    echo text >one
    { echo 'one: open'; refused; } >expected
    try 0 "$ESCAPE" one
    silent
    same expected out
    [ ! -e created ]
    echo precious | same - other
}

@test "while files are to come, those can be opened, for reading, and no others" {
    need_sandbox
    has_landlock || skip 'a kernel without landlock'
    echo precious >other
    echo text >one
    echo text >two
    mkdir folder
    mkfifo pipe
    echo text >pipe &
    {
        for file in one two folder pipe; do
            echo "$file: open"
            refused | sed '/another file\|list a folder/s/: .*/: Permission denied/'
        done
        echo 'missing: No such file or directory'
        refused
    } >expected
    try 0 "$ESCAPE" one two folder pipe missing
    same expected out
    echo precious | same - other
}

@test "every filter works in the sandbox while it reads" {
    need_sandbox
    if is_sanitized; then
        skip 'sanitizers need more than the sandbox allows'
    fi
    mkfifo pipe
    for p in $(programs); do
        "$p" <pipe >out &
        exec {feed}>pipe
        wire_story >&"$feed"
        wait_until grep -q '^Seccomp:[[:space:]]*2$' "/proc/$!/status"
        grep -q '^NoNewPrivs:[[:space:]]*1$' "/proc/$!/status"
        exec {feed}>&-
        wait "$!"
        wire_story | "$p" | same - out "$p"
    done
}

@test "many operands of all kinds are read from inside the sandbox" {
    wire_story >story
    ln -s story link
    mkfifo pipe
    files=(story)
    for ((n = 0; n < 50; n++)); do
        files+=(story link ./story - /dev/stdin)
    done
    for p in $(programs); do
        cat story >pipe &
        try 0 "$p" "${files[@]}" pipe story <story
        silent "$p"
        # Standard input is at its end after the first `-`; /dev/stdin opens it anew.
        "$p" story | cut -f 2- >one
        cut -f 2- out | head -n "$(wc -l <one)" | same one - "$p"
        cut -f 2- out | tail -n "$(wc -l <one)" | same one - "$p"
        [ "$(cut -f 1 out | sort -u | wc -l)" -eq 204 ] || fail "$p leaves stories out"
    done
}
