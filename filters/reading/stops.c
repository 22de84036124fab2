/* SPDX-License-Identifier: MIT */
#include "stops.h"

#include <stdlib.h>
#include <string.h>

#include "abbreviations.h"
#include "common/scan.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "verbs.h"

/* How far a word is followed to either side, and a name that a verb of speech stands behind. */
enum { WORD_MOST = 64, TAG_MOST = 60 };

/* What stands before a time of day in a sentence that may end with it. */
enum { CLAUSE_LEAST = 18 };

/* How far back a quotation mark is looked for. */
enum { QUOTATION_MOST = 200 };

/* The longest slug. */
enum { SLUG_MOST = 16 };

/* A word that stands in lower case less often than so many times of a thousand is a name. */
enum { COMMON_LEAST = 150 };

static const struct wordlist common_words = {&english_common_words, NULL};
static const struct wordlist months = {&english_months, NULL};
static const struct wordlist weekdays = {&english_weekdays, NULL};

/* The word behind the stop. */
struct next {
    enum { NEXT_END, NEXT_LOWER, NEXT_UPPER, NEXT_DIGIT, NEXT_DASH, NEXT_OTHER } kind;
    size_t start; /* behind opening marks */
    size_t end;
    bool quoted; /* an opening quotation mark stands before it */
    bool bracketed;
    bool stopped; /* a full stop stands right behind the word */
};

static bool starts(const char *text, size_t at, size_t end, const char *mark)
{
    size_t n = strlen(mark);
    return end - at >= n && memcmp(text + at, mark, n) == 0;
}

