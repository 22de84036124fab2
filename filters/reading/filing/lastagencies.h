/* SPDX-License-Identifier: MIT */
/* Credits that nothing marks but an agency's name at the end of the caption: `... in Cairo.
 * Reuters`, `... in Cairo. Ann Roe, AP`, `... in 1989 (Reuters)`. */
#ifndef WIREDESK_LASTAGENCIES_H
#define WIREDESK_LASTAGENCIES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/ascii.h"
#include "creditparts.h"

/* Whether a paragraph that ends at `to` may end so: a quick test. */
static inline bool lastagencies_may_stand(const char *text, size_t to)
{
    char last = text[to - 1];
    return ascii_is_letter(last) || last == ')' || last == ']';
}

/* Finds the credit with which the paragraph text[from..to) ends so. A newspaper's note of where it
 * has a report from (`The talks failed, it said. Reuters`) is none. */
bool lastagencies_find(const char *text, size_t from, size_t to, struct credit *credit);

#endif
