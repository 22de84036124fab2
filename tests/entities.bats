#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Names of persons, organizations, places and peoples, and what the story or the lists know of them.
# A case is a story and the rows that it gives: text, kind, canonical name, country, title or role.
load helper

# names [ARGUMENT...]
names() {
    cases entities 5-9 "$@"
}

@test "persons in full, and by surname later" {
    names <<'CASES'
The bridge was opened by Helen Marsh on Monday. Engineers had warned Marsh of the wind.
  Helen Marsh|person|Helen Marsh|-|-
  Marsh|person|Helen Marsh|-|-

Lawyers for Daniel Whitaker asked for a delay.
Nobody had told Whitaker. His brother, Simon Dunmore, was told.
The court will hear Whitaker and Dunmore in May.
  Daniel Whitaker|person|Daniel Whitaker|-|-
  Whitaker|person|Daniel Whitaker|-|-
  Simon Dunmore|person|Simon Dunmore|-|brother
  Whitaker|person|Daniel Whitaker|-|-
  Dunmore|person|Simon Dunmore|-|-

The surname may come first, for Marsh was in the headline.
The mayor, Helen Marsh, was at home.
  Marsh|person|Helen Marsh|-|-
  Helen Marsh|person|Helen Marsh|-|mayor

Peter Kilonzo came late. Peter spoke, and then Peter left.
  Peter Kilonzo|person|Peter Kilonzo|-|-
  Peter|person|Peter Kilonzo|-|-
  Peter|person|Peter Kilonzo|-|-
CASES
}

@test "two persons of one surname are not merged" {
    names <<'CASES'
The prize went to Robert Kessler and the singer Martha Kessler. On Friday Robert Kessler thanked the jury.
  Robert Kessler|person|Robert Kessler|-|-
  Martha Kessler|person|Martha Kessler|-|singer
  Robert Kessler|person|Robert Kessler|-|-

A judge freed Robert Kessler and Martha Kessler. Then Kessler left the town.
  Robert Kessler|person|Robert Kessler|-|-
  Martha Kessler|person|Martha Kessler|-|-
  Kessler|person|Kessler|-|-

The police named Abu Zakariya al-Tunisi and Abu Anas al-Tunisi.
  Abu Zakariya al-Tunisi|person|Abu Zakariya al-Tunisi|-|-
  Abu Anas al-Tunisi|person|Abu Anas al-Tunisi|-|-

Donald J. Trump won. The lawyers of Donald John Trump were glad.
  Donald J. Trump|person|Donald John Trump|-|-
  Donald John Trump|person|Donald John Trump|-|-

George W. Bush met George H. W. Bush at the ranch.
  George W. Bush|person|George W. Bush|-|-
  George H. W. Bush|person|George H. W. Bush|-|-

Donald Trump Jr. flew with Donald Trump. Robert Mueller was asked about Robert S. Mueller III.
  Donald Trump Jr.|person|Donald Trump Jr.|-|-
  Donald Trump|person|Donald Trump|-|-
  Robert Mueller|person|Robert S. Mueller III|-|-
  Robert S. Mueller III|person|Robert S. Mueller III|-|-

Donald J. Trump met Donald Trump Jr. in May. Melania Trump greeted Donald Trump.
  Donald J. Trump|person|Donald J. Trump|-|-
  Donald Trump Jr.|person|Donald Trump Jr.|-|-
  Melania Trump|person|Melania Trump|-|-
  Donald Trump|person|Donald J. Trump|-|-

Robert A. Kessler and Robert B. Kessler met Robert Kessler.
  Robert A. Kessler|person|Robert A. Kessler|-|-
  Robert B. Kessler|person|Robert B. Kessler|-|-
  Robert Kessler|person|Robert Kessler|-|-
CASES
}

@test "first names have other forms, and initials no stops" {
    names <<'CASES'
A letter from Jim Farrow was read. James Farrow denied it. The court did not believe Farrow.
  Jim Farrow|person|James Farrow|-|-
  James Farrow|person|James Farrow|-|-
  Farrow|person|James Farrow|-|-

Robert S. Kessler retired. Bob Kessler and Ted Kessler are neighbors.
  Robert S. Kessler|person|Robert S. Kessler|-|-
  Bob Kessler|person|Robert S. Kessler|-|-
  Ted Kessler|person|Ted Kessler|-|-

J.D. Marsh and Paul Dunmore voted for it. Later JD Marsh regretted that.
  J.D. Marsh|person|J.D. Marsh|-|-
  Paul Dunmore|person|Paul Dunmore|-|-
  JD Marsh|person|J.D. Marsh|-|-

The envoy Liu Xe came to Nairobi. Liu said nothing, and a guard led Liu out.
  Liu Xe|person|Liu Xe|-|envoy
  Nairobi|place|Nairobi|KE|-
  Liu|person|Liu Xe|-|-
  Liu|person|Liu Xe|-|-

Robert A. Kessler met Bob B. Kessler.
  Robert A. Kessler|person|Robert A. Kessler|-|-
  Bob B. Kessler|person|Bob B. Kessler|-|-
CASES
}

@test "a nickname in marks is part of the name" {
    names <<'CASES'
The barn of Edward "Ned" Kessler burned. Nobody had told Kessler. Then Ned Kessler wept.
  Edward "Ned" Kessler|person|Edward "Ned" Kessler|-|-
  Kessler|person|Edward "Ned" Kessler|-|-
  Ned Kessler|person|Edward "Ned" Kessler|-|-

The talks were led by Sen. Edward “Ned” Kessler and Maurice “Big Al” Dunmore, the mayor of Doha.
  Edward “Ned” Kessler|person|Edward “Ned” Kessler|-|Sen.
  Maurice “Big Al” Dunmore|person|Maurice “Big Al” Dunmore|-|mayor of Doha
  Doha|place|Doha|QA|-

The barn of Edward Kessler, whom "Ned" Dunmore sold it to, burned.
  Edward Kessler|person|Edward Kessler|-|-
  Dunmore|person|Dunmore|-|-
CASES
}

@test "a surname that two persons share is the first one's who was called so" {
    names <<'CASES'
Mark Vance met Helen Holt on Monday. Vance Jr. stayed at home. Later on, Vance left.
  Mark Vance|person|Mark Vance|-|-
  Helen Holt|person|Helen Holt|-|-
  Vance Jr.|person|Vance Jr.|-|-
  Vance|person|Vance|-|-

The dam was built by Peter Haldane. Nobody had told Haldane of the crack.
A friend of Martha Haldane, who sings, was told.
The inquiry heard ninety engineers over eleven months, and half of them had seen nothing of the kind in thirty years.
The crack had grown for years, and the report says so in every chapter. In June the court will hear Haldane again.
  Peter Haldane|person|Peter Haldane|-|-
  Haldane|person|Peter Haldane|-|-
  Martha Haldane|person|Martha Haldane|-|-
  Haldane|person|Haldane|-|-

The dam was built by Peter Haldane. Nobody had told Haldane of the crack, and Haldane denied it.
A friend of Martha Haldane, who sings, said so to Haldane.
The inquiry heard ninety engineers over eleven months, and half of them had seen nothing of the kind in thirty years.
The crack had grown for years, and the report says so in every chapter. In June the court will hear Haldane again.
  Peter Haldane|person|Peter Haldane|-|-
  Haldane|person|Peter Haldane|-|-
  Haldane|person|Peter Haldane|-|-
  Martha Haldane|person|Martha Haldane|-|-
  Haldane|person|Haldane|-|-
  Haldane|person|Peter Haldane|-|-

The mayor is Peter Haldane. The police asked Haldane and Martha Haldane.
Nobody believes that the Haldane family knew of it.
  Peter Haldane|person|Peter Haldane|-|-
  Haldane|person|Peter Haldane|-|-
  Martha Haldane|person|Martha Haldane|-|-
  Haldane|person|Haldane|-|-

The mayor is Mark Holt. A letter from Holt was found. Will Holt resign? Nobody asked Holt.
  Mark Holt|person|Mark Holt|-|-
  Holt|person|Mark Holt|-|-
  Will Holt|person|Will Holt|-|-
  Holt|person|Mark Holt|-|-
CASES
}

@test "a surname that was one person's five times keeps its person, however often others are named" {
    names <<'CASES'
The levee was drawn by Martha Tolland. Voters liked Martha Tolland.
Engineers praised Tolland, then blamed Tolland, and the mayor defended Tolland. Nobody asked Tolland again, and Tolland left.
Her brother was Simon Tolland, and in the spring Simon Tolland drew the second one.
The inquiry heard ninety engineers over eleven months, and half of them had seen nothing of the kind in thirty years.
The crack had grown for years, and the report says so in every chapter. In June the court will hear Tolland.
  Martha Tolland|person|Martha Tolland|-|-
  Martha Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Simon Tolland|person|Simon Tolland|-|-
  Simon Tolland|person|Simon Tolland|-|-
  Tolland|person|Martha Tolland|-|-

Right behind another's full name it takes ten, and none will do if the person speaks.
The levee was drawn by Martha Tolland. Voters liked Martha Tolland.
Engineers praised Tolland, then blamed Tolland, and the mayor defended Tolland. Nobody asked Tolland again, and Tolland left.
The board paid Tolland, the council paid Tolland and the state sued Tolland. The press mocked Tolland, and then forgot Tolland.
Her brother is Simon Tolland. The court will hear Tolland in June.
Her brother is Simon Tolland. Tolland said the court was wrong.
  Martha Tolland|person|Martha Tolland|-|-
  Martha Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Simon Tolland|person|Simon Tolland|-|-
  Tolland|person|Martha Tolland|-|-
  Simon Tolland|person|Simon Tolland|-|-
  Tolland|person|Tolland|-|-
CASES
}

@test "a title tells whom the surname means" {
    names <<'CASES'
Peter Kessler and Martha Kessler left. Then Mrs. Kessler came back, and Mr. Kessler did not.
  Peter Kessler|person|Peter Kessler|-|-
  Martha Kessler|person|Martha Kessler|-|-
  Kessler|person|Martha Kessler|-|Mrs.
  Kessler|person|Peter Kessler|-|Mr.

The talks were led by Senator Peter Kessler and Paul Kessler. A letter to Senator Kessler was found.
  Peter Kessler|person|Peter Kessler|-|Senator
  Paul Kessler|person|Paul Kessler|-|-
  Kessler|person|Peter Kessler|-|Senator

On Monday President Kessler flew home with Martha Kessler, his wife. Then Kessler spoke.
  Kessler|person|Kessler|-|President
  Martha Kessler|person|Martha Kessler|-|wife
  Kessler|person|Kessler|-|-

The church was built by Peter Kessler. "Mrs. Kessler sold it," he said.
  Peter Kessler|person|Peter Kessler|-|-
  Kessler|person|Kessler|-|Mrs.

The church was built by Peter Kessler. On Monday Mrs. Kessler sold it, as Kessler had wished.
  Peter Kessler|person|Peter Kessler|-|-
  Kessler|person|Kessler|-|Mrs.
  Kessler|person|Peter Kessler|-|-
CASES
}

@test "names in capitals are those that the story has elsewhere" {
    names <<'CASES'
HALDANE TO VISIT THE COAST
The harbor was opened by Peter Haldane on Monday. Nobody had told Haldane of the wind.
  HALDANE|person|Peter Haldane|-|-
  Peter Haldane|person|Peter Haldane|-|-
  Haldane|person|Peter Haldane|-|-

PETER HALDANE TO VISIT THE COAST
The harbor was opened by Peter Haldane on Monday. Nobody had told Haldane of the wind.
  PETER HALDANE|person|Peter Haldane|-|-
  Peter Haldane|person|Peter Haldane|-|-
  Haldane|person|Peter Haldane|-|-

The jury heard Carlos de Luna in May. De Luna denied it, and Mr. De Luna left.
  Carlos de Luna|person|Carlos de Luna|-|-
  De Luna|person|Carlos de Luna|-|-
  De Luna|person|Carlos de Luna|-|Mr.

By ROBERT KESSLER
The prize went to Martha Kessler. On Friday Kessler thanked the jury.
  ROBERT KESSLER|person|ROBERT KESSLER|-|-
  Martha Kessler|person|Martha Kessler|-|-
  Kessler|person|Martha Kessler|-|-

The barn of Sean O’Brien burned. O’Brien wept, and Sean left.
  Sean O’Brien|person|Sean O’Brien|-|-
  O’Brien|person|Sean O’Brien|-|-
  Sean|person|Sean O’Brien|-|-
CASES
}

@test "bodies and laws in capitals are those that the story has elsewhere" {
    names <<'CASES'
The photograph was sold to Reuters on Monday. Boats leave the harbor in Lagos. REUTERS/Peter Haldane
  Reuters|organization|Reuters|-|-
  Lagos|place|Lagos|NG|-
  REUTERS|organization|Reuters|-|-
  Peter Haldane|person|Peter Haldane|-|-

JUSTICE DEPARTMENT CLOSES ITS FILES
Lawyers of the Justice Department met on Monday.
  JUSTICE DEPARTMENT|organization|Justice Department|-|-
  Justice Department|organization|Justice Department|-|-

AMERICAN EXPRESS BOARD APPROVED NIPPON LIFE PURCHASE OF HARBOR SHARES
  AMERICAN EXPRESS|organization|AMERICAN EXPRESS|-|-
  NIPPON LIFE|organization|NIPPON LIFE|-|-
CASES
}

@test "titles before names" {
    names <<'CASES'
Aides to President-elect Carlos Medina met Mullah Abdul Rauf in secret.
  Carlos Medina|person|Carlos Medina|-|President-elect
  Abdul Rauf|person|Abdul Rauf|-|Mullah

Sports Minister Grace Okello resigned. Home Affairs Minister Viktor Horvath did not.
  Grace Okello|person|Grace Okello|-|Sports Minister
  Viktor Horvath|person|Viktor Horvath|-|Home Affairs Minister

"Mr. Holt is a fine man," Ann Vale said.
  Holt|person|Holt|-|Mr.
  Ann Vale|person|Ann Vale|-|-

Later Minister Grace Okello resigned. Despite Minister Viktor Horvath, the bridge fell.
  Grace Okello|person|Grace Okello|-|Minister
  Viktor Horvath|person|Viktor Horvath|-|Minister

Sub-Inspector Grace Okello and Datin Seri Ann Vale met Otunba Peter Novak and Wing Cdr Mark Holt.
  Grace Okello|person|Grace Okello|-|Sub-Inspector
  Ann Vale|person|Ann Vale|-|Datin Seri
  Peter Novak|person|Peter Novak|-|Otunba
  Mark Holt|person|Mark Holt|-|Wing Cdr

On Tuesday Works Minister Grace Okello resigned. A letter from Okello was read out.
  Grace Okello|person|Grace Okello|-|Works Minister
  Okello|person|Grace Okello|-|-

The bill was signed by Gov. Laura Pine and Sen. Mark Holt, as Mr. Holt had asked.
  Laura Pine|person|Laura Pine|-|Gov.
  Mark Holt|person|Mark Holt|-|Sen.
  Holt|person|Mark Holt|-|Mr.

Troops under Lt. Col. James Farrow and Brig. Gen. Ali Hassan left.
  James Farrow|person|James Farrow|-|Lt. Col.
  Ali Hassan|person|Ali Hassan|-|Brig. Gen.

A visit by Foreign Minister Peter Novak and Prime Minister Viktor Horvath was put off.
  Peter Novak|person|Peter Novak|-|Foreign Minister
  Viktor Horvath|person|Viktor Horvath|-|Prime Minister
CASES
}

