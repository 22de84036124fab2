/* SPDX-License-Identifier: MIT */
/* Which of the tokens that the tagger took for a name, or what of them, are the name. */
#ifndef WIREDESK_NAMETOKENS_H
#define WIREDESK_NAMETOKENS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"
#include "reading/words/kinds.h"

/* How many of the first of the `count` tokens of a person's name are a title that the tagger took
 * for part of it. */
size_t nametokens_leading_titles(const struct tagged *tokens, size_t count);

/* Whether the token labels what follows: a word in capitals that opens a sentence before a colon
 * (`UPDATE:`), and the openings of notes to editors: `EDS NOTE:`. */
bool nametokens_is_label(const struct reader *reader, size_t at);

/* Whether the token, so tagged, is but a word for companies behind the comma that ends the name of
 * one: `HOLT RUBBER, INC.`. */
bool nametokens_is_form(const struct reader *reader, const struct tagged *tagged, size_t at);

/* Whether the token is an amount of money: `RM250`, `QR27bn`. */
bool nametokens_is_amount(const struct reader *reader, size_t at);

/* Whether the token, so tagged, is but a word for a sort of lands behind `the`: `the Kingdom`. */
bool nametokens_is_land(const struct reader *reader, const struct tagged *tagged, size_t at);

/* Whether what begins with the token is but what a minister is in charge of: `Minister of Health
 * and Wellness`, `Minister of State for Transport`. */
bool nametokens_is_portfolio(const struct reader *reader, size_t first);

/* Whether the name that begins with the token `first` is a place behind the letter of a party:
 * `Holt, D-Los Angeles,`. */
bool nametokens_has_party(const struct reader *reader, size_t first, struct span name);

/* Whether the token is a party with a state's code, which is no name: `(R-WV)`, `, D-CO,`. */
bool nametokens_is_party(const struct reader *reader, size_t at);

/* Whether the token may be the code of a state: `DE`. */
bool nametokens_is_state(const struct reader *reader, size_t at);

/* Whether the token, a name of that kind, is that of a body which lists have with its article
 * before it, in capitals: `The Hill`. One that opens the sentence may be a place's, or a person's
 * whom the story names in full. */
bool nametokens_has_article(const struct reader *reader, size_t at, enum name_kind kind,
                            const struct evidence *evidence);

/* Whether the token is the number of something rather than a body: capitals, then digits, with a
 * hyphen between them perhaps, neither all of it nor the capitals in a list of bodies or places
 * (`ABC7`). */
bool nametokens_is_number(const char *text, const struct token *token);

/* Where in the text the name begins whose first token, so tagged, is the token `first`: that of a
 * region of two words, of which a hyphen joins the first to a word before it, inside of that
 * (`D-New Jersey`, `ex-South Carolina governor`). */
size_t nametokens_start(const struct reader *reader, const struct tagged *tagged, size_t first);

/* Where a person's name of several words ends, the last of them the token `last`, which has a stop:
 * one that ends the sentence is none of it (`Claudia Mo.`), but that of `Jr.` or of initials is. */
size_t nametokens_person_end(const struct reader *reader, size_t last);

/* Where the organization's name text[span), whose last token is `last`, ends: behind the possessive
 * if lists have a body of that name and none without it, as of `Standard & Poor's`. */
size_t nametokens_listed_end(const struct reader *reader, size_t last, struct span span);

/* The last token of the person's name first..last without the first name of the full one, with its
 * short form in brackets, that ran into it: `Joe Holt Joseph (Joe) Simon Holt`. */
size_t nametokens_before_full_name(const struct reader *reader, size_t first, size_t last);

/* Whether the token, `tagged`, is a family: `the` stands before it, and it is the plural of a
 * surname that the story has (`the Marshes`). */
bool nametokens_is_family(const struct reader *reader, size_t at, const struct tagged *tagged,
                          const struct evidence *evidence);

/* How many of the `count` tokens of a place's name, the first of them `at`, are left when the
 * abbreviation of a state or country behind its comma is parted from it: `Golden, Colo.` That is
 * tagged as a name of its own, which tells where the place lies. */
size_t nametokens_part_area(const struct reader *reader, struct tagged *tokens, size_t count,
                            size_t at);

#endif
