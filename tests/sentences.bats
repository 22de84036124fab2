#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Where sentences end. Each line of a case is a paragraph; `|` stands where one of its sentences ends
# and the next begins, and is taken out of what the filter gets to read. What counts as a sentence is
# the convention of American wire services and newspapers.
load helper

# splits [ARGUMENT...]: the filter takes the paragraphs on standard input apart as they are marked.
splits() {
    check cases marked sentences 5 "$@"
}

@test "full stops, question marks and exclamation marks" {
    splits <<'END'
Rain fell on the capital.| Roads were closed.| Nobody was hurt.
Will the talks go on?| Nobody knows.| They must!| Time is short.
Really?!| Yes.| No!!| Why???| Because.
A paragraph needs no stop at its end
END
}

@test "titles before names" {
    splits <<'END'
Mr. Brown, Mrs. Green and Ms. White met Dr. Black.| They left at once.
Lt. Col. Ann Reed and Maj. Gen. Otto Klein spoke to Sgt. Bill Moss, Cpl. Tom Hall and Pvt. Joe Dunn.
Sen. Maria Lopez, Rep. John Doe and Sens. Roe and Poe wrote to Gov. Pat Lee and Lt. Gov. Sam Fox.
The Rev. Paul Ames and the Rt. Rev. Hugh Lane prayed with Prof. Ida Kern and St. Mary's choir.
Messrs. Dow and Jones hired Capt. Eve Frost, Adm. Carl Stone, Cmdr. Max Berg and Supt. Leo Carr.
Asst. Atty. Gen. Rita Sand and Dist. Atty. Fred Long disagreed.| So did Det. Al Wood.
Spokesman Lt.-Gov. Dan Hill said so.| Brig. Gen. Noah Weir did not.
END
}

@test "no-break spaces beside titles and in spaced ellipses" {
    perl -pe 's/_/\xC2\xA0/g' >in <<'END'
On Monday,_Mr._Brown met the_Rev._Paul Ames. “It is . . . late,” he said. “We must_._._. go.”
Mr._Brown left._Ann stayed. . ._. It is cold.
END
    sed G in >lines
    perl -pe 's/_/\xC2\xA0/g; s/\| ?/\n/g' >expected <<'END'
On Monday,_Mr._Brown met the_Rev._Paul Ames.| “It is . . . late,” he said.| “We must_._._. go.”
Mr._Brown left.|Ann stayed. . ._.| It is cold.
END
    sentences lines | cut -f 5 >found
    same expected found
}

@test "text in capitals" {
    splits <<'END'
WASHINGTON, JAN. 3 (AP) - THE SENATE TODAY VOTED.| SEN. ROE AND GEN. LEE SAID NO. 4 WAS BEST.
THE REV. AL ROE OF ST. LOUIS, MO., AND COL. JOHN POE LEFT AT 6 P.M. MONDAY.| THEY MET ON NOV. 3.| THEY LEFT.
ACME CORP. SAID ITS NET ROSE.| ACME INC. AND ROE CO. WILL MERGE.
GOV. ROE OF N.Y. AND REP. J. POE, D-ILL., MET.| JOHN F. POE JR. WAS THERE.| THE TALKS END FRI. AUG. 14.
THE SUN CAME OUT.| IT WAS LATE.| ALL WENT IN.| NOBODY SAT.| 40 MEN STOOD.
He works for the CIA.| U.S. officials said so.
END
}

@test "words that are abbreviations, too" {
    splits <<'END'
He moved to the General Staff.| The two met.| They left.
It began at Virginia Tech.| And it ended there.| Tech. Sgt. John Roe stood.
They fought the Viet Cong.| Each had a plan.| Cong. Roe agreed.
Del. Ann Roe spoke in Dover, Del.| The number of calls rose on July 1st.| In May it fell.
He had stayed in.| NATO is standing.| She voted no.| GOP Sens. Roe and Poe left.
ROE: In his words, no.| Poe had asked.| They voted on Prop. 8 and then on Prop. 187 in May.
He paid it to Uncle Sam.| Some had not.| She lives with her friend Dan.| Dan is a cook.
END
}

