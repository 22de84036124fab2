/* SPDX-License-Identifier: MIT */
/* What the words of a sentence say about the names in it: evidence, from which names.c decides. */
#ifndef WIREDESK_READER_H
#define WIREDESK_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "common/wordlist.h"
#include "places.h"
#include "tokens.h"

/* Of a thousand times that a word stands inside a sentence it is in lower case: from this on a
 * capital at the head of a sentence says nothing, and from that on hardly anywhere. */
enum { COMMON = 200, VERY_COMMON = 600 };

/* A sentence: its tokens are items[begin..end). */
struct reader {
    const char *text;
    const struct token *items;
    size_t begin;
    size_t end;
};

/* A match in a list: up to which token, and what the list says. */
struct match {
    size_t last;
    const char *value;
};

/* What the list says of the tokens from `first` to `last`, as printed; NULL if they are not in it.
 */
const char *reader_find(const struct wordlist *list, const struct reader *reader, size_t first,
                        size_t last);

/* The longest entry of the list that begins at `at`, of at most `most` tokens. */
bool reader_longest(const struct wordlist *list, const struct reader *reader, size_t at,
                    size_t most, struct match *match);

/* How often of a thousand times the word stands in lower case; 0 if it is not known to. */
int reader_lower_share(const struct reader *reader, size_t at);

/* Whether the token, if the sentence has it, is capitalized and short enough to be of a name; is
 * that word; is a month or a day of the week; is part of a headline or note in capitals. */
bool reader_is_capital(const struct reader *reader, size_t at);
bool reader_is_word(const struct reader *reader, size_t at, const char *word);
bool reader_is_calendar(const struct reader *reader, size_t at);
bool reader_is_shouted(const struct reader *reader, size_t at);

/* Whether the token is a first name that is not a common word as well. */
bool reader_is_first_name(const struct reader *reader, size_t at);

/* The last token of the run of capitalized words and particles that begins at `at`. */
size_t reader_run_end(const struct reader *reader, size_t at);

/* Whether the words from `at` to `last` read as a person's name of two words or more. */
bool reader_is_person(const struct reader *reader, size_t at, size_t last);

/* The place that begins at `at`; *last becomes the last token of its name, without state or
 * country. */
bool reader_place(const struct reader *reader, size_t at, size_t *last, struct place *place);

/* The organization that begins at `at`, whose run ends at `run`, and has a head such as `Council`;
 * *last becomes its last token. *is_place tells whether the head is that of a building or site. */
bool reader_organization(const struct reader *reader, size_t at, size_t run, size_t *last,
                         bool *is_place);

#endif
