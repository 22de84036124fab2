/* SPDX-License-Identifier: MIT */
#include "story.h"

#include <string.h>

#include "diag.h"
#include "memory.h"

static int digits(const char *s, size_t count)
{
    int number = 0;
    for (size_t i = 0; i < count; i++) {
        if (s[i] < '0' || s[i] > '9')
            return -1;
        number = number * 10 + (s[i] - '0');
    }
    return number;
}

static bool parse_date(const char *s, struct date *date)
{
    *date = (struct date){digits(s, 4), digits(s + 5, 2), digits(s + 8, 2)};
    return s[4] == '-' && s[7] == '-' && date->year > 0 && date->month >= 1 && date->month <= 12 &&
           date->day >= 1 && date->day <= 31;
}

int story_header(const char *s, size_t n, bool more, struct span *place, struct date *date)
{
    static const char form[] = "date YYYY-MM-DD";
    size_t start = n > 0 && s[0] == ' ' ? 1 : 0;
    size_t word = n - start < 5 ? n - start : 5;
    size_t end = start + sizeof form - 1;
    if (memcmp(s + start, form, word) != 0)
        return 0;
    if (n < end || (n == end && more))
        return more ? -1 : 0;
    if (!parse_date(s + start + 5, date) || (n > end && (unsigned char)s[end] > ' '))
        return 0;
    *place = (struct span){start, end};
    return 1;
}

void story_add_unit(struct story *story, size_t start, size_t end, uint32_t paragraph,
                    uint32_t number)
{
    if (story->unit_count == story->unit_capacity)
        story->units = memory_grow(story->units, &story->unit_capacity, story->unit_count + 1,
                                   sizeof *story->units);
    story->units[story->unit_count++] = (struct unit){start, end, paragraph, number};
}

void story_warn_long(const char *id, const char *file, uint64_t line, size_t most)
{
    diag_repeated(DIAG_LONG_STORY, file, line,
                  "story %s is longer than %zu bytes (--max-story); processed in parts", id, most);
}