@test "titles with the body that they belong to" {
    names <<'CASES'
The talks were led by Harlow Council Chairwoman Laura Pine and New York City Mayor Mark Holt.
  Harlow Council|organization|Harlow Council|-|-
  Laura Pine|person|Laura Pine|-|Harlow Council Chairwoman
  New York City|place|New York City|US|-
  Mark Holt|person|Mark Holt|-|New York City Mayor

A letter from White House Press Secretary Peter Novak reached Senate Democratic Leader Ann Vale.
  White House|organization|White House|-|-
  Peter Novak|person|Peter Novak|-|White House Press Secretary
  Senate|organization|Senate|-|-
  Democratic|norp|Democratic|-|-
  Ann Vale|person|Ann Vale|-|Senate Democratic Leader

On Monday Lt. Governor Grace Okello met Deputy Press Secretary Simon Dunmore. The envoy saw U.S. President Carlos Medina.
  Grace Okello|person|Grace Okello|-|Lt. Governor
  Simon Dunmore|person|Simon Dunmore|-|Deputy Press Secretary
  U.S.|place|United States|US|-
  Carlos Medina|person|Carlos Medina|-|President
CASES
}

@test "titles with the office that they are of" {
    names <<'CASES'
On Monday Secretary of Agriculture Richard Lyng met former Director of National Intelligence James Farrow and Speaker of the House Ann Vale.
  Richard Lyng|person|Richard Lyng|-|Secretary of Agriculture
  Director of National Intelligence|organization|Director of National Intelligence|-|-
  James Farrow|person|James Farrow|-|former Director of National Intelligence
  House|organization|House|-|-
  Ann Vale|person|Ann Vale|-|Speaker of the House

The letter is from Assistant Secretary of State for East Asian Affairs Carl Ames and the longtime dean of Harvard Law School Helen Marsh.
  East Asian|norp|East Asian|-|-
  Carl Ames|person|Carl Ames|-|Assistant Secretary of State for East Asian Affairs
  Harvard Law School|organization|Harvard Law School|-|-
  Helen Marsh|person|Helen Marsh|-|longtime dean of Harvard Law School

The brother of Carlos Medina wrote to the Bank of Kenya on Friday. Mark Holt answered.
  Carlos Medina|person|Carlos Medina|-|-
  Bank of Kenya|organization|Bank of Kenya|-|-
  Mark Holt|person|Mark Holt|-|-
CASES
}

@test "titles without their stops, and before particles" {
    names <<'CASES'
Ms Hopley said she had met Mr Jones and Dr Green.
  Hopley|person|Hopley|-|Ms
  Jones|person|Jones|-|Mr
  Green|person|Green|-|Dr

Lt Col Ahmed Khan stayed behind. General de Meza was in command.
  Ahmed Khan|person|Ahmed Khan|-|Lt Col
  de Meza|person|de Meza|-|General

Lord Grenville resigned on Monday.
  Grenville|person|Grenville|-|Lord
CASES
}

@test "numbers of kings and single letters have no stop of their own" {
    names <<'CASES'
The tomb was built by Thutmose III.
  Thutmose III|person|Thutmose III|-|-

He was named for Malcolm X. The portrait shows Elizabeth I.
  Malcolm X|person|Malcolm X|-|-
  Elizabeth I|person|Elizabeth I|-|-

In Paris I met the widow of Robert Kessler Jr.
  Paris|place|Paris|FR|-
  Robert Kessler Jr.|person|Robert Kessler Jr.|-|-
CASES
}

@test "a word is of one kind throughout a story" {
    names <<'CASES'
A judge freed Adam Samahon. Lawyers said Samahon was glad. Says Samahon: It is better so.
  Adam Samahon|person|Adam Samahon|-|-
  Samahon|person|Adam Samahon|-|-
  Samahon|person|Adam Samahon|-|-

Pilots flew the new Veldara jet. The Veldara missile hit a town. Veldara crashed on Monday.
  Veldara|other|Veldara|-|-
  Veldara|other|Veldara|-|-
  Veldara|other|Veldara|-|-
CASES
}

@test "roles before names" {
    names <<'CASES'
The fire was out, said spokesman Henry Adler.
  Henry Adler|person|Henry Adler|-|spokesman

The road was closed, said the police spokeswoman Maria Santos.
  Maria Santos|person|Maria Santos|-|police spokeswoman

The rain will last, said county sheriff Thomas Reid.
  Thomas Reid|person|Thomas Reid|-|county sheriff

The phrase was coined by the digital activist Eli Marsh.
  Eli Marsh|person|Eli Marsh|-|digital activist
CASES
}

@test "what a role before a name begins with" {
    names <<'CASES'
The clerk gave the first seat to Harlow News reporter Thomas Reid.
  Harlow News|organization|Harlow News|-|-
  Thomas Reid|person|Thomas Reid|-|Harlow News reporter

Sean Oakley told Kenyan police chief Peter Kilonzo. Helen Marsh and Nairobi mayor Grace Okello were told, too.
  Sean Oakley|person|Sean Oakley|-|-
  Kenyan|norp|Kenyan|KE|-
  Peter Kilonzo|person|Peter Kilonzo|-|Kenyan police chief
  Helen Marsh|person|Helen Marsh|-|-
  Nairobi|place|Nairobi|KE|-
  Grace Okello|person|Grace Okello|-|Nairobi mayor

Some had left, including former candidate Simon Dunmore. He said retired general Henry Adler met the elder brother Karl Adler.
  Simon Dunmore|person|Simon Dunmore|-|former candidate
  Henry Adler|person|Henry Adler|-|retired general
  Karl Adler|person|Karl Adler|-|elder brother

The court freed Marsh family lawyer Eli Brandt. The Department of Health and Human Services spokesman Carl Ames wept.
  Marsh|person|Marsh|-|-
  Eli Brandt|person|Eli Brandt|-|Marsh family lawyer
  Department of Health and Human Services|organization|Department of Health and Human Services|-|-
  Carl Ames|person|Carl Ames|-|Department of Health and Human Services spokesman
CASES
}

@test "titles and roles begin behind verbs, and with the state that they are of" {
    names <<'CASES'
A judge let them surveil former campaign aide Carl Ames. The list includes businesswoman Maria Santos.
  Carl Ames|person|Carl Ames|-|former campaign aide
  Maria Santos|person|Maria Santos|-|businesswoman

The bill was signed by former state Sen. Mark Holt.
  Mark Holt|person|Mark Holt|-|former state Sen.
CASES
}

@test "roles that are no titles, titles of several persons, roles with the name between commas" {
    names <<'CASES'
On Monday Republican presidential nominee Mark Holt met his running mate Ann Vale and tech entrepreneur Carl Ames.
  Republican|norp|Republican|-|-
  Mark Holt|person|Mark Holt|-|Republican presidential nominee
  Ann Vale|person|Ann Vale|-|running mate
  Carl Ames|person|Carl Ames|-|tech entrepreneur

The memo went to then-Sen. Mark Holt, ex-president Carlos Medina and White House chief of staff Peter Novak.
  Mark Holt|person|Mark Holt|-|then-Sen.
  Carlos Medina|person|Carlos Medina|-|ex-president
  White House|organization|White House|-|-
  Peter Novak|person|Peter Novak|-|White House chief of staff

The bill was signed by Govs. Laura Pine, Mark Holt and Ann Dale, as Mr. Holt and Dale had asked.
  Laura Pine|person|Laura Pine|-|Govs.
  Mark Holt|person|Mark Holt|-|Govs.
  Ann Dale|person|Ann Dale|-|Govs.
  Holt|person|Mark Holt|-|Mr.
  Dale|person|Ann Dale|-|-

The town's mayor, Helen Marsh, left. A friend of the president, Thomas Reid saw her.
  Helen Marsh|person|Helen Marsh|-|town's mayor
  Thomas Reid|person|Thomas Reid|-|-
CASES
}

@test "roles of all walks of life" {
    names <<'CASES'
The prize went to cartoonist Carl Ames, the neurosurgeon Omar Haddad and veteran rancher Thomas Reid.
  Carl Ames|person|Carl Ames|-|cartoonist
  Omar Haddad|person|Omar Haddad|-|neurosurgeon
  Thomas Reid|person|Thomas Reid|-|veteran rancher

The hall was full, said Ann Vale, a senior fellow at the Harlow Institute. Peter Novak, the chemist, left.
  Ann Vale|person|Ann Vale|-|senior fellow at the Harlow Institute
  Harlow Institute|organization|Harlow Institute|-|-
  Peter Novak|person|Peter Novak|-|chemist
CASES
}

@test "roles with their office, and the name between commas" {
    names <<'CASES'
The leader of the opposition Labour Party, Jeremy Farrow, left. A spokeswoman for the campaign, Grace Okello, was told by the mayor of Doha, Peter Novak.
  Labour Party|organization|Labour Party|-|-
  Jeremy Farrow|person|Jeremy Farrow|-|leader of the opposition Labour Party
  Grace Okello|person|Grace Okello|-|spokeswoman for the campaign
  Doha|place|Doha|QA|-
  Peter Novak|person|Peter Novak|-|mayor of Doha

On Monday the Center for Peace, Thomas Reid, and the Harlow Institute met. A part of the city, Ann Vale, said, is wet.
  Center for Peace|organization|Center for Peace|-|-
  Thomas Reid|person|Thomas Reid|-|-
  Harlow Institute|organization|Harlow Institute|-|-
  Ann Vale|person|Ann Vale|-|-
CASES
}

@test "roles behind names" {
    names <<'CASES'
The fire was out, said Henry Adler, a spokesman.
  Henry Adler|person|Henry Adler|-|spokesman

The roof fell in, said Maria Santos, a spokeswoman for the hospital.
  Maria Santos|person|Maria Santos|-|spokeswoman for the hospital

The men who hired Thomas Reid, the sheriff, left.
  Thomas Reid|person|Thomas Reid|-|sheriff

On Monday Thomas Reid, who is ill, stayed away, and so did Henry Adler, on leave.
  Thomas Reid|person|Thomas Reid|-|-
  Henry Adler|person|Henry Adler|-|-

Tonny Harun, chief of the search and rescue agency, had no news.
  Tonny Harun|person|Tonny Harun|-|chief of the search and rescue agency

The roof fell in, said Maria Santos, an adviser to the Harlow Institute. Carl Ames, adviser to Mr. Holt, left.
  Maria Santos|person|Maria Santos|-|adviser to the Harlow Institute
  Harlow Institute|organization|Harlow Institute|-|-
  Carl Ames|person|Carl Ames|-|adviser to Mr. Holt
  Holt|person|Holt|-|Mr.

Carl Ames, the CEO of Brightwater Inc., met Maria Santos, 34, a Democratic strategist and longtime aide.
  Carl Ames|person|Carl Ames|-|CEO of Brightwater Inc.
  Brightwater Inc.|organization|Brightwater Inc.|-|-
  Maria Santos|person|Maria Santos|-|Democratic strategist and longtime aide
  Democratic|norp|Democratic|-|-

The hall was full, said Ann Vale, Deputy Director of the Harlow Institute. Mark Holt, spokesman Henry Adler and Eli Brandt, who was a guard, left.
  Ann Vale|person|Ann Vale|-|Deputy Director of the Harlow Institute
  Harlow Institute|organization|Harlow Institute|-|-
  Mark Holt|person|Mark Holt|-|-
  Henry Adler|person|Henry Adler|-|spokesman
  Eli Brandt|person|Eli Brandt|-|guard

Omar Haddad, an army captain killed in the war, lay there beside Thomas Reid, a lawyer representing the widow.
  Omar Haddad|person|Omar Haddad|-|army captain
  Thomas Reid|person|Thomas Reid|-|lawyer
CASES
}

@test "roles behind names, and whose they are" {
    names <<'CASES'
The toy sold well, said Henry Adler, Harbor Watch's senior vice president for sales. On Friday Carl Ames, the miners' lawyer, left.
  Henry Adler|person|Henry Adler|-|Harbor Watch's senior vice president for sales
  Harbor Watch|organization|Harbor Watch|-|-
  Carl Ames|person|Carl Ames|-|miners' lawyer

Maria Santos, President Carlos Medina's chief of staff, met Omar Haddad, Kenya’s foreign minister.
  Maria Santos|person|Maria Santos|-|President Carlos Medina's chief of staff
  Carlos Medina|person|Carlos Medina|-|President
  Omar Haddad|person|Omar Haddad|-|Kenya’s foreign minister
  Kenya|place|Kenya|KE|-

The hall was full when Thomas Reid, Kenya's Burkle Center for Peace and the press came.
  Thomas Reid|person|Thomas Reid|-|-
  Kenya|place|Kenya|KE|-
  Burkle Center for Peace|organization|Burkle Center for Peace|-|-
CASES
}

@test "roles without ages" {
    names <<'CASES'
The hall was full, said Joshua Lam, a 17-year-old student leader. Later the 37-year-old mayor Grace Okello came.
  Joshua Lam|person|Joshua Lam|-|student leader
  Grace Okello|person|Grace Okello|-|mayor

She has a seven-year-old son, Karl Adler. The fire killed her three-year-old daughter Ann Adler.
  Karl Adler|person|Karl Adler|-|son
  Ann Adler|person|Ann Adler|-|daughter
CASES
}

@test "initials" {
    names <<'CASES'
The book by Walter J. Haines and K. L. Brandt is out. It made Haines and Brandt rich.
  Walter J. Haines|person|Walter J. Haines|-|-
  K. L. Brandt|person|K. L. Brandt|-|-
  Haines|person|Walter J. Haines|-|-
  Brandt|person|K. L. Brandt|-|-

The case against F. Scott Lowell was dropped.
  F. Scott Lowell|person|F. Scott Lowell|-|-
CASES
}

@test "particles" {
    names <<'CASES'
A decree by Prince Khalid bin Salman named Vincent van Gogh.
  Khalid bin Salman|person|Khalid bin Salman|-|Prince
  Vincent van Gogh|person|Vincent van Gogh|-|-

The guests met Maria von Stein, Simone de Lauro and Carlos da Silva.
  Maria von Stein|person|Maria von Stein|-|-
  Simone de Lauro|person|Simone de Lauro|-|-
  Carlos da Silva|person|Carlos da Silva|-|-
CASES
}

@test "hyphens and apostrophes" {
    names <<'CASES'
The farm of Anne-Marie Duval and that of Sean O'Brien burned. Only O'Brien's barn stood.
  Anne-Marie Duval|person|Anne-Marie Duval|-|-
  Sean O'Brien|person|Sean O'Brien|-|-
  O'Brien|person|Sean O'Brien|-|-

The trial of Peter Lloyd-Jones began. A clerk read Lloyd-Jones’s letter.
  Peter Lloyd-Jones|person|Peter Lloyd-Jones|-|-
  Lloyd-Jones|person|Peter Lloyd-Jones|-|-

A photograph of Helen Marsh's house and James Brooks' car was shown.
  Helen Marsh|person|Helen Marsh|-|-
  James Brooks|person|James Brooks|-|-

The report came from the London-based International Centre for the Study of Radicalisation.
  London|place|London|GB|-
  International Centre for the Study of Radicalisation|organization|International Centre for the Study of Radicalisation|-|-
CASES
}

@test "organizations by their heads" {
    names <<'CASES'
A guard of the Ministry of Fisheries asked the High Council for Shipping for help.
  Ministry of Fisheries|organization|Ministry of Fisheries|-|-
  High Council for Shipping|organization|High Council for Shipping|-|-

The strike shut Brightwater Inc. and Quellmann Industries on Monday.
  Brightwater Inc.|organization|Brightwater Inc.|-|-
  Quellmann Industries|organization|Quellmann Industries|-|-

A study by the Harlow Institute and the University of Mossvale found lead.
  Harlow Institute|organization|Harlow Institute|-|-
  University of Mossvale|organization|University of Mossvale|-|-

The suit names the Coastal Workers Union and the Department of Labor's lawyers.
  Coastal Workers Union|organization|Coastal Workers Union|-|-
  Department of Labor|organization|Department of Labor|-|-
CASES
}

