#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Photo captions and their parts. In a case, each line is a paragraph, and the line behind it that
# begins with `= ` is the row it gives, from column 6 on: date, place, country, photographer, agency,
# credit, instructions, region, flags and description, separated by `|`. The text of a row is the whole
# paragraph. A paragraph that no such line follows gives no row.
load helper

# gives [ARGUMENT...]: the story in the file `in` gives the rows in the file `expected`.
gives() {
    story_gives captions 5- "$@"
}

# finds [ARGUMENT...]: the filter finds in the case on standard input, a story, what the case states.
finds() {
    check cases captions captions 5- "$@"
}

@test "(AP Photo/NAME)" {
    finds <<'END'
A boy sells bread in Niamey, Niger, Tuesday, Feb. 9, 2016. (AP Photo/Ruth Vale)
= 2016-02-09|Niamey|NE|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|A boy sells bread in Niamey, Niger, Tuesday, Feb. 9, 2016.
Two dogs cross a frozen lake. (AP Photo/Otto B. Klein)
= -|-|-|Otto B. Klein|AP|AP Photo/Otto B. Klein|-|-|-|Two dogs cross a frozen lake.
The lake at dawn. (AP Photo)
= -|-|-|-|AP|AP Photo|-|-|-|The lake at dawn.
(AP Photo/Ida Kern)
= -|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|-
END
}

@test "File and Pool in an AP credit" {
    finds <<'END'
The mayor speaks in Oslo, Norway, May 4, 2010. (AP Photo/Ruth Vale, File)
= 2010-05-04|Oslo|NO|Ruth Vale|AP|AP Photo/Ruth Vale, File|-|-|file|The mayor speaks in Oslo, Norway, May 4, 2010.
The judge enters the court. (AP Photo/Otto Klein, Pool)
= -|-|-|Otto Klein|AP|AP Photo/Otto Klein, Pool|-|-|pool|The judge enters the court.
The judge leaves the court. (AP Photo/Otto Klein, Pool, File)
= -|-|-|Otto Klein|AP|AP Photo/Otto Klein, Pool, File|-|-|file,pool|The judge leaves the court.
The old bridge is seen. (AP Photo, File)
= -|-|-|-|AP|AP Photo, File|-|-|file|The old bridge is seen.
END
}

@test "(NAME/ORG via AP)" {
    finds <<'END'
Rescuers carry a man in Boulder, Colo., Friday, June 5, 2015. (Ruth Vale/The Boulder Herald via AP)
= 2015-06-05|Boulder|US|Ruth Vale|AP|Ruth Vale/The Boulder Herald via AP|-|Colo.|-|Rescuers carry a man in Boulder, Colo., Friday, June 5, 2015.
The president waves. (Otto Klein/Pool via AP)
= -|-|-|Otto Klein|AP|Otto Klein/Pool via AP|-|-|pool|The president waves.
The president frowns. (Otto Klein/Pool Photo via AP, File)
= -|-|-|Otto Klein|AP|Otto Klein/Pool Photo via AP, File|-|-|file,pool|The president frowns.
END
}

@test "a body that provided the photo is no photographer" {
    finds <<'END'
The suspect is seen in Tampa, Florida. (Office of the State Attorney via AP)
= -|Tampa|US|-|AP|Office of the State Attorney via AP|-|Florida|provided|The suspect is seen in Tampa, Florida.
The crater from above. (NASA via AP, File)
= -|-|-|-|AP|NASA via AP, File|-|-|file,provided|The crater from above.
A ship sails. (U.S. Navy via AP)
= -|-|-|-|AP|U.S. Navy via AP|-|-|provided|A ship sails.
END
}

@test "REUTERS/NAME" {
    finds <<'END'
A miner rests in La Paz, Bolivia, August 17, 2017. REUTERS/Ruth Vale
= 2017-08-17|La Paz|BO|Ruth Vale|Reuters|REUTERS/Ruth Vale|-|-|-|A miner rests in La Paz, Bolivia, August 17, 2017.
A trader rests. REUTERS/Otto Klein/File Photo
= -|-|-|Otto Klein|Reuters|REUTERS/Otto Klein/File Photo|-|-|file|A trader rests.
A minister rests. REUTERS/Otto Klein/Pool
= -|-|-|Otto Klein|Reuters|REUTERS/Otto Klein/Pool|-|-|pool|A minister rests.
REUTERS/Ruth Vale
= -|-|-|Ruth Vale|Reuters|REUTERS/Ruth Vale|-|-|-|-
END
}

@test "via REUTERS" {
    finds <<'END'
The leaders meet in Brussels, Belgium July 11, 2018. Ruth Vale/Pool via REUTERS
= 2018-07-11|Brussels|BE|Ruth Vale|Reuters|Ruth Vale/Pool via REUTERS|-|-|pool|The leaders meet in Brussels, Belgium July 11, 2018.
The yacht is seen. Courtesy Ida Kern/Handout via REUTERS
= -|-|-|-|Reuters|Courtesy Ida Kern/Handout via REUTERS|-|-|handout,provided|The yacht is seen.
END
}

@test "FILE PHOTO" {
    finds <<'END'
FILE PHOTO: Ships wait in Lagos, Nigeria, March 3, 2014. REUTERS/Ruth Vale/File Photo
= 2014-03-03|Lagos|NG|Ruth Vale|Reuters|REUTERS/Ruth Vale/File Photo|-|-|file|FILE PHOTO: Ships wait in Lagos, Nigeria, March 3, 2014.
FILE PHOTO: Ships wait. REUTERS/Otto Klein
= -|-|-|Otto Klein|Reuters|REUTERS/Otto Klein|-|-|file|FILE PHOTO: Ships wait.
FILE PHOTO - Ships leave. REUTERS/Otto Klein
= -|-|-|Otto Klein|Reuters|REUTERS/Otto Klein|-|-|file|FILE PHOTO - Ships leave.
END
}

@test "FILE - In this photo of a day" {
    finds <<'END'
FILE - In this Sept. 8, 2012, file photo, cyclists race in Ghent, Belgium. (AP Photo/Ruth Vale, File)
= 2012-09-08|Ghent|BE|Ruth Vale|AP|AP Photo/Ruth Vale, File|-|-|file|FILE - In this Sept. 8, 2012, file photo, cyclists race in Ghent, Belgium.
FILE -- In this Tuesday, Jan. 3, 2006 photo, snow falls in Kyoto, Japan. (AP Photo/Otto Klein)
= 2006-01-03|Kyoto|JP|Otto Klein|AP|AP Photo/Otto Klein|-|-|file|FILE -- In this Tuesday, Jan. 3, 2006 photo, snow falls in Kyoto, Japan.
FILE – In this May 1, 2001, file photo, an actor laughs. (AP Photo/Ida Kern)
= 2001-05-01|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|file|FILE – In this May 1, 2001, file photo, an actor laughs.
FILE — This May 1, 2001 photo shows an actor. (AP Photo/Ida Kern)
= 2001-05-01|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|file|FILE — This May 1, 2001 photo shows an actor.
END
}

@test "Getty Images" {
    finds <<'END'
A vendor in Hanoi, Vietnam, on April 2, 2019. Ruth Vale/AFP via Getty Images
= 2019-04-02|Hanoi|VN|Ruth Vale|AFP via Getty Images|Ruth Vale/AFP via Getty Images|-|-|-|A vendor in Hanoi, Vietnam, on April 2, 2019.
The senator votes. (Otto Klein/Getty Images)
= -|-|-|Otto Klein|Getty Images|Otto Klein/Getty Images|-|-|-|The senator votes.
The senator smiles. Otto Klein/AFP/Getty Images
= -|-|-|Otto Klein|AFP/Getty Images|Otto Klein/AFP/Getty Images|-|-|-|The senator smiles.
The senator leaves. Ruth Vale—AFP/Getty Images
= -|-|-|Ruth Vale|AFP/Getty Images|Ruth Vale—AFP/Getty Images|-|-|-|The senator leaves.
Ida Kern/Getty Images
= -|-|-|Ida Kern|Getty Images|Ida Kern/Getty Images|-|-|-|-
The son of Gen. Ann Lowell. Otto Klein/Getty Images
= -|-|-|Otto Klein|Getty Images|Otto Klein/Getty Images|-|-|-|The son of Gen. Ann Lowell.
END
}

