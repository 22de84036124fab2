/* SPDX-License-Identifier: MIT */
#include "surnames.h"

#include "bearers.h"
#include "common/ascii.h"
#include "nameforms.h"
#include "reading/words/verbs.h"
#include "reading/words/words.h"

enum {
    WORD_LONGEST = 24, /* bytes of a word beside a surname */
    NEAR = 200 /* bytes before a surname in which the full name of another makes it open who is
                  meant */
};

/* The word in lower case behind the mention and a blank; empty if there is none. The text that is
 * looked at ends at `end`. */
static struct span word_behind(const char *text, size_t end, const struct mention *mention)
{
    struct span word = {mention->span.end, mention->span.end};
    if (word.end + 1 >= end || text[word.end] != ' ')
        return word;
    word.start = ++word.end;
    while (word.end < end && word.end - word.start < WORD_LONGEST && ascii_is_lower(text[word.end]))
        word.end++;
    return word;
}

/* Whether the word beside a surname says that the person speaks (`Marsh said`) or is one of a pair
 * (`Holt and Marsh`): close behind full names, that is rather one of those who were named. */
static bool takes_up(const char *text, struct span word)
{
    struct verb verb;
    return (words_classes(text, word.start, word.end) & WORD_CONJUNCTION) != 0 ||
           (verbs_find(text, word.start, word.end, &verb) && verb_tells(&verb));
}

/* Whether a word beside the surname says that the family is meant, or another of them: `the Marsh
 * brothers`, `the elder Mr. Marsh`. The text that is looked at ends at `end`. */
static bool is_of_family(const char *text, size_t end, const struct mention *surname,
                         const struct bearer_title *title)
{
    size_t from = title->word.start < title->word.end ? title->word.start : surname->span.start;
    if (bearers_is_family_word(text, nameforms_word_before(text, from), "before"))
        return true;
    return bearers_is_family_word(text, word_behind(text, end, surname), "behind");
}

/* The only one whom the title fits; NULL if there is none, or there are several. */
static const struct bearer *told_by_title(const char *text, const struct bearers *bearers,
                                          const struct bearer_title *title)
{
    const struct bearer *found = NULL;
    for (size_t i = 0; i < bearers->count; i++) {
        const struct bearer *bearer = &bearers->items[i];
        bool told = title->gender != GENDER_OPEN ? bearers_fits(text, bearer, title)
                                                 : bearers_same_title(text, title, &bearer->title);
        if (told && found != NULL)
            return NULL;
        if (told)
            found = bearer;
    }
    return found;
}

/* Whether of the full names closely before the mention the last is another's than `one`'s. */
static bool is_other_near(const char *text, const struct mention *mentions,
                          const struct namesakes *namesakes, const struct bearer *one,
                          const struct mention *surname)
{
    for (const struct mention *at = surname; at > mentions;) {
        at--;
        if (at->span.end + NEAR < surname->span.start)
            return false;
        size_t person =
            at->kind == NAME_PERSON ? namesakes_person(text, namesakes, at) : namesakes->count;
        if (person < namesakes->count && mention_length(at) > mention_length(surname))
            return &namesakes->persons[person] != one->person;
    }
    return false;
}

/* The one who is known by the surname alone, if the list has that person and no other is near; NULL
 * if there is none. */
static const struct bearer *known_bearer(const char *text, const struct mention *mentions,
                                         const struct namesakes *namesakes,
                                         const struct bearers *bearers,
                                         const struct mention *surname,
                                         const struct bearer_title *title)
{
    const struct bearer *bearer = bearers->listed;
    return bearer != NULL && bearers_fits(text, bearer, title) &&
                   !is_other_near(text, mentions, namesakes, bearer, surname)
               ? bearer
               : NULL;
}

/* The one named first, if the surname alone, with that title, means that person; NULL if it may
 * not. */
static const struct bearer *first_bearer(const char *text, const struct names *names,
                                         const struct namesakes *namesakes,
                                         const struct bearers *bearers,
                                         const struct mention *surname,
                                         const struct bearer_title *title)
{
    size_t end = names->tokens.items[names->tokens.count - 1].end;
    const struct bearer *lead = &bearers->items[bearers->lead];
    if (bearers->unnamed || !bearers_fits(text, lead, title))
        return NULL;
    if (bearers->count == 1)
        return lead;
    if (surname < bearers->other)
        return bearers->known ? lead : NULL;
    if (!bearers->lasting)
        return NULL;
    bool open =
        is_other_near(text, names->mentions, namesakes, lead, surname) &&
        (!bearers->unshaken || takes_up(text, nameforms_word_before(text, surname->span.start)) ||
         takes_up(text, word_behind(text, end, surname)));
    return open ? NULL : lead;
}

/* Whom the surname alone means; NULL if that is open. */
static const struct bearer *meant(const char *text, const struct names *names,
                                  const struct namesakes *namesakes, const struct bearers *bearers,
                                  const struct mention *surname)
{
    size_t end = names->tokens.items[names->tokens.count - 1].end;
    struct bearer_title title = bearers_title(text, surname);
    if (bearers->count > 1 && is_of_family(text, end, surname, &title))
        return NULL;
    const struct bearer *found = told_by_title(text, bearers, &title);
    if (found == NULL)
        found = first_bearer(text, names, namesakes, bearers, surname, &title);
    if (found == NULL && bearers->count > 1)
        found = known_bearer(text, names->mentions, namesakes, bearers, surname, &title);
    return found;
}

static void set_name(const char *text, struct mention *surname, struct span name)
{
    mention_set_canonical(surname, text + name.start, name.end - name.start);
}

/* Whether an abbreviation may stand right before the mention. */
static bool may_be_abbreviated(const char *text, const struct mention *mention)
{
    return mention->span.start > 1 && text[mention->span.start - 2] == '.';
}

/* Gives all surnames alone the canonical name `name`. False, with only some of them done, where a
 * title says who is meant or is not; a man is ruled out only by `Mrs.` and the like. */
static bool settle_all(const char *text, const struct key *first, const struct key *last,
                       struct span name)
{
    bool junior = nameforms_has_generation(text, name);
    if (bearers_is_of_father(text, name))
        return false;
    bool any = junior || bearers_gender(text, name) == GENDER_FEMALE;
    for (const struct key *at = first; at < last; at++) {
        if (any || may_be_abbreviated(text, at->mention)) {
            struct bearer_title title = bearers_title(text, at->mention);
            if (title.head ||
                (title.gender != GENDER_OPEN && (any || title.gender == GENDER_FEMALE)))
                return false;
        }
        set_name(text, at->mention, name);
    }
    return true;
}

void surnames_settle(const char *text, const struct names *names, const struct key *first,
                     const struct key *last, const struct namesakes *namesakes)
{
    struct bearers bearers;
    struct span name = namesakes->persons[0].name;
    const struct key *longest = first;
    first = last;
    while (first > longest && namesakes_is_alone(text, first - 1))
        first--;
    bool another = bearers_are_others(text, first->mention, namesakes);
    if (namesakes->count == 1 && !another && settle_all(text, first, last, name))
        return;
    bearers_find(text, first, last, namesakes, another, &bearers);
    if (bearers.count == 0)
        return;
    for (const struct key *at = first; at < last; at++) {
        const struct bearer *bearer = meant(text, names, namesakes, &bearers, at->mention);
        set_name(text, at->mention, bearer != NULL ? bearer->person->name : at->mention->span);
    }
}
