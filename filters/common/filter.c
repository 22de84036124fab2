/* SPDX-License-Identifier: MIT */
#include "filter.h"

#include <stdlib.h>

#include "decimal.h"
#include "diag.h"
#include "input.h"
#include "listfile.h"
#include "output.h"
#include "plain.h"
#include "rowstories.h"
#include "sandbox.h"
#include "stories.h"

#ifndef WIREDESK_VERSION
#error "the Makefile defines WIREDESK_VERSION"
#endif

enum input_kind { INPUT_TEXT, INPUT_ROWS, INPUT_DETECTED };

/* How much of a first line is looked at: a story's id may be a path. */
enum { FIRST_LINE_MOST = 1 << 13 };

static const size_t max_story_least = 16;
static const size_t max_story_most = (size_t)1 << 30;

static const struct filter *filter;
static enum input_kind input_kind = INPUT_DETECTED;
static enum story_ids ids = ID_NUMBER;
static size_t max_story = (size_t)16 << 20;
static struct plain plain;

static void show_help(void)
{
    output_string("usage: ");
    output_string(diag_program());
    output_string(" [OPTION]... [FILE]...\n");
    output_string(filter->about);
    output_string(".\n\n");
    options_help(filter->options);
    exit(output_close());
}

static void show_version(void)
{
    output_string(diag_program());
    output_string(" (wiredesk) " WIREDESK_VERSION "\n");
    exit(output_close());
}

static void take_option(int letter, const char *argument)
{
    static const char *const input_names[] = {"text", "rows"};
    static const char *const id_names[ID_KINDS] = {"number", "content", "file"};
    switch (letter) {
    case 'i':
        input_kind = (enum input_kind)options_choice("input", argument, input_names, 2);
        break;
    case OPTION_ID: ids = (enum story_ids)options_choice("id", argument, id_names, ID_KINDS); break;
    case OPTION_MAX_STORY:
        max_story = options_size("max-story", argument, max_story_least, max_story_most);
        break;
    case 'l': listfile_read(argument, filter->list); break;
    case 'q': diag_quiet(); break;
    case OPTION_HELP: show_help(); break;
    case OPTION_VERSION: show_version(); break;
    default: filter->take(letter, argument); break;
    }
}

/* Whether the line at the head of the `n` bytes at `s` is a row, as far as its first four columns
 * tell: 1, 0, or -1 where more bytes are needed. */
static int looks_like_row(const char *s, size_t n)
{
    size_t column = 1, from = 0;
    for (size_t i = 0; i < n && i < FIRST_LINE_MOST; i++) {
        if (s[i] == '\n' || s[i] == '\0')
            return 0;
        if (s[i] != '\t')
            continue;
        uint64_t number;
        bool numeric = column == 2 || column == 3;
        if (i == from || (numeric && !decimal_read(s + from, i - from, &number)))
            return 0;
        if (column++ == 4)
            return 1;
        from = i + 1;
    }
    return n < FIRST_LINE_MOST ? -1 : 0;
}

static bool is_rows(struct input *input)
{
    if (filter->eager || input_kind != INPUT_DETECTED)
        return input_kind == INPUT_ROWS;
    /* There is no buffer before the first read. */
    int answer = -1;
    while (answer < 0 && input_more(input))
        answer = looks_like_row(input->buffer + input->begin, input->end - input->begin);
    return answer > 0;
}

/* What a filter finds does not depend on blanks, but for how text is taken apart. */
static void do_work(const struct story *story, struct rows *rows)
{
    filter->work(filter->eager ? story : plain_story(&plain, story), rows);
}

static void run_text(struct stories *stories, struct story *story, struct rows *rows)
{
    stories_open(stories);
    while (stories_next(stories, story)) {
        size_t offered = story->length;
        story->length = filter->segment(story);
        do_work(story, rows);
        rows_write(rows);
        stories_take(stories, story, story->length, offered - story->length);
    }
}

static void run_rows(struct rowstories *stories, struct story *story, struct rows *rows)
{
    rowstories_open(stories);
    while (rowstories_next(stories, story, rows)) {
        do_work(story, rows);
        rowlines_pass_rows(&stories->lines, rows);
    }
}

int filter_main(const struct filter *the_filter, int argc, char **argv)
{
    filter = the_filter;
    if (argc > 0)
        diag_start(argv[0]);
    int first = options_parse(argc, argv, filter->options, take_option);

    struct input input;
    input_start(&input, argv + first, (size_t)(argc - first));
    struct stories texts = {.input = &input, .ids = ids, .most = max_story};
    texts.eager = filter->eager && ids != ID_CONTENT;
    struct rowstories rowstories = {.lines = {.input = &input, .most = max_story}};
    rowstories.lines.discard = filter->discards_rows != NULL && filter->discards_rows();
    struct story story = {0}, row_story = {0};
    struct rows rows = {0};
    if (filter->prepare != NULL)
        filter->prepare();
    while (input_next(&input)) {
        sandbox_enter(input.names, input.left);
        if (is_rows(&input))
            run_rows(&rowstories, &row_story, &rows);
        else
            run_text(&texts, &story, &rows);
    }
    rows_free(&rows);
    plain_free(&plain);
    bytes_free(&texts.id);
    rowstories_free(&rowstories);
    free(story.units);
    free(row_story.units);
    return output_close();
}
