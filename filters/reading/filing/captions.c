/* SPDX-License-Identifier: MIT */
#include "captions.h"

#include <string.h>

#include "captionlayouts.h"
#include "captionplaces.h"
#include "common/ascii.h"
#include "common/wordlist.h"
#include "editornotes.h"
#include "lastagencies.h"
#include "lists.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/dates.h"
#include "reading/words/setphrases.h"
#include "reading/words/spans.h"

/* The longest beginning of a note, in bytes. */
enum { NOTE_MOST = 24 };

/* How many words may stand between `released` and the day. */
enum { RELEASE_WORDS = 2 };

/* The longest caption that only its label shows to be one, in bytes: an article may have run into
 * its line. */
enum { LABELLED_MOST = 400 };

static const struct wordlist release_words = {&english_release_words, NULL};

/* The words of the list, by their class. */
static struct setphrases bests, demands, files, videos, labels;

/* text[from..to) without blanks at its ends. */
static struct span trim(const char *text, size_t from, size_t to)
{
    return spans_trim(text, (struct span){from, to}, " ", " ");
}

/* As trim(), also of the dashes that a note may begin with. */
static struct span trim_dashes(const char *text, size_t from, size_t to)
{
    return spans_trim(text, (struct span){from, to}, " -", " ");
}

/* The first dash from `at` on that has a blank before it: the place of that blank, or `to`; *behind
 * becomes where the text after the dash begins. */
static size_t find_dash(const char *text, size_t at, size_t to, size_t *behind)
{
    for (; at + 3 < to; at++) {
        bool hyphen = spans_starts(text, at, to, " - ") || spans_starts(text, at, to, " -- ");
        bool dash = text[at] == ' ' && punctuation_long_dash(text, at + 1, to) > 0;
        if (!hyphen && !dash)
            continue;
        for (*behind = at + 1; *behind < to && text[*behind] != ' ';)
            ++*behind;
        return at;
    }
    *behind = to;
    return to;
}

/* Whether the text from `at` to the next dash goes on with a note: it is in capitals, and is not
 * the `FILE - ` that begins a caption. */
static bool note_goes_on(const char *text, size_t at, size_t to)
{
    size_t behind, end = find_dash(text, at, to, &behind);
    while (at < end && text[at] == ' ')
        at++;
    if (end == to || end == at || setphrases_at(&files, text, at, to) > 0)
        return false;
    return !spans_has_lower(text, (struct span){at, end});
}

/* `EDS NOTE: GRAPHIC CONTENT - ` before the caption; returns where the caption begins. */
static size_t read_note(const char *text, size_t from, size_t to, struct caption *caption)
{
    size_t colon = from;
    while (colon < to && colon - from < NOTE_MOST && text[colon] != ':' && text[colon] != '-')
        colon++;
    size_t head = colon < to && text[colon] == ':' ? colon + 1 : colon;
    while (head > from && text[head - 1] == ' ')
        head--;
    if (!editornotes_begin(text + from, head - from))
        return from;
    size_t behind, dash = find_dash(text, head, to, &behind);
    if (dash == head)
        dash = find_dash(text, behind, to, &behind);
    while (dash < to && note_goes_on(text, behind, to))
        dash = find_dash(text, behind, to, &behind);
    if (dash == to)
        return from;
    caption->instructions = trim_dashes(text, head, dash);
    return behind;
}

/* An instruction that stands with the credit, where no note has given one. */
static void add_instruction(size_t at, size_t n, struct caption *caption)
{
    if (caption->instructions.end == 0)
        caption->instructions = (struct span){at, at + n};
}

/* Reuters marks its best photos of a day after the credit. */
static void read_display(const char *text, struct caption *caption)
{
    struct span credit = caption->credit.span;
    size_t at = setphrases_find(&bests, "", text, credit.start, credit.end);
    if (at < credit.end)
        add_instruction(at, setphrases_at(&bests, text, at, credit.end), caption);
}

/* Where the demand to print the credit begins, if it ends with the credit's label at `label`;
 * `label` if there is none. */
static size_t read_demand(const char *text, size_t start, size_t label, size_t to,
                          struct caption *caption)
{
    for (size_t i = 0; i < demands.count; i++) {
        size_t n = (size_t)(strrchr(demands.items[i], ' ') - demands.items[i]) + 1;
        if (label - start < n || !spans_starts(text, label - n, to, demands.items[i]))
            continue;
        add_instruction(label - n, demands.lengths[i], caption);
        return label - n;
    }
    return label;
}

/* `Photo: Ann Roe/AFP Photo: Ann Roe/AFP`: whether what stands before the credit is the same. */
static bool is_credit_twice(const char *text, struct span before, struct span credit)
{
    size_t n = before.end - before.start;
    return n > 0 && n == credit.end - credit.start &&
           memcmp(text + before.start, text + credit.start, n) == 0;
}

