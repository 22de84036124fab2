/* SPDX-License-Identifier: MIT */
#include "cast.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/packed.h"

enum {
    SHARED_BACK = 12, /* mentions back in which one of two persons with a surname is searched for */
    BEARERS_MOST = 1000,   /* persons among whom the only one with a surname is searched for */
    NAMED_MORE = 3,        /* how many times as often as the other one of two is named */
    RELATIVE_MENTIONS = 16 /* mentions of a person that may say that this is somebody's relative */
};

static int compare_names(const void *left, const void *right)
{
    const struct ranked *a = left, *b = right;
    int order = memcmp(a->name, b->name, a->length < b->length ? a->length : b->length);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static enum gender name_gender(const struct person *person)
{
    const char *blank = memchr(person->name, ' ', person->length);
    return blank == NULL ? GENDER_OPEN
                         : genders_of_name(person->name, (size_t)(blank - person->name));
}

enum gender cast_gender(const struct cast *cast, uint32_t number)
{
    struct person *person = &cast->persons[number - 1];
    if (person->gender_known)
        return person->gender;
    person->gender = GENDER_OPEN;
    for (uint32_t i = person->last; i > 0 && person->gender == GENDER_OPEN;
         i = cast->earlier[i - 1])
        person->gender = roles_printed_gender(&cast->roles, i - 1);
    if (person->gender == GENDER_OPEN)
        person->gender = name_gender(person);
    person->gender_known = true;
    return person->gender;
}

/* Whether both are the same surname of `n` bytes. The first letter may be in either case:
 * `al-Mansour`, `Al-Mansour`. */
static bool same_surname(const char *a, const char *b, size_t n)
{
    return (a[0] | 0x20) == (b[0] | 0x20) && memcmp(a + 1, b + 1, n - 1) == 0;
}

static bool is_surname_of(const struct mention *surname, const struct person *person)
{
    size_t n = surname->canonical_length;
    return n > 0 && person->length > n + 1 && person->name[person->length - n - 1] == ' ' &&
           same_surname(person->name + person->length - n, surname->canonical, n);
}

/* Whether the person is named as somebody's wife, brother or the like. */
static bool is_named_as_relative(const struct cast *cast, uint32_t person)
{
    size_t steps = 0;
    for (uint32_t i = cast->persons[person - 1].last; i > 0 && steps < RELATIVE_MENTIONS;
         i = cast->earlier[i - 1], steps++)
        if (roles_of_relative(&cast->roles, i - 1))
            return true;
    return false;
}

/* Which of two persons a surname alone means that both have; `meant` is whom it meant before. 0 if
 * that is open. */
static uint32_t settle_two(const struct cast *cast, uint32_t one, uint32_t other, uint32_t meant)
{
    uint32_t named = cast->persons[one - 1].named, others = cast->persons[other - 1].named;
    if (named >= NAMED_MORE * others || others >= NAMED_MORE * named)
        return named > others ? one : other;
    if (meant == one || meant == other)
        return meant;
    bool relative = is_named_as_relative(cast, one);
    if (relative == is_named_as_relative(cast, other))
        return 0;
    return relative ? other : one;
}

/* Settles a mention by surname alone: the only bearer who fits and was named lately, else what
 * settle_two() says. */
static void settle_surname(struct cast *cast, size_t mention)
{
    const struct mention *surname = &cast->names->mentions[mention];
    uint32_t found = 0, own = cast->of[mention];
    size_t least = mention > SHARED_BACK ? mention - SHARED_BACK : 0;
    bool any = false;
    for (size_t i = mention; i-- > least;) {
        uint32_t other = cast->of[i];
        if (other == 0 || !is_surname_of(surname, &cast->persons[other - 1]))
            continue;
        any = true;
        enum gender gender = roles_title_gender(&cast->roles, mention);
        if (gender != GENDER_OPEN && !genders_fit(gender, cast_gender(cast, other)))
            continue;
        if (found != 0 && found != other)
            other = settle_two(cast, found, other, cast->persons[own - 1].meant);
        if (other == 0) {
            cast->of[mention] = 0;
            return;
        }
        found = other;
    }
    cast->of[mention] = found != 0 ? found : any ? 0 : own;
    if (found != 0)
        cast->persons[own - 1].meant = found;
}

/* A cache of mentions by their names, so that most mentions find their person without sorting. */
enum { MET_BITS = 10, MET = 1 << MET_BITS };
struct met {
    const struct mention *mentions;
    uint32_t of[MET]; /* from 1 */
    bool replaced;    /* a name has replaced another, so that some name may be ranked twice */
};

static size_t met_place(const struct mention *mention)
{
    size_t n = mention->canonical_length, ends = n < PACKED_MOST ? n : PACKED_MOST;
    return n > 0 ? packed_hash(packed_word(mention->canonical, ends, PACKED_PRINTED), MET_BITS) : 0;
}

/* The last mention with the same name, from 1, and puts this one in its place; 0 if the cache has
 * none. */
static uint32_t meet(struct met *met, uint32_t at)
{
    const struct mention *mention = &met->mentions[at];
    uint32_t *place = &met->of[met_place(mention)], last = *place;
    const struct mention *other = &met->mentions[last > 0 ? last - 1 : at];
    *place = at + 1;
    bool same = other->canonical_length == mention->canonical_length &&
                memcmp(other->canonical, mention->canonical, mention->canonical_length) == 0;
    met->replaced = met->replaced || !same;
    return last > 0 && same ? last : 0;
}

/* Puts a mention of each name into cast->order, sometimes several; for the others `earlier` has one
 * with the same name. Returns how many it put there. They are sorted if a name may be there twice,
 * or if there are more than are looked at for a surname. */
static size_t rank_persons(struct cast *cast)
{
    const struct names *names = cast->names;
    struct met met = {.mentions = names->mentions};
    size_t ranked = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        cast->of[i] = 0;
        if (mention->kind != NAME_PERSON)
            continue;
        cast->earlier[i] = meet(&met, (uint32_t)i);
        if (cast->earlier[i] == 0)
            cast->order[ranked++] =
                (struct ranked){mention->canonical, mention->canonical_length, (uint32_t)i};
    }
    if (met.replaced || ranked > BEARERS_MOST)
        qsort(cast->order, ranked, sizeof *cast->order, compare_names);
    return ranked;
}

