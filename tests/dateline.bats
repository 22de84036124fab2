#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Where, when and by whom a story was filed. In a case, each line is a paragraph, and the line behind
# it that begins with `= ` is the row it gives, from column 5 on: text, kind, date, place, country,
# agency, reporters and region, separated by `|`; `*` for the text is the whole paragraph. A paragraph
# that no such line follows gives no row.
load helper

# gives [ARGUMENT...]: the story in the file `in` gives the rows in the file `expected`.
gives() {
    story_gives dateline 5- "$@"
}

# finds [ARGUMENT...]: the filter finds in the case on standard input, a story, what the case states.
finds() {
    check cases paragraphs dateline 5- "$@"
}

@test "a header" {
    finds <<'END'
date 2014-02-28
= date 2014-02-28|header|2014-02-28|-|-|-|-|-
Rain fell on the capital all night.
END
    finds <<'END'
 date 1999-12-31
= date 1999-12-31|header|1999-12-31|-|-|-|-|-
END
    finds <<'END'
Rain fell on the capital.
The date 2014-02-28 is set for the vote.
SUVA, Fiji (AP) — The vote was put off.
= SUVA, Fiji (AP)|dateline|-|SUVA|FJ|AP|-|-
END
}

@test "a header with text behind it" {
    finds <<'END'
date 2014-02-28 Rain fell on the capital all night.
= date 2014-02-28|header|2014-02-28|-|-|-|-|-
END
    printf ' date 2020-11-21 KABUL, Afghanistan (AP) \342\200\224 Shells fell on Kabul.\n' >in
    rows_to expected <<'END'
1|1|16|dateline|date 2020-11-21|header|2020-11-21|-|-|-|-|-
1|17|40|dateline|KABUL, Afghanistan (AP)|dateline|-|KABUL|AF|AP|-|-
END
    try 0 dateline in
    same expected out
}

@test "headers of many stories" {
    printf 'date 2011-05-01\n\nOSLO, May 2 - Rain.\ndate 2013-05-01\n\nOSLO, May 2 - Snow.\n' >in
    rows_to expected <<'END'
1|0|15|dateline|date 2011-05-01|header|2011-05-01|-|-|-|-|-
1|17|28|dateline|OSLO, May 2|dateline|2011-05-02|OSLO|NO|-|-|-
2|0|15|dateline|date 2013-05-01|header|2013-05-01|-|-|-|-|-
2|17|28|dateline|OSLO, May 2|dateline|2013-05-02|OSLO|NO|-|-|-
END
    try 0 dateline in
    same expected out
}

@test "city, country and agency, with dashes of all kinds" {
    finds <<'END'
KIGALI, Rwanda (AP) — The bridge will open next week, officials said.
= KIGALI, Rwanda (AP)|dateline|-|KIGALI|RW|AP|-|-
TIRANA, Albania (AP) – The strike ended without a deal.
= TIRANA, Albania (AP)|dateline|-|TIRANA|AL|AP|-|-
KATHMANDU, Nepal (AP) - Climbers were waiting for the weather.
= KATHMANDU, Nepal (AP)|dateline|-|KATHMANDU|NP|AP|-|-
LIMA, Peru (AP) -- A judge freed the former minister.
= LIMA, Peru (AP)|dateline|-|LIMA|PE|AP|-|-
MONTERREY, Mexico (AP) _ A plane landed on a road.
= MONTERREY, Mexico (AP)|dateline|-|MONTERREY|MX|AP|-|-
BERGEN, Norway(AP) — It rained again.
= BERGEN, Norway(AP)|dateline|-|BERGEN|NO|AP|-|-
SOFIA, Bulgaria (AP)— A train hit a truck.
= SOFIA, Bulgaria (AP)|dateline|-|SOFIA|BG|AP|-|-
PORT-AU-PRINCE, Haiti (AP) — Schools opened again.
= PORT-AU-PRINCE, Haiti (AP)|dateline|-|PORT-AU-PRINCE|HT|AP|-|-
OSLO, Norway (Nordpost)  -- The port was shut.
= OSLO, Norway (Nordpost)|dateline|-|OSLO|NO|Nordpost|-|-
BERGEN, Norway (Nordpost)— The port was open.
= BERGEN, Norway (Nordpost)|dateline|-|BERGEN|NO|Nordpost|-|-
END
}

@test "a country of several words" {
    finds <<'END'
JEDDAH, Saudi Arabia (AP) — Oil prices fell.
= JEDDAH, Saudi Arabia (AP)|dateline|-|JEDDAH|SA|AP|-|-
AUCKLAND, New Zealand (AP) — The ferry ran aground.
= AUCKLAND, New Zealand (AP)|dateline|-|AUCKLAND|NZ|AP|-|-
DUBAI, United Arab Emirates (AP) — A tower burned.
= DUBAI, United Arab Emirates (AP)|dateline|-|DUBAI|AE|AP|-|-
END
}

@test "city and agency" {
    finds <<'END'
HELSINKI (Reuters) - Paper makers said on Monday that prices would rise.
= HELSINKI (Reuters)|dateline|-|HELSINKI|FI|Reuters|-|-
NAIROBI (AFP) - Police fired in the air.
= NAIROBI (AFP)|dateline|-|NAIROBI|KE|AFP|-|-
BEIJING (Xinhua) -- The rocket was launched at noon.
= BEIJING (Xinhua)|dateline|-|BEIJING|CN|Xinhua|-|-
BERLIN (dpa) - The minister resigned.
= BERLIN (dpa)|dateline|-|BERLIN|DE|dpa|-|-
NEW YORK (CNNMoney) -- Stocks fell.
= NEW YORK (CNNMoney)|dateline|-|NEW YORK|US|CNNMoney|-|-
SALT LAKE CITY, Utah (CNN) -- Snow fell.
= SALT LAKE CITY, Utah (CNN)|dateline|-|SALT LAKE CITY|US|CNN|-|Utah
ABOARD AIR FORCE ONE (Reuters) - The president slept.
= ABOARD AIR FORCE ONE (Reuters)|dateline|-|ABOARD AIR FORCE ONE|-|Reuters|-|-
Lisbon (Lusa) - The harbor was closed.
= Lisbon (Lusa)|dateline|-|Lisbon|PT|Lusa|-|-
END
}

@test "an agency without a dash behind it" {
    finds <<'END'
OSLO, Norway (AP)   Two skiers were found alive.
= OSLO, Norway (AP)|dateline|-|OSLO|NO|AP|-|-
Paris (AFP) The museum reopened its doors.
= Paris (AFP)|dateline|-|Paris|FR|AFP|-|-
END
}

@test "small words and marks in a city's name" {
    finds <<'END'
RIO DE JANEIRO (AP) — The carnival began.
= RIO DE JANEIRO (AP)|dateline|-|RIO DE JANEIRO|BR|AP|-|-
DAR ES SALAAM, Tanzania (AP) — A ferry sank.
= DAR ES SALAAM, Tanzania (AP)|dateline|-|DAR ES SALAAM|TZ|AP|-|-
McALLEN, Texas (AP) — Agents closed the crossing.
= McALLEN, Texas (AP)|dateline|-|McALLEN|US|AP|-|Texas
ST. LOUIS (AP) — The river rose.
= ST. LOUIS (AP)|dateline|-|ST. LOUIS|US|AP|-|-
N'DJAMENA, Chad (AP) — Troops came home.
= N'DJAMENA, Chad (AP)|dateline|-|N'DJAMENA|TD|AP|-|-
END
}

