/* SPDX-License-Identifier: MIT */
/* sentences: takes plain text apart into stories, paragraphs and sentences. */
#include "common/filter.h"
#include "common/output.h"
#include "reading/abbreviations.h"
#include "reading/segment.h"

static const struct option_entry options[] = {
    FILTER_OPTIONS("abbreviations"),
    FILTER_OPTIONS_END,
};

/* Rows of sentences come in order and need no other rows beside them: they go straight out. */
static void write_unit(const struct story *story, const struct unit *unit)
{
    output_string(story->id);
    output_char('\t');
    output_number(story->base + unit->start);
    output_char('\t');
    output_number(story->base + unit->end);
    output_string(unit->number > 0 ? "\tsentence\t" : "\ttext\t");
    output_bytes(story->text + unit->start, unit->end - unit->start);
    output_char('\t');
    output_number(unit->paragraph);
    output_char('\t');
    if (unit->number > 0)
        output_number(unit->number);
    else
        output_char('-');
    output_row_end();
}

static void work(const struct story *story, struct rows *rows)
{
    (void)rows;
    for (size_t i = 0; i < story->unit_count; i++)
        write_unit(story, &story->units[i]);
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
