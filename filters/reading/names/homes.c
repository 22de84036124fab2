/* SPDX-License-Identifier: MIT */
#include "homes.h"

/* How many words of the place are looked at. */
enum { HOME_MOST = 3 };

size_t homes_past(const struct reader *reader, size_t last)
{
    size_t at = last + 2;
    if (at >= reader->end || !reader_is_word(reader, last + 1, "of"))
        return last;
    while (at < reader->end && at < last + 2 + HOME_MOST && reader_is_capital(reader, at))
        at++;
    return at > last + 2 ? at - 1 : last;
}
