/* SPDX-License-Identifier: MIT */
#include "storynotes.h"

#include <stdint.h>
#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist story_notes = {&english_story_notes, NULL};

enum {
    NOTE_MOST = 24, /* bytes of the words that lead a note, with their colon */
    LETTERS = 0x1F
};

/* The first letters of the list's entries, a bit for each: few sentences begin with one. */
static uint32_t letters;

static void learn_letters(void)
{
    const char *key;
    for (size_t at = 0; (key = wordlist_key(&english_story_notes, &at)) != NULL;)
        letters |= (uint32_t)1 << (key[0] & LETTERS);
}

bool storynote_begins(const char *text, size_t from, size_t to)
{
    while (from < to &&
           (text[from] == '(' || text[from] == '[' || text[from] == '*' || text[from] == '_'))
        from++;
    if (letters == 0)
        learn_letters();
    if (from == to || (letters >> (text[from] & LETTERS) & 1) == 0)
        return false;
    size_t most = to - from < NOTE_MOST ? to - from : NOTE_MOST;
    const char *colon = memchr(text + from, ':', most);
    return colon != NULL &&
           wordlist_find(&story_notes, text + from, (size_t)(colon - text) - from) != NULL;
}