@test "stops in datelines" {
    splits <<'END'
MOSCOW. Feb 3 (Interfax) - The river froze.| It may thaw.
MOSCOW, February 3. /TASS/. The river froze.| It may thaw.
GENEVA, February 3. /TASS correspondent Ann Roe/. Talks go on.
SHANGHAI, Oct. 22 (Fooxin) -- Shares fell.
It rained in MOSCOW.| May 3 was dry.
END
}

@test "a speech tag behind an ellipsis in a quotation" {
    splits <<'END'
“You never know…” Mr. Roe said.| "Wait..." she said.| "We could go ..." Ann Roe added.
He waited…| Then he left.
END
}

@test "titles in capitals, and vs." {
    splits <<'END'
WATCH ROE VS. POE ON THE BUDGET.| THEY DIFFER.
GOV. NORTHAM FACES SEN. ANN ROE
SEN. ROE: I said no to GEN. OTTO KLEIN.
THE VOTE WAS NO.| THE BILL IS DEAD.
END
}

@test "companies inside a sentence" {
    splits <<'END'
Acme Inc. shares rose, and Widget Co. and Sprocket Corp. followed.
Smith Bros. Circus bought tents from Canvas Ltd. for $3 million.
A suit by Acme Corp. against Widget Inc. was dropped.| No reason was given.
J.P. Morgan Chase & Co. Chairman Ann Ode resigned.
The Dover Mfg. Co. plant will close.
END
}

@test "companies at the end of a sentence" {
    splits <<'END'
She was an engineer at Acme Corp.| The company declined to comment.
The bank lent money to Widget Inc.| It was never paid back.
He sold his stake in Sprocket Co.| In March he was gone.
The suit named Canvas Ltd.| But the judge threw it out.
END
}

@test "juniors and degrees" {
    splits <<'END'
Robert Kane Jr. won the seat that Robert Kane Sr. had held.
The winner was Robert Kane Jr.| He is 42.
A Ph.D. student found it.| Two Ph.D.'s confirmed it.
She holds a Ph.D.| The university said so on Monday.
James Cole, M.D., wrote the study with Ruth Vale, Ph.D., of Boston.
END
}

@test "abbreviations inside a sentence" {
    splits <<'END'
The case of Roe vs. Poe, or Roe v. Poe, was heard in Ft. Worth, near Mt. Hope and St. Louis.
The office at 12 Main St. near Elm Ave. is shut, as is that on Sunset Blvd. in Hollywood.
Some metals, e.g. lead, and some gases, i.e. those that burn, are banned.
Berg et al. disagree with the dept. and with the univ. itself.
The pipe was 3 ft. long, 4 in. wide and weighed 12 lbs. when it was full.
He drove 55 mph. and then 70.
END
}

@test "abbreviations at the end of a sentence" {
    splits <<'END'
They brought tents, food, water, etc.| The rest will follow.
It sold wheels, tires, etc. to dealers.
He lives on Main St.| The house is blue.
The pipe weighed 12 lbs.| It fell on him.
END
}

@test "initials of names" {
    splits <<'END'
George W. Bush met Samuel L. Jackson and J. Edgar Hoover in Texas.
J.K. Rowling and W. H. Auden were read aloud.| Nobody slept.
J.R.R. Tolkien, T.S. Eliot and P. D. James were not.
Justice Ruth B. Ginsburg wrote for the court.| Justice Stephen G. Breyer dissented.
The lawyer, F. Lee Bailey, asked for a delay.
END
}

@test "a single letter at the end of a sentence" {
    splits <<'END'
The team was drawn in Group C.| It will play on Friday.
The vaccine protects against hepatitis B.| The disease kills thousands.
There is no Plan B.| We must win.
Tests found vitamin E.| That was all.
END
}