@test "acronyms" {
    names <<'CASES'
Envoys of the United Nations left on Friday. A report by the U.N. blamed the army.
  United Nations|organization|United Nations|-|-
  U.N.|organization|United Nations|-|-

A grant went to the Harbor Safety Council on Monday. Critics of the HSC were not heard.
  Harbor Safety Council|organization|Harbor Safety Council|-|-
  HSC|organization|Harbor Safety Council|-|-

A grant went to the Bureau of Harbors, Rivers and Canals (HRC) on Monday. Critics of the HRC were not heard.
  Bureau of Harbors, Rivers and Canals|organization|Bureau of Harbors, Rivers and Canals|-|-
  HRC|organization|Bureau of Harbors, Rivers and Canals|-|-
  HRC|organization|Bureau of Harbors, Rivers and Canals|-|-

The clip was shown by ABC News and by Bloomberg News.
  ABC News|organization|ABC News|-|-
  Bloomberg News|organization|Bloomberg News|-|-

A report by the U.N. blamed the army.
  U.N.|organization|U.N.|-|-

The agents called the FBI and the CIA.
  FBI|organization|FBI|-|-
  CIA|organization|CIA|-|-
CASES
}

@test "acronyms of what the story has under another name, with a company's form, in small letters" {
    names <<'CASES'
Lawyers of the Justice Department met on Monday. The Department of Justice had no comment, and the DOJ closed its files.
  Justice Department|organization|Justice Department|-|-
  Department of Justice|organization|Justice Department|-|-
  DOJ|organization|Justice Department|-|-

Shares of Northern Harbor Works Co. Ltd. rose on Monday. Investors of NHW were glad.
  Northern Harbor Works Co. Ltd.|organization|Northern Harbor Works Co. Ltd.|-|-
  NHW|organization|Northern Harbor Works Co. Ltd.|-|-

A report blamed the Federal Bureau of Harbors (FBOH) on Friday. The FBOH said nothing.
  Federal Bureau of Harbors|organization|Federal Bureau of Harbors|-|-
  FBOH|organization|Federal Bureau of Harbors|-|-
  FBOH|organization|Federal Bureau of Harbors|-|-

A report by the US Harbor Command (HARCOM) blamed the crew. The ship was towed, HARCOM said.
  US Harbor Command|organization|US Harbor Command|-|-
  HARCOM|organization|US Harbor Command|-|-
  HARCOM|organization|US Harbor Command|-|-

The flood was shown by Harbor Evening News (CBS) on Friday.
  Harbor Evening News|organization|Harbor Evening News|-|-
  CBS|organization|CBS|-|-
CASES
}

@test "a list has an acronym as the name of a body that the story has in full" {
    names <<'CASES'
The New York City Police Department freed him. The NYPD said no more.
  New York City Police Department|organization|New York City Police Department|-|-
  NYPD|organization|New York City Police Department|-|-

The clip was shown by the Cable News Network (CNN) on Monday. Reporters of CNN had no comment.
  Cable News Network|organization|Cable News Network|-|-
  CNN|organization|Cable News Network|-|-
  CNN|organization|Cable News Network|-|-
CASES
}

@test "acronyms of laws and programs" {
    names <<'CASES'
Judges cited the Clean Harbors Protection Act (CHPA) on Monday. Critics of the CHPA said that CHPA must go.
  Clean Harbors Protection Act|other|Clean Harbors Protection Act|-|-
  CHPA|other|Clean Harbors Protection Act|-|-
  CHPA|other|Clean Harbors Protection Act|-|-
  CHPA|other|Clean Harbors Protection Act|-|-

The senators voted on the Affordable Care Act on Monday. Opponents of the ACA want to repeal it.
  Affordable Care Act|other|Affordable Care Act|-|-
  ACA|other|Affordable Care Act|-|-

A warrant under the Foreign Intelligence Surveillance Act (FISA) was signed. The court called FISA a good law.
  Foreign Intelligence Surveillance Act|other|Foreign Intelligence Surveillance Act|-|-
  FISA|other|Foreign Intelligence Surveillance Act|-|-
  FISA|other|Foreign Intelligence Surveillance Act|-|-
CASES
}

@test "countries by their common names" {
    names <<'CASES'
The treaty binds the U.S. and the U.K. as it does Kenya.
  U.S.|place|United States|US|-
  U.K.|place|United Kingdom|GB|-
  Kenya|place|Kenya|KE|-

Ships from the United States, South Korea and the Ivory Coast were stopped near Britain's coast.
  United States|place|United States|US|-
  South Korea|place|South Korea|KR|-
  Ivory Coast|place|Ivory Coast|CI|-
  Britain|place|United Kingdom|GB|-
CASES
}

@test "cities with their countries" {
    names <<'CASES'
Trains from Nairobi to Mombasa were late, as were those from Paris to Berlin.
  Nairobi|place|Nairobi|KE|-
  Mombasa|place|Mombasa|KE|-
  Paris|place|Paris|FR|-
  Berlin|place|Berlin|DE|-

The plant in Paris, Texas, and the one in Herat, Afghanistan, were shut.
  Paris|place|Paris|US|-
  Texas|place|Texas|US|-
  Herat|place|Herat|AF|-
  Afghanistan|place|Afghanistan|AF|-
CASES
}

@test "a body that lists have with its possessive alone keeps it" {
    names <<'CASES'
The notes were rated by Standard & Poor's and bought by Macy's last week.
  Standard & Poor's|organization|Standard & Poor's|-|-
  Macy's|organization|Macy's|-|-

The notes were rated by the World Bank's experts.
  World Bank|organization|World Bank|-|-
CASES
}

@test "short forms of Hong Kong and of states without their stop" {
    names <<'CASES'
The shares cost four H.K. dollars.
  H.K.|place|Hong Kong|HK|-

TAMPA, Fla, March 2 - A bakery was closed.
  TAMPA|place|TAMPA|US|-
  Fla|place|Fla|US|-
CASES
}

@test "names of places of several parts" {
    names <<'CASES'
Cranes stood still in the Port of Los Angeles.
  Port of Los Angeles|place|Port of Los Angeles|US|-

The envoy flew to Washington D.C. on Monday.
  Washington D.C.|place|Washington D.C.|US|-

A bakery in North Las Vegas and one in West Palm Beach, Fla., were closed.
  North Las Vegas|place|North Las Vegas|US|-
  West Palm Beach|place|West Palm Beach|US|-
  Fla.|place|Fla.|US|-
CASES
}

@test "states that have the name of some city, and parts of countries" {
    names <<'CASES'
Officials in Florida and Montana asked for help.
  Florida|place|Florida|US|-
  Montana|place|Montana|US|-

Grain was sold in England and Scotland, and in the Soviet Union.
  England|place|England|GB|-
  Scotland|place|Scotland|GB|-
  Soviet Union|place|Soviet Union|RU|-
CASES
}

@test "places side by side, and places that no city stands for" {
    names <<'CASES'
Voters in Tennessee, Georgia and Florida stayed at home.
  Tennessee|place|Tennessee|US|-
  Georgia|place|Georgia|US|-
  Florida|place|Florida|US|-

Officials in Beijing, Washington and Moscow met.
  Beijing|place|Beijing|CN|-
  Washington|place|Washington|US|-
  Moscow|place|Moscow|RU|-

She was born in London, Ontario, and died in Rome, Ga., in May.
  London|place|London|CA|-
  Ontario|place|Ontario|CA|-
  Rome|place|Rome|US|-
  Ga.|place|Ga.|US|-

They left Mar-a-Lago for Long Island and then for Asia.
  Mar-a-Lago|place|Mar-a-Lago|US|-
  Long Island|place|Long Island|US|-
  Asia|place|Asia|-|-
CASES
}

@test "the story tells which place of that name is meant" {
    names <<'CASES'
Voters in Georgia lined up in Atlanta and Savannah before dawn.
  Georgia|place|Georgia|US|-
  Atlanta|place|Atlanta|US|-
  Savannah|place|Savannah|US|-

The president of Georgia flew from Tbilisi to Berlin.
  Georgia|place|Georgia|GE|-
  Tbilisi|place|Tbilisi|GE|-
  Berlin|place|Berlin|DE|-

He moved from Alabama to Birmingham in 1971.
  Alabama|place|Alabama|US|-
  Birmingham|place|Birmingham|US|-

He moved from London to Birmingham in 1971.
  London|place|London|GB|-
  Birmingham|place|Birmingham|GB|-
CASES
}

@test "places in no list" {
    names <<'CASES'
A bus fell into the river near Budalangi, Kenya, on Monday.
  Budalangi|place|Budalangi|KE|-
  Kenya|place|Kenya|KE|-

The road to Springfield, Ohio, is shut. Trucks can't get to Springfield.
  Springfield|place|Springfield|US|-
  Ohio|place|Ohio|US|-
  Springfield|place|Springfield|US|-

The well is in Xilborough, Ohio, and is dry.
  Xilborough|place|Xilborough|US|-
  Ohio|place|Ohio|US|-

The owner of a Belleville, Mich.-based charter company met that of a Waterloo, Iowa-based bank in Belleville.
  Belleville|place|Belleville|US|-
  Mich.|place|Mich.|US|-
  Waterloo|place|Waterloo|US|-
  Iowa|place|Iowa|US|-
  Belleville|place|Belleville|US|-
CASES
}

@test "nationalities, religions and parties" {
    names <<'CASES'
The camp shelters Afghans and a Kenyan family.
  Afghans|norp|Afghan|AF|-
  Kenyan|norp|Kenyan|KE|-

A French ship took the Germans home.
  French|norp|French|FR|-
  Germans|norp|German|DE|-

The offices of the Republican Party are in a Catholic school.
  Republican Party|organization|Republican Party|-|-
  Catholic|norp|Catholic|-|-
CASES
}

@test "peoples of parts of countries, and of former ones, keep their names" {
    names <<'CASES'
Two Scots and a Welshman sailed the Scottish boat past an English fort.
  Scots|norp|Scottish|GB|-
  Welshman|norp|Welsh|GB|-
  Scottish|norp|Scottish|GB|-
  English|norp|English|GB|-

West German banks lent the Soviets money. Soviet and Korean officials were glad, and the Britons too.
  West German|norp|West German|DE|-
  Soviets|norp|Soviet|RU|-
  Soviet|norp|Soviet|RU|-
  Korean|norp|Korean|KR|-
  Britons|norp|British|GB|-
CASES
}

@test "a role behind the name goes before a courtesy, ranks belong to the title" {
    names <<'CASES'
Mr. Holt, the county prosecutor, met Ms. Ann Vale and Dr. Mark Reed, a surgeon.
  Holt|person|Holt|-|county prosecutor
  Ann Vale|person|Ann Vale|-|Ms.
  Mark Reed|person|Mark Reed|-|Dr.

The bridge was opened by CNN Chief Political Analyst Ann Vale, ABC News Senior White House Correspondent Mark Reed and House Judiciary Chairman Peter Holt.
  CNN|organization|CNN|-|-
  Ann Vale|person|Ann Vale|-|CNN Chief Political Analyst
  ABC News|organization|ABC News|-|-
  White House|organization|White House|-|-
  Mark Reed|person|Mark Reed|-|ABC News Senior White House Correspondent
  House|organization|House|-|-
  Peter Holt|person|Peter Holt|-|House Judiciary Chairman
CASES
}

@test "a body printed before with whose it is, or by its list's name with the form of a company" {
    names <<'CASES'
The Detroit Star-Crier asked the Ukrainian Defense Ministry. The Star-Crier said that the Defense Ministry knew nothing.
  Detroit Star-Crier|organization|Detroit Star-Crier|-|-
  Ukrainian Defense Ministry|organization|Ukrainian Defense Ministry|-|-
  Star-Crier|organization|Detroit Star-Crier|-|-
  Defense Ministry|organization|Ukrainian Defense Ministry|-|-

The Russian Foreign Ministry asked the Chinese Foreign Ministry. The Foreign Ministry said nothing.
  Russian Foreign Ministry|organization|Russian Foreign Ministry|-|-
  Chinese Foreign Ministry|organization|Chinese Foreign Ministry|-|-
  Foreign Ministry|organization|Foreign Ministry|-|-

The British Parliament voted on it. Then Parliament went home, and so did the House after the White House.
  British Parliament|organization|British Parliament|-|-
  Parliament|organization|British Parliament|-|-
  House|organization|House|-|-
  White House|organization|White House|-|-

The Pennsylvania Supreme Court heard it before the Supreme Court did.
  Pennsylvania Supreme Court|organization|Pennsylvania Supreme Court|-|-
  Supreme Court|organization|Supreme Court|-|-

Volkswagen AG closed the mill in March. VW said that it was old.
  Volkswagen AG|organization|Volkswagen AG|-|-
  VW|organization|Volkswagen AG|-|-
CASES
}

@test "words in capitals before the legal form of a company are its name" {
    names <<'CASES'
The town paid for it. Copyright 1998, HARBORSOURCES, INC., A JOINT VENTURE OF FDQH, INC. AND HARBOR TIMES, INC.
  HARBORSOURCES, INC.|organization|HARBORSOURCES, INC.|-|-
  FDQH, INC.|organization|FDQH, INC.|-|-
  HARBOR TIMES, INC.|organization|HARBOR TIMES, INC.|-|-

He sold shares of T-Mobile US Inc. in March.
  T-Mobile US Inc.|organization|T-Mobile US Inc.|-|-

MARSH BROADCASTING SAYS IT WILL REVIEW ITS OPTIONS
THE RIVER ROSE AND THE PORT WAS SHUT ON FRIDAY
  MARSH BROADCASTING|organization|MARSH BROADCASTING|-|-
CASES
}

@test "particles in small letters begin a surname that stands alone" {
    names <<'CASES'
Mayor de Holt met Osama bin Vale. Then bin Vale left, and Mark van der Reed asked for de la Marsh.
  de Holt|person|de Holt|-|Mayor
  Osama bin Vale|person|Osama bin Vale|-|-
  bin Vale|person|Osama bin Vale|-|-
  Mark van der Reed|person|Mark van der Reed|-|-
  de la Marsh|person|de la Marsh|-|-

Mr. de Blasio said that Bill de Blasio would rule a la Mark Reed. The van Peter Kilonzo drove was old.
  de Blasio|person|Bill de Blasio|-|Mr.
  Bill de Blasio|person|Bill de Blasio|-|-
  Mark Reed|person|Mark Reed|-|-
  Peter Kilonzo|person|Peter Kilonzo|-|-
CASES
}

@test "a body that lists have with its article" {
    names <<'CASES'
Katie Hill met Mark Reed. Hill told The Hill that the war was over.
  Katie Hill|person|Katie Hill|-|-
  Mark Reed|person|Mark Reed|-|-
  Hill|person|Katie Hill|-|-
  Hill|organization|Hill|-|-
CASES
}

@test "a person printed with hyphens and without is one" {
    names <<'CASES'
Kim Jong-un met Moon Jae-in. Kim Jong Un said nothing, and Kim left. Kim Jong Un was tired of Moon Jae-In.
  Kim Jong-un|person|Kim Jong Un|-|-
  Moon Jae-in|person|Moon Jae-in|-|-
  Kim Jong Un|person|Kim Jong Un|-|-
  Kim|person|Kim Jong Un|-|-
  Kim Jong Un|person|Kim Jong Un|-|-
  Moon Jae-In|person|Moon Jae-in|-|-

Bashar al-Assad met Bashar Al Assad. Assad left.
  Bashar al-Assad|person|Bashar al-Assad|-|-
  Bashar Al Assad|person|Bashar al-Assad|-|-
  Assad|person|Bashar al-Assad|-|-
CASES
}

@test "an area lies where the city or region lies that it is called after" {
    names <<'CASES'
Trains from Taiwan and Japan are late. One stood in Hualien County, and one in Okinawa Prefecture, or in Zorbo County.
  Taiwan|place|Taiwan|TW|-
  Japan|place|Japan|JP|-
  Hualien County|place|Hualien County|TW|-
  Okinawa Prefecture|place|Okinawa Prefecture|JP|-
  Zorbo County|place|Zorbo County|-|-
CASES
}

@test "the father's name alone is not the son, and majesties are titles" {
    names <<'CASES'
Crown Prince Mohammed bin Salman met King Salman. Then bin Salman left.
  Mohammed bin Salman|person|Mohammed bin Salman|-|Crown Prince
  Salman|person|Salman|-|King
  bin Salman|person|Mohammed bin Salman|-|-

The bridge was opened by His Majesty King Abdullah and His Royal Highness Prince Hashem.
  Abdullah|person|Abdullah|-|His Majesty King
  Hashem|person|Hashem|-|His Royal Highness Prince
CASES
}

