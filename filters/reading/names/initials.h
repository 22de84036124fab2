/* SPDX-License-Identifier: MIT */
/* Persons with initials for first names, without stops, or with a title in capitals. */
#ifndef WIREDESK_INITIALS_H
#define WIREDESK_INITIALS_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"

/* Whether the name of `count` tokens, the first of them `first`, that was taken for a body's or
 * another's is a person's: initials or a title in capitals before a surname, as `HV Seshadri`,
 * `K P Sasikala`, `AG Holt`. No list may have the surname as anything else. It has to be one in a
 * list, or of a person elsewhere in the story, but behind several letters that stand alone. */
bool initials_is_person(const struct reader *reader, size_t first, const struct tagged *name,
                        size_t count, const struct evidence *evidence);

#endif
