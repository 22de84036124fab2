/* SPDX-License-Identifier: MIT */
#include "stops.h"

#include <stdlib.h>
#include <string.h>

#include "common/ascii.h"
#include "common/scan.h"
#include "common/utf8.h"
#include "datelinestops.h"
#include "nextwords.h"
#include "punctuation.h"
#include "reading/words/abbreviations.h"
#include "reading/words/calendar.h"
#include "reading/words/commas.h"
#include "reading/words/spans.h"
#include "shouting.h"

/* How far back the word before a stop is followed. */
enum { WORD_MOST = 64 };

/* The fewest bytes of a sentence that may end with a time of day. */
enum { CLAUSE_LEAST = 18 };

/* How far back a quotation mark is looked for. */
enum { QUOTATION_MOST = 200 };

size_t stops_next(struct scan *scan, size_t at, size_t end)
{
    const char *text = scan->text;
    while ((at = scan_next(scan, SCAN_STOPS, at, end)) < end && text[at] == '\xE2' &&
           punctuation_stop(text, at, scan->length) == 0)
        at++;
    return at;
}

/* Where the word that ends with the stop at `at` begins: after a blank, a bracket, a quotation
 * mark, a slash or a dash. */
static size_t word_start(const char *text, size_t start, size_t at)
{
    static const unsigned char limits[256] = {
        [' '] = 1, ['\n'] = 1, ['\t'] = 1, ['('] = 1, ['['] = 1, ['{'] = 1,
        ['"'] = 1, ['`'] = 1,  ['/'] = 1,  [','] = 1, [';'] = 1, [':'] = 1};
    size_t from = at;
    while (from > start && at - from < WORD_MOST) {
        unsigned char c = (unsigned char)text[from - 1];
        if (limits[c] || (c == '-' && from >= start + 2 && text[from - 2] == '-'))
            break;
        if (c >= 0x80 && from >= start + 3 &&
            (punctuation_general(text, from - 3, from) != 0 ||
             punctuation_wide_blank(text, from - 2, from) > 0 ||
             punctuation_wide_blank(text, from - 3, from) > 0))
            break;
        from--;
    }
    return from;
}

/* The classes of the abbreviation text[from..at) that ends with the stop; NULL if the word is none.
 */
static const char *abbreviation(const char *text, size_t from, size_t at)
{
    while (from < at && (text[from] == '\'' || text[from] == '$'))
        from++;
    return abbreviations_find(text, from, at);
}

/* Whether the word before `from` is capitalized, as in `Samuel L. Jackson`. */
static bool after_name(const char *text, size_t start, size_t from)
{
    while (from > start && ascii_is_blank(text[from - 1]))
        from--;
    size_t before = word_start(text, start, from);
    return before < from && utf8_is_upper(text + before, from - before);
}

/* Digits, with stops between them. */
static bool is_number(const char *text, size_t from, size_t at)
{
    if (from == at)
        return false;
    for (size_t i = from; i < at; i++)
        if (!ascii_is_digit(text[i]) && text[i] != '.')
            return false;
    return true;
}

/* `1.`, `2.2.` or `a.` at the head of a sentence, or after a colon, is the mark of an item. */
static bool is_item_mark(const char *text, size_t start, size_t from, size_t at)
{
    size_t before = from;
    while (before > start && ascii_is_blank(text[before - 1]))
        before--;
    bool head = from == start || (before > start && before < from && text[before - 1] == ':') ||
                (before == start + 3 && punctuation_is_bullet(text, start, at));
    size_t mark = punctuation_is_bullet(text, from, at) ? from + 3 : from;
    return head && ((is_number(text, mark, at) && at - mark <= 5) || at - mark == 1);
}

static bool is_time_of_day(const char *text, size_t from, size_t at)
{
    return at - from == 3 && strchr("apAP", text[from]) != NULL && text[from + 1] == '.' &&
           (text[from + 2] | 0x20) == 'm';
}

