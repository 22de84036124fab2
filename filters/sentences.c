/* SPDX-License-Identifier: MIT */
/* sentences: takes plain text apart into stories, paragraphs and sentences. */
#include <string.h>

#include "common/filter.h"
#include "common/output.h"
#include "reading/sentences/segment.h"
#include "reading/words/abbreviations.h"

static const struct option_entry options[] = {
    FILTER_OPTIONS("abbreviations"),
    FILTER_OPTIONS_END,
};

/* The most bytes of the columns other than id and text; and of id and text together, for a row to
 * be written in one piece. */
enum { COLUMNS_MOST = 4 * DECIMAL_MOST + 16, SHORT_MOST = 1 << 10 };

static char *put(char *at, const char *columns, size_t n)
{
    memcpy(at, columns, n);
    return at + n;
}

/* The columns between the id and the text, and those after the text. */
static char *put_before(char *at, const struct story *story, const struct unit *unit)
{
    at = rows_put_number(at, story->base + unit->start);
    at = rows_put_number(at, story->base + unit->end);
    return unit->number > 0 ? put(at, "\tsentence\t", 10) : put(at, "\ttext\t", 6);
}

static char *put_behind(char *at, const struct unit *unit)
{
    at = rows_put_number(at, unit->paragraph);
    return unit->number > 0 ? rows_put_number(at, unit->number) : put(at, "\t-", 2);
}

/* Rows of sentences come in order and need no other rows beside them: they go straight out, nearly
 * all of them in one piece. */
static void write_unit(const struct story *story, size_t id_length, const struct unit *unit)
{
    const char *text = story->text + unit->start;
    size_t n = unit->end - unit->start;
    if (id_length + n <= SHORT_MOST) {
        char *at = put(output_room(SHORT_MOST + COLUMNS_MOST), story->id, id_length);
        at = put(put_before(at, story, unit), text, n);
        output_used(put_behind(at, unit));
    } else {
        output_bytes(story->id, id_length);
        output_used(put_before(output_room(COLUMNS_MOST), story, unit));
        output_bytes(text, n);
        output_used(put_behind(output_room(COLUMNS_MOST), unit));
    }
    output_row_end();
}

static void work(const struct story *story, struct rows *rows)
{
    (void)rows;
    size_t id_length = strlen(story->id);
    for (size_t i = 0; i < story->unit_count; i++)
        write_unit(story, id_length, &story->units[i]);
}

static const struct filter sentences = {
    .about = "Split each FILE (default: standard input) into stories, paragraphs and sentences",
    .options = options,
    .list = abbreviations_add_entry,
    .segment = segment,
    .work = work,
    .eager = true,
};

int main(int argc, char **argv)
{
    return filter_main(&sentences, argc, argv);
}
