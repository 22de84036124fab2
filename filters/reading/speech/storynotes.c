/* SPDX-License-Identifier: MIT */
#include "storynotes.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist story_notes = {&english_story_notes, NULL};

enum { NOTE_MOST = 24 /* bytes of what leads a note */ };

bool storynote_begins(const char *text, size_t from, size_t to)
{
    while (from < to && strchr("([*_", text[from]) != NULL)
        from++;
    size_t most = to - from < NOTE_MOST ? to - from : NOTE_MOST;
    const char *colon = memchr(text + from, ':', most);
    return colon != NULL &&
           wordlist_find(&story_notes, text + from, (size_t)(colon - text) - from) != NULL;
}
