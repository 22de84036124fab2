/* SPDX-License-Identifier: MIT */
/* captions: finds photo captions inside story text and takes them apart. */
#include <string.h>

#include "common/filter.h"
#include "reading/agencies.h"
#include "reading/captions.h"
#include "reading/dates.h"
#include "reading/paragraphs.h"
#include "reading/segment.h"

static const struct option_entry options[] = {
    FILTER_INPUT_OPTION,
    FILTER_OPTIONS("agencies and places"),
    FILTER_OPTIONS_END,
};

static void add_flags(struct rows *rows, unsigned flags)
{
    static const struct {
        unsigned flag;
        const char *name;
    } names[] = {{CREDIT_FILE, "file"},
                 {CREDIT_POOL, "pool"},
                 {CREDIT_HANDOUT, "handout"},
                 {CREDIT_PROVIDED, "provided"}};
    char list[sizeof "file,pool,handout,provided"] = "";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if ((flags & names[i].flag) == 0)
            continue;
        if (list[0] != '\0')
            strcat(list, ",");
        strcat(list, names[i].name);
    }
    rows_string(rows, list);
}

static void add_caption(const struct story *story, struct rows *rows, const struct caption *caption)
{
    char iso[DATE_LENGTH];
    rows_begin(rows, story, caption->span.start, caption->span.end, "caption");
    rows_column(rows, iso, dates_write(caption->date, iso));
    rows_span(rows, story, caption->place.name);
    rows_string(rows, caption->place.country);
    rows_span(rows, story, caption->credit.photographer);
    rows_string(rows, caption->credit.agency);
    rows_span(rows, story, caption->credit.printed);
    rows_span(rows, story, caption->instructions);
    rows_span(rows, story, caption->place.region);
    add_flags(rows, caption->credit.flags);
    rows_span(rows, story, caption->description);
    rows_end(rows);
}

static void work(const struct story *story, struct rows *rows)
{
    struct caption caption;
    struct paragraph paragraph = {0};
    captions_begin();
    while (paragraphs_next(story, &paragraph))
        if (captions_read(story, paragraph.start, paragraph.end, &caption))
            add_caption(story, rows, &caption);
}

static const struct filter captions = {
    .about = "Find the photo captions in the stories of each FILE and take them apart",
    .options = options,
    .list = agencies_add_entry,
    .segment = segment_paragraphs,
    .work = work,
};

int main(int argc, char **argv)
{
    return filter_main(&captions, argc, argv);
}
