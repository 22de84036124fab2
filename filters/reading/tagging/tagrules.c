/* SPDX-License-Identifier: MIT */
#include "tagrules.h"

#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"

/* Makes the tokens, `count` of them, one name of that kind. */
static void set_name(struct tagged *tokens, size_t count, unsigned kind)
{
    for (size_t i = 0; i < count; i++)
        tokens[i].tag = tag_of(kind, count == 1 ? TAG_SINGLE : i == 0 ? TAG_FIRST : TAG_INNER);
}

/* Where the tagger has seen no name, a list entry of several words is one: a body's or a country's.
 */
static void add_listed(struct tagged *tokens, size_t count)
{
    static const struct {
        uint32_t bits;
        unsigned kind;
    } lists[] = {{GAZETTEER_ORGANIZATION, NAME_ORGANIZATION}, {GAZETTEER_COUNTRY, NAME_PLACE}};
    for (size_t i = 0; i < count; i++) {
        size_t n = tokens[i].length, free = 0;
        while (free < n && i + free < count && tokens[i + free].tag == TAG_NONE)
            free++;
        if (n < 2 || free < n)
            continue;
        for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
            if ((tokens[i].begins & lists[k].bits) != 0 && tokens[i].tag == TAG_NONE)
                set_name(tokens + i, n, lists[k].kind);
    }
}

/* How many tokens the name of the kind `other` has that lists have at the token; 0 if there is
 * none, or a person's name is meant. */
static size_t other_name(const struct tagged *token)
{
    const uint32_t persons = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME;
    if ((token->begins & GAZETTEER_OTHER_NAME) != 0)
        return token->length;
    bool person = token->tag == tag_of(NAME_PERSON, TAG_SINGLE) && (token->bits & persons) != 0;
    bool printed = token->shape != SHAPE_LOWER && token->shape != SHAPE_NUMBER;
    return printed && !person && (token->bits & GAZETTEER_OTHER_NAME) != 0;
}

/* A listed name of the kind `other` is one, whatever the tagger has seen there, unless it is part
 * of a longer name: `Social Security`, but not in `Social Security Administration`. */
static void add_others(struct tagged *tokens, size_t count)
{
    for (size_t i = 0, n; i < count; i += n + (n == 0)) {
        n = other_name(&tokens[i]);
        bool inside = tag_step(tokens[i].tag) == TAG_INNER ||
                      (i + n < count && tag_step(tokens[i + n].tag) == TAG_INNER);
        if (i + n > count || inside)
            n = 0;
        set_name(tokens + i, n, NAME_OTHER);
    }
}

/* Where the tagger has seen no name, a word that is nothing but a country's or a people's name is
 * one. */
static void add_known(struct tagged *tokens, size_t count)
{
    const uint32_t others = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME | GAZETTEER_ORGANIZATION |
                            GAZETTEER_DOUBTFUL | GAZETTEER_FUNCTION | GAZETTEER_TITLE;
    for (size_t i = 0; i < count; i++) {
        uint32_t bits = tokens[i].bits;
        if (tokens[i].tag != TAG_NONE || (bits & others) != 0 ||
            gazetteer_share(bits) >= GAZETTEER_SOMETIMES_LOWER)
            continue;
        if ((bits & GAZETTEER_NORP) != 0)
            tokens[i].tag = tag_of(NAME_NORP, TAG_SINGLE);
        else if ((bits & GAZETTEER_COUNTRY) != 0)
            tokens[i].tag = tag_of(NAME_PLACE, TAG_SINGLE);
    }
}

static bool is_free_word(const struct tagged *token)
{
    return token->tag == TAG_NONE &&
           (token->shape == SHAPE_CAPITAL || token->shape == SHAPE_MIXED) &&
           (token->bits & (GAZETTEER_TITLE | GAZETTEER_CALENDAR | GAZETTEER_NORP)) == 0;
}

/* Who has an abbreviated title (`Mr. Banks`) is a person, even if the tagger has seen none. */
static void add_titled(struct tagged *tokens, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        size_t n = 0;
        if (tokens[i - 1].shape != SHAPE_STOPPED || (tokens[i - 1].bits & GAZETTEER_TITLE) == 0)
            continue;
        while (i + n < count && is_free_word(&tokens[i + n]))
            n++;
        set_name(tokens + i, n, NAME_PERSON);
    }
}

/* Whether the token, a legal form, is part of a name that begins with none. */
static bool is_in_name(const struct tagged *tokens, size_t form)
{
    size_t first = form;
    while (first > 0 && tag_step(tokens[first].tag) == TAG_INNER)
        first--;
    return first < form && tokens[first].shape != SHAPE_STOPPED;
}

/* Words in capitals before the legal form of a company, which may follow a comma, are its name:
 * `HARBOR TIMES, INC.` So small print has them. */
static void add_companies(struct tagged *tokens, size_t count)
{
    for (size_t form = 1; form < count; form++) {
        if (tokens[form].shape != SHAPE_STOPPED ||
            (tokens[form].bits & GAZETTEER_HEAD_COMPANY) == 0 || is_in_name(tokens, form))
            continue;
        size_t end = form - (tokens[form - 1].shape == SHAPE_MARK), first = end;
        while (first > 0 && tokens[first - 1].shape == SHAPE_UPPER &&
               (tokens[first - 1].bits & GAZETTEER_FUNCTION) == 0)
            first--;
        if (first == end)
            continue;
        set_name(tokens + first, form - first + 1, NAME_ORGANIZATION);
        for (size_t i = form + 1; i < count && tag_step(tokens[i].tag) == TAG_INNER; i++)
            tokens[i].tag = TAG_NONE;
    }
}

