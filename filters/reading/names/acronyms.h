/* SPDX-License-Identifier: MIT */
/* Acronyms in a story, and the names that they are of. */
#ifndef WIREDESK_ACRONYMS_H
#define WIREDESK_ACRONYMS_H

#include <stdbool.h>

#include "names.h"

/* Puts into `keys`, in place of what it held, the story's names by the acronyms that it has of
 * them: by those that stand in parentheses right behind them, and of organizations and others
 * (laws, programmes, weapons) by their initials. `marked` has the mentions of both kinds, and of
 * persons and places that no list has, that acronyms_may_be() is true of, and perhaps more. The
 * keys' text lies in `pool`, in place of what that held; it must not change as long as they are
 * looked at. `text` is the story's. */
void acronyms_index(const char *text, struct names *names, const struct keys *marked,
                    struct keys *keys, struct bytes *pool);

/* Whether the mention may be an acronym, or in capitals: a look at its second letter spares most of
 * them. */
static inline bool acronyms_may_be(const char *text, const struct mention *mention)
{
    char c = mention_length(mention) > 1 ? text[mention->span.start + 1] : 'a';
    return (c >= 'A' && c <= 'Z') || c == '.';
}

/* The name behind which the acronym that the mention is stands in parentheses, here or elsewhere in
 * the story; NULL if there is none, or the mention is no acronym. */
const struct mention *acronyms_defined(const char *text, const struct mention *mention,
                                       const struct keys *keys);

/* The longest name of a body, law or program whose initials the mention is, of the mention's kind
 * if there is one; NULL if there is none, or a list knows the acronym as that of another body. */
const struct mention *acronyms_initialled(const char *text, const struct mention *mention,
                                          const struct keys *keys);

/* Whether `behind`, alone in parentheses right behind the body's name, is an acronym of that which
 * is printed as a word is: `Kenya National Highways Authority (Kenha)`. The text ends at `end`. */
bool acronyms_is_word(const char *text, size_t end, const struct mention *name,
                      const struct mention *behind);

/* The name that the mention is an acronym of in either way; NULL if there is none. */
static inline const struct mention *acronyms_full(const char *text, const struct mention *mention,
                                                  const struct keys *keys)
{
    const struct mention *full = acronyms_defined(text, mention, keys);
    return full != NULL ? full : acronyms_initialled(text, mention, keys);
}

#endif
