/* SPDX-License-Identifier: MIT */
/* Persons with initials for first names, without stops, or with a title in capitals. */
#ifndef WIREDESK_INITIALS_H
#define WIREDESK_INITIALS_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"

/* Whether the name of `count` tokens from `first` on, which was taken for a body's or of the kind
 * `other`, is a person's: initials or a title in capitals before a surname (`HV Seshadri`, `K P
 * Sasikala`, `AG Holt`). No list may have the surname as anything else, and it has to be in a list
 * of surnames, or a person's elsewhere in the story, unless several single letters stand before it.
 */
bool initials_is_person(const struct reader *reader, size_t first, const struct tagged *name,
                        size_t count, const struct evidence *evidence);

#endif
