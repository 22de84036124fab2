/* SPDX-License-Identifier: MIT */
/* Acronyms in a story, and the names that they are of. */
#ifndef WIREDESK_ACRONYMS_H
#define WIREDESK_ACRONYMS_H

#include <stdbool.h>

#include "names.h"

/* Puts into `keys`, in place of what it held, the story's names of organizations and of others
 * (laws, programmes, weapons) by their acronyms: by those that stand in parentheses right behind
 * them, and by their initials. The keys' text lies in names->work.pool, which must not change as
 * long as they are looked at. `text` is the story's. */
void acronyms_index(const char *text, struct names *names, struct keys *keys);

/* The name behind which the acronym that the mention is stands in parentheses, here or elsewhere in
 * the story; NULL if there is none, or the mention is no acronym. */
const struct mention *acronyms_defined(const char *text, const struct mention *mention,
                                       const struct keys *keys);

/* The longest name of the mention's kind whose initials the mention is; NULL if there is none. */
const struct mention *acronyms_initialled(const char *text, const struct mention *mention,
                                          const struct keys *keys);

#endif