@test "a date takes its year from the header" {
    finds <<'END'
date 1987-03-02
= date 1987-03-02|header|1987-03-02|-|-|-|-|-
OTTAWA, March 2 - Canada raised its forecast for wheat.
= OTTAWA, March 2|dateline|1987-03-02|OTTAWA|CA|-|-|-
ZURICH, Feb 27 - The bank cut its dividend.
= ZURICH, Feb 27|dateline|1987-02-27|ZURICH|CH|-|-|-
JAKARTA, March 1 (Reuters) - Rubber exports fell.
= JAKARTA, March 1 (Reuters)|dateline|1987-03-01|JAKARTA|ID|Reuters|-|-
PHOENIX, Ariz., Feb. 28 - A copper mine will close.
= PHOENIX, Ariz., Feb. 28|dateline|1987-02-28|PHOENIX|US|-|-|Ariz.
VIENNA, Feb. 26 — The talks went on.
= VIENNA, Feb. 26|dateline|1987-02-26|VIENNA|AT|-|-|-
END
}

@test "a date across a New Year" {
    finds <<'END'
date 2009-01-02
= date 2009-01-02|header|2009-01-02|-|-|-|-|-
MADRID, Dec 31 (Reuters) - Shops were full.
= MADRID, Dec 31 (Reuters)|dateline|2008-12-31|MADRID|ES|Reuters|-|-
MADRID, Jan 1 (Reuters) - Shops were closed.
= MADRID, Jan 1 (Reuters)|dateline|2009-01-01|MADRID|ES|Reuters|-|-
END
    finds <<'END'
date 2009-12-31
= date 2009-12-31|header|2009-12-31|-|-|-|-|-
TOKYO, Jan 1 - Thousands prayed at the shrine.
= TOKYO, Jan 1|dateline|2010-01-01|TOKYO|JP|-|-|-
END
}

@test "no date is in a year of five digits" {
    finds <<'END'
date 9999-12-31
= date 9999-12-31|header|9999-12-31|-|-|-|-|-
TOKYO, Jan 2 - Thousands prayed at the shrine.
= TOKYO, Jan 2|dateline|9999-01-02|TOKYO|JP|-|-|-
END
}

@test "a date without a header has no year unless one is printed" {
    finds <<'END'
PRAGUE, Oct 10 - The castle was lit at night.
= PRAGUE, Oct 10|dateline|-|PRAGUE|CZ|-|-|-
WARSAW, Oct 11, 2006 (dpa) -- The castle was dark.
= WARSAW, Oct 11, 2006 (dpa)|dateline|2006-10-11|WARSAW|PL|dpa|-|-
NAIROBI, 5 March 2003 (IRIN) - Rain is late again.
= NAIROBI, 5 March 2003 (IRIN)|dateline|2003-03-05|NAIROBI|KE|IRIN|-|-
END
}

@test "a day that its month has not is no date, and 29 February is in a leap year" {
    finds <<'END'
date 2021-02-31
= date 2021-02-31|header|-|-|-|-|-|-
OSLO, Feb. 30, 2020 (AP) - The fjord froze.
= OSLO, Feb. 30, 2020 (AP)|dateline|-|OSLO|NO|AP|-|-
OSLO, Feb. 29, 2020 (AP) - The fjord froze.
= OSLO, Feb. 29, 2020 (AP)|dateline|2020-02-29|OSLO|NO|AP|-|-
END
    finds <<'END'
date 2021-03-01
= date 2021-03-01|header|2021-03-01|-|-|-|-|-
OSLO, Feb. 29 (AP) - The fjord froze.
= OSLO, Feb. 29 (AP)|dateline|2020-02-29|OSLO|NO|AP|-|-
OSLO, June 31 (AP) - The fjord froze.
= OSLO, June 31 (AP)|dateline|-|OSLO|NO|AP|-|-
END
}

@test "a printed year is kept" {
    finds <<'END'
date 2012-08-09
= date 2012-08-09|header|2012-08-09|-|-|-|-|-
WARSAW, Oct 11, 2006 (dpa) -- The castle was dark.
= WARSAW, Oct 11, 2006 (dpa)|dateline|2006-10-11|WARSAW|PL|dpa|-|-
END
}

@test "places joined by a slash or by and" {
    finds <<'END'
LONDON/PARIS (Reuters) - The tunnel will be closed for a week.
= LONDON/PARIS (Reuters)|dateline|-|LONDON/PARIS|GB|Reuters|-|-
ANKARA/NEW YORK (Reuters) - The lira fell.
= ANKARA/NEW YORK (Reuters)|dateline|-|ANKARA/NEW YORK|TR|Reuters|-|-
SEOUL/TOKYO/BEIJING (Reuters) - Carmakers cut output.
= SEOUL/TOKYO/BEIJING (Reuters)|dateline|-|SEOUL/TOKYO/BEIJING|KR|Reuters|-|-
CAIRO and AMMAN, Jordan (AP) — Crowds gathered in both capitals.
= CAIRO and AMMAN, Jordan (AP)|dateline|-|CAIRO and AMMAN|EG|AP|-|-
END
    finds <<'END'
date 2016-06-01
= date 2016-06-01|header|2016-06-01|-|-|-|-|-
MILAN/ROME, May 31 (Reuters) - Bank shares rose.
= MILAN/ROME, May 31 (Reuters)|dateline|2016-05-31|MILAN/ROME|IT|Reuters|-|-
END
}

@test "states, abbreviated or not" {
    finds <<'END'
TOPEKA, Kan. (AP) — Lawmakers went home.
= TOPEKA, Kan. (AP)|dateline|-|TOPEKA|US|AP|-|Kan.
RALEIGH, N.C. (AP) — The storm turned east.
= RALEIGH, N.C. (AP)|dateline|-|RALEIGH|US|AP|-|N.C.
PARIS, Texas (AP) — A tornado hit the fairground.
= PARIS, Texas (AP)|dateline|-|PARIS|US|AP|-|Texas
MOSCOW, Idaho (AP) — Students elected a new council.
= MOSCOW, Idaho (AP)|dateline|-|MOSCOW|US|AP|-|Idaho
LONDON, Ky. (AP) — A jury was picked.
= LONDON, Ky. (AP)|dateline|-|LONDON|US|AP|-|Ky.
CAMBRIDGE, Massachusetts (Reuters) - A laboratory burned.
= CAMBRIDGE, Massachusetts (Reuters)|dateline|-|CAMBRIDGE|US|Reuters|-|Massachusetts
WASHINGTON, D.C. (AP) — The mall was empty.
= WASHINGTON, D.C. (AP)|dateline|-|WASHINGTON|US|AP|-|D.C.
LONDON, Ontario (CP) - A hospital will close.
= LONDON, Ontario (CP)|dateline|-|LONDON|CA|CP|-|Ontario
END
}

@test "cities that stand alone" {
    finds <<'END'
DENVER (AP) — Snow closed the airport.
= DENVER (AP)|dateline|-|DENVER|US|AP|-|-
SALT LAKE CITY (AP) — The lake is shrinking.
= SALT LAKE CITY (AP)|dateline|-|SALT LAKE CITY|US|AP|-|-
MEXICO CITY (AP) — The ground shook at dawn.
= MEXICO CITY (AP)|dateline|-|MEXICO CITY|MX|AP|-|-
VATICAN CITY (AP) — The pope will travel in May.
= VATICAN CITY (AP)|dateline|-|VATICAN CITY|VA|AP|-|-
HONG KONG (AP) — Markets were mixed.
= HONG KONG (AP)|dateline|-|HONG KONG|HK|AP|-|-
SINGAPORE (AP) — Oil rose.
= SINGAPORE (AP)|dateline|-|SINGAPORE|SG|AP|-|-
END
}