@test "Photo by NAME/ORG" {
    finds <<'END'
Fans wait in Austin, Texas, on March 9, 2018. Photo by Ruth Vale/Getty Images
= 2018-03-09|Austin|US|Ruth Vale|Getty Images|Ruth Vale/Getty Images|-|Texas|-|Fans wait in Austin, Texas, on March 9, 2018.
The singer bows. Photo by Otto Klein
= -|-|-|Otto Klein|-|Otto Klein|-|-|-|The singer bows.
The singer leaves. Photo by: Otto Klein/Bloomberg
= -|-|-|Otto Klein|Bloomberg|Otto Klein/Bloomberg|-|-|-|The singer leaves.
END
}

@test "Photo: NAME, ORG" {
    finds <<'END'
A farmer looks at dry corn near Ames, Iowa. Photo: Ruth Vale, USA TODAY
= -|Ames|US|Ruth Vale|USA TODAY|Ruth Vale, USA TODAY|-|Iowa|-|A farmer looks at dry corn near Ames, Iowa.
A farmer prays. Photo: Otto Klein, AP
= -|-|-|Otto Klein|AP|Otto Klein, AP|-|-|-|A farmer prays.
A farmer sleeps. Photo: Ruth Vale, AFP/Getty Images
= -|-|-|Ruth Vale|AFP/Getty Images|Ruth Vale, AFP/Getty Images|-|-|-|A farmer sleeps.
A farmer dances. Photo: Reuters
= -|-|-|-|Reuters|Reuters|-|-|-|A farmer dances.
END
}

@test "Photograph and Photographer" {
    finds <<'END'
A protester in Leeds, on 27 February 2020. Photograph: Ruth Vale/Getty Images
= 2020-02-27|Leeds|GB|Ruth Vale|Getty Images|Ruth Vale/Getty Images|-|-|-|A protester in Leeds, on 27 February 2020.
A swimmer in the sea. Photograph: Otto Klein/Reuters
= -|-|-|Otto Klein|Reuters|Otto Klein/Reuters|-|-|-|A swimmer in the sea.
A banker at lunch. Photographer: Ida Kern/Bloomberg
= -|-|-|Ida Kern|Bloomberg|Ida Kern/Bloomberg|-|-|-|A banker at lunch.
END
}

@test "labels in brackets and image captions: their credits" {
    cat >in <<'END'
Fans wait in Austin, Texas, on March 9, 2018. (Photo by Ruth Vale/Getty Images)

The singer bows. (Photo: Otto Klein, USA TODAY)

Image copyright Getty Images Image caption The lighthouse has been dark since May

The singer waves. (REUTERS/Ida Kern)
END
    rows_to expected <<'END'
2018-03-09|Austin|US|Ruth Vale|Getty Images|Ruth Vale/Getty Images|-|Texas|-
-|-|-|Otto Klein|USA TODAY|Otto Klein, USA TODAY|-|-|-
-|-|-|-|Getty Images|Getty Images|-|-|-
-|-|-|Ida Kern|Reuters|REUTERS/Ida Kern|-|-|-
END
    try 0 captions in
    silent
    cut -f 6-14 out >found
    same expected found
}

@test "(AGENCY photo: NAME)" {
    finds <<'END'
Fans wait in Austin, Texas, on March 9, 2018. (Reuters photo: Ruth Vale)
= 2018-03-09|Austin|US|Ruth Vale|Reuters|Reuters photo: Ruth Vale|-|Texas|-|Fans wait in Austin, Texas, on March 9, 2018.
The singer bows (Reuters file photo: Otto Klein)
= -|-|-|Otto Klein|Reuters|Reuters file photo: Otto Klein|-|-|file|The singer bows
(Pixtime image: Klein88)
= -|-|-|Klein88|Pixtime|Pixtime image: Klein88|-|-|-|-
The singer waves. (File photo: Ida Kern/Reuters)
= -|-|-|Ida Kern|Reuters|File photo: Ida Kern/Reuters|-|-|file|The singer waves.
The singer sings. (Photos by Ida Kern/The Gazette)
= -|-|-|Ida Kern|The Gazette|Ida Kern/The Gazette|-|-|-|The singer sings.
(Illustration: Otto Klein)
= -|-|-|Otto Klein|-|Otto Klein|-|-|-|-
The singer (file photo: none) left.
He gave one reason (it was this: he left)
END
}

@test "toggle caption" {
    finds <<'END'
toggle caption Ruth Vale/AP
= -|-|-|Ruth Vale|AP|Ruth Vale/AP|-|-|-|-
Enlarge this image toggle caption Otto Klein/Getty Images Otto Klein/Getty Images
= -|-|-|Otto Klein|Getty Images|Otto Klein/Getty Images|-|-|-|-
toggle caption Ida Kern/AFP via Getty Images
= -|-|-|Ida Kern|AFP via Getty Images|Ida Kern/AFP via Getty Images|-|-|-|-
END
}

@test "a button and a credit printed twice" {
    finds <<'END'
Enlarge this image Ruth Vale/Getty Images Ruth Vale/Getty Images
= -|-|-|Ruth Vale|Getty Images|Ruth Vale/Getty Images|-|-|-|-
Enlarge this image Otto J. Klein/AP Otto J. Klein/AP
= -|-|-|Otto J. Klein|AP|Otto J. Klein/AP|-|-|-|-
Enlarge this image Ida Kern for NPR Ida Kern for NPR
= -|-|-|Ida Kern|NPR|Ida Kern for NPR|-|-|-|-
Enlarge this image of the mill
END
}

@test "blanks around the slashes of a credit" {
    finds <<'END'
Ruth Vale / AP
= -|-|-|Ruth Vale|AP|Ruth Vale / AP|-|-|-|-
Ruth Vale / Getty Images A mill turns in Fargo, North Dakota.
= -|Fargo|US|Ruth Vale|Getty Images|Ruth Vale / Getty Images|-|North Dakota|-|A mill turns in Fargo, North Dakota.
Otto Klein / AFP - Getty Images A mill stands still.
= -|-|-|Otto Klein|AFP - Getty Images|Otto Klein / AFP - Getty Images|-|-|-|A mill stands still.
A mill burns. Ida Kern / Reuters
= -|-|-|Ida Kern|Reuters|Ida Kern / Reuters|-|-|-|A mill burns.
A mill falls (Ida Kern / Reuters)
= -|-|-|Ida Kern|Reuters|Ida Kern / Reuters|-|-|-|A mill falls
The mill / the dam and the pier stand.
END
}

@test "a bar before an agency that no slash stands before" {
    sed G >in <<'END'
A mill turns in Fargo. Ruth Vale | Reuters
A mill stands still. | Otto Klein for Politico
A mill burns. | Reuters
The mill | The dam
END
    rows_to expected <<'END'
Ruth Vale|Reuters|A mill turns in Fargo.
Otto Klein|Politico|A mill stands still.
-|Reuters|A mill burns.
END
    try 0 captions in
    cut -f 9,10,15 out >found
    same expected found
}

@test "thanks in brackets are no credit" {
    finds <<'END'
(H/T The Gazette)
The mill burns. (H/T Ruth Vale)
END
}

@test "a photographer in small letters" {
    finds <<'END'
A mill turns in Fargo. Photo: otto klein/Reuters
= -|Fargo|US|otto klein|Reuters|otto klein/Reuters|-|-|-|A mill turns in Fargo.
A mill burns. Photo: ruth van-dale/Agence France-Presse/Getty Images
= -|-|-|ruth van-dale|Agence France-Presse/Getty Images|ruth van-dale/Agence France-Presse/Getty Images|-|-|-|A mill burns.
A mill falls. Photo: the old one
END
}

@test "who ends in a small word is no photographer" {
    finds <<'END'
toggle caption Otto Klein collection
= -|-|-|-|-|Otto Klein collection|-|-|-|-
Image copyright Klein family Image caption A mill burns
= -|-|-|-|-|Klein family|-|-|-|A mill burns
A mill burns. REUTERS/Ruth al-Vale
= -|-|-|Ruth al-Vale|Reuters|REUTERS/Ruth al-Vale|-|-|-|A mill burns.
END
}

