/* SPDX-License-Identifier: MIT */
/* Places that a state or province is printed after: `Lebanon, Ohio`, `Moore, Okla.`. */
#ifndef WIREDESK_QUALIFIED_H
#define WIREDESK_QUALIFIED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/reader.h"
#include "reading/words/places.h"

/* Whether the state or province printed after the comma of the place says where that lies, by what
 * follows before text[to]: it is abbreviated, or what it adds ends there (`in Lebanon, Ohio, on
 * Friday`), while a list goes on (`Puerto Rico, Texas and Iowa`). */
bool qualified_tells(const char *text, size_t to, const struct place *place);

/* Whether a state or province begins with the token. */
bool qualified_region_at(const struct reader *reader, size_t at);

/* Whether a state or province may follow the name whose last token is `last`, after a comma. Cheap:
 * it is asked of every name, and few are followed by one. */
static inline bool qualified_may_be(const struct reader *reader, size_t last)
{
    const struct token *comma = &reader->items[last + 1];
    return last + 2 < reader->end && comma->kind == TOKEN_MARK &&
           reader->text[comma->start] == ',' && token_is_capital(comma + 1) &&
           qualified_region_at(reader, last + 2);
}

/* Whether a state or province is printed before text[to] after the comma of the name, and says
 * where that lies; then *place is the place with it. */
bool qualified_find(const char *text, size_t to, struct span name, struct place *place);

/* The same of a name whose last token is `last`, in its sentence. */
static inline bool qualified_complete(const struct reader *reader, size_t last, struct span name,
                                      struct place *place)
{
    return qualified_may_be(reader, last) &&
           qualified_find(reader->text, reader->items[reader->end - 1].end, name, place);
}

/* Whether the name of the place, which qualified_complete() found and the tagger did not take for
 * one, is a town's; its tokens are first..last: it is a single word before an abbreviation, or a
 * city in the lists after a preposition. */
bool qualified_is_town(const struct reader *reader, size_t first, size_t last,
                       const struct place *place);

#endif
