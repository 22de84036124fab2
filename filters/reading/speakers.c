/* SPDX-License-Identifier: MIT */
#include "speakers.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "paragraphs.h"

static const struct wordlist first_names = {&english_first_names, NULL};

enum gender { GENDER_OPEN, GENDER_FEMALE, GENDER_MALE };

static bool is(const char *text, struct span span, const char *words)
{
    size_t n = strlen(words);
    return span.end - span.start == n && memcmp(text + span.start, words, n) == 0;
}

/* The mentions are in order: the first that ends behind `at`. */
static size_t first_behind(const struct names *names, size_t at)
{
    size_t low = 0, high = names->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (names->mentions[middle].span.end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static enum gender pronoun(const char *text, struct span span)
{
    if (is(text, span, "he") || is(text, span, "He"))
        return GENDER_MALE;
    if (is(text, span, "she") || is(text, span, "She"))
        return GENDER_FEMALE;
    return GENDER_OPEN;
}

static enum gender gender_of(const struct mention *person)
{
    const char *name = person->canonical;
    const char *blank = memchr(name, ' ', person->canonical_length);
    size_t n = blank != NULL ? (size_t)(blank - name) : person->canonical_length;
    const char *value = blank != NULL ? wordlist_find(&first_names, name, n) : NULL;
    if (value == NULL || value[0] == 'U')
        return GENDER_OPEN;
    return value[0] == 'F' ? GENDER_FEMALE : GENDER_MALE;
}

static void set(struct quotation *quotation, const char *name, size_t length)
{
    quotation->resolved = name;
    quotation->resolved_length = length;
}

/* How many mentions back a pronoun is followed. */
enum { MENTIONS_BACK = 200 };

/* The person named last before the pronoun who can be meant by it. */
static void resolve_pronoun(const struct names *names, struct quotation *quotation,
                            enum gender gender)
{
    size_t behind = first_behind(names, quotation->speaker.start);
    size_t least = behind > MENTIONS_BACK ? behind - MENTIONS_BACK : 0;
    for (size_t i = behind; i-- > least;) {
        const struct mention *mention = &names->mentions[i];
        if (mention->kind != NAME_PERSON)
            continue;
        enum gender other = gender_of(mention);
        if (other != GENDER_OPEN && other != gender)
            continue;
        set(quotation, mention->canonical, mention->canonical_length);
        return;
    }
}

static struct span without_article(const char *text, struct span span)
{
    static const char *const articles[] = {"The ", "the "};
    for (size_t i = 0; i < 2; i++)
        if (span.end - span.start > 4 && memcmp(text + span.start, articles[i], 4) == 0)
            span.start += 4;
    return span;
}

static bool is_open_pronoun(const char *text, struct span span)
{
    static const char *const words[] = {"I",    "we",   "We", "you", "You",
                                        "they", "They", "it", "It",  "who"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (is(text, span, words[i]))
            return true;
    return false;
}

/* `Helen Marsh's mother` is not Helen Marsh. */
static bool is_possessive(const char *text, size_t at, size_t end)
{
    return text[at] == '\'' || (end - at >= 3 && memcmp(text + at, "\xE2\x80\x99", 3) == 0);
}

static void resolve(const char *text, const struct names *names, struct quotation *quotation)
{
    struct span speaker = quotation->speaker;
    enum gender gender = pronoun(text, speaker);
    if (speaker.end == speaker.start || is_open_pronoun(text, speaker))
        return;
    if (gender != GENDER_OPEN) {
        resolve_pronoun(names, quotation, gender);
        return;
    }
    struct span body = without_article(text, speaker);
    for (size_t i = first_behind(names, speaker.start);
         i < names->count && names->mentions[i].span.start < speaker.end; i++) {
        const struct mention *mention = &names->mentions[i];
        bool whole = mention->span.start == body.start && mention->span.end == body.end;
        bool owner =
            mention->span.end < speaker.end && is_possessive(text, mention->span.end, speaker.end);
        if ((mention->kind != NAME_PERSON && !whole) || owner)
            continue;
        set(quotation, mention->canonical, mention->canonical_length);
        return;
    }
    set(quotation, text + speaker.start, speaker.end - speaker.start);
}

/* `It` is the body that the sentence before, in the same paragraph, begins with. */
static void resolve_body(const struct story *story, const struct names *names,
                         struct quotation *quotation)
{
    const char *text = story->text;
    size_t unit = paragraphs_unit(story, quotation->speaker.start);
    if (!is(text, quotation->speaker, "It") && !is(text, quotation->speaker, "it"))
        return;
    if (unit == 0 || story->units[unit - 1].paragraph != story->units[unit].paragraph)
        return;
    struct span before = {story->units[unit - 1].start, story->units[unit - 1].end};
    struct span body = without_article(text, before);
    size_t found = first_behind(names, body.start);
    if (found == names->count || names->mentions[found].kind != NAME_ORGANIZATION ||
        names->mentions[found].span.start != body.start)
        return;
    set(quotation, names->mentions[found].canonical, names->mentions[found].canonical_length);
}

void speakers_resolve(const struct story *story, const struct names *names, struct speech *speech)
{
    for (size_t i = 0; i < speech->count; i++) {
        resolve(story->text, names, &speech->items[i]);
        resolve_body(story, names, &speech->items[i]);
    }
}
