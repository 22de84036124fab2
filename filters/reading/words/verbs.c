/* SPDX-License-Identifier: MIT */
#include "verbs.h"

#include <stdint.h>
#include <string.h>

#include "commas.h"
#include "common/diag.h"
#include "common/wordlist.h"
#include "lists.h"
#include "shortwords.h"

static struct wordlist forms = {&english_reporting_verbs, NULL};

enum { VALUE_MOST = 128 };

static struct wordsieve sieve;

bool verbs_user_added(void)
{
    return forms.user != NULL;
}

void verbs_add_to(struct wordsieve *other)
{
    wordsieve_prepare(&sieve, &english_reporting_verbs);
    wordsieve_join(other, &sieve);
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
    {"finding", VERB_FINDING},
    {"about", VERB_ABOUT},
    {"of", VERB_OF},
    {"at", VERB_AT},
    {"for", VERB_FOR},
    {"against", VERB_AGAINST},
    {"to-what", VERB_TO_WHAT},
    {"someone", VERB_SOMEONE},
};

/* What the class says that the verb takes; 0 for those that say something else, or are none. */
static unsigned bits_of(const char *name, size_t n)
{
    for (size_t i = 0; i < sizeof classes_known / sizeof *classes_known; i++)
        if (strlen(classes_known[i].name) == n && memcmp(classes_known[i].name, name, n) == 0)
            return classes_known[i].bits;
    return 0;
}

static void take_class(struct verb *verb, const char *name, size_t n)
{
    if (n == 4 && memcmp(name, "noun", 4) == 0)
        verb->noun_like = true;
    verb->takes |= bits_of(name, n);
}

static bool is_class(const char *name, size_t n)
{
    static const char others[] = "quoted,noun";
    return bits_of(name, n) != 0 || commas_have(others, sizeof others - 1, name, n);
}

/* A user's form is taken for the past, in which nearly all reports are written. */
void verbs_add_entry(const char *file, size_t line, char *form, char *classes)
{
    char value[VALUE_MOST] = "-\tpast\t";
    for (struct comma_word at = commas_begin(classes, strlen(classes)); commas_next(&at);) {
        if (is_class(at.word, at.length))
            continue;
        diag_error(file, line, "unknown class of verbs; line ignored");
        return;
    }
    strncat(value, classes, sizeof value - strlen(value) - 1);
    wordsieve_add(&sieve, form, strlen(form));
    wordlist_add(&forms, form, value);
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
    const char *takes = strchr(form, '\t') + 1;
    for (struct comma_word at = commas_begin(takes, strlen(takes)); commas_next(&at);)
        take_class(&verb, at.word, at.length);
    return verb;
}

/* A verb as a number other than 0. */
enum { CODE_NOUN = 1 << 3, CODE_FORM = CODE_NOUN - 1, CODE_ANY = 1 << 4, CODE_TAKES = 5 };

static uint32_t code_of(const char *value)
{
    struct verb verb = read_value(value);
    uint32_t noun = verb.noun_like ? CODE_NOUN : 0;
    return CODE_ANY | noun | (uint32_t)verb.form | verb.takes << CODE_TAKES;
}

static struct shortwords built_in = {.table = &english_reporting_verbs, .code = code_of};

/* With forms of the user's, which go before the others. */
static uint32_t find_any(const char *form, size_t n)
{
    const char *value = wordlist_find(&forms, form, n);
    return value != NULL ? code_of(value) : 0;
}

bool verbs_look_up(const char *text, size_t from, size_t to, struct verb *verb)
{
    uint32_t code = verbs_user_added() ? find_any(text + from, to - from)
                                       : shortwords_find(&built_in, text, from, to);
    if (code == 0)
        return false;
    *verb = (struct verb){.form = (enum verb_form)(code & CODE_FORM),
                          .takes = code >> CODE_TAKES,
                          .noun_like = (code & CODE_NOUN) != 0};
    return true;
}

bool verbs_find(const char *text, size_t from, size_t to, struct verb *verb)
{
    wordsieve_prepare(&sieve, &english_reporting_verbs);
    return wordsieve_may_have_in(&sieve, text, from, to) && verbs_look_up(text, from, to, verb);
}
