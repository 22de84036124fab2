/* SPDX-License-Identifier: MIT */
#include "bodywords.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "spans.h"

static const struct wordlist organization_words = {&english_organization_words, NULL};

const char *bodywords_find(const char *word, size_t n)
{
    return wordlist_find(&organization_words, word, n);
}

static bool is_form(const char *word, size_t n)
{
    static const char form[] = "company_form";
    const char *value = bodywords_find(word, n);
    if (value == NULL)
        return false;
    size_t length;
    const char *kind = wordlist_field(value, BODYWORDS_KIND, &length);
    return length == sizeof form - 1 && memcmp(kind, form, length) == 0;
}

size_t bodywords_form_start(const char *text, struct span name)
{
    size_t end = name.end;
    for (;;) {
        size_t start = spans_last_word(text, (struct span){name.start, end}).start;
        if (!is_form(text + start, end - start))
            return end;
        if (start == name.start)
            return name.end;
        end = start - 1;
        end -= end > name.start && text[end - 1] == ',';
    }
}

bool bodywords_has(const char *word, size_t n)
{
    return bodywords_find(word, n) != NULL;
}
