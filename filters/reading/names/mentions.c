/* SPDX-License-Identifier: MIT */
#include "mentions.h"

#include "reading/words/gazetteer.h"

bool mention_is_of_state(const char *text, const struct mention *mention)
{
    static const char before[] = " state ";
    size_t start = mention->span.start, n = sizeof before - 1;
    return start >= n && memcmp(text + start - n, before, n) == 0;
}

void mention_set_kind(const char *text, struct mention *mention, enum name_kind kind)
{
    bool asked = kind != NAME_PERSON && kind != NAME_OTHER;
    mention->kind = kind;
    mention->bits = asked ? gazetteer_span(text, mention->span) : 0;
    mention->title = (struct span){0, 0};
    mention->listed = NULL;
    mention->listed_length = 0;
    mention->country[0] = '\0';
}
