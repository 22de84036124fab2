/* SPDX-License-Identifier: MIT */
/* quotes: finds who said what, with and without quotation marks. */
#include "common/filter.h"
#include "reading/names/capitals.h"
#include "reading/names/names.h"
#include "reading/sentences/segment.h"
#include "reading/speech/namerows.h"
#include "reading/speech/speech.h"
#include "reading/words/verbs.h"

static const struct option_entry options[] = {
    {'k', "kinds", "KIND,...", "only 'direct', 'partial' or 'indirect'"},
    {'p', "posts", NULL, "also find posts that end with their author's name and account"},
    FILTER_INPUT_OPTION,
    FILTER_OPTIONS("verbs"),
    FILTER_OPTIONS_END,
};

static unsigned kinds = (1u << QUOTE_KINDS) - 1;
static struct names names;
static struct speech speech;
static struct capitals capitals;

static void take(int letter, const char *argument)
{
    if (letter == 'k')
        kinds = options_set("kinds", argument, quote_kind_names, QUOTE_KINDS);
    else if (letter == 'p')
        speech.posts = true;
}

static void add_quotation(const struct story *story, struct rows *rows,
                          const struct quotation *quotation)
{
    struct span speaker = quotation->speaker;
    rows_begin(rows, story, quotation->span.start, quotation->span.end, "quote");
    rows_string(rows, quote_kind_names[quotation->kind]);
    rows_span(rows, story, speaker);
    rows_column(rows, quotation->resolved, quotation->resolved_length);
    rows_span(rows, story, quotation->cue);
    if (speaker.end > speaker.start) {
        rows_number(rows, story->base + speaker.start);
        rows_number(rows, story->base + speaker.end);
    } else {
        rows_string(rows, "");
        rows_string(rows, "");
    }
    rows_number(rows, quotation->number);
    rows_end(rows);
}

static void work(const struct story *story, struct rows *rows)
{
    capitals_lower(story, &capitals);
    if (namerows_take(story, &names))
        names_take_tokens(story, &names);
    else
        names_find(story, &names);
    speech_find(story, &names, &speech);
    capitals_restore(story, &capitals);
    for (size_t i = 0; i < speech.quotations.count; i++)
        if ((kinds >> speech.quotations.items[i].kind & 1u) != 0)
            add_quotation(story, rows, &speech.quotations.items[i]);
}

static const struct filter quotes = {
    .about = "Find quotations and their speakers in each FILE (default: standard input)",
    .options = options,
    .take = take,
    .list = verbs_add_entry,
    .segment = segment,
    .work = work,
};

int main(int argc, char **argv)
{
    int status = filter_main(&quotes, argc, argv);
    names_free(&names);
    capitals_free(&capitals);
    speech_free(&speech);
    return status;
}
