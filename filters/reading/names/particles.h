/* SPDX-License-Identifier: MIT */
/* Surnames that begin with particles in small letters, without a first name before them: `de
 * Blasio`. Tokens are indices into reader->items. */
#ifndef WIREDESK_PARTICLES_H
#define WIREDESK_PARTICLES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"
#include "reading/words/words.h"

/* particles_start() and particles_tell() for a token behind a particle. */
size_t particles_first(const struct reader *reader, size_t surname);
bool particles_known(const struct reader *reader, size_t at, const struct evidence *evidence);

/* Whether a particle stands before the token: it hardly ever does. */
static inline bool particles_any(const struct reader *reader, size_t at)
{
    return at > reader->begin && token_has(&reader->items[at - 1], WORD_PARTICLE);
}

/* The first of the particles with which the surname at the token begins; the token itself if there
 * is none. */
static inline size_t particles_start(const struct reader *reader, size_t surname)
{
    return particles_any(reader, surname) ? particles_first(reader, surname) : surname;
}

/* Whether the token, which the tagger took for no name, is the surname, behind particles, of a
 * person whom the story names in full: `bin Laden`. */
static inline bool particles_tell(const struct reader *reader, size_t at,
                                  const struct evidence *evidence)
{
    return particles_any(reader, at) && particles_known(reader, at, evidence);
}

#endif
