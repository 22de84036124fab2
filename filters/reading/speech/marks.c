/* SPDX-License-Identifier: MIT */
#include "marks.h"

#include <string.h>

#include "common/ascii.h"
#include "common/memory.h"
#include "common/search.h"
#include "common/utf8.h"

/* Single marks with more bytes between them than this are apostrophes. */
enum { SINGLE_MOST = 400 };

enum mark_kind {
    MARK_NONE,
    MARK_STRAIGHT,
    MARK_CURLY,
    MARK_TEX,
    MARK_ANGLE,
    MARK_SINGLE,
    MARK_CURLY_SINGLE
};

struct mark {
    enum mark_kind kind;
    size_t length;
    bool may_open;
    bool may_close;
};

static bool is(const char *text, size_t at, size_t to, const char *mark)
{
    size_t n = strlen(mark);
    return to - at >= n && memcmp(text + at, mark, n) == 0;
}

/* Whether what stands before or behind a mark lets it open or close: a blank or another mark. */
static bool is_outside(char c)
{
    unsigned char byte = (unsigned char)c;
    return byte <= ' ' || c == '(' || c == '[' || c == '{' || c == '-' || c == '/' || c == '_';
}

static bool is_word(char c)
{
    unsigned char byte = (unsigned char)c;
    return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ||
           (byte >= 0x80 && byte != 0xE2);
}

/* The mark that begins with E2 at `at`. */
static struct mark curly(const char *text, size_t at, size_t to)
{
    struct mark mark = {.kind = MARK_NONE, .length = 1};
    if (to - at < 3 || text[at + 1] != '\x80')
        return mark;
    switch ((unsigned char)text[at + 2]) {
    case 0x9C: return (struct mark){.kind = MARK_CURLY, .length = 3, .may_open = true};
    case 0x9D: return (struct mark){.kind = MARK_CURLY, .length = 3, .may_close = true};
    case 0x98: return (struct mark){.kind = MARK_CURLY_SINGLE, .length = 3, .may_open = true};
    default: return mark;
    }
}

static struct mark shape(const char *text, size_t from, size_t at, size_t to)
{
    struct mark mark = {.kind = MARK_NONE, .length = 1};
    char next = to - at > 1 ? text[at + 1] : '\0';
    switch ((unsigned char)text[at]) {
    case '"': mark.kind = MARK_STRAIGHT; break;
    case '`':
        if (next == '`')
            return (struct mark){.kind = MARK_TEX, .length = 2, .may_open = true};
        break;
    case '\'':
        if (next == '\'')
            return (struct mark){.kind = MARK_TEX, .length = 2, .may_close = true};
        if (at == from || is_outside(text[at - 1]))
            return (struct mark){.kind = MARK_SINGLE, .length = 1, .may_open = true};
        break;
    case 0xC2:
        if (next == '\xAB')
            return (struct mark){.kind = MARK_ANGLE, .length = 2, .may_open = true};
        if (next == '\xBB')
            return (struct mark){.kind = MARK_ANGLE, .length = 2, .may_close = true};
        break;
    case 0xE2: return curly(text, at, to);
    }
    return mark;
}

/* Whether a nested quotation ends together with the outer one: a single mark, then a double one. */
static bool is_tripled(const char *text, size_t at, size_t to)
{
    return is(text, at, to, "'''") && !is(text, at, to, "''''");
}

static const char nbsp[] = "\xC2\xA0";

static bool ends_with(const char *text, size_t from, size_t at, const char *ending)
{
    size_t n = strlen(ending);
    return at - from >= n && memcmp(text + at - n, ending, n) == 0;
}

/* The mark at `at`, if there is one. Straight marks, and curly ones turned the wrong way, open
 * where a blank stands before them and a word behind. */
