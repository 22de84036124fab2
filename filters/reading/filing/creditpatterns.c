/* SPDX-License-Identifier: MIT */
#include "creditpatterns.h"

#include <string.h>

#include "common/ascii.h"
#include "common/diag.h"
#include "lists.h"
#include "reading/words/setphrases.h"

/* The longest source of a pattern, with its words, and those of a class, in bytes. */
enum { SOURCE_MOST = 2048, WORDS_MOST = 320 };

/* The classes that patterns name, where they are listed, and their words as alternatives, once they
 * are asked for. */
static struct alternatives {
    const char *name;
    const struct wordtable *table;
    char words[WORDS_MOST];
} alternatives[] = {
    {"particle", &english_credit_words, ""},  {"best", &english_caption_words, ""},
    {"display", &english_credit_words, ""},   {"noun", &english_credit_words, ""},
    {"again", &english_credit_words, ""},     {"toggle", &english_credit_words, ""},
    {"source", &english_credit_words, ""},    {"copyright", &english_credit_words, ""},
    {"caption", &english_credit_words, ""},   {"lead", &english_credit_words, ""},
    {"kind", &english_credit_words, ""},      {"shot", &english_credit_words, ""},
    {"slashed", &english_credit_words, ""},   {"courtesy", &english_credit_words, ""},
    {"wire", &english_credit_words, ""},      {"file", &english_credit_words, ""},
    {"label", &english_credit_words, ""},     {"credit", &english_credit_words, ""},
    {"published", &english_credit_words, ""}, {"alone", &english_credit_words, ""},
    {"boxed", &english_credit_words, ""},     {"thing", &english_credit_words, ""},
    {"enlarge", &english_credit_words, ""},   {"thanks", &english_credit_words, ""},
    {"lent", &english_credit_words, ""},      {"tags", &english_credit_words, ""},
};

/* Appends `n` bytes to the string of *used bytes at `to`, which has room for `room`. */
static void put(char *to, size_t *used, size_t room, const char *text, size_t n)
{
    if (n >= room - *used)
        diag_die("credit pattern too long");
    memcpy(to + *used, text, n);
    *used += n;
    to[*used] = '\0';
}

/* A blank of a phrase is any blank of the text; a mark is itself. */
static void list_words(struct alternatives *class)
{
    struct setphrases set = setphrases_of(class->table, class->name);
    size_t used = 0;
    for (size_t i = 0; i < set.count; i++) {
        if (set.count > 1)
            put(class->words, &used, WORDS_MOST, i == 0 ? "(?:" : "|", i == 0 ? 3 : 1);
        for (const char *at = set.items[i]; *at != '\0'; at++) {
            char c[2] = {'\\', *at == ' ' ? 's' : *at};
            bool plain = ascii_is_letter(*at);
            put(class->words, &used, WORDS_MOST, plain ? at : c, plain ? 1 : 2);
        }
    }
    if (set.count > 1)
        put(class->words, &used, WORDS_MOST, ")", 1);
}

/* Any of the words of the class whose name is the `n` bytes at `name`. */
static const char *words_of(const char *name, size_t n)
{
    for (size_t i = 0; i < sizeof alternatives / sizeof *alternatives; i++) {
        struct alternatives *class = &alternatives[i];
        if (strlen(class->name) != n || memcmp(class->name, name, n) != 0)
            continue;
        if (class->words[0] == '\0')
            list_words(class);
        return class->words;
    }
    diag_die("credit pattern with an unknown class of words: '%s'", name);
}

void creditpatterns_compile(struct pattern *pattern, const char *source)
{
    char whole[SOURCE_MOST];
    size_t used = 0;
    for (const char *at = source, *end;; at = end + 1) {
        end = at + strcspn(at, "@");
        put(whole, &used, SOURCE_MOST, at, (size_t)(end - at));
        if (*end == '\0')
            break;
        at = end + 1;
        end = at + strcspn(at, "@");
        const char *words = words_of(at, (size_t)(end - at));
        put(whole, &used, SOURCE_MOST, words, strlen(words));
    }
    pattern_compile(pattern, whole);
}
