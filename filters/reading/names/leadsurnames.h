/* SPDX-License-Identifier: MIT */
/* Family names that come before given names, where they stand alone: `Sun` for `Sun Lijun`. */
#ifndef WIREDESK_LEADSURNAMES_H
#define WIREDESK_LEADSURNAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"
#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"

/* Whether the token, which stands alone, is a word of filters/english/leading-surnames.txt, and
 * begins a person's name elsewhere in the story. */
bool leadsurnames_known(const struct reader *reader, size_t at, const struct tagged *tagged,
                        const struct evidence *evidence);

/* Whether the token, which the tagger took for no person, is the family name of a person whom the
 * story names in full. */
static inline bool leadsurnames_tell(const struct reader *reader, size_t at,
                                     const struct tagged *tagged, const struct evidence *evidence)
{
    return tagged->tag != tag_of(NAME_PERSON, TAG_SINGLE) &&
           (tagged->bits & GAZETTEER_SURNAME) != 0 && tagged->shape == SHAPE_CAPITAL &&
           leadsurnames_known(reader, at, tagged, evidence);
}

#endif