/* Adjacent places that a list has as one are one: `Washington D.C.` A listed name does not begin
 * within another: not `Palm Beach` in `North Palm Beach`. */
static void join_listed(struct tagged *tokens, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++) {
        size_t n = tag_step(tokens[i].tag) == TAG_INNER ? 0 : tokens[i].length, places = 0;
        while (places < n && i + places < count && tokens[i + places].tag != TAG_NONE &&
               tag_kind(tokens[i + places].tag) == NAME_PLACE)
            places++;
        if (n < 2 || places < n || (tokens[i].begins & GAZETTEER_CITY) == 0)
            continue;
        set_name(tokens + i, n, NAME_PLACE);
    }
}

/* A single word tagged as a person that is in no list of persons' names is a place, if a state or
 * country stands behind its comma: `Budalangi, Kenya`. */
static void set_qualified(struct tagged *tokens, size_t count)
{
    const uint8_t person = tag_of(NAME_PERSON, TAG_SINGLE), place = tag_of(NAME_PLACE, TAG_SINGLE);
    for (size_t i = 0; i + 2 < count; i++)
        if (tokens[i].tag == person && tokens[i + 1].shape == SHAPE_MARK &&
            tokens[i + 2].tag == place &&
            (tokens[i + 2].bits & (GAZETTEER_COUNTRY | GAZETTEER_REGION)) != 0 &&
            (tokens[i].bits & (GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME)) == 0)
            tokens[i].tag = place;
}

/* Takes words of the closed classes off the end of the name whose last token is `last`. */
static void cut_end(struct tagged *tokens, size_t last)
{
    for (size_t i = last;
         tag_step(tokens[i].tag) == TAG_INNER && (tokens[i].bits & GAZETTEER_FUNCTION) != 0; i--) {
        tokens[i].tag = TAG_NONE;
        if (tag_step(tokens[i - 1].tag) == TAG_FIRST)
            tokens[i - 1].tag = (uint8_t)(tokens[i - 1].tag + TAG_SINGLE - TAG_FIRST);
    }
}

/* No name ends in a particle or preposition: a name right behind belongs to it (`Maria de la` Cruz,
 * `Port of` Los Angeles); if none is there, the particle does not. */
static void correct_ends(struct tagged *tokens, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        bool last = i + 1 == count || tag_step(tokens[i + 1].tag) != TAG_INNER;
        if (tag_step(tokens[i].tag) != TAG_INNER || tokens[i].shape != SHAPE_LOWER || !last)
            continue;
        uint8_t inner = tokens[i].tag;
        size_t length = tagged_name(tokens + i + 1, count - i - 1);
        for (size_t j = 1; j <= length; j++)
            tokens[i + j].tag = inner;
        if (length == 0)
            cut_end(tokens, i);
    }
}

/* Where a second name begins in a person's name of `count` tokens: behind a word that comes twice,
 * as where the heading of a caption runs into its first words (`Joe Biden Biden`, `Ted Cruz Rafael
 * Ted Cruz`). `count` if there is none: not in `Ford Madox Ford`, nor for particles, which one name
 * repeats. */
static size_t repeated(const struct tagged *name, size_t count)
{
    for (size_t j = 2; j < count; j++)
        for (size_t i = j + 1 < count ? 0 : 1; i < j; i++)
            if (name[i].folded == name[j].folded && name[j].shape == SHAPE_CAPITAL &&
                (name[j].bits & GAZETTEER_FUNCTION) == 0)
                return i == 0 ? j : i + 1;
    return count;
}

static void split_repeated(struct tagged *tokens, size_t count)
{
    const uint8_t first = tag_of(NAME_PERSON, TAG_FIRST);
    size_t n;
    for (size_t i = 0; i < count; i += n + (n == 0)) {
        n = tagged_name(tokens + i, count - i);
        size_t end = n > 2 && tokens[i].tag == first ? repeated(tokens + i, n) : n;
        if (end == n)
            continue;
        tokens[i + end].tag = end + 1 == n ? tag_of(NAME_PERSON, TAG_SINGLE) : first;
        n = end;
    }
}

/* One look at all tokens tells which rules can apply: mostly none. */
void tagrules_apply(struct tagged *tokens, size_t count)
{
    const uint8_t inner = tag_of(NAME_PERSON, TAG_INNER);
    uint32_t shapes = 0, entries = 0, open = 0, inside = 0, others = 0;
    for (size_t i = 0; i < count; i++) {
        shapes |= (uint32_t)1 << tokens[i].shape;
        entries |= tokens[i].length;
        others |= tokens[i].bits | tokens[i].begins;
        inside += tokens[i].tag == inner;
        open |= tokens[i].tag == TAG_NONE ? tokens[i].bits : 0;
    }
    if ((others & GAZETTEER_OTHER_NAME) != 0)
        add_others(tokens, count);
    if (entries != 0)
        add_listed(tokens, count);
    if ((open & (GAZETTEER_NORP | GAZETTEER_COUNTRY)) != 0)
        add_known(tokens, count);
    if ((shapes & 1 << SHAPE_STOPPED) != 0) {
        add_titled(tokens, count);
        if ((shapes & 1 << SHAPE_UPPER) != 0)
            add_companies(tokens, count);
    }
    if (entries != 0)
        join_listed(tokens, count);
    if ((shapes & 1 << SHAPE_MARK) != 0)
        set_qualified(tokens, count);
    if ((shapes & 1 << SHAPE_LOWER) != 0)
        correct_ends(tokens, count);
    if (inside > 1)
        split_repeated(tokens, count);
}
