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

@test "words that lists and their neighbours tell are printed right in a story in capitals" {
    entities <<'END' | cut -f 5-8 | tr '\t' '|' >out
GENEVA, MAY 5 (UPI) - THE U.S. AND EL SALVADOR AGREED ON A COFFEE PACT, GRACE HILL SAID MONDAY.

THE PACT WILL HOLD, HILL SAID. "THE TALKS IN MAY 1980 HAD FAILED," THE SINGAPORE-BASED BANKER SAID.

ÉMILE DUPRÉ OF THE BANK OF NOVA SCOTIA SAID IN ZÜRICH, "THE U.S. PAID IN APRIL." THE RAILWAY'S DEBT GREW.

DUPRÉ AND GEN. PETER YOUNG OF THE CIA FLEW TO NEW YORK AND TO THE UNITED ARAB EMIRATES.
END
    same - out <<'END'
GENEVA|place|GENEVA|CH
UPI|organization|UPI|-
U.S.|place|United States|US
EL SALVADOR|place|El Salvador|SV
GRACE HILL|person|GRACE HILL|-
HILL|person|GRACE HILL|-
SINGAPORE|place|Singapore|SG
ÉMILE DUPRÉ|person|ÉMILE DUPRÉ|-
BANK OF NOVA SCOTIA|organization|BANK OF NOVA SCOTIA|-
ZÜRICH|place|ZÜRICH|CH
U.S.|place|United States|US
DUPRÉ|person|ÉMILE DUPRÉ|-
PETER YOUNG|person|PETER YOUNG|-
CIA|organization|CIA|-
NEW YORK|place|NEW YORK|US
UNITED ARAB EMIRATES|place|United Arab Emirates|AE
END
}

@test "a dateline in May is no part of what is reported, in capitals either" {
    for date in 'MAY 5' '5 MAY' 'JUNE 5'; do
        echo "GENEVA, $date (UPI) - THE UNITED STATES AND EL SALVADOR AGREED ON A PACT, GRACE HILL SAID MONDAY." |
            quotes | cut -f 5
    done >out
    for i in 1 2 3; do
        echo 'THE UNITED STATES AND EL SALVADOR AGREED ON A PACT'
    done | same - out
}

@test "a headline in capitals stays what it is in a story printed as usual" {
    { echo 'MARSH SAID TO HAVE TOLD THE SENATE THAT IT MUST ACT ON THE BUDGET AND THE RAILWAYS'
        echo
        echo 'The president left Oslo on Friday for talks with the railways and their unions.'
    } | quotes >out
    same - out </dev/null
}

filed() {
    cat <<'END'
^Talks fail in Oslo<
^By RUTH VALE=
^Associated Press Writer=
OSLO, Norway (AP) _ President Helen Marsh said Sunday the talks had failed.
   Her union left at once.
   AP-NY-03-14-89 1204EST<
-30-
(END)
END
}

@test "what wires send around a story is none of its text, and parts it" {
    filed | sentences | cut -f 4-6 | tr '\t' '|' >out
    same - out <<'END'
sentence|Talks fail in Oslo|1
sentence|By RUTH VALE|2
sentence|Associated Press Writer|3
sentence|OSLO, Norway (AP) _ President Helen Marsh said Sunday the talks had failed.|4
sentence|Her union left at once.|5
text|AP-NY-03-14-89 1204EST<|6
text|-30-|7
text|(END)|8
END
    filed | dateline | cut -f 5-9,11 | tr '\t' '|' >out
    same - out <<'END'
By RUTH VALE|byline|-|-|-|RUTH VALE
OSLO, Norway (AP)|dateline|-|OSLO|NO|-
END
    filed | entities --kinds=organization | cut -f 5 >out
    printf '%s\n' 'Associated Press' AP | same - out
}

@test "other forms of the lines that wires send, and lines that only look like them" {
    printf '%s\n' 'UPI 03-14-81 12:04 PES' '--30--' '- more -' '(MORE)' '-- END --' '(ANI)' '--IANS' | while IFS= read -r line; do
        printf 'The dam held.\n%s\nThe bridge held.\n' "$line" | sentences | cut -f 4,5
    done >out
    printf 'sentence\tThe dam held.\ntext\t%s\nsentence\tThe bridge held.\n' \
        'UPI 03-14-81 12:04 PES' '--30--' '- more -' '(MORE)' '-- END --' '(ANI)' '--IANS' | same - out
    printf '%s\n' '(More money came.)' '' '-30 degrees were met.' '' 'AP-led talks failed.' '' '^ up' | sentences |
        cut -f 4 | sort | uniq -c | tr -s ' ' >out
    echo ' 4 sentence' | same - out
}

@test "soft hyphens part no names, which lists know all the same" {
    printf 'Prime Minister He\302\255len Mar\302\255sh left Man\302\255ches\302\255ter. Mar\302\255sh was late.\n' |
        entities | tr -d '\302\255' | cut -f 5-8 | tr '\t' '|' >out
    same - out <<'END'
Helen Marsh|person|Helen Marsh|-
Manchester|place|Manchester|GB
Marsh|person|Helen Marsh|-
END
}
