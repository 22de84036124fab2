/* SPDX-License-Identifier: MIT */
#include "captionleads.h"

#include "lists.h"
#include "reading/words/setphrases.h"

static struct setphrases leads;

size_t captionleads_end(const char *text, size_t from, size_t to)
{
    if (leads.count == 0)
        leads = setphrases_of(&english_caption_words, "lead");
    size_t end = from + setphrases_at(&leads, text, from, to);
    return end > from && end < to && text[end] == ' ' ? end + 1 : from;
}
