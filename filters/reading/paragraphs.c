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
