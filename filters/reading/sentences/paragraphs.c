/* SPDX-License-Identifier: MIT */
#include "paragraphs.h"

bool paragraphs_next(const struct story *story, struct paragraph *paragraph)
{
    const struct unit *units = story->units;
    size_t at = paragraph->next_unit;
    while (at < story->unit_count && units[at].number == 0)
        at++;
    if (at == story->unit_count)
        return false;
    paragraph->first_unit = at;
    paragraph->start = units[at].start;
    while (at + 1 < story->unit_count && units[at + 1].number > 0 &&
           units[at + 1].paragraph == units[at].paragraph)
        at++;
    paragraph->end = units[at].end;
    paragraph->next_unit = at + 1;
    return true;
}

size_t paragraphs_unit(const struct story *story, size_t at)
{
    size_t low = 0, high = story->unit_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (story->units[middle].start <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}