static struct mark mark_at(const char *text, size_t from, size_t at, size_t to)
{
    struct mark mark = shape(text, from, at, to);
    if (mark.kind == MARK_NONE)
        return mark;
    bool blank =
        at == from || (unsigned char)text[at - 1] <= ' ' || ends_with(text, from, at, nbsp);
    bool left = blank || is_outside(text[at - 1]) || ends_with(text, from, at, "\xE2\x80\x94");
    bool right = at + mark.length < to && (unsigned char)text[at + mark.length] > ' ' &&
                 !is(text, at + mark.length, to, nbsp);
    bool before = at > from && !blank;
    if (mark.kind == MARK_STRAIGHT) {
        mark.may_open = left && right;
        /* A blank separates it from a nested mark: `'... only one,' "`. */
        mark.may_close = before || !right || !is_word(text[at + 1]);
        /* 6'2", 12" */
        if (!left && ascii_is_digit(text[at - 1]))
            mark.may_open = false;
    } else if (mark.kind == MARK_CURLY || (mark.kind == MARK_TEX && mark.may_close)) {
        mark.may_open = mark.may_open || (left && right);
        mark.may_close = mark.may_close || (before && !right);
    }
    return mark;
}

/* The first byte from `at` on that a mark may begin with; `to` if there is none. */
static size_t next_candidate(const char *text, size_t at, size_t to)
{
    static const bool begins[256] = {
        ['"'] = true, ['\''] = true, ['`'] = true, [0xC2] = true, [0xE2] = true};
    while (at < to && !begins[(unsigned char)text[at]])
        at++;
    return at;
}

static bool is_single(const struct mark *mark)
{
    return mark->kind == MARK_SINGLE || mark->kind == MARK_CURLY_SINGLE;
}

/* Adds the place, if a mark stands there. */
static void add_place(struct mark_places *places, const char *text, size_t at, size_t length)
{
    struct mark mark = shape(text, 0, at, length);
    if (mark.kind == MARK_NONE)
        return;
    places->singles = places->singles || is_single(&mark);
    places->items =
        memory_grow(places->items, &places->capacity, places->count + 1, sizeof *places->items);
    places->items[places->count++] = (uint32_t)at;
}

void marks_places(const char *text, size_t length, struct mark_places *places)
{
    static const char set[4] = {'"', '\'', '\xC2', '\xE2'};
    bool tex = memchr(text, '`', length) != NULL;
    places->count = 0;
    places->singles = false;
    for (size_t at = next_candidate(text, 0, tex ? length : 0); tex && at < length;
         at = next_candidate(text, at + 1, length))
        add_place(places, text, at, length);
    for (size_t at = 0; !tex && at < length; at += SEARCH_BLOCK)
        for (uint64_t found = search_block(text + at, length - at, set); found != 0;
             found &= found - 1)
            add_place(places, text, at + (size_t)__builtin_ctzll(found), length);
}

/* The first place at the offset `at` or behind it; `to` if none stands before that. */
static size_t place_from(const struct mark_places *places, size_t *next, size_t at, size_t to)
{
    while (*next < places->count && places->items[*next] < at)
        ++*next;
    return *next < places->count && places->items[*next] < to ? places->items[*next] : to;
}

/* Where the single mark that opens at `at` is closed; 0 if it is an apostrophe. */
static size_t single_close(const char *text, size_t at, size_t to, const struct mark *mark)
{
    size_t limit = to - at > SINGLE_MOST ? at + SINGLE_MOST : to;
    const char *close = mark->kind == MARK_SINGLE ? "'" : "\xE2\x80\x99";
    if (at + mark->length >= to || !is_word(text[at + mark->length]) ||
        ascii_is_digit(text[at + mark->length]))
        return 0;
    bool nested = false;
    for (size_t i = next_candidate(text, at + mark->length, limit); i < limit;
         i = next_candidate(text, i + 1, limit)) {
        struct mark inner = mark_at(text, at, i, limit);
        if (inner.kind == MARK_STRAIGHT || inner.kind == MARK_CURLY)
            nested = !nested;
        if (nested || !is(text, i, limit, close))
            continue;
        bool ends = i + strlen(close) >= to || !is_word(text[i + strlen(close)]);
        bool marked = strchr(",.?!", text[i - 1]) != NULL;
        if (ends && (marked || (mark->kind == MARK_CURLY_SINGLE && text[i - 1] != 's')))
            return i;
    }
    return 0;
}

