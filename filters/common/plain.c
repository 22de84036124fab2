/* SPDX-License-Identifier: MIT */
#include "plain.h"

#include <stdbool.h>
#include <stdlib.h>

/* Bytes that were left out, one stretch of them. */
struct left_out {
    size_t at;    /* where it begins in the text that was read */
    size_t total; /* how many bytes were left out up to its end */
};

/* Whether the first of two blanks stands at `s`, a no-break space or soft hyphen, or what may be
 * the second byte of a blank of three (blank_at() tells). */
static bool is_wide(const char *s)
{
    return (s[0] == ' ' && s[1] == ' ') || (s[0] == '\x80' && (unsigned char)s[1] < 0x90) ||
           (s[0] == '\xC2' && (s[1] == '\xA0' || s[1] == '\xAD'));
}

static bool any_at(const char *text, size_t from, size_t to)
{
    for (size_t at = from; at + 1 < to; at++)
        if (is_wide(text + at))
            return true;
    return false;
}

#if defined(__SSE2__)
#include <emmintrin.h>

enum { WIDTH = 16 };

static inline __m128i equal(__m128i bytes, char c)
{
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c));
}

/* The same at sixteen places, but for any character that begins like a no-break space. Blanks and
 * what has no bits but theirs, which text has not, are a blank together. */
static inline __m128i may_be_wide(const char *s)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)s),
            next = _mm_loadu_si128((const __m128i *)(const void *)(s + 1));
    __m128i two = equal(_mm_or_si128(bytes, next), ' ');
    __m128i third =
        _mm_and_si128(equal(bytes, '\x80'), _mm_cmplt_epi8(next, _mm_set1_epi8('\x90')));
    return _mm_or_si128(_mm_or_si128(two, third), equal(bytes, '\xC2'));
}

/* Whether any of text[from..to) is wide. */
static inline bool any_wide(const char *text, size_t from, size_t to)
{
    size_t begin = from;
    if (to - from <= WIDTH)
        return any_at(text, from, to);
    __m128i found = may_be_wide(text + to - WIDTH - 1);
    for (; from + WIDTH < to; from += WIDTH)
        found = _mm_or_si128(found, may_be_wide(text + from));
    return _mm_movemask_epi8(found) != 0 && any_at(text, begin, to);
}
#else
static inline bool any_wide(const char *text, size_t from, size_t to)
{
    return any_at(text, from, to);
}
#endif

/* Whether any paragraph of the story may have other blanks than single ones. Nearly none has. */
static bool any_needs(const struct story *story)
{
    const struct unit *units = story->units;
    for (size_t i = 0; i < story->unit_count; i++) {
        size_t from = units[i].start;
        while (i + 1 < story->unit_count && units[i + 1].paragraph == units[i].paragraph)
            i++;
        if (any_wide(story->text, from, units[i].end))
            return true;
    }
    return false;
}

/* The blank at `at`: its length in bytes, 0 if there is none. *wide tells whether it takes room, as
 * the no-break space, those from U+2000 to U+200A and U+3000 do; soft hyphens, and joiners and
 * marks of direction up to U+200F, take none. */
static size_t blank_at(const char *text, size_t at, size_t end, bool *wide)
{
    const unsigned char *bytes = (const unsigned char *)text + at;
    *wide = true;
    if (bytes[0] == ' ')
        return 1;
    if (end - at < 2)
        return 0;
    if (bytes[0] == 0xC2) {
        *wide = bytes[1] == 0xA0;
        return bytes[1] == 0xA0 || bytes[1] == 0xAD ? 2 : 0;
    }
    if (end - at < 3 || bytes[1] != 0x80)
        return 0;
    if (bytes[0] == 0xE3)
        return bytes[2] == 0x80 ? 3 : 0;
    if (bytes[0] != 0xE2)
        return 0;
    *wide = bytes[2] < 0x8B;
    return bytes[2] < 0x90 ? 3 : 0;
}

static void leave_out(struct plain *plain, size_t at, size_t n)
{
    size_t count = plain->left_count, total = count > 0 ? plain->left[count - 1].total : 0;
    plain->left = memory_grow(plain->left, &plain->left_capacity, count + 1, sizeof *plain->left);
    plain->left[plain->left_count++] = (struct left_out){at, total + n};
}

