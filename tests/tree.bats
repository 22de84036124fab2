#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The tree of sources: what stands where, and what may know of what.

load helper

@test "a source includes only what stands in its own folder or below it" {
    local below='common words sentences filing tokens tagging names speakers speech'
    awk -v order="$below" '
        BEGIN { for (i = split(order, folders, " "); i; i--) height[folders[i]] = i }
        FNR == 1 {
            own = FILENAME
            sub(/\/[^\/]*$/, "", own)
            sub(/.*\//, "", own)
            files++
        }
        !(own in height) { print FILENAME ": no such folder is known"; nextfile }
        match($0, /^#include "(common|reading\/[a-z]+)\//) {
            other = substr($0, 11, RLENGTH - 11)
            sub(/.*\//, "", other)
            if (height[other] > height[own] || !(other in height)) print FILENAME ": " $0
        }
        END { if (files < 100) print "only " files " files were read" }
    ' "$BATS_TEST_DIRNAME"/../filters/{common,reading/*}/*.[ch] >"$BATS_TEST_TMPDIR/upward"
    diff "$BATS_TEST_TMPDIR/upward" /dev/null
}
