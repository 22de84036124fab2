/* SPDX-License-Identifier: MIT */
#include "verbs.h"

#include <stdint.h>
#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

static struct wordlist forms = {&english_reporting_verbs, NULL};

enum { VALUE_MOST = 128, READ_SLOTS = 1024 };

struct wordsieve verbs_sieve;

/* Values of the list that have been read before, by the place of the text they were read from. */
static struct {
    const char *value;
    struct verb verb;
} values_read[READ_SLOTS];

bool verbs_has_user(void)
{
    return forms.user != NULL;
}

void verbs_prepare(void)
{
    wordsieve_prepare(&verbs_sieve, &english_reporting_verbs);
}

/* A user's form is taken for the past, in which nearly all reports are written. */
void verbs_add_entry(const char *file, size_t line, char *form, char *classes)
{
    (void)file;
    (void)line;
    char value[VALUE_MOST] = "-\tpast\t";
    strncat(value, classes, sizeof value - strlen(value) - 1);
    wordsieve_add(&verbs_sieve, form);
    wordlist_add(&forms, form, value);
}

static const struct {
    const char *name;
    unsigned bits;
} classes_known[] = {
    {"clause", VERB_CLAUSE | VERB_THAT},
    {"that", VERB_THAT},
    {"tell", VERB_TELL | VERB_THAT},
    {"object", VERB_OBJECT},
    {"to", VERB_TO},
    {"question", VERB_QUESTION},
    {"order", VERB_ORDER},
    {"out", VERB_OUT},
    {"name", VERB_NAME},
};

static void take_class(struct verb *verb, const char *name, size_t n)
{
    if (n == 4 && memcmp(name, "noun", 4) == 0)
        verb->noun_like = true;
    for (size_t i = 0; i < sizeof classes_known / sizeof *classes_known; i++)
        if (strlen(classes_known[i].name) == n && memcmp(classes_known[i].name, name, n) == 0)
            verb->takes |= classes_known[i].bits;
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

static struct verb read_value(const char *value)
{
    const char *form = strchr(value, '\t') + 1;
    struct verb verb = {.form = form_of(form)};
    for (const char *at = strchr(form, '\t') + 1; *at != '\0'; at += *at == ',') {
        size_t n = strcspn(at, ",");
        take_class(&verb, at, n);
        at += n;
    }
    return verb;
}

bool verbs_find(const char *text, size_t from, size_t to, struct verb *verb)
{
    verbs_prepare();
    if (!wordsieve_may_have(&verbs_sieve, text + from, to - from))
        return false;
    const char *value = wordlist_find(&forms, text + from, to - from);
    if (value == NULL)
        return false;
    size_t slot = (uintptr_t)value / sizeof(uint32_t) % READ_SLOTS;
    if (values_read[slot].value != value) {
        values_read[slot].verb = read_value(value);
        values_read[slot].value = value;
    }
    *verb = values_read[slot].verb;
    return true;
}