@test "Georgia the state and Georgia the country" {
    finds <<'END'
TBILISI, Georgia (AP) — Thousands marched to parliament.
= TBILISI, Georgia (AP)|dateline|-|TBILISI|GE|AP|-|-
BATUMI, Georgia (Reuters) - The harbor froze.
= BATUMI, Georgia (Reuters)|dateline|-|BATUMI|GE|Reuters|-|-
SAVANNAH, Georgia (Reuters) - The harbor was dredged.
= SAVANNAH, Georgia (Reuters)|dateline|-|SAVANNAH|US|Reuters|-|Georgia
ATLANTA, Georgia (CNN) -- The zoo has a new panda.
= ATLANTA, Georgia (CNN)|dateline|-|ATLANTA|US|CNN|-|Georgia
ATHENS, Ga. (AP) — The band broke up.
= ATHENS, Ga. (AP)|dateline|-|ATHENS|US|AP|-|Ga.
END
}

@test "an agency alone" {
    finds <<'END'
(dpa) -- The ship left port with nobody at the wheel.
= (dpa)|dateline|-|-|-|dpa|-|-
(Reuters) - Acme Corp cut its forecast on Tuesday.
= (Reuters)|dateline|-|-|-|Reuters|-|-
Reuters - Widget Inc will buy Sprocket Co.
= Reuters|dateline|-|-|-|Reuters|-|-
AFP - The climbers reached the top.
= AFP|dateline|-|-|-|AFP|-|-
(AP) — The satellite fell into the sea.
= (AP)|dateline|-|-|-|AP|-|-
END
}

@test "the form of Business Wire" {
    finds <<'END'
DALLAS--(BUSINESS WIRE)--Widget Inc. today named Ann Roe to its board.
= DALLAS--(BUSINESS WIRE)|dateline|-|DALLAS|US|BUSINESS WIRE|-|-
RESTON, Va.--(BUSINESS WIRE)--Sprocket Corp. today announced its results.
= RESTON, Va.--(BUSINESS WIRE)|dateline|-|RESTON|US|BUSINESS WIRE|-|Va.
END
}

@test "a known place before a dash, without an agency" {
    finds <<'END'
STOCKHOLM — The prize will be shared by two physicists.
= STOCKHOLM|dateline|-|STOCKHOLM|SE|-|-|-
END
    finds <<'END'
NEW DELHI — Smog closed the schools.
= NEW DELHI|dateline|-|NEW DELHI|IN|-|-|-
END
    finds <<'END'
MADISON, Wis. – The cheese contest has a winner.
= MADISON, Wis.|dateline|-|MADISON|US|-|-|Wis.
END
    finds <<'END'
BUDAPEST, Hungary -- The bridge is closed to cars.
= BUDAPEST, Hungary|dateline|-|BUDAPEST|HU|-|-|-
END
    finds <<'END'
McLEAN, Va. — A bridge was closed.
= McLEAN, Va.|dateline|-|McLEAN|US|-|-|Va.
END
    finds <<'END'
CHICAGO - The teachers voted to strike.
= CHICAGO|dateline|-|CHICAGO|US|-|-|-
END
}

@test "a place that is not in capitals, with its state or country before a dash" {
    finds <<'END'
New Delhi, India - Smog closed the schools.
= New Delhi, India|dateline|-|New Delhi|IN|-|-|-
END
    finds <<'END'
Madison, Wis. — "We have a winner," the cheese contest said.
= Madison, Wis.|dateline|-|Madison|US|-|-|Wis.
END
    finds <<'END'
Zzyrba, Kenya – The nets are dry.
= Zzyrba, Kenya|dateline|-|Zzyrba|KE|-|-|-
END
    finds <<'END'
Madison, Wis. — the city of the contest — was calm.
Later, Georgia — The Republic of — joined.
Madison, the capital — The city was calm.
END
}

@test "an agency between slashes" {
    finds <<'END'
BOSTON, Nov. 3, 2020 /PRNewswire/ -- Widget Inc. (NYSE: WID) named a board.
= BOSTON, Nov. 3, 2020 /PRNewswire/|dateline|2020-11-03|BOSTON|US|PRNewswire|-|-
TORONTO, Nov. 3 /CNW/ - Sprocket Corp. named a board.
= TORONTO, Nov. 3 /CNW/|dateline|-|TORONTO|CA|CNW|-|-
AUSTIN, TX / ACCESSWIRE / November 3, 2020 / Widget Inc. sold a mill.
= AUSTIN, TX / ACCESSWIRE / November 3, 2020|dateline|2020-11-03|AUSTIN|US|ACCESSWIRE|-|TX
MOSCOW, February 3. /TASS/. The river froze.
= MOSCOW, February 3. /TASS/|dateline|-|MOSCOW|RU|TASS|-|-
GENEVA, February 3. /TASS correspondent Ann Roe/. The talks go on.
= GENEVA, February 3. /TASS correspondent Ann Roe/|dateline|-|GENEVA|CH|TASS|-|-
ANN ROE / AFP) (Photo by ANN ROE / AFP)
A toll of $3 /month/ is due.
END
}

@test "a wire with a date in its brackets, or behind them" {
    finds <<'END'
HALIFAX, Nova Scotia--(Newsfile Corp. - November 3, 2020) - Widget Inc. dug.
= HALIFAX, Nova Scotia--(Newsfile Corp. - November 3, 2020)|dateline|2020-11-03|HALIFAX|CA|Newsfile Corp.|-|Nova Scotia
OSLO--(BUSINESS WIRE)--Nov. 3, 2006--Widget AS sold a mill.
= OSLO--(BUSINESS WIRE)--Nov. 3, 2006|dateline|2006-11-03|OSLO|NO|BUSINESS WIRE|-|-
Austin, Texas, Nov. 03, 2020 (GLOBE NEWSWIRE) -- Widget Inc. dug.
= Austin, Texas, Nov. 03, 2020 (GLOBE NEWSWIRE)|dateline|2020-11-03|Austin|US|GLOBE NEWSWIRE|-|Texas
GENEVA (3 February 2021) - The lake is high.
= GENEVA (3 February 2021)|dateline|2021-02-03|GENEVA|CH|-|-|-
Jan. 3, 2021 (Bloomberg) -- Tin rose.
= Jan. 3, 2021 (Bloomberg)|dateline|2021-01-03|-|-|Bloomberg|-|-
BOSTON, Jan. 3 (INS).—The strike is over.
= BOSTON, Jan. 3 (INS)|dateline|-|BOSTON|US|INS|-|-
BERGEN --(BUSINESS WIRE )-- Widget AS sold a mill.
= BERGEN --(BUSINESS WIRE )|dateline|-|BERGEN|NO|BUSINESS WIRE|-|-
END
}

@test "a country in brackets, an agency behind a comma or with another" {
    finds <<'END'
NEW DELHI [India], February 3 (ANI): Smog closed the schools.
= NEW DELHI [India], February 3 (ANI)|dateline|-|NEW DELHI|IN|ANI|-|-
Lucknow (Uttar Pradesh) [India], February 3 (ANI): A mill burned.
= Lucknow (Uttar Pradesh) [India], February 3 (ANI)|dateline|-|Lucknow|IN|ANI|-|-
Kyiv (Ukraine) (AFP) – The bridge is closed.
= Kyiv (Ukraine) (AFP)|dateline|-|Kyiv|UA|AFP|-|-
CANBERRA, AAP - The dam is full.
= CANBERRA, AAP|dateline|-|CANBERRA|AU|AAP|-|-
Copenhagen (dpa/tca) - The harbor froze.
= Copenhagen (dpa/tca)|dateline|-|Copenhagen|DK|dpa/tca|-|-
(AGI) Pisa, October 18 - The tower leans.
= (AGI) Pisa, October 18|dateline|-|Pisa|IT|AGI|-|-
END
    finds <<'END'
PHILADELPHIA, PA — The bell cracked.
= PHILADELPHIA, PA|dateline|-|PHILADELPHIA|US|-|-|PA
END
}

