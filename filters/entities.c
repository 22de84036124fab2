/* SPDX-License-Identifier: MIT */
/* entities: finds the names of persons, organizations, places and peoples. */
#include "common/filter.h"
#include "reading/names/capitals.h"
#include "reading/names/names.h"
#include "reading/names/ownnames.h"
#include "reading/sentences/segment.h"

static const struct option_entry options[] = {
    {'k', "kinds", "KIND,...", "only 'person', 'organization', 'place', 'norp' or 'other'"},
    FILTER_INPUT_OPTION,
    FILTER_OPTIONS("names"),
    FILTER_OPTIONS_END,
};

static unsigned kinds = (1u << NAME_KINDS) - 1;
static struct names names;
static struct capitals capitals;

static void take(int letter, const char *argument)
{
    if (letter == 'k')
        kinds = options_set("kinds", argument, name_kind_names, NAME_KINDS);
}

static void add_mention(const struct story *story, struct rows *rows, const struct mention *mention)
{
    rows_begin(rows, story, mention->span.start, mention->span.end, "entity");
    const struct column columns[] = {
        {name_kind_names[mention->kind], name_kind_lengths[mention->kind]},
        {mention->canonical, mention->canonical_length},
        {mention->country, mention->country[0] != '\0' ? 2 : 0},
        {story->text + mention->title.start, mention->title.end - mention->title.start}};
    rows_columns(rows, columns, sizeof columns / sizeof *columns);
    rows_end(rows);
}

static void work(const struct story *story, struct rows *rows)
{
    capitals_lower(story, &capitals);
    names_find(story, &names);
    capitals_restore(story, &capitals);
    for (size_t i = 0; i < names.count; i++)
        if ((kinds >> names.mentions[i].kind & 1u) != 0)
            add_mention(story, rows, &names.mentions[i]);
}

static const struct filter entities = {
    .about =
        "Find names of persons, organizations and places in each FILE (default: standard input)",
    .options = options,
    .take = take,
    .list = ownnames_add_entry,
    .segment = segment,
    .work = work,
};

int main(int argc, char **argv)
{
    /* Here, since the fuzzer runs the program again and again, with what names_free() leaves. */
    names.details = names.names_only = true;
    int status = filter_main(&entities, argc, argv);
    names_free(&names);
    capitals_free(&capitals);
    return status;
}
