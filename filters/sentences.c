/* SPDX-License-Identifier: MIT */
/* sentences: takes plain text apart into stories, paragraphs and sentences. */
#include <string.h>

#include "common/decimal.h"
#include "common/filter.h"
#include "common/output.h"
#include "reading/abbreviations.h"
#include "reading/segment.h"

static const struct option_entry options[] = {
    FILTER_OPTIONS("abbreviations"),
    FILTER_OPTIONS_END,
};

/* The columns beside the id and the text. */
enum { COLUMNS_MOST = 4 * DECIMAL_MOST + 16 };

static char *put(char *at, const char *columns, size_t n)
{
    memcpy(at, columns, n);
    return at + n;
}

static char *put_number(char *at, uint64_t number)
{
    *at++ = '\t';
    return at + decimal_write(number, at);
}

/* Rows of sentences come in order and need no other rows beside them: they go straight out. */
static void write_unit(const struct story *story, size_t id_length, const struct unit *unit)
{
    bool sentence = unit->number > 0;
    output_bytes(story->id, id_length);
    char *at = output_room(COLUMNS_MOST);
    at = put_number(at, story->base + unit->start);
    at = put_number(at, story->base + unit->end);
    at = sentence ? put(at, "\tsentence\t", 10) : put(at, "\ttext\t", 6);
    output_used(at);
    output_bytes(story->text + unit->start, unit->end - unit->start);
    at = put_number(output_room(COLUMNS_MOST), unit->paragraph);
    output_used(sentence ? put_number(at, unit->number) : put(at, "\t-", 2));
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
    .about = "Write the sentences of the stories in each FILE, or standard input, as rows",
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