@test "treaties, conferences and articles of constitutions are of the kind other" {
    names <<'CASES'
Peter Kilonzo spoke of the TPP at CPAC, of Jim Crow and of Article II.
  Peter Kilonzo|person|Peter Kilonzo|-|-
  TPP|other|TPP|-|-
  CPAC|other|CPAC|-|-
  Jim Crow|other|Jim Crow|-|-
  Article II|other|Article II|-|-
CASES
}

@test "places in front of others, with curly apostrophes" {
    names <<'CASES'
Turnout in Florida, Florida officials said, was low.
  Florida|place|Florida|US|-
  Florida|place|Florida|US|-

When the virus came from Wuhan, Taiwan closed its borders.
  Wuhan|place|Wuhan|CN|-
  Taiwan|place|Taiwan|TW|-

He ran in St Petersburg, Florida, and lost.
  St Petersburg|place|St Petersburg|US|-
  Florida|place|Florida|US|-

They sailed to Martha’s Vineyard, where Dominican sailors were.
  Martha’s Vineyard|place|Martha’s Vineyard|US|-
  Dominican|norp|Dominican|DO|-
CASES
}

@test "plurals of parties, religions and peoples are called as the adjective is" {
    names <<'CASES'
Republicans met a Democrat and two Democrats of the Democratic wing. Kurds, Jews and Muslims sat with Kurdish guests.
  Republicans|norp|Republican|-|-
  Democrat|norp|Democratic|-|-
  Democrats|norp|Democratic|-|-
  Democratic|norp|Democratic|-|-
  Kurds|norp|Kurdish|-|-
  Jews|norp|Jewish|-|-
  Muslims|norp|Muslim|-|-
  Kurdish|norp|Kurdish|-|-
CASES
}

@test "places behind a party's letter, numbers of things" {
    names <<'CASES'
The bill of Rep. Ann Vale, D-San Jose, and Mark Holt, R-South Carolina, was lost. Coverage by T-Mobile, too.
  Ann Vale|person|Ann Vale|-|Rep.
  San Jose|place|San Jose|US|-
  Mark Holt|person|Mark Holt|-|-
  South Carolina|place|South Carolina|US|-
  T-Mobile|organization|T-Mobile|-|-

The group met, P- Pisy Octan.  It met, (P- Pisy Octan) again.
  P- Pisy Octan|other|P- Pisy Octan|-|-
  Pisy Octan|person|Pisy Octan|-|-

The crash of ET302 was on ABC7 at noon.
  ET302|other|ET302|-|-
  ABC7|organization|ABC7|-|-

Two F-14 Tomcats flew by, and Sen. Ann Vale (D-W. Va.) and then-New Mexico Gov. Carl Ames left.
  F-14 Tomcats|other|F-14 Tomcats|-|-
  Ann Vale|person|Ann Vale|-|Sen.
  W. Va.|place|W. Va.|US|-
  New Mexico|place|New Mexico|US|-
  Carl Ames|person|Carl Ames|-|then-New Mexico Gov.
CASES
}

@test "landmarks" {
    names <<'CASES'
Rain fell on Mount Orvane, over Lake Thessaly and at Fort Brennick.
  Mount Orvane|place|Mount Orvane|-|-
  Lake Thessaly|place|Lake Thessaly|-|-
  Fort Brennick|place|Fort Brennick|-|-
CASES
}

@test "words in capitals that are no names" {
    names <<'CASES'
EDITOR'S NOTE: THIS STORY REPLACES ONE THAT WAS WRONG
A ship sank near Mombasa.
  Mombasa|place|Mombasa|KE|-

URGENT
BRIDGE FALLS IN STORM
Nobody was hurt.
CASES
}

@test "months, weekdays and the heads of sentences" {
    names <<'CASES'
The vote on Monday, Jan. 5, or in March or August was put off until Sunday.

Police closed the road. However, trucks went on. Five men were held. After that it rained. Many stayed.

Residents fled. Workers did not. Officials were silent. Nobody knows why. I asked. They left.

Thursday was dry. June was not. Meanwhile Helen Marsh waited.
  Helen Marsh|person|Helen Marsh|-|-
CASES
}

@test "a story with many names" {
    awk 'BEGIN {
        split("Anna Boris Carla David Elena Frank Helen Henry Irene James Karen Martin", first, " ")
        split("bar cor dun fel gan hol mer nor pel ros tal wen", head, " ")
        split("dell field grove hurst ley more", tail, " ")
        for (i = 1; i <= 12; i++)
            for (k = 1; k <= 6; k++) {
                name = toupper(substr(head[i], 1, 1)) substr(head[i], 2) tail[k]
                printf "The guards stopped %s %s near the gate.\n\n", first[(i + k) % 12 + 1], name
                printf "person\t%s %s\n", first[(i + k) % 12 + 1], name >"full"
                lone = lone "Later the guards let " name " go.\n\n"
            }
        printf "%s", lone
    }' >in
    cat full full >expected
    [ "$(sort -u full | wc -l)" -eq 72 ] || fail "$(sort -u full | wc -l) names"
    try 0 entities in
    silent
    check_rows out
    check_spans in out
    cut -f 6,7 out >found
    same expected found
    [ "$(cut -f 5 out | sort -u | wc -l)" -eq 144 ] || fail 'not both forms of each name'
}

@test "-k" {
    echo 'A letter from Helen Marsh to the United Nations reached Afghans in Kenya.' >in
    rows_to all <<'ROWS'
1|14|25|entity|Helen Marsh|person|Helen Marsh|-|-
1|33|47|entity|United Nations|organization|United Nations|-|-
1|56|63|entity|Afghans|norp|Afghan|AF|-
1|67|72|entity|Kenya|place|Kenya|KE|-
ROWS
    try 0 entities in
    same all out
    for kind in person organization norp place; do
        awk -F '\t' -v kind="$kind" '$6 == kind' all >expected
        [ "$(wc -l <expected)" -eq 1 ]
        try 0 entities -k "$kind" in
        same expected out "-k $kind"
    done
    sed -n '1p;4p' all >expected
    try 0 entities --kinds=place,person in
    same expected out
    try 0 entities -k other in
    [ ! -s out ] || fail "$(cat out)"
    try 2 entities -k city in
    says city
}

@test "-l: of entries of one name the last counts, in whatever order and lists they stand" {
    printf 'Zorvex\tplace\nTallbird\tother\nQuandle\tperson\nZorvex\tperson\n' >first
    printf 'Umbril\tother\nZorvex\torganization\nAbadoo\tplace\nQuandle\tplace\n' >second
    names -l first --list=second <<'CASES'
They saw Abadoo, Quandle, Tallbird, Umbril and Zorvex.
  Abadoo|place|Abadoo|-|-
  Quandle|place|Quandle|-|-
  Tallbird|other|Tallbird|-|-
  Umbril|other|Umbril|-|-
  Zorvex|organization|Zorvex|-|-
CASES
    names -l second --list=first <<'CASES'
They saw Quandle and Zorvex.
  Quandle|person|Quandle|-|-
  Zorvex|person|Zorvex|-|-
CASES
}

@test "-l adds names" {
    printf '# Ours\nZorvex\torganization\tZorvex Trading\tKE\n' >list
    printf 'Upper Fenwold\tplace\tFenwold\tGB\nTallbird\tother\n' >>list
    names -l list <<'CASES'
The crew of the Tallbird called Zorvex from Upper Fenwold.
  Tallbird|other|Tallbird|-|-
  Zorvex|organization|Zorvex Trading|KE|-
  Upper Fenwold|place|Fenwold|GB|-
CASES
    echo 'The crew of the Tallbird called Zorvex from Upper Fenwold.' >in
    try 0 entities in
    grep -q 'Upper Fenwold	place	Upper Fenwold	' out || fail "$(cat out)"
    [ "$(grep -c 'Zorvex Trading\|Tallbird	other' out)" -eq 0 ] || fail "$(cat out)"
}

@test "titles end at the user's names" {
    printf 'Mark Holt\tperson\n' >list
    names -l list <<'CASES'
Mark Holt told Kenyan police chief Peter Kilonzo. Mark Holt and Nairobi mayor Grace Okello left.
  Mark Holt|person|Mark Holt|-|-
  Kenyan|norp|Kenyan|KE|-
  Peter Kilonzo|person|Peter Kilonzo|-|Kenyan police chief
  Mark Holt|person|Mark Holt|-|-
  Nairobi|place|Nairobi|KE|-
  Grace Okello|person|Grace Okello|-|Nairobi mayor
CASES
}

@test "the user's entry wins" {
    printf 'Nairobi\torganization\tNairobi FC\tUG\nHelen Marsh\tplace\tMarsh House\n' >list
    names --list=list <<'CASES'
A train left Nairobi with Helen Marsh. In Nairobi it rained.
  Nairobi|organization|Nairobi FC|UG|-
  Helen Marsh|place|Marsh House|-|-
  Nairobi|organization|Nairobi FC|UG|-
CASES
    names <<'CASES'
A train left Nairobi with Helen Marsh.
  Nairobi|place|Nairobi|KE|-
  Helen Marsh|person|Helen Marsh|-|-
CASES
}

@test "a kind that the user has said stays" {
    printf 'CHPA\torganization\n' >list
    names -l list <<'CASES'
Judges cited the Clean Harbors Protection Act (CHPA) on Monday.
  Clean Harbors Protection Act|other|Clean Harbors Protection Act|-|-
  CHPA|organization|Clean Harbors Protection Act|-|-
CASES
}

@test "an entry whose country is no code is passed over" {
    printf 'Zorvex\tplace\t\tZ~\nQuandle\tplace\t-\tqd\nTallbird\tplace\t\tNO\nUmbril\tplace\t\t-\n' >list
    echo 'Ann Vale went to Zorvex, Quandle, Tallbird and Umbril.' >in
    try 1 entities -l list in
    printf 'entities: list:%s: country is not two capital letters; line ignored\n' 1 2 | same - err
    check_rows out
    grep 'place' out | cut -f 5,8 >found
    printf '%s\t%s\n' Zorvex - Quandle - Tallbird NO Umbril - | same - found
}

@test "a list for dateline names places with their countries, and organizations" {
    printf 'Zorvex\tplace\tNO\nQuandle News\tagency\nTallbird\tplace\tUK\nUmbril\tperson\tNO\n' >list
    echo 'Ann Vale of Quandle News went to Zorvex, Tallbird and Umbril.' >in
    entities -l list in >out
    check_rows out
    cut -f 5-8 out >found
    same - found <<'END'
Ann Vale	person	Ann Vale	-
Quandle News	organization	Quandle News	-
Zorvex	place	Zorvex	NO
Tallbird	place	UK	-
Umbril	person	NO	-
END
}

@test "an entry that is of no kind is passed over" {
    printf 'Zorvex\tcompany\nTallbird\tother\n' >list
    echo 'The crew of the Tallbird called Zorvex.' >in
    try 1 entities -l list in
    says '^entities: list:1: '
    [ "$(grep '^1.16.24.' out | cut -f 5,6)" = "$(printf 'Tallbird\tother')" ] || fail "$(cat out)"
}

# follows TEXT LONGER: in rows the names of a story are the same behind another story, whose text goes on where
# this one ends.
follows() {
    printf '2\t0\t%s\tsentence\t%s\t1\t1\n' "${#1}" "$1" >in
    entities in >expected
    [ -s expected ] || fail "nothing is found in '$1'"
    { printf '1\t0\t%s\tsentence\t%s\t1\t1\n' "${#2}" "$2"; cat in; } >both
    try 0 entities both
    grep '^2' out | same expected - "$1"
}

@test "nothing is read behind a story's end" {
    follows 'Carl Pine met Bob Lee (ESP' 'Carl Pine met Bob Lee (ESP) on Monday.'
    follows 'He waited. In Erbil, U.S.' 'He waited. In Erbil, U.S. troops waited on.'
    follows 'The consumer price index (CPI' 'The consumer price index (CPI) rose in Kenya.'
    follows 'Sorg Inc said a group of stockholders in Sorg' 'Sorg Inc said a group of stockholders in Sorg, Ghana agreed.'
}

@test "rows as input" {
    printf 'Aid reached Budalangi, Kenya.\n\nThe letter thanked Helen Marsh of the U.N.\n' >in
    rows_to expected <<'ROWS'
1|0|29|sentence|Aid reached Budalangi, Kenya.|1|1
1|12|21|entity|Budalangi|place|Budalangi|KE|-
1|23|28|entity|Kenya|place|Kenya|KE|-
1|31|73|sentence|The letter thanked Helen Marsh of the U.N.|2|2
1|50|61|entity|Helen Marsh|person|Helen Marsh|-|-
1|69|73|entity|U.N.|organization|U.N.|-|-
ROWS
    sentences in >rows
    try 0 entities rows
    silent
    same expected out
    grep -a entity expected >own
    try 0 entities in
    same own out 'rows of text'
}

@test "glued initials, two particles, Arabic articles, first names that are words" {
    names <<'CASES'
The book by K.L. Brandt is out.
  K.L. Brandt|person|K.L. Brandt|-|-

The jury heard Maria de la Cruz.
  Maria de la Cruz|person|Maria de la Cruz|-|-

The army fought Omar al-Hadi in May.
  Omar al-Hadi|person|Omar al-Hadi|-|-

The court heard Helen Banks in May.
  Helen Banks|person|Helen Banks|-|-
CASES
}

@test "the UN is no town in India, and EDS before a colon no body" {
    names <<'CASES'
Envoys of the United Nations left. The UN sent it on.
  United Nations|organization|United Nations|-|-
  UN|organization|United Nations|-|-

EDS: Updates with quotes.

EDS NOTE: GRAPHIC CONTENT - Relatives stand around the body of a boy in Khost.
  Khost|place|Khost|AF|-
CASES
}

@test "a number runs into letters of more than one byte" {
    printf '"It is 4Ôté," it said. 7é Nairobi 21ste.\n' >in
    for p in entities quotes; do
        try 0 "$p" in
        check_rows out
        check_spans in out
    done
    printf '4Ô said it was late.\n' >in
    try 0 quotes in
    check_rows out
}

@test "Chinese and Korean names, particles, compounds" {
    names <<'CASES'
Chinese President Xi Jinping met Kim Jong-un in Beijing on Tuesday. Xi and Kim shook hands.
  Chinese|norp|Chinese|CN|-
  Xi Jinping|person|Xi Jinping|-|President
  Kim Jong-un|person|Kim Jong-un|-|-
  Beijing|place|Beijing|CN|-
  Xi|person|Xi Jinping|-|-
  Kim|person|Kim Jong-un|-|-

The talks between Crown Prince Mohammed bin Salman and Ursula von der Leyen failed.
  Mohammed bin Salman|person|Mohammed bin Salman|-|Crown Prince
  Ursula von der Leyen|person|Ursula von der Leyen|-|-

The Saudi-led coalition bombed Sanaa.
  Saudi|norp|Saudi|SA|-
  Sanaa|place|Sanaa|YE|-

Oil prices rose after the U.S.-led coalition met. U.S.-China trade fell.
  U.S.|place|United States|US|-
  U.S.|place|United States|US|-
  China|place|China|CN|-
CASES
}

@test "bodies by the beginning of their names" {
    names <<'CASES'
The High Council for Reconciliation met in Kabul. A spokesman for the High Council said the Taliban had agreed.
  High Council for Reconciliation|organization|High Council for Reconciliation|-|-
  Kabul|place|Kabul|AF|-
  High Council|organization|High Council for Reconciliation|-|-
  Taliban|organization|Taliban|-|-

NBC spent three minutes on it. The clip ran on NBC Nightly News.
  NBC|organization|NBC|-|-
  NBC Nightly News|organization|NBC Nightly News|-|-

The Metropolitan Police Department has no suspect. The Metropolitan Police asked for help.
  Metropolitan Police Department|organization|Metropolitan Police Department|-|-
  Metropolitan Police|organization|Metropolitan Police Department|-|-

Fighters of Al Qaeda fled. Al Qaeda in the Arabian Peninsula said so.
  Al Qaeda|organization|Al Qaeda|-|-
  Al Qaeda in the Arabian Peninsula|organization|Al Qaeda in the Arabian Peninsula|-|-
CASES
}

