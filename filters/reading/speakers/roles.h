/* SPDX-License-Identifier: MIT */
/* The words around a mention: in what role it is named, and as a woman or a man. */
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

/* The words around a mention that say who it is, as runs of the story's tokens. */
struct role_words {
    struct run before; /* of its own noun phrase, or of the role that it is an apposition to */
    struct run behind; /* of its apposition */
    bool known;
};

/* All zero is an empty one; roles_free() frees what it holds. */
struct roles {
    const struct names *names;
    const char *text;
    struct role_words *items; /* one for each mention */
    size_t capacity;
};

/* Starts with the story's names, and forgets those before. Keeps `names` and `text`, which stay the
 * caller's. */
void roles_begin(const struct names *names, const char *text, struct roles *roles);

/* Frees what it holds and empties it. */
void roles_free(struct roles *roles);

/* The gender that the word right before the mention tells: `Mrs. Marsh`. */
enum gender roles_title_gender(const struct roles *roles, size_t mention);

/* The gender that the words before the mention or in its apposition tell. */
enum gender roles_printed_gender(const struct roles *roles, size_t mention);

/* Whether the mention is introduced as somebody's wife, brother or the like: `his wife, Laura
 * Hansen`. */
bool roles_of_relative(const struct roles *roles, size_t mention);

/* The token, from 1, of the role `role`, `n` bytes, in any case, before the mention (`Works
 * Minister Grace Okello`) or in its apposition (`Peter Novak, the mayor of Doha,`); any form of
 * `spokesman` and the like will do. 0 if there is none. */
size_t roles_find(const struct roles *roles, size_t mention, const char *role, size_t n);

/* The same for the word right before the mention, with a capital: `Mayor Grace Okello`. */
size_t roles_find_title(const struct roles *roles, size_t mention, const char *role, size_t n);

/* The offset at which the words end that say in what role the mention is. */
size_t roles_end(const struct roles *roles, size_t mention);

#endif
