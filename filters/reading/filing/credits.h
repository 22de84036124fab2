/* SPDX-License-Identifier: MIT */
/* Photo credits: `(AP Photo/NAME, Pool)`, `REUTERS/NAME/File Photo`, `NAME/AFP via Getty Images`.
 */
#ifndef WIREDESK_CREDITS_H
#define WIREDESK_CREDITS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "creditparts.h"

/* Compiles the patterns: once, before all else. */
void credits_prepare(void);

/* Where signs of credits stand next in the current text, as far as that is known; all zero when a
 * new text begins. */
struct credits {
    size_t next_slash, next_bar, next_sign;
};

/* Whether text[from..to) may hold a credit: a quick test. Calls must come in the order of `from`.
 */
bool credits_may_stand(struct credits *credits, const struct story *story, size_t from, size_t to);

/* Finds the credit of the paragraph text[from..to) of the story: that of a photo, at its end or in
 * place of a caption. */
bool credits_find(const struct story *story, size_t from, size_t to, struct credit *credit);

#endif