@test "a company's name without its form, and one that is a surname" {
    names <<'CASES'
Nissen Works Co. Ltd. sold its plant to Nissen Works of America Inc. on Monday. A spokesman for Nissen Works had no comment.
  Nissen Works Co. Ltd.|organization|Nissen Works Co. Ltd.|-|-
  Nissen Works of America Inc.|organization|Nissen Works of America Inc.|-|-
  Nissen Works|organization|Nissen Works Co. Ltd.|-|-

The plant was sold to Kessler Rubber Co. on Monday. Lawyers for Kessler met the judge. Kessler said it had no comment.
  Kessler Rubber Co.|organization|Kessler Rubber Co.|-|-
  Kessler|organization|Kessler Rubber Co.|-|-
  Kessler|organization|Kessler Rubber Co.|-|-

The plant was sold to Kessler Rubber Co. on Monday. Robert Kessler founded it. Lawyers for Kessler met the judge.
  Kessler Rubber Co.|organization|Kessler Rubber Co.|-|-
  Robert Kessler|person|Robert Kessler|-|-
  Kessler|person|Robert Kessler|-|-

The plant was sold to Kessler Rubber Co. on Monday. Mr. Kessler met the judge. Then Kessler left the town.
  Kessler Rubber Co.|organization|Kessler Rubber Co.|-|-
  Kessler|person|Kessler|-|Mr.
  Kessler|person|Kessler|-|-

Nobody trusted Kessler & Co. after that. Then Kessler left the town, and lawyers for Kessler met the judge.
  Kessler & Co.|organization|Kessler & Co.|-|-
  Kessler|person|Kessler|-|-
  Kessler|person|Kessler|-|-
CASES
}

@test "bodies by the word for their sort" {
    names <<'CASES'
The letter was printed by the Wall Street Journal on Monday. The editors of the Journal had no comment.
  Wall Street Journal|organization|Wall Street Journal|-|-
  Journal|organization|Wall Street Journal|-|-

The grant went to the Syrian Observatory for Human Rights on Monday. A spokesman for the Observatory said so.
  Syrian Observatory for Human Rights|organization|Syrian Observatory for Human Rights|-|-
  Observatory|organization|Syrian Observatory for Human Rights|-|-

Editors of the New York Times met those of the Los Angeles Times. Later the Times had no comment.
  New York Times|organization|New York Times|-|-
  Los Angeles Times|organization|Los Angeles Times|-|-
  Times|organization|Times|-|-

Aides at the White House called the leaders of the House on Monday.
  White House|organization|White House|-|-
  House|organization|House|-|-
CASES
}

@test "a word with the hash of longer ones is not taken for them" {
    mistaken=$BATS_TEST_DIRNAME/../build/tests/mistaken
    [ -x "$mistaken" ] || skip "make $mistaken was not run"
    word=$("$mistaken")
    echo "$word said on Monday that she would resign." | entities | cut -f 5,6 >out
    printf '%s\tperson\n' "$word" >expected
    same expected out
}

@test "two words of one people are one name" {
    names <<'CASES'
The British Indian community in London welcomed the vote.
  British Indian|norp|British Indian|-|-
  London|place|London|GB|-
CASES
}

@test "teams by their countries, where a story is of sports" {
    names <<'CASES'
Striker Peter Oloo scored twice as they beat Uganda 2-1 in the final.
  Peter Oloo|person|Peter Oloo|-|Striker
  Uganda|organization|Uganda|-|-

Kenya and Uganda signed a treaty on water.
  Kenya|place|Kenya|KE|-
  Uganda|place|Uganda|UG|-

Kenya beat Uganda 2-1 in Nairobi on Sunday.
  Kenya|organization|Kenya|-|-
  Uganda|organization|Uganda|-|-
  Nairobi|place|Nairobi|KE|-
CASES
}

@test "persons and places of one name, months and modal verbs" {
    names <<'CASES'
Paris Hilton left Paris, Texas, on Friday.
  Paris Hilton|person|Paris Hilton|-|-
  Paris|place|Paris|US|-
  Texas|place|Texas|US|-

In May, Theresa May told the House of Commons that March would be hard.
  Theresa May|person|Theresa May|-|-
  House of Commons|organization|House of Commons|-|-

The court heard Mr. Banks in May.
  Banks|person|Banks|-|Mr.
CASES
}

@test "a body that a list has, whatever its words" {
    names <<'CASES'
The clinic is run by Doctors Without Borders in Garissa.
  Doctors Without Borders|organization|Doctors Without Borders|-|-
  Garissa|place|Garissa|KE|-
CASES
}

@test "a body that begins with a particle in small letters" {
    names <<'CASES'
He met al Qaeda leaders in Garissa. Fighters of al Shabab, and of al Qaida, left the hills.
  al Qaeda|organization|al Qaeda|-|-
  Garissa|place|Garissa|KE|-
  al Shabab|organization|al Shabab|-|-
  al Qaida|organization|al Qaida|-|-

An al Qaeda affiliate said it had fled.
  al Qaeda|organization|al Qaeda|-|-
CASES
}

@test "what stands behind a place's comma may be no address" {
    names <<'CASES'
In Asia, Japan's exports fell. Traders in Asia were glad.
  Asia|place|Asia|-|-
  Japan|place|Japan|JP|-
  Asia|place|Asia|-|-

At a press conference in Thousand Oaks, Paul Delacourt said that the fire was out.
  Thousand Oaks|place|Thousand Oaks|US|-
  Paul Delacourt|person|Paul Delacourt|-|-

The engines were sent from Fort Stewart, Georgia, to Atlanta and Macon.
  Fort Stewart|place|Fort Stewart|US|-
  Georgia|place|Georgia|US|-
  Atlanta|place|Atlanta|US|-
  Macon|place|Macon|US|-
CASES
}

@test "saints in capitals, as datelines have them" {
    names <<'CASES'
ST. LOUIS, March 5 - A barge sank on Monday.
  ST. LOUIS|place|ST. LOUIS|US|-

ST. PAUL, Minn. (AP) - A bridge fell in St. Paul on Monday.
  ST. PAUL|place|St. Paul|US|-
  Minn.|place|Minn.|US|-
  AP|organization|AP|-|-
  St. Paul|place|St. Paul|US|-
CASES
}

@test "a state's abbreviation is a name apart from its city" {
    names <<'CASES'
The plant of the Golden, Colo.-based brewer closed, and so did the Falls Church, Va., school.
  Golden|place|Golden|US|-
  Colo.|place|Colo.|US|-
  Falls Church|place|Falls Church|US|-
  Va.|place|Va.|US|-
CASES
}

@test "names that look like days of the week or abbreviations" {
    names <<'CASES'
A friend of Sun Zhe works in the Sun Belt. They met on Sun April 5, and on Wed.
  Sun Zhe|person|Sun Zhe|-|-
  Sun Belt|place|Sun Belt|US|-

The law was opposed by Claudia Mo. Voters cheered in Springfield, Mo. The law failed.
  Claudia Mo|person|Claudia Mo|-|-
  Springfield|place|Springfield|US|-
  Mo.|place|Mo.|US|-
CASES
}

@test "compounds of names that the story has, and heads of compounds as they stand elsewhere" {
    names <<'CASES'
Daniel Whitaker met Helen Marsh on Monday. The Whitaker-Marsh talks were lost.
  Daniel Whitaker|person|Daniel Whitaker|-|-
  Helen Marsh|person|Helen Marsh|-|-
  Whitaker|person|Daniel Whitaker|-|-
  Marsh|person|Helen Marsh|-|-

Anna Marsh-Holt spoke. Helen Marsh and Peter Holt left. They asked Marsh-Holt for help.
  Anna Marsh-Holt|person|Anna Marsh-Holt|-|-
  Helen Marsh|person|Helen Marsh|-|-
  Peter Holt|person|Peter Holt|-|-
  Marsh-Holt|person|Anna Marsh-Holt|-|-

Senator Daniel Whitaker and Senator Helen Marsh wrote it. The Whitaker-Marsh Act was lost.
  Daniel Whitaker|person|Daniel Whitaker|-|Senator
  Helen Marsh|person|Helen Marsh|-|Senator
  Whitaker-Marsh Act|other|Whitaker-Marsh Act|-|-

The Navy closed a Navy-run school. The Harvard-trained doctor left it. The Kansas-backed bill was lost.
  Navy|organization|Navy|-|-
  Navy|organization|Navy|-|-
  Harvard|organization|Harvard|-|-
  Kansas|place|Kansas|US|-
CASES
}

@test "what was read before changes nothing" {
    flood=$BATS_TEST_DIRNAME/stories/flood.txt
    awk 'BEGIN {
        for (i = 0; i < 40000; i++)
            printf "Tomar Vel%c%c%c met Osk%c%c%c.%s", 97 + i % 26, 97 + i / 26 % 26, 97 + i / 676 % 26, \
                97 + i % 25, 97 + i / 25 % 25, 97 + i / 625 % 25, i % 50 == 49 ? "\n\n" : " "
    }' >many
    { cat "$flood"; printf '\0'; cat many; printf '\0'; cat "$flood"; } >stream
    entities stream >out
    awk -F '\t' -v OFS='\t' '$1 == 1' out >first
    awk -F '\t' -v OFS='\t' '$1 == 3 { $1 = 1; print }' out >last
    [ -s first ] || fail 'no rows'
    same first last
}

@test "titles behind a comma, roles before one, and behind a question" {
    names <<'CASES'
The prize went to Henry Adler, Director, on Monday.
  Henry Adler|person|Henry Adler|-|Director

The town's President, Helen Marsh, left.
  Helen Marsh|person|Helen Marsh|-|town's President

Sens. Mark Holt, Ann Vale, and Carl Ames left.
  Mark Holt|person|Mark Holt|-|Sens.
  Ann Vale|person|Ann Vale|-|Sens.
  Carl Ames|person|Carl Ames|-|Sens.

What spokesman Henry Adler saw was a fire.
  Henry Adler|person|Henry Adler|-|spokesman

Henry Adler, chief of search and rescue
  Henry Adler|person|Henry Adler|-|chief of search and rescue

The town's retired sheriff Thomas Reid left.
  Thomas Reid|person|Thomas Reid|-|town's retired sheriff
CASES
}

@test "titles that then- and ex- are joined to" {
    names <<'CASES'
The letter went to then-Secretary of State Helen Marsh and then-FBI Director Mark Holt on Monday.
  Helen Marsh|person|Helen Marsh|-|then-Secretary of State
  Mark Holt|person|Mark Holt|-|then-FBI Director

Then-Vice President Carl Ames left alongside ex-President Ann Vale and then-Sen. Henry Adler.
  Carl Ames|person|Carl Ames|-|Then-Vice President
  Ann Vale|person|Ann Vale|-|ex-President
  Henry Adler|person|Henry Adler|-|then-Sen.

The bill of then-Ohio Gov. Helen Marsh was lost, and neither then-Rep. Mark Holt nor ex-Mayor Ann Vale knew.
  Helen Marsh|person|Helen Marsh|-|then-Ohio Gov.
  Mark Holt|person|Mark Holt|-|then-Rep.
  Ann Vale|person|Ann Vale|-|ex-Mayor

South African ex-president Carlos Medina left.
  South African|norp|South African|ZA|-
  Carlos Medina|person|Carlos Medina|-|South African ex-president
CASES
}

@test "a title in the plural goes past parties and states" {
    names <<'CASES'
Sens. Mark Holt (R-Ohio) and Ann Vale (D) met Reps. Carl Ames of Texas, Helen Marsh and Henry Adler of Ohio on Monday.
  Mark Holt|person|Mark Holt|-|Sens.
  Ann Vale|person|Ann Vale|-|Sens.
  Carl Ames|person|Carl Ames|-|Reps.
  Texas|place|Texas|US|-
  Helen Marsh|person|Helen Marsh|-|Reps.
  Henry Adler|person|Henry Adler|-|Reps.
  Ohio|place|Ohio|US|-

Sens. Mark Holt, R-Ohio, and Ann Vale, R-Texas, left. Sens. Carl Ames and Henry Adler met Helen Marsh.
  Mark Holt|person|Mark Holt|-|Sens.
  Ann Vale|person|Ann Vale|-|Sens.
  Carl Ames|person|Carl Ames|-|Sens.
  Henry Adler|person|Henry Adler|-|Sens.
  Helen Marsh|person|Helen Marsh|-|-

Sens. Mark Holt and Ann Vale heard "Roth" on Monday.
  Mark Holt|person|Mark Holt|-|Sens.
  Ann Vale|person|Ann Vale|-|Sens.
  Roth|person|Roth|-|-
CASES
}

@test "a well known acronym is not that of a name which has its initials by chance" {
    names <<'CASES'
They mocked CNN as the Clown News Network. CNN did not answer.
  CNN|organization|CNN|-|-
  Clown News Network|organization|Clown News Network|-|-
  CNN|organization|CNN|-|-

The strike was reported by AP, the Associated Press.
  AP|organization|Associated Press|-|-
  Associated Press|organization|Associated Press|-|-
CASES
}

@test "a name that stands twice, as headings and captions run together" {
    names <<'CASES'
Photos: Helen Whitaker Whitaker is sworn in. The hat of Ford Madox Ford was there.
  Helen Whitaker|person|Helen Whitaker|-|-
  Whitaker|person|Helen Whitaker|-|-
  Ford Madox Ford|person|Ford Madox Ford|-|-

The bill of Helen Whitaker Helen WhitakerMayor leaves office in Ohio was lost. Whitaker left.
  Helen Whitaker|person|Helen Whitaker|-|-
  Helen Whitaker|person|Helen Whitaker|-|-
  Ohio|place|Ohio|US|-
  Whitaker|person|Helen Whitaker|-|-
CASES
}

@test "peoples of states, of a state that has a country's name, and in capitals" {
    names <<'CASES'
We are AMERICANS and glad, New Yorkers and Texans above all.
  AMERICANS|norp|American|US|-
  New Yorkers|norp|New Yorker|US|-
  Texans|norp|Texan|US|-

Most Georgians were glad in Atlanta, Georgia, and Macon.
  Georgians|norp|Georgian|US|-
  Atlanta|place|Atlanta|US|-
  Georgia|place|Georgia|US|-
  Macon|place|Macon|US|-

Most Georgians were glad in Tbilisi, and Georgia won.
  Georgians|norp|Georgian|GE|-
  Tbilisi|place|Tbilisi|GE|-
  Georgia|place|Georgia|GE|-
CASES
}

@test "a branch of a body, and what ran into its name, are not its name" {
    names <<'CASES'
Holt Capital sold its shares to Holt Capital VII. The board of Holt Capital was glad, and so was CNN International. CNN left.
  Holt Capital|organization|Holt Capital|-|-
  Holt Capital VII|organization|Holt Capital VII|-|-
  Holt Capital|organization|Holt Capital|-|-
  CNN International|organization|CNN International|-|-
  CNN|organization|CNN|-|-
CASES
}

@test "a role begins behind the verb before it" {
    names <<'CASES'
The paper has also smeared former adviser Mark Holt, and it was banning police spokesman Carl Ames.
  Mark Holt|person|Mark Holt|-|former adviser
  Carl Ames|person|Carl Ames|-|police spokesman

The town and retired general Mark Holt sued a convicted banker Henry Adler.
  Mark Holt|person|Mark Holt|-|retired general
  Henry Adler|person|Henry Adler|-|convicted banker

Oslo hires a new budget chief
Holt was not asked.
  Oslo|place|Oslo|NO|-
  Holt|person|Holt|-|-
CASES
}

