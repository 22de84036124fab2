/* SPDX-License-Identifier: MIT */
#include "slashedwires.h"

#include <string.h>

#include "agencies.h"
#include "reading/words/dates.h"
#include "reading/words/spans.h"

/* The agency between the slash at `open` and the next one: *agency becomes its name as printed, or
 * without the words for who of it reports (`TASS correspondent Ann Roe`). Returns where the text
 * after the second slash begins; `open` if there is no agency. */
static size_t read_agency(const char *text, size_t open, size_t to, struct span *agency)
{
    size_t reach = to - open - 1 < AGENCY_MOST ? to - open - 1 : AGENCY_MOST;
    const char *close = memchr(text + open + 1, '/', reach);
    if (close == NULL)
        return open;
    struct span inside = datelineparts_trim(text, open + 1, (size_t)(close - text));
    if (inside.start == inside.end || !agencies_at(text, inside.start, inside.end, agency))
        return open;
    if (memchr(text + inside.start, ' ', inside.end - inside.start) == NULL)
        *agency = inside;
    return (size_t)(close - text) + 1;
}

bool slashedwires_at(const char *text, size_t from, size_t to, struct date reference,
                     struct dateline *dateline)
{
    struct span agency;
    const char *slash = memchr(text + from, '/', to - from);
    if (slash == NULL || slash < text + from + 2 || slash[-1] != ' ')
        return false;
    size_t open = (size_t)(slash - text), behind = read_agency(text, open, to, &agency);
    if (behind == open || !datelineparts_read_head(text, from, open, reference, dateline) ||
        (dateline->country[0] == '\0' && dateline->date.month == 0))
        return false;
    dateline->agency = agency;
    dateline->span = (struct span){from, behind};
    struct found_date found;
    if (dateline->date.month == 0 &&
        dates_at(text, spans_skip_blanks(text, behind, to), to, reference, &found)) {
        dateline->date = found.date;
        dateline->span.end = found.span.end;
    }
    return true;
}
