/* SPDX-License-Identifier: MIT */
/* A sentence's tokens, and what lists say of them. */
#ifndef WIREDESK_READER_H
#define WIREDESK_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/wordlist.h"
#include "tokens.h"

/* A sentence: its tokens are items[begin..end). */
struct reader {
    const char *text;
    const struct token *items;
    size_t begin;
    size_t end;
};

/* A match in a list: its last token, and the value in the list. */
struct match {
    size_t last;
    const char *value;
};

/* What the list says of the tokens from `first` to `last`, as printed; NULL if they are not in it.
 */
const char *reader_find(const struct wordlist *list, const struct reader *reader, size_t first,
                        size_t last);

/* Finds the longest entry of the list that begins at `at`, of at most `most` tokens. False if there
 * is none. */
bool reader_longest(const struct wordlist *list, const struct reader *reader, size_t at,
                    size_t most, struct match *match);

/* The token after the longest entry of a list that begins at `at`, of at most `most` tokens; `at`
 * if there is none. The list is one whose entries have `bit` in the gazetteer
 * (reading/words/gazetteer.h). */
size_t reader_entry_end(const struct wordlist *list, uint32_t bit, const struct reader *reader,
                        size_t at, size_t most);

/* Whether the word stands in lower case so often inside sentences that it is a common one. */
bool reader_is_common(const struct reader *reader, size_t at);

/* Whether the sentence has a token at `at` that is capitalized and short enough for a name; or that
 * is `word`. */
bool reader_is_capital(const struct reader *reader, size_t at);
bool reader_is_word(const struct reader *reader, size_t at, const char *word);

#endif