@test "a city and a colon begin a story" {
    finds <<'END'
Ferries stop
BEIRUT: The port is closed.
= BEIRUT|dateline|-|BEIRUT|LB|-|-|-
ANKARA: The pass is not.
END
    finds <<'END'
Kolkata, Feb. 3: Police said the road is open.
= Kolkata, Feb. 3|dateline|-|Kolkata|IN|-|-|-
END
    finds <<'END'
The senator spoke to us.
HOUSTON: We are ready.
END
    finds <<'END'
CLINTON: We are ready.
IOWA: The Vote
Ferguson: The Town
Tuesday, March 5: The ferry sails.
END
}

@test "a bar behind the state, and a hyphen right behind the agency, begin a story" {
    finds <<'END'
TAMPA, Fla. | The ferry sails.
= TAMPA, Fla.|dateline|-|TAMPA|US|-|-|Fla.
END
    finds <<'END'
Damascus, SANA- The ferry sails.
= Damascus, SANA|dateline|-|Damascus|SY|SANA|-|-
END
    finds <<'END'
DAMASCUS, SANA-The ferry sails.
= DAMASCUS, SANA|dateline|-|DAMASCUS|SY|SANA|-|-
END
    finds <<'END'
TAMPA | The ferry sails.
EDITORIAL | The ferry sails.
Damascus, Va.-based ferries sail.
END
}

@test "an hour behind the date and a slash" {
    finds <<'END'
Rome, May 3, 2020 / 10:00 am (CNA).- The bells rang.
= Rome, May 3, 2020 / 10:00 am (CNA)|dateline|2020-05-03|Rome|IT|CNA|-|-
Lima, Peru, Sep 3, 2020 / 4:30 p.m. MT (CNA) - The bells rang.
= Lima, Peru, Sep 3, 2020 / 4:30 p.m. MT (CNA)|dateline|2020-09-03|Lima|PE|CNA|-|-
Rome, May 3, 2020 / noon (CNA).- The bells rang.
END
}

@test "a headline in capitals of another script is no sentence before a city and a colon" {
    finds <<'END'
ΤΩΡΑ ΤΩΝ
BEIRUT: The port is closed.
= BEIRUT|dateline|-|BEIRUT|LB|-|-|-
END
    finds <<'END'
“The port is closed”
BEIRUT: The port is closed.
END
}

@test "a large city in small letters before a dash" {
    finds <<'END'
Beijing — The tariff is off.
= Beijing|dateline|-|Beijing|CN|-|-|-
END
    finds <<'END'
Paris - The city was calm.
Clinton — The senator, that is — was calm.
Ready — Or Not
Almost at once after the South Carolina vote, North Carolina votes March 3 — if it snows.
END
}

@test "a place in brackets before a dash" {
    finds <<'END'
(Tokyo) – The tower is open again.
= (Tokyo)|dateline|-|Tokyo|JP|-|-|-
END
    finds <<'END'
(ANCHORAGE, Alaska) — The ice is thin.
= (ANCHORAGE, Alaska)|dateline|-|ANCHORAGE|US|-|-|Alaska
END
    finds <<'END'
(New York, February 3, 2021) – The fund is empty.
= (New York, February 3, 2021)|dateline|2021-02-03|New York|US|-|-|-
END
    finds <<'END'
(Laughter) – We laughed.
(Tokyo) The tower is open again.
(Tokyo) – and elsewhere.
END
}

@test "agencies behind a city in small letters" {
    finds <<'END'
Jakarta (ANTARA) - The port is closed.
= Jakarta (ANTARA)|dateline|-|Jakarta|ID|ANTARA|-|-
Qaldur, IRNA - The pass is closed.
Tehran, IRNA - The pass is open.
= Tehran, IRNA|dateline|-|Tehran|IR|IRNA|-|-
FORT BRAGG, N.C. (Army News Service, Feb. 3, 2012) -- The unit left.
= FORT BRAGG, N.C. (Army News Service, Feb. 3, 2012)|dateline|2012-02-03|FORT BRAGG|US|Army News Service|-|N.C.
END
}

@test "only the first city before a bare dash heads the story" {
    finds <<'END'
OSLO — The port is open again.
= OSLO|dateline|-|OSLO|NO|-|-|-
PARIS — The museum is not.
ROME (AP) — Nor is this one.
= ROME (AP)|dateline|-|ROME|IT|AP|-|-
END
}

@test "a byline that is glued to a dateline" {
    finds <<'END'
By ANN ROE BRUNSWICK, Maine (AP) -- Snow fell on the coast.
= By ANN ROE|byline|-|-|-|-|ANN ROE|-
= BRUNSWICK, Maine (AP)|dateline|-|BRUNSWICK|US|AP|-|Maine
END
}

@test "a byline that is glued to the dateline of a town that is in no list" {
    cat >in <<'END'
By ANN ROE
Associated Press Writer
VUUZDORF, Minn. (AP) -- Snow fell on the town.

By OTTO VAN KLEIN and G.G. LaPORTE
AP Special Correspondent
VUUZDORF (AP) -- More of it fell.
END
    rows_to expected <<'END'
By ANN ROE Associated Press Writer|byline|-|-|-|Associated Press|ANN ROE|-
VUUZDORF, Minn. (AP)|dateline|-|VUUZDORF|US|AP|-|Minn.
By OTTO VAN KLEIN and G.G. LaPORTE AP Special Correspondent|byline|-|-|-|AP|OTTO VAN KLEIN; G.G. LaPORTE|-
VUUZDORF (AP)|dateline|-|VUUZDORF|-|AP|-|-
END
    gives
}

@test "what stands around a sign-off in its paragraph is no part of it" {
    finds <<'END'
Ann Roe contributed to this report, updated at 7:38 a.m.
= Ann Roe contributed to this report|signoff|-|-|-|-|Ann Roe|-
Ann Roe and Otto Klein contributed to this report, which was updated at 7:29 a.m.
= Ann Roe and Otto Klein contributed to this report|signoff|-|-|-|-|Ann Roe; Otto Klein|-
Ann Roe contributed to this report that was last updated at 11:09 a.m.
= Ann Roe contributed to this report|signoff|-|-|-|-|Ann Roe|-
Ann Roe contributed to this report. Want the news in your inbox every day? Sign up here.
= Ann Roe contributed to this report.|signoff|-|-|-|-|Ann Roe|-
This is a developing story. Please check back for updates. Ann Roe and The Associated Press contributed to this report.
= Ann Roe and The Associated Press contributed to this report.|signoff|-|-|-|The Associated Press|Ann Roe|-
Ann Roe and Otto Klein contributed to this report, as well as The Associated Press.
= *|signoff|-|-|-|The Associated Press|Ann Roe; Otto Klein|-
– Ann Roe contributed to this story.
= Ann Roe contributed to this story.|signoff|-|-|-|-|Ann Roe|-
NPR chief economics correspondent Ann Roe contributed to this story.
= *|signoff|-|-|-|NPR|Ann Roe|-
END
}

@test "a business desk is an agency" {
    finds <<'END'
New York (CNN Business) The firm said so on Monday.
= New York (CNN Business)|dateline|-|New York|US|CNN Business|-|-
END
}

@test "a dateline that is hard-wrapped" {
    cat >in <<'END'
date 2018-07-04

OUAGADOUGOU,
Burkina Faso (AP) — Farmers are
waiting for the rain, which is a
month late.

SAN
FRANCISCO, July 3 (Reuters) - Two
trains collided.
END
    rows_to expected <<'END'
date 2018-07-04|header|2018-07-04|-|-|-|-|-
OUAGADOUGOU, Burkina Faso (AP)|dateline|-|OUAGADOUGOU|BF|AP|-|-
SAN FRANCISCO, July 3 (Reuters)|dateline|2018-07-03|SAN FRANCISCO|US|Reuters|-|-
END
    gives
}

