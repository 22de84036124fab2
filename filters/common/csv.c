/* SPDX-License-Identifier: MIT */
#include "csv.h"

#include <stdbool.h>
#include <string.h>

#include "output.h"

static bool begun; /* the line has a field */

/* Quotation marks inside are doubled. */
static void write_quoted(const char *text, size_t n)
{
    output_char('"');
    for (const char *mark; (mark = memchr(text, '"', n)) != NULL;) {
        size_t length = (size_t)(mark - text) + 1;
        output_bytes(text, length);
        output_char('"');
        text += length;
        n -= length;
    }
    output_bytes(text, n);
    output_char('"');
}

void csv_field(const char *text, size_t n)
{
    if (begun)
        output_char(',');
    begun = true;
    if (n == 0)
        return;
    if (memchr(text, ',', n) == NULL && memchr(text, '"', n) == NULL)
        output_bytes(text, n);
    else
        write_quoted(text, n);
}

void csv_end(void)
{
    output_row_end();
    begun = false;
}
