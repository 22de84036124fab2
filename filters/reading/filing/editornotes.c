/* SPDX-License-Identifier: MIT */
#include "editornotes.h"

#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist notes = {&english_editor_notes, NULL};

bool editornotes_begin(const char *words, size_t n)
{
    return wordlist_find(&notes, words, n) != NULL;
}
