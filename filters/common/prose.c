/* SPDX-License-Identifier: MIT */
#include "prose.h"

#include "ascii.h"
#include "output.h"

void prose_keep(struct prose *prose, const struct story *story)
{
    prose->kept.length = 0;
    bytes_add(&prose->kept, story->text, story->length);
}

void prose_free(struct prose *prose)
{
    bytes_free(&prose->kept);
}

static void write_bytes(struct prose *prose, const char *text, size_t from, size_t to)
{
    if (from >= to)
        return;
    output_bytes(text + from, to - from);
    prose->open_line = text[to - 1] != '\n';
    prose->written = true;
}

static void begin_story(struct prose *prose, const struct story *story)
{
    if (prose->open_line && prose->begun)
        output_char('\n');
    if (prose->begun && story->header.end == 0)
        output_char('\0');
    prose->begun = true;
    prose->written = prose->open_line = false;
}

/* The blanks before a span are left out with it; so are those after it as long as nothing of the
 * story has been written. */
static void write_kept(struct prose *prose, const struct story *story, const struct span *spans,
                       size_t count)
{
    const char *text = prose->kept.data;
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        size_t end = spans[i].start;
        while (end > at && ascii_is_blank(text[end - 1]))
            end--;
        write_bytes(prose, text, at, end);
        at = spans[i].end;
        while (!prose->written && at < story->length && ascii_is_blank(text[at]))
            at++;
    }
    write_bytes(prose, text, at, story->length);
}

/* The unit without the spans that cover its beginning. *next is the index of the first span that
 * may do so, and moves on. */
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

static void write_rebuilt(struct prose *prose, const struct story *story, const struct span *spans,
                          size_t count)
{
    size_t next = 0, end = 0;
    uint32_t paragraph = 0;
    for (size_t i = 0; i < story->unit_count; i++) {
        const struct unit *unit = &story->units[i];
        struct span rest = rest_of(story->text, unit, spans, count, &next);
        if (rest.start == rest.end)
            continue;
        if (unit->paragraph == paragraph)
            write_bytes(prose, story->text, end, rest.start);
        else if (prose->written)
            output_string(prose->open_line ? "\n\n" : "\n");
        write_bytes(prose, story->text, rest.start, rest.end);
        end = rest.end;
        paragraph = unit->paragraph;
    }
    if (story->last && prose->open_line) {
        output_row_end();
        prose->open_line = false;
    }
}

void prose_write(struct prose *prose, const struct story *story, const struct span *spans,
                 size_t count)
{
    if (story->first)
        begin_story(prose, story);
    if (prose->kept.length > 0)
        write_kept(prose, story, spans, count);
    else
        write_rebuilt(prose, story, spans, count);
    prose->kept.length = 0;
}