@test "U.S. and its like inside a sentence" {
    splits <<'END'
The U.S. House and the U.S. Senate met U.N. Secretary-General Kofi Annan.
U.S. Army Gen. Mark Moss and U.S. Sen. Ann Reed flew to the U.K. and the U.A.E. on Friday.
The U.S. government, the U.S.-led force and the U.S.'s allies agreed.
Washington, D.C., Mayor Ruth Vale met D.C. police.
The F.B.I. said the U.S. is ready.| The C.I.A. said nothing.
The U.S. Justice Department sued.| A U.S. District Court judge ruled.
The first U.S. Open title went to him.
They left the U.S. Consulate in Lyon with two U.S. Marshals and a man of the U.S. Military Academy.
He stayed.| U.S. Officials left.| D.C. Republicans stayed.| N.J. Marsh spoke.| P.R. Marsh did not.
The U.S. Mission and the U.S. Attorneys' office met U.S. Citizenship and Immigration Services.
END
}

@test "U.S. and its like at the end of a sentence" {
    splits <<'END'
He came to the U.S.| The trip took a week.
They were born in the U.S.| He is a lawyer, she a nurse.
It is the largest in the U.S.| In Europe there are two.
She spoke for the U.N.| But nobody listened.
They marched on Washington, D.C.| There were thousands of them.
He is proud of the U.S.A.| So is she.
"I love the U.S."| He said so twice.
He has left the U.S.
END
}

@test "a.m. and p.m." {
    splits <<'END'
The bomb went off at 9 a.m. Monday, 11:30 p.m. EST, in a market.
It opens from 8 a.m. to 5 p.m. on weekdays.
The bomb went off at 9 a.m.| The market was full.
Polls closed at 8 p.m.| Counting began at once.
They closed at 8 p.m.| In the south, voting went on.
The train leaves at 6:15 a.m.| Tickets for it are sold out.
END
}

@test "months" {
    splits <<'END'
On Sept. 11, 2001, and again on Feb. 3, it rained.| In Nov. 2010 it did not.
The trial begins Jan. 9.| It will end by Dec. 24 or so.
Sales fell from Aug. to Oct. and rose later.
The vote is set for Nov. 6.| The result is due Nov. 7.
END
}

@test "states" {
    splits <<'END'
Floods hit Sacramento, Calif., and Albany, N.Y., on Monday.
A Chico, Calif. man and a Tampa, Fla. woman died.
The company is based in San Jose, Calif.| The plant is in Ohio.
He was born in Pittsburgh, Pa.| His mother was a nurse.
She moved to Raleigh, N.C.| It was spring.
END
}

@test "numbers" {
    splits <<'END'
She is ranked No. 5 and he No. 12.| The Nos. 1 and 2 seeds lost.
The answer was no.| Five people left.
Prices rose 3.5 percent to $1.25.| They had fallen .5 percent.
It happened in 2010.| The year was dry.
The band was big in the 1990s.| It split in 2001.
The vote was 5-4.| $3 billion is at stake.
It fell on Oct. 19.| 500 points were lost.
Trading begins at 9.30.| It ends at 4.
Version 2.5.1 is out.| So is 3.0.
END
}

@test "an ellipsis inside a sentence" {
    splits <<'END'
"I was ... surprised," he said.
The road ... and the bridge were gone.
The result . . . is clear.
"We … never knew," she said.
"We went on...and on," he said.
END
}

@test "an ellipsis at the end of a sentence" {
    splits <<'END'
"We tried everything. ...| Nothing worked," he said.
They waited for hours ....| Nobody came.
They waited for hours. . . .| Nobody came.
They waited....| Nobody came.
"If only ..."| He fell silent.
She never knew…| The letter was lost.
END
}

@test "an ellipsis alone belongs to the sentence before it" {
    splits <<'END'
They were brave. …| We honour them.| … and so they should.
He left. [...]| She stayed. […]| Nobody knows why.
“It is on my list.” …| “We are going to stop it.”
“It is on my list.” . . .| “We are going to stop it.”
"It is on the list." ...| The mayor agreed.
It was a success!| ??????| Nobody knows.
He gave a reason.| "... We have none," he said.| “… They have.”
… He left.| - She stayed.| • They went.
END
}

@test "runs of dots end somewhere" {
    for dots in '"." x 100000' '". " x 100000' '"... " x 100000' '"?!" x 100000' "\"'\" x 100000"; do
        perl -e "print 'Total ', $dots, ' And so on.'" >in
        try 0 sentences in
        silent
        check_rows out
        check_spans in out
    done
}

