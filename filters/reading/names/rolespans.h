/* SPDX-License-Identifier: MIT */
/* Roles of persons with all that belongs to them, before and behind names. Tokens are indices into
 * reader->items. */
#ifndef WIREDESK_ROLESPANS_H
#define WIREDESK_ROLESPANS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "names.h"
#include "reading/tokens/reader.h"

/* The role behind the comma of a person's name whose last token is `last`, with its owner but
 * without article and age: `Esther Okumu, a spokeswoman for the Red Cross, said`, `Joshua Lam, the
 * town's mayor`. Empty if there is none. titlewords_prepare() must have been called. */
struct span rolespans_behind(const struct reader *reader, size_t last);

/* Whether the token, which stands between two others, is a possessive: `'s`, or the apostrophe of
 * `the miners' union`. */
bool rolespans_owns(const struct reader *reader, size_t at);

/* Whether the role of one person, which begins at `start` with what belongs to it, needs no
 * article, as it begins its sentence or has a capital: `Farm council chairman, Helen Marsh,`. One
 * that is sought is nobody's yet (`candidate for Ohio governor`), and one after a comma may be
 * that of the person before it. */
bool rolespans_stands_alone(const struct reader *reader, size_t start, size_t role);

/* Whether an article or an age stands right before the token `role`. */
bool rolespans_is_led(const struct reader *reader, size_t role);

/* The token at which all that belongs to the role begins, without an age: `Kabul police spokesman`.
 * The role's word begins at `role` and ends before the token `at`. The last of `names` is the name
 * at hand; the ones before it are there. */
size_t rolespans_start(const struct reader *reader, size_t role, size_t at,
                       const struct names *names);

#endif
