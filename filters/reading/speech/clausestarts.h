/* SPDX-License-Identifier: MIT */
/* Whether a clause begins at a token, by the words that follow. */
#ifndef WIREDESK_CLAUSESTARTS_H
#define WIREDESK_CLAUSESTARTS_H

#include <stdbool.h>
#include <stddef.h>

#include "scene.h"

/* The token behind words that say how exact the number behind them is: `about | 20`, `at least |
 * three`, `more than | 20`; `at` if there are none. */
size_t clausestart_measured(const struct scene *scene, size_t at, size_t end);

/* Whether a clause with a subject and a finite verb, outside of marks, begins at `at`. */
bool clausestart_opens(const struct scene *scene, size_t at, size_t end);

#endif
