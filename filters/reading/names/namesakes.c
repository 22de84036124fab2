/* SPDX-License-Identifier: MIT */
#include "namesakes.h"

#include <string.h>

#include "nameforms.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

bool namesakes_is_alone(const char *text, const struct key *surname)
{
    const struct mention *name = surname->mention;
    size_t n = mention_length(name);
    return name->one_word || surname->length == n ||
           memchr(text + name->span.start, ' ', n) == NULL;
}

/* The index of the person whose name it may be; `count` if nobody's or, with *open set, if several
 * persons'. */
static size_t find_person(const char *text, const struct namesakes *namesakes, struct span name,
                          bool *open)
{
    size_t found = namesakes->count;
    *open = false;
    for (size_t i = 0; i < namesakes->count; i++) {
        if (!nameforms_is_form(text, namesakes->persons[i].name, name))
            continue;
        *open = found < namesakes->count;
        found = i;
    }
    return *open ? namesakes->count : found;
}

static void add_mention(struct namesake *person, const struct mention *mention)
{
    if (mention < person->first)
        person->first = mention;
    person->count++;
}

void namesakes_find(const char *text, const struct key *first, const struct key *last,
                    enum namesakes_printed printed, struct namesakes *namesakes)
{
    for (const struct key *at = first; at < last; at++) {
        struct span name = at->mention->span;
        bool open;
        if (namesakes_is_alone(text, at) ||
            (printed != NAMESAKES_ANYHOW &&
             nameforms_in_capitals(text, name) != (printed == NAMESAKES_IN_CAPITALS)))
            continue;
        size_t person = find_person(text, namesakes, name, &open);
        if (!open && person == namesakes->count && namesakes->count < NAMESAKES_MOST)
            namesakes->persons[namesakes->count++] =
                (struct namesake){.name = name, .first = at->mention};
        if (person < namesakes->count) {
            add_mention(&namesakes->persons[person], at->mention);
            name = namesakes->persons[person].name;
        }
        mention_set_canonical(at->mention, text + name.start, name.end - name.start);
    }
}

size_t namesakes_person(const char *text, const struct namesakes *namesakes,
                        const struct mention *mention)
{
    size_t person = 0;
    while (person < namesakes->count &&
           mention->canonical != text + namesakes->persons[person].name.start)
        person++;
    return person;
}

/* Whether a sentence may begin at text[at]. */
static bool may_begin(const char *text, size_t at)
{
    while (at > 0 && text[at - 1] == ' ')
        at--;
    return at == 0 || strchr(".?!:;\"'", text[at - 1]) != NULL ||
           (at >= 3 && punctuation_general(text, at - 3, at) != 0);
}

/* Whether the name's first word is hardly a first name here. Since lists have most words as first
 * names, a listed one counts as none only at the head of a sentence. */
static bool begins_otherwise(const char *text, struct span name)
{
    const uint32_t others = GAZETTEER_SURNAME | GAZETTEER_COUNTRY | GAZETTEER_REGION |
                            GAZETTEER_NORP | GAZETTEER_ORGANIZATION | GAZETTEER_TITLE |
                            GAZETTEER_CALENDAR | GAZETTEER_FUNCTION | GAZETTEER_ROLE |
                            GAZETTEER_HEAD_BEFORE | GAZETTEER_HEAD_BODY | GAZETTEER_HEAD_TEAM;
    uint32_t bits = gazetteer_span(text, spans_first_word(text, name));
    bool lower = gazetteer_is_mostly_lower(bits);
    if ((bits & GAZETTEER_FIRST_NAME) == 0)
        return lower || (bits & others) != 0;
    return lower && may_begin(text, name.start);
}

void namesakes_doubt(const char *text, struct namesakes *namesakes)
{
    for (size_t i = 0; i < namesakes->count; i++) {
        struct namesake *person = &namesakes->persons[i];
        person->doubtful = person->count == 1 && begins_otherwise(text, person->name);
    }
}
