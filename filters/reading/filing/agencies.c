/* SPDX-License-Identifier: MIT */
#include "agencies.h"

#include <string.h>

#include "common/diag.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/countrycodes.h"
#include "reading/words/placelists.h"

enum { WORDS_MOST = 6 };

static struct wordlist agencies = {&english_agencies, NULL};

const char *agencies_find(const char *name, size_t n, size_t *length)
{
    const char *value = wordlist_find(&agencies, name, n);
    if (value != NULL)
        *length = strcspn(value, "\t\n");
    return value;
}

static bool ends_word(char c)
{
    /* E2 begins curly quotes and dashes. */
    return strchr(" ,;:.()[]/\"'-\xE2", c) != NULL;
}

static size_t longest_at(const char *text, size_t from, size_t to)
{
    size_t best = 0, words = 0, length;
    for (size_t at = from + 1; at <= to && words < WORDS_MOST; at++) {
        if (at < to && !ends_word(text[at]))
            continue;
        words++;
        if (agencies_find(text + from, at - from, &length) != NULL)
            best = at;
    }
    return best;
}

bool agencies_at(const char *text, size_t from, size_t to, struct span *agency)
{
    size_t end = utf8_is_upper(text + from, to - from) ? longest_at(text, from, to) : 0;
    if (end > 0)
        *agency = (struct span){from, end};
    return end > 0;
}

bool agencies_in(const char *text, size_t from, size_t to, struct span *agency)
{
    for (size_t at = from; at < to; at++) {
        bool begins = at == from || ends_word(text[at - 1]) ||
                      (at >= from + 3 && punctuation_general(text, at - 3, at) != 0);
        if (begins && agencies_at(text, at, to, agency))
            return true;
    }
    return false;
}

void agencies_add_entry(const char *file, size_t line, char *name, char *value)
{
    char *country = value + strcspn(value, "\t");
    if (*country == '\t')
        *country++ = '\0';
    if (strcmp(value, "agency") == 0)
        wordlist_add(&agencies, name, name);
    else if (strcmp(value, "place") == 0 && countrycodes_is_form(country, strlen(country)))
        placelists_add(name, country);
    else
        diag_error(file, line, "neither 'agency' nor 'place' with a country; line ignored");
}
