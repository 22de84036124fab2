/* SPDX-License-Identifier: MIT */
/* Places that share their name with others: the story tells which of them is meant. */
#ifndef WIREDESK_HOMONYMS_H
#define WIREDESK_HOMONYMS_H

#include "names.h"

/* Sets the country of places whose name lies in several: of a city to that where the story names
 * the state or province that the city lies in (`Birmingham` beside `Alabama`); of what is a
 * country's name and that of another country's state (`Georgia`) to that which more of the story's
 * places lie in or around. Places with their state or country behind them keep theirs. `text` is
 * the story's. */
void homonyms_settle(const char *text, struct names *names);

#endif
