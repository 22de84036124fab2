/* SPDX-License-Identifier: MIT */
#include "nextwords.h"

#include <string.h>

#include "common/ascii.h"
#include "common/utf8.h"
#include "punctuation.h"
#include "reading/words/calendar.h"
#include "reading/words/commonwords.h"
#include "reading/words/spans.h"
#include "reading/words/verbs.h"

/* How far a word is followed, in bytes, and a name that a verb of speech may come after. */
enum { WORD_MOST = 64, TAG_MOST = 60 };

size_t nextwords_end(const char *text, size_t at, size_t end)
{
    size_t limit = end - at > WORD_MOST ? at + WORD_MOST : end;
    while (at < limit) {
        char c = text[at];
        if (!utf8_is_letter(text + at, end - at) && !ascii_is_digit(c) &&
            (c != '-' || !utf8_is_letter(text + at + 1, end - (at + 1))))
            break;
        size_t length = (unsigned char)c < 0x80 ? 1 : utf8_length(text + at, end - at);
        at += length > 0 ? length : 1;
    }
    return at;
}

/* `b - As of Thursday's close.`: the mark of a note to a table. */
static bool is_note_mark(const char *text, size_t at, size_t end)
{
    return end - at > 4 && memcmp(text + at + 1, " - ", 3) == 0 &&
           (ascii_is_digit(text[at + 4]) || utf8_is_upper(text + at + 4, end - at - 4));
}

static bool is_address(const char *text, size_t at, size_t end)
{
    return spans_starts(text, at, end, "http") || spans_starts(text, at, end, "www.") ||
           spans_starts(text, at, end, "pic.twitter.com");
}

struct nextword nextwords_find(const char *text, size_t at, size_t end)
{
    struct nextword next = {.kind = NEXT_END, .start = at, .end = at};
    at = punctuation_skip_blanks(text, at, end);
    size_t dash = punctuation_dash(text, at, end);
    for (size_t n; dash == 0 && (n = punctuation_opener(text, at, end)) > 0; at += n) {
        if (strchr("([{", text[at]) == NULL)
            next.quoted = true;
        else
            next.bracketed = true;
    }
    next.start = at;
    next.end = nextwords_end(text, at, end);
    next.stopped = next.end < end && text[next.end] == '.';
    if (at >= end)
        return next;
    size_t behind = punctuation_skip_blanks(text, at + dash, end);
    if (dash > 0)
        next.kind = utf8_is_lower(text + behind, end - behind) ? NEXT_LOWER : NEXT_DASH;
    else if (utf8_is_upper(text + at, end - at))
        next.kind = NEXT_UPPER;
    else if (utf8_is_lower(text + at, end - at) && !is_address(text, at, end))
        next.kind = is_note_mark(text, at, end) ? NEXT_UPPER : NEXT_LOWER;
    else if (ascii_is_digit(text[at]) || text[at] == '$')
        next.kind = NEXT_DIGIT;
    else
        next.kind = NEXT_OTHER;
    return next;
}

bool nextwords_is_upper(const char *text, const struct nextword *next)
{
    size_t n = next->end - next->start;
    return n > 1 && utf8_is_upper(text + next->start + 1, n - 1);
}

bool nextwords_begin_sentence(const char *text, const struct nextword *next, struct habit habit)
{
    size_t n = next->end - next->start;
    if (n == 0 || n > WORD_MOST || habit.least == STARTER_MOST)
        return false;
    if (nextwords_is_upper(text, next))
        return false;
    if (n == 1 && next->stopped)
        return false;
    if (n == 1 && text[next->start] == 'I')
        return true;
    /* `Mfg. Co.`: an abbreviation that itself follows names goes on with the name. */
    const char *classes = next->stopped ? abbreviations_find(text, next->start, next->end) : NULL;
    if (classes != NULL && abbreviations_habit(classes).before_names)
        return false;
    if (calendar_weekday(text + next->start, n) > 0 || calendar_month(text + next->start, n) > 0)
        return false;
    struct commonword word;
    if (!commonwords_find(text + next->start, n, &word) || word.lower < COMMONWORDS_LEAST)
        return habit.before_names && !next->bracketed;
    return word.opening >= habit.least;
}

bool nextwords_is_title(const char *text, const struct nextword *next)
{
    const char *classes = next->stopped ? abbreviations_find(text, next->start, next->end) : NULL;
    return classes != NULL && abbreviations_habit(classes).least == STARTER_MOST;
}

bool nextwords_lead_to_speech(const char *text, size_t at, size_t end)
{
    struct verb verb;
    size_t limit = end - at > TAG_MOST ? at + TAG_MOST : end;
    while (at < limit && utf8_is_upper(text + at, limit - at)) {
        while (at < limit && !ascii_is_blank(text[at]))
            at++;
        while (at < limit && ascii_is_blank(text[at]))
            at++;
        size_t word = nextwords_end(text, at, limit);
        if (word > at && verbs_find(text, at, word, &verb) && !verb.noun_like &&
            (verb.form == VERB_PAST || verb.form == VERB_THIRD))
            return true;
    }
    return false;
}
