/* SPDX-License-Identifier: MIT */
/* Who is known so far, as a story's quotations are given their speakers one by one. */
#ifndef WIREDESK_RECALL_H
#define WIREDESK_RECALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cast.h"
#include "common/story.h"
#include "quotations.h"
#include "reading/names/names.h"

/* For whom a word stands that names nobody (speaker-words.txt). */
enum whom {
    WHOM_NONE,
    WHOM_OPEN,
    WHOM_MAN,
    WHOM_WOMAN,
    WHOM_BODY,
    WHOM_RELATIVE,
    WHOM_THING,
    WHOM_SELF,
    WHOM_QUALIFIER,
    WHOM_EXAMPLE,
    WHOM_SEVERAL,
    WHOM_PLURAL,
    WHOM_PERSON,
    WHOM_COLLECTIVE
};

/* The story is read from its beginning to its end. It owns nothing of what it points to. */
struct recall {
    const struct story *story;
    const char *text;
    const struct names *names;
    const struct cast *cast;
    const struct quotations *quotations;
    size_t at;        /* the quotation at hand */
    uint32_t last;    /* the person who spoke last, from 1; 0 if nobody is known to have */
    size_t last_span; /* where the speaker's phrase stood */
    const struct mention *body; /* the body or place that spoke last; NULL if none has */
};

/* The number of the first mention that ends behind `at`, an offset in the text; how many there are
 * if none does. */
size_t recall_mention(const struct names *names, size_t at);

/* Makes the `length` bytes at `name`, which the caller keeps, the quotation's speaker. */
void recall_set(struct quotation *quotation, const char *name, size_t length);

/* The same of a person of the cast, from 1, who is then the one who spoke last. */
void recall_set_person(struct recall *recall, struct quotation *quotation, uint32_t person);

/* Makes the name of the mention, which is no person's, the quotation's speaker: that of a people as
 * it is printed. */
void recall_set_name(struct recall *recall, struct quotation *quotation,
                     const struct mention *mention);

/* The same; a body or place is then the one that spoke last. */
void recall_set_body(struct recall *recall, struct quotation *quotation,
                     const struct mention *mention);

/* Whether the quotation's speaker is the body or place that spoke last. */
bool recall_is_body(const struct recall *recall, const struct quotation *quotation);

/* Whether a mention that ends at `at` says whose something is, by what follows it in text[at..end):
 * `Helen Marsh's mother` is not Helen Marsh. */
bool recall_is_possessive(const char *text, size_t at, size_t end);

/* For whom the word stands that names nobody. */
enum whom recall_stands_for(const char *text, struct span word);

/* Whether somebody or something without a name has been introduced by the word in text[from..to):
 * `a dam official`. */
bool recall_is_introduced(const struct recall *recall, struct span word, size_t from, size_t to);

/* Whether the cue is one of asking: `asked`. */
bool recall_is_inquiry(const char *text, struct span cue);

#endif
