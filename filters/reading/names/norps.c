/* SPDX-License-Identifier: MIT */
#include "norps.h"

#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist norps = {&english_norps, NULL};

const char *norps_find(const char *name, size_t n)
{
    return wordlist_find(&norps, name, n);
}

/* Lines begin with the kind, `region` and `religion` among others. */
bool norps_is_party_or_people(const char *line)
{
    return line[0] != 'r';
}
