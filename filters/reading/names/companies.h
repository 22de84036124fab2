/* SPDX-License-Identifier: MIT */
/* Companies that the story calls by a surname: `Starr` of `Starr International Co.`. */
#ifndef WIREDESK_COMPANIES_H
#define WIREDESK_COMPANIES_H

#include "names.h"
#include "reading/words/bodywords.h"

/* Where the mention's name ends: a company's before the words for its legal form. */
static inline size_t companies_name_end(const char *text, const struct mention *mention)
{
    return mention->company ? bodywords_form_start(text, mention->span) : mention->span.end;
}

/* Makes organizations of the mentions that were taken for persons, of one word, or for places and
 * peoples that no list has, with which the name of one of the story's companies begins (its end
 * tells that it is a company: `Inc.`), unless the story has a person of that name: in full, or with
 * a title. `by_name` has the story's organizations, sorted by their names; `by_word` is room for
 * keys of persons, whose content is lost. Gives back whether there is any. `text` is the story's.
 */
bool companies_settle(const char *text, struct names *names, const struct keys *by_name,
                      struct keys *by_word);

#endif
