/* SPDX-License-Identifier: MIT */
#include "namerows.h"

#include "common/memory.h"
#include "common/rows.h"

static void add(const struct story_row *place, const struct row *row, struct names *names)
{
    size_t length;
    struct mention mention = {.kind = NAME_OTHER, .span = {place->start, place->end}};
    const char *column = row_column(row, 6, &length);
    if (column != NULL && names_kind(column, length) < NAME_KINDS)
        mention.kind = names_kind(column, length);
    mention.canonical = row_column(row, 7, &mention.canonical_length);
    if (mention.canonical == NULL) {
        mention.canonical = row->text;
        mention.canonical_length = row->text_length;
    }
    bytes_add(&names->pool, mention.canonical, mention.canonical_length);
    names->mentions =
        memory_grow(names->mentions, &names->capacity, names->count + 1, sizeof *names->mentions);
    names->mentions[names->count++] = mention;
}

/* The story's rows move when a filter adds its own; the pool does not move any more. */
static void point_into_pool(struct names *names)
{
    size_t at = 0;
    for (size_t i = 0; i < names->count; i++) {
        names->mentions[i].canonical = names->pool.data + at;
        at += names->mentions[i].canonical_length;
    }
}

bool namerows_take(const struct story *story, struct names *names)
{
    bool any = false;
    struct row row;
    for (size_t i = 0; i < story->row_count; i++) {
        const struct story_row *place = &story->rows[i];
        if (!row_parse(place->line, place->length, &row) || !row_is(&row, "entity") ||
            row.text_length == 0)
            continue;
        if (!any)
            names->count = names->pool.length = 0;
        any = true;
        /* Mentions are in order and don't overlap, whatever the rows say. */
        if (names->count == 0 || names->mentions[names->count - 1].span.end <= place->start)
            add(place, &row, names);
    }
    if (any)
        point_into_pool(names);
    return any;
}
