/* SPDX-License-Identifier: MIT */
#include "namerows.h"

#include <string.h>

#include "common/memory.h"
#include "common/rows.h"

static enum name_kind kind_of(const char *name, size_t length)
{
    size_t kind = 0;
    while (kind + 1 < NAME_KINDS && (strlen(name_kind_names[kind]) != length ||
                                     memcmp(name_kind_names[kind], name, length) != 0))
        kind++;
    return (enum name_kind)kind;
}

static void add(const struct story_row *place, const struct row *row, struct names *names)
{
    size_t length;
    struct mention mention = {.span = {place->start, place->end}};
    const char *column = row_column(row, 6, &length);
    mention.kind = column != NULL ? kind_of(column, length) : NAME_OTHER;
    mention.canonical = row_column(row, 7, &mention.canonical_length);
    if (mention.canonical == NULL) {
        mention.canonical = row->text;
        mention.canonical_length = row->text_length;
    }
    names->mentions = memory_grow(names->mentions, &names->capacity, names->count + 1,
                                  sizeof *names->mentions);
    names->mentions[names->count++] = mention;
}

void namerows_take(const struct story *story, struct names *names)
{
    bool any = false;
    struct row row;
    for (size_t i = 0; i < story->row_count; i++) {
        const struct story_row *place = &story->rows[i];
        if (!row_parse(place->line, place->length, &row) || !row_is(&row, "entity"))
            continue;
        if (!any)
            names->count = 0;
        any = true;
        /* Mentions are in order and don't overlap, whatever the rows say. */
        if (names->count == 0 || names->mentions[names->count - 1].span.end <= place->start)
            add(place, &row, names);
    }
}
