/* SPDX-License-Identifier: MIT */
/* What is known so far while a story's quotations are given their speakers, from the first to the
 * last. */
#ifndef WIREDESK_RECALL_H
#define WIREDESK_RECALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cast.h"
#include "common/story.h"
#include "quotations.h"
#include "reading/names/names.h"

/* What a word stands for that names nobody: the classes of filters/english/speaker-words.txt. */
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

/* It owns nothing of what it points to. */
struct recall {
    const struct story *story;
    const char *text;
    const struct names *names;
    const struct cast *cast;
    const struct quotations *quotations;
    size_t at;        /* the index of the quotation at hand */
    uint32_t last;    /* the person who spoke last, from 1; 0 if nobody is known to have */
    size_t last_span; /* the offset of that speaker's phrase */
    const struct mention *body; /* the body or place that spoke last; NULL if none has */
};

/* The index of the first mention that ends behind `at`, an offset in the text; names->count if
 * there is none. */
size_t recall_mention(const struct names *names, size_t at);

/* Sets the quotation's resolved speaker to the `length` bytes at `name`, which the caller keeps. */
void recall_set(struct quotation *quotation, const char *name, size_t length);

/* The same for a person of the cast, from 1, who then is the one who spoke last. */
void recall_set_person(struct recall *recall, struct quotation *quotation, uint32_t person);

/* The same for the name of a mention that is no person: of a people the name as printed. */
void recall_set_name(struct recall *recall, struct quotation *quotation,
                     const struct mention *mention);

/* The same; a body or place then is the one that spoke last. */
void recall_set_body(struct recall *recall, struct quotation *quotation,
                     const struct mention *mention);

/* Whether the quotation's resolved speaker is the body or place that spoke last. */
bool recall_is_body(const struct recall *recall, const struct quotation *quotation);

/* Whether a mention that ends at the offset `at` is a possessive, by what follows in text[at..end):
 * `Helen Marsh's mother` is not Helen Marsh. */
bool recall_is_possessive(const char *text, size_t at, size_t end);

/* The class of the word in speaker-words.txt; WHOM_NONE if it is not there. */
enum whom recall_stands_for(const char *text, struct span word);

/* Whether the word introduces somebody or something without a name in text[from..to): `a dam
 * official`. */
bool recall_is_introduced(const struct recall *recall, struct span word, size_t from, size_t to);

/* Whether the cue is one of asking: `asked`. */
bool recall_is_inquiry(const char *text, struct span cue);

#endif
