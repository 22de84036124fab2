/* SPDX-License-Identifier: MIT */
/* Corrects what the tagger took for names: which tokens, and which bytes of them, are the name.
 * Tokens are indices into reader->items; `tagged` is what the tagger knows about the token `at` or
 * `first`. */
#ifndef WIREDESK_NAMETOKENS_H
#define WIREDESK_NAMETOKENS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"
#include "reading/words/kinds.h"

/* How many of the `count` tokens of a person's name, from its first on, are a title that the tagger
 * took for part of it. */
size_t nametokens_leading_titles(const struct tagged *tokens, size_t count);

/* Whether the token is a label in capitals that opens a sentence: before a colon (`UPDATE:`), or
 * opening a note to editors (`EDS NOTE:`). */
bool nametokens_is_label(const struct reader *reader, size_t at);

/* Whether the token is only a legal form behind the comma that ends a company's name: `HOLT RUBBER,
 * INC.`. */
bool nametokens_is_form(const struct reader *reader, const struct tagged *tagged, size_t at);

/* Whether the token is an amount of money: `RM250`, `QR27bn`. */
bool nametokens_is_amount(const struct reader *reader, size_t at);

/* Whether the token is the mailbox of an address: `Ann.Vale@example.com`. */
bool nametokens_is_mailbox(const struct reader *reader, size_t at);

/* Whether the token is only a word for a sort of country behind `the`: `the Kingdom`. */
bool nametokens_is_land(const struct reader *reader, const struct tagged *tagged, size_t at);

/* Whether the name that begins with the token `first` is only what a minister is in charge of:
 * `Minister of Health and Wellness`, `Minister of State for Transport`. */
bool nametokens_is_portfolio(const struct reader *reader, size_t first);

/* Whether the name text[name), which begins with the token `first`, is a place behind the letter of
 * a party: `Holt, D-Los Angeles,`. */
bool nametokens_has_party(const struct reader *reader, size_t first, struct span name);

/* Whether the token is a party with a state's code, not a name: `(R-WV)`, `, D-CO,`. */
bool nametokens_is_party(const struct reader *reader, size_t at);

/* Whether the token may be a state's code: `DE`. */
bool nametokens_is_state(const struct reader *reader, size_t at);

/* Whether the token, which the tagger took for a person or place, is a body's name that lists have
 * with the article before it: `The Hill`. With an article that opens the sentence it may be a
 * place, or a person whom the story names in full. */
bool nametokens_has_article(const struct reader *reader, size_t at, enum name_kind kind,
                            const struct evidence *evidence);

/* Whether the token is a number of something rather than a body: capitals, then digits, perhaps
 * with a hyphen between, if lists have neither all of it nor the capitals as a body or region
 * (`ABC7`). */
bool nametokens_is_number(const char *text, const struct token *token);

/* Where in the text the name begins whose first token is `first`: within the token before it if a
 * hyphen has joined the first word of a region to that (`D-New Jersey`, `ex-South Carolina
 * governor`). */
size_t nametokens_start(const struct reader *reader, const struct tagged *tagged, size_t first);

/* Where in the text a person's name of several words ends whose last token, `last`, has a stop:
 * before the stop if it ends the sentence (`Claudia Mo.`), but not that of `Jr.` or of initials. */
size_t nametokens_person_end(const struct reader *reader, size_t last);

/* Where in the text the organization's name text[span) ends, whose last token is `last`: behind the
 * possessive if lists have a body only with that, as `Standard & Poor's`. */
size_t nametokens_listed_end(const struct reader *reader, size_t last, struct span span);

/* The last token of the person's name first..last without the first name of a full form with a
 * short name in brackets that ran into it: `Joe Holt Joseph (Joe) Simon Holt`. */
size_t nametokens_before_full_name(const struct reader *reader, size_t first, size_t last);

/* Whether the token is a family: `the` and the plural of a surname that the story has (`the
 * Marshes`). */
bool nametokens_is_family(const struct reader *reader, size_t at, const struct tagged *tagged,
                          const struct evidence *evidence);

/* Separates the abbreviation of a state or country, behind a comma, from a place's name of `count`
 * tokens, the first of them `at`, by changing tags: `Golden, Colo.`. The abbreviation becomes a
 * name of its own, which tells where the place lies. Returns how many tokens the place keeps. */
size_t nametokens_part_area(const struct reader *reader, struct tagged *tokens, size_t count,
                            size_t at);

#endif
