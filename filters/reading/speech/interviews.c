/* SPDX-License-Identifier: MIT */
#include "interviews.h"

#include <string.h>

#include "common/ascii.h"
#include "reading/sentences/punctuation.h"
#include "reading/speakers/recall.h"

enum {
    NAME_LEAST = 4, /* bytes of a name with a blank */
    NAME_MOST = 48, /* bytes of a name */
    SPEAKERS = 2,   /* the fewest persons of an interview */
    TURNS = 2       /* the fewest turns of each */
};

/* Whether the paragraph may be a name alone: a few words, the first and last with a capital, and no
 * stop. */
static bool may_be_name(const char *text, const struct paragraph *paragraph)
{
    size_t n = paragraph->end - paragraph->start;
    const char *name = text + paragraph->start, *blank;
    if (paragraph->next_unit - paragraph->first_unit != 1 || n < NAME_LEAST || n > NAME_MOST ||
        !ascii_is_upper(name[0]) || memchr(name, '\n', n) != NULL ||
        strchr(".?!:,;\"", name[n - 1]))
        return false;
    blank = memchr(name, ' ', n);
    if (blank == NULL)
        return false;
    for (const char *next = blank; next != NULL;
         next = memchr(next, ' ', n - (size_t)(next - name)))
        blank = next++;
    return (size_t)(blank + 1 - name) < n && !ascii_is_lower(blank[1]);
}

/* The index of the paragraph among the names; their count if it is none of them. */
static size_t find_name(const struct interview *interview, const char *text,
                        const struct paragraph *paragraph)
{
    size_t n = paragraph->end - paragraph->start, i = 0;
    while (i < interview->count &&
           (interview->names[i].end - interview->names[i].start != n ||
            memcmp(text + interview->names[i].start, text + paragraph->start, n) != 0))
        i++;
    return i;
}

/* Whether the paragraph is all of a person's name. */
static bool is_person(const struct names *names, const struct paragraph *paragraph)
{
    size_t at = recall_mention(names, paragraph->start);
    return at < names->count && names->mentions[at].kind == NAME_PERSON &&
           names->mentions[at].span.start == paragraph->start &&
           names->mentions[at].span.end == paragraph->end;
}

/* Counts a turn of the name that the paragraph is, the one of that index if it has been seen. */
static void add_turn(const struct names *names, const struct paragraph *paragraph, size_t index,
                     struct interview *interview)
{
    if (index == interview->count) {
        if (index == INTERVIEW_NAMES)
            return;
        interview->names[index] = (struct span){paragraph->start, paragraph->end};
        interview->turns[index] = 0;
        interview->person[index] = is_person(names, paragraph);
        interview->count++;
    }
    interview->turns[index]++;
    interview->changes += index != interview->last;
    interview->last = index;
}

/* Keeps the names that take turns, and the persons among the others; false if those that take turns
 * are too few. */
static bool keep_speakers(struct interview *interview)
{
    size_t kept = 0, speakers = 0, turns = 0;
    for (size_t i = 0; i < interview->count; i++) {
        turns += interview->turns[i];
        speakers += interview->person[i] && interview->turns[i] >= TURNS;
        if (!interview->person[i] && interview->turns[i] < TURNS)
            continue;
        interview->names[kept++] = interview->names[i];
    }
    interview->count = speakers >= SPEAKERS && interview->changes * 2 > turns ? kept : 0;
    return interview->count > 0;
}

bool interviews_find(const struct story *story, const struct names *names,
                     struct interview *interview)
{
    struct paragraph name = {0}, next = {0};
    const char *text = story->text;
    bool named = false;
    interview->count = interview->changes = 0;
    interview->last = INTERVIEW_NAMES;
    for (; paragraphs_next(story, &next); name = next) {
        if (named && interviews_is_prose(text, &next))
            add_turn(names, &name, find_name(interview, text, &name), interview);
        named = may_be_name(text, &next);
    }
    return interview->count > 0 && keep_speakers(interview);
}

bool interviews_is_name(const struct interview *interview, const char *text,
                        const struct paragraph *paragraph)
{
    return find_name(interview, text, paragraph) < interview->count;
}

bool interviews_is_prose(const char *text, const struct paragraph *paragraph)
{
    size_t end = paragraph->end, quote = 3;
    if (text[end - 1] == ')' && end - 1 > paragraph->start)
        end--;
    return strchr(".?!:\"", text[end - 1]) != NULL ||
           (end - paragraph->start >= quote && punctuation_double(text, end - quote, end) == quote);
}