/* Copies the text without what is left out. */
static void copy_text(struct plain *plain, const struct story *story)
{
    const char *text = story->text;
    plain->text.length = plain->left_count = 0;
    bytes_room(&plain->text, story->length);
    char *begin = plain->text.data, *out = begin;
    for (size_t at = 0, n; at < story->length; at += n) {
        bool wide, first = out == begin || out[-1] != ' ';
        n = blank_at(text, at, story->length, &wide);
        if (n == 0) {
            n = 1;
            *out++ = text[at];
            continue;
        }
        if (wide && first)
            *out++ = ' ';
        if (!wide || !first || n > 1)
            leave_out(plain, wide && first ? at + 1 : at, wide && first ? n - 1 : n);
    }
    plain->text.length = (size_t)(out - begin);
}

/* How many of the stretches begin before `at`, a place in the text that was read; or, if that is
 * not `read`, in the copy, where one that begins right there counts. */
static size_t count_before(const struct plain *plain, size_t at, bool read)
{
    size_t low = 0, high = plain->left_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct left_out *left = &plain->left[middle];
        size_t before = middle > 0 ? left[-1].total : 0;
        if (read ? left->at < at : left->at - before <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The place in the copy of what stands at `at` in the text that was read, or behind it. */
static size_t place_in_copy(const struct plain *plain, size_t at)
{
    size_t count = count_before(plain, at, true);
    if (count == 0)
        return at;
    const struct left_out *left = &plain->left[count - 1];
    size_t before = count > 1 ? left[-1].total : 0;
    size_t end = left->at + left->total - before;
    return (at > end ? at : end) - left->total;
}

/* The place in the text that was read of the byte at `at` in the copy. */
static size_t place_as_read(const struct plain *plain, size_t at)
{
    size_t count = count_before(plain, at, false);
    return count > 0 ? at + plain->left[count - 1].total : at;
}

/* Copies the units, without the blanks at their ends, but those of which nothing is left. */
static void copy_units(struct plain *plain, const struct story *story)
{
    const char *text = plain->text.data;
    for (size_t i = 0; i < story->unit_count; i++) {
        const struct unit *unit = &story->units[i];
        size_t start = place_in_copy(plain, unit->start), end = place_in_copy(plain, unit->end);
        while (start < end && text[start] == ' ')
            start++;
        while (start < end && text[end - 1] == ' ')
            end--;
        if (start < end)
            story_add_unit(&plain->story, start, end, unit->paragraph, unit->number);
    }
}

static void copy_rows(struct plain *plain, const struct story *story)
{
    plain->rows =
        memory_grow(plain->rows, &plain->row_capacity, story->row_count + 1, sizeof *plain->rows);
    for (size_t i = 0; i < story->row_count; i++) {
        plain->rows[i] = story->rows[i];
        plain->rows[i].start = place_in_copy(plain, story->rows[i].start);
        plain->rows[i].end = place_in_copy(plain, story->rows[i].end);
    }
}

const struct story *plain_story(struct plain *plain, const struct story *story)
{
    if (!any_needs(story))
        return story;
    copy_text(plain, story);
    if (plain->left_count == 0)
        return story;
    struct unit *units = plain->story.units;
    size_t capacity = plain->story.unit_capacity;
    struct story *copy = &plain->story;
    *copy = *story;
    copy->text = plain->text.data;
    copy->length = plain->text.length;
    copy->units = units;
    copy->unit_capacity = capacity;
    copy->unit_count = 0;
    copy_units(plain, story);
    if (copy->unit_count == 0)
        return story;
    copy_rows(plain, story);
    copy->rows = plain->rows;
    copy->header = (struct span){place_in_copy(plain, story->header.start),
                                 place_in_copy(plain, story->header.end)};
    plain->source = story;
    copy->plain = plain;
    return copy;
}

const struct story *plain_source(const struct story *story)
{
    return story->plain != NULL ? story->plain->source : story;
}

struct span plain_origin(const struct story *story, struct span span)
{
    const struct plain *plain = story->plain;
    if (plain == NULL)
        return span;
    size_t start = place_as_read(plain, span.start);
    bool empty = span.end <= span.start;
    return (struct span){start, empty ? start : place_as_read(plain, span.end - 1) + 1};
}

void plain_free(struct plain *plain)
{
    bytes_free(&plain->text);
    free(plain->story.units);
    free(plain->left);
    free(plain->rows);
    *plain = (struct plain){0};
}
