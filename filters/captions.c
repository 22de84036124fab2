/* SPDX-License-Identifier: MIT */
/* captions: finds photo captions inside story text and takes them apart. */
#include <stdlib.h>
#include <string.h>

#include "common/csv.h"
#include "common/diag.h"
#include "common/filter.h"
#include "common/memory.h"
#include "common/output.h"
#include "common/prose.h"
#include "reading/filing/agencies.h"
#include "reading/filing/captions.h"
#include "reading/sentences/paragraphs.h"
#include "reading/sentences/segment.h"
#include "reading/words/countrycodes.h"
#include "reading/words/dates.h"

enum { OPTION_IPTC = OPTION_OWN };

static const struct option_entry options[] = {
    {OPTION_IPTC, "iptc", NULL, "write IPTC fields as a CSV table, for exiftool -csv=TABLE"},
    {'v', "invert-match", NULL, "write the text without its captions, not rows"},
    FILTER_INPUT_OPTION,
    FILTER_OPTIONS("agencies and places"),
    FILTER_OPTIONS_END,
};

/* What is written: rows, a table, or the text that is no caption. */
enum output { OUTPUT_ROWS, OUTPUT_TABLE, OUTPUT_TEXT };
static enum output output;

/* For the text without captions: what has been written of it, and the captions of the current part,
 * which are left out. */
static struct prose prose;
static struct span *found;
static size_t found_count, found_capacity;

/* How many captions the story has had so far; and, for the table, the name of a picture's file. */
static uint64_t number;
static struct bytes file;

static void take(int letter, const char *argument)
{
    (void)argument;
    enum output wanted = letter == 'v' ? OUTPUT_TEXT : OUTPUT_TABLE;
    if (output != OUTPUT_ROWS && output != wanted)
        diag_usage("--iptc and --invert-match are mutually exclusive");
    output = wanted;
}

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

/* Tags of the IPTC Information Interchange Model 4.2, Application Record, as ExifTool names them,
 * and of the envelope the character set: without it ExifTool takes the text for Latin-1. */
static const char table_header[] =
    "SourceFile,IPTC:CodedCharacterSet,IPTC:Caption-Abstract,IPTC:By-line,IPTC:Credit,IPTC:Source,"
    "IPTC:SpecialInstructions,IPTC:DateCreated,IPTC:City,IPTC:Province-State,"
    "IPTC:Country-PrimaryLocationCode,IPTC:Country-PrimaryLocationName";

/* Before the first story: a table without one has its header too. */
static void prepare(void)
{
    captions_prepare();
    if (output != OUTPUT_TABLE)
        return;
    output_string(table_header);
    output_row_end();
}

/* The file that a line of the table is for: `ID-NUMBER.jpg`. */
static void write_file(const struct story *story)
{
    char digits[DECIMAL_MOST];
    size_t n = decimal_write(number, digits);
    file.length = 0;
    bytes_add(&file, story->id, strlen(story->id));
    bytes_add(&file, "-", 1);
    bytes_add(&file, digits, n);
    bytes_add(&file, ".jpg", 4);
    csv_field(file.data, file.length);
}

static void write_string(const char *text)
{
    csv_field(text, strlen(text));
}

static void write_span(const struct story *story, struct span span)
{
    csv_field(story->text + span.start, span.end - span.start);
}

/* A line of the table. What is not known is an empty field, which ExifTool passes over. */
static void write_line(const struct story *story, const struct caption *caption)
{
    char iso[DATE_LENGTH];
    struct country country = countrycodes_find(caption->place.country);
    write_file(story);
    write_string("UTF8");
    write_span(story, caption->description);
    write_span(story, caption->credit.photographer);
    write_span(story, caption->credit.printed);
    write_string(caption->credit.agency);
    write_span(story, caption->instructions);
    csv_field(iso, dates_write(caption->date, iso));
    write_span(story, caption->place.name);
    write_span(story, caption->place.region);
    csv_field(country.code, country.code_length);
    csv_field(country.name, country.name_length);
    csv_end();
}

static void take_caption(const struct story *story, struct rows *rows,
                         const struct caption *caption)
{
    number++;
    if (output == OUTPUT_TABLE) {
        write_line(story, caption);
    } else if (output == OUTPUT_TEXT) {
        found = memory_grow(found, &found_capacity, found_count + 1, sizeof *found);
        found[found_count++] = caption->span;
    } else {
        add_caption(story, rows, caption);
    }
}

/* Other output than rows has no place for those that come in. */
static bool discards_rows(void)
{
    return output != OUTPUT_ROWS;
}

static size_t take_apart(struct story *story)
{
    if (output == OUTPUT_TEXT)
        prose_keep(&prose, story);
    return segment_paragraphs(story);
}

static void work(const struct story *story, struct rows *rows)
{
    struct caption caption;
    struct credits credits = {0, 0, 0};
    struct paragraph paragraph = {0};
    if (story->first)
        number = 0;
    found_count = 0;
    while (paragraphs_next(story, &paragraph))
        if (captions_read(&credits, story, paragraph.start, paragraph.end, &caption))
            take_caption(story, rows, &caption);
    if (output == OUTPUT_TEXT)
        prose_write(&prose, story, found, found_count);
}

static const struct filter captions = {
    .about = "Find photo captions and their parts in each FILE (default: standard input)",
    .options = options,
    .take = take,
    .discards_rows = discards_rows,
    .list = agencies_add_entry,
    .prepare = prepare,
    .segment = take_apart,
    .work = work,
};

int main(int argc, char **argv)
{
    int status = filter_main(&captions, argc, argv);
    prose_free(&prose);
    bytes_free(&file);
    free(found);
    return status;
}