static bool is_plain_word(const char *text, size_t from, size_t at)
{
    for (size_t i = from; i < at; i++)
        if (!ascii_is_lower(text[i]))
            return false;
    return true;
}

/* `i have to go. they wait`: a sentence that begins in lower case shows that its writer begins them
 * so; so does the rest of one that a picture has cut in two, but there the next begins with a
 * capital. */
static bool is_casual(const char *text, size_t start, size_t at)
{
    size_t end = nextwords_end(text, start, at);
    return end > start && end < at && is_plain_word(text, start, end);
}

/* Whether a plain word from..at and its full stop end a sentence although the next begins in lower
 * case, by a slip or by habit. */
static bool ends_before_lower(const char *text, size_t start, size_t from, size_t at,
                              const struct nextword *next)
{
    bool word = at - from > 3 && is_plain_word(text, from, at);
    bool letter = next->end - next->start == 1 && text[next->start] != 'i';
    return ascii_is_blank(text[at + 1]) && !next->bracketed && !letter &&
           ascii_is_lower(text[next->start]) && (word || is_casual(text, start, at));
}

/* A unit that no number stands before is a word: `She stayed in. State officials left.` */
static bool is_word_like_unit(const char *text, size_t start, size_t from, const char *classes)
{
    return classes != NULL && strcmp(classes, "unit") == 0 && from > start + 1 &&
           ascii_is_lower(text[from]) && text[from + 1] != '.' &&
           (ascii_is_lower(text[from - 2]) || text[from - 2] == ',');
}

/* The classes of the abbreviation text[from..at) before the stop at `at`, given the next word; NULL
 * if it is none there. */
static const char *classes_before(const char *text, size_t start, size_t from, size_t at,
                                  size_t end, const struct nextword *next)
{
    const char *classes = abbreviation(text, from, at);
    if (classes == NULL && next->kind == NEXT_UPPER && nextwords_is_upper(text, next))
        classes = abbreviations_find_title(text, from, at);
    if (classes == NULL && (next->kind == NEXT_UPPER || next->kind == NEXT_DIGIT))
        classes = shouting_abbreviation(text, start, from, at, next->start, next->end, end);
    bool word = next->kind == NEXT_UPPER && is_word_like_unit(text, start, from, classes);
    return word ? NULL : classes;
}

/* `U.S. Officials met`, `P.R. Roe`: unlike `O.K.`, the name of a country or state is no sentence at
 * the head of one. */
static bool is_area(const char *classes)
{
    return commas_have_class(classes, "country") || commas_have_class(classes, "state");
}

/* The habit of the word text[from..at) before a stop, of these classes (NULL: none), or a single
 * capital or an initialism. */
static struct habit habit_of(const char *text, size_t start, size_t from, const char *classes,
                             bool initial, bool initials)
{
    /* `Bayer A.G.` is a company, `for A.G. Edwards` a man. */
    bool company = classes != NULL && initials && strcmp(classes, "company") == 0;
    if (classes != NULL && !initial && !(company && !after_name(text, start, from)))
        return abbreviations_habit(classes);
    bool ends_name = initials || (initial && after_name(text, start, from));
    return (struct habit){ends_name ? 900 : 500, false};
}