@test "roles behind a name that say when" {
    names <<'CASES'
Mark Holt, then the town's mayor, met Ann Vale, who was an adviser to the ministry, and Carl Ames, now a professor of law.
  Mark Holt|person|Mark Holt|-|town's mayor
  Ann Vale|person|Ann Vale|-|adviser to the ministry
  Carl Ames|person|Carl Ames|-|professor of law

Henry Adler, then police chief, left. Helen Marsh, who is advising the mayor, did not.
  Henry Adler|person|Henry Adler|-|police chief
  Helen Marsh|person|Helen Marsh|-|-
CASES
}

@test "parties with the codes of states are no names" {
    names <<'CASES'
The bill of Sen. Helen Marsh (R-WV) and Rep. Mark Holt, D-CO, was lost.
  Helen Marsh|person|Helen Marsh|-|Sen.
  Mark Holt|person|Mark Holt|-|Rep.

It was Police Supt. Mark Holt who met Det. Ann Vale and Governor-elect Carl Ames.
  Mark Holt|person|Mark Holt|-|Police Supt.
  Ann Vale|person|Ann Vale|-|Det.
  Carl Ames|person|Carl Ames|-|Governor-elect
CASES
}

@test "a surname with the article that a hyphen joins to it is the same without" {
    names <<'CASES'
The prize went to Karim al-Haddar. Haddar thanked the jury, and El-Haddar's son wept.
  Karim al-Haddar|person|Karim al-Haddar|-|-
  Haddar|person|Karim al-Haddar|-|-
  El-Haddar|person|Karim al-Haddar|-|-

The town wrote to Karim Haddar. A lawyer for Karim al-Haddar said Haddar was ill.
  Karim Haddar|person|Karim al-Haddar|-|-
  Karim al-Haddar|person|Karim al-Haddar|-|-
  Haddar|person|Karim al-Haddar|-|-
CASES
}

@test "two roles behind a name, and envoys with where they are sent" {
    names <<'CASES'
The bridge was paid for by Ann Vale, president and chief executive of Harlow Bank.
  Ann Vale|person|Ann Vale|-|president and chief executive of Harlow Bank
  Harlow Bank|organization|Harlow Bank|-|-

"It held," said Mark Holt, the CEO and co-founder of Harlow Steel, on Monday.
  Mark Holt|person|Mark Holt|-|CEO and co-founder of Harlow Steel
  Harlow Steel|organization|Harlow Steel|-|-

It was built by Mark Holt, a retired engineer and Kenya and Chad sent the steel.
  Mark Holt|person|Mark Holt|-|retired engineer
  Kenya|place|Kenya|KE|-
  Chad|place|Chad|TD|-

The bridge was shown to Ambassador to Kenya Ann Vale and to the former ambassador to Norway Mark Holt.
  Kenya|place|Kenya|KE|-
  Ann Vale|person|Ann Vale|-|Ambassador to Kenya
  Norway|place|Norway|NO|-
  Mark Holt|person|Mark Holt|-|former ambassador to Norway
CASES
}

@test "titles of more words than the last, and first names that are ranks elsewhere" {
    names <<'CASES'
On Monday Council Member Ann Vale and Chief Legal Officer Mark Holt saw the bridge.
  Ann Vale|person|Ann Vale|-|Council Member
  Mark Holt|person|Mark Holt|-|Chief Legal Officer

The bridge was shown to Syed Karim Haddar and Amir Haddar.
  Syed Karim Haddar|person|Syed Karim Haddar|-|-
  Amir Haddar|person|Amir Haddar|-|-
CASES
}

@test "laws, programs, events and works that are in the list" {
    names <<'CASES'
The town pays for the bridge, and Medicare for the knees of Helen Marsh.
  Medicare|other|Medicare|-|-
  Helen Marsh|person|Helen Marsh|-|-

They cut Social Security by half since the Iran-Contra hearings, but the Social Security Administration stayed.
  Social Security|other|Social Security|-|-
  Iran-Contra|other|Iran-Contra|-|-
  Social Security Administration|organization|Social Security Administration|-|-

He flew to the South by Southwest festival.
  South by Southwest|other|South by Southwest|-|-
CASES
}

@test "a full name with its short form in brackets that ran into the name before it" {
    names <<'CASES'
The prize went to Robert Pulham Robert (Bob) Emmet Pulham on Monday. Nobody knew Pulham.
  Robert Pulham|person|Robert Pulham|-|-
  Pulham|person|Robert Pulham|-|-
  Pulham|person|Robert Pulham|-|-

The prize went to Joe Dunmore Joseph (Joe) Dunmore on Monday.
  Joe Dunmore|person|Joe Dunmore|-|-
  Joe|person|Joe Dunmore|-|-
  Dunmore|person|Joe Dunmore|-|-
CASES
}

@test "a family is a person's name in the plural" {
    names <<'CASES'
Karim Pulham owned the mill. The town paid the Pulhams, and later the Brinkes, for the bridge.
Nobody asked Ann Brinke.
  Karim Pulham|person|Karim Pulham|-|-
  Pulhams|person|Pulhams|-|-
  Brinkes|person|Brinkes|-|-
  Ann Brinke|person|Ann Brinke|-|-

The Coxes left the town. "It held," said Mark Cox.
  Coxes|person|Coxes|-|-
  Mark Cox|person|Mark Cox|-|-
CASES
}

@test "well known cities stay where they are whatever states the story names" {
    names <<'CASES'
The Texas engineer flew to Paris on Monday.
  Texas|place|Texas|US|-
  Paris|place|Paris|FR|-

They flew to Santiago on Monday.
  Santiago|place|Santiago|CL|-

She was born in Paris, Texas, and left Paris early.
  Paris|place|Paris|US|-
  Texas|place|Texas|US|-
  Paris|place|Paris|US|-

The bridge at Odessa was shown to engineers from Dallas and the rest of Texas.
  Odessa|place|Odessa|US|-
  Dallas|place|Dallas|US|-
  Texas|place|Texas|US|-

The bridge at Odessa was shown to engineers from Kiev and from Texas.
  Odessa|place|Odessa|UA|-
  Kiev|place|Kiev|UA|-
  Texas|place|Texas|US|-
CASES
}

@test "a place in no list lies where all others of the story do" {
    names <<'CASES'
The bridge at Harlowton Falls was built by engineers from Dallas and Houston.
  Harlowton Falls|place|Harlowton Falls|US|-
  Dallas|place|Dallas|US|-
  Houston|place|Houston|US|-

The bridge at Harlowton Falls was built by engineers from Dallas, Houston and Madrid.
  Harlowton Falls|place|Harlowton Falls|-|-
  Dallas|place|Dallas|US|-
  Houston|place|Houston|US|-
  Madrid|place|Madrid|ES|-

He left the Granite State for the Lone Star State.
  Granite State|place|Granite State|US|-
  Lone Star State|place|Lone Star State|US|-
CASES
}

@test "a role begins behind the verb that leads to it, whatever its tense" {
    names <<'CASES'
The town is suing longtime bridge engineer Mark Holt.
  Mark Holt|person|Mark Holt|-|longtime bridge engineer

"It held," notes bridge engineer Ann Vale. The film features recording artist Mark Holt.
  Ann Vale|person|Ann Vale|-|bridge engineer
  Mark Holt|person|Mark Holt|-|recording artist
CASES
}

@test "roles in compounds with a capital, and charge d'affaires" {
    names <<'CASES'
Actor-director Mark Holt opened the bridge with Vice-Chairman Ann Vale.
  Mark Holt|person|Mark Holt|-|Actor-director
  Ann Vale|person|Ann Vale|-|Vice-Chairman

Chad's charge d'affaires, Helen Marsh, saw the bridge.
  Chad|place|Chad|TD|-
  Helen Marsh|person|Helen Marsh|-|Chad's charge d'affaires
CASES
}

@test "an agency's acronym of three letters may be another body's that spells it" {
    names <<'CASES'
The bridge was paid for by Americans for Prosperity (AFP). Nobody asked AFP why.
  Americans for Prosperity|organization|Americans for Prosperity|-|-
  AFP|organization|Americans for Prosperity|-|-
  AFP|organization|Americans for Prosperity|-|-
CASES
}

@test "a surname that always means one person is no relative's, whom a title may tell" {
    names <<'CASES'
Ivanka Trump met Peter Kilonzo. The Trump campaign had asked her to, and Ms. Trump agreed.
  Ivanka Trump|person|Ivanka Trump|-|-
  Peter Kilonzo|person|Peter Kilonzo|-|-
  Trump|person|Trump|-|-
  Trump|person|Ivanka Trump|-|Ms.

Donald Trump Jr. met Peter Kilonzo in June. Kilonzo told the Trump team of it.
  Donald Trump Jr.|person|Donald Trump Jr.|-|-
  Peter Kilonzo|person|Peter Kilonzo|-|-
  Kilonzo|person|Peter Kilonzo|-|-
  Trump|person|Trump|-|-

The office of DONALD TRUMP said Trump met Peter Kilonzo.
  DONALD TRUMP|person|DONALD TRUMP|-|-
  Trump|person|DONALD TRUMP|-|-
  Peter Kilonzo|person|Peter Kilonzo|-|-
CASES
}

@test "a surname that several share means the one whom everybody knows by it" {
    names <<'CASES'
Michelle Obama opened the bridge that Barack Obama had paid for. Nobody thanked the engineers, and the mayor said nothing of what the bridge had cost the town, or of what it would cost the next one, or who was to pay for that. Then Obama left.
  Michelle Obama|person|Michelle Obama|-|-
  Barack Obama|person|Barack Obama|-|-
  Obama|person|Barack Obama|-|-

Barack Obama opened the bridge that Michelle Obama had paid for. Then Obama left.
  Barack Obama|person|Barack Obama|-|-
  Michelle Obama|person|Michelle Obama|-|-
  Obama|person|Obama|-|-
CASES
}

@test "codes of states behind politicians and cities are places" {
    names <<'CASES'
The bridge was opened by Sens. Ann Vale (DE) and Mark Holt (KY).
  Ann Vale|person|Ann Vale|-|Sens.
  DE|place|DE|US|-
  Mark Holt|person|Mark Holt|-|Sens.
  KY|place|KY|US|-

She lives in Pittsburgh, PA, and he in Lansing, MI, on Mondays.
  Pittsburgh|place|Pittsburgh|US|-
  PA|place|PA|US|-
  Lansing|place|Lansing|US|-
  MI|place|MI|US|-

The river rose in Belhaven, NC on Monday, and Mark Holt, SC, was there.
  Belhaven|place|Belhaven|US|-
  NC|place|NC|US|-
  Mark Holt|person|Mark Holt|-|-
  SC|organization|SC|-|-
CASES
}

@test "a role goes on before a participle with its adverb" {
    names <<'CASES'
The newly elected governor, Mark Holt, saw the bridge with Adm Karl Vale.
  Mark Holt|person|Mark Holt|-|newly elected governor
  Karl Vale|person|Karl Vale|-|Adm
CASES
}

@test "a committee without its chamber is that of the one that the story has it with" {
    names <<'CASES'
The House Rules Committee saw the bridge. The chairman of the Rules Committee was glad.
  House Rules Committee|organization|House Rules Committee|-|-
  Rules Committee|organization|House Rules Committee|-|-

The House Rules Committee and the Senate Rules Committee saw the bridge. The Rules Committee was glad.
  House Rules Committee|organization|House Rules Committee|-|-
  Senate Rules Committee|organization|Senate Rules Committee|-|-
  Rules Committee|organization|Rules Committee|-|-
CASES
}

@test "roles with whose they are, by an apostrophe alone" {
    names <<'CASES'
The Holts' lawyer, Ann Vale, saw the bridge with the dockers' leader Mark Dunmore.
  Ann Vale|person|Ann Vale|-|Holts' lawyer
  Mark Dunmore|person|Mark Dunmore|-|dockers' leader
CASES
}

@test "a town that no list has lies in the state that the name behind it turns out to be" {
    names <<'CASES'
A bakery in Plains, Georgia, was closed. Officials in Texas were told. Another stands in Plains.
  Plains|place|Plains|US|-
  Georgia|place|Georgia|US|-
  Texas|place|Texas|US|-
  Plains|place|Plains|US|-

A bakery in Ergneti, Georgia, was closed. Officials in Tbilisi were told.
  Ergneti|place|Ergneti|GE|-
  Georgia|place|Georgia|GE|-
  Tbilisi|place|Tbilisi|GE|-
CASES
}

@test "Luxembourg is the country, not the province of Belgium" {
    names <<'CASES'
Officials in Brussels and Antwerp were told by a court in Luxembourg.
  Brussels|place|Brussels|BE|-
  Antwerp|place|Antwerp|BE|-
  Luxembourg|place|Luxembourg|LU|-
CASES
}

@test "a role ends before what its person does" {
    names <<'CASES'
Ann Vale, a dock worker running for mayor, saw Mark Holt, the chief operating officer, and Jo Pine, a lawyer representing Kenya.
  Ann Vale|person|Ann Vale|-|dock worker
  Mark Holt|person|Mark Holt|-|chief operating officer
  Jo Pine|person|Jo Pine|-|lawyer
  Kenya|place|Kenya|KE|-
CASES
}

@test "what is printed in capitals before a title is none of it, and U.S. attorneys" {
    names <<'CASES'
JUST WATCHED Sen. Ann Vale opens the bridge with US President Mark Holt and U.S. Attorney Jo Dunmore.
  Ann Vale|person|Ann Vale|-|Sen.
  US|place|United States|US|-
  Mark Holt|person|Mark Holt|-|President
  U.S.|place|United States|US|-
  Jo Dunmore|person|Jo Dunmore|-|U.S. Attorney
CASES
}

@test "a name of several words is of one kind throughout a story" {
    names <<'CASES'
Dell, her chief of staff at the White House, saw the bridge. The White House was glad.
  Dell|organization|Dell|-|-
  White House|organization|White House|-|-
  White House|organization|White House|-|-
CASES
}

@test "well-known cities, states and countries are places where no sport is" {
    names <<'CASES'
The Netherlands and Cameroon each reported their first cases on Friday. Ann Vale, Mark Holt, Helen Marsh, Peter Kilonzo, Esther Okumu, Ruth Mwangi, Jane Dunmore, Carl Pine, Matt Dean and Laura Pine had been told. Los Angeles announced that it would paint its streets white, and Cleveland patrolman Mark Holt was freed. The governor of Nakhon Ratchasima said floods hit Suphan Buri.
  Netherlands|place|Netherlands|NL|-
  Cameroon|place|Cameroon|CM|-
  Ann Vale|person|Ann Vale|-|-
  Mark Holt|person|Mark Holt|-|-
  Helen Marsh|person|Helen Marsh|-|-
  Peter Kilonzo|person|Peter Kilonzo|-|-
  Esther Okumu|person|Esther Okumu|-|-
  Ruth Mwangi|person|Ruth Mwangi|-|-
  Jane Dunmore|person|Jane Dunmore|-|-
  Carl Pine|person|Carl Pine|-|-
  Matt Dean|person|Matt Dean|-|-
  Laura Pine|person|Laura Pine|-|-
  Los Angeles|place|Los Angeles|US|-
  Cleveland|place|Cleveland|US|-
  Mark Holt|person|Mark Holt|-|Cleveland patrolman
  Nakhon Ratchasima|place|Nakhon Ratchasima|TH|-
  Suphan Buri|place|Suphan Buri|TH|-

Kenya beat Uganda 2-1 in Nairobi on Sunday.
  Kenya|organization|Kenya|-|-
  Uganda|organization|Uganda|-|-
  Nairobi|place|Nairobi|KE|-
CASES
}

@test "shows and days that are named after a day of the week" {
    names <<'CASES'
Appearing on Fox News Sunday, Mark Holt was cautious about Black Friday.
  Fox News Sunday|other|Fox News Sunday|-|-
  Mark Holt|person|Mark Holt|-|-
  Black Friday|other|Black Friday|-|-
CASES
}