/* Adds a stretch; blanks between the marks and the words are not inside. */
static void add(const char *text, struct stretches *stretches, size_t start, size_t inside,
                size_t inside_end, size_t end, bool open)
{
    while (inside < inside_end && text[inside] == ' ')
        inside++;
    while (inside < inside_end && text[inside_end - 1] == ' ')
        inside_end--;
    stretches->items = memory_grow(stretches->items, &stretches->capacity, stretches->count + 1,
                                   sizeof *stretches->items);
    stretches->items[stretches->count++] = (struct stretch){{start, end}, inside, inside_end, open};
}

/* Whether `mark` closes `open`: one of the same kind, or a curly one a straight one or the reverse,
 * as in copy that has been through several hands. */
static bool closes(const struct mark *open, const struct mark *mark, const char *text, size_t next,
                   size_t to)
{
    if (open->kind == mark->kind)
        return mark->kind != MARK_NONE;
    bool mixed = (open->kind == MARK_STRAIGHT && mark->kind == MARK_CURLY) ||
                 (open->kind == MARK_CURLY && mark->kind == MARK_STRAIGHT);
    return mixed && (next >= to || !is_word(text[next]));
}

bool marks_single(const char *text, size_t length, const struct mark_places *places)
{
    size_t singles = 0, doubles = 0, next = 0;
    if (!places->singles)
        return false;
    for (size_t at = place_from(places, &next, 0, length); at < length;
         at = place_from(places, &next, at, length)) {
        struct mark mark = mark_at(text, 0, at, length);
        size_t close = is_single(&mark) ? single_close(text, at, length, &mark) : 0;
        singles += close > 0;
        doubles += mark.kind != MARK_NONE && !is_single(&mark) && mark.may_open;
        at = close > 0 ? close : at + mark.length;
    }
    return singles > doubles;
}

/* Whether a straight mark opens though it is glued to the word before: the blank is missing. */
static bool is_glued(const char *text, size_t from, size_t at, size_t to, const struct mark *mark)
{
    return mark->kind == MARK_STRAIGHT && at > from && at + 1 < to && is_word(text[at + 1]) &&
           !ascii_is_digit(text[at - 1]);
}

/* Whether the straight mark at `at`, before a word, is doubled: `""We agreed`. */
static bool is_doubled(const char *text, size_t at, size_t to, const struct mark *mark)
{
    return mark->kind == MARK_STRAIGHT && to - at > 2 && text[at + 1] == '"' &&
           is_word(text[at + 2]);
}

/* The length of the single marks, one or two, at `at`. */
static size_t singles_length(const char *text, size_t at, size_t to)
{
    size_t n = is(text, at, to, "'") ? 1 : is(text, at, to, "\xE2\x80\x99") ? 3 : 0;
    return n > 0 && to - at >= 2 * n && memcmp(text + at, text + at + n, n) == 0 ? 2 * n : n;
}

/* Where an unclosed stretch with the words text[from..to) ends: behind a single mark that stands
 * for a double one at the end of a sentence or clause (`"We agreed,' he said. "It`), unless a
 * single mark has been opened before; else at `to`. */
static size_t unclosed_end(const char *text, size_t from, size_t to)
{
    for (size_t at = next_candidate(text, from, to); at < to;
         at = next_candidate(text, at + 1, to)) {
        struct mark mark = mark_at(text, from, at, to);
        if (is_single(&mark))
            break;
        size_t n = singles_length(text, at, to);
        if (n > 0 && at > from && strchr(",.?!", text[at - 1]) != NULL &&
            (at + n == to || text[at + n] == ' '))
            return at + n;
    }
    return to;
}

/* Whether the mark at `at` opens a new stretch while one of its kind, with words from `from` on, is
 * open: its closing mark is missing. Amid a sentence it is nested instead. */
