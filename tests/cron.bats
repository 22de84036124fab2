#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# wiredesk -o from cron: several runs at once, SIGKILL at any moment, a disk that is full half way. The
# driver is a script: what its filters were built with makes no difference.
load helper

stories=$BATS_TEST_DIRNAME/stories

setup() {
    cd "$BATS_TEST_TMPDIR" || return
    if is_sanitized; then
        skip 'the same whatever the filters are built with'
    fi
}

# each_whole OLD NEW: each file holds its rows of OLD or those of NEW, all of them; prints which.
each_whole() {
    check whole "$@"
}

@test 'kill -9 at any moment leaves each file old or new, and whole' {
    local moment
    wiredesk "$stories/briefs.txt" >old
    wiredesk "$stories/flood.txt" >new
    wiredesk -o files "$stories/briefs.txt"
    for ((moment = 0; moment < 16; moment++)); do
        # Of every second run the stages are killed too.
        # shellcheck disable=SC2016  # the dollars are Perl's
        perl -e 'my ($moment, @command) = @ARGV;
            my $child = fork() // die;
            if ($child == 0) { setpgrp; exec { $command[0] } @command; die }
            select undef, undef, undef, $moment / 80;
            kill "KILL", $moment % 2 ? $child : -$child;
            waitpid $child, 0' "$moment" wiredesk -o files "$stories/flood.txt" 2>err
        each_whole old new >>states
        # What is left of it bars no other run.
        [ $((moment % 4)) -ne 0 ] || wait_until wiredesk -o files "$stories/briefs.txt" 2>err
    done
    grep -q old states
    try 0 wiredesk -o files "$stories/flood.txt"
    check_files files new
}

@test 'files that were not all replaced when kill -9 came are replaced by the next run' {
    local count
    wiredesk "$stories/briefs.txt" >old
    wiredesk "$stories/flood.txt" >new
    mkdir fakes
    fake fakes/mv 'case $1 in -f) ;; *) exec '"$(type -P mv)"' "$@" ;; esac' \
        'shift' 'for i in $(cat count); do '"$(type -P mv)"' -f "$1" files; shift; done' \
        'kill -s KILL $PPID'
    for count in '' 1 '1 2' '1 2 3 4 5' '1 2 3 4 5 6'; do
        echo "$count" >count
        wiredesk -o files "$stories/briefs.txt"
        PATH=$PWD/fakes:$PATH try 137 wiredesk -o files "$stories/flood.txt"
        each_whole old new >which
        [ "$(grep -c new which || true)" -eq "$(echo "$count" | wc -w)" ] || fail "$count: $(cat which)"
        # It does so before it fails for reasons of its own.
        try 1 wiredesk -o files missing
        check_files files new
    done
}

@test 'stages of a run that was killed while they waited for one another hold no lock, and go' {
    local bash before
    bash=$(type -P bash) || skip 'no bash'
    wiredesk "$stories/flood.txt" >new
    # Ends the script before it starts one of the stages.
    cat >kill-it <<'END'
set -T
trap 'case $BASH_COMMAND in *"\"\$$STAGE\""*) kill -s KILL $$ ;; esac' DEBUG
END
    for stage in quotes entities captions dateline sentences; do
        rm -rf files
        STAGE=$stage BASH_ENV=kill-it try 137 "$bash" "$BIN/wiredesk" -o files "$stories/briefs.txt"
        [ -p files/.wiredesk.new/rows ]
        wait_until wiredesk -o files "$stories/flood.txt" 2>err
        check_files files new
        wait_until eval '! pgrep -f "$PWD|bash $BIN/wiredesk -o files $stories/briefs" >/dev/null'
    done
}

@test 'a stage that comes late to a run that was killed waits for nobody' {
    wiredesk -o files "$stories/flood.txt"
    mkdir files/.wiredesk.new fakes
    mkfifo files/.wiredesk.new/1
    # It opens its FIFO when the next run has let go whoever waited there.
    fake fakes/rm 'case $* in *.wiredesk.new | *.wiredesk.old)
        (cat files/.wiredesk.new/1 >late 2>&1; : >gone) 3>&- & sleep 0.2 ;;
    esac' 'exec '"$(type -P rm)"' "$@"'
    PATH=$PWD/fakes:$PATH try 0 wiredesk -o files "$stories/flood.txt"
    wait_until [ -e gone ]
}

@test 'of many runs at once one at a time writes, and what stands is whole' {
    local i status
    wiredesk "$stories/briefs.txt" >old
    wiredesk "$stories/flood.txt" >new
    wiredesk -o files "$stories/briefs.txt"
    for i in 1 2 3 4 5; do
        wiredesk -o files "$stories/flood.txt" 2>err.1 &
        wiredesk -o files "$stories/briefs.txt" 2>err.2 &
        wiredesk -o files "$stories/flood.txt" 2>err.3 || [ $? -eq 1 ]
        wait
        cat err.? >err
        [ ! -s err ] || ! grep -v '^wiredesk: files: another run holds the lock$' err
        each_whole old new | sort -u >which
        [ "$(wc -l <which)" -eq 1 ] || fail "$(cat which)"
    done
}

@test 'a disk that is full half way replaces nothing' {
    local blocks status
    wiredesk "$stories/briefs.txt" >old
    for i in 1 2 3 4 5 6 7 8; do cat "$stories/flood.txt"; printf '\0'; done >long
    wiredesk long >new
    wiredesk -o files "$stories/briefs.txt"
    # A limit to the size of files stands in for it: a write fails with EFBIG, where SIGXFSZ is
    # ignored, or ends whoever writes.
    for blocks in 0 1 4 16; do
        for ignored in "trap '' XFSZ;" ''; do
            # What is said goes through a pipe, which has no size.
            sh -c "$ignored ulimit -f $blocks; exec wiredesk -o files long" 2>&1 | cat >err
            status=${PIPESTATUS[0]}
            [ "$status" -ne 0 ] || fail "$blocks blocks are enough"
            [ -s err ] || fail "nothing is said at $blocks blocks"
            check_files files old || fail "at $blocks blocks"
        done
    done
    try 0 wiredesk -o files long
    check_files files new
}
