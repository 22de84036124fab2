/* SPDX-License-Identifier: MIT */
#include "captions.h"

#include <string.h>

#include "common/wordlist.h"
#include "dates.h"
#include "lists.h"
#include "words.h"

/* No note begins with more. */
enum { NOTE_MOST = 24 };

static const struct wordlist editor_notes = {&english_editor_notes, NULL};

static bool starts(const char *text, size_t at, size_t to, const char *words)
{
    size_t n = strlen(words);
    return to - at >= n && memcmp(text + at, words, n) == 0;
}

static struct span trim(const char *text, size_t from, size_t to)
{
    while (from < to && text[from] == ' ')
        from++;
    while (to > from && text[to - 1] == ' ')
        to--;
    return (struct span){from, to};
}

/* `EDS NOTE: GRAPHIC CONTENT - ` before the caption; gives back where the caption begins. */
static size_t read_note(const char *text, size_t from, size_t to, struct caption *caption)
{
    size_t colon = from;
    while (colon < to && colon - from < NOTE_MOST && text[colon] != ':' && text[colon] != '-')
        colon++;
    size_t head = colon < to && text[colon] == ':' ? colon + 1 : colon;
    while (head > from && text[head - 1] == ' ')
        head--;
    if (wordlist_find(&editor_notes, text + from, head - from) == NULL)
        return from;
    size_t at = head;
    for (size_t dash = at; dash + 3 < to; dash++) {
        bool hyphen = starts(text, dash, to, " - ") || starts(text, dash, to, " -- ");
        if (!hyphen && !starts(text, dash, to, " \xE2\x80\x94") &&
            !starts(text, dash, to, " \xE2\x80\x93"))
            continue;
        caption->instructions = trim(text, at, dash);
        for (dash++; dash < to && text[dash] != ' ';)
            dash++;
        return dash;
    }
    return from;
}

/* A place behind a word that leads to one, at `at`: `in Doha, Qatar`. */
static bool place_behind(const char *text, size_t at, size_t to, struct place *place)
{
    size_t end = at;
    while (end < to && text[end] >= 'a' && text[end] <= 'z')
        end++;
    return end > at && end + 1 < to && text[end] == ' ' &&
           (words_classes(text, at, end) & WORD_PLACE) != 0 &&
           places_qualified_at(text, end + 1, to, place) && place->kind == PLACE_CITY;
}

/* The place stands behind the date, or is the last before it: `in Kabul, Afghanistan, Saturday,
 * Nov. 21, 2020`; `Saturday, Nov. 21, 2020, in Doha, Qatar`. */
static void find_place(const char *text, struct span description, struct span date,
                       struct caption *caption)
{
    struct place place;
    size_t behind = date.end;
    while (behind < description.end && strchr(" ,", text[behind]) != NULL)
        behind++;
    if (date.end > date.start && place_behind(text, behind, description.end, &place)) {
        caption->place = place;
        return;
    }
    size_t to = date.end > date.start ? date.start : description.end;
    for (size_t at = description.start; at < to; at++)
        if ((at == description.start || text[at - 1] == ' ') &&
            place_behind(text, at, description.end, &place))
            caption->place = place;
    if (caption->place.name.end > 0 || date.end == date.start)
        return;
    for (size_t at = behind; at < description.end; at++)
        if (text[at - 1] == ' ' && place_behind(text, at, description.end, &place)) {
            caption->place = place;
            return;
        }
}

/* What is left of the paragraph before the credit, or behind it where the credit comes first. */
static struct span describe(const char *text, size_t start, size_t to, const struct credit *credit)
{
    static const char mandatory[] = " Mandatory";
    size_t end = credit->span.start, n = sizeof mandatory - 1;
    if (end <= start)
        return trim(text, credit->span.end < to ? credit->span.end : start,
                    credit->span.end < to ? to : start);
    /* A form may begin with the end of the sentence before it. */
    while (end < to && strchr(".!?\"", text[end]) != NULL)
        end++;
    while (end > start && strchr("([ ", text[end - 1]) != NULL)
        end--;
    if (end - start > n && memcmp(text + end - n, mandatory, n) == 0)
        end -= n;
    return trim(text, start, end);
}

bool captions_read(const struct story *story, size_t from, size_t to, struct caption *caption)
{
    const char *text = story->text;
    *caption = (struct caption){.date = {0, 0, 0}};
    if (!credits_find(story, from, to, &caption->credit))
        return false;
    size_t start = read_note(text, from, to, caption);
    caption->description = describe(text, start, to, &caption->credit);
    start = trim(text, start, to).start;
    if (starts(text, start, to, "FILE ") || starts(text, start, to, "FILE:") ||
        starts(text, start, to, "File photo"))
        caption->credit.flags |= CREDIT_FILE;
    struct found_date found = {.span = {0, 0}};
    struct span description = caption->description;
    if (dates_find(text, description.start, description.end, story->date, &found) ||
        (story->date.year != 0 &&
         dates_find_weekday(text, description.start, description.end, story->date, &found)))
        caption->date = found.date;
    find_place(text, description, found.span, caption);
    return true;
}