/* A single full stop before a blank. */
static bool ends_after_word(const char *text, size_t start, size_t at, size_t end,
                            const struct nextword *next)
{
    size_t from = word_start(text, start, at);
    const char *classes = classes_before(text, start, from, at, end, next);
    bool initial = abbreviations_is_initial(text, from, at),
         initials = abbreviations_is_initialism(text, from, at);
    bool plain = classes == NULL && !initial && !initials;
    if (is_item_mark(text, start, from, at) || (from == start && is_area(classes)))
        return false;
    if (plain && datelinestops_at(text, start, at, next->start, next->end, end))
        return false;
    switch (next->kind) {
    case NEXT_LOWER: return plain && ends_before_lower(text, start, from, at, next);
    case NEXT_DIGIT:
    case NEXT_DASH:
    case NEXT_OTHER: return plain;
    case NEXT_END: return true;
    case NEXT_UPPER: break;
    }
    if (plain)
        return true;
    if (!next->quoted && abbreviations_goes_on(classes, text, next->start, next->end))
        return false;
    /* `He left at 6 p.m. Mr. Smith stayed.`, but `At 6 p.m. Mr. Smith left.` */
    if (is_time_of_day(text, from, at) && at - start >= CLAUSE_LEAST &&
        nextwords_is_title(text, next))
        return true;
    struct habit habit = habit_of(text, start, from, classes, initial, initials);
    bool quoted = next->quoted && !next->bracketed;
    return (quoted && habit.least < STARTER_MOST) || nextwords_begin_sentence(text, next, habit);
}

/* A stop with no blank after it ends a sentence only where both sides are plain words. */
static bool ends_without_blank(const char *text, size_t start, size_t at, size_t after, size_t end)
{
    size_t from = word_start(text, start, at);
    size_t open = after;
    for (size_t n; (n = punctuation_opener(text, open, end)) > 0;)
        open += n;
    size_t next = nextwords_end(text, open, end);
    /* `do they hire foreigners?thanks for`, but no address. */
    bool asked = (text[at] == '?' || text[at] == '!') && from > start &&
                 ascii_is_blank(text[from - 1]) && next < end && ascii_is_blank(text[next]);
    if (asked && is_plain_word(text, from, at) && is_plain_word(text, after, next))
        return at - from > 1 && next - after > 1;
    if (at - from < 2 || next - open < 2 || !utf8_is_upper(text + open, end - open) ||
        !utf8_is_lower(text + open + 1, end - open - 1))
        return false;
    bool stopped = next < end && text[next] == '.';
    if (stopped && utf8_is_letter(text + next + 1, end - (next + 1)))
        return false;
    if (abbreviation(text, from, at) != NULL)
        return false;
    if (is_plain_word(text, from, at))
        return true;
    /* `1,000.That`, `Tuesday.Mr.`: less plain words need a plainer beginning. */
    struct nextword word = {.kind = NEXT_UPPER, .start = open, .end = next};
    bool titled = stopped && abbreviations_find(text, open, next) != NULL;
    bool before = utf8_is_letter(text + from, at - from) || ascii_is_digit(text[from]);
    for (size_t i = from; i < at; i++)
        before = before && strchr("@_", text[i]) == NULL && (unsigned char)text[i] < 0x80;
    return before && (titled || nextwords_begin_sentence(text, &word, (struct habit){850, false}));
}

/* Whether a double quotation mark opened since `start` is not closed before `at`. */
static bool is_inside_quotation(const char *text, size_t start, size_t at)
{
    bool inside = false;
    for (size_t i = at - start > QUOTATION_MOST ? at - QUOTATION_MOST : start; i < at; i++) {
        unsigned char last = punctuation_general(text, i, at);
        if (last == PUNCTUATION_LEFT_DOUBLE || spans_starts(text, i, at, "``"))
            inside = true;
        else if (last == PUNCTUATION_RIGHT_DOUBLE || spans_starts(text, i, at, "''"))
            inside = false;
        else if (text[i] == '"')
            inside = !inside;
    }
    return inside;
}

/* A straight mark after a blank closes what came before it if nothing follows: where it ends,
 * `after` if there is none. */
static size_t last_closer_end(const char *text, size_t after, size_t end)
{
    return end - after == 2 && text[after] == ' ' && text[after + 1] == '"' ? end : after;
}

/* `I love her. :)`: where the face after the sentence's end stops, `after` if there is none. */
static size_t face_end(const char *text, size_t after, size_t end)
{
    size_t at = punctuation_skip_blanks(text, after, end);
    if (at == end || strchr(":;=", text[at]) == NULL)
        return after;
    at += at + 1 < end && text[at + 1] == '-' ? 2 : 1;
    bool face = at < end && strchr("()DPp", text[at]) != NULL &&
                (at + 1 == end || ascii_is_blank(text[at + 1]));
    return face ? at + 1 : after;
}