@test "a quoted question or shout, then a speech tag" {
    splits <<'END'
"Why not?" he asked.| "Stop!" the officer shouted.
“Where is he?” Mary Jones asked.| “Here!” said Jack.
"Are we safe?" Mayor Bill Dean said.| "I doubt it."
``Who knows?'' Mr. Brown said.| ``Who cares?'' replied Ms. White.
'Why not?' asked the judge.
END
}

@test "a quoted question, then a sentence" {
    splits <<'END'
"Are we safe?"| Nobody knew.
He asked, "Are we safe?"| The mayor left.
“Are we safe?”| The mayor did not say.
"Is it over?"| "No."
END
}

@test "many sentences in one quotation" {
    splits <<'END'
"We never left the table.| We want peace.| They know it," he said.
"It is late," she said.| "We must go.| They are waiting."| He nodded.
“It is late,” she said.| “We must go.| They are waiting.”| He nodded.
END
}

@test "a quotation embedded in a sentence" {
    splits <<'END'
The word "stop." was painted on the wall.
The group "Help!" sang.| The film "Who Goes There?" was shown.
He said "No." and left.
END
}

@test "quotation marks of all kinds" {
    splits <<'END'
"It is done," he said.| "We won."| The crowd cheered.
“It is done,” he said.| “We won.”| The crowd cheered.
``It is done,'' he said.| ``We won.''| The crowd cheered.
«It is done,» he said.| «We won.»| The crowd cheered.
'It is done,' he said.| 'We won.'| The crowd cheered.
‘It is done,’ he said.| ‘We won.’| The crowd cheered.
"He told me, 'Run.'"| She ran.
“He told me, ‘Run.’”| She ran.
“He told me, ‘Run.’ ”| She ran.
``He told me, `Run.' ''| She ran.
END
}

@test "quotation marks that are turned the wrong way, or alone" {
    splits <<'END'
"It is late.| Go home.
It is late.| Go home."| He left.
”It is late.“| He left.
The '90s were over.| 'Twas late.| The players' bus was gone.
The boys' mother left.| The '60s ended.
END
}

@test "a quotation of several paragraphs" {
    splits <<'END'
"We have waited for a year," he said.| "We can't wait any longer.
"We have no food.| We have no water.
"Nobody has come."
Then he left.
END
}

@test "brackets" {
    splits <<'END'
He left.| (He came back later.)| She stayed.
The bill (it was the third.) failed.
The group [of five] left (at last).| It was late.
He left.| (They said that he was free to go. )
He said (in French): No.| She agreed.
END
}

@test "a missing blank after a stop" {
    splits <<'END'
He left the room.|She stayed behind.
The talks failed.|“We tried,” he said.
Is it over?|Nobody knows.
The site is gone.|(It was old.)
END
}

@test "stops inside of words" {
    splits <<'END'
The U.S.-based Yahoo.com and Amazon.com sites were down.
Version 2.0 of Node.js is on GitHub.com now.
The AT&T Inc.-owned unit and the St.Louis office closed.
END
}

@test "names that end in an exclamation mark" {
    splits <<'END'
Yahoo! Inc. said it would buy Acme.| Yahoo! shares rose.
The musical "Oklahoma!" opened on Broadway.
END
}

@test "links and addresses" {
    splits <<'END'
See www.example.com/a.b?c=d&e=f.| The page is new.
See http://example.com/news.html for more.| The page is new.
Write to desk@example.com.| The desk is open.
Details: https://example.org/?q=1.2 or call.
Follow him at twitter.com/example.
What a night!| https://example.com/a1 So said the mayor.| www.example.com
END
}

@test "tickers" {
    splits <<'END'
Apple Inc (AAPL.O) rose and General Motors Co <GM.N> fell.
The S&P 500 .SPX was flat.| The Nasdaq .IXIC rose.
Shares of Vodafone VOD.L fell 2 percent.| BP.L rose.
END
}

@test "slugs" {
    splits <<'END'
Oil fell [O/R].| Gold rose.
Shares fell on fears of a war [nL1N1K60C4].| Bonds rose.
Shares fell on fears of a war. [nL1N1K60C4]| Bonds rose.
END
}

@test "party tags" {
    splits <<'END'
Sen. Ann Reed (D-N.Y.) and Rep. Bo Lind (R-Calif.) agreed.
Sen. Ann Reed, D-N.Y., and Rep. Bo Lind, R-Ariz., agreed.| Nobody else did.
The bill is by Ann Reed (D-N.Y.).| The vote is today.
END
}

@test "credits stay whole" {
    splits <<'END'
Lawmakers leave the Capitol.| (AP Photo/J. Scott Applewhite)
Lawmakers leave the Capitol.| (AP Photo/Mark J. Terrill, File)
The court ruled.| (Reporting by J. Doe in Paris; Editing by K. Roe and L. T. Poe)
Runners start in Boston, Mass.| (Photo by A.B. Cole/Getty Images)
END
}

@test "marks of lists" {
    splits <<'END'
1. Choose a chairman.
2. Pass the budget.| It is late.
12. Go home.
a. Open the door.
(1) Close the door.
• Stocks fell.| Bonds rose.
- Oil rose.
* Gold was flat.
-- The dollar fell.
END
}

@test "headings and lines without a stop" {
    splits <<'END'
WHAT TO KNOW
Markets: Stocks fall, bonds rise
Storm kills 5 in U.S. South
Will It Rain?
END
}

@test "headings that run into their text" {
    splits <<'END'
REP. ANN ROE:| You know, it is late.| It is.
RULING UPHELD:| A state court backed the county on Friday.
NEW ACCOUNT:| The bank hired Dow & Reed.
Harbor Freight Corp. (Norway) --| 30 million kroner of bonds, priced at par.
Koizumi Lines Corp. (Hong Kong) --| 20 million dollars of bonds, due 1994.
Key questions| The report leaves many of them open.
Storm shuts the port in Oslo| It was the third this year.
Water is scarce this summer| In Jericho they carry it home.
Work on the dam goes on| However, the money is gone.
The river rose in the night| Meanwhile, sirens woke the town.
Fishers count their losses| Among them is Helen Marsh.
Harbor reopens after a week of storms| According to the county, no pier was lost.
The dam, a year after the storm| Read more
Floods in the old town| Police close the bridge over the weir.
Work on the harbor goes on| Seven ships wait outside.
Harbor workers march at noon| Supporters line the quay.
Fishers who had waited for eleven days behind the breakwater of the new harbor, with their nets stowed, their engines cold and their patience gone, say that the county, which had promised them a date three times, owes them a week of pay| The county says no.
OSLO, Norway (AP) -- The port was shut on Friday.
Oslo (CNN) The port was shut on Friday.
Oslo (Reuters) But the port was open on Friday.
Storm (live)| The port was shut on Friday.
FILE - The harbor of Oslo is seen in 2012.
END
}

@test "headings that end like a sentence before a word that begins them" {
    splits <<'END'
Harbor towns lose their last chance for peace| Can there be another?
A late start to the season, the fourth in a row| Growing barley has never been harder.
No way out of the mess| Economists say that it will last.
Too dry, and too hot again| Hardly a drop fell in May.
The boats went out with crews from the magazine Growing that day.
That night Young left for Oslo.
He wrote for the weekly Growing and the monthly Keeping bees.
She said that firms in health IT were hiring.
The film "No way out of the mess Growing up" was shown.
END
}

@test "labels of pages before a text or a caption" {
    splits <<'END'
Story highlights| Ann Roe says the dam will hold.
JUST WATCHED| W.H.: Dam is safe
The dam is full.| Hide Caption 2 of 19| Photos: The dam in May
Story highlights of the week are here.
Hide Caption 2 of 19
END
}

@test "capitals that begin no sentence" {
    splits <<'END'
He reads The Times and The Herald every day.
They moved the court to The Hague in May.
The film The Long Road opens in June.
Readers of In Style were polled.
A film called When Harry Left won.
They said Heating for All would be dear, and that (1) They had no money.
He said that, However, was the name of the song.
Reports from Under Secretary Ann Reed were late.
It ended with viz. 'I do believe in the dam, and in the river.'
The pirate Ann Read was caught off Unit Two of the port.
The levy was praised by the Ferry Supporters of Oslo.
He was made in His image, and an interview with In Time is by The Road people.
END
}

@test "items of a list in one paragraph" {
    splits <<'END'
1) Choose a chairman| 2) Pass the budget| 3) Go home
1. Choose a chairman.| 2. Pass the budget.
• Stocks fell| • Bonds rose| • Oil was flat
⁃ Stocks fell| ⁃ Bonds rose
⁃1. Stocks fell| ⁃2. Bonds rose
The plan of the council:| -- Raise the levy| -- Mend the roads.| It meets on Friday.
The plan -- Raise the levy -- failed.
END
}

@test "notes behind a stop" {
    splits <<'END'
The abbey was built in 1312.[3]| It burned down in 1540. [12]| The walls stand.
He said so [three times].| She did not.
a - As of Thursday's close.| b - Less than one percent.| c - 10.06.89 NAV:22.15.| z - Not available.
END
}

@test "a mark behind a blank closes the paragraph" {
    splits <<'END'
They must, "therefore, offer tests to all who need them. "
He said: "We go.| We stay. "
He left.| " We go," he said.
END
}

@test "initials that a company's form looks like" {
    splits <<'END'
The analyst came from A.G. Marsh & Sons in St. Paul.
The bank bought Holt A.G.| It paid in shares.
END
}

@test "text in small letters" {
    splits <<'END'
rain fell on the capital.| roads were closed.
is it over?| nobody knows.
They had a house.| i think it burned.
anna vale Did you see it?| tom holt I did!| anna vale When?
i met dr. vale of st. anne.| we talked e.g. about rain etc. and left.
END
}

@test "a word in small letters behind a plain word's stop" {
    splits <<'END'
The polls are open.| nobody came.| The town is asleep.
She paid in No. 10 francs, i.e. in coins, at the shop of Acme Corp. in Rome.
He asked if they hire foreigners?thanks.| The page ask.php?id=3 is gone.
"Is it over?" he asked.| It was "a waste." they said.| Yahoo! said no.
There are a) rain. b) snow.| The mill closed. (source: town hall)
END
}

@test "faces behind a stop" {
    splits <<'END'
I love this town. :)| It rains. ;-)| What a day! :D| See you. :-(| Good.
Costs fell.| :Prices rose.
END
}

@test "floods of marks take linear time and little memory" {
    need_limits
    for flood in '"A. "' '"\xE2\x80\xA2 "' '"\""' '"("' '"\n"' '"- "' '"The end "' '"1) "' '"x"' '". . "' \
        '"\xE2\x80\x9C"' '": -- A "'; do
        perl -e "print $flood x 4000000" >in
        try 0 limited 16384 sentences -q in
        rm -f in out
    done
}

@test "dashes" {
    splits <<'END'
The bill — the third this year — failed.| The Senate — all of it — left.
The talks -- held in Washington, D.C. -- failed.
He was the best — in the U.S. — and knew it.
"They should say so! - pumps, boats, sandbags," Helen Marsh wrote.
END
}

@test "rules and other units without a word are text" {
    printf 'One.\n\n___\n\n* * *\n\n-----\nTwo.\n\n...\n\nThree.\n\n–\n' >in
    segmented <<'END'
1|0|4|sentence|One.|1|1
1|6|9|text|___|2|-
1|11|16|text|* * *|3|-
1|18|23|text|-----|4|-
1|24|28|sentence|Two.|5|2
1|30|33|text|...|6|-
1|35|41|sentence|Three.|7|3
1|43|46|text|–|8|-
END
}

@test "a long unit without a word is text too" {
    perl -e 'print "One.\n\n", "* * *. " x 100, "\n\nTwo.\n"' >in
    try 0 sentences in
    cut -f 4 out >found
    printf 'sentence\ntext\nsentence\n' >expected
    same expected found
    mv out expected
    try 0 feed 1 sentences <in
    same expected out
}

@test "a header is text, and not part of the sentence behind it" {
    printf 'date 2012-03-14 Rain fell on the U.S. capital.\n' >in
    segmented <<'END'
1|0|15|text|date 2012-03-14|1|-
1|16|46|sentence|Rain fell on the U.S. capital.|1|1
END
}

@test "wrapped lines" {
    printf 'The office of Mr.\nBrown in Washington, D.C.,\nis closed. It\nopens at 9 a.m.\nThe rest is\nopen.\n' >in
    cat >expected <<'END'
The office of Mr. Brown in Washington, D.C., is closed.
It opens at 9 a.m.
The rest is open.
END
    for end in '\n' '\r\n'; do
        perl -pe "s/\\n/$end/" in >lines
        try 0 sentences lines
        cut -f 5 out | tr -s ' ' >found
        same expected found
        check_spans lines out
    done
}

@test "headings and notes before a line's end" {
    cat >in <<'END'
The river rose in the night Meanwhile,
sirens woke the town. Hide Caption
2 of 19 Photos: The dam in May

Water is scarce this summer The
county has none. The Roes left.
[3] They were born here.
END
    cat >expected <<'END'
The river rose in the night
Meanwhile, sirens woke the town.
Hide Caption 2 of 19
Photos: The dam in May
Water is scarce this summer
The county has none.
The Roes left. [3]
They were born here.
END
    sentences in | cut -f 5 >found
    same expected found
}

@test "a long sentence, and a long text without a blank line" {
    perl -e 'print "word " x 20000, "end. Next."' >in
    try 0 sentences in
    [ "$(cut -f 2,3,6,7 out)" = "$(printf '0\t100004\t1\t1\n100005\t100010\t1\t2')" ] ||
        fail "$(cut -f 2,3 out)"
    perl -e 'print "Rain fell on the U.S. capital.\n" x 20000' >in
    try 0 sentences in
    [ "$(wc -l <out)" -eq 20000 ] || fail "$(wc -l <out) sentences"
    [ "$(cut -f 6 out | sort -u)" = 1 ]
    check_rows out
}

@test "-l adds abbreviations" {
    printf '# Ours\nXyl.\nAbt.\ttitle\n' >list
    splits -l list <<'END'
The Xyl. Museum met Abt. Weber.| They agreed.
END
    splits --list=list <<'END'
He is with Abt. Weber of the Xyl. Museum.
END
}

@test "-l: the class of an abbreviation says whether it may end a sentence" {
    echo 'They saw Xyl. The mayor left.' >story
    for class in '' title rank politics religion name inner; do
        printf 'Xyl.\t%s\n' "$class" >list
        try 0 sentences -l list story
        [ "$(wc -l <out)" -eq 1 ] || fail "class '$class' ends a sentence"
    done
    for class in initialism company state province country month day degree suffix school unit \
        address sport bible latin cldr title,word inner,word; do
        printf 'Xyl.\t%s\n' "$class" >list
        try 0 sentences -l list story
        [ "$(wc -l <out)" -eq 2 ] || fail "class '$class' ends no sentence"
    done
    printf 'Xyl.\ttitle,word\n' >list
    echo 'They saw Xyl. Nora Marsh there.' >story
    try 0 sentences -l list story
    [ "$(wc -l <out)" -eq 1 ] || fail 'a title ends a sentence before a name'
}

@test "-l reports what would add nothing: no stop, or a class that there is not" {
    printf 'Xyl\nAbt.\ttittle\nAbt.\ttitle,rank\nYahoo!\nQuz.\tlatin\n' >list
    echo 'He met Abt. Weber.' >story
    try 1 sentences -l list story
    same - err <<'END'
sentences: list:1: abbreviation does not end with '.', '!' or '?'; line ignored
sentences: list:2: unknown class of abbreviations; line ignored
END
    [ "$(wc -l <out)" -eq 1 ]
}

@test "-l may be given twice" {
    printf 'Xyl.\n' >one
    printf 'Abt.\ttitle\n' >two
    splits -l one -l two <<'END'
The Xyl. Museum met Abt. Weber.| They agreed.
END
}