@test "labels before a dash are no datelines" {
    finds <<'END'
EXCLUSIVE — The minister will resign, friends of hers say.
UPDATE — The road is open again.
JUST WATCHED — Storm hits the coast
FILE - In this file photo the bridge is still whole.
READ: The letter that the judge wrote
WATCH — The tower falls
GALLERY — The best of the week
EDITOR'S NOTE — This is the first of three stories.
LIVE UPDATES — The vote
PHOTO — A man waits.
U.S. DISTRICT JUDGE — He ruled for the bank.
BREAKING -- Two ministers resign
ANALYSIS — Nobody won this debate
OSLO (AP) — The last one is real.
= OSLO (AP)|dateline|-|OSLO|NO|AP|-|-
END
}

@test "an agency that no sentence follows heads no story" {
    finds <<'END'
(AP Photo)
Reuters — like its rivals — was late.
Reuters - The ferry sank.
= Reuters|dateline|-|-|-|Reuters|-|-
END
}

@test "headings in capitals are no datelines" {
    finds <<'END'
WHAT TO KNOW ABOUT THE VOTE
THE BOTTOM LINE
MARCH 5 - A man is killed.
IRAN: Talks -- again.
LONDON CALLING — A song
WASHINGTON POST — The paper
HOUSTON ASTROS -- They won.
MARKETS - WHAT MOVED THEM
WHAT HAPPENS NEXT — AND WHEN
OSLO (AP) — The last one is real.
= OSLO (AP)|dateline|-|OSLO|NO|AP|-|-
END
}

@test "speakers in transcripts are no datelines" {
    finds <<'END'
Q — Where were you?
ROE: You were there -- all day?
ANN ROE, HOST: Good evening -- and welcome.
JACK POE, MAYOR OF BOSTON: Thank you -- it is good to be here.
(LAUGHTER) -- We laughed too.
OSLO (AP) — The last one is real.
= OSLO (AP)|dateline|-|OSLO|NO|AP|-|-
END
}

@test "sentences with a dash or a bracket are no datelines" {
    finds <<'END'
The United Nations (U.N.) - which met in Geneva - agreed.
Paris - the city, not the prince - was calm.
NATO - the alliance of 30 nations - met.
The AP — like its rivals — was late.
He left (AP said so) — and did not return.
OSLO (AP) — The last one is real.
= OSLO (AP)|dateline|-|OSLO|NO|AP|-|-
END
}

@test "bylines" {
    finds <<'END'
By RUTH VALE
= *|byline|-|-|-|-|RUTH VALE|-
By Otto Klein
= *|byline|-|-|-|-|Otto Klein|-
By Edith M. Lang
= *|byline|-|-|-|-|Edith M. Lang|-
By Jean-Luc O'Neill
= *|byline|-|-|-|-|Jean-Luc O'Neill|-
By JOHN COLE Jr.
= *|byline|-|-|-|-|JOHN COLE Jr.|-
By Ludwig van der Meer
= *|byline|-|-|-|-|Ludwig van der Meer|-
By Ida Kern for The Gazette
= *|byline|-|-|-|The Gazette|Ida Kern|-
END
}

@test "bylines of many" {
    finds <<'END'
By RUTH VALE and OTTO KLEIN
= *|byline|-|-|-|-|RUTH VALE; OTTO KLEIN|-
By Ruth Vale, Otto Klein and Ida Kern
= *|byline|-|-|-|-|Ruth Vale; Otto Klein; Ida Kern|-
BY RUTH VALE
= *|byline|-|-|-|-|RUTH VALE|-
END
}

@test "bylines with an agency" {
    finds <<'END'
By Ruth Vale, Reuters
= *|byline|-|-|-|Reuters|Ruth Vale|-
By OTTO KLEIN, Associated Press
= *|byline|-|-|-|Associated Press|OTTO KLEIN|-
By Ruth Vale and Otto Klein, Associated Press
= *|byline|-|-|-|Associated Press|Ruth Vale; Otto Klein|-
By RUTH VALE, AP Sports Writer
= *|byline|-|-|-|AP|RUTH VALE|-
By The Associated Press
= *|byline|-|-|-|The Associated Press|-|-
END
}

@test "bylines of two lines" {
    printf 'By RUTH VALE\nAssociated Press Writer\n\n' >in
    printf 'VADUZ, Liechtenstein (AP) -- The prince spoke to the farmers, and they\nlistened.\n' >>in
    rows_to expected <<'END'
By RUTH VALE Associated Press Writer|byline|-|-|-|Associated Press|RUTH VALE|-
VADUZ, Liechtenstein (AP)|dateline|-|VADUZ|LI|AP|-|-
END
    gives
    printf 'By RUTH VALE and OTTO KLEIN\nAP Business Writers\n\nRain fell on the town,\nand on us.\n' >in
    rows_to expected <<'END'
By RUTH VALE and OTTO KLEIN AP Business Writers|byline|-|-|-|AP|RUTH VALE; OTTO KLEIN|-
END
    gives
}

@test "an outlet behind the names, or in the paragraph behind a byline" {
    finds <<'END'
By Ann B. Roe Lakeview Gazette
= By Ann B. Roe Lakeview Gazette|byline|-|-|-|Lakeview Gazette|Ann B. Roe|-
By Ann Roe and Otto Klein, Lakeview Health News
= By Ann Roe and Otto Klein, Lakeview Health News|byline|-|-|-|Lakeview Health News|Ann Roe; Otto Klein|-
By Mary Ann Star
= By Mary Ann Star|byline|-|-|-|-|Mary Ann Star|-
By Ann Roe
= By Ann Roe|byline|-|-|-|Lakeview Gazette|Ann Roe|-
Lakeview Gazette
By Otto Klein
= By Otto Klein|byline|-|-|-|Lakeview Gazette|Otto Klein|-
Of The Lakeview Gazette
By Ida Kern
= By Ida Kern|byline|-|-|-|-|Ida Kern|-
The mill has burned.
END
}

@test "a sentence before a bracket that says who wrote and edited is no part of it" {
    finds <<'END'
The dollar TRYTOM=D3 rose. (Writing by Ruth Vale; Additional reporting by Ida Kern in LIMA; Editing by Otto Klein)
= (Writing by Ruth Vale; Additional reporting by Ida Kern in LIMA; Editing by Otto Klein)|signoff|-|LIMA|PE|-|Ruth Vale; Ida Kern; Otto Klein|-
Ann Roe reported from Oslo. (Editing by Carl Ames)
= *|signoff|-|Oslo|NO|-|Ann Roe; Carl Ames|-
END
}