static bool opens_anew(const char *text, size_t from, size_t at, size_t to, const struct mark *open,
                       const struct mark *mark)
{
    size_t end = at, next = at + mark->length;
    if (!mark->may_open || mark->may_close || open->kind != mark->kind || next >= to ||
        text[next] == ' ')
        return false;
    while (end > from && text[end - 1] == ' ')
        end--;
    if (end == at || end == from)
        return false;
    bool capital = utf8_is_upper(text + next, to - next);
    return strchr(".?!", text[end - 1]) != NULL || (text[end - 1] == ',' && capital);
}

/* The search of a paragraph text[from..to): the mark that is open, if any, and where. */
struct marking {
    const char *text;
    size_t from, to;
    struct stretches *stretches;
    struct mark open;
    size_t start;
};

/* Where the words of the open stretch begin. */
static size_t inside(const struct marking *marking)
{
    return marking->start + marking->open.length;
}

/* Ends the open stretch, whose words end at `end`, behind its mark. */
static void close_stretch(struct marking *marking, size_t end, size_t behind)
{
    add(marking->text, marking->stretches, marking->start, inside(marking), end, behind, false);
    marking->open.kind = MARK_NONE;
}

/* Adds the open stretch, which is not closed before `end`. */
static void add_unclosed(struct marking *marking, size_t end)
{
    size_t begin = inside(marking);
    while (end > begin && marking->text[end - 1] == ' ')
        end--;
    end = unclosed_end(marking->text, begin, end);
    close_stretch(marking, end, end);
}

/* Takes a single mark with all up to the one that closes it, since it may be an apostrophe; returns
 * the offset behind that, or behind the apostrophe. */
static size_t take_single(struct marking *marking, size_t at, const struct mark *mark)
{
    size_t next = at + mark->length, close = single_close(marking->text, at, marking->to, mark);
    if (close == 0)
        return next;
    add(marking->text, marking->stretches, at, next, close, close + mark->length, false);
    return close + mark->length;
}

/* Opens a stretch at `at`; returns the offset behind its mark. */
static size_t open_stretch(struct marking *marking, size_t at, const struct mark *mark)
{
    marking->open = *mark;
    marking->start = at;
    return at + mark->length;
}

/* Handles the mark at `at`; returns the offset behind it. `single`: single marks are quotation
 * marks. */
static size_t take_mark(struct marking *marking, size_t at, struct mark mark, bool single)
{
    const char *text = marking->text;
    size_t from = marking->from, to = marking->to, next = at + mark.length;
    const struct mark *open = &marking->open;
    if (open->kind == MARK_TEX && is_tripled(text, at, to)) {
        close_stretch(marking, next, next + 1);
        return next + 1;
    }
    if (open->kind == MARK_NONE && is_single(&mark))
        return single ? take_single(marking, at, &mark) : next;
    if (opens_anew(text, inside(marking), at, to, open, &mark)) {
        add_unclosed(marking, at);
        return open_stretch(marking, at, &mark);
    }
    if (mark.may_close && closes(open, &mark, text, next, to)) {
        next += open->kind == MARK_STRAIGHT && open->length == 2 && is(text, next, to, "\"");
        close_stretch(marking, at, next);
        return next;
    }
    bool opens = open->kind == MARK_NONE && mark.kind != MARK_NONE &&
                 (mark.may_open || is_glued(text, from, at, to, &mark));
    if (opens && is_doubled(text, at, to, &mark))
        mark.length = 2;
    return opens ? open_stretch(marking, at, &mark) : next;
}

void marks_find(const char *text, size_t from, size_t to, bool single,
                const struct mark_places *places, size_t *next_place, struct stretches *stretches)
{
    struct marking marking = {text, from, to, stretches, {MARK_NONE, 0, false, false}, from};
    stretches->count = 0;
    /* A single mark may open at the paragraph's head whatever stands before it in the text, so it
     * may be missing among the places. */
    bool head = to > from && text[from] == '\'';
    for (size_t at = head ? from : place_from(places, next_place, from, to); at < to;
         at = place_from(places, next_place, at, to))
        at = take_mark(&marking, at, mark_at(text, from, at, to), single);
    if (marking.open.kind != MARK_NONE) {
        size_t end = unclosed_end(text, inside(&marking), to);
        add(text, stretches, marking.start, inside(&marking), end, end, end == to);
    }
}
