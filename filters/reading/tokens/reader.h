/* SPDX-License-Identifier: MIT */
/* A sentence's tokens, and what lists have of them. */
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

/* Returns where the longest entry of a list ends that begins at `at`, of at most `most` tokens: the
 * token after it; `at` if there is none. The list is one of those that the gazetteer tells by `bit`
 * (reading/words/gazetteer.h). */
size_t reader_entry_end(const struct wordlist *list, uint32_t bit, const struct reader *reader,
                        size_t at, size_t most);

/* Whether the word stands in lower case so often inside sentences that it is a common one. */
bool reader_is_common(const struct reader *reader, size_t at);

/* Whether the token, if the sentence has it, is capitalized and short enough to be of a name; is
 * that word. */
bool reader_is_capital(const struct reader *reader, size_t at);
bool reader_is_word(const struct reader *reader, size_t at, const char *word);

#endif
