/* SPDX-License-Identifier: MIT */
#include "iptc.h"

#include <string.h>

#include "common/decimal.h"
#include "common/output.h"
#include "common/wordlist.h"
#include "dates.h"
#include "lists.h"

static const struct wordlist country_codes = {&english_country_codes, NULL};

/* Tags of the IPTC Information Interchange Model 4.2, Application Record, and of the envelope the
 * character set: without it ExifTool takes the text for Latin-1. */
static const char header[] = "SourceFile,IPTC:CodedCharacterSet,IPTC:Caption-Abstract,IPTC:By-line,"
                             "IPTC:Credit,IPTC:Source,IPTC:SpecialInstructions,IPTC:DateCreated,"
                             "IPTC:City,IPTC:Province-State,IPTC:Country-PrimaryLocationCode,"
                             "IPTC:Country-PrimaryLocationName";

void iptc_write_header(void)
{
    output_string(header);
    output_row_end();
}

/* Doubles the quotation marks of a field. */
static void write_quoted(const char *text, size_t n)
{
    for (const char *mark; (mark = memchr(text, '"', n)) != NULL;) {
        size_t length = (size_t)(mark - text) + 1;
        output_bytes(text, length);
        output_char('"');
        text += length;
        n -= length;
    }
    output_bytes(text, n);
}

/* A field and the comma before it; in quotation marks if it has a comma or one of them. */
static void write_field(const char *text, size_t n)
{
    output_char(',');
    if (n == 0)
        return;
    bool plain = memchr(text, ',', n) == NULL && memchr(text, '"', n) == NULL;
    if (plain) {
        output_bytes(text, n);
        return;
    }
    output_char('"');
    write_quoted(text, n);
    output_char('"');
}

static void write_string(const char *text)
{
    write_field(text, strlen(text));
}

static void write_span(const struct story *story, struct span span)
{
    write_field(story->text + span.start, span.end - span.start);
}

/* Code (three letters) and name of the country. */
static void write_country(const char *country)
{
    size_t code_length = 0, name_length = 0;
    const char *line = wordlist_find(&country_codes, country, strlen(country));
    const char *code = line != NULL ? wordlist_field(line, 0, &code_length) : "";
    const char *name = line != NULL ? wordlist_field(line, 1, &name_length) : "";
    write_field(code, code_length);
    write_field(name, name_length);
}

static void write_file(const struct story *story, uint64_t number)
{
    char digits[DECIMAL_MOST];
    size_t n = strlen(story->id);
    bool plain = memchr(story->id, ',', n) == NULL && memchr(story->id, '"', n) == NULL;
    if (!plain)
        output_char('"');
    write_quoted(story->id, n);
    output_char('-');
    output_bytes(digits, decimal_write(number, digits));
    output_string(".jpg");
    if (!plain)
        output_char('"');
}

void iptc_write(const struct story *story, const struct caption *caption, uint64_t number)
{
    char iso[DATE_LENGTH];
    write_file(story, number);
    write_string("UTF8");
    write_span(story, caption->description);
    write_span(story, caption->credit.photographer);
    write_span(story, caption->credit.printed);
    write_string(caption->credit.agency);
    write_span(story, caption->instructions);
    write_field(iso, dates_write(caption->date, iso));
    write_span(story, caption->place.name);
    write_span(story, caption->place.region);
    write_country(caption->place.country);
    output_row_end();
}
