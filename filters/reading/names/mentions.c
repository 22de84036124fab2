/* SPDX-License-Identifier: MIT */
#include "mentions.h"

#include "reading/words/gazetteer.h"

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
