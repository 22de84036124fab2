/* SPDX-License-Identifier: MIT */
/* Companies that are named after a person, and called by the surname alone: `Disney` for `Walt
 * Disney Co.`. */
#ifndef WIREDESK_FOUNDERS_H
#define WIREDESK_FOUNDERS_H

#include <stddef.h>

#include "common/story.h"
#include "keys.h"
#include "mentions.h"

/* A company and the surname in its name. */
struct founder {
    struct span surname;
    const struct mention *company;
};

/* Those of a story, in no order; those beyond FOUNDERS_MOST are left out. */
enum { FOUNDERS_MOST = 16 };
struct founders {
    struct founder items[FOUNDERS_MOST];
    size_t count;
};

/* Finds the companies that have a first name or initials, a surname and a legal form. `by_name` has
 * the story's organizations, sorted by name. */
void founders_find(const char *text, const struct keys *by_name, struct founders *founders);

/* The company whose surname the mention is; NULL if there is none. */
const struct mention *founders_company(const char *text, const struct founders *founders,
                                       const struct mention *mention);

/* Gives organizations that are one such surname alone the canonical name of its company, if it is
 * that of only one. */
void founders_settle(const char *text, const struct founders *founders, const struct keys *by_name);

#endif