static bool is_letter(const char *text, size_t at, size_t end)
{
    if (at < end && (unsigned char)text[at] < 0x80)
        return (text[at] | 0x20) >= 'a' && (text[at] | 0x20) <= 'z';
    return at < end && (utf8_is_upper(text + at, end - at) || utf8_is_lower(text + at, end - at));
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

/* The length of the blank at `at`; the no-break space is one of two bytes. */
static size_t blank_length(const char *text, size_t at, size_t end)
{
    if (at < end && is_blank(text[at]))
        return 1;
    return starts(text, at, end, "\xC2\xA0") ? 2 : 0;
}

static size_t stop_length(const char *text, size_t at, size_t end)
{
    if (at < end && (text[at] == '.' || text[at] == '!' || text[at] == '?'))
        return 1;
    return starts(text, at, end, "\xE2\x80\xA6") ? 3 : 0;
}

size_t stops_next(const char *text, size_t at, size_t end)
{
    static const char candidates[4] = {'.', '!', '?', '\xE2'};
    for (;; at++) {
        at += scan_any(text + at, end - at, candidates);
        if (at == end || stop_length(text, at, end) > 0)
            return at;
    }
}

/* The last byte of a mark of three bytes that begins with E2 80, as most quotation marks and dashes
 * do; 0 if there is none. */
static unsigned char punctuation(const char *text, size_t at, size_t end)
{
    if (end - at < 3 || (unsigned char)text[at] != 0xE2 || (unsigned char)text[at + 1] != 0x80)
        return 0;
    return (unsigned char)text[at + 2];
}

/* Marks that close what stands before them: also the straight quotes, the curly single and double
 * ones, and guillemets. */
static size_t closer_length(const char *text, size_t at, size_t end)
{
    if (at >= end)
        return 0;
    switch ((unsigned char)text[at]) {
    case '\'': return at + 1 < end && text[at + 1] == '\'' ? 2 : 1;
    case ')':
    case ']':
    case '}':
    case '"': return 1;
    case 0xC2: return starts(text, at, end, "\xC2\xBB") ? 2 : 0;
    case 0xE2: break;
    default: return 0;
    }
    unsigned char last = punctuation(text, at, end);
    return last == 0x9D || last == 0x99 || last == 0xBA ? 3 : 0;
}

/* Marks that open what stands behind them; curly ones are turned the wrong way now and then. */
static size_t opener_length(const char *text, size_t at, size_t end)
{
    if (at >= end)
        return 0;
    switch ((unsigned char)text[at]) {
    case '`': return at + 1 < end && text[at + 1] == '`' ? 2 : 1;
    case '\'':
    case '(':
    case '[':
    case '{':
    case '"': return 1;
    case 0xC2: return starts(text, at, end, "\xC2\xAB") ? 2 : 0;
    case 0xE2: break;
    default: return 0;
    }
    unsigned char last = punctuation(text, at, end);
    return last == 0x9C || last == 0x98 || last == 0xB9 || last == 0x9D || last == 0x99 ? 3 : 0;
}

static size_t dash_length(const char *text, size_t at, size_t end)
{
    unsigned char last = punctuation(text, at, end);
    if (last == 0x94 || last == 0x93)
        return 3;
    if (at + 1 >= end || (text[at] != '-' && text[at] != '_'))
        return 0;
    if (text[at] == '-' && text[at + 1] == '-')
        return 2;
    return is_blank(text[at + 1]) ? 1 : 0;
}

/* The run of stops that begins at `at`, with the blanks of a spaced ellipsis; *dots counts them. */
static size_t run_end(const char *text, size_t at, size_t end, size_t *dots)
{
    size_t n;
    *dots = 0;
    for (;;) {
        while ((n = stop_length(text, at, end)) > 0) {
            *dots += n == 3 ? 3 : text[at] == '.';
            at += n;
        }
        bool spaced = *dots > 0 && end - at > 2 && text[at] == ' ' && text[at + 1] == '.' &&
                      (text[at + 2] == ' ' || text[at + 2] == '.' || *dots > 1);
        if (!spaced)
            return at;
        at++;
    }
}

/* A note's number, as in `born in 1912. [3]`, or a wire's slug, `on Friday. [nL1N1K60C4]`: the
 * length of the blanks before it and of itself. */
static size_t note_length(const char *text, size_t at, size_t end)
{
    size_t from = at;
    while (at < end && text[at] == ' ' && at - from < 2)
        at++;
    if (at >= end || text[at] != '[')
        return 0;
    size_t inside = ++at, digits = 0;
    bool slug = at < end && text[at] == 'n';
    while (at < end && at - inside < SLUG_MOST &&
           (is_digit(text[at]) || (slug && is_letter(text, at, end))))
        digits += is_digit(text[at++]);
    bool number = digits == at - inside && digits <= 4;
    return digits > 0 && (slug || number) && at < end && text[at] == ']' ? at + 1 - from : 0;
}

/* A mark that can only close although a blank stands before it, or that is turned the wrong way:
 * the blank or the end behind it tells. */
static size_t odd_closer_length(const char *text, size_t at, size_t end)
{
    size_t blanks = at < end && text[at] == ' ' ? 1 : 0;
    unsigned char last = punctuation(text, at + blanks, end);
    bool tex = blanks > 0 && starts(text, at + blanks, end, "''");
    bool curly = blanks > 0 ? last == 0x9D : last == 0x9C || last == 0x98;
    size_t after = at + blanks + (tex ? 2 : 3);
    if ((!tex && !curly) || (after < end && !is_blank(text[after])))
        return 0;
    return after - at;
}

static size_t closers_end(const char *text, size_t at, size_t end)
{
    size_t n;
    for (; (n = closer_length(text, at, end)) > 0; at += n)
        if (n == 1 && text[at] == '\'' && is_letter(text, at + 1, end))
            break;
    at += odd_closer_length(text, at, end);
    while ((n = note_length(text, at, end)) > 0)
        at += n;
    return at;
}

static size_t word_end(const char *text, size_t at, size_t end)
{
    size_t limit = end - at > WORD_MOST ? at + WORD_MOST : end;
    while (at < limit) {
        char c = text[at];
        if (!is_letter(text, at, end) && !is_digit(c) &&
            (c != '-' || !is_letter(text, at + 1, end)))
            break;
        size_t length = (unsigned char)c < 0x80 ? 1 : utf8_length(text + at, end - at);
        at += length > 0 ? length : 1;
    }
    return at;
}

static size_t skip_blanks(const char *text, size_t at, size_t end)
{
    for (size_t n; (n = blank_length(text, at, end)) > 0;)
        at += n;
    return at;
}

/* `b - As of Thursday's close.`: the mark of a note to a table. */
static bool is_note_mark(const char *text, size_t at, size_t end)
{
    return end - at > 4 && memcmp(text + at + 1, " - ", 3) == 0 &&
           utf8_is_upper(text + at + 4, end - at - 4);
}

static struct next find_next(const char *text, size_t at, size_t end)
{
    struct next next = {.kind = NEXT_END, .start = at, .end = at};
    at = skip_blanks(text, at, end);
    size_t dash = dash_length(text, at, end);
    for (size_t n; dash == 0 && (n = opener_length(text, at, end)) > 0; at += n) {
        if (strchr("([{", text[at]) == NULL)
            next.quoted = true;
        else
            next.bracketed = true;
    }
    next.start = at;
    next.end = word_end(text, at, end);
    next.stopped = next.end < end && text[next.end] == '.';
    if (at >= end)
        return next;
    size_t behind = skip_blanks(text, at + dash, end);
    if (dash > 0)
        next.kind = utf8_is_lower(text + behind, end - behind) ? NEXT_LOWER : NEXT_DASH;
    else if (utf8_is_upper(text + at, end - at))
        next.kind = NEXT_UPPER;
    else if (utf8_is_lower(text + at, end - at))
        next.kind = is_note_mark(text, at, end) ? NEXT_UPPER : NEXT_LOWER;
    else if (is_digit(text[at]) || text[at] == '$')
        next.kind = NEXT_DIGIT;
    else
        next.kind = NEXT_OTHER;
    return next;
}

/* Whether a capitalized word behind an abbreviation of that habit begins a sentence. Days and
 * months go on with it, as do words in capitals (`5 p.m. EST`), single letters (`U. S.`). */
static bool begins_sentence(const char *text, const struct next *next, struct habit habit)
{
    char folded[WORD_MOST + 4];
    size_t n = next->end - next->start;
    if (n == 0 || n > WORD_MOST || habit.least == STARTER_MOST)
        return false;
    if (n > 1 && utf8_is_upper(text + next->start + 1, n - 1))
        return false;
    if (n == 1 && next->stopped)
        return false;
    if (n == 1 && text[next->start] == 'I')
        return true;
    /* `Mfg. Co.`: what follows names, too, goes on with the name. */
    const char *classes = next->stopped ? abbreviations_find(text, next->start, next->end) : NULL;
    if (classes != NULL && abbreviations_habit(classes).before_names)
        return false;
    if (wordlist_find(&weekdays, text + next->start, n) ||
        wordlist_find(&months, text + next->start, n))
        return false;
    n = utf8_fold(text + next->start, n, folded);
    const char *value = wordlist_find(&common_words, folded, n);
    const char *tab = value != NULL ? strchr(value, '\t') : NULL;
    if (tab == NULL || atoi(value) < COMMON_LEAST)
        return habit.before_names && !next->bracketed;
    return atoi(tab + 1) >= habit.least;
}

/* Where the word that ends with the stop at `at` begins: behind a blank, a bracket, a quotation
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
        if (c >= 0x80 && from >= start + 3 && punctuation(text, from - 3, from) != 0)
            break;
        from--;
    }
    return from;
}

/* The classes of the abbreviation that ends with the stop; NULL if the word is none. */
static const char *abbreviation(const char *text, size_t start, size_t at)
{
    size_t from = word_start(text, start, at);
    while (from < at && (text[from] == '\'' || text[from] == '$'))
        from++;
    return abbreviations_find(text, from, at);
}

/* Whether the word before `from` is capitalized, as in `Samuel L. Jackson`. */
static bool after_name(const char *text, size_t start, size_t from)
{
    while (from > start && is_blank(text[from - 1]))
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
        if (!is_digit(text[i]) && text[i] != '.')
            return false;
    return true;
}

/* The bullet and the hyphen bullet. */
static bool is_bullet(const char *text, size_t at, size_t end)
{
    return starts(text, at, end, "\xE2\x80\xA2") || starts(text, at, end, "\xE2\x81\x83");
}

/* `1.`, `2.2.` or `a.` at the head of a sentence, or behind a colon, is the mark of an item. */
static bool is_item_mark(const char *text, size_t start, size_t from, size_t at)
{
    size_t before = from;
    while (before > start && is_blank(text[before - 1]))
        before--;
    bool head = from == start || (before > start && text[before - 1] == ':') ||
                (before == start + 3 && is_bullet(text, start, at));
    return head && ((is_number(text, from, at) && at - from <= 5) || at - from == 1);
}

static bool is_time_of_day(const char *text, size_t from, size_t at)
{
    return at - from == 3 && strchr("apAP", text[from]) != NULL && text[from + 1] == '.' &&
           (text[from + 2] | 0x20) == 'm';
}

static bool is_title(const char *text, const struct next *next)
{
    const char *classes = next->stopped ? abbreviations_find(text, next->start, next->end) : NULL;
    return classes != NULL && abbreviations_habit(classes).least == STARTER_MOST;
}

/* A single full stop before a blank. */
static bool ends_after_word(const char *text, size_t start, size_t at, const struct next *next)
{
    size_t from = word_start(text, start, at);
    const char *classes = abbreviation(text, start, at);
    bool initial = abbreviations_is_initial(text, from, at),
         initials = abbreviations_is_initialism(text, from, at);
    bool plain = classes == NULL && !initial && !initials;
    if (is_item_mark(text, start, from, at))
        return false;
    switch (next->kind) {
    case NEXT_LOWER: return false;
    case NEXT_DIGIT:
    case NEXT_DASH:
    case NEXT_OTHER: return plain;
    case NEXT_END: return true;
    case NEXT_UPPER: break;
    }
    if (plain)
        return true;
    struct habit habit = {initials || (initial && after_name(text, start, from)) ? 900 : 500,
                          false};
    if (classes != NULL && !initial)
        habit = abbreviations_habit(classes);
    /* `He left at 6 p.m. Mr. Smith stayed.`, but `At 6 p.m. Mr. Smith left.` */
    if (is_time_of_day(text, from, at) && at - start >= CLAUSE_LEAST && is_title(text, next))
        return true;
    return (next->quoted && habit.least < STARTER_MOST) || begins_sentence(text, next, habit);
}

/* Whether the capitalized words from `at` on lead to a verb of speech: `"Why?" Mr. Smith asked.` */
static bool is_speech_tag(const char *text, size_t at, size_t end)
{
    struct verb verb;
    size_t limit = end - at > TAG_MOST ? at + TAG_MOST : end;
    while (at < limit && utf8_is_upper(text + at, limit - at)) {
        while (at < limit && !is_blank(text[at]))
            at++;
        while (at < limit && is_blank(text[at]))
            at++;
        size_t word = word_end(text, at, limit);
        if (word > at && verbs_find(text, at, word, &verb) && !verb.noun_like &&
            (verb.form == VERB_PAST || verb.form == VERB_THIRD))
            return true;
    }
    return false;
}

static bool is_plain_word(const char *text, size_t from, size_t at)
{
    for (size_t i = from; i < at; i++)
        if (text[i] < 'a' || text[i] > 'z')
            return false;
    return true;
}

/* A stop with no blank behind it ends a sentence only where both sides are plain words. */
static bool ends_without_blank(const char *text, size_t start, size_t at, size_t after, size_t end)
{
    size_t from = word_start(text, start, at);
    size_t open = after;
    for (size_t n; (n = opener_length(text, open, end)) > 0;)
        open += n;
    size_t next = word_end(text, open, end);
    if (at - from < 2 || next - open < 2 || !utf8_is_upper(text + open, end - open) ||
        !utf8_is_lower(text + open + 1, end - open - 1))
        return false;
    bool stopped = next < end && text[next] == '.';
    if (stopped && is_letter(text, next + 1, end))
        return false;
    if (abbreviation(text, start, at) != NULL)
        return false;
    if (is_plain_word(text, from, at))
        return true;
    /* `1,000.That`, `Tuesday.Mr.`: less plain words need a plainer beginning. */
    struct next word = {.kind = NEXT_UPPER, .start = open, .end = next};
    bool titled = stopped && abbreviations_find(text, open, next) != NULL;
    bool before = is_letter(text, from, at) || is_digit(text[from]);
    for (size_t i = from; i < at; i++)
        before = before && strchr("@_", text[i]) == NULL && (unsigned char)text[i] < 0x80;
    return before && (titled || begins_sentence(text, &word, (struct habit){850, false}));
}

/* Whether a double quotation mark opened since `start` is not closed before `at`. */
static bool is_inside_quotation(const char *text, size_t start, size_t at)
{
    bool inside = false;
    for (size_t i = at - start > QUOTATION_MOST ? at - QUOTATION_MOST : start; i < at; i++) {
        unsigned char last = punctuation(text, i, at);
        if (last == 0x9C || starts(text, i, at, "``"))
            inside = true;
        else if (last == 0x9D || starts(text, i, at, "''"))
            inside = false;
        else if (text[i] == '"')
            inside = !inside;
    }
    return inside;
}

static bool judge(const char *text, size_t start, size_t at, size_t run, size_t dots, size_t after,
                  size_t end)
{
    if (after >= end)
        return true;
    if (blank_length(text, after, end) == 0)
        return ends_without_blank(text, start, at, after, end);
    struct next next = find_next(text, after, end);
    if (next.kind == NEXT_END)
        return true;
    /* A spaced ellipsis leaves words out of a quotation; elsewhere a plain beginning may follow. */
    if (dots == 3 && at > start && is_blank(text[at - 1]) && after == run && !next.quoted)
        return !is_inside_quotation(text, start, at) && next.kind == NEXT_UPPER &&
               next.end - next.start > 1 &&
               begins_sentence(text, &next, (struct habit){900, false});
    if (dots >= 2 && next.bracketed)
        return false;
    if (dots >= 2)
        return next.kind == NEXT_UPPER || (dots > 3 && next.kind != NEXT_LOWER);
    if (text[at] != '.' || run > at + 1) {
        if (abbreviation(text, start, at) != NULL)
            return next.kind == NEXT_UPPER &&
                   begins_sentence(text, &next, (struct habit){500, false});
        return next.kind != NEXT_LOWER && !(next.bracketed && next.kind == NEXT_DIGIT) &&
               !(after > run && next.kind == NEXT_UPPER && !next.quoted &&
                 is_speech_tag(text, next.start, end));
    }
    return ends_after_word(text, start, at, &next);
}

struct stop stops_judge(const char *text, size_t start, size_t at, size_t end)
{
    size_t dots;
    size_t run = run_end(text, at, end, &dots);
    size_t after = closers_end(text, run, end);
    bool ends = judge(text, start, at, run, dots, after, end);
    return (struct stop){ends, ends || after > at ? after : at + 1};
}
