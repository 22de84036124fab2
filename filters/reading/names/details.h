/* SPDX-License-Identifier: MIT */
/* What is known about a name that has been found: its country, its full name in a list, its title.
 */
#ifndef WIREDESK_DETAILS_H
#define WIREDESK_DETAILS_H

#include <stdbool.h>

#include "names.h"
#include "reading/tokens/reader.h"

/* Fills in the listed name of the mention, the last of `names`, whose name is the tokens
 * first..last of the sentence; and if the owner of `names` wants details, its country, and a
 * person's title. The place before a person's name may lose the country that it had from it (`In
 * Berkeley, Clarendon Smith sang`). */
void details_fill(const struct reader *reader, size_t first, size_t last, const struct names *names,
                  struct mention *mention);

/* Sets the mention's listed name, or its country, to field `number` of a list's value. */
void details_set_listed(struct mention *mention, const char *value, unsigned number);
void details_set_country(struct mention *mention, const char *value, unsigned number);

#endif