static void add_persons(struct cast *cast, size_t ranked)
{
    for (size_t i = 0; i < ranked; i++) {
        const struct ranked *name = &cast->order[i];
        if (i == 0 || compare_names(&cast->order[i - 1], name) != 0) {
            cast->persons =
                memory_grow(cast->persons, &cast->capacity, cast->count + 1, sizeof *cast->persons);
            cast->persons[cast->count++] =
                (struct person){.name = name->name,
                                .length = name->length,
                                .one_word = memchr(name->name, ' ', name->length) == NULL};
        }
        cast->of[name->mention] = (uint32_t)cast->count;
    }
}

/* Gives the other mentions their persons, and links each person's mentions in order. */
static void link_mentions(struct cast *cast)
{
    for (size_t i = 0; i < cast->names->count; i++) {
        if (cast->names->mentions[i].kind != NAME_PERSON)
            continue;
        if (cast->of[i] == 0)
            cast->of[i] = cast->of[cast->earlier[i] - 1];
        struct person *person = &cast->persons[cast->of[i] - 1];
        cast->earlier[i] = person->last;
        person->last = (uint32_t)i + 1;
    }
}

void cast_find(const struct names *names, const char *text, struct cast *cast)
{
    size_t room = names->count + 1;
    cast->names = names;
    cast->count = 0;
    roles_begin(names, text, &cast->roles);
    cast->earlier =
        memory_grow(cast->earlier, &cast->earlier_capacity, room, sizeof *cast->earlier);
    cast->of = memory_grow(cast->of, &cast->of_capacity, room, sizeof *cast->of);
    cast->order = memory_grow(cast->order, &cast->order_capacity, room, sizeof *cast->order);
    add_persons(cast, rank_persons(cast));
    link_mentions(cast);
    for (size_t i = 0; i < names->count; i++) {
        if (cast->of[i] != 0 && cast->persons[cast->of[i] - 1].one_word)
            settle_surname(cast, i);
        if (cast->of[i] != 0)
            cast->persons[cast->of[i] - 1].named++;
    }
}

uint32_t cast_surname(const struct cast *cast, const char *word, size_t n)
{
    const struct mention surname = {.canonical = word, .canonical_length = n};
    uint32_t found = 0;
    for (size_t i = 0; i < cast->count && i < BEARERS_MOST; i++) {
        if (!is_surname_of(&surname, &cast->persons[i]))
            continue;
        if (found != 0)
            return 0;
        found = (uint32_t)i + 1;
    }
    return found;
}

/* Whether the person's name, of two words or more, has the letters as the initials of all its
 * words, or of the first and last. */
static bool has_initials(const struct person *person, const char *letters, size_t n)
{
    size_t words = 0, agree = 0;
    char last = 0;
    for (size_t at = 0; at < person->length; at++) {
        if (at > 0 && person->name[at - 1] != ' ')
            continue;
        last = person->name[at];
        agree += words == agree && words < n && last == letters[words];
        words++;
    }
    return words > 1 && ((words == n && agree == n) || (n == 2 && agree > 0 && last == letters[1]));
}

uint32_t cast_initials(const struct cast *cast, const char *letters, size_t n)
{
    uint32_t found = 0;
    for (size_t i = 0; i < cast->count && i < BEARERS_MOST; i++) {
        if (!has_initials(&cast->persons[i], letters, n))
            continue;
        if (found != 0)
            return 0;
        found = (uint32_t)i + 1;
    }
    return found;
}

void cast_free(struct cast *cast)
{
    free(cast->persons);
    roles_free(&cast->roles);
    free(cast->earlier);
    free(cast->of);
    free(cast->order);
    *cast = (struct cast){0};
}
