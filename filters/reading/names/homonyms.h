/* SPDX-License-Identifier: MIT */
/* Places that share their name with others, one of which the story tells. */
#ifndef WIREDESK_HOMONYMS_H
#define WIREDESK_HOMONYMS_H

#include "names.h"

/* Sets the country of places whose name lies in several countries: a city lies where the story
 * names its state or province (`Birmingham` beside `Alabama`); a name of both a country and another
 * country's state (`Georgia`) means the one in or around which more of the story's places lie.
 * Places with a state or country printed behind them keep theirs. `text` is the story's. */
void homonyms_settle(const char *text, struct names *names);

#endif
