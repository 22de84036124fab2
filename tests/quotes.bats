#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Who said what, with and without quotation marks.
# A case is a story and the rows that it gives: text, kind, speaker as written, speaker resolved, cue,
# number of the quotation. The speaker's offsets are checked against its text in each of them.
load helper

# quoted [ARGUMENT...]
quoted() {
    cases quotes 5-9,12 "$@"
}

@test "straight, curly and TeX marks" {
    quoted <<'CASES'
"The dam will hold," Helen Marsh said.
  "The dam will hold,"|direct|Helen Marsh|Helen Marsh|said|1

“The dam will hold,” Helen Marsh said.
  “The dam will hold,”|direct|Helen Marsh|Helen Marsh|said|1

``The dam will hold,'' Helen Marsh said.
  ``The dam will hold,''|direct|Helen Marsh|Helen Marsh|said|1

"The dam will hold," Helen Marsh said.
“It has to hold,” said Peter Novak.
  "The dam will hold,"|direct|Helen Marsh|Helen Marsh|said|1
  “It has to hold,”|direct|Peter Novak|Peter Novak|said|2
CASES
}

@test "single marks and apostrophes" {
    quoted <<'CASES'
‘The dam will hold,’ Helen Marsh said.
  ‘The dam will hold,’|direct|Helen Marsh|Helen Marsh|said|1

'We don't know the miners' names,' Helen Marsh said.
  'We don't know the miners' names,'|direct|Helen Marsh|Helen Marsh|said|1

‘We don’t know the miners’ names,’ Helen Marsh said.
  ‘We don’t know the miners’ names,’|direct|Helen Marsh|Helen Marsh|said|1

The miners' union and the drivers' union met at O'Brien's bar in the '90s.

The band toured in the ’80s and the ’90s, to the fans’ delight.
CASES
}

