/* SPDX-License-Identifier: MIT */
/* Nicknames in quotation marks inside a person's name: `Edward "Ted" Kennedy`. */
#ifndef WIREDESK_BYNAMES_H
#define WIREDESK_BYNAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "names.h"
#include "reading/tokens/reader.h"

/* False if no nickname in quotation marks ends right before the token. Cheap: before most none
 * does. */
static inline bool bynames_may_be(const struct reader *reader, size_t first)
{
    const struct token *token = &reader->items[first];
    if (first == reader->begin || token[-1].kind != TOKEN_MARK || !token->spaced)
        return false;
    char mark = reader->text[token[-1].start];
    return !token[-1].spaced && (mark == '"' || mark == '\xE2');
}

/* The mention that a person's name beginning with the token `first` continues, because a nickname
 * in marks, and before that a first name, stand right before it: its index in `names`, which has
 * the mentions of the sentence so far; `names->count` if there is none. The mentions behind that
 * one stand inside the marks. */
size_t bynames_find(const struct reader *reader, size_t first, const struct names *names);

#endif