@test "instructions to editors" {
    finds <<'END'
EDS NOTE: GRAPHIC CONTENT - A body lies in a street in Aden, Yemen, Sunday, Sept. 13, 2015. (AP Photo/Ruth Vale)
= 2015-09-13|Aden|YE|Ruth Vale|AP|AP Photo/Ruth Vale|GRAPHIC CONTENT|-|-|A body lies in a street in Aden, Yemen, Sunday, Sept. 13, 2015.
EDS NOTE: OBSCENITY -- A man shouts. (AP Photo/Otto Klein, File)
= -|-|-|Otto Klein|AP|AP Photo/Otto Klein, File|OBSCENITY|-|file|A man shouts.
EDS NOTE: NUDITY — A statue stands in a park. (AP Photo/Ida Kern)
= -|-|-|Ida Kern|AP|AP Photo/Ida Kern|NUDITY|-|-|A statue stands in a park.
EDS NOTE: GRAPHIC CONTENT - FILE - In this May 1, 2001, file photo, a man bleeds. (AP Photo/Ida Kern, File)
= 2001-05-01|-|-|Ida Kern|AP|AP Photo/Ida Kern, File|GRAPHIC CONTENT|-|file|FILE - In this May 1, 2001, file photo, a man bleeds.
END
}

@test "a credit that is repeated" {
    finds <<'END'
A guard sleeps in Minsk, Belarus, Monday, Aug. 10, 2020. (AP Photo/Ruth Vale) Credit: Ruth Vale Credit: Ruth Vale
= 2020-08-10|Minsk|BY|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|A guard sleeps in Minsk, Belarus, Monday, Aug. 10, 2020.
A guard wakes. (AP Photo/Otto Klein) Credit: Otto Klein
= -|-|-|Otto Klein|AP|AP Photo/Otto Klein|-|-|-|A guard wakes.
A guard eats. Photo credit: Ida Kern/AP
= -|-|-|Ida Kern|AP|Ida Kern/AP|-|-|-|A guard eats.
A guard sings. Credit... Ida Kern for The Gazette
= -|-|-|Ida Kern|The Gazette|Ida Kern for The Gazette|-|-|-|A guard sings.
A guard eats. Credit: Ida Kern/Getty Images
= -|-|-|Ida Kern|Getty Images|Ida Kern/Getty Images|-|-|-|A guard eats.
END
}

@test "a place before the date and behind it" {
    finds <<'END'
Horses run in Ulan Bator, Mongolia, Wednesday, July 11, 2012. (AP Photo/Ruth Vale)
= 2012-07-11|Ulan Bator|MN|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Horses run in Ulan Bator, Mongolia, Wednesday, July 11, 2012.
Horses run Wednesday, July 11, 2012, in Washington. (AP Photo/Ruth Vale)
= 2012-07-11|Washington|US|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Horses run Wednesday, July 11, 2012, in Washington.
The team from Paris trains in Doha, Qatar, July 11, 2012. (AP Photo/Ruth Vale)
= 2012-07-11|Doha|QA|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|The team from Paris trains in Doha, Qatar, July 11, 2012.
Horses run in Doha, Qatar, July 11, 2012. The next race is in Rome on Aug. 4, 2012. (AP Photo/Ruth Vale)
= 2012-07-11|Doha|QA|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Horses run in Doha, Qatar, July 11, 2012. The next race is in Rome on Aug. 4, 2012.
END
}

@test "a place that is in no list, with its country" {
    finds <<'END'
Nets dry in Zzyrba, Kenya, Friday, March 5, 2021. (AP Photo/Ruth Vale)
= 2021-03-05|Zzyrba|KE|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Nets dry in Zzyrba, Kenya, Friday, March 5, 2021.
END
}

@test "a state or province is the region" {
    finds <<'END'
Voters wait in Concord, N.H. (AP Photo/Ruth Vale)
= -|Concord|US|Ruth Vale|AP|AP Photo/Ruth Vale|-|N.H.|-|Voters wait in Concord, N.H.
Voters wait in Des Moines, Iowa, U.S., January 14, 2020. REUTERS/Otto Klein
= 2020-01-14|Des Moines|US|Otto Klein|Reuters|REUTERS/Otto Klein|-|Iowa|-|Voters wait in Des Moines, Iowa, U.S., January 14, 2020.
Voters wait in Savannah, Georgia, November 3, 2020. REUTERS/Otto Klein
= 2020-11-03|Savannah|US|Otto Klein|Reuters|REUTERS/Otto Klein|-|Georgia|-|Voters wait in Savannah, Georgia, November 3, 2020.
Voters wait in Tbilisi, Georgia, November 21, 2020. REUTERS/Otto Klein
= 2020-11-21|Tbilisi|GE|Otto Klein|Reuters|REUTERS/Otto Klein|-|-|-|Voters wait in Tbilisi, Georgia, November 21, 2020.
Voters wait in Washington, U.S., November 3, 2020. REUTERS/Otto Klein
= 2020-11-03|Washington|US|Otto Klein|Reuters|REUTERS/Otto Klein|-|-|-|Voters wait in Washington, U.S., November 3, 2020.
END
}

@test "a weekday alone is the last of its name up to the header" {
    finds <<'END'
date 2021-03-18
Goats graze in Athens, Greece, on Tuesday. (AP Photo/Ruth Vale)
= 2021-03-16|Athens|GR|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Goats graze in Athens, Greece, on Tuesday.
Goats sleep on Thursday. (AP Photo/Ruth Vale)
= 2021-03-18|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Goats sleep on Thursday.
Goats jump on Friday. (AP Photo/Ruth Vale)
= 2021-03-12|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Goats jump on Friday.
END
    finds <<'END'
date 2016-03-02
Goats graze on Sunday. (AP Photo/Ruth Vale)
= 2016-02-28|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Goats graze on Sunday.
END
    finds <<'END'
date 2008-03-03
Goats graze on Friday. (AP Photo/Ruth Vale)
= 2008-02-29|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Goats graze on Friday.
Goats sleep on Saturday. (AP Photo/Ruth Vale)
= 2008-03-01|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Goats sleep on Saturday.
END
    finds <<'END'
Goats graze on Tuesday. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Goats graze on Tuesday.
END
}

@test "a month and day take their year from the header" {
    finds <<'END'
date 2013-01-05
Bells ring in Vienna, Austria, on Dec. 31. (AP Photo/Ruth Vale)
= 2012-12-31|Vienna|AT|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Bells ring in Vienna, Austria, on Dec. 31.
Bells ring on Jan. 4. (AP Photo/Ruth Vale)
= 2013-01-04|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Bells ring on Jan. 4.
END
    finds <<'END'
Bells ring on Jan. 4. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Bells ring on Jan. 4.
END
}

@test "a caption that is printed twice gives two rows" {
    printf 'The lake at dawn. (AP Photo/Ida Kern)\n\nRain fell.\n\nThe lake at dawn. (AP Photo/Ida Kern)\n' >in
    rows_to expected <<'END'
1|0|37|caption|The lake at dawn. (AP Photo/Ida Kern)|-|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|The lake at dawn.
1|51|88|caption|The lake at dawn. (AP Photo/Ida Kern)|-|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|The lake at dawn.
END
    try 0 captions in
    silent
    same expected out
}

@test "a caption of several sentences" {
    finds <<'END'
A nurse waves in Quito, Ecuador, Monday, May 3, 2010. "We are tired," she said. The clinic opened in 2002. (AP Photo/Ruth Vale)
= 2010-05-03|Quito|EC|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|A nurse waves in Quito, Ecuador, Monday, May 3, 2010. "We are tired," she said. The clinic opened in 2002.
END
}

@test "a caption that is hard-wrapped" {
    cat >in <<'END'
FILE - In this Feb.
3, 2011, file photo, a man reads in Addis
Ababa, Ethiopia. (AP
Photo/Ruth Vale,
File)

The paper was founded in 1961 and is read by nearly everybody in
the city.
END
    rows_to expected <<'END'
FILE - In this Feb. 3, 2011, file photo, a man reads in Addis Ababa, Ethiopia. (AP Photo/Ruth Vale, File)|2011-02-03|Addis Ababa|ET|Ruth Vale|AP|AP Photo/Ruth Vale, File|-|-|file|FILE - In this Feb. 3, 2011, file photo, a man reads in Addis Ababa, Ethiopia.
END
    gives
}

