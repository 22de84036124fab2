/* SPDX-License-Identifier: MIT */
/* What belongs to a name that has been found: its country, its full name in a list, its title. */
#ifndef WIREDESK_DETAILS_H
#define WIREDESK_DETAILS_H

#include <stdbool.h>

#include "names.h"
#include "reading/tokens/reader.h"

/* Fills in the listed name of the mention of the tokens first..last of the sentence, the last of
 * those in `names`, and if its owner wants details its country, and of a person's its title. The
 * place before a person's name (`In Berkeley, Clarendon Smith sang`) may lose the country that it
 * had from that. */
void details_fill(const struct reader *reader, size_t first, size_t last, const struct names *names,
                  struct mention *mention);

/* Takes the field `number` of a list's value as the mention's listed name, or country. */
void details_set_listed(struct mention *mention, const char *value, unsigned number);
void details_set_country(struct mention *mention, const char *value, unsigned number);

#endif
