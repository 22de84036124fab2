/* SPDX-License-Identifier: MIT */
/* Family names that stand before given names, alone: `Sun` of `Sun Lijun`. */
#ifndef WIREDESK_LEADSURNAMES_H
#define WIREDESK_LEADSURNAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"
#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"

/* Whether the token is a word of the list (filters/english/leading-surnames.txt) with which a
 * person's name begins elsewhere in the story, and stands alone. */
bool leadsurnames_known(const struct reader *reader, size_t at, const struct tagged *tagged,
                        const struct evidence *evidence);

/* Whether the token, which was taken for no name or one of another kind, is the family name of a
 * person whom the story names in full. */
static inline bool leadsurnames_tell(const struct reader *reader, size_t at,
                                     const struct tagged *tagged, const struct evidence *evidence)
{
    return tagged->tag != NAME_PERSON * TAG_STEPS + TAG_SINGLE &&
           (tagged->bits & GAZETTEER_SURNAME) != 0 && tagged->shape == SHAPE_CAPITAL &&
           leadsurnames_known(reader, at, tagged, evidence);
}

#endif