@test "a photo that somebody provided" {
    finds <<'END'
A vase of the ninth century. Courtesy of Acme Museum
= -|-|-|-|-|Courtesy of Acme Museum|-|-|provided|A vase of the ninth century.
A vase breaks. (AP Photo/Ida Kern, Handout)
= -|-|-|Ida Kern|AP|AP Photo/Ida Kern, Handout|-|-|handout|A vase breaks.
END
}

@test "paragraphs that mention a photo are no captions" {
    finds <<'END'
The AP photo that ran on Monday showed another man.
She took the photo by the river in 2009, she said.
Photo editors at The Associated Press chose 50 pictures.
The Getty Images archive holds 80 million photos.
"The photo was taken by my uncle," he said via video link.
He gave the police his credit: nobody else had helped.
A photo credit was missing, Reuters said.
The lake at noon. (AP Photo/Ida Kern)
= -|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|The lake at noon.
END
}

@test "paragraphs with slashes are no captions" {
    finds <<'END'
The museum stands for 9/11 and its dead.
The men/women ratio is 3/4, the study found.
The price/earnings ratio fell in 2009.
The and/or clause was struck out of the bill.
See http://www.example.com/photos/2011 for the list.
LONDON/PARIS (Reuters) - The tunnel is closed.
A poll by Acme/Widget found a tie (it asked 900 men/women).
The lake at noon. (AP Photo/Ida Kern)
= -|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|The lake at noon.
END
}

@test "bylines, sign-offs and other neighbors are no captions" {
    finds <<'END'
By Ruth Vale, Associated Press
(Reporting by Ruth Vale in Lisbon; Editing by Otto Klein)
Associated Press writer Ruth Vale contributed to this report.
Follow Ruth Vale on Twitter at http://twitter.com/ruthvale
Copyright 2012 The Associated Press. All rights reserved.
© 2012 Thomson/Reuters. All rights reserved.
___
The lake at noon. (AP Photo/Ida Kern)
= -|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|The lake at noon.
END
}

@test "a credit before the caption" {
    finds <<'END'
Ruth Vale/AP/File Horses run in Doha, Qatar, on July 11, 2012. The next race is in Rome.
= 2012-07-11|Doha|QA|Ruth Vale|AP|Ruth Vale/AP/File|-|-|file|Horses run in Doha, Qatar, on July 11, 2012. The next race is in Rome.
Photo Illustration/Otto Klein/Reuters/File A logo is seen.
= -|-|-|Otto Klein|Reuters|Illustration/Otto Klein/Reuters/File|-|-|file|A logo is seen.
Ida Kern/AFP/Getty Images Snow lies on the roofs of the old town.
= -|-|-|Ida Kern|AFP/Getty Images|Ida Kern/AFP/Getty Images|-|-|-|Snow lies on the roofs of the old town.
END
}

@test "polls of two newspapers are no credits before a caption" {
    finds <<'END'
A CNN/ORC International poll found that voters were bored.
The ABC News/Washington Post poll was conducted by telephone.
An NPR/Ipsos survey showed the same.
The lake at noon. (AP Photo/Ida Kern)
= -|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|The lake at noon.
END
}