@test "what else stands in a byline" {
    finds <<'END'
By Ruth Vale - October 20, 2014
= *|byline|-|-|-|-|Ruth Vale|-
By Ruth Vale • 03/02/16 3:44am
= *|byline|-|-|-|-|Ruth Vale|-
By Ruth Vale // The Ely Journal
= *|byline|-|-|-|The Ely Journal|Ruth Vale|-
By RUTH VALE - Associated Press
= *|byline|-|-|-|Associated Press|RUTH VALE|-
By Ruth Vale & Otto Klein, CNN
= *|byline|-|-|-|CNN|Ruth Vale; Otto Klein|-
By: Ruth Vale and Otto Klein
= *|byline|-|-|-|-|Ruth Vale; Otto Klein|-
Written by Ruth Vale
= *|byline|-|-|-|-|Ruth Vale|-
By Ruth Vale, with reporting from Otto Klein
= *|byline|-|-|-|-|Ruth Vale|-
By Ruth Vale, defence and diplomatic correspondent
= *|byline|-|-|-|-|Ruth Vale|-
By The Associated Press By The Associated Press
= *|byline|-|-|-|The Associated Press|-|-
By TED d'ORSAY, Reuters
= *|byline|-|-|-|Reuters|TED d'ORSAY|-
By Ruth Vale, dpa
= *|byline|-|-|-|dpa|Ruth Vale|-
by Xinhua writers Ruth Vale, Otto Klein
= *|byline|-|-|-|Xinhua|Ruth Vale; Otto Klein|-
By the BBC's Ruth Vale in Tunis
= *|byline|-|Tunis|TN|BBC|Ruth Vale|-
By BBC security correspondent Ruth Vale
= *|byline|-|-|-|BBC|Ruth Vale|-
By Ruth Vale for The Daily Record
= *|byline|-|-|-|The Daily Record|Ruth Vale|-
By Ruth Vale and Otto Klein of The Daily Record
= *|byline|-|-|-|The Daily Record|Ruth Vale; Otto Klein|-
By RUTH VALE Special to The New York Times
= *|byline|-|-|-|The New York Times|RUTH VALE|-
BY RUTH VALE ASSOCIATED PRESS WRITER
= *|byline|-|-|-|ASSOCIATED PRESS|RUTH VALE|-
BY RUTH VALE STAFF WRITER
= *|byline|-|-|-|-|RUTH VALE|-
By Ruth Vale, New York Business Correspondent
= *|byline|-|-|-|-|Ruth Vale|-
By Ruth Vale vale@record.example
= *|byline|-|-|-|-|Ruth Vale|-
By Ruth Vale and Otto Klein, vale@record.example, klein@record.example
= *|byline|-|-|-|-|Ruth Vale; Otto Klein|-
By mail@record.example
By RUTH VALE The Ely Record
= *|byline|-|-|-|The Ely Record|RUTH VALE|-
By Hook or Crook - a tale of two towns
By The Associated Press Ruth Vale Otto Klein
By Monday night, she said she had won
END
}

@test "who helped" {
    finds <<'END'
— With assistance by Ruth Vale, and Otto Klein
= With assistance by Ruth Vale, and Otto Klein|signoff|-|-|-|-|Ruth Vale; Otto Klein|-
With files from Ruth Vale and The Canadian Press
= *|signoff|-|-|-|The Canadian Press|Ruth Vale|-
Vale contributed from Singapore.
= *|signoff|-|Singapore|SG|-|Vale|-
Ruth Vale and Otto Klein contributed to the report.
= *|signoff|-|-|-|-|Ruth Vale; Otto Klein|-
Nepal, Bhutan, Peru, Chile, Fiji and Malta contributed to the fund, Ruth Vale said.
CNN National Political Reporter Ruth Vale contributed to this report.
= *|signoff|-|-|-|CNN|Ruth Vale|-
Data reporter Ruth Vale contributed to this report.
= *|signoff|-|-|-|-|Ruth Vale|-
Ely Sentinel reporter Ruth Vale contributed to this report.
= *|signoff|-|-|-|Ely Sentinel|Ruth Vale|-
END
}

@test "sentences that begin with By are no bylines" {
    finds <<'END'
By Monday, the water had reached the second floor.
By Friday night the road was open.
By noon, 40 houses had burned.
By The Hague's count, nine were held.
By the time he left, the house was gone.
By law, the mayor may not run again.
By Ann Roe, tired of it
By Ruth Vale
= *|byline|-|-|-|-|Ruth Vale|-
END
}

@test "who reported from where" {
    finds <<'END'
Vale reported from Tunis.
= *|signoff|-|Tunis|TN|-|Vale|-
Klein reported from Richmond, Va.
= *|signoff|-|Richmond|US|-|Klein|Va.
Vale, Klein and Kern reported from Washington.
= *|signoff|-|Washington|US|-|Vale; Klein; Kern|-
Vale reported from Lima, Peru, and Klein from La Paz, Bolivia.
= *|signoff|-|Lima; La Paz|PE|-|Vale; Klein|-
END
}

@test "who contributed" {
    finds <<'END'
Ruth Vale contributed to this report.
= *|signoff|-|-|-|-|Ruth Vale|-
Ruth Vale in Athens and Otto Klein in Ankara, Turkey, contributed to this report.
= *|signoff|-|Athens; Ankara|GR|-|Ruth Vale; Otto Klein|-
Ruth Vale, Otto Klein and Ida Kern contributed to this story.
= *|signoff|-|-|-|-|Ruth Vale; Otto Klein; Ida Kern|-
Ruth Vale contributed to this report from Madison, Wis.
= *|signoff|-|Madison|US|-|Ruth Vale|Wis.
Ruth Vale contributed reporting.
= *|signoff|-|-|-|-|Ruth Vale|-
Otto Klein and Ida Kern in Geneva contributed.
= *|signoff|-|Geneva|CH|-|Otto Klein; Ida Kern|-
Ann Roe and Otto Klein contributed
= Ann Roe and Otto Klein contributed|signoff|-|-|-|-|Ann Roe; Otto Klein|-
The Associated Press contributed this report.
= The Associated Press contributed this report.|signoff|-|-|-|The Associated Press|-|-
She was asked what the rain of last May had contributed
END
}

@test "papers are no reporters, nor is when the story was updated" {
    finds <<'END'
Contributing: Ruth Vale, The (Ely, Nev.) Record; Otto Klein, Gary (Ind.) News Journal; Ida Kern, Lima Free Press
= *|signoff|-|-|-|The (Ely, Nev.) Record|Ruth Vale; Otto Klein; Ida Kern|-
Contributing: The (Ely) News-Journal, Lima Free Press
= *|signoff|-|-|-|The (Ely) News-Journal|-|-
Contributing: Ruth Vale of The Lima Star
= *|signoff|-|-|-|Lima Star|Ruth Vale|-
Updated at 9:14 a.m. Ruth Vale and Otto Klein contributed.
= *|signoff|-|-|-|-|Ruth Vale; Otto Klein|-
END
    echo 'Ruth Vale contributed. Updated at 7:37 p.m.' >in
    try 0 dateline in
    cut -f 5,11 out >found
    printf 'Ruth Vale contributed.\tRuth Vale\n' >expected
    same expected found
}

@test "who contributed, with an agency" {
    finds <<'END'
Associated Press writer Ruth Vale contributed to this report.
= *|signoff|-|-|-|Associated Press|Ruth Vale|-
Associated Press writers Ruth Vale in Cairo, Otto Klein in Beirut and Ida Kern in Rome contributed to this report.
= *|signoff|-|Cairo; Beirut; Rome|EG|Associated Press|Ruth Vale; Otto Klein; Ida Kern|-
AP writers Ruth Vale in Moscow and Otto Klein in Minsk, Belarus, contributed.
= *|signoff|-|Moscow; Minsk|RU|AP|Ruth Vale; Otto Klein|-
The Associated Press contributed to this report.
= *|signoff|-|-|-|The Associated Press|-|-
Kern reported from Juba, South Sudan. Associated Press writer Ruth Vale in Kampala, Uganda, contributed to this report.
= *|signoff|-|Juba; Kampala|SS|Associated Press|Kern; Ruth Vale|-
END
}