@test "what opens a clause before a title is none of it" {
    names <<'CASES'
(CNN) Despite President Holt's speech, the bridge fell.
  CNN|organization|CNN|-|-
  Holt|person|Holt|-|President

He added: "When Rep. Mark Holt told us of the bridge, we ran." Fred Dean was aide to Under Secretary of State Ann Vale.
  Mark Holt|person|Mark Holt|-|Rep.
  Fred Dean|person|Fred Dean|-|-
  Ann Vale|person|Ann Vale|-|Under Secretary of State
CASES
}

@test "what sites print before a caption, and where on a photo somebody is" {
    names <<'CASES'
Facebook Twitter Pinterest Senator Ann Vale opens the bridge.
  Ann Vale|person|Ann Vale|-|Senator

Image copyright Getty Images Image caption White House adviser Ann Vale said the dam should not be ignored.
  Getty Images|organization|Getty Images|-|-
  White House|organization|White House|-|-
  Ann Vale|person|Ann Vale|-|White House adviser

Ann Vale, center, opens the bridge with Carl Pine, a Utah center.
  Ann Vale|person|Ann Vale|-|-
  Carl Pine|person|Carl Pine|-|Utah center
  Utah|place|Utah|US|-
CASES
}

@test "a person printed with and without accents, with a straight and a curly apostrophe" {
    names <<'CASES'
Raúl Castro saw the bridge. Raul Castro was glad, and CASTRO left.
  Raúl Castro|person|Raúl Castro|-|-
  Raul Castro|person|Raúl Castro|-|-
  CASTRO|person|Raúl Castro|-|-

Wanda Vázquez saw the bridge. Mrs. Vazquez was glad.
  Wanda Vázquez|person|Wanda Vázquez|-|-
  Vazquez|person|Wanda Vázquez|-|Mrs.

Danny O’Connor saw the bridge. Mr. O'Connor was glad.
  Danny O’Connor|person|Danny O’Connor|-|-
  O'Connor|person|Danny O’Connor|-|Mr.
CASES
}

@test "a year glued to a name is none of it, nor is a party before a county" {
    names <<'CASES'
Sen. Ann Vale Ann Mary Vale2020 Democrats saw the bridge.
  Ann Vale|person|Ann Mary Vale|-|Sen.
  Ann Mary Vale|person|Ann Mary Vale|-|-
  Democrats|norp|Democratic|-|-

Rep. Ann Vale, D-Baltimore County, saw the bridge.
  Ann Vale|person|Ann Vale|-|Rep.
  Baltimore County|place|Baltimore County|US|-
CASES
}

@test "districts of courts are no regions of Israel, and Salisbury is in England" {
    names <<'CASES'
Prosecutors in the Southern District were told of the attack in Salisbury.
  Southern District|place|Southern District|-|-
  Salisbury|place|Salisbury|GB|-
CASES
}

@test "an acronym of words in small letters is no name, nor is one that a list has as a word" {
    names <<'CASES'
The consumer price index (CPI) rose in Kenya. Vale Foods said the CPI had risen.
  Kenya|place|Kenya|KE|-
  Vale Foods|organization|Vale Foods|-|-

Kenya built an electronically scanned array, or ESA, and the ESA was tested in Nairobi.
  Kenya|place|Kenya|KE|-
  Nairobi|place|Nairobi|KE|-

The purchasing managers' index (PMI) fell in Kenya. The PMI for May rose.
  Kenya|place|Kenya|KE|-

The electoral commission (IEC) met in Nairobi, and the IEC left.
  IEC|organization|IEC|-|-
  Nairobi|place|Nairobi|KE|-
  IEC|organization|IEC|-|-

The IG wrote to the House, and the ATM in Nairobi was empty.
  House|organization|House|-|-
  Nairobi|place|Nairobi|KE|-

The drivers met (KTX) in Oslo. KTX is new.
  KTX|organization|KTX|-|-
  Oslo|place|Oslo|NO|-
  KTX|organization|KTX|-|-
CASES
}

@test "an acronym in brackets may have the letters of another language" {
    names <<'CASES'
The National Harbor Institute (INH) met in Nairobi. The INH said no.
  National Harbor Institute|organization|National Harbor Institute|-|-
  INH|organization|National Harbor Institute|-|-
  Nairobi|place|Nairobi|KE|-
  INH|organization|National Harbor Institute|-|-

The Society of Goat Breeders of Kenya (SKZGB) met. He wrote to the National Harbor Institute (CNN said so).
  Society of Goat Breeders of Kenya|organization|Society of Goat Breeders of Kenya|-|-
  SKZGB|organization|Society of Goat Breeders of Kenya|-|-
  National Harbor Institute|organization|National Harbor Institute|-|-
  CNN|organization|CNN|-|-

The National Harbor Institute (IXQ) met.
  National Harbor Institute|organization|National Harbor Institute|-|-
  IXQ|organization|IXQ|-|-
CASES
    follows 'He left the National Harbor Institute (INH' 'He left the National Harbor Institute (INH) on Monday.'
}

@test "an acronym in brackets behind a person or place is of it, and FDR is a person" {
    names <<'CASES'
President Maria Elena Holt Pine (MEHP) was in Nairobi, and MEHP left.
  Maria Elena Holt Pine|person|Maria Elena Holt Pine|-|President
  MEHP|person|Maria Elena Holt Pine|-|-
  Nairobi|place|Nairobi|KE|-
  MEHP|person|Maria Elena Holt Pine|-|-

Troops left the Democratic Republic of Congo (DRC) on Monday, and the DRC was quiet.
  Democratic Republic of Congo|place|Congo|CD|-
  DRC|place|Congo|CD|-
  DRC|place|Congo|CD|-

Franklin D. Roosevelt was elected, and FDR built the dam.
  Franklin D. Roosevelt|person|Franklin D. Roosevelt|-|-
  FDR|person|Franklin D. Roosevelt|-|-

John F. Kennedy was elected. JFK smiled, and so did LBJ. Lyndon Baines Johnson had come late.
  John F. Kennedy|person|John F. Kennedy|-|-
  JFK|person|John F. Kennedy|-|-
  LBJ|person|Lyndon Baines Johnson|-|-
  Lyndon Baines Johnson|person|Lyndon Baines Johnson|-|-
CASES
}

@test "initials without stops are a person's, as are titles in capitals" {
    names <<'CASES'
The book by K P Sasikala was praised, and AG Holt read it.
  K P Sasikala|person|K P Sasikala|-|-
  Holt|person|Holt|-|AG

Rajan Tembalu and V Murelidaran moved the motion, which M Nousahar had read.
  Rajan Tembalu|person|Rajan Tembalu|-|-
  V Murelidaran|person|V Murelidaran|-|-
  M Nousahar|person|M Nousahar|-|-

At 5 PM Ann Vale left Nairobi, and PM Carl Pine stayed.
  Ann Vale|person|Ann Vale|-|-
  Nairobi|place|Nairobi|KE|-
  Carl Pine|person|Carl Pine|-|PM

The paper Le Matin wrote of the flood.
  Le Matin|organization|Le Matin|-|-
CASES
}

@test "a country that leads on to who did something is not where the place before it lies" {
    names <<'CASES'
In Erbil, U.S. troops waited. Mark Holt was in Erbil.
  Erbil|place|Erbil|IQ|-
  U.S.|place|United States|US|-
  Mark Holt|person|Mark Holt|-|-
  Erbil|place|Erbil|IQ|-

Mark Holt voted in Canterbury, N.H. on Monday.
  Mark Holt|person|Mark Holt|-|-
  Canterbury|place|Canterbury|US|-
  N.H.|place|N.H.|US|-
CASES
}

@test "a word for a sort of bodies is the body of that sort that the story names most" {
    names <<'CASES'
The Supreme Court met. The Supreme Court is split, as the Holt County Court is not. Then the Court left.
  Supreme Court|organization|Supreme Court|-|-
  Supreme Court|organization|Supreme Court|-|-
  Holt County Court|organization|Holt County Court|-|-
  Court|organization|Supreme Court|-|-

The Supreme Court met, as the Holt County Court had done. Then the Court left.
  Supreme Court|organization|Supreme Court|-|-
  Holt County Court|organization|Holt County Court|-|-
  Court|organization|Court|-|-
CASES
}

@test "a word for a sort of lands behind an article is no name" {
    names <<'CASES'
Mark Holt flew to Riyadh and found the Kingdom calm, as he had the United Kingdom.
  Mark Holt|person|Mark Holt|-|-
  Riyadh|place|Riyadh|SA|-
  United Kingdom|place|United Kingdom|GB|-
CASES
}

@test "what no list knows as a place is the company whose name begins so" {
    names <<'CASES'
Sorg Inc said a group of stockholders in Sorg agreed.
  Sorg Inc|organization|Sorg Inc|-|-
  Sorg|organization|Sorg Inc|-|-
CASES
}

@test "an opposition leader is one at the head of a sentence, too" {
    names <<'CASES'
Opposition Leader Helen Marsh said no.
  Helen Marsh|person|Helen Marsh|-|Opposition Leader
CASES
}

@test "a comma may stand before the form of a company, which its name is called without" {
    names <<'CASES'
Quellvanta, Inc. (NASDAQ: QLVN) sold its plant on Monday. Nobody at Quellvanta had a comment. Quellvanta said so.
  Quellvanta, Inc.|organization|Quellvanta, Inc.|-|-
  NASDAQ|organization|NASDAQ|-|-
  QLVN|organization|QLVN|-|-
  Quellvanta|organization|Quellvanta, Inc.|-|-
  Quellvanta|organization|Quellvanta, Inc.|-|-
CASES
}

@test "a city whose country is open lies in that of nearly all other places of the story" {
    names <<'CASES'
Voters in Phoenix, Chicago and Denver waited. In Santa Fe and Northampton, they did not.
  Phoenix|place|Phoenix|US|-
  Chicago|place|Chicago|US|-
  Denver|place|Denver|US|-
  Santa Fe|place|Santa Fe|US|-
  Northampton|place|Northampton|US|-

Guyana will grow. In Linden and Georgetown, Guyana has hotels. Guyana's oil is sold in Georgetown.
  Guyana|place|Guyana|GY|-
  Linden|place|Linden|GY|-
  Georgetown|place|Georgetown|GY|-
  Guyana|place|Guyana|GY|-
  Guyana|place|Guyana|GY|-
  Georgetown|place|Georgetown|GY|-

India is hot. Delhi and Haryana are as hot as Punjab, and so is the rest of India.
  India|place|India|IN|-
  Delhi|place|Delhi|IN|-
  Haryana|place|Haryana|IN|-
  Punjab|place|Punjab|IN|-
  India|place|India|IN|-

Pakistan is hot. Lahore and Multan are as hot as the rest of Punjab, and so is Pakistan.
  Pakistan|place|Pakistan|PK|-
  Lahore|place|Lahore|PK|-
  Multan|place|Multan|PK|-
  Punjab|place|Punjab|PK|-
  Pakistan|place|Pakistan|PK|-

Voters in Santa Fe waited. In Northampton and Leeds, they did not.
  Santa Fe|place|Santa Fe|AR|-
  Northampton|place|Northampton|GB|-
  Leeds|place|Leeds|GB|-

Voters in Phoenix, Chicago and Denver waited. In Northampton and all of the United Kingdom they did not.
  Phoenix|place|Phoenix|US|-
  Chicago|place|Chicago|US|-
  Denver|place|Denver|US|-
  Northampton|place|Northampton|GB|-
  United Kingdom|place|United Kingdom|GB|-
CASES
}

@test "services and channels of a listed body lend it no name" {
    names <<'CASES'
Google Communications met Hamas TV. Google and Hamas were silent.
  Google Communications|organization|Google Communications|-|-
  Hamas TV|organization|Hamas TV|-|-
  Google|organization|Google|-|-
  Hamas|organization|Hamas|-|-
CASES
}

@test "codes of countries behind athletes are places" {
    names <<'CASES'
Results: 1. Daniel Alonso (ESP), 2. Hans Moser (SUI), 3. Carl Pine (AFP).
  Daniel Alonso|person|Daniel Alonso|-|-
  ESP|place|Spain|ES|-
  Hans Moser|person|Hans Moser|-|-
  SUI|place|Switzerland|CH|-
  Carl Pine|person|Carl Pine|-|-
  AFP|organization|AFP|-|-
CASES
}

@test "a region of two words behind a hyphen" {
    names <<'CASES'
Rep. Ann Vale, D-New Jersey, met Sen. Mark Holt, R-South Carolina, near Trenton.
  Ann Vale|person|Ann Vale|-|Rep.
  New Jersey|place|New Jersey|US|-
  Mark Holt|person|Mark Holt|-|Sen.
  South Carolina|place|South Carolina|US|-
  Trenton|place|Trenton|US|-
CASES
}

@test "words that are titles with a capital alone" {
    names <<'CASES'
Mark Holt met Ann Holt. The elder Holt will miss Dean Marsh, an elder of the church. Major Carl Pine left. For Ann Vale, a major issue in Nairobi, it was hard.
  Mark Holt|person|Mark Holt|-|-
  Ann Holt|person|Ann Holt|-|-
  Holt|person|Holt|-|-
  Dean Marsh|person|Dean Marsh|-|elder of the church
  Carl Pine|person|Carl Pine|-|Major
  Ann Vale|person|Ann Vale|-|-
  Nairobi|place|Nairobi|KE|-
CASES
}

@test "what a minister is in charge of is no name, but where a list has it" {
    names <<'CASES'
The Minister of Health and Wellness, Ann Vale, met the Secretary of Homeland Security in Nairobi.
  Ann Vale|person|Ann Vale|-|Minister of Health and Wellness
  Homeland Security|organization|Homeland Security|-|-
  Nairobi|place|Nairobi|KE|-
CASES
}

@test "amounts of money are no names, and models with a hyphen are no bodies" {
    names <<'CASES'
The firm paid RM250 to Grab in Penang, and QR27bn to Vale Foods for its GBU-43 bombs.
  Grab|organization|Grab|-|-
  Penang|place|Penang|MY|-
  Vale Foods|organization|Vale Foods|-|-
  GBU-43|other|GBU-43|-|-
CASES
}

@test "a shortened state is called what the story calls it in full" {
    names <<'CASES'
The mill in Springfield, Ill., sells to all of Illinois. In Albany, N.Y., it has none, nor in Trenton, N.J., or the other NJ towns.
  Springfield|place|Springfield|US|-
  Ill.|place|Illinois|US|-
  Illinois|place|Illinois|US|-
  Albany|place|Albany|US|-
  N.Y.|place|N.Y.|US|-
  Trenton|place|Trenton|US|-
  N.J.|place|N.J.|US|-
  NJ|place|N.J.|US|-

WA farmers want rain. The farmers of Western Australia sell to Perth.
  WA|place|Western Australia|AU|-
  Western Australia|place|Western Australia|AU|-
  Perth|place|Perth|AU|-

From Los Angeles she came to Spokane, Wash., and never went to Washington. She works in L.A. on Mondays.
  Los Angeles|place|Los Angeles|US|-
  Spokane|place|Spokane|US|-
  Wash.|place|Wash.|US|-
  Washington|place|Washington|US|-
  L.A.|place|Los Angeles|US|-
CASES
}

@test "Americans of some descent are of the United States" {
    names <<'CASES'
African Americans and a Korean-American family came, but no Latin Americans.
  African Americans|norp|African American|US|-
  Korean-American|norp|Korean American|US|-
  Latin Americans|norp|Latin American|-|-
CASES
}

@test "a body is called by the name that says whose it is" {
    names <<'CASES'
The Treasury wrote to the U.S. Treasury's clerks. The White House and the House waited for the U.S. House vote.
  Treasury|organization|U.S. Treasury|-|-
  U.S. Treasury|organization|U.S. Treasury|-|-
  White House|organization|White House|-|-
  House|organization|U.S. House|-|-
  U.S. House|organization|U.S. House|-|-

The U.S. House met on Monday. The Ohio House did not, and the House will wait.
  U.S. House|organization|U.S. House|-|-
  Ohio House|organization|Ohio House|-|-
  House|organization|House|-|-
CASES
}

