/* SPDX-License-Identifier: MIT */
/* The words around a mention: in what role it is named, and whether as a woman or a man. */
#ifndef WIREDESK_ROLES_H
#define WIREDESK_ROLES_H

#include <stdbool.h>
#include <stddef.h>

#include "reading/names/genders.h"
#include "reading/names/names.h"

/* A run of tokens: [first, end). */
struct run {
    size_t first;
    size_t end;
};

/* The words around a mention that say who it is, once they have been looked for. */
struct role_words {
    struct run before; /* of its own noun phrase, or the role that it is an apposition to */
    struct run behind; /* of its apposition */
    bool known;
};

/* All zero is empty. */
struct roles {
    const struct names *names;
    const char *text;
    struct role_words *items; /* of each mention */
    size_t capacity;
};

/* Begins with the story's names, and forgets the words around those before. It keeps `names` and
 * `text`, which the caller owns. */
void roles_begin(const struct names *names, const char *text, struct roles *roles);

/* Frees what it holds, which is then empty. */
void roles_free(struct roles *roles);

/* Whether the word right before the mention is of a woman or a man: `Mrs. Marsh`. */
enum gender roles_title_gender(const struct roles *roles, size_t mention);

/* Whether a woman or a man is printed at the mention, before it or in its apposition. */
enum gender roles_printed_gender(const struct roles *roles, size_t mention);

/* Whether the mention is of somebody's wife, brother or the like, who is told right before: `his
 * wife, Laura Hansen`. */
bool roles_of_relative(const struct roles *roles, size_t mention);

/* The token, from 1, that is the word `role` of `n` bytes, in whatever case, before the mention
 * (`Works Minister Grace Okello`) or in its apposition (`Peter Novak, the mayor of Doha,`); of
 * `spokesman` and the like any form will do. 0 if none is. */
size_t roles_find(const struct roles *roles, size_t mention, const char *role, size_t n);

/* The same, of the word right before the mention, with a capital: `Mayor Grace Okello`. */
size_t roles_find_title(const struct roles *roles, size_t mention, const char *role, size_t n);

/* Where the words end, in the text, that say in what role the mention is. */
size_t roles_end(const struct roles *roles, size_t mention);

#endif
