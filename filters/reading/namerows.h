/* SPDX-License-Identifier: MIT */
/* Names that an upstream `entities` has found. */
#ifndef WIREDESK_NAMEROWS_H
#define WIREDESK_NAMEROWS_H

#include "names.h"

/* If `entity` rows came with the story, takes their names in place of those that were found here,
 * so that what a user has added to `entities` or edited in its rows is believed. */
void namerows_take(const struct story *story, struct names *names);

#endif
