/* SPDX-License-Identifier: MIT */
#include "verbs.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

static struct wordlist forms = {&english_reporting_verbs, NULL};

enum { VALUE_MOST = 128 };

/* A user's form is taken for the past, in which nearly all reports are written. */
void verbs_add_entry(const char *file, size_t line, char *form, char *classes)
{
    (void)file;
    (void)line;
    char value[VALUE_MOST] = "-\tpast\t";
    strncat(value, classes, sizeof value - strlen(value) - 1);
    wordlist_add(&forms, form, value);
}

static bool has(const char *classes, const char *name)
{
    return strstr(classes, name) != NULL;
}

static enum verb_form form_of(const char *name)
{
    switch (name[0]) {
    case 'b': return VERB_BASE;
    case 't': return VERB_THIRD;
    case 'i': return VERB_ING;
    default: return name[2] == 's' ? VERB_PAST : VERB_PARTICIPLE;
    }
}

bool verbs_find(const char *text, size_t from, size_t to, struct verb *verb)
{
    const char *value = wordlist_find(&forms, text + from, to - from);
    if (value == NULL)
        return false;
    const char *form = strchr(value, '\t') + 1;
    const char *classes = strchr(form, '\t') + 1;
    verb->form = form_of(form);
    verb->takes_clause = has(classes, "clause");
    verb->takes_that = verb->takes_clause || has(classes, "that") || has(classes, "tell");
    verb->takes_person = has(classes, "tell");
    verb->noun_like = has(classes, "noun");
    return true;
}
