/* SPDX-License-Identifier: MIT */
/* Persons who are one of several: `one of the mayor's advisers`. Tokens are indices into
 * reader->items. */
#ifndef WIREDESK_ONESOF_H
#define WIREDESK_ONESOF_H

#include <stddef.h>

#include "reading/tokens/reader.h"

/* The token behind `one of`, with an article, that begins at the token; `at` if that does not stand
 * there. */
size_t onesof_end(const struct reader *reader, size_t at);

/* The token at which `one of`, with a determiner, begins that stands right before the token; `at`
 * if there is none. */
size_t onesof_start(const struct reader *reader, size_t at);

#endif
