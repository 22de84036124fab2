/* SPDX-License-Identifier: MIT */
/* Full stops inside datelines, which end no sentence. */
#ifndef WIREDESK_DATELINESTOPS_H
#define WIREDESK_DATELINESTOPS_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the full stop at `at`, in the sentence that begins at `start`, stands for a comma
 * (`MOSCOW. Feb 3 (Interfax)`), or stands before or after an agency between slashes (`MOSCOW,
 * February 3. /TASS/. The river`). The next word is text[next..next_end); the text is known up to
 * `end`. */
bool datelinestops_at(const char *text, size_t start, size_t at, size_t next, size_t next_end,
                      size_t end);

#endif