@test "inches" {
    quoted <<'CASES'
The pipe was 12" wide and 6" deep.

The board is 40" long. "It is too short," Helen Marsh said.
  "It is too short,"|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "nested marks stay inside" {
    quoted <<'CASES'
"The judge told me, 'Run for it,' and I ran," Helen Marsh said.
  "The judge told me, 'Run for it,' and I ran,"|direct|Helen Marsh|Helen Marsh|said|1

“He asked me, ‘Why now?’ ” said Peter Novak. “I had no answer.”
  “He asked me, ‘Why now?’ ”|direct|Peter Novak|Peter Novak|said|1
  “I had no answer.”|direct|Peter Novak|Peter Novak|said|1

“The sign reads 'Keep out' in red,” Helen Marsh said.
  “The sign reads 'Keep out' in red,”|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a mark that is not closed ends with its paragraph" {
    quoted <<'CASES'
Helen Marsh said: "The dam will hold until the spring
The valley is home to 4,000 people.
  "The dam will hold until the spring|direct|Helen Marsh|Helen Marsh|said|1

“We have boats for everybody in the valley, Helen Marsh said.
Peter Novak said, “We are ready to go.”
  “We have boats for everybody in the valley, Helen Marsh said.|direct|-|-|-|1
  “We are ready to go.”|direct|Peter Novak|Peter Novak|said|2
CASES
}

@test "a quotation over several paragraphs" {
    quoted <<'CASES'
“We have waited for a year,” Helen Marsh said. “The dam is old.
“Nobody has come to look at it.
“We can't wait any longer.”
The valley is home to 4,000 people.
  “We have waited for a year,”|direct|Helen Marsh|Helen Marsh|said|1
  “The dam is old.|direct|Helen Marsh|Helen Marsh|said|1
  “Nobody has come to look at it.|direct|Helen Marsh|Helen Marsh|said|1
  “We can't wait any longer.”|direct|Helen Marsh|Helen Marsh|said|1

Helen Marsh said: "The dam is old.
"We can't wait any longer."
"There is no money," said Peter Novak.
  "The dam is old.|direct|Helen Marsh|Helen Marsh|said|1
  "We can't wait any longer."|direct|Helen Marsh|Helen Marsh|said|1
  "There is no money,"|direct|Peter Novak|Peter Novak|said|2
CASES
}

@test "brackets and dots stay inside" {
    quoted <<'CASES'
"We [the crew] ... have boats," Helen Marsh said.
  "We [the crew] ... have boats,"|direct|Helen Marsh|Helen Marsh|said|1

Helen Marsh called the plan “a bad joke” and “a ... trap.”
  “a bad joke”|partial|Helen Marsh|Helen Marsh|called|1
  “a ... trap.”|partial|Helen Marsh|Helen Marsh|called|1
CASES
}

@test "a quotation split by its attribution" {
    quoted <<'CASES'
"The dam," Helen Marsh said, "will hold until the spring."
  "The dam,"|direct|Helen Marsh|Helen Marsh|said|1
  "will hold until the spring."|direct|Helen Marsh|Helen Marsh|said|1

“It is late,” said Peter Novak. “We must leave the valley now.”
“Who will pay?” Helen Marsh asked.
  “It is late,”|direct|Peter Novak|Peter Novak|said|1
  “We must leave the valley now.”|direct|Peter Novak|Peter Novak|said|1
  “Who will pay?”|direct|Helen Marsh|Helen Marsh|asked|2
CASES
}

@test "quoted words inside a paraphrase" {
    quoted <<'CASES'
Helen Marsh said the dam was "older than the town" and would be rebuilt.
  the dam was "older than the town" and would be rebuilt|indirect|Helen Marsh|Helen Marsh|said|1
  "older than the town"|partial|Helen Marsh|Helen Marsh|said|1

Peter Novak said that the talks were “dead” and that the ministers were “running away.”
  that the talks were “dead” and that the ministers were “running away.”|indirect|Peter Novak|Peter Novak|said|1
  “dead”|partial|Peter Novak|Peter Novak|said|1
  “running away.”|partial|Peter Novak|Peter Novak|said|1
CASES
}

@test "what is so called, and titles of works, are no quotations" {
    quoted <<'CASES'
The so-called "silent tide" has reached the town.

The film "The Long Winter" opens in May, as does “Harbor Lights” in June.

The crew spent the night at the "Blue Heron" and left.
"It was cold," Helen Marsh said.
  "It was cold,"|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "speakers before, behind and inverted" {
    quoted <<'CASES'
Helen Marsh said, "The dam will hold."
  "The dam will hold."|direct|Helen Marsh|Helen Marsh|said|1

"The dam will hold," Helen Marsh said on Monday.
  "The dam will hold,"|direct|Helen Marsh|Helen Marsh|said|1

"The dam will hold," said Helen Marsh on Monday.
  "The dam will hold,"|direct|Helen Marsh|Helen Marsh|said|1

On Monday, Helen Marsh told reporters: "The dam will hold."
  "The dam will hold."|direct|Helen Marsh|Helen Marsh|told|1
CASES
}

@test "roles and appositions belong to the speaker" {
    quoted <<'CASES'
"The road is closed," said Kabul police spokesman Omar Hadi.
  "The road is closed,"|direct|Kabul police spokesman Omar Hadi|Omar Hadi|said|1

"The road is closed," said Helen Marsh, a spokeswoman for the hospital.
  "The road is closed,"|direct|Helen Marsh, a spokeswoman for the hospital|Helen Marsh|said|1

"The road is closed," Works Minister Grace Okello said.
  "The road is closed,"|direct|Works Minister Grace Okello|Grace Okello|said|1

Peter Novak, the mayor of the town, said, "The road is closed."
  "The road is closed."|direct|Peter Novak, the mayor of the town|Peter Novak|said|1
CASES
}

@test "the speaker's offsets" {
    echo 'He came. "It is late," said Kabul police spokesman Omar Hadi. He said: "Let us go."' >in
    rows_to expected <<'ROWS'
1|9|22|quote|"It is late,"|direct|Kabul police spokesman Omar Hadi|Omar Hadi|said|28|60|1
1|71|83|quote|"Let us go."|direct|He|Omar Hadi|said|62|64|2
ROWS
    try 0 quotes in
    same expected out
}

@test "a relative clause parts a subject from its verb" {
    quoted <<'CASES'
Pakistan, whose troops hold the pass, warned that the road would be shut.
  that the road would be shut|indirect|Pakistan|Pakistan|warned|1

Helen Marsh, who runs the dam, said it would hold.
  it would hold|indirect|Helen Marsh, who runs the dam|Helen Marsh|said|1
CASES
}

@test "pronouns" {
    quoted <<'CASES'
Helen Marsh came late. "I was held up," she said.
  "I was held up,"|direct|she|Helen Marsh|said|1

Helen Marsh met James Novak on Monday. "We agree," she said. "We do," he said.
  "We agree,"|direct|she|Helen Marsh|said|1
  "We do,"|direct|he|James Novak|said|2

"I was held up," he said.
  "I was held up,"|direct|he|-|said|1

The Ministry of Fisheries closed the port. It said the water was foul.
  the water was foul|indirect|It|Ministry of Fisheries|said|1
CASES
}

@test "surnames and bodies by their full names" {
    quoted <<'CASES'
Helen Marsh built the dam. "It is safe," Marsh said.
  "It is safe,"|direct|Marsh|Helen Marsh|said|1

"It is safe," Marsh said. The dam was built by Helen Marsh.
  "It is safe,"|direct|Marsh|Helen Marsh|said|1

The United Nations sent tents. The U.N. said the road was open.
  the road was open|indirect|The U.N.|United Nations|said|1

The dam was built by Edward "Ned" Kessler. "It is safe," Kessler said.
  "It is safe,"|direct|Kessler|Edward "Ned" Kessler|said|1

Jim Farrow built the dam with James Farrow, as he is called in court. "It is safe," Farrow said.
  "It is safe,"|direct|Farrow|James Farrow|said|1
CASES
}

@test "cues" {
    quoted <<'CASES'
Helen Marsh told lawmakers that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|told|1

The dam was old, according to Helen Marsh.
  The dam was old|indirect|Helen Marsh|Helen Marsh|according to|1

According to Helen Marsh, the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|According to|1

Helen Marsh attacked the plan, saying the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|saying|1

Helen Marsh attacked the plan, calling it "a bad joke."
  "a bad joke."|partial|Helen Marsh|Helen Marsh|calling|1
CASES
}

@test "indirect speech" {
    quoted <<'CASES'
Helen Marsh said that the dam would hold.
  that the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam would hold.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

Officials said on Tuesday that five men were missing.
  that five men were missing|indirect|Officials|Officials|said|1

The dam would hold, Helen Marsh said.
  The dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

Five men were missing, police said Tuesday. The search goes on.
  Five men were missing|indirect|police|police|said|1
CASES
}

@test "a cue that reports nothing" {
    quoted <<'CASES'
The dam was old, and Helen Marsh had said so.

The dam is said to be old.

It would be a mistake if he said no.

What Helen Marsh said was not clear.
It is clear now, Peter Novak said.
  It is clear now|indirect|Peter Novak|Peter Novak|said|1

Voters went to the polls in 17 states that same day.
CASES
}

@test "a dateline is no part of what is reported" {
    quoted <<'CASES'
NAIROBI, Kenya (AP) — The dam would hold until the spring, Helen Marsh said.
  The dam would hold until the spring|indirect|Helen Marsh|Helen Marsh|said|1

NAIROBI, Kenya (AP) -- Five men were missing on Monday, police said.
  Five men were missing on Monday|indirect|police|police|said|1
CASES
}

@test "neither is the byline that a dateline is glued to" {
    printf '%s\n' 'By HELEN MARSH' 'Associated Press Writer' \
        'NAIROBI, Kenya (AP) -- The dam held on Monday, police said.' >in
    rows_to expected <<'ROWS'
1|62|84|quote|The dam held on Monday|indirect|police|police|said|86|92|1
ROWS
    try 0 quotes in
    same expected out
    quoted <<'CASES'
By Peter Novak, Reuters    NAIROBI, April 7 - The dam will be mended, two engineers said.
  The dam will be mended|indirect|two engineers|two engineers|said|1

By Tuesday, the dam was dry, police said.
  By Tuesday, the dam was dry|indirect|police|police|said|1
CASES
}

@test "-k" {
    echo 'Helen Marsh said the dam was "older than the town" and weak. "It will break," she said.' >in
    rows_to all <<'ROWS'
1|17|59|quote|the dam was "older than the town" and weak|indirect|Helen Marsh|Helen Marsh|said|0|11|1
1|29|50|quote|"older than the town"|partial|Helen Marsh|Helen Marsh|said|0|11|1
1|61|77|quote|"It will break,"|direct|she|Helen Marsh|said|78|81|2
ROWS
    try 0 quotes in
    same all out
    for kind in direct partial indirect; do
        awk -F '\t' -v kind="$kind" '$6 == kind' all >expected
        [ "$(wc -l <expected)" -eq 1 ]
        try 0 quotes -k "$kind" in
        same expected out "-k $kind"
    done
    sed -n '1p;3p' all >expected
    try 0 quotes --kinds=direct,indirect in
    same expected out
    try 2 quotes -k whispered in
    says whispered
}

@test "-l adds verbs" {
    printf '# Ours\nradioed\tclause\nspake\n' >list
    cat >with <<'CASES'
Helen Marsh radioed that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|radioed|1

"Yes, it holds," spake Peter Novak.
  "Yes, it holds,"|direct|Peter Novak|Peter Novak|spake|1
CASES
    quoted -l list <with
    quoted --list=list <with
    sed '/^  /d' with | quoted
}

@test "-l: each class lets the verb take what the page says" {
    printf '%s\n' 'zorbed|clause' 'zorked|that' 'zelted|tell' 'zobbed|object' 'zited|to' 'zasked|question' \
        'zordered|order' 'zamed|name' 'zarned|of' 'zauded|at' 'zalled|for' 'zoted|against' 'zoke|about' \
        'zointed|to-what' 'zound|clause,out' 'zowed|finding' 'zuoted|quoted' | rows_to list
    cat >with <<'CASES'
Okumu zorbed the road was open.
  the road was open|indirect|Okumu|Okumu|zorbed|1

Okumu zorked that the road was open.
  that the road was open|indirect|Okumu|Okumu|zorked|1

Okumu zorked the road was open.

Okumu zelted reporters the road was open.
  the road was open|indirect|Okumu|Okumu|zelted|1

Okumu zobbed the plan.
  the plan|indirect|Okumu|Okumu|zobbed|1

Okumu zited to leave.
  to leave|indirect|Okumu|Okumu|zited|1

Okumu zasked whether the road was open.
  whether the road was open|indirect|Okumu|Okumu|zasked|1

Okumu zordered the crew to leave.
  the crew to leave|indirect|Okumu|Okumu|zordered|1

Okumu zamed Novak "a thief."
  "a thief."|partial|Okumu|Okumu|zamed|1

Okumu zarned of a flood.
  a flood|indirect|Okumu|Okumu|zarned|1

Okumu zauded at the flood.
  the flood|indirect|Okumu|Okumu|zauded|1

Okumu zalled for a new road.
  a new road|indirect|Okumu|Okumu|zalled|1

Okumu zoted against a new road.
  a new road|indirect|Okumu|Okumu|zoted|1

Okumu zoke about a new road.
  a new road|indirect|Okumu|Okumu|zoke|1

Okumu zointed to the flood.
  the flood|indirect|Okumu|Okumu|zointed|1

Okumu zound out that the road was open.
  that the road was open|indirect|Okumu|Okumu|zound|1

The poll zowed "a new road" is wanted.
  "a new road"|partial|The poll|The poll|zowed|1

Okumu zuoted "a new road" with a smile.
  "a new road"|partial|Okumu|Okumu|zuoted|1
CASES
    quoted -l list <with
}

@test "-l: a verb with a class that there is not is reported, and passed over" {
    printf 'radioed\tclauses\nspake\tobject, that\nwired\tquoted\nbleated\tthat,to-what\ncroaked\tclaus\n' >list
    echo 'Helen Marsh radioed that the dam was old. "Yes," wired Peter Novak.' >in
    try 1 quotes -l list in
    printf 'quotes: list:%s: unknown class of verbs; line ignored\n' 1 2 5 >expected
    same expected err
    cut -f 5,9 out >found
    printf '"Yes,"\twired\n' >expected
    same expected found
}

@test "several without a name are they, joined, counted or of a party too" {
    quoted <<'CASES'
Novak and others said the gates were shut. They said the dam would hold.
  the gates were shut|indirect|Novak and others|Novak and others|said|1
  the dam would hold|indirect|They|Novak and others|said|2

House Republicans said the bill was dead. They said it would not be missed.
  the bill was dead|indirect|House Republicans|House Republicans|said|1
  it would not be missed|indirect|They|House Republicans|said|2

Many said the pay was low. They said it would not rise.
  the pay was low|indirect|Many|Many|said|1
  it would not rise|indirect|They|Many|said|2

Many teachers have objected. Often, they say the pay is low.
  the pay is low|indirect|they|Many teachers|say|1

Drivers carrying sand saw it. They said the dam held.
  the dam held|indirect|They|Drivers carrying sand|said|1

Salem Mills and the Harbor Board said the dam held. They said the bridge did not.
  the dam held|indirect|Salem Mills and the Harbor Board|Salem Mills and the Harbor Board|said|1
  the bridge did not|indirect|They|Salem Mills and the Harbor Board|said|2
CASES
}

@test "she is not somebody without a name where a woman is named beside" {
    quoted <<'CASES'
A ministry official said the gates were shut. She said the dam would hold.
  the gates were shut|indirect|A ministry official|A ministry official|said|1
  the dam would hold|indirect|She|A ministry official|said|2

After Helen Marsh left, a ministry official said the gates were shut. She said the dam would hold.
  the gates were shut|indirect|a ministry official|a ministry official|said|1
  the dam would hold|indirect|She|Helen Marsh|said|2

"The gates are shut," a ministry official said as Helen Marsh left. She said the dam would hold.
  "The gates are shut,"|direct|a ministry official|a ministry official|said|1
  the dam would hold|indirect|She|Helen Marsh|said|2
CASES
}

@test "who speaks stands behind a time, a trial or what he speaks in" {
    quoted <<'CASES'
During the trial prosecutors said the dam was weak.
  the dam was weak|indirect|prosecutors|prosecutors|said|1

In recent years officials said the dam was weak.
  the dam was weak|indirect|officials|officials|said|1

In 2012 Peter Novak said the dam was weak.
  the dam was weak|indirect|Peter Novak|Peter Novak|said|1

In a brief statement late Monday the ministry said the dam was weak.
  the dam was weak|indirect|the ministry|the ministry|said|1

In 2012 police said the dam was weak.
  the dam was weak|indirect|police|police|said|1
CASES
}

@test "of several presidents it is the one at home, however many others are named as often" {
    quoted <<'CASES'
President Helen Marsh met Kenyan President Peter Ouma and Ugandan President Otto Okello in Oslo on Monday.
The president said the dam would hold.
  the dam would hold|indirect|The president|Helen Marsh|said|1

Kenyan President Peter Ouma met President Helen Marsh in Oslo on Monday. The president said the dam would hold.
  the dam would hold|indirect|The president|Helen Marsh|said|1

President Helen Marsh was in Oslo. So was Kenya's President Peter Ouma. The president said the dam would hold.
  the dam would hold|indirect|The president|Helen Marsh|said|1

President Helen Marsh met Kenyan President Peter Ouma in Oslo on Monday. Ouma slept, and Ouma left.
The president said the dam would hold.
  the dam would hold|indirect|The president|Peter Ouma|said|1
CASES
}

@test "several are joined with their parties and states, but not to a clause before" {
    quoted <<'CASES'
Passengers and the crews said the train was late.
  the train was late|indirect|Passengers and the crews|Passengers and the crews|said|1

Officials who fear the worst and the crews said the train was late.
  the train was late|indirect|the crews|the crews|said|1

Helen Marsh (D-Ohio), Ann Vale (R-Iowa) and Peter Novak said the train was late.
  the train was late|indirect|Helen Marsh (D-Ohio), Ann Vale (R-Iowa) and Peter Novak|Helen Marsh (D-Ohio), Ann Vale (R-Iowa) and Peter Novak|said|1

Conversely, Helen Marsh and Peter Novak said the train was late.
  the train was late|indirect|Helen Marsh and Peter Novak|Helen Marsh and Peter Novak|said|1
CASES
}

# speakers FILE: the speakers of its quotes, as written and resolved.
speakers() {
    awk -F '\t' -v OFS='\t' '$4 == "quote" { print $7, $8 }' "$1"
}

@test "names are taken from entity rows" {
    echo 'Helen Marsh built the dam. "It is safe," Marsh said. "It is," she added.' >in
    sentences in | entities >rows
    grep -aq Marsh rows
    awk -F '\t' -v OFS='\t' '$4 == "entity" { $7 = "Dame Helen Marsh" } { print }' rows >edited
    try 0 quotes rows
    speakers out >found
    printf 'Marsh\tHelen Marsh\nshe\tHelen Marsh\n' >expected
    same expected found
    try 0 quotes edited
    speakers out >found
    printf 'Marsh\tDame Helen Marsh\nshe\tDame Helen Marsh\n' >expected
    same expected found 'speakers from edited rows'
}

@test "rows as input" {
    printf 'Helen Marsh was blunt.\n\n"It will break," Marsh said.\n' >in
    rows_to expected <<'ROWS'
1|0|22|sentence|Helen Marsh was blunt.|1|1
1|24|52|sentence|"It will break," Marsh said.|2|2
1|24|40|quote|"It will break,"|direct|Marsh|Helen Marsh|said|41|46|1
ROWS
    sentences in >rows
    try 0 quotes rows
    silent
    same expected out
    grep -a quote expected >own
    try 0 quotes in
    same own out 'rows of text'
}

@test "a paragraph of 2,000 quotations" {
    awk 'BEGIN {
        for (i = 1; i <= 2000; i++) {
            printf "\"We saw ship %d,\" said Helen Marsh. ", i >"in"
            printf "\"We saw ship %d,\"\tdirect\tHelen Marsh\t%d\n", i, i >"expected"
        }
    }'
    try 0 quotes in
    silent
    check_rows out
    check_spans in out
    cut -f 5-7,12 out >found
    same expected found
}

@test "a report that its speaker parts, or stands behind" {
    quoted <<'CASES'
The dam above the town, Helen Marsh said, would hold until the spring.
  The dam above the town|indirect|Helen Marsh|Helen Marsh|said|1
  would hold until the spring|indirect|Helen Marsh|Helen Marsh|said|1

Last week, Helen Marsh said, the dam had held.
  Last week|indirect|Helen Marsh|Helen Marsh|said|1
  the dam had held|indirect|Helen Marsh|Helen Marsh|said|1

The dam above the town is old, Helen Marsh told reporters.
  The dam above the town is old|indirect|Helen Marsh|Helen Marsh|told|1

The engineers "know the dam and every stone of it," Helen Marsh said.
  The engineers "know the dam and every stone of it,"|indirect|Helen Marsh|Helen Marsh|said|1
  "know the dam and every stone of it,"|partial|Helen Marsh|Helen Marsh|said|1

Many voters, however, say they would build it again.
  they would build it again|indirect|Many voters|Many voters|say|1
CASES
}

@test "what is said of the speaker is no report" {
    quoted <<'CASES'
"We need it now," said Peter Novak, who runs the works.
  "We need it now,"|direct|Peter Novak, who runs the works|Peter Novak|said|1

Helen Marsh's mother said the dam was old.
  the dam was old|indirect|Helen Marsh's mother|Helen Marsh's mother|said|1

On Monday Helen Marsh said the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "two speakers in one sentence" {
    quoted <<'CASES'
Helen Marsh said, "It will hold," but Peter Novak said, "It will not."
  "It will hold,"|direct|Helen Marsh|Helen Marsh|said|1
  "It will not."|direct|Peter Novak|Peter Novak|said|2
CASES
}

@test "a straight mark and a curly one make a pair" {
    quoted <<'CASES'
"The dam will hold,” Helen Marsh said.
  "The dam will hold,”|direct|Helen Marsh|Helen Marsh|said|1

“The dam will hold," Helen Marsh said.
  “The dam will hold,"|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a no-break space parts words" {
    quoted <<'CASES'
Helen Marsh said the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "words that no cue claims, and titles that nobody says" {
    quoted <<'CASES'
Helen Marsh thanked the crews for "holding back the whole river" on Friday.
  "holding back the whole river"|partial|Helen Marsh|Helen Marsh|-|1

Helen Marsh said the dam was old on the show "Good Evening Ohio" last week.
  the dam was old on the show "Good Evening Ohio" last week|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "single marks are quotation marks where they are a story's own" {
    quoted <<'CASES'
‘The sign says “Keep out” in red,’ Helen Marsh said. ‘Nobody reads it.’
  ‘The sign says “Keep out” in red,’|direct|Helen Marsh|Helen Marsh|said|1
  ‘Nobody reads it.’|direct|Helen Marsh|Helen Marsh|said|1

“The dam will hold,” Helen Marsh said. The ‘silent tide’ is what fishermen fear.
  “The dam will hold,”|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "guillemets" {
    quoted <<'CASES'
«The dam will hold,» Helen Marsh said.
  «The dam will hold,»|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a nested mark right before or a blank before the closing one" {
    quoted <<'CASES'
"The judge told me, 'Run for it,' " Helen Marsh said. "I ran."
  "The judge told me, 'Run for it,' "|direct|Helen Marsh|Helen Marsh|said|1
  "I ran."|direct|Helen Marsh|Helen Marsh|said|1

''The judge told me, 'Run for it,''' Helen Marsh said. ''I ran.''
  ''The judge told me, 'Run for it,'''|direct|Helen Marsh|Helen Marsh|said|1
  ''I ran.''|direct|Helen Marsh|Helen Marsh|said|1

"It is late," he said. "We must leave the valley now."
  "It is late,"|direct|he|-|said|1
  "We must leave the valley now."|direct|he|-|said|1
CASES
}

@test "what verbs take" {
    quoted <<'CASES'
Helen Marsh vowed to rebuild the dam.
  to rebuild the dam|indirect|Helen Marsh|Helen Marsh|vowed|1

Helen Marsh announced an inquiry into the flood.
  an inquiry into the flood|indirect|Helen Marsh|Helen Marsh|announced|1

Helen Marsh urged villagers to leave the valley.
  villagers to leave the valley|indirect|Helen Marsh|Helen Marsh|urged|1

Helen Marsh asked whether the dam would hold.
  whether the dam would hold|indirect|Helen Marsh|Helen Marsh|asked|1

Helen Marsh told a crowd in Doha on Monday that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh said in a statement late last week that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh pointed out that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|pointed|1

Helen Marsh refused to say that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|say|1

Helen Marsh began by saying the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|saying|1

Helen Marsh tweeted that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|tweeted|1

Helen Marsh said the dam "has been older than the town for years."
  the dam "has been older than the town for years."|indirect|Helen Marsh|Helen Marsh|said|1
  "has been older than the town for years."|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "what verbs do not take" {
    quoted <<'CASES'
Helen Marsh believes the dam will hold.

Helen Marsh said it in a letter.

Helen Marsh told a crowd that was waiting in the rain.

The dam is in one of the states that have no money.

Her repeated calls to the office did not help.

The results reflect the cost of a previously announced dam.

The mill posted a loss of 4 million dollars for the quarter.

The storm has claimed an estimated 6,000 boats since it began.

They can claim help for some of their lost boats.

Peter Novak wrote a book after his party lost the vote.
CASES
}

@test "a report ends where the next begins" {
    quoted <<'CASES'
Helen Marsh said the dam was old and warned that it would break.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  that it would break|indirect|Helen Marsh|Helen Marsh|warned|2

Helen Marsh said the dam was old, but Peter Novak said it would hold.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  it would hold|indirect|Peter Novak|Peter Novak|said|2

Helen Marsh said the dam was old, adding that it would break.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  that it would break|indirect|Helen Marsh|Helen Marsh|adding|2

Helen Marsh said the dam was old; the town is not.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1

The dam, which Helen Marsh said was old, has been closed.
  which|indirect|Helen Marsh|Helen Marsh|said|1
  was old, has been closed|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "quoted words in a report have its speaker" {
    quoted <<'CASES'
Helen Marsh said the men whom Peter Novak called "thieves" had built the dam.
  the men whom Peter Novak called "thieves" had built the dam|indirect|Helen Marsh|Helen Marsh|said|1
  "thieves"|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "transcripts, headlines and signatures" {
    quoted <<'CASES'
MARSH: The dam is old. It will break.
NOVAK: Nobody believes that.
  The dam is old. It will break|indirect|MARSH|MARSH|:|1
  Nobody believes that|indirect|NOVAK|NOVAK|:|2

Update: The story has a new photograph.

"The dam was older than the town." — Helen Marsh, engineer
  "The dam was older than the town."|direct|Helen Marsh|Helen Marsh|—|1

Photos: Gunmen attack a museum in Tunis.
CASES
}

@test "verbs that no list has" {
    quoted <<'CASES'
"We will not leave the valley!" trumpeted Peter Novak.
  "We will not leave the valley!"|direct|Peter Novak|Peter Novak|trumpeted|1
CASES
}

@test "titles by the words that lead to them" {
    quoted <<'CASES'
Helen Marsh wrote about the dam in her novel, "Harbor Lights."

"The dam is old," Helen Marsh told the "Morning Hour" show.
  "The dam is old,"|direct|Helen Marsh|Helen Marsh|told|1
CASES
}

@test "participles have the speaker of the report before" {
    quoted <<'CASES'
Helen Marsh mocked the plan called the Great Dam, saying a lake would drown the town.
  a lake would drown the town|indirect|Helen Marsh|Helen Marsh|saying|1

Helen Marsh addressed the attacks the board called fair, noting that the dam had held.
  that the dam had held|indirect|Helen Marsh|Helen Marsh|noting|1

On Monday, as the water rose, Helen Marsh told lawmakers that the dam was old, calling it "a trap."
  that the dam was old|indirect|Helen Marsh|Helen Marsh|told|1
  "a trap."|partial|Helen Marsh|Helen Marsh|calling|2
CASES
}

@test "anonymous sources and documents" {
    quoted <<'CASES'
A person familiar with the matter said the dam was old.
  the dam was old|indirect|A person familiar with the matter|A person familiar with the matter|said|1

"The dam is old," the report said.
  "The dam is old,"|direct|the report|the report|said|1
CASES
}

# A gold line is found by how its quotation begins. A wrong name is worse than none.
@test "whom a pronoun means" {
    quoted <<'CASES'
"The pumps are ready," Peter Novak said. Joe Harmon will pay for the rest, he said.
  "The pumps are ready,"|direct|Peter Novak|Peter Novak|said|1
  Joe Harmon will pay for the rest|indirect|he|Peter Novak|said|2

Peter Novak opened the school. He thanked Joe Harmon. He also said the gym would follow.
  the gym would follow|indirect|He|Peter Novak|said|1

Peter Novak praised the two engineers. "I got along with Joe Harmon," he wrote.
"With Yusuf Karimi on the crew and two more pumps," he said, "the work was easier, and we never had to wait for the pumps."
  "I got along with Joe Harmon,"|direct|he|Peter Novak|wrote|1
  "With Yusuf Karimi on the crew and two more pumps,"|direct|he|Peter Novak|said|2
  "the work was easier, and we never had to wait for the pumps."|direct|he|Peter Novak|said|2

By Joe Harmon, Reuters TOKYO - The harbor will be dredged again. "It took two years to find the money," he said.
  "It took two years to find the money,"|direct|he|-|said|1

By noon the crew of Joe Harmon had left the pier. "It is late," he said.
  "It is late,"|direct|he|Joe Harmon|said|1

In an interview with Joe Harmon, Peter Novak defended the plan. "It is cheap," he said.
  "It is cheap,"|direct|he|Peter Novak|said|1

Peter Novak met Joe Harmon. He sees the road as a start. Perhaps Harmon will sign, he says.
  Perhaps Harmon will sign|indirect|he|Peter Novak|says|1

Peter Novak will leave the board in June, he announced.
  Peter Novak will leave the board in June|indirect|he|Peter Novak|announced|1

Grace Okello spoke of her next book. Her next book will be short, critics say. "It is late," she said.
  Her next book will be short|indirect|critics|critics|say|1
  "It is late,"|direct|she|Grace Okello|said|2
CASES
}

@test "whom a role means" {
    quoted <<'CASES'
Vice President Joseph Mbeki came. The president said it was late.
  it was late|indirect|The president|The president|said|1

President Grace Okello met Vice President Joseph Mbeki. The vice president said it was late.
  it was late|indirect|The vice president|Joseph Mbeki|said|1

President Grace Okello met the Ugandan president, Yusuf Karimi. Okello then left. The president said it was late.
  it was late|indirect|The president|Grace Okello|said|1

Sen. Mark Dalton met Sen. Linda Hayes. Dalton said it was late. The senator said he was tired.
  it was late|indirect|Dalton|Mark Dalton|said|1
  he was tired|indirect|The senator|Mark Dalton|said|2

The auditors met Peter Novak. The auditors said it was late.
  it was late|indirect|The auditors|The auditors|said|1

Spokesman Joseph Mbeki came, and spokeswoman Grace Okello. The spokeswoman said it was late.
  it was late|indirect|The spokeswoman|Grace Okello|said|1

Sen. Mark Dalton met Sen. Linda Hayes. A senator came in. The senator said it was late.
  it was late|indirect|The senator|The senator|said|1

They met a teacher -- Peter Novak left. "It fell," the teacher said.
  "It fell,"|direct|the teacher|the teacher|said|1

Mayor Grace Okello left. No town needs a mayor who sleeps. "It holds," the mayor said.
  "It holds,"|direct|the mayor|Grace Okello|said|1

It was the partner of Peter Novak. "It is late," the partner said.
  "It is late,"|direct|the partner|the partner|said|1

The bank's president, Peter Novak, met Carl Ames. "It is late," the president said.
  "It is late,"|direct|the president|Peter Novak|said|1

The engineer of the dam, Peter Novak, met Carl Ames. "It is late," the engineer said.
  "It is late,"|direct|the engineer|Peter Novak|said|1
CASES
}

@test "what body a noun means" {
    quoted <<'CASES'
Boeing met the European Union and the Red Cross. The company said it was late.
  it was late|indirect|The company|Boeing|said|1

The White House met Boeing and Airbus. The agency said it was late.
  it was late|indirect|The agency|The agency|said|1

The Washington Post has asked the FBI and the CIA. The paper said it was late.
  it was late|indirect|The paper|Washington Post|said|1

Boeing met the Red Cross. A company from Doha came. The company said it was late.
  it was late|indirect|The company|The company|said|1

CNN has asked the FBI and the CIA. The newspaper said it was late.
  it was late|indirect|The newspaper|The newspaper|said|1

Boeing has asked Airbus and the FBI. The Doha company said it was late.
  it was late|indirect|The Doha company|The Doha company|said|1

The Ferry Board, the Harbor Council watchdog, said the pier was safe.
  the pier was safe|indirect|The Ferry Board, the Harbor Council watchdog|Ferry Board|said|1

Salem Mills, Ohio’s largest mill, said it was for sale, and Kenya, Norway's partner, agreed to wait.
  it was for sale|indirect|Salem Mills, Ohio’s largest mill|Salem Mills|said|1
  to wait|indirect|Kenya, Norway's partner|Kenya|agreed|2

Salem, Ohio, said the pier was safe.
  the pier was safe|indirect|Salem, Ohio|Salem, Ohio|said|1

The Kenyan Ferry Council and the Ferry Council of Uganda met in Nairobi on Monday.
The ferries are late, the Kenyan council said. The Ugandan council said nothing was late.
  The ferries are late|indirect|the Kenyan council|Kenyan Ferry Council|said|1
  nothing was late|indirect|The Ugandan council|Ferry Council of Uganda|said|2
CASES
}

@test "whom the word for one of a party means" {
    quoted <<'CASES'
Sen. Mark Dalton met Joseph Mbeki. The Democrat said it was late.
  it was late|indirect|The Democrat|Mark Dalton|said|1

Mark Dalton met Joseph Mbeki. In a letter to Mbeki, the Kentucky Republican said it was late.
  it was late|indirect|the Kentucky Republican|Mark Dalton|said|1

One Democrat met Joseph Mbeki. The Democrat said it was late.
  it was late|indirect|The Democrat|The Democrat|said|1

Mark Dalton came. "It is late, and the mill is shut," said the Republican who owns it.
  "It is late, and the mill is shut,"|direct|the Republican who owns it|the Republican who owns it|said|1

The Democrats said it was late.
  it was late|indirect|The Democrats|Democrats|said|1
CASES
}

@test "a people who speak are called as they are printed" {
    quoted <<'CASES'
The Russians met Joseph Mbeki. The Swedes said it was late.
  it was late|indirect|The Swedes|Swedes|said|1
CASES
}

@test "whom a surname of two means" {
    # The names of the last case share a place where those met last are kept.
    quoted <<'CASES'
Peter Novak came. He thanked his wife Helen Novak. Novak said it was late.
  it was late|indirect|Novak|Peter Novak|said|1

Peter Novak came. He thanked Dalton's older brother, Mark Novak. Novak said it was late.
  it was late|indirect|Novak|Peter Novak|said|1

Helen Novak came. Novak said it was late. Then Peter Novak came. Novak said it was cold.
  it was late|indirect|Novak|Helen Novak|said|1
  it was cold|indirect|Novak|-|said|2

Helen Novak and the mayor, Peter Novak, came. Novak said it was late.
  it was late|indirect|Novak|-|said|1

Grace Okello met Carlos Dalton. "It is late," Dalton said.
  "It is late,"|direct|Dalton|Carlos Dalton|said|1
CASES
}

@test "whom a noun for several roles means" {
    quoted <<'CASES'
Rep. Mark Dalton met Joseph Mbeki. The congressman said it was late.
  it was late|indirect|The congressman|Mark Dalton|said|1

Rep. Mark Dalton came. A lawmaker rose. The lawmaker said it was late.
  it was late|indirect|The lawmaker|The lawmaker|said|1

Rep. Mark Dalton came. Joseph Mbeki rose. The lawmaker said it was late.
  it was late|indirect|The lawmaker|The lawmaker|said|1
CASES
}

@test "one of many is not they" {
    quoted <<'CASES'
Some senators, including Mark Dalton, said it was late.
  it was late|indirect|Some senators, including Mark Dalton|Some senators, including Mark Dalton|said|1

Senators like Mark Dalton said it was late.
  it was late|indirect|Senators like Mark Dalton|Senators like Mark Dalton|said|1
CASES
}

@test "speakers by their fullest names" {
    mkdir -p stories
    grep -v '^#' "$BATS_TEST_DIRNAME/speakers.txt" | awk -v RS= -F '\n' '{
        story = sprintf("stories/%03d", NR)
        for (i = 1; i <= NF; i++)
            if (sub(/^  /, "", $i))
                print NR "|" $i >"gold"
            else
                print $i >story
        close(story)
    }'
    [ "$(find stories -type f | wc -l)" -ge 60 ]
    try 0 quotes --id=number stories/*
    check_rows out
    awk -F '[\t|]' '
        FILENAME == "gold" { gold[++count] = $0; next }
        { row[++rows] = $1 "\t" $5 "\t" $8 }
        END {
            for (i = 1; i <= count; i++) {
                split(gold[i], want, "|")
                named = ""
                for (k = 1; k <= rows; k++) {
                    split(row[k], have, "\t")
                    if (have[1] == want[1] && index(have[2], want[2]) == 1)
                        named = have[3]
                }
                right += named == want[3]
                wrong += named != want[3] && named != "-" && named != ""
                if (named != want[3])
                    print gold[i] ": " named
            }
            printf "%d of %d right, %d wrong\n", right, count, wrong
            exit right < 0.9 * count || wrong > 0.05 * count
        }' gold out >&2
}

@test "a mark that is left out or mistyped" {
    quoted <<'CASES'
“We have boats for everybody. “Nobody will be left behind,” Helen Marsh said.
  “We have boats for everybody.|direct|-|-|-|1
  “Nobody will be left behind,”|direct|Helen Marsh|Helen Marsh|said|2

"The dam is old,' Helen Marsh said. "It has to go."
  "The dam is old,'|direct|Helen Marsh|Helen Marsh|said|1
  "It has to go."|direct|Helen Marsh|Helen Marsh|said|1

“The dam is old,’’ Helen Marsh said.
  “The dam is old,’’|direct|Helen Marsh|Helen Marsh|said|1

“The sign said, ‘Keep out,’ and we left. “It was late,” Helen Marsh said.
  “The sign said, ‘Keep out,’ and we left.|direct|-|-|-|1
  “It was late,”|direct|Helen Marsh|Helen Marsh|said|2

He shouted, "Run, she said, "They are here," and he ran.
  "Run, she said,|direct|He|-|shouted|1
  "They are here,"|direct|He|-|shouted|1
CASES
}

@test "the speaker without a cue is a noun phrase, or nobody" {
    quoted <<'CASES'
The harbor plan aimed to "wash away the old quarter" by spring.
  "wash away the old quarter"|partial|The harbor plan|The harbor plan|-|1

Grace Okello sees the ferry line as "a bridge that floats" these days.
  "a bridge that floats"|partial|Grace Okello|Grace Okello|-|1

Most fishermen don't trust "that rusty tub" at all.
  "that rusty tub"|partial|Most fishermen|Most fishermen|-|1

Rather than wait for "another dry year" the town dug a well.
  "another dry year"|partial|-|-|-|1

Moored in spite of "the harbor master's orders" the ferry sank.
  "the harbor master's orders"|partial|-|-|-|1

We've seen enough of "that kind of bridge" here.
  "that kind of bridge"|partial|We|-|-|1

What fishermen want is "a bridge that holds" in a storm.
  "a bridge that holds"|partial|-|-|-|1
CASES
}

@test "what opens a sentence, and the verb, are no part of a subject" {
    quoted <<'CASES'
Citing a new harbor law, Helen Marsh closed the pier, saying that it was unsafe.
  a new harbor law|indirect|Helen Marsh|Helen Marsh|Citing|1
  that it was unsafe|indirect|Helen Marsh|Helen Marsh|saying|2

Unwilling to wait for rain, Peter Novak struck back, implying that the dam was dry.
  that the dam was dry|indirect|Peter Novak|Peter Novak|implying|1

The fishermen sued the harbor, saying that the pier was unsafe.
  that the pier was unsafe|indirect|The fishermen|The fishermen|saying|1

Helen Marsh nevertheless insisted that the pier was safe.
  that the pier was safe|indirect|Helen Marsh|Helen Marsh|insisted|1

Nonetheless, Peter Novak closed the pier, saying that it was unsafe.
  that it was unsafe|indirect|Peter Novak|Peter Novak|saying|1

Helen Marsh didn't sign the letter, saying that it was late.
  that it was late|indirect|Helen Marsh|Helen Marsh|saying|1

Aides to Helen Marsh, the mayor, have called the plan "a long walk" in the dark.
  "a long walk"|partial|Aides to Helen Marsh, the mayor|Aides to Helen Marsh, the mayor|called|1

A large portion, 64 percent, said the dam was safe.
  the dam was safe|indirect|A large portion, 64 percent|A large portion, 64 percent|said|1

One of the engineers who declined to be named for publication said the dam was safe.
  the dam was safe|indirect|One of the engineers|One of the engineers|said|1
CASES
}

@test "where, when and how a sentence opens is not who speaks" {
    quoted <<'CASES'
At a fair in Osterholt, Ore., Helen Marsh opened the pier by telling the crew, "We are late."
  "We are late."|direct|Helen Marsh|Helen Marsh|telling|1

At a fair in Doha, North Dakota, on Sunday, Helen Marsh left early, saying that the pier was old.
  that the pier was old|indirect|Helen Marsh|Helen Marsh|saying|1

Hours later, Helen Marsh left the pier, telling the crew that it was old.
  that it was old|indirect|Helen Marsh|Helen Marsh|telling|1

But a few days later, Helen Marsh came back, telling the crew that it was safe.
  that it was safe|indirect|Helen Marsh|Helen Marsh|telling|1

Kelly's lawyer, Peter Novak, said the boats had been seized.
  the boats had been seized|indirect|Kelly's lawyer, Peter Novak|Peter Novak|said|1

There, the pilot Peter Novak would not name the crew but said one was ill.
  one was ill|indirect|the pilot Peter Novak|Peter Novak|said|1

Just a week ago, the board sent out a letter warning that the pier was old.
  that the pier was old|indirect|the board|the board|warning|1

Now the mayor of Osterholt, Helen Marsh, is back, warning that the pier is old.
  that the pier is old|indirect|the mayor of Osterholt, Helen Marsh|Helen Marsh|warning|1

There is a plan behind the "harbor crowd" in the town.
CASES
}

@test "what stands behind a preposition is no subject" {
    quoted <<'CASES'
In a statement the board said the pier was old.
  the pier was old|indirect|the board|the board|said|1

In a conference call officials said the pier was old.
  the pier was old|indirect|officials|officials|said|1

In an interview Helen Marsh said the pier was old.
  the pier was old|indirect|Helen Marsh|Helen Marsh|said|1

In 2016 Helen Marsh said the pier was old.
  the pier was old|indirect|Helen Marsh|Helen Marsh|said|1

After the talks the mayor said the pier was old.
  the pier was old|indirect|the mayor|the mayor|said|1

Helen Marsh in a letter to the crew said the pier was old.
  the pier was old|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh, who at the end of the fair said she was ill, left.
  she was ill, left|indirect|who|Helen Marsh|said|1

Helen Marsh has shut the pier, a move the board says is late.
  is late|indirect|the board|the board|says|1

Peter Novak likewise said the pier was old.
  the pier was old|indirect|Peter Novak|Peter Novak|said|1

The board in that case said the pier was old.
  the pier was old|indirect|The board in that case|The board in that case|said|1

A study published by the Osterholt Academy reports that the pier is old.
  that the pier is old|indirect|A study published by the Osterholt Academy|A study published by the Osterholt Academy|reports|1

In a letter to the crew released Monday, Helen Marsh rejected the plan, arguing that the pier was old.
  that the pier was old|indirect|Helen Marsh|Helen Marsh|arguing|1

Helen Marsh left the pier with a "small sense of joy" on Sunday.
  "small sense of joy"|partial|Helen Marsh|Helen Marsh|-|1
CASES
}

@test "a clause that opens a sentence, and one with who, lend no subject to what goes on" {
    quoted <<'CASES'
When Peter Novak said that the pier was old, Helen Marsh came back, saying that it was safe.
  that the pier was old|indirect|Peter Novak|Peter Novak|said|1
  that it was safe|indirect|Helen Marsh|Helen Marsh|saying|2

Helen Marsh, who told the board that the pier was old, went on Sunday, saying that it was safe.
  that the pier was old|indirect|who|Helen Marsh|told|1
  that it was safe|indirect|Helen Marsh|Helen Marsh|saying|2

Asked whether Peter Novak would sail, Helen Marsh shook her head and said, "We are late."
  whether Peter Novak would sail|indirect|-|-|Asked|1
  "We are late."|direct|Helen Marsh|Helen Marsh|said|2

Helen Marsh said she knew that Peter Novak warned the board might leave, adding that it was late.
  she knew that Peter Novak warned the board might leave|indirect|Helen Marsh|Helen Marsh|said|1
  that it was late|indirect|Helen Marsh|Helen Marsh|adding|2

Moreover, Helen Marsh came back early, saying that the pier was safe.
  that the pier was safe|indirect|Helen Marsh|Helen Marsh|saying|1

But unlike Peter Novak, Helen Marsh left early, saying that the pier was safe.
  that the pier was safe|indirect|Helen Marsh|Helen Marsh|saying|1

Yet officials are demanding that the pier be closed.
  that the pier be closed|indirect|officials|officials|demanding|1
CASES
}

@test "which is the body or thing before its comma" {
    quoted <<'CASES'
Helen Marsh had read a report by the Osterholt Ferry Board, which says that the pier is old.
  that the pier is old|indirect|which|Osterholt Ferry Board|says|1

Helen Marsh had her own plan, which also argued that the pier was old.
  that the pier was old|indirect|which|her own plan|argued|1

Helen Marsh voted for the plan which said the pier was "old and grey."
  the pier was "old and grey."|indirect|Helen Marsh|Helen Marsh|said|1
  "old and grey."|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "those who speak together are one speaker, and nobody's name" {
    quoted <<'CASES'
Helen Marsh and her aides said the pier was old.
  the pier was old|indirect|Helen Marsh and her aides|Helen Marsh and her aides|said|1

Helen Marsh left early, but Peter Novak and other pilots said the pier was old.
  the pier was old|indirect|Peter Novak and other pilots|Peter Novak and other pilots|said|1

Helen Marsh, R-Ohio, and other pilots said the pier was old.
  the pier was old|indirect|Helen Marsh, R-Ohio, and other pilots|Helen Marsh, R-Ohio, and other pilots|said|1

Federal and state officials said the pier was old.
  the pier was old|indirect|Federal and state officials|Federal and state officials|said|1

Harbor strategist and old friend Peter Novak said the pier was old.
  the pier was old|indirect|Harbor strategist and old friend Peter Novak|Peter Novak|said|1

The pier broke and officials said it was old.
  it was old|indirect|officials|officials|said|1
CASES
}

@test "before its verb a subject has all that says who it is" {
    quoted <<'CASES'
Sen. Helen Marsh, R-Ohio, the oldest member of the harbor panel, said the pier was old.
  the pier was old|indirect|Sen. Helen Marsh, R-Ohio, the oldest member of the harbor panel|Helen Marsh|said|1

Helen Marsh, the harbor chairwoman who was the star of the fair, said the pier was old.
  the pier was old|indirect|Helen Marsh, the harbor chairwoman who was the star of the fair|Helen Marsh|said|1

"It is old," said Helen Marsh, the top pilot on the harbor panel.
  "It is old,"|direct|Helen Marsh, the top pilot on the harbor panel|Helen Marsh|said|1

According to Osterholt Post, a spring storm in the bay broke the pier.
  a spring storm in the bay broke the pier|indirect|Osterholt Post|Osterholt Post|According to|1

Helen Marsh, a pilot in Salem, Ore., said the pier was old.
  the pier was old|indirect|Helen Marsh, a pilot in Salem, Ore.|Helen Marsh|said|1

In Doha, Helen Marsh, who runs the pier, said it was old.
  it was old|indirect|Helen Marsh, who runs the pier|Helen Marsh|said|1

Helen Marsh, who notes that the pier is old, said it was shut.
  that the pier is old|indirect|who|Helen Marsh|notes|1
  it was shut|indirect|Helen Marsh|Helen Marsh|said|2

Sen. Helen Marsh, R-Ohio, and Sen. Peter Novak, D-N.Y., members of the so-called Gang, said the pier was old.
  the pier was old|indirect|Sen. Helen Marsh, R-Ohio, and Sen. Peter Novak, D-N.Y., members of the so-called Gang|Sen. Helen Marsh, R-Ohio, and Sen. Peter Novak, D-N.Y., members of the so-called Gang|said|1

An attorney for Helen Marsh, who met Peter Novak in Doha, said the pier was old.
  the pier was old|indirect|An attorney for Helen Marsh, who met Peter Novak in Doha|An attorney for Helen Marsh, who met Peter Novak in Doha|said|1
CASES
}

@test "numbers with what says how exact they are, clauses before the verb of speech" {
    quoted <<'CASES'
About four in 10 said the pier was old.
  the pier was old|indirect|About four in 10|About four in 10|said|1

At least half of the pilots say the pier is old.
  the pier is old|indirect|At least half of the pilots|At least half of the pilots|say|1

Pilots on both sides warn that the pier is old.
  that the pier is old|indirect|Pilots on both sides|Pilots on both sides|warn|1

A woman who has accused Peter Novak of theft said the pier was old.
  the pier was old|indirect|A woman who has accused Peter Novak of theft|A woman who has accused Peter Novak of theft|said|1

The pilots whose boats have been repaired say the pier is old.
  the pier is old|indirect|The pilots whose boats have been repaired|The pilots whose boats have been repaired|say|1

Those who want to sail say the pier is old.
  the pier is old|indirect|Those who want to sail|Those who want to sail|say|1

Those who back her plan say the pier is old.
  the pier is old|indirect|Those who back her plan|Those who back her plan|say|1

The tape also shows Peter Novak asking for a "favor" in the talks.
  for a "favor" in the talks|indirect|Peter Novak|Peter Novak|asking|1
  "favor"|partial|Peter Novak|Peter Novak|asking|1
CASES
}

@test "a preposition behind a speaker's noun, an article behind a paper's comma" {
    quoted <<'CASES'
The pier is old, said a former aide to Helen Marsh.
  The pier is old|indirect|a former aide to Helen Marsh|a former aide to Helen Marsh|said|1

The pier is old, according to two pilots in the crew.
  The pier is old|indirect|two pilots in the crew|two pilots in the crew|according to|1

The pier is old, said the pilots in the statement.
  The pier is old|indirect|the pilots|the pilots|said|1

According to the source, the loss of the pier "scares people" in Osterholt.
  the loss of the pier "scares people" in Osterholt|indirect|the source|the source|According to|1
  "scares people"|partial|the source|the source|According to|1
CASES
}

@test "who said the sentence before goes on with a quotation" {
    quoted <<'CASES'
The pumps are not broken, Helen Marsh said on Sunday. "They have not been installed yet."
  The pumps are not broken|indirect|Helen Marsh|Helen Marsh|said|1
  "They have not been installed yet."|direct|Helen Marsh|Helen Marsh|-|2

The boats have been sold, says Peter Novak. "Nobody wanted them in the end."
  The boats have been sold|indirect|Peter Novak|Peter Novak|says|1
  "Nobody wanted them in the end."|direct|Peter Novak|Peter Novak|-|2
CASES
}

@test "warned, and said by telephone" {
    quoted <<'CASES'
"That means trouble," warned Helen Marsh.
  "That means trouble,"|direct|Helen Marsh|Helen Marsh|warned|1

"The pier is old," Helen Marsh said by telephone on Sunday.
  "The pier is old,"|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "names with the titles of linked stories run into them" {
    quoted <<'CASES'
Rep. Helen Marsh Helen Anne MarshPilots warn the board is late Novak says he will sail MORE (D-Ohio) said the pier was old.
  the pier was old|indirect|Rep. Helen Marsh|Helen Anne Marsh|said|1

"It is old," said Rep. Helen Marsh Helen Anne MarshPilots warn the board MORE (D-Ohio).
  "It is old,"|direct|Rep. Helen Marsh|Helen Anne Marsh|said|1
CASES
}

@test "numbers with a hyphen, clauses with who, names in small letters" {
    quoted <<'CASES'
"We sail," the 77-year-old Marsh told the crew.
  "We sail,"|direct|the 77-year-old Marsh|Marsh|told|1

"We sail," said Helen Marsh, a 54-year-old Osterholt angler who owns a boat.
  "We sail,"|direct|Helen Marsh, a 54-year-old Osterholt angler who owns a boat|Helen Marsh|said|1

"We sail," said Samir al-Haddad, an old hand who headed the crew in Doha.
  "We sail,"|direct|Samir al-Haddad, an old hand who headed the crew in Doha|Samir al-Haddad|said|1
CASES
}

@test "a verb that begins its sentence, a quantifier that speaks" {
    quoted <<'CASES'
Added Helen Marsh, a diver who knows the river well: "The dam will hold."
  "The dam will hold."|direct|Helen Marsh, a diver who knows the river well|Helen Marsh|Added|1

Said a ferry captain, "Nobody was told about the storm."
  "Nobody was told about the storm."|direct|a ferry captain|a ferry captain|Said|1

Added costs of the bridge, "the mayor's toy," were paid.
  "the mayor's toy,"|partial|Added costs of the bridge|Added costs of the bridge|-|1

Some suggest that the town should drain the lake.
  that the town should drain the lake|indirect|Some|Some|suggest|1
CASES
}

@test "marks, authors and pairs inside a speaker" {
    quoted <<'CASES'
A full 16% of fishermen said they want a new pier.
  they want a new pier|indirect|A full 16% of fishermen|A full 16% of fishermen|said|1

Some 16% say the dam is old.
  the dam is old|indirect|Some 16%|Some 16%|say|1

A new Post/Courier poll said that the race was close.
  that the race was close|indirect|A new Post/Courier poll|A new Post/Courier poll|said|1

The miners' union said the pit was unsafe.
  the pit was unsafe|indirect|The miners' union|The miners' union|said|1

The miners’ union said the pit was unsafe.
  the pit was unsafe|indirect|The miners’ union|The miners’ union|said|1

Helen Marsh 's aide said the pit was unsafe.
  the pit was unsafe|indirect|Helen Marsh 's aide|Helen Marsh 's aide|said|1

Peter Novak told Harbor News' "Open Hour" that the mayor would not pay.
  that the mayor would not pay|indirect|Peter Novak|Peter Novak|told|1

The pier is unsafe, according to a report by the Harbor Watch.
  The pier is unsafe|indirect|a report by the Harbor Watch|a report by the Harbor Watch|according to|1

The pier is unsafe, said a diver by telephone.
  The pier is unsafe|indirect|a diver|a diver|said|1

Ferry passengers and the crews said the pier was unsafe.
  the pier was unsafe|indirect|Ferry passengers and the crews|Ferry passengers and the crews|said|1

The storm came and the crews said the pier was unsafe.
  the pier was unsafe|indirect|the crews|the crews|said|1
CASES
}

@test "a name before a noun says whose it is" {
    quoted <<'CASES'
Marsh spokesman Peter Novak said the pier was old, and Mayor Helen Marsh left.
  the pier was old, and Mayor Helen Marsh left|indirect|Marsh spokesman Peter Novak|Peter Novak|said|1

Helen Marsh left. The Marsh campaign said the pier was old.
  the pier was old|indirect|The Marsh campaign|The Marsh campaign|said|1

Helen Marsh left. Marsh herself said the pier was old.
  the pier was old|indirect|Marsh herself|Helen Marsh|said|1
CASES
}

@test "when it was said is no part of the speaker" {
    quoted <<'CASES'
This week the Harbor Police said the pier was unsafe.
  the pier was unsafe|indirect|the Harbor Police|Harbor Police|said|1

Helen Marsh also at one point said the pier was unsafe.
  the pier was unsafe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh last week said the pier was unsafe.
  the pier was unsafe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh late last month said the pier was unsafe.
  the pier was unsafe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh on Tuesday night said the pier was unsafe.
  the pier was unsafe|indirect|Helen Marsh|Helen Marsh|said|1

On Monday morning Helen Marsh said the pier was unsafe.
  the pier was unsafe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh, at the time, said the pier was unsafe.
  the pier was unsafe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh, of the Harbor Police, said the pier was unsafe.
  the pier was unsafe|indirect|Helen Marsh, of the Harbor Police|Helen Marsh|said|1
CASES
}

@test "commas that invert nothing" {
    quoted <<'CASES'
Only one, Mayor Peter Novak, announced his departure on Monday.
  his departure on Monday|indirect|Only one, Mayor Peter Novak|Peter Novak|announced|1

The dam, announced Peter Novak, was safe.
  The dam|indirect|Peter Novak|Peter Novak|announced|1
  was safe|indirect|Peter Novak|Peter Novak|announced|1

"The dam is old," Helen Marsh, head of Harbor Watch added.
  "The dam is old,"|direct|Helen Marsh, head of Harbor Watch|Helen Marsh|added|1

"Nobody reads it." The articles, Peter Novak wrote, were wrong.
  "Nobody reads it."|direct|-|-|-|1
  The articles|indirect|Peter Novak|Peter Novak|wrote|2
  were wrong|indirect|Peter Novak|Peter Novak|wrote|2

Helen Marsh bought the boat, which Novak called "a disgrace," blaming Peter Ouma.
  "a disgrace,"|partial|Novak|Novak|blaming|1
CASES
}

@test "what nobody is said to say" {
    quoted <<'CASES'
It might be fairer to say that the dam is old.

You could argue that the dam is old.

No mayor would claim that the dam is old.

It would say that the dam is old.
  that the dam is old|indirect|It|-|say|1

One mayor would claim that the dam is old.
  that the dam is old|indirect|One mayor|One mayor|claim|1
CASES
}

@test "a mark printed twice, a bracket before a capital" {
    quoted <<'CASES'
Helen Marsh said: ""It's the story of the dam," and left.
  ""It's the story of the dam,"|direct|Helen Marsh|Helen Marsh|said|1

"[S]he wouldn't answer," Peter Novak said.
  "[S]he wouldn't answer,"|direct|Peter Novak|Peter Novak|said|1
CASES
}

@test "a name before a colon goes before who spoke last" {
    quoted <<'CASES'
"The dam is old," Helen Marsh said. Peter Novak, who led the divers: "It will not hold for long." And then: "It never did hold."
  "The dam is old,"|direct|Helen Marsh|Helen Marsh|said|1
  "It will not hold for long."|direct|Peter Novak|Peter Novak|-|2
  "It never did hold."|direct|Peter Novak|Peter Novak|-|2

Added another diver: "The dam will hold."
  "The dam will hold."|direct|another diver|another diver|Added|1
CASES
}

@test "a description means who was introduced before" {
    quoted <<'CASES'
The aide said the dam was old. "It is old," said Peter Novak, an aide.
  the dam was old|indirect|The aide|The aide|said|1
  "It is old,"|direct|Peter Novak, an aide|Peter Novak|said|2

The mayor said the dam was old. Mayor Helen Marsh left.
  the dam was old|indirect|The mayor|Helen Marsh|said|1

Peter Novak, a harbor aide, left. The aide said the dam was old.
  the dam was old|indirect|The aide|Peter Novak|said|1

Peter Novak, a harbor aide, left. An elderly dam aide wept. The aide said the dam was old.
  the dam was old|indirect|The aide|The aide|said|1
CASES
}

@test "pronouns and auxiliaries that are drawn together" {
    quoted <<'CASES'
I'm saying that the dam is old.
  that the dam is old|indirect|I|-|saying|1

I'm told that the dam is old.

The divers haven't said whether the dam is old.
  whether the dam is old|indirect|The divers|The divers|said|1

Helen Marsh left, and she wouldn’t say whether the dam is old.
  whether the dam is old|indirect|she|Helen Marsh|say|1
CASES
}

@test "what somebody is called, seen as or said to be" {
    quoted <<'CASES'
Peter Novak described the dam as a "monument" to the past.
  "monument"|partial|Peter Novak|Peter Novak|described|1

The ferry was said to be "unsafe" in a storm.
  "unsafe"|partial|-|-|-|1

Known to its crew as a "bathtub," the ferry sank.
  "bathtub,"|partial|-|-|-|1

The ferry has long been seen by its crew as a "bathtub" on wheels.
  "bathtub"|partial|its crew|its crew|-|1

Peter Novak called Helen Marsh "Iron Helen" all night.
  "Iron Helen"|partial|Peter Novak|Peter Novak|called|1

She calls "Open Water" her dream.
  "Open Water"|direct|She|-|calls|1

The town has a website called "Ask Your Mayor" for such cases.
  "Ask Your Mayor"|direct|-|-|called|1

Peter Novak, star of Channel Four's "Harbor," met the mayor.

The town slid into what Helen Marsh called a "slow decline".
  "slow decline"|partial|Helen Marsh|Helen Marsh|called|1
CASES
}

@test "a few words far from a cue are not what it reports" {
    quoted <<'CASES'
A few of the "regulars" in the bar by the old harbor of Doha, Peter Novak said.
  A few of the "regulars" in the bar by the old harbor of Doha|indirect|Peter Novak|Peter Novak|said|1
  "regulars"|partial|Peter Novak|Peter Novak|said|1

"It failed," said Helen Marsh, whose new book is on the "fixers" of Doha.
The harbor is closed.
  "It failed,"|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a report that begins with quoted words, or is quoted behind that" {
    quoted <<'CASES'
Helen Marsh says that "nobody can swim this far."
  that "nobody can swim this far."|indirect|Helen Marsh|Helen Marsh|says|1
  "nobody can swim this far."|partial|Helen Marsh|Helen Marsh|says|1

Helen Marsh said "nobody" could swim this far.
  "nobody" could swim this far|indirect|Helen Marsh|Helen Marsh|said|1
  "nobody"|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "clauses with a gap" {
    quoted <<'CASES'
A storm that officials said could reach the coast has passed.
  could reach the coast|indirect|officials|officials|said|1

The crew left the ship, which Helen Marsh said was unsafe.
  which|indirect|Helen Marsh|Helen Marsh|said|1
  was unsafe|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "progressives" {
    quoted <<'CASES'
Helen Marsh is warning that the dam is old.
  that the dam is old|indirect|Helen Marsh|Helen Marsh|warning|1

Peter Novak was promising to rebuild it.
  to rebuild it|indirect|Peter Novak|Peter Novak|promising|1

There are promising signs that the dam will hold.
CASES
}

@test "sources behind the verb" {
    quoted <<'CASES'
A third boat is on its way, say officials, who have counted the others.
  A third boat is on its way|indirect|officials|officials|say|1

The dam is old, said Peter Novak, who built it.
  The dam is old|indirect|Peter Novak, who built it|Peter Novak|said|1

The dam is old, said an engineer who asked not to be named.
  The dam is old|indirect|an engineer who asked not to be named|an engineer who asked not to be named|said|1

The dam is old, said engineer and party chairman Peter Novak.
  The dam is old|indirect|engineer and party chairman Peter Novak|Peter Novak|said|1
CASES
}

@test "a subject with several appositions" {
    quoted <<'CASES'
Rep. Helen Marsh (D-Ohio), chair of the water panel, said the dam was old.
  the dam was old|indirect|Rep. Helen Marsh (D-Ohio), chair of the water panel|Helen Marsh|said|1

Peter Novak, an engineer who had worked on the dam, of Doha, said it was old.
  it was old|indirect|Peter Novak, an engineer who had worked on the dam, of Doha|Peter Novak|said|1

Henry Ouma, a teacher, told Peter Novak that the dam was old.
  that the dam was old|indirect|Henry Ouma, a teacher|Henry Ouma|told|1

The dam is old, he and Mr. Novak said.
  The dam is old|indirect|he and Mr. Novak|-|said|1
CASES
}

@test "a name behind a role" {
    quoted <<'CASES'
"The dam is old," said her lawyer, Peter Novak. "It leaks," he said.
  "The dam is old,"|direct|her lawyer, Peter Novak|Peter Novak|said|1
  "It leaks,"|direct|he|Peter Novak|said|2

"The dam is old," said the state's governor, Helen Marsh, 61, on Monday.
  "The dam is old,"|direct|the state's governor, Helen Marsh, 61|Helen Marsh|said|1

"The dam is old," said a spokesman for Harbor Watch, Peter Novak.
  "The dam is old,"|direct|a spokesman for Harbor Watch, Peter Novak|Peter Novak|said|1

According to the chairman, Helen Marsh said that the dam was old.
  Helen Marsh said that the dam was old|indirect|the chairman|the chairman|According to|1
CASES
}

@test "an age and a town, a state in a bracket" {
    quoted <<'CASES'
Helen Marsh, 29, of Salem, Ore., says the dam is old.
  the dam is old|indirect|Helen Marsh, 29, of Salem, Ore.|Helen Marsh|says|1

Rep. Helen Marsh (Mich.), a pilot, said the dam was old.
  the dam was old|indirect|Rep. Helen Marsh (Mich.), a pilot|Helen Marsh|said|1

Helen Marsh (Doha, 2001) said the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a role before a name, behind what opens the sentence" {
    quoted <<'CASES'
In Doha the mayor, Helen Marsh, said that the dam was old.
  that the dam was old|indirect|the mayor, Helen Marsh|Helen Marsh|said|1

When the Harbor Watch chairman, Peter Novak, said that the dam was old, she left.
  that the dam was old|indirect|the Harbor Watch chairman, Peter Novak|Peter Novak|said|1

After talks with the mayor, Helen Marsh said that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a noun and what it is close to" {
    quoted <<'CASES'
"The dam is old," said a source close to the panel.
  "The dam is old,"|direct|a source close to the panel|a source close to the panel|said|1

"The dam is old," said one pilot on the bridge. "It leaks," said a pilot in a letter.
  "The dam is old,"|direct|one pilot on the bridge|one pilot on the bridge|said|1
  "It leaks,"|direct|a pilot|a pilot|said|2

"The dam is old," said the mayor in the capital.
  "The dam is old,"|direct|the mayor|the mayor|said|1

The dam is old, said Peter Novak, one of the pilots involved in the works.
  The dam is old|indirect|Peter Novak, one of the pilots involved in the works|Peter Novak|said|1
CASES
}

@test "a clause with who behind a noun" {
    quoted <<'CASES'
"The dam is old," said an engineer who spoke on the bridge.
  "The dam is old,"|direct|an engineer who spoke on the bridge|an engineer who spoke on the bridge|said|1

Republicans who heard the speech said the dam was old.
  the dam was old|indirect|Republicans who heard the speech|Republicans who heard the speech|said|1

Helen Marsh left the room. "The dam is old," said a Marsh aide who runs the works.
  "The dam is old,"|direct|a Marsh aide who runs the works|a Marsh aide who runs the works|said|1

The dam is old, according to people who have seen the plans.
  The dam is old|indirect|people who have seen the plans|people who have seen the plans|according to|1

"The dam is old," said an engineer who added that it leaks.
  "The dam is old,"|direct|an engineer|an engineer|said|1
  that it leaks|indirect|who|an engineer|added|2

"The dam is old," said Peter Novak, then a pilot. Helen Marsh, then left the room.
  "The dam is old,"|direct|Peter Novak, then a pilot|Peter Novak|said|1
CASES
}

@test "questions that nobody is named to ask" {
    quoted <<'CASES'
Asked whether the dam would hold, Helen Marsh left the room.
  whether the dam would hold|indirect|-|-|Asked|1

"No," Helen Marsh said when asked about the dam.
  "No,"|direct|Helen Marsh|Helen Marsh|said|1
  about the dam|indirect|-|-|asked|2

Helen Marsh, asked why she had left, did not reply.
  why she had left|indirect|-|-|asked|1
CASES
}

@test "as somebody reported" {
    quoted <<'CASES'
As the Daily Post reported on Monday, the dam has cracks.
  the dam has cracks|indirect|the Daily Post|Daily Post|reported|1

As reported by the Daily Post, the dam has cracks.
  the dam has cracks|indirect|the Daily Post|Daily Post|As reported by|1

She left, as she had come, without a word.
CASES
}

@test "forms in the present, pronouns with their verbs, asked and agreed to" {
    quoted <<'CASES'
Critics argue that the dam is old.
  that the dam is old|indirect|Critics|Critics|argue|1

Some people claimed it never held.
  it never held|indirect|Some people|Some people|claimed|1

The report that came out on Monday is short.

Helen Marsh told the Daily Post she'll rebuild the dam.
  she'll rebuild the dam|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh vows to stay.
  to stay|indirect|Helen Marsh|Helen Marsh|vows|1

Peter Novak asked the crew to leave the ship.
  the crew to leave the ship|indirect|Peter Novak|Peter Novak|asked|1

Peter Novak agreed to leave the ship.
  to leave the ship|indirect|Peter Novak|Peter Novak|agreed|1

Helen Marsh said both she and Novak promised as children to leave.
  both she and Novak promised as children to leave|indirect|Helen Marsh|Helen Marsh|said|1

Two in three said they would leave.
  they would leave|indirect|Two in three|Two in three|said|1

Helen Marsh and Peter Novak argue that the dam will fail. "It has to," Novak said.
  that the dam will fail|indirect|Helen Marsh and Peter Novak|Helen Marsh and Peter Novak|argue|1
  "It has to,"|direct|Novak|Peter Novak|said|2
CASES
}

@test "nouns as cues" {
    quoted <<'CASES'
Her claim that the dam is old was wrong.
  that the dam is old|indirect|Her|-|claim|1

Helen Marsh's promise to rebuild the dam was kept.
  to rebuild the dam|indirect|Helen Marsh|Helen Marsh|promise|1

The claim that the dam is old is heard in the valley.
CASES
}

@test "headlines whose words are capitalized" {
    quoted <<'CASES'
Marsh Says Dam Will Hold Until Spring
  Dam Will Hold Until Spring|indirect|Marsh|Marsh|Says|1

Dam Will Hold Until Spring, Marsh Says
  Dam Will Hold Until Spring|indirect|Marsh|Marsh|Says|1

Marsh Said To Be Ready For A Fight

Dam will hold until spring, Marsh says
  Dam will hold until spring|indirect|Marsh|Marsh|says|1
CASES
}

@test "of inside a title in capitals leads to no name, before another title it does" {
    quoted <<'CASES'
"It fell," outgoing Chief of Staff Helen Marsh said.
  "It fell,"|direct|outgoing Chief of Staff Helen Marsh|Helen Marsh|said|1

"It fell," the University of Salem's Peter Novak said.
  "It fell,"|direct|the University of Salem's Peter Novak|Peter Novak|said|1

"It fell," the Office of Mayor Peter Novak said.
  "It fell,"|direct|the Office of Mayor Peter Novak|the Office of Mayor Peter Novak|said|1
CASES
}

@test "a participle behind a long sentence" {
    quoted <<'CASES'
The council met. And then Helen Marsh went on the attack, saying the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|saying|1

And although he had thanked the crew, Peter Novak sounded a sad note, saying, "I am not sure that I will be back."
  "I am not sure that I will be back."|direct|Peter Novak|Peter Novak|saying|1

A week ago, for example, Helen Marsh closed her speech declaring, "We will not sell the dam."
  "We will not sell the dam."|direct|Helen Marsh|Helen Marsh|declaring|1
CASES
}

@test "what polls, studies and courts find is theirs where it is quoted" {
    quoted <<'CASES'
A survey of the valley found that the dam "leaks at every seam."
  "leaks at every seam."|partial|A survey of the valley|A survey of the valley|found|1

The review, which took a year, shows the dam had "three cracks" in June.
  "three cracks"|partial|The review|The review|shows|1

A survey found that half the town had left, and Peter Novak said it was "no wonder."
  it was "no wonder."|indirect|Peter Novak|Peter Novak|said|1
  "no wonder."|partial|Peter Novak|Peter Novak|said|1

The farmers say they are happier than they were in May, 74 percent in the new poll compared with 80 percent then.
  they are happier than they were in May|indirect|The farmers|The farmers|say|1

Helen Marsh found the crew "half asleep" on Monday.
  "half asleep"|partial|Helen Marsh|Helen Marsh|-|1
CASES
}

@test "relative clauses: who spoke stands before them" {
    quoted <<'CASES'
You have to fill out a form that asks, "Are you a citizen of the town?"
  "Are you a citizen of the town?"|direct|a form|a form|asks|1

She showed little liking for a broadcast that suggested an aide was a spy.
  an aide was a spy|indirect|a broadcast|a broadcast|suggested|1

Helen Marsh read out the part of the report which also acknowledged that the dam was old.
  that the dam was old|indirect|the part of the report|the part of the report|acknowledged|1

Helen Marsh sent out a letter that said, "We will not leave the valley."
  "We will not leave the valley."|direct|Helen Marsh|Helen Marsh|said|1

The board's office signaled to the crew that they will abide by rules that stipulate that a boat can't be seized.
  that they will abide by rules that stipulate that a boat can't be seized|indirect|The board's office|The board's office|signaled|1

Helen Marsh wrote a letter Thursday that said the dam would hold.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

The crew heard Sen. Helen Marsh, R-N.C., who warned that the dam was old.
  that the dam was old|indirect|who|Helen Marsh|warned|1

The crew heard Helen Marsh (D-Ohio), who warned that the dam was old.
  that the dam was old|indirect|who|Helen Marsh|warned|1

The crew heard Helen Marsh of Doha, the works manager, who warned that the dam was old.
  that the dam was old|indirect|who|Helen Marsh|warned|1

The crew met Helen Marsh, joined by two aides, who warned that the dam was old.
  that the dam was old|indirect|who|two aides|warned|1

The crew heard Peter Novak, Helen Marsh's deputy, who warned that the dam was old.
  that the dam was old|indirect|who|Peter Novak|warned|1

The crew saw Helen Marsh, and the manager, who warned that the dam was old, left.
  that the dam was old, left|indirect|who|-|warned|1
CASES
}

@test "whoever is urged to do something" {
    quoted <<'CASES'
Helen Marsh also urged both parties to work together.
  both parties to work together|indirect|Helen Marsh|Helen Marsh|urged|1

Helen Marsh urged Rep. Peter Novak, R-Ky., to postpone the vote.
  Rep. Peter Novak, R-Ky., to postpone the vote|indirect|Helen Marsh|Helen Marsh|urged|1

Helen Marsh wrote to the crew, asking Novak not to close the dam.
  Novak not to close the dam|indirect|Helen Marsh|Helen Marsh|asking|1

Helen Marsh ordered the armed guards to leave.
  the armed guards to leave|indirect|Helen Marsh|Helen Marsh|ordered|1

Helen Marsh asked for the dam to be closed.
  for the dam to be closed|indirect|Helen Marsh|Helen Marsh|asked|1

Helen Marsh asked Novak about his wish to leave.
  about his wish to leave|indirect|Helen Marsh|Helen Marsh|asked|1

Helen Marsh urged more aid to towns in the valley.

Helen Marsh fumed that Novak did not answer.
  that Novak did not answer|indirect|Helen Marsh|Helen Marsh|fumed|1

The dam was the cause of protests that went on for a year.
CASES
}

@test "what says when it was said, and what nobody says" {
    quoted <<'CASES'
He said it was over moments before a crowd came.
  it was over moments before a crowd came|indirect|He|-|said|1

He said moments before a crowd came.

Helen Marsh said a few hours after the flood that it was over.
  that it was over|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said this Monday: "We will not go."
  "We will not go."|direct|Helen Marsh|Helen Marsh|said|1

Helen Marsh said last Monday that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|said|1

This indicates that the dam is old.

That is not to say that the dam is old.

The report outlines a plan and underscores the need for a new dam.
CASES
}

@test "a post with its author and his account is what he said" {
    quoted --posts <<'CASES'
The gates stay shut, the mayor told us. Go home! — Helen Marsh (@helen_marsh1) March 5, 2019
Marsh went home.
  The gates stay shut, the mayor told us. Go home!|direct|Helen Marsh|Helen Marsh|—|1

Peter Novak wrote that it was over.
"Never again," she said. See you there. --Daily Post (@dailypost)
  that it was over|indirect|Peter Novak|Peter Novak|wrote|1
  "Never again," she said. See you there.|direct|Daily Post|Daily Post|--|2

The gates stay shut — Helen Marsh (left) has the key.
Ask the office (@dam) on March 5, 2019.
— Helen Marsh (@marsh) March 5, 2019
CASES
    quoted <<'CASES'
Peter Novak was blunt. Never again! — Peter Novak (@novak) March 5, 2019
CASES
}

@test "a paragraph leads in to the next, or signs the one before" {
    quoted <<'CASES'
Here is what Helen Marsh said in two messages on Monday:
"There is great anger in the valley. The dam is old."
  "There is great anger in the valley. The dam is old."|direct|Helen Marsh|Helen Marsh|said|1

Then, in May, the Daily Post reported that:
"The dam had been built without a plan."
"Nobody has seen the plan since then," Peter Novak said.
  "The dam had been built without a plan."|direct|the Daily Post|Daily Post|reported|1
  "Nobody has seen the plan since then,"|direct|Peter Novak|Peter Novak|said|2

Helen Marsh said this to the crew:
"It will break before spring."
"It will break before spring, and then what?" said Peter Novak.
  "It will break before spring."|direct|Helen Marsh|Helen Marsh|said|1
  "It will break before spring, and then what?"|direct|Peter Novak|Peter Novak|said|2

The letter reads:
"It will break before spring."
  "It will break before spring."|direct|The letter|The letter|reads|1

“The dam was older than the town, and nobody cared.” Helen Marsh, Daily Post
  “The dam was older than the town, and nobody cared.”|direct|Helen Marsh|Helen Marsh|-|1

“The dam was older than the town, and nobody cared.
“It had to break.”
Helen Marsh, Daily Post of Doha
  “The dam was older than the town, and nobody cared.|direct|Helen Marsh|Helen Marsh|-|1
  “It had to break.”|direct|Helen Marsh|Helen Marsh|-|1

“The dam was older than the town, and nobody cared.”
Helen Marsh, the mayor, left.
  “The dam was older than the town, and nobody cared.”|direct|-|-|-|1

“The dam was older than the town, and nobody cared.”
St. Louis, Missouri
  “The dam was older than the town, and nobody cared.”|direct|-|-|-|1

“The dam was older than the town, and nobody cared.”
Associated Press, Reuters
  “The dam was older than the town, and nobody cared.”|direct|-|-|-|1

Helen Marsh said, ""The dam is old,"" and left.
  ""The dam is old,""|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "names that reach past the speaker's phrase" {
    printf '%s\t' 1 0 23 sentence 'X said he is Grace Mars' 1 >in
    printf '1\n' >>in
    printf '%s\t' 1 0 23 entity 'X said he is Grace Mars' person 'X Y' - >>in
    printf -- '-\n' >>in
    try 0 quotes in
    [ "$(cut -f 4-7,9 out | tail -n 1)" = "quote	he is Grace Mars	indirect	X	said" ] || fail "$(cat out)"
}

@test "a report ends before what is said of it, and before a bracket that is not part of it" {
    quoted <<'CASES'
Helen Marsh said the dam was safe, a claim that engineers reject.
  the dam was safe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam "can stand," a surprising remark that was met with silence.
  the dam "can stand,"|indirect|Helen Marsh|Helen Marsh|said|1
  "can stand,"|partial|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam was old, a view shared by all.
  the dam was old, a view shared by all|indirect|Helen Marsh|Helen Marsh|said|1

The notice said the council will close the dam (whatever that means for the town).
  the council will close the dam|indirect|The notice|The notice|said|1

Helen Marsh said the dam (built in 1920) was the work of the Valley Water Board (VWB).
  the dam (built in 1920) was the work of the Valley Water Board (VWB)|indirect|Helen Marsh|Helen Marsh|said|1

Her remark that the dam is old was heard in the valley.
  that the dam is old|indirect|Her|-|remark|1
CASES
}

@test "forms that are nouns, by what stands around them" {
    quoted <<'CASES'
Highly praised Helen Marsh emails that were found in May contain "secret plans," a man told the Daily Post.
  Highly praised Helen Marsh emails that were found in May contain "secret plans,"|indirect|a man|a man|told|1
  "secret plans,"|partial|a man|a man|told|1

The contest moves to Northern states that are poor.

There were unconfirmed reports that the dam had failed.

The council made promises that it did not keep.

The policy states that nobody may fish, and the notice claims that the dam is old.
  that nobody may fish|indirect|The policy|The policy|states|1
  that the dam is old|indirect|the notice|the notice|claims|2

The Daily News report also warned that the dam was old.
  that the dam was old|indirect|The Daily News report|The Daily News report|warned|1

The Daily Post quotes unnamed engineers as saying the dam is old.
  the dam is old|indirect|The Daily Post|Daily Post|saying|1

Denials of haste, followed by pleas, followed by attempts to hide only added to the picture.
CASES
}

@test "what goes on behind a comma has the subject of its sentence" {
    quoted <<'CASES'
Helen Marsh said the council dislikes the plan, considering they just agreed to another, but suggested that it might go on.
  the council dislikes the plan, considering they just agreed to another|indirect|Helen Marsh|Helen Marsh|said|1
  that it might go on|indirect|Helen Marsh|Helen Marsh|suggested|2

Helen Marsh said he had warned that the dam was old and added that it would break.
  he had warned that the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  that it would break|indirect|he|-|added|2
CASES
}

@test "May is a month and a name, Will a name" {
    quoted <<'CASES'
Helen Marsh told the crew in May that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|told|1

The dam was old, Helen Marsh said in May.
  The dam was old|indirect|Helen Marsh|Helen Marsh|said|1

"The dam is old," Theresa May said.
  "The dam is old,"|direct|Theresa May|Theresa May|said|1

Sen. Will Novak told the crew that the dam will break, and may break soon.
  that the dam will break, and may break soon|indirect|Sen. Will Novak|Will Novak|told|1
CASES
}

@test "persons who are told, and when it was said" {
    quoted <<'CASES'
Helen Marsh asked when the dam would be closed.
  when the dam would be closed|indirect|Helen Marsh|Helen Marsh|asked|1

Helen Marsh told her the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh said 10 days after the flood that the dam was safe.
  that the dam was safe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said crews worked hours before the flood came.
  crews worked hours before the flood came|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said last week's flood was the worst in memory.
  last week's flood was the worst in memory|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said Monday's flood was the worst in memory.
  Monday's flood was the worst in memory|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh warned, in spite of the doubts of the board, that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|warned|1

Helen Marsh warned when the dam would break.
CASES
}

@test "whoever is urged, asked or told, and what no infinitive is" {
    quoted <<'CASES'
Helen Marsh urged the board to focus on the dam.
  the board to focus on the dam|indirect|Helen Marsh|Helen Marsh|urged|1

Helen Marsh urged crews to "drain the lake" by spring.
  crews to "drain the lake" by spring|indirect|Helen Marsh|Helen Marsh|urged|1
  "drain the lake"|partial|Helen Marsh|Helen Marsh|urged|1

Helen Marsh urged crews and captains to leave the valley.
  crews and captains to leave the valley|indirect|Helen Marsh|Helen Marsh|urged|1

Helen Marsh urged owners or renters to leave the valley.
  owners or renters to leave the valley|indirect|Helen Marsh|Helen Marsh|urged|1

Helen Marsh asked that the crews leave the valley.
  that the crews leave the valley|indirect|Helen Marsh|Helen Marsh|asked|1

Helen Marsh urged more aid to Doha.

Helen Marsh urged more help to the towns in the valley.

Helen Marsh acknowledged him with a nod.

Helen Marsh pointed to the cracks in the dam.
  the cracks in the dam|indirect|Helen Marsh|Helen Marsh|pointed|1

Helen Marsh told "her crews" to wait for boats.
  "her crews"|partial|Helen Marsh|Helen Marsh|told|1

Helen Marsh said "none" -- not one -- would leave the valley.
  "none"|partial|Helen Marsh|Helen Marsh|said|1

Helen Marsh said "never" on Monday.
  "never"|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "headlines with an infinitive, with marks, with what reports nothing" {
    quoted <<'CASES'
Marsh Agrees To Rebuild Dam
  To Rebuild Dam|indirect|Marsh|Marsh|Agrees|1

Marsh Agrees With Council Plan

Marsh Says "dam is old" and Leaves
  "dam is old"|partial|Marsh|Marsh|Says|1

The dam is old, Marsh was told
CASES
}

@test "a part of a sentence before the subject" {
    quoted <<'CASES'
"The dam is old," announced the mayor of Doha.
  "The dam is old,"|direct|the mayor of Doha|the mayor of Doha|announced|1

The cook, a man of few words; Peter Novak, the mate, said the ship was old.
  the ship was old|indirect|Peter Novak, the mate|Peter Novak|said|1

And when the rain came, the crews went home, saying the dam was old.
  the dam was old|indirect|the crews|the crews|saying|1

Aides both said the pit was unsafe.
  the pit was unsafe|indirect|Aides|Aides|said|1

This week's report said the pit was unsafe.
  the pit was unsafe|indirect|This week's report|This week's report|said|1

Last Monday Helen Marsh said the pit was unsafe.
  the pit was unsafe|indirect|Helen Marsh|Helen Marsh|said|1

Each time Helen Marsh speaks she says the pit was unsafe.
  the pit was unsafe|indirect|she|Helen Marsh|says|1

The pit is unsafe, said Helen Marsh, mayor of Doha.
  The pit is unsafe|indirect|Helen Marsh, mayor of Doha|Helen Marsh|said|1
CASES
}

@test "whom a clause behind that belongs to, and whom the next verb" {
    quoted <<'CASES'
Helen Marsh printed leaflets that said the dam was old.
  the dam was old|indirect|leaflets|leaflets|said|1

The cook printed a letter that said the dam was old, adding that it would break.
  the dam was old|indirect|a letter|a letter|said|1
  that it would break|indirect|The cook|The cook|adding|2

They wrote a letter that said, "We will stay in the valley."
  "We will stay in the valley."|direct|a letter|a letter|said|1

In the hall hung a sign that said, "Nobody may fish here."
  "Nobody may fish here."|direct|a sign|a sign|said|1
CASES
}

@test "forms in the present, nouns of their shape, infinitives" {
    quoted <<'CASES'
Some people argue they'll leave the valley.
  they'll leave the valley|indirect|Some people|Some people|argue|1

Helen Marsh has reports that the dam is old.

Helen Marsh reports that the dam is old.
  that the dam is old|indirect|Helen Marsh|Helen Marsh|reports|1

The town's policy states that nobody may fish.
  that nobody may fish|indirect|The town's policy|The town's policy|states|1

Section 12 policy states that nobody may fish.
  that nobody may fish|indirect|Section 12 policy|Section 12 policy|states|1

The crew rejected false claims that the dam was old.

Helen Marsh's claims that the dam is old were wrong.
  that the dam is old|indirect|Helen Marsh|Helen Marsh|claims|1

Helen Marsh cited growing claims that the dam was old.
  growing claims that the dam was old|indirect|Helen Marsh|Helen Marsh|cited|1

Peter Novak promises swift reform of the harbor board.
  swift reform of the harbor board|indirect|Peter Novak|Peter Novak|promises|1

Peter Novak has no say in the matter.

It is foolish to argue that the dam is old.

We're told that the dam is old.

He'd argued that the dam was old.
  that the dam was old|indirect|He|-|argued|1

Rain fell, and there are promising signs that the dam will hold.

Helen Marsh went on to say, "No."
  "No."|direct|Helen Marsh|Helen Marsh|say|1

Helen Marsh refused to acknowledge she was wrong.
  she was wrong|indirect|Helen Marsh|Helen Marsh|acknowledge|1

Helen Marsh refused to acknowledge the cracks.

Added last week, the words "no boats at night" stay on the sign.
  "no boats at night"|partial|-|-|-|1
CASES
}

@test "what stands on both sides of who said it" {
    quoted <<'CASES'
In Doha, Helen Marsh said, Peter Novak had seen the dam.
  In Doha|indirect|Helen Marsh|Helen Marsh|said|1
  Peter Novak had seen the dam|indirect|Helen Marsh|Helen Marsh|said|1

Last week, Helen Marsh said, Peter Novak left Doha.
  Last week|indirect|Helen Marsh|Helen Marsh|said|1
  Peter Novak left Doha|indirect|Helen Marsh|Helen Marsh|said|1

The dam was safe, Helen Marsh said, Peter Novak being of the same mind.
  The dam was safe|indirect|Helen Marsh|Helen Marsh|said|1

The dam was old, Helen Marsh said, as rain fell on the valley.
  The dam was old|indirect|Helen Marsh|Helen Marsh|said|1

The dam was old, Helen Marsh said in Doha, where she lives.
  The dam was old|indirect|Helen Marsh|Helen Marsh|said|1

The dam was old, Helen Marsh said, while rain fell on the valley.
  The dam was old|indirect|Helen Marsh|Helen Marsh|said|1

In the valley the dam will hold, Helen Marsh said.
  In the valley the dam will hold|indirect|Helen Marsh|Helen Marsh|said|1

The dam leaks and, as the Daily Post reported on Monday, it will be drained.
  it will be drained|indirect|the Daily Post|Daily Post|reported|1

As Helen Marsh said on Monday, "We will stay in the valley."
  "We will stay in the valley."|direct|Helen Marsh|Helen Marsh|said|1

As Helen Marsh said on Monday the dam leaks.
  the dam leaks|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "relative clauses with a verb of speech inside" {
    quoted <<'CASES'
The town closed the dam, which Helen Marsh said "was older than the town."
  "was older than the town."|partial|Helen Marsh|Helen Marsh|said|1

The crews love the old dam, which Helen Marsh vowed to rebuild.
  to rebuild|indirect|Helen Marsh|Helen Marsh|vowed|1

The town drained the dam, which Helen Marsh said leaks at night.
  which|indirect|Helen Marsh|Helen Marsh|said|1
  leaks at night|indirect|Helen Marsh|Helen Marsh|said|1

The town drained the dam, which Helen Marsh said Peter Novak had built.
  Peter Novak had built|indirect|Helen Marsh|Helen Marsh|said|1

The town drained the dam, which Helen Marsh said the crews had built.
  the crews had built|indirect|Helen Marsh|Helen Marsh|said|1

There was a storm that officials said could reach the coast by noon.
  could reach the coast by noon|indirect|officials|officials|said|1

A storm that officials said could have reached the coast has passed.
  could have reached the coast|indirect|officials|officials|said|1

It was a storm that officials said could come, the worst in years.
  could come, the worst in years|indirect|officials|officials|said|1

The crews knew what Helen Marsh said would help.

Helen Marsh, who confirmed she was thinking of a bid after being freed in May, filed her papers.
  she was thinking of a bid after being freed in May|indirect|who|Helen Marsh|confirmed|1

Helen Marsh, who denied the report, was at home.
  the report|indirect|who|Helen Marsh|denied|1
CASES
}

@test "asked, called, found, claimed: by whom, if by anybody" {
    quoted <<'CASES'
Asked whether he would "leave the dam," Peter Novak left the room.
  whether he would "leave the dam,"|indirect|-|-|Asked|1
  "leave the dam,"|partial|-|-|Asked|1

When asked about the dam, Helen Marsh left.
  about the dam|indirect|-|-|asked|1

Helen Marsh was asked why the dam leaked.
  why the dam leaked|indirect|-|-|asked|1

She has an agency called "Ice Watch" in Doha.
  "Ice Watch"|direct|-|-|called|1

A poll taken in May found the dam "unsafe for the town."
  "unsafe for the town."|partial|A poll taken in May|A poll taken in May|found|1

The dam has cracks, as reported by the Daily Post.
  The dam has cracks|indirect|the Daily Post|Daily Post|as reported by|1

As told by the crew, the dam leaks.

Her claim to the dam was rejected.

The council met in May. It went on to say that the dam was old.
  that the dam was old|indirect|It|-|say|1

If one party would say that the dam is old, the other would deny it.
  that the dam is old|indirect|one party|one party|say|1
CASES
}

@test "a report ends before another speaker's, or what is thought of it" {
    quoted <<'CASES'
Helen Marsh said the dam was old, while Peter Novak said it would hold.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  it would hold|indirect|Peter Novak|Peter Novak|said|2

Helen Marsh said the dam was safe, an old claim.
  the dam was safe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam was safe, an old friend of the town.
  the dam was safe, an old friend of the town|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam was safe, the claim of a fool.
  the dam was safe, the claim of a fool|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam would be rebuilt, a promise that the town forgot.
  the dam would be rebuilt|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam was safe and would hold, and would also say that it was new.
  the dam was safe and would hold, and would also say that it was new|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "who is meant by who, a role or a body" {
    quoted <<'CASES'
The crew heard Helen Marsh, speaking from Doha, who warned that the dam was old.
  that the dam was old|indirect|who|-|warned|1

The crew heard Helen Marsh, the owner; and Peter Novak, who warned that the dam was old.
  that the dam was old|indirect|who|Peter Novak|warned|1

The crew met in Doha and the harbor, who warned that the dam was old.
  that the dam was old|indirect|who|-|warned|1

Helen Marsh met the crews and their captain, who said the dam was old.
  the dam was old|indirect|who|-|said|1

Peter Novak, a works manager, left. Novak, the manager, wept. The manager said the dam was old.
  the dam was old|indirect|The manager|Peter Novak|said|1

Helen Marsh and Ann Marsh left. Mr. Marsh said the dam was old.
  the dam was old|indirect|Mr. Marsh|-|said|1

The Harbor Board met on Monday. The River Board met on Tuesday. The agency said the dam was old.
  the dam was old|indirect|The agency|River Board|said|1

Ferry Lines Inc. closed the port. The carrier said the pier was unsafe.
  the pier was unsafe|indirect|The carrier|Ferry Lines Inc.|said|1
CASES
}

@test "quoted words without a cue, and signatures" {
    quoted <<'CASES'
They'll never sell "the old stone house" on the hill.
  "the old stone house"|partial|They|-|-|1

The dam was often described by its crew as a "bathtub."
  "bathtub."|partial|its crew|its crew|-|1

Swimming in "the old stone house" is banned.
  "the old stone house"|partial|-|-|-|1

The board last week signed "the last plan of all" for it.
  "the last plan of all"|partial|The board|The board|-|1

“The dam was older than the town, and nobody cared.” Helen Marsh, Marsh & Novak
  “The dam was older than the town, and nobody cared.”|direct|Helen Marsh|Helen Marsh|-|1

“The dam was older than the town, and nobody cared.” The Mayor, Doha Post
  “The dam was older than the town, and nobody cared.”|direct|-|-|-|1
CASES
}

@test "verbs with a capital, before marks, and times without a preposition" {
    quoted <<'CASES'
Helen Marsh and Peter Novak promise to rebuild the dam.
  to rebuild the dam|indirect|Helen Marsh and Peter Novak|Helen Marsh and Peter Novak|promise|1

The mayor claims it was his dam.
  it was his dam|indirect|The mayor|The mayor|claims|1

Helen Marsh claims "the dam is old" by now.
  "the dam is old" by now|indirect|Helen Marsh|Helen Marsh|claims|1
  "the dam is old"|partial|Helen Marsh|Helen Marsh|claims|1

Told Monday of the flood, the crews spoke of "the end of the town" at last.
  "the end of the town"|partial|the crews|the crews|spoke|1

Marsh Agrees to Rebuild Dam
  to Rebuild Dam|indirect|Marsh|Marsh|Agrees|1

Helen Marsh urged crews to pass the dam at night.
  crews to pass the dam at night|indirect|Helen Marsh|Helen Marsh|urged|1

The dam is old, Helen Marsh said last week.
  The dam is old|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam was ``older than the town.''
  the dam was ``older than the town.''|indirect|Helen Marsh|Helen Marsh|said|1
  ``older than the town.''|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "names and participles that only look like one another" {
    quoted <<'CASES'
Fred of Doha sees the ferry as "a bridge that floats" now.
  "a bridge that floats"|partial|Fred of Doha|Fred of Doha|-|1

The oath was sworn in "the old stone house" at night.
  "the old stone house"|partial|-|-|-|1

Helen Marsh and A.J. Marsh left. Ms. Marsh said the dam was old.
  the dam was old|indirect|Ms. Marsh|-|said|1
CASES
}

@test "a lead to the next paragraph, which goes on behind its quotation" {
    quoted <<'CASES'
Helen Marsh wrote this to the crew:
"No more of this," and then the line broke.
  "No more of this,"|direct|Helen Marsh|Helen Marsh|wrote|1
CASES
}

@test "a report ends with its clause, and before who told all of it" {
    quoted <<'CASES'
While Helen Marsh said that the dam, an old wall of earth, was safe, the council paid for a study.
  that the dam, an old wall of earth, was safe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh, who said the dam was old, was late.
  the dam was old|indirect|who|Helen Marsh|said|1

Helen Marsh said the mills will close, the Daily Post reported on Monday.
  the mills will close|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the council will ask for a "new wall," the Daily Post reported.
  the council will ask for a "new wall,"|indirect|Helen Marsh|Helen Marsh|said|1
  "new wall,"|partial|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam would hold: "We built it well," Peter Novak said.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1
  "We built it well,"|direct|Peter Novak|Peter Novak|said|2

Helen Marsh said the dam would hold: "We built it very well."
  the dam would hold: "We built it very well."|indirect|Helen Marsh|Helen Marsh|said|1
  "We built it very well."|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a person told before a clause, a time before an infinitive" {
    quoted <<'CASES'
Helen Marsh told the council the dam was late.
  the dam was late|indirect|Helen Marsh|Helen Marsh|told|1

Peter Novak asked her why the dam was late.
  why the dam was late|indirect|Peter Novak|Peter Novak|asked|1

As Helen Marsh told the Daily Post, the dam is old.
  the dam is old|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh vowed last week to mend the dam.
  to mend the dam|indirect|Helen Marsh|Helen Marsh|vowed|1

Helen Marsh promised not to leave the valley.
  not to leave the valley|indirect|Helen Marsh|Helen Marsh|promised|1

Helen Marsh has since said that the dam is old.
  that the dam is old|indirect|Helen Marsh|Helen Marsh|said|1

The notice, which points out that nobody may fish, is old.
  that nobody may fish|indirect|which|The notice|points|1

Helen Marsh said in an interview that aired on Sunday.

Helen Marsh said it in a series of letters about a show that was cancelled last month.
CASES
}

@test "a subject begins behind the word that opens its clause" {
    quoted <<'CASES'
The town remained committed to the dam after the mayor said it was late.
  it was late|indirect|the mayor|the mayor|said|1

Shares lost half their value before Helen Marsh announced an inquiry.
  an inquiry|indirect|Helen Marsh|Helen Marsh|announced|1
CASES
}

@test "participles behind with, and times before a subject" {
    quoted <<'CASES'
Last month, the council closed the dam, signaling that it was old.
  that it was old|indirect|the council|the council|signaling|1

Shortly after the flood came, Mayor Helen Marsh closed the dam, saying that it was old.
  that it was old|indirect|Mayor Helen Marsh|Helen Marsh|saying|1

The dam is late, with the council reporting that the river had risen.
  that the river had risen|indirect|the council|the council|reporting|1

"The dam is old," said Friday's letter from the Valley Board.
  "The dam is old,"|direct|Friday's letter from the Valley Board|Friday's letter from the Valley Board|said|1
CASES
}

@test "a participle behind a word that opens its clause" {
    quoted <<'CASES'
Helen Marsh spoke of the flood before adding that there were no boats.
  that there were no boats|indirect|Helen Marsh|Helen Marsh|adding|1
CASES
}

@test "an aside in brackets or dashes before the verb" {
    quoted <<'CASES'
"The dam is late," Sen. Helen Marsh (R., Ohio) said. "We told the board."
  "The dam is late,"|direct|Sen. Helen Marsh (R., Ohio)|Helen Marsh|said|1
  "We told the board."|direct|Sen. Helen Marsh (R., Ohio)|Helen Marsh|said|1

"The dam is late," the mayor of Doha [pictured] told reporters.
  "The dam is late,"|direct|the mayor of Doha|the mayor of Doha|told|1

"The dam is late," Peter Novak -- a teacher -- said.
  "The dam is late,"|direct|Peter Novak|Peter Novak|said|1

"The dam is late," Peter Novak — a teacher from Doha — said.
  "The dam is late,"|direct|Peter Novak|Peter Novak|said|1

The Ferry Board (FB) said the dam was late.
  the dam was late|indirect|The Ferry Board|Ferry Board|said|1
CASES
}

@test "nobody is named in the words that are reported" {
    quoted <<'CASES'
“The board must answer,” Helen Marsh was quoted as saying.
  “The board must answer,”|direct|Helen Marsh|Helen Marsh|saying|1
CASES
}

@test "a paragraph that is nothing but a quotation, behind somebody's" {
    quoted <<'CASES'
"The dam is late," said Helen Marsh.
"We will mend it now."
The valley is home to 4,000 people.
"Nobody has come to look at it."
  "The dam is late,"|direct|Helen Marsh|Helen Marsh|said|1
  "We will mend it now."|direct|Helen Marsh|Helen Marsh|said|1
  "Nobody has come to look at it."|direct|-|-|-|2

Helen Marsh called the dam "a bad joke" in a letter.
"The board simply does not know it."
  "a bad joke"|partial|Helen Marsh|Helen Marsh|called|1
  "The board simply does not know it."|direct|Helen Marsh|Helen Marsh|called|1

"Will it be mended?" Peter Novak asked.
"It will be mended in the spring."
  "Will it be mended?"|direct|Peter Novak|Peter Novak|asked|1
  "It will be mended in the spring."|direct|-|-|-|2

"The dam is late," said Helen Marsh. The valley has 4,000 people.
"We will mend it now."
  "The dam is late,"|direct|Helen Marsh|Helen Marsh|said|1
  "We will mend it now."|direct|-|-|-|2
CASES
}

@test "who is reported without marks goes on" {
    quoted <<'CASES'
"It is late," one teacher told the Post. Helen Marsh told the Post she had seen a surge. "We have seen more boats."
  "It is late,"|direct|one teacher|one teacher|told|1
  she had seen a surge|indirect|Helen Marsh|Helen Marsh|told|2
  "We have seen more boats."|direct|Helen Marsh|Helen Marsh|told|2

"It is late," Peter Novak said. He said he had seen a surge. "We have seen more boats."
  "It is late,"|direct|Peter Novak|Peter Novak|said|1
  he had seen a surge|indirect|He|Peter Novak|said|2
  "We have seen more boats."|direct|Peter Novak|Peter Novak|said|1
CASES
}

@test "direct is a sentence or more, partial is part of one" {
    quoted <<'CASES'
Peter Novak has a "name for settling feuds within the large family of the valley."
  "name for settling feuds within the large family of the valley."|partial|Peter Novak|Peter Novak|-|1

Helen Marsh warned, "it is late and we must leave the valley at once."
  "it is late and we must leave the valley at once."|direct|Helen Marsh|Helen Marsh|warned|1

Helen Marsh warned, "the dam barely holds the water in the spring and all of us know it."
  "the dam barely holds the water in the spring and all of us know it."|direct|Helen Marsh|Helen Marsh|warned|1

Helen Marsh warned, "[t]he dam is late and has cost us too much."
  "[t]he dam is late and has cost us too much."|direct|Helen Marsh|Helen Marsh|warned|1

Helen Marsh told the crew, "for the first time in my life, these days, the young are the ones who are moving here. The old kind of seem to leave."
  "for the first time in my life, these days, the young are the ones who are moving here. The old kind of seem to leave."|direct|Helen Marsh|Helen Marsh|told|1

Helen Marsh said the dam "slowed during the winter, in part for want of money."
  the dam "slowed during the winter, in part for want of money."|indirect|Helen Marsh|Helen Marsh|said|1
  "slowed during the winter, in part for want of money."|partial|Helen Marsh|Helen Marsh|said|1

"But," they added, "we believe we are late."
  "But,"|direct|they|-|added|1
  "we believe we are late."|direct|they|-|added|1

"We go," Helen Marsh said, calling the plan "a trap."
  "We go,"|direct|Helen Marsh|Helen Marsh|said|1
  "a trap."|partial|Helen Marsh|Helen Marsh|calling|2

Peter Novak acknowledged "A, B, C ... and D" people.
  "A, B, C ... and D" people|indirect|Peter Novak|Peter Novak|acknowledged|1
  "A, B, C ... and D"|partial|Peter Novak|Peter Novak|acknowledged|1
CASES
}

@test "a nickname amid a name is no quotation" {
    quoted <<'CASES'
Helen Marsh told the board that Peter "Pete" Novak had left.
  that Peter "Pete" Novak had left|indirect|Helen Marsh|Helen Marsh|told|1

The board heard Helen ("Nell") Marsh on Monday.

Mayor Carl “Chip” Ames told the valley: "It will hold."
  "It will hold."|direct|Mayor Carl “Chip” Ames|Carl “Chip” Ames|told|1
CASES
}

@test "a speaker behind the verb has all that says who it is" {
    quoted <<'CASES'
"We go," said Helen Marsh, executive director of the Harbor Fund, on Monday.
  "We go,"|direct|Helen Marsh, executive director of the Harbor Fund|Helen Marsh|said|1

"We go," said Helen Marsh, president and chief executive of Harbor Watch.
  "We go,"|direct|Helen Marsh, president and chief executive of Harbor Watch|Helen Marsh|said|1

"We go," said Peter Novak, 38, a nurse who lives here.
  "We go,"|direct|Peter Novak, 38, a nurse who lives here|Peter Novak|said|1

"We go," said Peter Novak, of the Harbor Fund. "It is late."
  "We go,"|direct|Peter Novak, of the Harbor Fund|Peter Novak|said|1
  "It is late."|direct|Peter Novak, of the Harbor Fund|Peter Novak|said|1

"We go," said Peter Novak, a spokesman for the Harbor Fund in a statement.
  "We go,"|direct|Peter Novak, a spokesman for the Harbor Fund|Peter Novak|said|1

"We go," said Peter Novak, who left at 4:30 on Monday.
  "We go,"|direct|Peter Novak|Peter Novak|said|1

"We go," said Peter Novak, who noted that it was late.
  "We go,"|direct|Peter Novak|Peter Novak|said|1
  that it was late|indirect|who|Peter Novak|noted|2

"We go," said Peter Novak, pointing to the dam.
  "We go,"|direct|Peter Novak|Peter Novak|said|1
  the dam|indirect|Peter Novak|Peter Novak|pointing|2

"We go," said Peter Novak, head of the "Dam First" club.
  "We go,"|direct|Peter Novak|Peter Novak|said|1
CASES
}

@test "a party and its state are the speaker's" {
    quoted <<'CASES'
"We go," said Sen. Helen Marsh (D-Ohio). Sen. Peter Novak (R-N.Y.) said it was late.
  "We go,"|direct|Sen. Helen Marsh (D-Ohio)|Helen Marsh|said|1
  it was late|indirect|Sen. Peter Novak (R-N.Y.)|Peter Novak|said|2

"We go," said Sen. Helen Marsh, R-North Carolina, a member of the board.
  "We go,"|direct|Sen. Helen Marsh, R-North Carolina, a member of the board|Helen Marsh|said|1

Sen. Helen Marsh (D-Ohio), head of the board, said it was late.
  it was late|indirect|Sen. Helen Marsh (D-Ohio), head of the board|Helen Marsh|said|1
CASES
}

@test "words between an auxiliary and its verb" {
    quoted <<'CASES'
The ferry workers have long argued that the dam is old.
  that the dam is old|indirect|The ferry workers|The ferry workers|argued|1

Mr. Novak has in the past said that the dam is old.
  that the dam is old|indirect|Mr. Novak|Novak|said|1

Helen Marsh has for some time urged the board to leave.
  the board to leave|indirect|Helen Marsh|Helen Marsh|urged|1

A dam official would only say that it was late.
  that it was late|indirect|A dam official|A dam official|say|1

The first said that it was late.
  that it was late|indirect|The first|The first|said|1
CASES
}

@test "what documents read and state" {
    quoted <<'CASES'
"The dam is old and must be closed," the statement read.
  "The dam is old and must be closed,"|direct|the statement|the statement|read|1

"The dam is old and must be closed," the report states.
  "The dam is old and must be closed,"|direct|the report|the report|states|1

The boats came from "five towns," in all the states.
  "five towns,"|partial|-|-|-|1
CASES
}

@test "a report ends before a colon, with its percent sign and its bracket" {
    quoted <<'CASES'
Peter Novak said that the ferry could shift the whole trade of the valley to the coast:
Nobody knew.
  that the ferry could shift the whole trade of the valley to the coast|indirect|Peter Novak|Peter Novak|said|1

The share of boats fell to 58.5%, Helen Marsh said.
  The share of boats fell to 58.5%|indirect|Helen Marsh|Helen Marsh|said|1

The dam helped the crews (and the others), Helen Marsh said.
  The dam helped the crews (and the others)|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "the subject of a participle" {
    quoted <<'CASES'
Two weeks later, Helen Marsh issued a statement promising to "save every boat in the valley."
  to "save every boat in the valley."|indirect|Helen Marsh|Helen Marsh|promising|1
  "save every boat in the valley."|partial|Helen Marsh|Helen Marsh|promising|1

Early last week, he launched a strike, vowing to "save every boat in the valley."
  to "save every boat in the valley."|indirect|he|-|vowing|1
  "save every boat in the valley."|partial|he|-|vowing|1

Ignoring that advice, Helen Marsh issued a list of boats on Monday, promising to "save them all in the spring."
  to "save them all in the spring."|indirect|Helen Marsh|Helen Marsh|promising|1
  "save them all in the spring."|partial|Helen Marsh|Helen Marsh|promising|1

It was late, days after Peter Novak gave a speech in Doha announcing "the end of the ferry."
  "the end of the ferry."|partial|Peter Novak|Peter Novak|announcing|1

The court's ruling allows boats.
CASES
}

@test "a speaker is a whole noun phrase" {
    quoted <<'CASES'
Dam workers who met the mayor told her that the ferry was late.
  that the ferry was late|indirect|Dam workers who met the mayor|Dam workers who met the mayor|told|1

A man who was in the car said that it was late.
  that it was late|indirect|A man who was in the car|A man who was in the car|said|1

A source not authorized to speak on the record said that it was late.
  that it was late|indirect|A source not authorized to speak on the record|A source not authorized to speak on the record|said|1

“It is late,” declared Helen Marsh last week.
  “It is late,”|direct|Helen Marsh|Helen Marsh|declared|1

Despite Peter Novak's claim that the dam was old, the ferry left.
  that the dam was old|indirect|Peter Novak|Peter Novak|claim|1
CASES
}

@test "a paragraph that is nothing but a quotation behind a report without marks" {
    quoted <<'CASES'
Helen Marsh said the dam was old and had to be mended.
"It looks bad. We will mend it in the spring."
  the dam was old and had to be mended|indirect|Helen Marsh|Helen Marsh|said|1
  "It looks bad. We will mend it in the spring."|direct|Helen Marsh|Helen Marsh|said|2

The dam was old and had to be mended, Helen Marsh said.
"It looks bad. We will mend it in the spring."
  The dam was old and had to be mended|indirect|Helen Marsh|Helen Marsh|said|1
  "It looks bad. We will mend it in the spring."|direct|Helen Marsh|Helen Marsh|said|2

Helen Marsh said the dam was old. The ferry left.
"It looks bad. We will mend it in the spring."
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  "It looks bad. We will mend it in the spring."|direct|-|-|-|2
CASES
}

@test "who is no speaker of words in a sentence that nobody reports" {
    quoted <<'CASES'
The term "free ferry" is a trap.
  "free ferry"|partial|-|-|-|1

The valley is a "very cold place" in the winter.
  "very cold place"|partial|-|-|-|1

Perhaps this could be a "very cold place" in the winter.
  "very cold place"|partial|-|-|-|1

Helen Marsh mended boats in a "very cold place" in the winter.
  "very cold place"|partial|Helen Marsh|Helen Marsh|-|1
CASES
}

@test "both and what was done with a paper belong to who speaks, yet does not" {
    quoted <<'CASES'
On Monday both sides said the dam would hold.
  the dam would hold|indirect|both sides|both sides|said|1

The engineers have not yet said how many boats sank.
  how many boats sank|indirect|The engineers|The engineers|said|1

The dam leaked for a year, according to a lawsuit filed on Tuesday.
  The dam leaked for a year|indirect|a lawsuit filed on Tuesday|a lawsuit filed on Tuesday|according to|1
CASES
}

@test "an adverb behind an article or a possessive is part of who speaks" {
    quoted <<'CASES'
The newly elected head of the port said the dam would hold.
  the dam would hold|indirect|The newly elected head of the port|The newly elected head of the port|said|1

Okumu Corp's wholly owned Dam Works Ltd said the dam would hold.
  the dam would hold|indirect|Okumu Corp's wholly owned Dam Works Ltd|Okumu Corp's wholly owned Dam Works Ltd|said|1

Half of the drivers recently surveyed by the Harbor Board said the dam was old.
  the dam was old|indirect|Half of the drivers recently surveyed by the Harbor Board|Half of the drivers recently surveyed by the Harbor Board|said|1
CASES
}

@test "a participle behind a number is no cue" {
    quoted <<'CASES'
The valley has more than 175 confirmed ferry cases.

The valley had 285 newly proposed boat rules.
CASES
}

@test "who and it stand for common nouns" {
    quoted <<'CASES'
The board met two dam officials who said that it was late.
  that it was late|indirect|who|two dam officials|said|1

The board met ferry workers, who said that it was late.
  that it was late|indirect|who|workers|said|1

The board met Doha officials who said that it was late.
  that it was late|indirect|who|Doha officials|said|1

The board met those who said that it was late.
  that it was late|indirect|who|-|said|1

The report said the dam was old. The ferry left on Monday.
It said that the ferry was late.
  the dam was old|indirect|The report|The report|said|1
  that the ferry was late|indirect|It|The report|said|2
CASES
}

@test "it is worth saying" {
    quoted <<'CASES'
It's safe to say that the dam was old.

It's worth noting that the dam was old.

It is warning that the dam is old.
  that the dam is old|indirect|It|-|warning|1
CASES
}

@test "a pronoun that is the subject of what is told, and to without a verb" {
    quoted <<'CASES'
The council warned they could close the ferry.
  they could close the ferry|indirect|The council|The council|warned|1

Helen Marsh told it would rain.
  it would rain|indirect|Helen Marsh|Helen Marsh|told|1

The votes pledged to Helen Marsh were late.
CASES
}

@test "in what somebody said was so" {
    quoted <<'CASES'
The guards fled in what Helen Marsh said was a panic at the dam.
  was a panic at the dam|indirect|Helen Marsh|Helen Marsh|said|1

Peter Novak welcomed rules that Helen Marsh said cut the cost.
  cut the cost|indirect|Helen Marsh|Helen Marsh|said|1

What Helen Marsh said was not clear.

Some of what Helen Marsh said was not clear.
CASES
}

@test "a report ends behind quoted words that end in a comma" {
    quoted <<'CASES'
Helen Marsh said the dam was "very old," adding that it would hold.
  the dam was "very old,"|indirect|Helen Marsh|Helen Marsh|said|1
  "very old,"|partial|Helen Marsh|Helen Marsh|said|1
  that it would hold|indirect|Helen Marsh|Helen Marsh|adding|2

Helen Marsh, who said the dam was "very old," welcomed the plan.
  the dam was "very old,"|indirect|who|Helen Marsh|said|1
  "very old,"|partial|who|Helen Marsh|said|1

While Helen Marsh said the dam was "very old," the council has kept it.
  the dam was "very old,"|indirect|Helen Marsh|Helen Marsh|said|1
  "very old,"|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "what stands around who said it: conditions, other reports, infinitives" {
    quoted <<'CASES'
If the council does not pay, Helen Marsh said, Doha will have no water.
  If the council does not pay|indirect|Helen Marsh|Helen Marsh|said|1
  Doha will have no water|indirect|Helen Marsh|Helen Marsh|said|1

The dam has held, Helen Marsh said on Monday, and the council warned that it was old.
  The dam has held|indirect|Helen Marsh|Helen Marsh|said|1
  that it was old|indirect|the council|the council|warned|2

After the dam had failed, Helen Marsh vowed to stay.
  to stay|indirect|Helen Marsh|Helen Marsh|vowed|1
CASES
}

@test "a participle that begins its sentence" {
    quoted <<'CASES'
Noting that the dam was old, Helen Marsh asked for money.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|Noting|1
  for money|indirect|Helen Marsh|Helen Marsh|asked|2

Citing a lack of "clean water," Helen Marsh closed the plant.
  a lack of "clean water,"|indirect|Helen Marsh|Helen Marsh|Citing|1
  "clean water,"|partial|Helen Marsh|Helen Marsh|Citing|1

Saying the dam had held for years was wrong.

Adding water in time, and with care, is a skill.
CASES
}

@test "asked by whom, when and where" {
    quoted <<'CASES'
Asked by a reporter on Monday whether the dam would hold, Helen Marsh left.
  whether the dam would hold|indirect|a reporter|a reporter|Asked|1

Helen Marsh was asked this week about the ferry and its cost.
  about the ferry and its cost|indirect|-|-|asked|1

Asked in her office to say why it failed, Helen Marsh left.
CASES
}

@test "what a verb of speech tells of behind a preposition" {
    quoted <<'CASES'
Helen Marsh warned of heavy floods in the valley.
  heavy floods in the valley|indirect|Helen Marsh|Helen Marsh|warned|1

Helen Marsh asked Peter Novak about the cost of the dam.
  about the cost of the dam|indirect|Helen Marsh|Helen Marsh|asked|1

Helen Marsh pointed to a lack of "clean water" in the valley.
  a lack of "clean water" in the valley|indirect|Helen Marsh|Helen Marsh|pointed|1
  "clean water"|partial|Helen Marsh|Helen Marsh|pointed|1

Helen Marsh argued against a new ferry.
  a new ferry|indirect|Helen Marsh|Helen Marsh|argued|1

Peter Novak asked about it.

Helen Marsh warned of "heavy floods."
  "heavy floods."|partial|Helen Marsh|Helen Marsh|warned|1
CASES
}

@test "a noun phrase or an infinitive ends before a verb of the sentence" {
    quoted <<'CASES'
Helen Marsh cited the age of the dam and has closed it.
  the age of the dam|indirect|Helen Marsh|Helen Marsh|cited|1

Helen Marsh announced a new ferry, but the council has no money.
  a new ferry|indirect|Helen Marsh|Helen Marsh|announced|1

Helen Marsh urged drivers to stay, and the council closed the bridge.
  drivers to stay|indirect|Helen Marsh|Helen Marsh|urged|1

Helen Marsh promised safer roads, better schools and a new ferry that would be fast.
  safer roads, better schools and a new ferry that would be fast|indirect|Helen Marsh|Helen Marsh|promised|1

Helen Marsh proposed higher wages and improved ferries.
  higher wages and improved ferries|indirect|Helen Marsh|Helen Marsh|proposed|1

Helen Marsh cited a wall in the valley, a dam that failed.
  a wall in the valley|indirect|Helen Marsh|Helen Marsh|cited|1
CASES
}

@test "a remark behind a dash or a comma is not part of a report" {
    quoted <<'CASES'
Helen Marsh said the dam would hold - a hope that nobody shared.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam would hold -- though it had failed before.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam - a wall of old stone - would hold.
  the dam - a wall of old stone - would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said it would rain for two days, a forecast that few believed.
  it would rain for two days|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the wall, a sign that was new, had failed.
  the wall, a sign that was new, had failed|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a participle with that is no noun, and a verb may stand behind an aside" {
    quoted <<'CASES'
Helen Marsh erred in arguing that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|arguing|1

Helen Marsh has been warning that the dam is old.
  that the dam is old|indirect|Helen Marsh|Helen Marsh|warning|1

Drivers, however, argue that the dam is old.
  that the dam is old|indirect|Drivers|Drivers|argue|1

It goes without saying that the dam is old.

The council blamed Peter Novak for saying that the dam was old.
CASES
}

@test "an order to whom one tells or warns" {
    quoted <<'CASES'
Helen Marsh told Peter Novak to leave the dam.
  Peter Novak to leave the dam|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh told young drivers not to use the bridge.
  young drivers not to use the bridge|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh warned the drivers not to use the bridge.
  the drivers not to use the bridge|indirect|Helen Marsh|Helen Marsh|warned|1

Helen Marsh told the Daily Post the plan to close the ferry had failed.
  the plan to close the ferry had failed|indirect|Helen Marsh|Helen Marsh|told|1
CASES
}

@test "a report ends before a participle that reports, asks, calls or points to something" {
    quoted <<'CASES'
Helen Marsh said the dam was safe, citing a new study.
  the dam was safe|indirect|Helen Marsh|Helen Marsh|said|1
  a new study|indirect|Helen Marsh|Helen Marsh|citing|2

Helen Marsh said the dam was old, pointing to cracks in the wall.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  cracks in the wall|indirect|Helen Marsh|Helen Marsh|pointing|2

Helen Marsh announced a new ferry, calling it "a gift to the valley."
  a new ferry|indirect|Helen Marsh|Helen Marsh|announced|1
  "a gift to the valley."|partial|Helen Marsh|Helen Marsh|calling|2

Helen Marsh said the dam was safe, urging drivers to stay.
  the dam was safe|indirect|Helen Marsh|Helen Marsh|said|1
  drivers to stay|indirect|Helen Marsh|Helen Marsh|urging|2
CASES
}

@test "a report ends before who else thinks so, or what others of a number think" {
    quoted <<'CASES'
Helen Marsh said the dam was safe, as has Peter Novak.
  the dam was safe|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam was safe, as well as the bridge.
  the dam was safe, as well as the bridge|indirect|Helen Marsh|Helen Marsh|said|1

Some 26 percent said the dam was safe, while 9 percent wanted a new one.
  the dam was safe|indirect|Some 26 percent|Some 26 percent|said|1

Some 26 percent said the dam was safe, compared with 9 percent last year.
  the dam was safe|indirect|Some 26 percent|Some 26 percent|said|1

Helen Marsh said the dam was safe, while the bridge was not.
  the dam was safe, while the bridge was not|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam - as is the bridge - would hold.
  the dam - as is the bridge - would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam, "as is the bridge," would hold.
  the dam, "as is the bridge," would hold|indirect|Helen Marsh|Helen Marsh|said|1
  "as is the bridge,"|partial|Helen Marsh|Helen Marsh|said|1

Helen Marsh said the dam was a "trap," though the bridge was not.
  the dam was a "trap," though the bridge was not|indirect|Helen Marsh|Helen Marsh|said|1
  "trap,"|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "whom one asks for help behind what says when, a ruling that blocked it, lists" {
    quoted <<'CASES'
Early in the year, Helen Marsh asked the council for help with the dam.
  for help with the dam|indirect|Helen Marsh|Helen Marsh|asked|1

Helen Marsh welcomed the court ruling that blocked the plan.

Helen Marsh noted drivers, guards, and owners have left the valley.
  drivers, guards, and owners have left the valley|indirect|Helen Marsh|Helen Marsh|noted|1

Helen Marsh announced a new ferry, just as the council had done.
  a new ferry|indirect|Helen Marsh|Helen Marsh|announced|1
CASES
}

@test "numbers of people speak, and who names a work before the verb" {
    quoted <<'CASES'
One in three said the council does not care about the dam.
  the council does not care about the dam|indirect|One in three|One in three|said|1

An estimated two drivers have left.

Peter Novak, citing "the old magic," said the council could be late.
  "the old magic,"|partial|Peter Novak|Peter Novak|said|1
  the council could be late|indirect|Peter Novak|Peter Novak|said|1
CASES
}

@test "a clause by a verb in the past without -ed, and two subjects of a clause" {
    quoted <<'CASES'
Helen Marsh claims the council kept the money.
  the council kept the money|indirect|Helen Marsh|Helen Marsh|claims|1

Helen Marsh wrote letters kept in Doha.

Helen Marsh said the mayor and her aide told drivers to leave.
  the mayor and her aide told drivers to leave|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said it was late and Peter Novak said it was dark.
  it was late|indirect|Helen Marsh|Helen Marsh|said|1
  it was dark|indirect|Peter Novak|Peter Novak|said|2
CASES
}

@test "what a colon leads in to is said, what stands before is not" {
    quoted <<'CASES'
Helen Marsh was blunt: "The dam has failed," she said.
  "The dam has failed,"|direct|she|Helen Marsh|said|1

For the farms the rain means one thing: "It is over," Helen Marsh said.
  "It is over,"|direct|Helen Marsh|Helen Marsh|said|1

Helen Marsh wrote to the council: "The dam has failed," according to Peter Novak.
  Helen Marsh wrote to the council: "The dam has failed,"|indirect|Peter Novak|Peter Novak|according to|1
  "The dam has failed,"|partial|Peter Novak|Peter Novak|according to|1
CASES
}

@test "a few words that lead in to a quotation are not reported" {
    quoted <<'CASES'
Helen Marsh explained it this way: "The dam was too old."
  "The dam was too old."|direct|Helen Marsh|Helen Marsh|explained|1

Helen Marsh tweeted her reply: "The dam is old."
  "The dam is old."|direct|Helen Marsh|Helen Marsh|tweeted|1

Helen Marsh told drivers from the valley: "The dam is old."
  "The dam is old."|direct|Helen Marsh|Helen Marsh|told|1

Helen Marsh said he answered: "The dam is old."
  he answered: "The dam is old."|indirect|Helen Marsh|Helen Marsh|said|1
  "The dam is old."|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "words in the subject of a sentence end before its verb" {
    quoted <<'CASES'
Drivers who say the dam is old are few.
  the dam is old|indirect|who|Drivers|say|1

The share of drivers saying they will leave has grown.
  they will leave|indirect|The share of drivers|The share of drivers|saying|1

And you're saying it's not going to be safe.
  it's not going to be safe|indirect|you|-|saying|1
CASES
}

@test "a report in what somebody tells gives way to who ends the sentence" {
    quoted <<'CASES'
The rebels demanded a plane, police said.
  The rebels demanded a plane|indirect|police|police|said|1

The council warned drivers, who had asked for help, Helen Marsh said.
  The council warned drivers, who had asked for help|indirect|Helen Marsh|Helen Marsh|said|1

Egypt has agreed to build two roads, the envoy said.
  Egypt has agreed to build two roads|indirect|the envoy|the envoy|said|1

The driver, who says the dam is old, will leave in May, Helen Marsh said on Monday.
  The driver, who says the dam is old, will leave in May|indirect|Helen Marsh|Helen Marsh|said|1

The council sent a letter warning the dam might fail, state radio said.
  The council sent a letter warning the dam might fail|indirect|state radio|state radio|said|1

The rebels demanded a plane, and police said they were armed.
  a plane|indirect|The rebels|The rebels|demanded|1
  they were armed|indirect|police|police|said|2

The pair ran to the pier, where Ames fired a shot and told people to get out, Helen Marsh said.
  The pair ran to the pier, where Ames fired a shot and told people to get out|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "what is said ends as a clause does, not as a phrase" {
    quoted <<'CASES'
Helen Marsh said the license runs to May and has two parts.
  the license runs to May and has two parts|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh, citing costs to be paid, said the dam was safe.
  costs to be paid|indirect|Helen Marsh|Helen Marsh|citing|1
  the dam was safe|indirect|Helen Marsh, citing costs to be paid|Helen Marsh|said|2

Helen Marsh would not disclose the cost but said the dam was safe.
  the cost|indirect|Helen Marsh|Helen Marsh|disclose|1
  the dam was safe|indirect|Helen Marsh|Helen Marsh|said|2
CASES
}

@test "a report may begin with a clause before its main one" {
    quoted <<'CASES'
Helen Marsh said while the dam was old, it would hold.
  while the dam was old, it would hold|indirect|Helen Marsh|Helen Marsh|said|1

The minister said although his country would not join, it would help its neighbors.
  although his country would not join, it would help its neighbors|indirect|The minister|The minister|said|1

Helen Marsh said despite the flood, the dam would hold.
  despite the flood, the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

He was late, she said while the council met.

"It is old," Helen Marsh said while the council met, and she left.
  "It is old,"|direct|Helen Marsh|Helen Marsh|said|1

Helen Marsh said when the dam failed, drivers left.
CASES
}

@test "a day stands before an order, and a participle may begin what is told" {
    quoted <<'CASES'
The mayor asked Congress on Tuesday to stay in the valley.
  Congress on Tuesday to stay in the valley|indirect|The mayor|The mayor|asked|1

The mayor warned the council Tuesday not to wait.
  the council Tuesday not to wait|indirect|The mayor|The mayor|warned|1

Asking donors for money is hard, the mayor says.
  Asking donors for money is hard|indirect|the mayor|the mayor|says|1
CASES
}

@test "a speaker behind the cue has what belongs to the noun" {
    quoted <<'CASES'
The dam will hold, according to a report released Monday by the harbor board.
  The dam will hold|indirect|a report released Monday by the harbor board|a report released Monday by the harbor board|according to|1

According to a story in the Daily Post, the dam is old.
  the dam is old|indirect|a story in the Daily Post|a story in the Daily Post|According to|1

The dam is old, according to two people briefed on the plan.
  The dam is old|indirect|two people briefed on the plan|two people briefed on the plan|according to|1

The dam is old, according to the Council on River Works.
  The dam is old|indirect|the Council on River Works|Council on River Works|according to|1

The dam is old, according to current and former pilots.
  The dam is old|indirect|current and former pilots|current and former pilots|according to|1

The dam is old, according to Helen Marsh and her aides.
  The dam is old|indirect|Helen Marsh and her aides|Helen Marsh and her aides|according to|1

The dam is old, according to a report on Monday.
  The dam is old|indirect|a report|a report|according to|1

"It is old," said a pilot named in the suit.
  "It is old,"|direct|a pilot named in the suit|a pilot named in the suit|said|1

"It is old," said Helen Marsh in a letter and left.
  "It is old,"|direct|Helen Marsh|Helen Marsh|said|1

"It is old," said Senator Helen Marsh, Republican of Ohio.
  "It is old,"|direct|Senator Helen Marsh, Republican of Ohio|Helen Marsh|said|1

"It is old," said one Ohio Republican who backs the mayor.
  "It is old,"|direct|one Ohio Republican who backs the mayor|one Ohio Republican who backs the mayor|said|1

According to the Harbor Board, the dam costs $4 million more than planned.
  the dam costs $4 million more than planned|indirect|the Harbor Board|Harbor Board|According to|1

The dam is old, according to reports in both the Salem Post and the Daily Post.
  The dam is old|indirect|reports in both the Salem Post and the Daily Post|reports in both the Salem Post and the Daily Post|according to|1

The dam is old, according to a report released on Monday a day before the vote.
  The dam is old|indirect|a report|a report|according to|1

They spoke often, according to a board official and Novak praised the talks on the radio.
  They spoke often|indirect|a board official|a board official|according to|1
CASES
}

@test "several who speak are a pair or a list" {
    quoted <<'CASES'
He and his aides said the dam was old.
  the dam was old|indirect|He and his aides|-|said|1

The mayor and the harbor board said the dam was old.
  the dam was old|indirect|The mayor and the harbor board|The mayor and the harbor board|said|1

Some Ohioans and farm groups said the dam was old.
  the dam was old|indirect|Some Ohioans and farm groups|Some Ohioans and farm groups|said|1

Sens. Helen Marsh (D-Ohio) and Peter Novak (R-Utah) said the dam was old.
  the dam was old|indirect|Sens. Helen Marsh (D-Ohio) and Peter Novak (R-Utah)|Sens. Helen Marsh (D-Ohio) and Peter Novak (R-Utah)|said|1

Helen Marsh of Ohio and others said the dam was old.
  the dam was old|indirect|Helen Marsh of Ohio and others|Helen Marsh of Ohio and others|said|1

Helen Marsh, Peter Novak and Esther Okumu said the dam was old.
  the dam was old|indirect|Helen Marsh, Peter Novak and Esther Okumu|Helen Marsh, Peter Novak and Esther Okumu|said|1

Pilots, divers and the crews said the dam was old.
  the dam was old|indirect|Pilots, divers and the crews|Pilots, divers and the crews|said|1

"It is old," Helen Marsh, Peter Novak, and Esther Okumu said.
  "It is old,"|direct|Helen Marsh, Peter Novak, and Esther Okumu|Helen Marsh, Peter Novak, and Esther Okumu|said|1

Helen Marsh, a former Novak aide and pilot, said the dam was old.
  the dam was old|indirect|Helen Marsh, a former Novak aide and pilot|Helen Marsh|said|1

After meeting Peter Novak, Helen Marsh and Esther Okumu said the dam was old.
  the dam was old|indirect|Helen Marsh and Esther Okumu|Helen Marsh and Esther Okumu|said|1

As Peter Ouma reports in the Daily Post, drivers and others questioned the plan.
  the plan|indirect|drivers and others|drivers and others|questioned|1
CASES
}

@test "an adverb, a day and a participle behind an article begin no verb" {
    quoted <<'CASES'
The dam is old, according to a newly elected mayor.
  The dam is old|indirect|a newly elected mayor|a newly elected mayor|according to|1

The dam is old, according to a Monday report.
  The dam is old|indirect|a Monday report|a Monday report|according to|1

The retired pilot was late, saying that the dam was old.
  that the dam was old|indirect|The retired pilot|The retired pilot|saying|1

Helen Marsh said in a Wednesday speech that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a subject ends before a past with its object or its particle" {
    quoted <<'CASES'
The mayor thanked pilots of the board and said that the dam was old.
  that the dam was old|indirect|The mayor|The mayor|said|1

Helen Marsh hit back, saying that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|saying|1

Noting that the dam was old, Helen Marsh left.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|Noting|1

The board put out a letter in May, saying that the dam was old.
  that the dam was old|indirect|The board|The board|saying|1

Any fair-minded pilot at the dam would, sooner or later, say that it was old.
  that it was old|indirect|Any fair-minded pilot at the dam|Any fair-minded pilot at the dam|say|1

A freely elected mayor of the town stayed on, saying that the dam was old.
  that the dam was old|indirect|A freely elected mayor of the town|A freely elected mayor of the town|saying|1
CASES
}

@test "a story may name nobody at all" {
    quoted <<'CASES'
A man asked a woman why it fell. She said it was old.
  why it fell|indirect|A man|A man|asked|1
  it was old|indirect|She|-|said|2
CASES
}

@test "adverbs that go with what is said begin it" {
    quoted <<'CASES'
Helen Marsh said both dams would hold.
  both dams would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said nearly all of the ferries had left.
  nearly all of the ferries had left|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh vowed never to close the ferry.
  never to close the ferry|indirect|Helen Marsh|Helen Marsh|vowed|1

Helen Marsh said again the dam would hold.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "an infinitive reports a question where its subject sets out to speak" {
    quoted <<'CASES'
Helen Marsh sought to explain why the ferry was late.
  why the ferry was late|indirect|Helen Marsh|Helen Marsh|explain|1

The mayor tried to assure the drivers that the dam would hold.
  that the dam would hold|indirect|The mayor|The mayor|assure|1

The storm helps to explain why the ferry was late.
CASES
}

@test "commas or dashes may enclose what stands before a clause that is reported" {
    quoted <<'CASES'
Helen Marsh told the Doha Post, a weekly that her cousin owns, that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh noted -- twice -- that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|noted|1

Helen Marsh noted – twice – that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|noted|1

Helen Marsh said on Monday in Springfield, Ohio, that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh praised a bill, written by the council, that would close the ferry.

Helen Marsh responded to a film, made in Doha, that mocked the council.
CASES
}

@test "a participle behind after, before, since or while has the speaker of the main clause" {
    quoted <<'CASES'
While insisting the dam would hold, Helen Marsh shut the ferry.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|insisting|1

Hours after saying on Monday that the dam was old, Helen Marsh shut the ferry.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|saying|1

Having announced that he would go, Peter Novak stayed.
  that he would go|indirect|Peter Novak|Peter Novak|announced|1

Peter Novak paused before explaining why the dam had failed.
  why the dam had failed|indirect|Peter Novak|Peter Novak|explaining|1

Helen Marsh said the dam was old, while adding that it would hold.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  that it would hold|indirect|Helen Marsh|Helen Marsh|adding|2

Helen Marsh said the dam was old, even while noting that it would hold.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1
  that it would hold|indirect|Helen Marsh|Helen Marsh|noting|2

Having said that, the dam is old.

The deficits came after pledging to cut that number.
CASES
}

@test "when something was is no report of its own, but part of one that somebody is named for" {
    quoted <<'CASES'
Last week, Helen Marsh ordered a review of the dam.

But later on Monday, according to Peter Novak, Helen Marsh shut the dam.
  But later on Monday|indirect|Peter Novak|Peter Novak|according to|1
  Helen Marsh shut the dam|indirect|Peter Novak|Peter Novak|according to|1

She was late on Monday, according to the council, which shut the dam.
  She was late on Monday|indirect|the council|the council|according to|1
CASES
}

@test "a cue whose subject is reported by another has nothing before it to be looked at" {
    quoted <<'CASES'
Marsh of Ohio. according to Mayor said.
  Marsh of Ohio|indirect|Mayor|Mayor|according to|1
CASES
}

@test "a label may begin with a first name that is a word as well" {
    quoted <<'CASES'
Bill Parker: The dam will hold.
  The dam will hold|indirect|Bill Parker|Bill Parker|:|1

Bill Tracker: The dam will hold.

Black Friday: The shops will close.
CASES
}

@test "a label in capitals may be a full name, with who that is behind it" {
    quoted <<'CASES'
HELEN MARSH: So the dam will hold for another year. We hope.
PETER NOVAK (HOST): Nobody has told the harbor so.
GRACE OKELLO, DAILY POST: Was the ferry late?
READ MORE: The dam holds for another year
  So the dam will hold for another year. We hope|indirect|HELEN MARSH|HELEN MARSH|:|1
  Nobody has told the harbor so|indirect|PETER NOVAK|PETER NOVAK|:|2
  Was the ferry late|indirect|GRACE OKELLO|GRACE OKELLO|:|3
CASES
}

@test "who is called by an age alone is the one of that age, or whom the story was about" {
    quoted <<'CASES'
Helen Marsh, 34, saw the dam break. Peter Novak saw it too. "I ran," the 34-year-old said.
  "I ran,"|direct|the 34-year-old|Helen Marsh|said|1

Yesterday 71-year-old Peter Novak saw the dam break. "I ran," the 71-year-old told Helen Marsh.
  "I ran,"|direct|the 71-year-old|Peter Novak|told|1

Helen Marsh has farmed here for years. "I am going," the 52-year-old said.
  "I am going,"|direct|the 52-year-old|Helen Marsh|said|1

Helen Marsh, 34, saw the dam break. "I ran," the 71-year-old said.
  "I ran,"|direct|the 71-year-old|the 71-year-old|said|1

A 52-year-old said the dam would break.
  the dam would break|indirect|A 52-year-old|A 52-year-old|said|1
CASES
}

@test "no label: a state, a district or a note to editors before a colon" {
    quoted <<'CASES'
Iowa: The race was called late.
North Dakota: The race was called late.
IA-04: The race was called late.
Eds: LEADS throughout to UPDATE with the race.
AZ: The race was called late.
  The race was called late|indirect|AZ|AZ|:|1
CASES
}

@test "a label in capitals may begin with a title, with or without a stop" {
    quoted <<'CASES'
PRESIDENT HELEN MARSH: The dam will hold for another year.
GOV. PETER NOVAK: Nobody has told the harbor so.
LT. COL. PAUL OKELLO: The ferry was late.
PRESIDENT: The dam holds for another year
DR. NOTES: The dam holds for another year
  The dam will hold for another year|indirect|PRESIDENT HELEN MARSH|HELEN MARSH|:|1
  Nobody has told the harbor so|indirect|GOV. PETER NOVAK|PETER NOVAK|:|2
  The ferry was late|indirect|LT. COL. PAUL OKELLO|PAUL OKELLO|:|3
CASES
}

@test "as somebody reports: behind a conjunction, with where and when" {
    quoted <<'CASES'
But as Helen Marsh noted, the dam had been old for years.
  the dam had been old for years|indirect|Helen Marsh|Helen Marsh|noted|1

As Helen Marsh points out, shutting the ferry helps nobody.
  shutting the ferry helps nobody|indirect|Helen Marsh|Helen Marsh|points|1

As Helen Marsh wrote in a column for two papers, the ferry was late.
  the ferry was late|indirect|Helen Marsh|Helen Marsh|wrote|1

As the river continues to rise, the town shuts the ferry.
CASES
}

@test "today, tonight and yesterday say when something was said" {
    quoted <<'CASES'
Helen Marsh said today the dam would hold.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said yesterday that the dam would hold.
  that the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said today was a good day for the harbor.
  today was a good day for the harbor|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "who signs a quotation, behind a hyphen, with more about him, or in its last paragraph" {
    quoted <<'CASES'
"The dam will hold for a year." - Helen Marsh, Chief Engineer, Harbor Board of Ohio, Director of Works, and an author
  "The dam will hold for a year."|direct|Helen Marsh|Helen Marsh|-|1

“The dam will hold for a year? ” Helen Marsh, Daily Post
  “The dam will hold for a year? ”|direct|Helen Marsh|Helen Marsh|-|1

Of the dam, “perhaps nothing at all will hold it for another year.” Helen Marsh, Daily Post
  “perhaps nothing at all will hold it for another year.”|direct|Helen Marsh|Helen Marsh|-|1

“The dam will hold for a year.
“But nobody has told the harbor.” Helen Marsh, Daily Post
  “The dam will hold for a year.|direct|Helen Marsh|Helen Marsh|-|1
  “But nobody has told the harbor.”|direct|Helen Marsh|Helen Marsh|-|1
CASES
}

@test "a subject loses the yet or plus before it, and what opens with back ends at its comma" {
    quoted <<'CASES'
Yet Helen Marsh said the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1

It rained, and yet several old pilots noted that the dam held.
  that the dam held|indirect|several old pilots|several old pilots|noted|1

Plus Helen Marsh noted that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|noted|1

Yet another pilot said the dam was old.
  the dam was old|indirect|Yet another pilot|Yet another pilot|said|1

Back in Salem, Helen Marsh was angry, warning that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|warning|1
CASES
}

@test "a report keeps the bracket of a code that it ends with" {
    quoted <<'CASES'
It will buy Ferry Boats Inc <FBI>, an analyst said.
  It will buy Ferry Boats Inc <FBI>|indirect|an analyst|an analyst|said|1

It will buy <Ferry Boats Inc>, an analyst said.
  It will buy <Ferry Boats Inc>|indirect|an analyst|an analyst|said|1
CASES
}

@test "the next paragraph signs a quotation that ends one, with a dash, for a board or for two" {
    quoted <<'CASES'
“The dam was older than the town, and nobody cared.”
Editorial Board, Daily Post
  “The dam was older than the town, and nobody cared.”|direct|Editorial Board|Editorial Board|-|1

It is true that “the dam was older than the town, and nobody cared.”
Helen Marsh and Peter Novak, Daily Post
  “the dam was older than the town, and nobody cared.”|direct|Helen Marsh and Peter Novak|Helen Marsh and Peter Novak|-|1

“The dam was older than the town, and nobody cared.”
-- President Helen Marsh in an interview with the Daily Post.
  “The dam was older than the town, and nobody cared.”|direct|President Helen Marsh|Helen Marsh|--|1

“The dam was older than the town, and nobody cared.”
— Peter Novak, head of the board, on the radio
  “The dam was older than the town, and nobody cared.”|direct|Peter Novak|Peter Novak|—|1

“The dam was older than the town, and nobody cared.”
-- Daily Post show, 1998
  “The dam was older than the town, and nobody cared.”|direct|-|-|-|1

“The dam was older than the town, and nobody cared.”
-- Helen Marsh is the mayor of Salem.
  “The dam was older than the town, and nobody cared.”|direct|-|-|-|1
CASES
}

@test "a line of the page parts no quotation from the paragraph before" {
    quoted <<'CASES'
"The dam was older than the town," Helen Marsh said.
ADVERTISEMENT
"Nobody cared about it for years."
  "The dam was older than the town,"|direct|Helen Marsh|Helen Marsh|said|1
  "Nobody cared about it for years."|direct|Helen Marsh|Helen Marsh|said|1

"The dam was older than the town," Helen Marsh said.
Read about the dam
"Nobody cared about it for years."
  "The dam was older than the town,"|direct|Helen Marsh|Helen Marsh|said|1
  "Nobody cared about it for years."|direct|-|-|-|2
CASES
}

@test "a paragraph that ends in a colon leads in without a verb of speech" {
    quoted <<'CASES'
Helen Marsh took to the radio to defend the plan:
"Nobody cared about it for years."
  "Nobody cared about it for years."|direct|Helen Marsh|Helen Marsh|-|1

Peter Novak of Salem:
"Nobody cared about it for years."
  "Nobody cared about it for years."|direct|Peter Novak of Salem|Peter Novak|-|1

Here is the letter in full:
"Nobody cared about it for years."
  "Nobody cared about it for years."|direct|-|-|-|1

I leave you with a few thoughts:
"Nobody cared about it for years."
  "Nobody cared about it for years."|direct|-|-|-|1

The Claim:
"Nobody cared about it for years."
  "Nobody cared about it for years."|direct|-|-|-|1
CASES
}

@test "they are the several whom the sentence before is about" {
    quoted <<'CASES'
Many teachers have objected. They say the dam is old.
  the dam is old|indirect|They|Many teachers|say|1

Many teachers loudly objected. But they also said the dam is old.
  the dam is old|indirect|they|Many teachers|said|1

Critics said the dam was old. They said it would break.
  the dam was old|indirect|Critics|Critics|said|1
  it would break|indirect|They|Critics|said|2

The court's ruling has consequences. They say the dam is old.
  the dam is old|indirect|They|-|say|1

The board has objected. They say the dam is old.
  the dam is old|indirect|They|-|say|1

Many teachers have objected.
They say the dam is old.
  the dam is old|indirect|They|-|say|1

"It rains. The teachers were right," they said.
  "It rains. The teachers were right,"|direct|they|-|said|1
CASES
}

@test "what only says when, where or how behind what is no report before a quotation" {
    quoted <<'CASES'
On Monday, Helen Marsh said, "the dam is old and will break."
  "the dam is old and will break."|partial|Helen Marsh|Helen Marsh|said|1

However, Helen Marsh said, "the dam is old and will break."
  "the dam is old and will break."|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a title behind who said it, who he is, or marks inside part no quotation from the next" {
    quoted <<'CASES'
"The dam was older than the town," Helen Marsh said on the radio's "Harbor Hour."
"Nobody cared about it for years."
  "The dam was older than the town,"|direct|Helen Marsh|Helen Marsh|said|1
  "Nobody cared about it for years."|direct|Helen Marsh|Helen Marsh|said|1

"The dam was older than the town," said Helen Marsh, who says it will break.
"Nobody cared about it for years."
  "The dam was older than the town,"|direct|Helen Marsh|Helen Marsh|said|1
  it will break|indirect|who|Helen Marsh|says|2
  "Nobody cared about it for years."|direct|Helen Marsh|Helen Marsh|said|1

"The dam was older than the town," Helen Marsh said.
"They told me, 'Nobody cares.'"
  "The dam was older than the town,"|direct|Helen Marsh|Helen Marsh|said|1
  "They told me, 'Nobody cares.'"|direct|Helen Marsh|Helen Marsh|said|1

“The dam was older than the town,” Helen Marsh said.
“They told me, ‘Nobody cares.’”
  “The dam was older than the town,”|direct|Helen Marsh|Helen Marsh|said|1
  “They told me, ‘Nobody cares.’”|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "who stands with any verb right behind a quotation that leads on" {
    quoted <<'CASES'
"The dam was older than the town," Helen Marsh began. "Nobody cared."
  "The dam was older than the town,"|direct|Helen Marsh|Helen Marsh|began|1
  "Nobody cared."|direct|Helen Marsh|Helen Marsh|began|1

"No!" Peter Novak shot back.
  "No!"|direct|Peter Novak|Peter Novak|shot|1

"Nobody cares about the dam," she flashes, and leaves.
  "Nobody cares about the dam,"|direct|she|-|flashes|1

"Spillway," it turns out, is a word of sailors.

"Nobody cares about the dam?" Who knows.
  "Nobody cares about the dam?"|direct|-|-|-|1
CASES
}

@test "a participle behind a statement or a report is no report, but part of what says where" {
    quoted <<'CASES'
The board said in a statement posted on its website the dam would hold.
  the dam would hold|indirect|The board|The board|said|1

Helen Marsh said in a report released by the board the dam would hold.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "who of a party's name in the plural is its members" {
    quoted <<'CASES'
The vote was lost by Republicans, who said the dam would hold.
  the dam would hold|indirect|who|Republicans|said|1
CASES
}

@test "words in capitals amid a sentence, up to a comma, are a title where no report is around them" {
    quoted <<'CASES'
In Doha the hall showed "The Dam That Holds Forever," which she liked.

"It was late," Peter Novak said. The hall showed "The Dam That Holds Forever," which she liked.
  "It was late,"|direct|Peter Novak|Peter Novak|said|1

Helen Marsh said the hall showed "The Dam That Holds Forever," which was old.
  the hall showed "The Dam That Holds Forever," which was old|indirect|Helen Marsh|Helen Marsh|said|1
  "The Dam That Holds Forever,"|partial|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a hyphen behind a stop joins words of who speaks" {
    quoted <<'CASES'
Gov.-elect Helen Marsh said the dam would hold.
  the dam would hold|indirect|Gov.-elect Helen Marsh|Helen Marsh|said|1

The U.S.-backed council said the dam would hold.
  the dam would hold|indirect|The U.S.-backed council|The U.S.-backed council|said|1
CASES
}

@test "what stands between commas for how or when somebody speaks is no part of who that is" {
    quoted <<'CASES'
Helen Marsh, for her part, said the dam would hold.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

The council, for example, says the dam will hold.
  the dam will hold|indirect|The council|The council|says|1

Helen Marsh, when she left on Monday, said the dam would hold.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "who is asked answers: the question ends before the quotation behind its comma" {
    quoted <<'CASES'
Asked about the dam, Helen Marsh was blunt: "It is old and it will break."
  about the dam|indirect|-|-|Asked|1
  "It is old and it will break."|direct|Helen Marsh|Helen Marsh|-|2

Asked why the dam had broken, she was blunt: "It is old and it will break."
  why the dam had broken|indirect|-|-|Asked|1
  "It is old and it will break."|direct|she|-|-|2
CASES
}

@test "what things threaten to do is no report" {
    quoted <<'CASES'
The flood threatens to break the dam.

A fish in the river threatened to break the dam.

The council threatened to close the dam.
  to close the dam|indirect|The council|The council|threatened|1

Workers threatened to leave.
  to leave|indirect|Workers|Workers|threatened|1

Doha threatened to close the dam.
  to close the dam|indirect|Doha|Doha|threatened|1
CASES
}

@test "a label of initials is the only one whose they are" {
    quoted <<'CASES'
Helen Marsh spoke with Peter Novak.
HM: The dam will hold.
PN: It was old.
  The dam will hold|indirect|HM|Helen Marsh|:|1
  It was old|indirect|PN|Peter Novak|:|2

Helen Marsh spoke with Hal Muller.
HM: The dam will hold.
  The dam will hold|indirect|HM|HM|:|1
CASES
}

@test "a participle behind an adverb belongs to the noun before it" {
    quoted <<'CASES'
An account apparently run by the rebels said the dam would hold.
  the dam would hold|indirect|An account apparently run by the rebels|An account apparently run by the rebels|said|1

A hall reportedly owned by the council said the dam would hold.
  the dam would hold|indirect|A hall reportedly owned by the council|A hall reportedly owned by the council|said|1
CASES
}

@test "an adjective in -us is no plural subject" {
    quoted <<'CASES'
She rejected his famous claim that the dam would hold.
  that the dam would hold|indirect|his|-|claim|1
CASES
}

@test "he or she behind what a person without a name said is that one" {
    quoted <<'CASES'
A dam official in Doha met Helen Marsh. The official said the dam would hold. He said it was old.
  the dam would hold|indirect|The official|The official|said|1
  it was old|indirect|He|The official|said|2

A student in Doha read it. The student said the dam would hold. She said it was old.
  the dam would hold|indirect|The student|The student|said|1
  it was old|indirect|She|The student|said|2
CASES
}

@test "notes and write are verbs behind a quotation and its comma" {
    quoted <<'CASES'
"The dam is old," notes Marsh.
  "The dam is old,"|direct|Marsh|Marsh|notes|1

"The dam is old," write Helen Marsh and Peter Novak.
  "The dam is old,"|direct|Helen Marsh and Peter Novak|Helen Marsh and Peter Novak|write|1
CASES
}

@test "a clause with who between dashes ends at the second of them" {
    quoted <<'CASES'
Helen Marsh — who said the dam would hold — left Doha.
  the dam would hold|indirect|who|Helen Marsh|said|1

Helen Marsh -- who said the dam would hold -- left Doha.
  the dam would hold|indirect|who|Helen Marsh|said|1
CASES
}

@test "what somebody continues or tries to say has its own verb, and its own subject" {
    quoted <<'CASES'
Helen Marsh continued to argue that the dam would hold.
  that the dam would hold|indirect|Helen Marsh|Helen Marsh|argue|1

Peter Novak left, but Helen Marsh has tried to argue that the dam would hold.
  that the dam would hold|indirect|Helen Marsh|Helen Marsh|argue|1

Helen Marsh met Peter Novak, who tried to argue that the dam would hold.
  that the dam would hold|indirect|who|Peter Novak|argue|1

Helen Marsh continued to insist it would hold.
  it would hold|indirect|Helen Marsh|Helen Marsh|insist|1

Helen Marsh went on to explain why the dam broke.
  why the dam broke|indirect|Helen Marsh|Helen Marsh|explain|1

Helen Marsh went on to tell the board that the dam broke.
  that the dam broke|indirect|Helen Marsh|Helen Marsh|tell|1
CASES
}

@test "who said it behind the report may say when, or where in many words" {
    quoted <<'CASES'
The dam will hold, Helen Marsh said today.
  The dam will hold|indirect|Helen Marsh|Helen Marsh|said|1

The dam will hold, Helen Marsh said on Monday in a long talk with the council of Doha.
  The dam will hold|indirect|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "some, many and most may say something" {
    quoted <<'CASES'
Some say the dam will hold.
  the dam will hold|indirect|Some|Some|say|1

Most say the dam will hold.
  the dam will hold|indirect|Most|Most|say|1
CASES
}

@test "a report may begin with how exact its number is" {
    quoted <<'CASES'
Helen Marsh said about 20 boats had left.
  about 20 boats had left|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said at least three boats had left.
  at least three boats had left|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said as many as 20 boats had left.
  as many as 20 boats had left|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh said about 20 minutes later that the dam would hold.
  that the dam would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh told the council 20 boats had left.
  20 boats had left|indirect|Helen Marsh|Helen Marsh|told|1
CASES
}

@test "where it was said, or who is told, ends before another noun phrase" {
    quoted <<'CASES'
Helen Marsh said in a statement the dam held.
  the dam held|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh told business leaders he wants to build a dam.
  he wants to build a dam|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh told the council how the dam broke.
  how the dam broke|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh told state broadcaster ORTM the dam would hold.
  the dam would hold|indirect|Helen Marsh|Helen Marsh|told|1
CASES
}

@test "a possessive name and a pronoun with its auxiliary may speak" {
    quoted <<'CASES'
Moody's said it would lower the rating.
  it would lower the rating|indirect|Moody's|Moody's|said|1

He's said that the dam will hold.
  that the dam will hold|indirect|He|-|said|1
CASES
}

@test "who it is according to may begin with an adverb" {
    quoted <<'CASES'
According to publicly available data, the dam is old.
  the dam is old|indirect|publicly available data|publicly available data|According to|1
CASES
}

@test "a short form in brackets is part of who speaks, and a party of what stands behind the comma" {
    quoted <<'CASES'
Doha Ferry Board (DFB) chairman Peter Novak said the dam would hold.
  the dam would hold|indirect|Doha Ferry Board (DFB) chairman Peter Novak|Peter Novak|said|1

The dam will hold, Helen Marsh (D-Ohio), the author of the bill, said.
  The dam will hold|indirect|Helen Marsh (D-Ohio), the author of the bill|Helen Marsh|said|1
CASES
}

@test "a report has behind its noun when and where it was issued" {
    quoted <<'CASES'
A report released Monday said the dam was old.
  the dam was old|indirect|A report released Monday|A report released Monday|said|1

A board poll conducted last month also found "no trust" in the dam.
  "no trust"|partial|A board poll conducted last month|A board poll conducted last month|found|1

A statement issued before the talks said the dam was old.
  the dam was old|indirect|A statement issued before the talks|A statement issued before the talks|said|1

A study published in March said the dam was old.
  the dam was old|indirect|A study published in March|A study published in March|said|1

In a report released Monday the harbor board said the dam was old.
  the dam was old|indirect|the harbor board|the harbor board|said|1

In a report released Monday police said the dam was old.
  the dam was old|indirect|police|police|said|1

Her comments came after Peter Novak said the dam was old.
  the dam was old|indirect|Peter Novak|Peter Novak|said|1
CASES
}

@test "a name that begins a sentence has the role behind its comma, though no comma closes that" {
    quoted <<'CASES'
Helen Marsh, head of the Harbor Board said the dam was old.
  the dam was old|indirect|Helen Marsh, head of the Harbor Board|Helen Marsh|said|1

Meanwhile, Helen Marsh, a spokeswoman for the board told reporters the dam was old.
  the dam was old|indirect|Helen Marsh, a spokeswoman for the board|Helen Marsh|told|1

Last June, the president said the dam was old.
  the dam was old|indirect|the president|the president|said|1
CASES
}

@test "who is brought to say something speaks" {
    quoted <<'CASES'
The rain led one county judge to say "it will not hold" on Monday.
  "it will not hold"|partial|one county judge|one county judge|say|1

Prices rose, prompting Helen Marsh to declare that the dam was old.
  that the dam was old|indirect|Helen Marsh|Helen Marsh|declare|1

The rain has led many to conclude that the dam was old.
  that the dam was old|indirect|many|many|conclude|1
CASES
}

@test "a participle may stand behind an article, and one verb behind who" {
    quoted <<'CASES'
Helen Marsh in an emailed statement said the dam was old.
  the dam was old|indirect|Helen Marsh|Helen Marsh|said|1

A lawyer for the alleged victim said the dam was old.
  the dam was old|indirect|A lawyer for the alleged victim|A lawyer for the alleged victim|said|1

One dealer who left said the dam was old.
  the dam was old|indirect|One dealer who left|One dealer who left|said|1
CASES
}

@test "a title that ends who speaks is closed, and no words in who speaks are a quotation" {
    quoted <<'CASES'
Helen Marsh, the author of "The Long Dam," said it was old.
  it was old|indirect|Helen Marsh, the author of "The Long Dam,"|Helen Marsh|said|1

Helen Marsh, appearing on "The River Hour," said it was old.
  it was old|indirect|Helen Marsh, appearing on "The River Hour,"|Helen Marsh|said|1

Helen Marsh, a "river first" engineer, said it was old.
  it was old|indirect|Helen Marsh, a "river first" engineer|Helen Marsh|said|1
CASES
}

@test "who is saying something has its own subject, not that of the sentence before" {
    quoted <<'CASES'
Talks are late, and opponents of the plan are predicting it will fail.
  it will fail|indirect|opponents of the plan|opponents of the plan|predicting|1

The dam was built in May, but the mayor has been warning that it will fail.
  that it will fail|indirect|the mayor|the mayor|warning|1

Talks are late, and she's warning that it will fail.
  that it will fail|indirect|she|-|warning|1

Talks are late, and today they're warning that it will fail.
  that it will fail|indirect|they|-|warning|1

Helen Marsh left the town and is now warning that it will fail.
  that it will fail|indirect|Helen Marsh|Helen Marsh|warning|1
CASES
}

@test "what who says in a clause ends where the sentence goes on" {
    quoted <<'CASES'
Okumu, a pilot who said the pass was closed, told the board it would open in May.
  the pass was closed|indirect|who|Okumu|said|1
  it would open in May|indirect|Okumu, a pilot|Okumu|told|2

Okumu, who said the pass was closed, also told the board it would open in May.
  the pass was closed|indirect|who|Okumu|said|1
  it would open in May|indirect|Okumu|Okumu|told|2

Okumu, who said the pass, already battered by rain, was closed.
  the pass, already battered by rain, was closed|indirect|who|Okumu|said|1
CASES
}

@test "who behind what a name is called by means that one" {
    quoted <<'CASES'
The board met Helen Marsh, a pilot from Doha who said the pass was closed.
  the pass was closed|indirect|who|Helen Marsh|said|1

The board met Helen Marsh, and a pilot from Doha who said the pass was closed.
  the pass was closed|indirect|who|-|said|1
CASES
}

@test "when it was said is no part of who said it" {
    quoted <<'CASES'
Yesterday Helen Marsh said it was old.
  it was old|indirect|Helen Marsh|Helen Marsh|said|1

Last August, Helen Marsh, head of the Harbor Board, warned that it was old.
  that it was old|indirect|Helen Marsh, head of the Harbor Board|Helen Marsh|warned|1

Monday night, the harbor board said it was old.
  it was old|indirect|the harbor board|the harbor board|said|1

In February the board's surgeon said it was old.
  it was old|indirect|the board's surgeon|the board's surgeon|said|1

April Marsh said it was old.
  it was old|indirect|April Marsh|April Marsh|said|1

Today's pilots said it was old.
  it was old|indirect|Today's pilots|Today's pilots|said|1
CASES
}

@test "a poll at the head of its sentence tells what it found" {
    quoted <<'CASES'
In a Harbor News poll released Monday, most drivers back the plan.
  most drivers back the plan|indirect|a Harbor News poll|a Harbor News poll|In|1

In the survey, conducted in early May, Marsh led Novak by five points.
  Marsh led Novak by five points|indirect|the survey|the survey|In|1

But in the same poll, though, drivers trust neither.
  drivers trust neither|indirect|the same poll|the same poll|in|1

In a recent survey, 31 percent of drivers said they were "very glad" of the ferry.
  31 percent of drivers said they were "very glad" of the ferry|indirect|a recent survey|a recent survey|In|1
  "very glad"|partial|a recent survey|a recent survey|In|1

In its latest poll, Harbor Watch found that the lead had gone.

In the poll Marsh leads by five points, while the others trail.
CASES
}

@test "what opens a report may have But before it" {
    quoted <<'CASES'
But in a letter to the pilots, Marsh said, 48 of them wanted to leave.
  But in a letter to the pilots|indirect|Marsh|Marsh|said|1
  48 of them wanted to leave|indirect|Marsh|Marsh|said|1
CASES
}

@test "an aside between dashes parts a subject from its verb, however long it is" {
    quoted <<'CASES'
Helen Marsh -- the harbor's chief pilot -- said the lock would open in May.
  the lock would open in May|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh — who had been at the harbor for twenty years and knew every stone of the old lock — said it would open in May.
  it would open in May|indirect|Helen Marsh|Helen Marsh|said|1

Rep. Helen Marsh, D-Ohio -- who won her seat in May -- told the Harbor News that she was tired.
  that she was tired|indirect|Rep. Helen Marsh, D-Ohio|Helen Marsh|told|1

"The lock will open in May" -- said Helen Marsh.
  "The lock will open in May"|direct|Helen Marsh|Helen Marsh|said|1
CASES
}

@test "so far stands between a subject and its verb" {
    quoted <<'CASES'
The board has so far said that the lock is safe.
  that the lock is safe|indirect|The board|The board|said|1

The pilots have thus far argued that the lock is old.
  that the lock is old|indirect|The pilots|The pilots|argued|1
CASES
}

@test "a noun for a time before a name is no part of who speaks" {
    quoted <<'CASES'
It was the first time Helen Marsh had warned that the lock would fail.
  that the lock would fail|indirect|Helen Marsh|Helen Marsh|warned|1

For weeks Marsh has argued that the lock is old.
  that the lock is old|indirect|Marsh|Marsh|argued|1

A 16-year Navy veteran said the lock was old.
  the lock was old|indirect|A 16-year Navy veteran|A 16-year Navy veteran|said|1
CASES
}

@test "a report goes on behind the comma of the clause or time that it opens with" {
    quoted <<'CASES'
Marsh said that if the board agreed, she would ask the council for money.
  that if the board agreed, she would ask the council for money|indirect|Marsh|Marsh|said|1

Marsh noted that in May, the board warned the pilots twice.
  that in May, the board warned the pilots twice|indirect|Marsh|Marsh|noted|1

When the mayor asked if the lock was old, Marsh said it was.
  if the lock was old|indirect|the mayor|the mayor|asked|1
  it was|indirect|Marsh|Marsh|said|2
CASES
}

@test "who said it behind a quotation of several sentences is no report" {
    quoted <<'CASES'
"We saw the lock. It was old," Marsh said, according to the Harbor News.
  "We saw the lock. It was old,"|direct|Marsh|Marsh|said|1
CASES
}

@test "a label whose name comes again in its sentence is a heading" {
    quoted <<'CASES'
Helen Marsh: Marsh voted for the lock and against the dam.

Helen Marsh: The lock is old and the dam is older.
  The lock is old and the dam is older|indirect|Helen Marsh|Helen Marsh|:|1

Helen Marsh: I'm Helen Marsh, and this is the harbor hour.
  I'm Helen Marsh, and this is the harbor hour|indirect|Helen Marsh|Helen Marsh|:|1
CASES
}

@test "notes of a paper about its story are no part of it" {
    quoted <<'CASES'
Correction: An earlier version of this story said that the lock was "new."

(Editor's note: The mayor said later that the lock was old.)

The corrections: Marsh said that the lock was old.
  that the lock was old|indirect|Marsh|Marsh|said|1

Marsh said the lock was old. Correction: Marsh said it was "new." He said it was dry.
  the lock was old|indirect|Marsh|Marsh|said|1

"The lock is old. Correction: it was built in May. We are proud of it," Marsh said.
  "The lock is old. Correction: it was built in May. We are proud of it,"|direct|Marsh|Marsh|said|1
CASES
}

@test "a pronoun means nobody of a photo's caption but where nobody else is named" {
    quoted <<'CASES'
Roland Quast said the harbor's clinic was old.
A boat in the harbor on Monday. Paul Novotny/Harbor News
"We need more room," he said.
  the harbor's clinic was old|indirect|Roland Quast|Roland Quast|said|1
  "We need more room,"|direct|he|Roland Quast|said|2

Roland Quast said the harbor's clinic was old.
Peter Oduya and a boat in the harbor on Monday. REUTERS/Paul Novotny
"We need more room," he said.
  the harbor's clinic was old|indirect|Roland Quast|Roland Quast|said|1
  "We need more room,"|direct|he|Roland Quast|said|2

Peter Oduya and his boat in the harbor on Monday. Paul Novotny/Harbor News
"We need more room," he said.
  "We need more room,"|direct|he|Peter Oduya|said|1
CASES
}

@test "who goes on behind but, or behind what a thing does, is the one who reports" {
    quoted <<'CASES'
Peter Novak, a clerk of the board, said the board cannot comment on the plan but said the rule was in place.
  the board cannot comment on the plan|indirect|Peter Novak, a clerk of the board|Peter Novak|said|1
  the rule was in place|indirect|Peter Novak, a clerk of the board|Peter Novak|said|2

Helen Marsh said Novak called the lock safe but added that the board had doubts.
  Novak called the lock safe|indirect|Helen Marsh|Helen Marsh|said|1
  that the board had doubts|indirect|Helen Marsh|Helen Marsh|added|2

Helen Marsh said the figures suggested it was safe and warned that the board had doubts.
  the figures suggested it was safe|indirect|Helen Marsh|Helen Marsh|said|1
  that the board had doubts|indirect|Helen Marsh|Helen Marsh|warned|2
CASES
}

@test "say between commas gives an example, and what helps explain something is nobody" {
    quoted <<'CASES'
The board wants a lock of, say, steel or stone.

The storm helps explain why the lock failed.

Drivers say the lock is old.
  the lock is old|indirect|Drivers|Drivers|say|1
CASES
}

@test "that day says when something was said" {
    quoted <<'CASES'
Helen Marsh said that night that the lock would hold.
  that the lock would hold|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh told the board that week she would leave.
  she would leave|indirect|Helen Marsh|Helen Marsh|told|1

"The lock will hold," Helen Marsh said that day. "It is new."
  "The lock will hold,"|direct|Helen Marsh|Helen Marsh|said|1
  "It is new."|direct|Helen Marsh|Helen Marsh|said|1

Helen Marsh said that years of rain had filled the lock.
  that years of rain had filled the lock|indirect|Helen Marsh|Helen Marsh|said|1

Helen Marsh was sure. Her statement that day: "The lock will hold."
  "The lock will hold."|direct|Her|Helen Marsh|statement|1
CASES
}

@test "what stands before a clause that somebody reports amid its sentence is none of it" {
    quoted <<'CASES'
The board closed the lock for the summer because, Marsh said, it leaks.
  it leaks|indirect|Marsh|Marsh|said|1

The board closed the lock and, according to Marsh, it was sold.
  it was sold|indirect|Marsh|Marsh|according to|1

Because of that, Marsh said, the lock leaks.
  Because of that|indirect|Marsh|Marsh|said|1
  the lock leaks|indirect|Marsh|Marsh|said|1
CASES
}

@test "labels in capitals amid a paragraph of a transcript begin what another says" {
    quoted <<'CASES'
OUMA: Did the lock hold? MARSH: It did. We were glad of that. OUMA: Thank you for that.
  Did the lock hold|indirect|OUMA|OUMA|:|1
  It did. We were glad of that|indirect|MARSH|MARSH|:|2
  Thank you for that|indirect|OUMA|OUMA|:|3

OUMA: Did it hold? Marsh: It did.
  Did it hold? Marsh: It did|indirect|OUMA|OUMA|:|1

The lock held, the board found. WATCH: The lock on Monday.
CASES
}

@test "no label: a chamber before a colon heads an item" {
    quoted <<'CASES'
Senate: The seat of Helen Marsh is open.

House: Peter Novak has no opponent.
CASES
}

@test "a single word that goes with the verb, an article or a verb is not who speaks" {
    quoted <<'CASES'
Helen Marsh has outright denied that the lock leaks.
  that the lock leaks|indirect|Helen Marsh|Helen Marsh|denied|1

The pilots do not fear the lock, but rather say that it is too small.
  that it is too small|indirect|The pilots|The pilots|say|1

The town, in turn, argued that it had paid.
  that it had paid|indirect|The town|The town|argued|1

The town in turn argued that it had paid.
  that it had paid|indirect|The town|The town|argued|1

The "dreamers" will call for a vote.
  "dreamers"|partial|-|-|call|1

Two said they had left.
  they had left|indirect|Two|Two|said|1
CASES
}

@test "those whom somebody spoke to speak" {
    quoted <<'CASES'
The experts I spoke to said the lock would hold.
  the lock would hold|indirect|The experts I spoke to|The experts I spoke to|said|1

Most of the parents we interviewed say that the lock leaks.
  that the lock leaks|indirect|Most of the parents we interviewed|Most of the parents we interviewed|say|1

Two pilots the Harbor Post has spoken with said the lock would hold.
  the lock would hold|indirect|Two pilots the Harbor Post has spoken with|Two pilots the Harbor Post has spoken with|said|1

All the pilots that Harbor News spoke to said the lock would hold.
  the lock would hold|indirect|All the pilots that Harbor News spoke to|All the pilots that Harbor News spoke to|said|1

Helen Marsh won. Most Marsh voters I talked with said the lock would hold.
  the lock would hold|indirect|Most Marsh voters I talked with|Most Marsh voters I talked with|said|1

One pilot we knew answered, "It will hold."
  "It will hold."|direct|One pilot we knew|One pilot we knew|answered|1

The plan he helped write passed.
CASES
}

@test "what opens a sentence and says when is not who speaks" {
    quoted <<'CASES'
Late Monday, Helen Marsh met the pilots, saying the lock would hold.
  the lock would hold|indirect|Helen Marsh|Helen Marsh|saying|1

Early on Tuesday, the board fired back, saying that it leaks.
  that it leaks|indirect|the board|the board|saying|1

So far, Helen Marsh has spoken of the cost, not the plan, warning that it would rise.
  that it would rise|indirect|Helen Marsh|Helen Marsh|warning|1

Last June, the board hired two lawyers, saying the lock was old.
  the lock was old|indirect|the board|the board|saying|1

Hours after the storm, Helen Marsh issued a statement saying the lock had held.
  the lock had held|indirect|Helen Marsh|Helen Marsh|saying|1

Ahead of the vote, the board hired two lawyers, saying the lock was old.
  the lock was old|indirect|the board|the board|saying|1

Early voters said the line was long.
  the line was long|indirect|Early voters|Early voters|said|1
CASES
}

@test "a nickname between marks is part of who speaks" {
    quoted <<'CASES'
"It will hold," said Edward "Ted" Novak, the mayor.
  "It will hold,"|direct|Edward "Ted" Novak, the mayor|Edward "Ted" Novak|said|1

Gov. Edward "Ted" Novak, a former pilot, said the lock would hold.
  the lock would hold|indirect|Gov. Edward "Ted" Novak, a former pilot|Edward "Ted" Novak|said|1

"It will hold," Gov. Edward "Ted" Novak told reporters.
  "It will hold,"|direct|Gov. Edward "Ted" Novak|Edward "Ted" Novak|told|1
CASES
}

@test "who is somebody whose role, party or place stands before it, or who has just spoken" {
    quoted <<'CASES'
The board met Helen Marsh, an engineer for the Ouma group and head of a harbor watch, who warned that it leaks.
  that it leaks|indirect|who|Helen Marsh|warned|1

The board met Rep. Helen Marsh, R-Ohio, a former pilot who warned that it leaks.
  that it leaks|indirect|who|Helen Marsh|warned|1

The board met Helen Marsh, a Novak aide, who warned that it leaks.
  that it leaks|indirect|who|Helen Marsh|warned|1

"It leaks," said one harbor official, who asked for help.
  "It leaks,"|direct|one harbor official|one harbor official|said|1
  for help|indirect|who|one harbor official|asked|2

"It leaks," said Peter Lund, a spokesman for Helen Marsh, who added that it was old.
  "It leaks,"|direct|Peter Lund, a spokesman for Helen Marsh|Peter Lund|said|1
  that it was old|indirect|who|Peter Lund|added|2

The plan of Helen Marsh angered some harbor pilots, who warned that it leaks.
  that it leaks|indirect|who|some harbor pilots|warned|1

The lock belongs to Helen Marsh's friends, who warned that it leaks.
  that it leaks|indirect|who|Helen Marsh's friends|warned|1

The plan, the work of Helen Marsh, faces lawsuits from six towns and their mayors, who warned that it leaks.
  that it leaks|indirect|who|-|warned|1
CASES
}

@test "a pronoun between commas amid what is said means the body that has just spoken" {
    quoted <<'CASES'
The Harbor Board said the lock was old. The town has two others which, it said, are new.
  the lock was old|indirect|The Harbor Board|Harbor Board|said|1
  are new|indirect|it|Harbor Board|said|2
CASES
}

@test "who stands behind told or tells never speaks" {
    quoted <<'CASES'
The lock was late, Helen Marsh, an engineer who has built piers, told Harbor Watch on Monday.
  The lock was late|indirect|Helen Marsh, an engineer who has built piers|Helen Marsh|told|1

Peter Novak, then the head of the Harbor Board, told Doha's council in May that the lock was "an old ruin."
  that the lock was "an old ruin."|indirect|Peter Novak, then the head of the Harbor Board|Peter Novak|told|1
  "an old ruin."|partial|Peter Novak, then the head of the Harbor Board|Peter Novak|told|1

As Peter Novak, who runs the lock at Osterholt, tells the Harbor Gazette: "It is late."
  "It is late."|direct|Peter Novak, who runs the lock at Osterholt|Peter Novak|tells|1

"Is it late?" asked Helen Marsh.
  "Is it late?"|direct|Helen Marsh|Helen Marsh|asked|1
CASES
}

@test "a long subject between a quotation and its verb, with or without linked stories" {
    quoted <<'CASES'
"It was late," Helen Marsh, a harbor engineer and a longtime senior adviser to former mayor Peter Novak, the head of the river board of Osterholt and the valley, told the paper.
  "It was late,"|direct|Helen Marsh, a harbor engineer and a longtime senior adviser to former mayor Peter Novak, the head of the river board of Osterholt and the valley|Helen Marsh|told|1

"It was late," Rep. Helen Marsh Helen Anne MarshPilots warn the board is late again Novak says he will sail with the mayor this week Ferry firm asks for more time and money from the state as the river rises MORE (D-Ohio) said on Monday.
  "It was late,"|direct|Rep. Helen Marsh|Helen Anne Marsh|said|1

"What would you do?" Each of the pilots who took part in the trial on the lake last summer with two of the old boats of the line, most of which are gone, sailed on to read or sleep.
  "What would you do?"|direct|-|-|-|1
CASES
}

@test "a thing has no words of its own between marks" {
    quoted <<'CASES'
The lock has become part of a "race to the river" in the valley.
  "race to the river"|partial|-|-|-|1

This view of the "endless river" has won few friends.
  "endless river"|partial|-|-|-|1

The lock was built by Peter Novak. The lock has become part of a "race to the river" in the valley.
  "race to the river"|partial|-|-|-|1

The letter spoke warmly of a "race to the river" in the valley.
  "race to the river"|partial|The letter|The letter|spoke|1

The minister made much of a "race to the river" in the valley.
  "race to the river"|partial|The minister|The minister|-|1

Her plan made much of a "race to the river" in the valley.
  "race to the river"|partial|Her plan|Her plan|-|1
CASES
}

@test "an interview in which names alone say whose turn it is" {
    quoted <<'CASES'
A talk with the engineer follows.
Helen Marsh
Did it hold?
Peter Novak
It did. "It is late," the board said then.
We waited for a year.
Helen Marsh
Why was that?
Peter Novak
I never knew.
  Did it hold?|indirect|Helen Marsh|Helen Marsh|-|1
  It did. "It is late," the board said then|indirect|Peter Novak|Peter Novak|-|2
  "It is late,"|partial|Peter Novak|Peter Novak|-|2
  We waited for a year|indirect|Peter Novak|Peter Novak|-|2
  Why was that?|indirect|Helen Marsh|Helen Marsh|-|3
  I never knew|indirect|Peter Novak|Peter Novak|-|4

Helen Marsh
The engineer leads the board.
Peter Novak
The pilot has left.
CASES
}

@test "a subject begins before what stands in brackets or commas, and with That" {
    quoted <<'CASES'
A senior Ouma Corp <OUMA.T> pilot said the lock would hold.
  the lock would hold|indirect|A senior Ouma Corp <OUMA.T> pilot|A senior Ouma Corp <OUMA.T> pilot|said|1

The lock will hold, an Ouma Bank (Doha) official said.
  The lock will hold|indirect|an Ouma Bank (Doha) official|an Ouma Bank (Doha) official|said|1

Two pilots of a Duluth, Minn., ferry firm said the lock would hold.
  the lock would hold|indirect|a Duluth, Minn., ferry firm|a Duluth, Minn., ferry firm|said|1

The board sent a letter. That letter said the lock would hold.
  the lock would hold|indirect|That letter|That letter|said|1

In Osterholt, most middle-aged (and older) pilots say the lock will hold.
  the lock will hold|indirect|pilots|pilots|say|1
CASES
}

@test "an article alone, or a pronoun that is an object, speaks not even behind its verb" {
    quoted <<'CASES'
The mayor of Doha, Helen Marsh, called the "ice line" a success.
  "ice line"|partial|The mayor of Doha, Helen Marsh|Helen Marsh|called|1

Peter Novak, the head of the board, labeled him a "fool."
  "fool."|partial|Peter Novak, the head of the board|Peter Novak|labeled|1

"It leaks," said US pilot Helen Marsh.
  "It leaks,"|direct|US pilot Helen Marsh|Helen Marsh|said|1
CASES
}

@test "a verb with its object is no subject of the participle behind it" {
    quoted <<'CASES'
Helen Marsh, a pilot, filed a suit against the Harbor Board claiming that the lock leaks.
  that the lock leaks|indirect|Helen Marsh, a pilot|Helen Marsh|claiming|1

Peter Novak praised the crew and thanked his old friends, saying the lock would hold.
  the lock would hold|indirect|Peter Novak|Peter Novak|saying|1

Ann Rao, who built the pier at Doha and knew the pilot for years, told reporters that it leaks.
  that it leaks|indirect|Ann Rao, who built the pier at Doha and knew the pilot for years|Ann Rao|told|1
CASES
}

@test "what is said begins with a name in angle brackets" {
    quoted <<'CASES'
The Ouma Bank said <Harbor Watch Inc> has sold the pier.
  <Harbor Watch Inc> has sold the pier|indirect|The Ouma Bank|Ouma Bank|said|1
CASES
}

@test "let's say supposes" {
    quoted <<'CASES'
Let's say the lock leaks. Then let us say that it was old.
CASES
}

@test "an aside between the subject of what is said and its verb" {
    quoted <<'CASES'
Peter Novak told Harbor Watch the pilot, Helen Marsh, may be able to help.
  the pilot, Helen Marsh, may be able to help|indirect|Peter Novak|Peter Novak|told|1

The board said 50 boats, most of them old, were sold in May.
  50 boats, most of them old, were sold in May|indirect|The board|The board|said|1

The board told Harbor Watch the old pilot, a loss of 12 percent, compared with others.
CASES
}

@test "a meeting or an agency is told something that begins with a bare noun" {
    quoted <<'CASES'
Helen Marsh told a news conference river traffic would rise by three percent.
  river traffic would rise by three percent|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh told Reuters heavy storms had filled the lake.
  heavy storms had filled the lake|indirect|Helen Marsh|Helen Marsh|told|1

Helen Marsh told Reuters reporters they would leave.
  they would leave|indirect|Helen Marsh|Helen Marsh|told|1
CASES
}

@test "a speaker's phrase that is too long is left out" {
    long=O$(printf 'o%.0s' {1..600})
    printf 'Helen %s said: "The dam will hold, and we will stay." "It has to hold, and it will."\n' \
        "$long" >story
    quotes story | cut -f 6-7 >speakers
    printf 'direct\t-\ndirect\t-\n' | same speakers -
}