@test "who reported, wrote and edited" {
    finds <<'END'
(Reporting by Ruth Vale; Editing by Otto Klein)
= *|signoff|-|-|-|-|Ruth Vale; Otto Klein|-
(Reporting by Ruth Vale in Lisbon and Ida Kern in Madrid; Editing by Otto Klein)
= *|signoff|-|Lisbon; Madrid|PT|-|Ruth Vale; Ida Kern; Otto Klein|-
(Additional reporting by Ruth Vale; Writing by Ida Kern; Editing by Otto Klein and Max Berg)
= *|signoff|-|-|-|-|Ruth Vale; Ida Kern; Otto Klein; Max Berg|-
Contributing: Ruth Vale and Otto Klein
= *|signoff|-|-|-|-|Ruth Vale; Otto Klein|-
Contributing: Ruth Vale, The Associated Press
= *|signoff|-|-|-|The Associated Press|Ruth Vale|-
END
}

@test "a sign-off that is hard-wrapped" {
    cat >in <<'END'
The talks go on, and nobody knows
when they will end or who will be
left by then.

Associated Press writers Ruth
Vale in New
York and Otto Klein in Paris
contributed to this report.
END
    rows_to expected <<'END'
Associated Press writers Ruth Vale in New York and Otto Klein in Paris contributed to this report.|signoff|-|New York; Paris|US|Associated Press|Ruth Vale; Otto Klein|-
END
    gives
}

@test "sentences about reports are no sign-offs" {
    finds <<'END'
The heavy rain contributed to the flood, the mayor said.
She reported the theft to police on Monday.
Nobody was reported hurt.
The editing by his own hand took a year.
Ida Kern contributed to this report.
= *|signoff|-|-|-|-|Ida Kern|-
END
}

@test "-l adds agencies and places" {
    printf '# Ours\nHilltop News\tagency\nBudalangi\tplace\tKE\n' >list
    finds -l list <<'END'
BUDALANGI (Hilltop News) - The river fell.
= BUDALANGI (Hilltop News)|dateline|-|BUDALANGI|KE|Hilltop News|-|-
(Hilltop News) - The river froze.
= (Hilltop News)|dateline|-|-|-|Hilltop News|-|-
By Ruth Vale, Hilltop News
= *|byline|-|-|-|Hilltop News|Ruth Vale|-
Vale reported from Budalangi.
= *|signoff|-|Budalangi|KE|-|Vale|-
END
    finds --list=list <<'END'
BUDALANGI — The river rose.
= BUDALANGI|dateline|-|BUDALANGI|KE|-|-|-
END
    finds <<'END'
BUDALANGI — The river rose again.
(Hilltop News) - The river froze.
END
}

@test "-l: an agency may be given twice, and is found in whatever case it is printed" {
    printf 'Hilltop News\tagency\nVale Wire\tagency\nHILLTOP NEWS\tagency\n' >list
    finds -l list <<'END'
OSLO (Hilltop News) -- The ferry left.
= OSLO (Hilltop News)|dateline|-|OSLO|NO|Hilltop News|-|-
OSLO (VALE WIRE) -- The ferry left.
= OSLO (VALE WIRE)|dateline|-|OSLO|NO|VALE WIRE|-|-
END
}

@test "-l goes before what is built in" {
    printf 'Alexandria\tplace\tRO\n' >list
    finds -l list <<'END'
ALEXANDRIA — The mill burned.
= ALEXANDRIA|dateline|-|ALEXANDRIA|RO|-|-|-
END
    finds <<'END'
ALEXANDRIA — The mill burned.
= ALEXANDRIA|dateline|-|ALEXANDRIA|EG|-|-|-
END
}

@test "-l reports a place whose country is no code" {
    printf 'Hilltop\tplace\thi\nHilltop\tplace\tN1\n' >list
    echo 'OSLO (AP) — Rain fell. (AP Photo/Ida Kern)' >in
    try 1 dateline -l list in
    [ "$(grep -c "^dateline: list:[12]: neither 'agency' nor 'place' with a country; line ignored$" err)" -eq 2 ]
}

@test "-l reports an entry that is neither agency nor place" {
    printf 'Hilltop News\tpaper\n' >list
    echo 'OSLO (AP) — Rain fell.' >in
    try 1 dateline -l list in
    says '^dateline: list:1: '
    [ "$(cut -f 5 out)" = 'OSLO (AP)' ]
}

@test "no dash is read behind a story's end" {
    printf '2\t0\t11\tsentence\tOSLO (ABC) \t1\t1\n' >in
    { printf '1\t0\t32\tsentence\tOSLO (ABC) - The port is closed.\t1\t1\n'; cat in; } >both
    try 0 dateline both
    grep '^2' out | same in -
}

@test "rows are copied through, and the filter's own added in order" {
    printf 'date 2015-04-01\n\nBy Ruth Vale\n\nRIGA, Latvia (AP) - Rain fell. It was late.\n\nVale reported from Riga.\n' >story
    sentences story >in
    rows_to expected <<'END'
1|0|15|text|date 2015-04-01|1|-
1|0|15|dateline|date 2015-04-01|header|2015-04-01|-|-|-|-|-
1|17|29|sentence|By Ruth Vale|2|1
1|17|29|dateline|By Ruth Vale|byline|-|-|-|-|Ruth Vale|-
1|31|61|sentence|RIGA, Latvia (AP) - Rain fell.|3|2
1|31|48|dateline|RIGA, Latvia (AP)|dateline|-|RIGA|LV|AP|-|-
1|62|74|sentence|It was late.|3|3
1|76|100|sentence|Vale reported from Riga.|4|4
1|76|100|dateline|Vale reported from Riga.|signoff|-|Riga|LV|-|Vale|-
END
    try 0 dateline in
    silent
    same expected out
}

@test "a date before an agency, or with its year before a dash" {
    finds <<'END'
OCTOBER 22, 2004 (DPA) - The yard launched its last ship.
= OCTOBER 22, 2004 (DPA)|dateline|2004-10-22|-|-|DPA|-|-
END
    finds <<'END'
AUGUST 25, 2004 -- The airline cut its fares.
= AUGUST 25, 2004|dateline|2004-08-25|-|-|-|-|-
END
}

@test "months in small letters or misspelt, before a dash" {
    finds <<'END'
date 1987-04-09
= date 1987-04-09|header|1987-04-09|-|-|-|-|-
Lima, april 8 - Copper miners went back to work.
= Lima, april 8|dateline|1987-04-08|Lima|PE|-|-|-
TULSA, Okla., Marchg 30 - The refinery will close.
= TULSA, Okla., Marchg 30|dateline|1987-03-30|TULSA|US|-|-|Okla.
HALIFAX, Apri 7 - Fog closed the harbor.
= HALIFAX, Apri 7|dateline|1987-04-07|HALIFAX|CA|-|-|-
END
}

@test "dashes that lack a blank behind a date, and dates behind a dash" {
    finds <<'END'
date 1987-04-09
= date 1987-04-09|header|1987-04-09|-|-|-|-|-
DALLAS, April 8- Shr 20 cts vs 11 cts
= DALLAS, April 8|dateline|1987-04-08|DALLAS|US|-|-|-
DENVER, April 8 -Qtr ended Feb 28
= DENVER, April 8|dateline|1987-04-08|DENVER|US|-|-|-
HANOI, April 8. - Rice is short again.
= HANOI, April 8|dateline|1987-04-08|HANOI|VN|-|-|-
END
    finds <<'END'
date 1987-04-09
= date 1987-04-09|header|1987-04-09|-|-|-|-|-
TOPEKA, Kan. - April 8 - Wheat fell.
= TOPEKA, Kan. - April 8|dateline|1987-04-08|TOPEKA|US|-|-|Kan.
END
    finds <<'END'
MANILA, April 8, Reuter - A ferry is missing.
= MANILA, April 8, Reuter|dateline|-|MANILA|PH|Reuter|-|-
****SANTIAGO, April 8 - The mine is flooded.
= SANTIAGO, April 8|dateline|-|SANTIAGO|CL|-|-|-
END
}