@test "the paper that the AP has a photo from is not the photographer" {
    finds <<'END'
A barn burns. (AP Photo/The Boise Gazette, Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/The Boise Gazette, Ruth Vale|-|-|-|A barn burns.
A barn burns. (AP Photo/Boise Gazette, Ruth Vale, File)
= -|-|-|Ruth Vale|AP|AP Photo/Boise Gazette, Ruth Vale, File|-|-|file|A barn burns.
END
}

@test "a photographer in capitals" {
    finds <<'END'
A nurse waits. RUTH VALE/AFP via Getty Images
= -|-|-|RUTH VALE|AFP via Getty Images|RUTH VALE/AFP via Getty Images|-|-|-|A nurse waits.
END
}

@test "credits in square brackets and between bars" {
    finds <<'END'
Miners rest in Oruro [Ruth Vale/Reuters]
= -|Oruro|BO|Ruth Vale|Reuters|Ruth Vale/Reuters|-|-|-|Miners rest in Oruro
Miners leave [File: Otto Klein/AFP]
= -|-|-|Otto Klein|AFP|File: Otto Klein/AFP|-|-|file|Miners leave
Two ministers. (Otto Klein/Getty Images (2))
= -|-|-|Otto Klein|Getty Images|Otto Klein/Getty Images|-|-|-|Two ministers.
END
    echo 'Miners eat in La Paz, Bolivia. Ruth Vale | AFP | Getty Images' >in
    try 0 captions in
    cut -f 7,9-11 out >found
    printf 'La Paz\tRuth Vale\tAFP/Getty Images\tRuth Vale | AFP | Getty Images\n' >expected
    same expected found
}

@test "brackets inside a credit" {
    finds <<'END'
The mill has burned. Photo : Ruth Vale ( Getty Images )
= -|-|-|Ruth Vale|Getty Images|Ruth Vale ( Getty Images )|-|-|-|The mill has burned.
Photo : Shutterstock
= -|-|-|-|Shutterstock|Shutterstock|-|-|-|-
Photo: Ruth Vale (Getty Images)
= -|-|-|Ruth Vale|Getty Images|Ruth Vale (Getty Images)|-|-|-|-
The mill is whole. (Photo: Ida Kern, The (Ely) Record)
= -|-|-|Ida Kern|The (Ely) Record|Ida Kern, The (Ely) Record|-|-|-|The mill is whole.
toggle caption Ruth Vale (2), Ida Kern/Getty Images
= -|-|-|Ruth Vale (2)|Ida Kern/Getty Images|Ruth Vale (2), Ida Kern/Getty Images|-|-|-|-
The mill is for sale. Photo: Getty (Originally Published Oct. 18, 2017)
= -|-|-|-|Getty|Getty|-|-|-|The mill is for sale.
The mill: a history. Photo: see page 4 (2013)
END
}

@test "courtesy in small letters, behind what was lent" {
    finds <<'END'
The mill in 1921. Photo courtesy of Ida Kern
= -|-|-|-|-|courtesy of Ida Kern|-|-|provided|The mill in 1921.
The mill (Photo Courtesy: Otto Klein, Mill Press)
= -|-|-|Otto Klein|Mill Press|Otto Klein, Mill Press|-|-|-|The mill
The mill will have a new wheel, courtesy of Ida Kern.
END
}

@test "what Reuters printed behind its credits" {
    finds <<'END'
A man walks in Mostar December 2, 2014. REUTERS/Ruth Vale (BOSNIA - Tags: POLITICS SPORT)
= 2014-12-02|Mostar|BA|Ruth Vale|Reuters|REUTERS/Ruth Vale|-|-|-|A man walks in Mostar December 2, 2014.
A man rests in Mostar December 2, 2014. REUTERS/Ruth Vale//File Photo
= 2014-12-02|Mostar|BA|Ruth Vale|Reuters|REUTERS/Ruth Vale//File Photo|-|-|file|A man rests in Mostar December 2, 2014.
END
}

@test "an em dash before the agency; no credit behind a bar without one" {
    printf 'Who waits? | Ruth Vale Read more\n\n' >in
    printf 'The weir is dry. Ida Kern\342\200\224Getty Images\n' >>in
    try 0 captions in
    cut -f 9-11 out >found
    printf 'Ida Kern\tGetty Images\tIda Kern\342\200\224Getty Images\n' >expected
    same expected found
}

@test "a label before the caption: the credit stands behind its last sentence" {
    finds <<'END'
Photo: A farmer speaks to the council. (Ruth Vale/The Daily Record)
= -|-|-|Ruth Vale|The Daily Record|Ruth Vale/The Daily Record|-|-|-|Photo: A farmer speaks to the council.
Photo: A farmer looks at dry corn. Otto Klein/AFP
= -|-|-|Otto Klein|AFP|Otto Klein/AFP|-|-|-|Photo: A farmer looks at dry corn.
END
}

@test "a label or a flag in words beside an agency" {
    finds <<'END'
The dam. (Ruth Vale/Dale Roll Call file photo)
= -|-|-|Ruth Vale|Dale Roll Call|Ruth Vale/Dale Roll Call file photo|-|-|file|The dam.
(Photo: AP file photo)
= -|-|-|-|AP|AP file photo|-|-|file|-
An official at Den Acme Bank A/S told Reuters.
Swiss Franc Sept 16, 1975. N/A, says Reuter
H/T POLITICO
END
}

@test "the agency before the photographer" {
    finds <<'END'
A man fishes in Cairo on Oct. 12, 2020. EPA-EFE/RUTH VALE
= 2020-10-12|Cairo|EG|RUTH VALE|EPA-EFE|EPA-EFE/RUTH VALE|-|-|-|A man fishes in Cairo on Oct. 12, 2020.
A man rows in Cairo on Oct. 12, 2020. AFP PHOTO / RUTH VALE
= 2020-10-12|Cairo|EG|RUTH VALE|AFP|AFP PHOTO / RUTH VALE|-|-|-|A man rows in Cairo on Oct. 12, 2020.
A man sings in Cairo on Oct. 12, 2020 (AFP Photo/Ruth VALE)
= 2020-10-12|Cairo|EG|Ruth VALE|AFP|AFP Photo/Ruth VALE|-|-|-|A man sings in Cairo on Oct. 12, 2020
Rain falls in Regina on Oct. 12, 2020. THE CANADIAN PRESS/Ruth Vale
= 2020-10-12|Regina|CA|Ruth Vale|THE CANADIAN PRESS|THE CANADIAN PRESS/Ruth Vale|-|-|-|Rain falls in Regina on Oct. 12, 2020.
Rain falls. (AAP: Ruth Vale)
= -|-|-|Ruth Vale|AAP|AAP: Ruth Vale|-|-|-|Rain falls.
Snow falls. © Sputnik / Ruth Vale
= -|-|-|Ruth Vale|Sputnik|Sputnik / Ruth Vale|-|-|-|Snow falls.
It rained. (RELATED: AP Poll Shows)
END
}

@test "whose photo it is, and who took it" {
    finds <<'END'
A sailor waves. (U.S. Navy photo by Ensign Ruth Vale/Released)
= -|-|-|Ensign Ruth Vale|U.S. Navy|U.S. Navy photo by Ensign Ruth Vale/Released|-|-|-|A sailor waves.
The judge waits. (Photo: Pool photo by Ruth Vale)
= -|-|-|Ruth Vale|-|Pool photo by Ruth Vale|-|-|pool|The judge waits.
The weir. Credit Ruth Vale/The New York Times
= -|-|-|Ruth Vale|The New York Times|Ruth Vale/The New York Times|-|-|-|The weir.
Image source, Getty Images Image caption, The weir at dawn
= -|-|-|-|Getty Images|Getty Images|-|-|-|The weir at dawn
END
}

@test "an agency alone behind the last sentence" {
    finds <<'END'
Getty Images
= -|-|-|-|Getty Images|Getty Images|-|-|-|-
Shoppers in New York. Getty Images
= -|New York|US|-|Getty Images|Getty Images|-|-|-|Shoppers in New York.
A reactor stands in Natanz, Iran, on March 30, 2005. Getty Images, FILE
= 2005-03-30|Natanz|IR|-|Getty Images|Getty Images, FILE|-|-|file|A reactor stands in Natanz, Iran, on March 30, 2005.
END
}

@test "an agency's name behind a sentence" {
    finds <<'END'
A ferry lies in Oslo, Norway, on May 4, 2019. AP
= 2019-05-04|Oslo|NO|-|AP|AP|-|-|-|A ferry lies in Oslo, Norway, on May 4, 2019.
The ferry in the ice last winter. Associated Press
= -|-|-|-|AP|Associated Press|-|-|-|The ferry in the ice last winter.
The ferry in the ice of the fjord. Ruth Vale, USA TODAY
= -|-|-|Ruth Vale|USA TODAY|Ruth Vale, USA TODAY|-|-|-|The ferry in the ice of the fjord.
The ferry in the ice of the fjord. Ruth B. Vale, AP
= -|-|-|Ruth B. Vale|AP|Ruth B. Vale, AP|-|-|-|The ferry in the ice of the fjord.
CLOSE The ferry in the ice of the fjord. Ruth Vale, USA TODAY
"The ferry is safe, and will be back." Associated Press
"The ferry is safe, and will be back." Ruth Vale, Bloomberg
The ferry had been inspected in May by the Board of Trade
She had once been a reporter of the Associated Press
END
}

@test "an agency alone in brackets, or behind PHOTO" {
    finds <<'END'
(ABC News)
= -|-|-|-|ABC News|ABC News|-|-|-|-
The weir at dawn (Getty Images)
= -|-|-|-|Getty Images|Getty Images|-|-|-|The weir at dawn
The dam bursts in Ely, Nevada, in 1989 (Reuters)
= -|Ely|US|-|Reuters|Reuters|-|Nevada|-|The dam bursts in Ely, Nevada, in 1989
The dam in the spring of 2014. [Reuters]
= -|-|-|-|Reuters|Reuters|-|-|-|The dam in the spring of 2014.
The mill burns, and the wheel with it. PHOTO: REUTERS
= -|-|-|-|Reuters|REUTERS|-|-|-|The mill burns, and the wheel with it.
Mill: the owner sells the dam to a rival (Reuters).
Owner Sells Dam to Rival (CNN)
END
}

@test "blanks in brackets, names with al-, credits in words, said twice or with a hyphen" {
    finds <<'END'
Miners rest [ Ruth Vale/ AP Photo ]
= -|-|-|Ruth Vale|AP|Ruth Vale/ AP Photo|-|-|-|Miners rest
Miners leave [File: Omar al-Vale/Reuters]
= -|-|-|Omar al-Vale|Reuters|File: Omar al-Vale/Reuters|-|-|file|Miners leave
The dam, explained. Photo illustration: Ruth Vale
= -|-|-|Ruth Vale|-|Ruth Vale|-|-|-|The dam, explained.
The dam, explained. Photo/Video: AP
= -|-|-|-|AP|AP|-|-|-|The dam, explained.
Photographer: Ruth Vale/Bloomberg Photographer: Ruth Vale/Bloomberg
= -|-|-|Ruth Vale|Bloomberg|Ruth Vale/Bloomberg|-|-|-|-
The dam. (Photo: RUTH VALE-KERN/AFP via Getty Images)
= -|-|-|RUTH VALE-KERN|AFP via Getty Images|RUTH VALE-KERN/AFP via Getty Images|-|-|-|The dam.
The dam. REUTERS/Ruth Vale - RC2JRE950YUT/File Photo
= -|-|-|Ruth Vale|Reuters|REUTERS/Ruth Vale - RC2JRE950YUT/File Photo|-|-|file|The dam.
The weir. REUTERS/Jana Bērzē – RC2JRE950YUT
= -|-|-|Jana Bērzē|Reuters|REUTERS/Jana Bērzē – RC2JRE950YUT|-|-|-|The weir.
The dam. Photo: Ruth Vale, for USA TODAY
= -|-|-|Ruth Vale|USA TODAY|Ruth Vale, for USA TODAY|-|-|-|The dam.
The dam, seen from above. REUTERS/Stringer
= -|-|-|-|Reuters|REUTERS/Stringer|-|-|-|The dam, seen from above.
The dam. Photo: Uncredited/AP
= -|-|-|-|AP|Uncredited/AP|-|-|-|The dam.
The dam. (Pool Photo By Ruth Vale/Getty Images)
= -|-|-|Ruth Vale|Getty Images|Pool Photo By Ruth Vale/Getty Images|-|-|pool|The dam.
The dam. (Photo: Ruth Vale-USA TODAY Sports)
= -|-|-|Ruth Vale|USA TODAY Sports|Ruth Vale-USA TODAY Sports|-|-|-|The dam.
END
}

@test "a full stop behind the credit is no part of it" {
    finds <<'END'
A hall is full. Photo: Getty Images.
= -|-|-|-|Getty Images|Getty Images|-|-|-|A hall is full.
A hall is dark. Photo: AP.
= -|-|-|-|AP|AP|-|-|-|A hall is dark.
A hall is empty. Photo: John Roe Jr.
= -|-|-|John Roe Jr.|-|John Roe Jr.|-|-|-|A hall is empty.
END
}

@test "a body that provides through an agency" {
    finds <<'END'
The House sits. (House Television via Getty Images)
= -|-|-|-|Getty Images|House Television via Getty Images|-|-|provided|The House sits.
The leader walks. KCNA/via REUTERS
= -|-|-|-|Reuters|KCNA/via REUTERS|-|-|provided|The leader walks.
A dog sleeps. (Photo: Ruth Vale, Rex via Twitter)
= -|-|-|Ruth Vale|Rex via Twitter|Ruth Vale, Rex via Twitter|-|-|-|A dog sleeps.
END
}

@test "sentences with via in brackets are no credits" {
    finds <<'END'
The fund grew. (The campaign racked up 700,000 small gifts from unique donors via ActBlue.)
The lake at noon. (AP Photo/Ida Kern)
= -|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|The lake at noon.
END
}

@test "what a site has put behind a caption is no part of it" {
    cat >in <<'END'
A dam breaks. REUTERS/Ruth Vale More

A dam is mended. (Photo: Otto Klein, AP) Story Highlights The dam broke on Monday

A dam is built. (AP Photo/Ida Kern)b
END
    rows_to expected <<'END'
A dam breaks. REUTERS/Ruth Vale|-|-|-|Ruth Vale|Reuters|REUTERS/Ruth Vale|-|-|-|A dam breaks.
A dam is mended. (Photo: Otto Klein, AP)|-|-|-|Otto Klein|AP|Otto Klein, AP|-|-|-|A dam is mended.
A dam is built. (AP Photo/Ida Kern)|-|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|A dam is built.
END
    gives
}

@test "what a site has put before a caption is no part of its description" {
    finds <<'END'
Facebook Twitter Pinterest A dam breaks in Oslo. Photograph: Ruth Vale/AP
= -|Oslo|NO|Ruth Vale|AP|Ruth Vale/AP|-|-|-|A dam breaks in Oslo.
Related Video A dam is mended. REUTERS/Otto Klein
= -|-|-|Otto Klein|Reuters|REUTERS/Otto Klein|-|-|-|A dam is mended.
END
}

@test "slide shows" {
    finds <<'END'
Hide caption A dam breaks in Oslo on May 4, 2010. Previous Next Ruth Vale/Getty Images
= 2010-05-04|Oslo|NO|Ruth Vale|Getty Images|Ruth Vale/Getty Images|-|-|-|A dam breaks in Oslo on May 4, 2010.
Hide caption A handshake. Previous Next Otto T.K. Klein /AP /Landov
= -|-|-|Otto T.K. Klein|AP/Landov|Otto T.K. Klein /AP /Landov|-|-|-|A handshake.
Hide caption A dam is mended. Previous Next Handout/Reuters
= -|-|-|-|Reuters|Handout/Reuters|-|-|handout|A dam is mended.
Hide caption A dam is painted, and nobody has taken a photo of it.
END
    echo 'Hide caption A dam. Previous Next AFP/Getty Images 1 of 13 i View slideshow' >in
    rows_to expected <<'END'
Hide caption A dam. Previous Next AFP/Getty Images|-|-|-|-|AFP/Getty Images|AFP/Getty Images|-|-|-|A dam.
END
    gives
}

@test "a credit behind a bar, and a headline behind it" {
    sed G >in <<'END'
The dam is a scandal, the author writes. | REUTERS
The dam in “May.” | Getty
The dam is the third. | Otto Klein, File/AP Photo
The dam is the fourth. | Sources of the ministry
The dam is the fifth. | Otto Klein
The dam is the sixth. | Otto Klein (left)
The dam | AP Photo The story goes on
Watch it here. | Read more about it
The dam will break, the author writes. | REUTERS To mend a dam, think big
The dam is dry. | Ida Kern/AFP/Getty Images energy policy Senate mends dam The bill is long
The dam is wet. | O.Klein/POLITICO Klein speaks
The dam is old. | Otto van Klein/South Lake Tribune via AP Dams and damage
END
    rows_to expected <<'END'
-|-|-|-|Reuters|REUTERS|-|-|-|The dam is a scandal, the author writes.
-|-|-|-|Getty|Getty|-|-|-|The dam in “May.”
-|-|-|Otto Klein|AP|Otto Klein, File/AP Photo|-|-|file|The dam is the third.
-|-|-|-|Reuters|REUTERS|-|-|-|The dam will break, the author writes.
-|-|-|Ida Kern|AFP/Getty Images|Ida Kern/AFP/Getty Images|-|-|-|The dam is dry.
-|-|-|O.Klein|POLITICO|O.Klein/POLITICO|-|-|-|The dam is wet.
-|-|-|Otto van Klein|AP|Otto van Klein/South Lake Tribune via AP|-|-|-|The dam is old.
END
    try 0 captions in
    silent
    check_spans in out
    cut -f 6- out >found
    same expected found
    cut -f 5 out | grep -E 'think|energy|speaks|damage' >wrong || true
    same /dev/null wrong
}

@test "instructions that stand with the credit, and notes of two parts" {
    finds <<'END'
Sep 8, 2018; New York, NY, USA; A player serves. Mandatory Credit: Ruth Vale-USA TODAY Sports
= 2018-09-08|New York|US|Ruth Vale|USA TODAY Sports|Ruth Vale-USA TODAY Sports|Mandatory Credit|NY|-|Sep 8, 2018; New York, NY, USA; A player serves.
A kite flies. REUTERS/Otto Klein TPX IMAGES OF THE DAY
= -|-|-|Otto Klein|Reuters|REUTERS/Otto Klein|TPX IMAGES OF THE DAY|-|-|A kite flies.
EDS NOTE: NUDITY - GRAPHIC CONTENT - A man lies in the road. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|NUDITY - GRAPHIC CONTENT|-|-|A man lies in the road.
EDS NOTE: NUDITY - FILE - A man sits in the road. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|NUDITY|-|file|FILE - A man sits in the road.
END
}

@test "the day on which a photo was given out is not its date" {
    finds <<'END'
A woman is seen in this photo provided October 22, 2018. Handout via REUTERS
= -|-|-|-|Reuters|Handout via REUTERS|-|-|handout|A woman is seen in this photo provided October 22, 2018.
A clip is part of a video released on Jan. 1, 2016. (AP Photo)
= -|-|-|-|AP|AP Photo|-|-|-|A clip is part of a video released on Jan. 1, 2016.
END
}

@test "a weekday alone is a date in captions of the AP only" {
    finds <<'END'
date 2021-03-18
Goats graze on Tuesday. (Ruth Vale/Getty Images)
= -|-|-|Ruth Vale|Getty Images|Ruth Vale/Getty Images|-|-|-|Goats graze on Tuesday.
END
}

@test "no credit is longer than 400 bytes" {
    local agencies place words n
    for n in 10 60; do
        agencies=$(printf '/Reuters%.0s' $(seq "$n"))
        for words in "Ann Roe$agencies Villagers wade home." "Villagers wade home. (Ann Roe$agencies)"; do
            try 0 captions <<<"$words"
            [[ $(wc -l <out) -eq $((n == 10)) ]] || fail "$n agencies: $(<out)"
        done
    done
    for words in 'The river rose again. ' 'Séné. ' 'é'; do
        place=$(perl -e 'print shift() x (1000 / length $ARGV[0])' "$words" "$words")
        try 0 captions <<<"Ann Roe/Reuters A$place"
        [[ $(cut -f 9,10 out) = $'Ann Roe\tReuters' ]] || fail "$words: $(<out)"
    done
    place=$(printf 'The river rose again. %.0s' {1..40})
    try 0 captions <<<"The dam is low. | REUTERS $place"
    [[ $(cut -f 10 out) = Reuters ]] || fail "$(<out)"
}

@test "places that are none, or part of a name" {
    finds <<'END'
A seat changes hands in Montana. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|A seat changes hands in Montana.
A class starts at Wayne State University. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|A class starts at Wayne State University.
Planes wait at Tampa International Airport. (AP Photo/Ruth Vale)
= -|Tampa|US|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Planes wait at Tampa International Airport.
Ann Roe, 74, of Phoenix, smiles. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Ann Roe, 74, of Phoenix, smiles.
Ann Roe, owner of Mary's Bakery, waves. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Ann Roe, owner of Mary's Bakery, waves.
Ann Roe speaks at a meeting in March 2017. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Ann Roe speaks at a meeting in March 2017.
Otto Klein speaks in Oslo in March. (AP Photo/Ruth Vale)
= -|Oslo|NO|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Otto Klein speaks in Oslo in March.
A crowd leaves the town of Mapastepec. (AP Photo/Ruth Vale)
= -|Mapastepec|MX|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|A crowd leaves the town of Mapastepec.
A crowd greets the election of Obama. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|A crowd greets the election of Obama.
Shells fall on the roofs in Kabul's old town. (AP Photo/Ruth Vale)
= -|Kabul|AF|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Shells fall on the roofs in Kabul's old town.
A boat drifts off Lampedusa, Italy, on May 4, 2019. (AP Photo/Ruth Vale)
= 2019-05-04|Lampedusa|IT|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|A boat drifts off Lampedusa, Italy, on May 4, 2019.
Tourists visit a memorial in Washington DC. (AP Photo/Ruth Vale)
= -|Washington|US|Ruth Vale|AP|AP Photo/Ruth Vale|-|DC|-|Tourists visit a memorial in Washington DC.
Lorries queue in downtown Portland, Ore., and wait. (AP Photo/Ruth Vale)
= -|Portland|US|Ruth Vale|AP|AP Photo/Ruth Vale|-|Ore.|-|Lorries queue in downtown Portland, Ore., and wait.
Lorries queue in central Paris. (AP Photo/Ruth Vale)
= -|Paris|FR|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Lorries queue in central Paris.
Lorries queue in northern Iraq. (AP Photo/Ruth Vale)
= -|-|-|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Lorries queue in northern Iraq.
Lorries queue in Zzurrock, south England, May 4, 2019. (AP Photo/Ruth Vale)
= 2019-05-04|Zzurrock|GB|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Lorries queue in Zzurrock, south England, May 4, 2019.
Nets dry in Ashford Friday morning. (AP Photo/Ruth Vale)
= -|Ashford|GB|Ruth Vale|AP|AP Photo/Ruth Vale|-|-|-|Nets dry in Ashford Friday morning.
END
}

@test "-l adds agencies and places" {
    printf '# Ours\nHilltop News\tagency\nZzyrba\tplace\tKE\n' >list
    cat >cases.l <<'END'
Nets dry in Zzyrba. Photo: Hilltop News
= -|Zzyrba|KE|-|Hilltop News|Hilltop News|-|-|-|Nets dry in Zzyrba.
END
    finds -l list <cases.l
    finds --list=list <cases.l
    finds <<'END'
Nets dry in Zzyrba. (AP Photo)
= -|-|-|-|AP|AP Photo|-|-|-|Nets dry in Zzyrba.
END
}

@test "-l goes before what is built in" {
    printf 'Alexandria\tplace\tRO\n' >list
    finds -l list <<'END'
A mill burns in Alexandria. (AP Photo)
= -|Alexandria|RO|-|AP|AP Photo|-|-|-|A mill burns in Alexandria.
END
    finds <<'END'
A mill burns in Alexandria. (AP Photo)
= -|Alexandria|EG|-|AP|AP Photo|-|-|-|A mill burns in Alexandria.
END
}

@test "-l takes the last of two entries for one name" {
    printf 'Alexandria\tplace\tRO\nAlexandria\tplace\tUS\n' >list
    finds -l list <<'END'
A mill burns in Alexandria. (AP Photo)
= -|Alexandria|US|-|AP|AP Photo|-|-|-|A mill burns in Alexandria.
END
}

@test "-l reports a place whose country is no code" {
    printf 'Hilltop\tplace\thi\nHilltop\tplace\tN1\n' >list
    echo 'OSLO (AP) — Rain fell. (AP Photo/Ida Kern)' >in
    try 1 captions -l list in
    [ "$(grep -c "^captions: list:[12]: neither 'agency' nor 'place' with a country; line ignored$" err)" -eq 2 ]
}

@test "-l reports an entry that is neither agency nor place" {
    printf 'Alexandria\tplace\n' >list
    echo 'The lake at dawn. (AP Photo/Ida Kern)' >in
    try 1 captions -l list in
    says '^captions: list:1: '
    [ "$(cut -f 9 out)" = 'Ida Kern' ]
}

@test "rows are copied through, and the filter's own added in order" {
    rows_to in <<'END'
1|0|10|sentence|Rain fell.|1|1
1|0|4|other|Rain
1|12|29|sentence|The lake at dawn.|2|2
1|30|49|sentence|(AP Photo/Ida Kern)|2|3
1|51|63|sentence|It was late.|3|4
END
    rows_to expected <<'END'
1|0|10|sentence|Rain fell.|1|1
1|0|4|other|Rain
1|12|49|caption|The lake at dawn. (AP Photo/Ida Kern)|-|-|-|Ida Kern|AP|AP Photo/Ida Kern|-|-|-|The lake at dawn.
1|12|29|sentence|The lake at dawn.|2|2
1|30|49|sentence|(AP Photo/Ida Kern)|2|3
1|51|63|sentence|It was late.|3|4
END
    try 0 captions in
    silent
    same expected out
}

@test "rows of a chain give the captions of the text" {
    printf 'date 2021-03-18\n\nGoats graze in Athens, Greece, on Tuesday. (AP Photo/Ruth Vale,\nFile)\n' >story
    captions story >expected
    [ "$(cut -f 6,14 expected)" = "$(printf '2021-03-16\tfile')" ]
    sentences story >in
    try 0 captions in
    silent
    grep -v caption out >copied
    same in copied
    grep caption out >found
    same expected found
}

# left_over [ARGUMENT...]: of the story in the file `in`, captions -v leaves what the file `expected` has.
left_over() {
    try 0 captions -v "$@" in
    silent
    same expected out 'the text'
}

@test "-v writes the text without its captions" {
    cat >in <<'END'
date 2018-03-04

A baker opens his shop in Lyon, France, Friday, March 2, 2018. (AP Photo/Ruth Vale)

LYON, France (AP) — Bread is dear again.

FILE PHOTO: A mill turns. REUTERS/Otto Klein

The baker said
he had
no flour.

Flour is sold. Otto Klein/Getty Images
END
    cat >expected <<'END'
date 2018-03-04

LYON, France (AP) — Bread is dear again.

The baker said
he had
no flour.
END
    left_over
    try 0 captions --invert-match in
    same expected out 'the text with the long option'
}

@test "-v at the head of a story, and of a story that is all captions" {
    printf 'A mill. (AP Photo/Ruth Vale)\n\nA dam. (AP Photo/Ruth Vale)\n\nRain fell.\n' >in
    printf 'Rain fell.\n' >expected
    left_over
    printf 'A mill. (AP Photo/Ruth Vale)\n\nA dam. (AP Photo/Ruth Vale)\n' >in
    : >expected
    left_over
    printf 'date 2018-03-04 A mill. (AP Photo/Ruth Vale)\n\nRain fell.\n' >in
    printf 'date 2018-03-04\n\nRain fell.\n' >expected
    left_over
}

@test "-v leaves what a site has put behind a caption" {
    printf 'A mill burns. (Photo: Ruth Vale, AP) Story Highlights The mill is old\n\nRain fell.\n' >in
    printf 'Story Highlights The mill is old\n\nRain fell.\n' >expected
    left_over
}

@test "-v changes nothing in stories without captions" {
    printf 'Rain  fell.\n\n\n   Snow\tfell.\n***\n\nHail fell' >in
    cp in expected
    left_over
    printf '' >in
    printf '' >expected
    left_over
}

@test "-v keeps stories apart" {
    printf 'A mill. (AP Photo/Ruth Vale)\n\nRain fell.\0Snow fell.\n\nA dam. (AP Photo/Ruth Vale)\0\n date 2018-03-04\n\nHail fell.\n' >in
    try 0 captions -v in
    mv out prose
    try 0 sentences prose
    cut -f 1,4,5 out >found
    rows_to expected <<'END'
1|sentence|Rain fell.
2|sentence|Snow fell.
3|text|date 2018-03-04
3|sentence|Hail fell.
END
    same expected found 'the stories'
}

@test "-v leaves the same of rows as of the text, one paragraph a line" {
    try 0 sentences "$BATS_TEST_DIRNAME/stories/flood.txt"
    mv out rows
    try 0 captions -v rows
    silent
    mv out from_rows
    try 0 sentences from_rows
    cut -f 4,5 out >expected
    try 0 captions -v "$BATS_TEST_DIRNAME/stories/flood.txt"
    mv out from_text
    try 0 sentences from_text
    cut -f 4,5 out >found
    same expected found 'the sentences'
    try 0 captions -v from_rows
    same from_rows out 'without captions'
    if grep -q 'AP Photo' from_rows; then
        fail 'a caption is left'
    fi
    try 0 grep -c '^"The water came in the dark.*no more tents\."$' from_rows
}

@test "-v of rows from other filters leaves text alone" {
    printf 'date 2018-03-04\n\nOSLO (AP) — Rain fell. Snow fell.\n\nA mill. (AP Photo/Ruth Vale)\n' >story
    try 0 sentences story
    dateline out >rows
    try 0 captions -v rows
    printf 'date 2018-03-04\n\nOSLO (AP) — Rain fell. Snow fell.\n' >expected
    same expected out
}

@test "-v of a story in parts" {
    printf 'A mill. (AP Photo/Ruth Vale)\n\nRain fell.\n\nA dam. (AP Photo/Ruth Vale)\n\nSnow fell.\n' >in
    printf 'Rain fell.\n\nSnow fell.\n' >expected
    try 0 captions -q -v --max-story=45 in
    tr -s '\n' <expected >wanted
    tr -s '\n' <out >found
    same wanted found
}

iptc_header='SourceFile,IPTC:CodedCharacterSet,IPTC:Caption-Abstract,IPTC:By-line,IPTC:Credit,IPTC:Source,IPTC:SpecialInstructions,IPTC:DateCreated,IPTC:City,IPTC:Province-State,IPTC:Country-PrimaryLocationCode,IPTC:Country-PrimaryLocationName'

@test "--iptc writes a table" {
    cat >in <<'END'
EDS NOTE: GRAPHIC CONTENT - A man known as "Bo" waits in Zürich, Switzerland, Friday, May 1, 2020. (AP Photo/Ruth Vale)

Rain fell.

The mayor speaks in Topeka, Kan. (AP Photo/Otto Klein)
END
    cat >expected <<END
$iptc_header
1-1.jpg,UTF8,"A man known as ""Bo"" waits in Zürich, Switzerland, Friday, May 1, 2020.",Ruth Vale,AP Photo/Ruth Vale,AP,GRAPHIC CONTENT,2020-05-01,Zürich,,CHE,Switzerland
1-2.jpg,UTF8,"The mayor speaks in Topeka, Kan.",Otto Klein,AP Photo/Otto Klein,AP,,,Topeka,Kan.,USA,United States
END
    try 0 captions --iptc in
    silent
    same expected out 'the table'
    sentences in >rows
    try 0 captions --iptc rows
    same expected out 'the table from rows'
}

@test "--iptc has one header line for all stories, and names files after them" {
    printf 'A mill. (AP Photo/Ruth Vale)\0Rain.\0A dam. (AP Photo)\n\nA pier. (AP Photo)\n' >in
    try 0 captions --iptc in
    cut -d , -f 1 out >found
    printf '%s\n' SourceFile 1-1.jpg 3-1.jpg 3-2.jpg >expected
    same expected found
    cp in 'a,b.txt'
    try 0 captions --iptc --id=file 'a,b.txt'
    sed 's/,UTF8.*//; s/,IPTC.*//' out >found
    printf '%s\n' SourceFile '"a,b.txt-1.jpg"' '"a,b.txt:3-1.jpg"' '"a,b.txt:3-2.jpg"' >expected
    same expected found
}

@test "--iptc of a story without captions is a header line" {
    echo 'Rain fell.' >in
    try 0 captions --iptc in
    echo "$iptc_header" >expected
    same expected out
    try 0 captions --iptc </dev/null
    same expected out 'the table of no story'
}

@test "--iptc and -v write no row that comes in, a damaged one or one without its story neither" {
    echo 'The mayor speaks in Topeka, Kan. (AP Photo/Otto Klein)' >in
    echo 'The pier is closed.' >>in
    sentences in >rows
    captions --iptc rows >table
    captions -v rows >text
    perl -e 'print "x" x 100000, "\n"' >overlong
    printf '7\t0\t5\tentity\tNairo\tplace\tNairobi\tKE\t-\n' >alone
    { printf '1-1.jpg,UTF8,forged\n'; cat overlong rows; printf '1-2.jpg,UTF8,forged\n'; cat alone; } >damaged
    try 1 captions --input=rows --max-story=1K --iptc damaged
    same table out 'the table'
    grep -q 'malformed row left out' err || fail "$(cat err)"
    try 1 captions --input=rows --max-story=1K -v damaged
    same text out 'the text'
}

@test "--iptc and -v exclude each other" {
    try 2 captions -v --iptc
    try 2 captions --iptc -v
    try 0 captions -v -v </dev/null
}

@test "exiftool takes the table as it is" {
    if ! command -v exiftool >/dev/null; then
        skip 'no exiftool'
    fi
    cat >in <<'END'
date 2020-05-03

EDS NOTE: NUDITY - Statues, "restored", stand in Zürich, Switzerland — Friday, May 1, 2020. (Ruth Vale/Pool via AP)

FILE PHOTO: A mill turns in Fargo, North Dakota. REUTERS/Otto Klein

Image copyright Ida Kern
END
    try 0 captions --iptc in
    mv out table.csv
    local n
    for n in 1 2 3; do
        # The smallest JPEG there is: a start of image, a start of scan, an end of image.
        printf '\377\330\377\332\000\010\001\001\000\000\077\000\000\377\331' >"1-$n.jpg"
    done
    try 0 exiftool -q -csv=table.csv 1-1.jpg 1-2.jpg 1-3.jpg
    silent
    try 0 exiftool -q -T -charset UTF8 -f -IPTC:Caption-Abstract -IPTC:By-line -IPTC:Credit -IPTC:Source \
        -IPTC:SpecialInstructions -IPTC:DateCreated -IPTC:City -IPTC:Province-State \
        -IPTC:Country-PrimaryLocationCode 1-1.jpg 1-2.jpg 1-3.jpg
    rows_to expected <<'END'
Statues, "restored", stand in Zürich, Switzerland — Friday, May 1, 2020.|Ruth Vale|Ruth Vale/Pool via AP|AP|NUDITY|2020:05:01|Zürich|-|CHE
FILE PHOTO: A mill turns in Fargo, North Dakota.|Otto Klein|REUTERS/Otto Klein|Reuters|-|-|Fargo|North Dakota|USA
-|Ida Kern|Ida Kern|-|-|-|-|-|-
END
    same expected out 'what exiftool has written'
}

@test "what a page labels as a caption is one without a credit, too" {
    cat >in <<'END'
The mill stood for 90 years.

Image caption A fox sleeps below the weir in Bonn, Germany, March 14, 2012

Image caption, "We are few," says Ann Klein, who feeds it

Image captions are written by hand.

Image caption writers met at noon.

Image caption
END
    try 0 captions in
    cut -f 5-11,15 out | tr '\t' '|' >found
    cat >expected <<'END'
Image caption A fox sleeps below the weir in Bonn, Germany, March 14, 2012|2012-03-14|Bonn|DE|-|-|-|A fox sleeps below the weir in Bonn, Germany, March 14, 2012
Image caption, "We are few," says Ann Klein, who feeds it|-|-|-|-|-|-|"We are few," says Ann Klein, who feeds it
END
    same expected found
    check_spans in out
}