/* What is left of the paragraph before the credit, or after it where the credit comes first. */
static struct span describe(const char *text, size_t start, size_t to, struct caption *caption)
{
    const struct credit *credit = &caption->credit;
    size_t end = credit->span.start;
    if (end > start)
        end = read_demand(text, start, end, to, caption);
    if (end <= start)
        return trim(text, credit->span.end < to ? credit->span.end : start,
                    credit->span.end < to ? to : start);
    /* A form may begin with the end of the sentence before it. */
    while (end < to && strchr(".!?\"", text[end]) != NULL)
        end++;
    while (end > start && strchr("([ ", text[end - 1]) != NULL)
        end--;
    struct span before = trim(text, start, end);
    return is_credit_twice(text, before, credit->span) ? (struct span){end, end} : before;
}

/* A day on which the photo was given out (`video released Jan. 1, 2016`) is not that of the photo.
 */
static bool is_release(const char *text, struct span description, size_t date)
{
    size_t at = date, words = 0;
    while (at > description.start && words < RELEASE_WORDS) {
        size_t end = at;
        while (end > description.start && strchr(" ,", text[end - 1]) != NULL)
            end--;
        for (at = end; at > description.start && text[at - 1] != ' ';)
            at--;
        if (wordlist_find(&release_words, text + at, end - at) != NULL)
            return true;
        words++;
    }
    return false;
}

static bool prints_weekday(const struct credit *credit)
{
    return creditparts_agency_is(credit->agency, strlen(credit->agency), "weekday");
}

/* The date of the photo. A weekday alone counts only for an agency that prints it so, as AP does in
 * captions of the last fortnight: others may mean any event by it. */
static struct span find_date(const struct story *story, struct caption *caption)
{
    struct found_date found = {.span = {0, 0}};
    struct span description = caption->description;
    if (dates_find(story->text, description.start, description.end, story->date, &found)) {
        if (is_release(story->text, description, found.span.start))
            return (struct span){0, 0};
        caption->date = found.date;
    } else if (story->date.year != 0 && prints_weekday(&caption->credit) &&
               dates_find_weekday(story->text, description.start, description.end, story->date,
                                  &found)) {
        caption->date = found.date;
    }
    return found.span;
}

void captions_prepare(void)
{
    bests = setphrases_of(&english_caption_words, "best");
    demands = setphrases_of(&english_caption_words, "demand");
    files = setphrases_of(&english_caption_words, "file");
    videos = setphrases_of(&english_caption_words, "video");
    labels = setphrases_of(&english_credit_words, "caption");
    captionlayouts_prepare();
    credits_prepare();
}

/* `Image caption A fox in a garden`: whether the paragraph is labelled as a caption, and needs no
 * credit; the span of the label stands in for that of a credit. */
static bool find_label(const char *text, size_t from, size_t to, struct credit *credit)
{
    size_t at = from + setphrases_at(&labels, text, from, to);
    if (at == from || to - from > LABELLED_MOST || to - at < 2 || text[at] != ' ' ||
        ascii_is_lower(text[at + 1]))
        return false;
    *credit = (struct credit){.span = {from, at}, .printed = {at, at}};
    return true;
}

/* Finds the credit of the paragraph, and returns where its caption ends; `from` if it has none. */
static size_t find_credit(struct credits *credits, const struct story *story, size_t from,
                          size_t to, struct credit *credit)
{
    const char *text = story->text;
    if (credits_may_stand(credits, story, from, to)) {
        to = captionlayouts_end(text, from, to);
        if (captionlayouts_find(text, from, to, credit))
            return credit->span.end;
        if (credits_find(story, from, to, credit))
            return to;
    }
    if (find_label(text, from, to, credit))
        return to;
    bool last = lastagencies_may_stand(text, to) && setphrases_at(&videos, text, from, to) == 0 &&
                lastagencies_find(text, from, to, credit);
    return last ? to : from;
}

bool captions_read(struct credits *credits, const struct story *story, size_t from, size_t to,
                   struct caption *caption)
{
    const char *text = story->text;
    struct credit credit;
    to = find_credit(credits, story, from, to, &credit);
    if (to == from)
        return false;
    *caption = (struct caption){.credit = credit, .span = {from, to}};
    size_t start = read_note(text, captionlayouts_start(text, from, to), to, caption);
    caption->description = describe(text, start, to, caption);
    read_display(text, caption);
    start = trim(text, start, to).start;
    if (setphrases_at(&files, text, start, to) > 0)
        caption->credit.flags |= CREDIT_FILE;
    struct span date = find_date(story, caption);
    struct place place;
    if (captionplaces_find(text, caption->description, date, &place))
        caption->place = place;
    return true;
}
