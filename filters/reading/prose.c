/* SPDX-License-Identifier: MIT */
#include "prose.h"

#include <stdbool.h>

#include "common/ascii.h"
#include "common/memory.h"
#include "common/output.h"
#include "segment.h"

/* The text at hand with its lines; empty where the story comes from rows. */
static struct bytes kept;

/* Whether a story was begun, something of the story at hand is written, and its last line is open.
 */
static bool begun, written, open_line;

size_t prose_segment(struct story *story)
{
    kept.length = 0;
    bytes_add(&kept, story->text, story->length);
    return segment_paragraphs(story);
}

void prose_free(void)
{
    bytes_free(&kept);
}

static void write_bytes(const char *text, size_t from, size_t to)
{
    if (from >= to)
        return;
    output_bytes(text + from, to - from);
    open_line = text[to - 1] != '\n';
    written = true;
}

static void begin_story(const struct story *story)
{
    if (open_line && begun)
        output_char('\n');
    if (begun && story->header.end == 0)
        output_char('\0');
    begun = true;
    written = open_line = false;
}

/* The blanks before what is left out go with it; those behind it, where nothing stands before it.
 */
static void write_kept(const struct story *story, const struct span *spans, size_t count)
{
    const char *text = kept.data;
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        size_t end = spans[i].start;
        while (end > at && ascii_is_blank(text[end - 1]))
            end--;
        write_bytes(text, at, end);
        at = spans[i].end;
        while (!written && at < story->length && ascii_is_blank(text[at]))
            at++;
    }
    write_bytes(text, at, story->length);
}

/* What is left of the unit without the spans, from the next one on. */
static struct span rest_of(const char *text, const struct unit *unit, const struct span *spans,
                           size_t count, size_t *next)
{
    struct span rest = {unit->start, unit->end};
    while (*next < count && spans[*next].end <= rest.start)
        ++*next;
    if (*next < count && spans[*next].start <= rest.start)
        rest.start = spans[*next].end < rest.end ? spans[*next].end : rest.end;
    while (rest.start < rest.end && text[rest.start] == ' ')
        rest.start++;
    return rest;
}

static void write_rebuilt(const struct story *story, const struct span *spans, size_t count)
{
    size_t next = 0, end = 0;
    uint32_t paragraph = 0;
    for (size_t i = 0; i < story->unit_count; i++) {
        const struct unit *unit = &story->units[i];
        struct span rest = rest_of(story->text, unit, spans, count, &next);
        if (rest.start == rest.end)
            continue;
        if (unit->paragraph == paragraph)
            write_bytes(story->text, end, rest.start);
        else if (written)
            output_string(open_line ? "\n\n" : "\n");
        write_bytes(story->text, rest.start, rest.end);
        end = rest.end;
        paragraph = unit->paragraph;
    }
    if (story->last && open_line) {
        output_row_end();
        open_line = false;
    }
}

void prose_write(const struct story *story, const struct span *spans, size_t count)
{
    if (story->first)
        begin_story(story);
    if (kept.length > 0)
        write_kept(story, spans, count);
    else
        write_rebuilt(story, spans, count);
    kept.length = 0;
}
