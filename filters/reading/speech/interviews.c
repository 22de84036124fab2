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
    const char *name = text + paragraph->start;
    if (paragraph->next_unit - paragraph->first_unit != 1 || n < NAME_LEAST || n > NAME_MOST ||
        !ascii_is_upper(name[0]) || memchr(name, '\n', n) != NULL ||
        strchr(".?!:,;\"", name[n - 1]))
        return false;
    size_t last = n;
    while (last > 0 && name[last - 1] != ' ')
        last--;
    return last > 0 && last < n && !ascii_is_lower(name[last]);
}

/* The index of the name that the paragraph is; the count of names if it is none of them. */
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

/* The turns of an interview's names, by their indices. */
struct turns {
    size_t of[INTERVIEW_NAMES];   /* how many each has */
    bool person[INTERVIEW_NAMES]; /* it is known to be a person's name */
    size_t last;                  /* whose turn was the last; INTERVIEW_NAMES before the first */
    size_t changes;               /* how often another's turn follows */
};

/* Counts a turn of the name that the paragraph is, and adds the name if it is new. */
static void add_turn(const struct names *names, const char *text, const struct paragraph *paragraph,
                     struct interview *interview, struct turns *turns)
{
    size_t index = find_name(interview, text, paragraph);
    if (index == INTERVIEW_NAMES)
        return;
    if (index == interview->count) {
        interview->names[interview->count++] = (struct span){paragraph->start, paragraph->end};
        turns->person[index] = is_person(names, paragraph);
    }
    turns->of[index]++;
    turns->changes += index != turns->last;
    turns->last = index;
}

/* Keeps the names that take turns, and the persons among the others; none if too few persons take
 * turns. */
static void keep_speakers(const struct turns *turns, struct interview *interview)
{
    size_t kept = 0, speakers = 0, all = 0;
    for (size_t i = 0; i < interview->count; i++) {
        all += turns->of[i];
        speakers += turns->person[i] && turns->of[i] >= TURNS;
        if (turns->person[i] || turns->of[i] >= TURNS)
            interview->names[kept++] = interview->names[i];
    }
    interview->count = speakers >= SPEAKERS && turns->changes * 2 > all ? kept : 0;
}

void interviews_find(const struct story *story, const struct names *names,
                     struct interview *interview)
{
    struct paragraph name = {0}, next = {0};
    struct turns turns = {.last = INTERVIEW_NAMES};
    bool named = false;
    interview->count = 0;
    for (; paragraphs_next(story, &next); name = next) {
        if (named && interviews_is_prose(story->text, &next))
            add_turn(names, story->text, &name, interview, &turns);
        named = may_be_name(story->text, &next);
    }
    if (interview->count > 0)
        keep_speakers(&turns, interview);
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