@test "an acronym that was taken for a body is that of the story's law or program" {
    names <<'CASES'
The Foreign Wells Practices Act was a gift, Ann Vale said. She told the FWPA to leave.
  Foreign Wells Practices Act|other|Foreign Wells Practices Act|-|-
  Ann Vale|person|Ann Vale|-|-
  FWPA|other|Foreign Wells Practices Act|-|-
CASES
}

@test "a name that is printed in several ways is one" {
    names <<'CASES'
The CentralWells Fund paid the Central Wells Fund. The Central Wells Fund paid Al-Qaeda and al Qaeda, and al Qaeda said no.
  CentralWells Fund|organization|Central Wells Fund|-|-
  Central Wells Fund|organization|Central Wells Fund|-|-
  Central Wells Fund|organization|Central Wells Fund|-|-
  Al-Qaeda|organization|al Qaeda|-|-
  al Qaeda|organization|al Qaeda|-|-
  al Qaeda|organization|al Qaeda|-|-

Of Obamacare she said little. Nobody liked ObamaCare, and Obamacare was lost.
  Obamacare|other|Obamacare|-|-
  ObamaCare|other|Obamacare|-|-
  Obamacare|other|Obamacare|-|-
CASES
}

@test "a role behind the name does not end inside of a body's name" {
    names <<'CASES'
Ann Vale, a fellow at the Council on Foreign Relations, met Mark Holt, president of the American Federation of State, County and Municipal Employees, on Monday.
  Ann Vale|person|Ann Vale|-|fellow at the Council on Foreign Relations
  Council on Foreign Relations|organization|Council on Foreign Relations|-|-
  Mark Holt|person|Mark Holt|-|president of the American Federation of State, County and Municipal Employees
  American Federation of State, County and Municipal Employees|organization|American Federation of State, County and Municipal Employees|-|-
CASES
}

@test "a role before the name does not begin inside of a body's name" {
    names <<'CASES'
He met Doctors Without Borders staffer Ann Vale on Monday.
  Doctors Without Borders|organization|Doctors Without Borders|-|-
  Ann Vale|person|Ann Vale|-|Doctors Without Borders staffer
CASES
}

@test "a title begins with what says whether its holder is in office" {
    names <<'CASES'
On Monday former President Carl Ames met acting Treasury Secretary Ann Vale. Former Ohio Democratic Gov. Mark Holt and Deputy White House Press Secretary Helen Marsh left.
  Carl Ames|person|Carl Ames|-|former President
  Treasury|organization|Treasury|-|-
  Ann Vale|person|Ann Vale|-|acting Treasury Secretary
  Ohio|place|Ohio|US|-
  Democratic|norp|Democratic|-|-
  Mark Holt|person|Mark Holt|-|Former Ohio Democratic Gov.
  White House|organization|White House|-|-
  Helen Marsh|person|Helen Marsh|-|Deputy White House Press Secretary

When he retired President Carl Ames wept for Secretary of State Ann Vale.
  Carl Ames|person|Carl Ames|-|President
  Ann Vale|person|Ann Vale|-|Secretary of State
CASES
}

@test "a list's short name of a body is called by the longer one that the story has" {
    names <<'CASES'
Harvard University named a dean on Friday. The dean of Harvard Business School was glad. Harvard gave no reason.
  Harvard University|organization|Harvard University|-|-
  Harvard Business School|organization|Harvard Business School|-|-
  Harvard|organization|Harvard University|-|-

The U.S. Senate passed the bill. A copy went to the state Senate, and the Senate adjourned.
  U.S. Senate|organization|U.S. Senate|-|-
  Senate|organization|Senate|-|-
  Senate|organization|U.S. Senate|-|-

The United States Senate met. A clerk of the U.S. Senate waited, and then the Senate rose.
  United States Senate|organization|United States Senate|-|-
  U.S. Senate|organization|United States Senate|-|-
  Senate|organization|United States Senate|-|-

Ford Motor Co. raised prices. Dealers of Ford were told on Monday.
  Ford Motor Co.|organization|Ford Motor Co.|-|-
  Ford|organization|Ford Motor Co.|-|-

NBC News had the tape first. Lawyers for NBC asked for it.
  NBC News|organization|NBC News|-|-
  NBC|organization|NBC|-|-
CASES
}

@test "acronyms that are printed as words are" {
    names <<'CASES'
The Kenya National Highways Authority (Kenha) closed the road. Drivers blamed Kenha for the dust.
  Kenya National Highways Authority|organization|Kenya National Highways Authority|-|-
  Kenha|organization|Kenya National Highways Authority|-|-
  Kenha|organization|Kenya National Highways Authority|-|-

The National Union of Metalworkers of SA (Numsa) called a strike. Members of Numsa marched.
  National Union of Metalworkers of SA|organization|National Union of Metalworkers of SA|-|-
  Numsa|organization|National Union of Metalworkers of SA|-|-
  Numsa|organization|National Union of Metalworkers of SA|-|-
CASES
}

@test "family names that stand first are persons though they are other words" {
    names <<'CASES'
Police held Vice Minister Sun Lijun on Monday. Sun had taken bribes, it was told.
  Sun Lijun|person|Sun Lijun|-|Vice Minister
  Sun|person|Sun Lijun|-|-

Prime Minister Han Duck-soo spoke first. The meeting was led by Han on Friday.
  Han Duck-soo|person|Han Duck-soo|-|Prime Minister
  Han|person|Han Duck-soo|-|-

The shop opens on Sat and on Sun mornings, and the Sun warms it.
CASES
}

@test "halves of Korea by the word for their side" {
    names <<'CASES'
A crew from South Korea opened a fair in Atlanta. The South was rich, once.
  South Korea|place|South Korea|KR|-
  Atlanta|place|Atlanta|US|-
  South|place|South|-|-

Officials of North Korea left on Monday. A train took them to the North, and others went to the South.
Aides in South Korea said so.
  North Korea|place|North Korea|KP|-
  North|place|North Korea|KP|-
  South|place|South Korea|KR|-
  South Korea|place|South Korea|KR|-
CASES
}

@test "verbs before a role are no part of it" {
    names <<'CASES'
The panel may subpoena former adviser Mark Holt. It helped to topple dictator Ivan Pell.
  Mark Holt|person|Mark Holt|-|former adviser
  Ivan Pell|person|Ivan Pell|-|dictator

He stood for hours alongside rival Ruth Mane.
  Ruth Mane|person|Ruth Mane|-|rival
CASES
}

@test "a state behind the comma makes a town of a country, a foreign city or a surname" {
    names <<'CASES'
The plant in Lebanon, Ohio, is shut, as is the one in Peru, Ind. A third is in Lisbon, Maine.
  Lebanon|place|Lebanon|US|-
  Ohio|place|Ohio|US|-
  Peru|place|Peru|US|-
  Ind.|place|Ind.|US|-
  Lisbon|place|Lisbon|US|-
  Maine|place|Maine|US|-

Storms hit Puerto Rico, Texas and Florida, then Japan, Alaska, the islands and Guam.
  Puerto Rico|place|Puerto Rico|PR|-
  Texas|place|Texas|US|-
  Florida|place|Florida|US|-
  Japan|place|Japan|JP|-
  Alaska|place|Alaska|US|-
  Guam|place|Guam|GU|-

Ann Moore and Paul Warren left. Roofs were torn off in Moore, Okla., and in Warren, Michigan, on Friday.
  Ann Moore|person|Ann Moore|-|-
  Paul Warren|person|Paul Warren|-|-
  Moore|place|Moore|US|-
  Okla.|place|Okla.|US|-
  Warren|place|Warren|US|-
  Michigan|place|Michigan|US|-

Ann Warren left. Sen. Warren, Mass., is back.
  Ann Warren|person|Ann Warren|-|-
  Warren|person|Ann Warren|-|Sen.
  Mass.|place|Mass.|US|-
CASES
}

@test "a role before the comma of a name needs no article where it opens the sentence or has a capital" {
    names <<'CASES'
Chairman of the Harlow Growers Association, Mark Holt, says rain is late. Local artist, Ann Vale, agrees.
  Harlow Growers Association|organization|Harlow Growers Association|-|-
  Mark Holt|person|Mark Holt|-|Chairman of the Harlow Growers Association
  Ann Vale|person|Ann Vale|-|Local artist

Rain is late, said Federal Transport Minister, Carl Ames. A former candidate for Ohio governor, Jane Pine, left.
  Carl Ames|person|Carl Ames|-|Federal Transport Minister
  Ohio|place|Ohio|US|-
  Jane Pine|person|Jane Pine|-|-
CASES
}

@test "what a minister is in charge of may have several parts" {
    names <<'CASES'
The law was read by Mines, Trade and Industry Minister Carl Ames and Foreign Minister Ann Vale.
  Carl Ames|person|Carl Ames|-|Mines, Trade and Industry Minister
  Ann Vale|person|Ann Vale|-|Foreign Minister
CASES
}

@test "a name does not begin with a compound before it" {
    names <<'CASES'
The San Francisco-based Harlow Institute sued Barack Obama over the Obama-era Clean Power Plan. The Russian-made Tor missile failed.
  San Francisco|place|San Francisco|US|-
  Harlow Institute|organization|Harlow Institute|-|-
  Barack Obama|person|Barack Obama|-|-
  Obama|person|Barack Obama|-|-
  Clean Power Plan|other|Clean Power Plan|-|-
  Russian|norp|Russian|RU|-
  Tor|other|Tor|-|-

They joined the Church of Jesus Christ of Latter-day Saints.
  Church of Jesus Christ of Latter-day Saints|organization|Church of Jesus Christ of Latter-day Saints|-|-

Ann Vale leads the Virginia Pro-life Coalition.
  Ann Vale|person|Ann Vale|-|-
  Virginia Pro-life Coalition|organization|Virginia Pro-life Coalition|-|-
CASES
}

@test "a name that is too long is none" {
    long=O$(printf 'o%.0s' {1..300})
    printf 'Helen %s Marsh left. Peter Marsh left on Monday.\n' "$long" >story
    entities story | cut -f 5 >names
    echo 'Peter Marsh' | same names -
    printf '1\t0\t19\tsentence\tMarsh left the town\t1\t1\n1\t0\t5\tentity\tMarsh\tperson\t%s\t-\t-\n' \
        "$long" >rows
    printf '1\t20\t53\tsentence\t"It is late now," said Ann Marsh.\t1\t2\n' >>rows
    quotes rows | grep -c "$long" >count
    echo 1 | same count -
}

@test "roles of several persons, before their names or a comma" {
    names <<'CASES'
The grant went to the marine scientists Ruth Mwangi and Peter Kilonzo. In the hall, campaign advisers Mark Holt, Ann Vale and Simon Dunmore waited.
  Ruth Mwangi|person|Ruth Mwangi|-|marine scientists
  Peter Kilonzo|person|Peter Kilonzo|-|marine scientists
  Mark Holt|person|Mark Holt|-|campaign advisers
  Ann Vale|person|Ann Vale|-|campaign advisers
  Simon Dunmore|person|Simon Dunmore|-|campaign advisers

The mayor's lawyers, Mark Holt and Ann Vale, left early. Two rebel senators, Ruth Mwangi of Ohio and Peter Kilonzo of Utah, stayed.
  Mark Holt|person|Mark Holt|-|mayor's lawyers
  Ann Vale|person|Ann Vale|-|mayor's lawyers
  Ruth Mwangi|person|Ruth Mwangi|-|rebel senators
  Ohio|place|Ohio|US|-
  Peter Kilonzo|person|Peter Kilonzo|-|rebel senators
  Utah|place|Utah|US|-

Not where a clause follows: the scientists Holt hired were late, and she told reporters Holt was ill.
Mark Holt was ill.
  Holt|person|Mark Holt|-|-
  Holt|person|Mark Holt|-|-
  Mark Holt|person|Mark Holt|-|-

The list ends with its last. Unlike Sens. Mark Holt and Ann Vale, Ruth Mwangi voted against it.
  Mark Holt|person|Mark Holt|-|Sens.
  Ann Vale|person|Ann Vale|-|Sens.
  Ruth Mwangi|person|Ruth Mwangi|-|-
CASES
}

@test "one of several keeps that in the role" {
    names <<'CASES'
Mark Holt, one of the mayor's closest advisers, was absent. The dam broke, said one of the engineers, Ann Vale. One of his lawyers, Peter Kilonzo, spoke.
  Mark Holt|person|Mark Holt|-|one of the mayor's closest advisers
  Ann Vale|person|Ann Vale|-|one of the engineers
  Peter Kilonzo|person|Peter Kilonzo|-|One of his lawyers
CASES
}

@test "a role and where the person is from" {
    names <<'CASES'
Mark Holt of Ohio, chairman of the budget panel, was absent. The opposition leader, Ann Vale of Kisumu, was there.
  Mark Holt|person|Mark Holt|-|chairman of the budget panel
  Ohio|place|Ohio|US|-
  Ann Vale|person|Ann Vale|-|opposition leader
  Kisumu|place|Kisumu|KE|-
CASES
}

@test "a role before a comma may be pointed out with another word than an article" {
    names <<'CASES'
Another engineer, Mark Holt, had seen the crack. The farm, whose owner, Ann Vale, was abroad, burnt down. One senator, Ruth Mwangi, voted against it.
  Mark Holt|person|Mark Holt|-|engineer
  Ann Vale|person|Ann Vale|-|owner
  Ruth Mwangi|person|Ruth Mwangi|-|senator
CASES
}

@test "a name of many words within a role" {
    names <<'CASES'
It was late, said Mark Holt, a former Department of Health and Human Services official who now teaches. Ann Vale, a former American Airlines CEO who lives in Ohio, agreed.
  Mark Holt|person|Mark Holt|-|former Department of Health and Human Services official
  Department of Health and Human Services|organization|Department of Health and Human Services|-|-
  Ann Vale|person|Ann Vale|-|former American Airlines CEO
  American Airlines|organization|American Airlines|-|-
  Ohio|place|Ohio|US|-
CASES
}

@test "a company that is called after a person is called by the surname" {
    names <<'CASES'
The strike closed the mills of John Rushworth Ltd on Monday. Rushworth said the union was wrong, and the bank warned Rushworth.
  John Rushworth Ltd|organization|John Rushworth Ltd|-|-
  Rushworth|organization|John Rushworth Ltd|-|-
  Rushworth|organization|John Rushworth Ltd|-|-

Not where somebody is called so.
The strike closed the mills of John Rushworth Ltd on Monday. The owner is Helen Rushworth. Nobody asked Rushworth.
  John Rushworth Ltd|organization|John Rushworth Ltd|-|-
  Helen Rushworth|person|Helen Rushworth|-|-
  Rushworth|person|Helen Rushworth|-|-
CASES
}

@test "the mailbox of an address is no name" {
    names <<'CASES'
Write to Ann Vale at Ann.Vale@example.com or to Mark Holt.
  Ann Vale|person|Ann Vale|-|-
  Mark Holt|person|Mark Holt|-|-
CASES
}

@test "a number within the role behind a name" {
    names <<'CASES'
The bill was drawn up by Mark Holt, the 2016 Democratic nominee. Ruth Mwangi, the 45th president of the club, wrote the letter.
  Mark Holt|person|Mark Holt|-|2016 Democratic nominee
  Democratic|norp|Democratic|-|-
  Ruth Mwangi|person|Ruth Mwangi|-|45th president of the club
CASES
}

@test "a comma before Jr. makes no other person" {
    names <<'CASES'
The school was founded by Peter Haldane, Jr. in 1920. Few remember Haldane now, but Peter Haldane Jr. was a hero once.
  Peter Haldane, Jr.|person|Peter Haldane, Jr.|-|-
  Haldane|person|Peter Haldane, Jr.|-|-
  Peter Haldane Jr.|person|Peter Haldane, Jr.|-|-
CASES
}

@test "a title is not the end of the body that it is of" {
    names <<'CASES'
The letter went to Speaker of the House of Representatives Ann Vale.
  House of Representatives|organization|House of Representatives|-|-
  Ann Vale|person|Ann Vale|-|Speaker of the House of Representatives
CASES
}
