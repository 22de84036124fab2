/* SPDX-License-Identifier: MIT */
#include "qualified.h"

#include "common/ascii.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"
#include "titlewords.h"

/* Whether what stands at text[at..to), after a comma, goes on with something else than a list. */
static bool leaves_list(const char *text, size_t at, size_t to)
{
    size_t end = spans_letters_end(text, at, to);
    if (end == at)
        return true;
    if (ascii_is_upper(text[at]))
        return (gazetteer_name(text + at, end - at) & GAZETTEER_CALENDAR) != 0;
    return (words_classes(text, at, end) & (WORD_COORDINATING | WORD_DEFINITE)) == 0;
}

bool qualified_tells(const char *text, size_t to, const struct place *place)
{
    size_t end = place->region.end, n = end - place->region.start;
    const char *region = text + place->region.start;
    if (n == 0)
        return false;
    if (region[n - 1] == '.')
        return true;
    if (places_stands_alone(region, n) || text[place->name.end] != ',')
        return false;
    if (end + 1 >= to || text[end] == '.' || text[end] == ')')
        return true;
    return text[end] == ',' && leaves_list(text, end + 2, to);
}

bool qualified_region_at(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    const char *name = reader->text + token->start;
    uint32_t bits = gazetteer_name(name, token->end - token->start);
    if ((bits & GAZETTEER_REGION) == 0 && (bits & GAZETTEER_LONGER) != 0 && at + 1 < reader->end)
        bits = gazetteer_name(name, token[1].end - token->start);
    return (bits & GAZETTEER_REGION) != 0;
}

bool qualified_find(const char *text, size_t to, struct span name, struct place *place)
{
    return places_complete(text, name, to, place) && qualified_tells(text, to, place);
}

bool qualified_is_town(const struct reader *reader, size_t first, size_t last,
                       const struct place *place)
{
    /* `Sen. Warren, Mass., said` */
    if (first > reader->begin && (titlewords_bits(reader, first - 1) & GAZETTEER_TITLE) != 0)
        return false;
    bool abbreviated = reader->text[place->region.end - 1] == '.';
    if (abbreviated && first == last)
        return true;
    bool led = first > reader->begin && token_has(&reader->items[first - 1], WORD_PREPOSITION);
    return (abbreviated || led) &&
           (gazetteer_span(reader->text, place->name) & GAZETTEER_CITY) != 0;
}