@test "states and countries without a stop or a comma" {
    finds <<'END'
BIRMINGHAM, Ala, March 6 - A steel mill closed.
= BIRMINGHAM, Ala, March 6|dateline|-|BIRMINGHAM|US|-|-|Ala
BEDFORD, Mass, March 6 - A software house opened.
= BEDFORD, Mass, March 6|dateline|-|BEDFORD|US|-|-|Mass
KASSEL West Germany (AP) -- A museum reopened.
= KASSEL West Germany (AP)|dateline|-|KASSEL|DE|AP|-|-
New York, March 6 - Gold fell.
= New York, March 6|dateline|-|New York|US|-|-|-
END
}

@test "an unknown city in capitals is known by the date behind it" {
    finds <<'END'
QWERTYVILLE, March 6 - A fair opened.
= QWERTYVILLE, March 6|dateline|-|QWERTYVILLE|-|-|-|-
Qwertyville, March 6 - A fair closed.
UPDATE, March 6 - The fair is over.
THINGS THAT NOBODY HAS SAID, March 6 - The fair
FAIRS OPEN March 6 - The list
Crowds wait in Qwertyville, Ohio, March 6, 2015. Ann Roe - The Gazette
END
}

@test "a place behind an agency or a date" {
    finds <<'END'
(AGI) - Pisa, Italy, Oct. 18 - The tower leans.
= (AGI) - Pisa, Italy, Oct. 18|dateline|-|Pisa|IT|AGI|-|-
OCTOBER 20, 2004 (REUTERS) - BOSTON -- A team won.
= OCTOBER 20, 2004 (REUTERS) - BOSTON|dateline|2004-10-20|BOSTON|US|REUTERS|-|-
(CNN) -- The tower -- it leans -- stands.
= (CNN)|dateline|-|-|-|CNN|-|-
END
}

@test "two cities with a slash need no dash" {
    finds <<'END'
MADRID/LISBON A train will link the two capitals.
= MADRID/LISBON|dateline|-|MADRID/LISBON|ES|-|-|-
END
    finds <<'END'
WIN/LOSE A game of two halves.
MADRID/LISBON TRAIN LINK PLANNED
MADRID/LISBON train link planned
SOUTH AFRICA/BANKS AGREE ON DEBT - THE PLAN
END
}

@test "an underscore alone heads an item, no story" {
    finds <<'END'
NASHVILLE, Tenn. _ A dog was found.
NASHVILLE, Tenn. (AP) _ A cat was found.
= NASHVILLE, Tenn. (AP)|dateline|-|NASHVILLE|US|AP|-|Tenn.
END
}

@test "a byline before a dated city, in one paragraph" {
    finds <<'END'
By Ruth Vale, Reuters LAGOS, March 22 - Cocoa rose.
= By Ruth Vale, Reuters|byline|-|-|-|Reuters|Ruth Vale|-
= LAGOS, March 22|dateline|-|LAGOS|NG|-|-|-
END
}

@test "names without By, above whom they write for" {
    cat >in <<'END'
Ruth Vale and Otto Klein

The Daily Gazette

OSLO — The port is open.
END
    rows_to expected <<'END'
Ruth Vale and Otto Klein  The Daily Gazette|byline|-|-|-|The Daily Gazette|Ruth Vale; Otto Klein|-
OSLO|dateline|-|OSLO|NO|-|-|-
END
    gives
    printf 'Ruth Vale\n\nSpecial for USA TODAY\n\nThe port is open.\n' >in
    printf 'Ruth Vale  Special for USA TODAY\tbyline\t-\t-\t-\tUSA TODAY\tRuth Vale\t-\n' >expected
    gives
    printf 'Ruth Vale, Otto Klein\n\nKQRS-TV, Fargo\n\nThe port is open.\n' >in
    printf 'Ruth Vale, Otto Klein  KQRS-TV, Fargo\tbyline\t-\t-\t-\tKQRS-TV, Fargo\tRuth Vale; Otto Klein\t-\n' >expected
    gives
    printf 'Ruth Vale\n\nOpinion contributor\n\nThe port is open.\n' >in
    printf 'Ruth Vale  Opinion contributor\tbyline\t-\t-\t-\t-\tRuth Vale\t-\n' >expected
    gives
    printf 'Port Opens at Last\n\nRuth Vale\n\nAssociated Press\n\nOSLO (AP) — The port is open.\n' >in
    rows_to expected <<'END'
Ruth Vale  Associated Press|byline|-|-|-|Associated Press|Ruth Vale|-
OSLO (AP)|dateline|-|OSLO|NO|AP|-|-
END
    gives
}

@test "a site's label is no part of a byline" {
    finds <<'END'
Ruth Vale
= *|byline|-|-|-|-|Ruth Vale|-
USA TODAY
The port is open.
END
}

@test "an agency alone above a dateline" {
    finds <<'END'
The Associated Press
= *|byline|-|-|-|The Associated Press|-|-
OSLO (AP) — The port is open.
= OSLO (AP)|dateline|-|OSLO|NO|AP|-|-
END
    finds <<'END'
Getty Images
The port is open.
END
}

@test "headings and names alone are no bylines" {
    finds <<'END'
The Daily Gazette
The port is open.
Ruth Vale
The Daily Gazette
END
    finds <<'END'
Ruth Vale
The port is open, she said.
END
    finds <<'END'
@ruthvale
The Daily Gazette
The port is open.
END
    finds <<'END'
On Monday
The Daily Gazette
The port is open.
END
    finds <<'END'
The Port Opens
The Daily Gazette
The port is open.
END
}

@test "a sign-off behind a dash, the last sentence or before whom to follow" {
    finds <<'END'
—Ruth Vale contributed to this article.
= Ruth Vale contributed to this article.|signoff|-|-|-|-|Ruth Vale|-
- Ruth Vale in Oslo contributed to this report.
= Ruth Vale in Oslo contributed to this report.|signoff|-|Oslo|NO|-|Ruth Vale|-
The strike goes on. (Reporting by Ruth Vale in Lima; Editing by Otto Klein)
= (Reporting by Ruth Vale in Lima; Editing by Otto Klein)|signoff|-|Lima|PE|-|Ruth Vale; Otto Klein|-
The strike goes on, he said. Contributing: Ida Kern
= Contributing: Ida Kern|signoff|-|-|-|-|Ida Kern|-
Otto Klein reported from Lima. Follow Ruth Vale on Twitter: @ruthvale
= Otto Klein reported from Lima.|signoff|-|Lima|PE|-|Otto Klein|-
The strike (reporting by the union says so) goes on.
END
}

@test "outlets, jobs and stations are no reporters" {
    finds <<'END'
Ruth Vale reports for The Gazette in Boise; Otto Klein for The Post in Reno, Nev.
= *|signoff|-|Boise; Reno|US|-|Ruth Vale; Otto Klein|-
CNN's Ruth Vale and Otto Klein contributed to this report.
= *|signoff|-|-|-|CNN|Ruth Vale; Otto Klein|-
Fox News’ Ruth Vale contributed to this report.
= *|signoff|-|-|-|Fox News|Ruth Vale|-
AP Health Writer Ruth Vale contributed to this report.
= *|signoff|-|-|-|AP|Ruth Vale|-
Contributing: Ruth Vale; KQRS-TV, Fargo
= *|signoff|-|-|-|KQRS-TV|Ruth Vale|-
By G.G. LANG
= *|byline|-|-|-|-|G.G. LANG|-
CNN Senior Congressional Producer Ruth Vale contributed to this report.
= *|signoff|-|-|-|CNN|Ruth Vale|-
Contributing: Ruth Vale, USA TODAY; Otto Klein, Lakeview Citizen-Times
= *|signoff|-|-|-|USA TODAY|Ruth Vale; Otto Klein|-
END
}