static bool judge(const char *text, size_t start, size_t at, size_t run, size_t dots, size_t after,
                  size_t end)
{
    if (after >= end)
        return true;
    if (punctuation_blank(text, after, end) == 0)
        return ends_without_blank(text, start, at, after, end);
    struct nextword next = nextwords_find(text, after, end);
    if (next.kind == NEXT_END)
        return true;
    /* A spaced ellipsis leaves words out of a quotation; elsewhere a plain beginning may follow. */
    if (dots == 3 && at > start && ascii_is_blank(text[at - 1]) && after == run && !next.quoted)
        return !is_inside_quotation(text, start, at) && next.kind == NEXT_UPPER &&
               next.end - next.start > 1 &&
               nextwords_begin_sentence(text, &next, (struct habit){900, false});
    if (dots >= 2 && next.bracketed)
        return false;
    bool tag = after > run && next.kind == NEXT_UPPER && !next.quoted &&
               nextwords_lead_to_speech(text, next.start, end);
    if (dots >= 2)
        return !tag && (next.kind == NEXT_UPPER || (dots > 3 && next.kind != NEXT_LOWER));
    if (text[at] != '.' || run > at + 1) {
        if (abbreviation(text, word_start(text, start, at), at) != NULL)
            return next.kind == NEXT_UPPER &&
                   nextwords_begin_sentence(text, &next, (struct habit){500, false});
        if (next.kind == NEXT_LOWER)
            return after == run && is_casual(text, start, at);
        return !tag && !(next.bracketed && next.kind == NEXT_DIGIT);
    }
    return ends_after_word(text, start, at, end, &next);
}

/* Where the sentence ends if the stop at `at` is one of the plainest, and by far the commonest: a
 * full stop, at most a double quotation mark, and the paragraph's end; or such a one after a word
 * that is no abbreviation, and before a capital. 0 where more has to be looked at. */
static size_t plain_end(const char *text, size_t start, size_t at, size_t end)
{
    size_t from = at, after = at + 1;
    if (text[at] != '.')
        return 0;
    if (after < end && text[after] == '"')
        after++;
    else if (punctuation_general(text, after, end) == PUNCTUATION_RIGHT_DOUBLE)
        after += 3;
    if (after == end)
        return after;
    if (end - after < 2 || !ascii_is_blank(text[after]) || !ascii_is_upper(text[after + 1]))
        return 0;
    while (from > start && at - from < WORD_MOST && ascii_is_lower(text[from - 1]))
        from--;
    if (from > start && ascii_is_upper(text[from - 1]))
        from--;
    bool word = at - from > 1 && from > start && text[from - 1] == ' ';
    if (word && abbreviations_may_be(text, at))
        word = abbreviations_find(text, from, at) == NULL;
    return word ? after : 0;
}

/* `3.5`, `example.com`: a full stop inside a word. */
static bool is_inside_word(const char *text, size_t at, size_t end)
{
    char next = at + 1 < end ? text[at + 1] : ' ';
    return text[at] == '.' && (ascii_is_digit(next) || ascii_is_lower(next));
}

struct stop stops_judge(const char *text, size_t start, size_t at, size_t end)
{
    size_t dots, plain = plain_end(text, start, at, end);
    if (plain > 0)
        return (struct stop){true, plain};
    if (is_inside_word(text, at, end))
        return (struct stop){false, at + 1};
    size_t run = punctuation_run_end(text, at, end, &dots);
    size_t after = punctuation_closers_end(text, run, end);
    after = face_end(text, last_closer_end(text, after, end), end);
    bool ends = judge(text, start, at, run, dots, after, end);
    return (struct stop){ends, ends || after > at ? after : at + 1};
}
