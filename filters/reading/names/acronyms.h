/* SPDX-License-Identifier: MIT */
/* Acronyms in a story, and the names that they stand for. */
#ifndef WIREDESK_ACRONYMS_H
#define WIREDESK_ACRONYMS_H

#include <stdbool.h>

#include "names.h"

/* Puts the names of the story that have acronyms into `keys`, sorted by those, in place of what it
 * held: any name by an acronym in parentheses right behind it, and organizations and others (laws,
 * programmes, weapons) by their initials. `marked` has at least those mentions that
 * acronyms_may_be() is true of, of both kinds and of persons and places that no list has. The keys'
 * text lies in `pool`, in place of what that held, and is valid until the pool changes. `text` is
 * the story's. */
void acronyms_index(const char *text, struct names *names, const struct keys *marked,
                    struct keys *keys, struct bytes *pool);

/* Whether the mention may be an acronym, or in capitals: its second byte rules most mentions out.
 */
static inline bool acronyms_may_be(const char *text, const struct mention *mention)
{
    char c = mention_length(mention) > 1 ? text[mention->span.start + 1] : 'a';
    return (c >= 'A' && c <= 'Z') || c == '.';
}

/* The name that the acronym `mention` stands for because it follows it in parentheses, here or
 * elsewhere in the story; NULL if there is none, or the mention is no acronym. */
const struct mention *acronyms_defined(const char *text, const struct mention *mention,
                                       const struct keys *keys);

/* The longest name of a body, law or programme whose initials the mention is, of the mention's own
 * kind if there is one; NULL if there is none, or a list has the acronym as that of another body.
 */
const struct mention *acronyms_initialled(const char *text, const struct mention *mention,
                                          const struct keys *keys);

/* Whether `behind`, alone in parentheses right behind the body `name`, is an acronym of it that is
 * printed like a word: `Kenya National Highways Authority (Kenha)`. The text ends at `end`. */
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
