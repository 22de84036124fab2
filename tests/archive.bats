#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Copy as archives have it: in capitals throughout, as telex machines printed it, with what they
# sent around it.
load helper

capitals() {
    cat <<'END'
OSLO, NORWAY (UPI) - PRESIDENT HELEN MARSH SAID FRIDAY THAT THE UNITED STATES WOULD SEND MORE AID TO
EL SALVADOR.

"WE WILL NOT LEAVE OUR FRIENDS," MARSH SAID. "THE CONGRESS MUST ACT."

"THERE WAS NO PROGRESS," SAID GEN. PETER YOUNG, WHO MET FOREIGN MINISTER OTTO O'NEILL IN GENEVA. HE
ADDED THAT THE RAILWAYS' DEBT HAD GROWN.

YOUNG TOLD REPORTERS THE US TALKS IN MAY HAD FAILED.
END
}

@test "a story in capitals has the names that it would have otherwise, as printed" {
    capitals | entities | cut -f 5-7,9 | tr '\t' '|' >out
    same - out <<'END'
OSLO|place|OSLO|-
NORWAY|place|Norway|-
UPI|organization|UPI|-
HELEN MARSH|person|HELEN MARSH|PRESIDENT
UNITED STATES|place|United States|-
EL SALVADOR|place|El Salvador|-
MARSH|person|HELEN MARSH|-
CONGRESS|organization|CONGRESS|-
PETER YOUNG|person|PETER YOUNG|GEN.
OTTO O'NEILL|person|OTTO O'NEILL|FOREIGN MINISTER
GENEVA|place|GENEVA|-
YOUNG|person|PETER YOUNG|-
US|place|United States|-
END
}

@test "a story in capitals has the speakers that it would have otherwise, in a chain too" {
    capitals | quotes >text
    capitals | sentences | entities | quotes | awk -F '\t' '$4 == "quote"' >rows
    same text rows
    cut -f 5-9 text | tr '\t' '|' >out
    same - out <<'END'
THAT THE UNITED STATES WOULD SEND MORE AID TO EL SALVADOR|indirect|PRESIDENT HELEN MARSH|HELEN MARSH|SAID
"WE WILL NOT LEAVE OUR FRIENDS,"|direct|MARSH|HELEN MARSH|SAID
"THE CONGRESS MUST ACT."|direct|MARSH|HELEN MARSH|SAID
"THERE WAS NO PROGRESS,"|direct|GEN. PETER YOUNG, WHO MET FOREIGN MINISTER OTTO O'NEILL IN GENEVA|PETER YOUNG|SAID
THAT THE RAILWAYS' DEBT HAD GROWN|indirect|HE|PETER YOUNG|ADDED
THE US TALKS IN MAY HAD FAILED|indirect|YOUNG|PETER YOUNG|TOLD
END
}

@test "a headline in capitals stays what it is in a story printed as usual" {
    { echo 'MARSH SAID TO HAVE TOLD THE SENATE THAT IT MUST ACT ON THE BUDGET AND THE RAILWAYS'
        echo
        echo 'The president left Oslo on Friday for talks with the railways and their unions.'
    } | quotes >out
    same - out </dev/null
}
