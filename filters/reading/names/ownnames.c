/* SPDX-License-Identifier: MIT */
#include "ownnames.h"

#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "common/wordlist.h"
#include "details.h"
#include "reading/words/countrycodes.h"
#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"

static struct wordlist own_names = {NULL, NULL};

/* Whether the country of a user's entry is a code, or left out: empty or `-`. */
static bool is_country_or_none(const char *value)
{
    size_t n;
    const char *code = wordlist_field(value, 2, &n);
    return n == 0 || (n == 1 && code[0] == '-') || countrycodes_is_form(code, n);
}

/* Whether the entry of a place ends with a country where others have the canonical name, as in the
 * lists that dateline takes. */
static bool is_dateline_place(const char *value)
{
    size_t n, more;
    const char *code = wordlist_field(value, 1, &n);
    wordlist_field(value, 2, &more);
    if (more > 0 || names_kind(value, strcspn(value, "\t")) != NAME_PLACE ||
        !countrycodes_is_form(code, n))
        return false;
    const char alone[] = {code[0], code[1], '\0'};
    return countrycodes_find(alone).code_length > 0;
}

void ownnames_add_entry(const char *file, size_t line, char *name, char *value)
{
    if (strcmp(value, "agency") == 0)
        wordlist_add(&own_names, name, name_kind_names[NAME_ORGANIZATION]);
    else if (names_kind(value, strcspn(value, "\t")) == NAME_KINDS)
        diag_error(file, line, "unknown kind of name; line ignored");
    else if (!is_country_or_none(value))
        diag_error(file, line, "country is not two capital letters; line ignored");
    else
        wordlist_add(&own_names, name, value);
}

bool ownnames_any(void)
{
    return own_names.user != NULL;
}

/* Adds the user's name that begins at the token, and returns the token behind it. */
static size_t add_own_name(const struct reader *reader, size_t at, struct names *names)
{
    struct match match;
    size_t length;
    if (!reader_longest(&own_names, reader, at, wordlist_most_words(&own_names), &match))
        return at;
    const char *kind = wordlist_field(match.value, 0, &length);
    struct span span = {reader->items[at].start, reader->items[match.last].end};
    names->own.items = memory_grow(names->own.items, &names->own.capacity, names->own.count + 1,
                                   sizeof *names->own.items);
    struct mention *mention = &names->own.items[names->own.count++];
    *mention = (struct mention){.kind = names_kind(kind, length),
                                .span = span,
                                .bits = gazetteer_span(reader->text, span),
                                .company = true,
                                .own = true};
    if (is_dateline_place(match.value)) {
        details_set_country(mention, match.value, 1);
    } else {
        details_set_listed(mention, match.value, 1);
        mention->fixed = mention->listed != NULL;
        details_set_country(mention, match.value, 2);
    }
    return match.last + 1;
}

void ownnames_find(const struct reader *reader, struct names *names)
{
    if (!ownnames_any())
        return;
    for (size_t at = reader->begin; at < reader->end;) {
        size_t next = add_own_name(reader, at, names);
        at = next > at ? next : at + 1;
    }
}
