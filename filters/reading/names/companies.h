/* SPDX-License-Identifier: MIT */
/* Companies that the story calls by a surname: `Starr` for `Starr International Co.`. */
#ifndef WIREDESK_COMPANIES_H
#define WIREDESK_COMPANIES_H

#include "founders.h"
#include "names.h"
#include "reading/words/bodywords.h"

/* Where in the text the mention's name ends: a company's before its legal form. */
static inline size_t companies_name_end(const char *text, const struct mention *mention)
{
    return mention->company ? bodywords_form_start(text, mention->span) : mention->span.end;
}

/* Makes organizations of mentions that were taken for persons of one word, or for places and
 * peoples in no list, if the name of a company of the story begins with them (one whose end says
 * so: `Inc.`) or they are the surname in it (founders_find()), unless the story has a person of
 * that name, in full or with a title. Returns whether there is any. `by_name` has the story's
 * organizations, sorted by name; `by_word` is scratch space. `text` is the story's. */
bool companies_settle(const char *text, struct names *names, const struct keys *by_name,
                      const struct founders *founders, struct keys *by_word);

#endif
