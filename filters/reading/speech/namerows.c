/* SPDX-License-Identifier: MIT */
#include "namerows.h"

#include <string.h>

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
    if (mention.canonical == NULL || mention.canonical_length > MENTION_MOST) {
        mention.canonical = row->text;
        mention.canonical_length = row->text_length;
    }
    bytes_add(&names->pool, mention.canonical, mention.canonical_length);
    names->mentions =
        memory_grow(names->mentions, &names->capacity, names->count + 1, sizeof *names->mentions);
    names->mentions[names->count++] = mention;
}

/* Points the canonical names into the pool, which no longer grows; the story's rows may still move.
 */
static void point_into_pool(struct names *names)
{
    size_t at = 0;
    for (size_t i = 0; i < names->count; i++) {
        names->mentions[i].canonical = names->pool.data + at;
        at += names->mentions[i].canonical_length;
    }
}

/* Whether the mention's canonical name is in capitals where the text has been lowered. */
static bool is_lowered(const char *text, const struct mention *mention)
{
    const char *printed = text + mention->span.start;
    size_t lowered = 0;
    if (mention_length(mention) != mention->canonical_length)
        return false;
    for (size_t i = 0; i < mention->canonical_length; i++) {
        if (printed[i] != mention->canonical[i] && printed[i] != (mention->canonical[i] | 0x20))
            return false;
        lowered += printed[i] != mention->canonical[i];
    }
    return lowered > 0;
}

/* A story in capitals is lowered before it is read (reading/names/capitals.h), but its rows are
 * not: canonical names are taken from the text. */
static void take_case(const char *text, struct names *names)
{
    struct keys *printed = &names->work.keys[0];
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (is_lowered(text, mention))
            keys_add(printed, mention->canonical, mention->canonical_length, mention);
    }
    keys_sort(printed);
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        const struct key *key = keys_find(printed, mention->canonical, mention->canonical_length);
        if (key != NULL)
            mention->canonical = text + key->mention->span.start;
    }
    keys_clear(printed);
}

bool namerows_take(const struct story *story, struct names *names)
{
    bool any = false, lowered = false;
    struct row row;
    for (size_t i = 0; i < story->row_count; i++) {
        const struct story_row *place = &story->rows[i];
        if (!row_parse(place->line, place->length, &row) || !row_is(&row, "entity") ||
            row.text_length == 0 || row.text_length > MENTION_MOST)
            continue;
        if (!any)
            names->count = names->pool.length = 0;
        any = true;
        lowered = lowered || memcmp(story->text + place->start, row.text, row.text_length) != 0;
        /* Mentions are in order and don't overlap, whatever the rows say. */
        if (names->count == 0 || names->mentions[names->count - 1].span.end <= place->start)
            add(place, &row, names);
    }
    if (any)
        point_into_pool(names);
    if (lowered)
        take_case(story->text, names);
    return any;
}
