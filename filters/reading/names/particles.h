/* SPDX-License-Identifier: MIT */
/* Surnames that begin with particles in small letters, where no first name is before them: `de
 * Blasio`. Tokens are counted as in reader->items. */
#ifndef WIREDESK_PARTICLES_H
#define WIREDESK_PARTICLES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"
#include "reading/words/words.h"

/* The same as particles_start(), and whether particles_tell(), where a particle stands before the
 * token. */
size_t particles_first(const struct reader *reader, size_t surname);
bool particles_known(const struct reader *reader, size_t at, const struct evidence *evidence);

/* Whether a particle stands before the token: hardly ever one does. */
static inline bool particles_any(const struct reader *reader, size_t at)
{
    return at > reader->begin && token_has(&reader->items[at - 1], WORD_PARTICLE);
}

/* The first of the particles that the surname at the token begins with; that token if none does. */
static inline size_t particles_start(const struct reader *reader, size_t surname)
{
    return particles_any(reader, surname) ? particles_first(reader, surname) : surname;
}

/* Whether the token, in which the tagger has seen no name, is the surname behind particles of a
 * person whom the story names in full: `bin Laden`. */
static inline bool particles_tell(const struct reader *reader, size_t at,
                                  const struct evidence *evidence)
{
    return particles_any(reader, at) && particles_known(reader, at, evidence);
}

#endif
