/* SPDX-License-Identifier: MIT */
/* Roles of persons with all that belongs to them, before and behind names. Tokens are counted as in
 * reader->items. */
#ifndef WIREDESK_ROLESPANS_H
#define WIREDESK_ROLESPANS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "names.h"
#include "reading/tokens/reader.h"

/* The role behind the comma of a person's name whose last token is `last`, without article and age,
 * with whose it is: `Esther Okumu, a spokeswoman for the Red Cross, said`, `Joshua Lam, the town's
 * mayor`. Empty where there is none. titlewords_prepare() has been called. */
struct span rolespans_behind(const struct reader *reader, size_t last);

/* Whether the token, which others stand before and behind, says that what is before it owns what is
 * behind it: `'s`, and the apostrophe of `the miners' union`. */
bool rolespans_owns(const struct reader *reader, size_t at);

/* Whether an article or an age stands right before the role that begins at the token. */
bool rolespans_is_led(const struct reader *reader, size_t role);

/* The token at which what belongs to the role begins that begins at `role`, before the token `at`,
 * without an age: `Kabul police spokesman`. The last of `names` is the name at hand, those before
 * it in the sentence are there. */
size_t rolespans_start(const struct reader *reader, size_t role, size_t at,
                       const struct names *names);

#endif
