/* SPDX-License-Identifier: MIT */
#include "surnames.h"

#include <string.h>

#include "common/ascii.h"
#include "common/wordlist.h"
#include "genders.h"
#include "lists.h"
#include "nameforms.h"
#include "reading/words/commas.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"
#include "reading/words/wordsieve.h"
#include "titlewords.h"

static const struct wordlist family_words = {&english_family_words, NULL};
static const struct wordlist known_surnames = {&english_known_surnames, NULL};
static struct wordsieve known_sieve;

enum {
    WORD_LONGEST = 24, /* bytes of a word beside a surname */
    NEAR = 200, /* bytes before a surname in which the full name of another makes it open who is
                   meant */
    /* surnames alone before any full name: with more, somebody else is known by it */
    LEAD_MOST = 2,
    /* surnames alone between two persons' full names that make it the first one's */
    ESTABLISHED = 2
};

/* The title in one word right before a name: `Mr.`, `President`. */
struct title {
    struct span word; /* empty where there is none */
    enum gender gender;
    bool head; /* of a state */
};

/* Whether field 0 of any line of a list's value is the word, in any case. */
static bool has_line(const char *value, const char *text, struct span word)
{
    size_t n = word.end - word.start, length;
    for (; value != NULL; value = wordlist_next(value)) {
        const char *line = wordlist_field(value, 0, &length);
        size_t i = 0;
        while (length == n && i < n && (line[i] | 0x20) == (text[word.start + i] | 0x20))
            i++;
        if (length == n && i == n)
            return true;
    }
    return false;
}

static struct title title_before(const char *text, const struct mention *mention)
{
    struct title title = {{0, 0}, GENDER_OPEN, false};
    struct span word = nameforms_word_before(text, mention->span.start);
    if (word.start == word.end || text[word.start] < 'A' || text[word.start] > 'Z')
        return title;
    const char *classes = titlewords_classes(text + word.start, word.end - word.start);
    if (classes == NULL)
        return title;
    title.word = word;
    title.head = commas_have_class(classes, "head_of_state");
    if (title.head || commas_have_class(classes, "courtesy"))
        title.gender = genders_of_word(text, word.start, word.end);
    return title;
}

static bool is_family_word(const char *text, struct span word, const char *class)
{
    return word.start < word.end &&
           commas_have_class(wordlist_find(&family_words, text + word.start, word.end - word.start),
                             class);
}

/* Whether a word beside the surname says that the family is meant, or another of them: `the Marsh
 * brothers`, `the elder Mr. Marsh`. The text that is looked at ends at `end`. */
static bool is_of_family(const char *text, size_t end, const struct mention *surname,
                         const struct title *title)
{
    size_t from = title->word.start < title->word.end ? title->word.start : surname->span.start;
    if (is_family_word(text, nameforms_word_before(text, from), "before"))
        return true;
    struct span word = {surname->span.end + 1, surname->span.end + 1};
    if (word.end >= end || text[surname->span.end] != ' ')
        return false;
    while (word.end < end && word.end - word.start < WORD_LONGEST && ascii_is_lower(text[word.end]))
        word.end++;
    return is_family_word(text, word, "behind");
}

static bool is_same_title(const char *text, const struct title *title, const struct title *other)
{
    size_t n = title->word.end - title->word.start;
    return n > 0 && n == other->word.end - other->word.start &&
           memcmp(text + title->word.start, text + other->word.start, n) == 0;
}

/* A person with the surname, and what helps to tell who is meant. */
struct bearer {
    const struct namesake *person;
    struct title title; /* at the first mention */
    enum gender gender; /* by the first name */
    bool junior;
};

/* Those who may be meant; `lead` is the index of the one named first. */
struct bearers {
    struct bearer items[NAMESAKES_MOST];
    size_t count;
    size_t lead;
    const struct mention *other; /* the earliest full name of another; NULL if there is none */
    bool unnamed; /* somebody whom the story does not name has the surname, too, as a title or list
                     says */
    bool known;   /* the surname alone means the first one while no other is near ... */
    bool lasting; /* ... even after others were named */
};

static enum gender gender_of(const char *text, struct span name)
{
    struct span word = spans_first_word(text, name);
    return genders_of_name(text + word.start, word.end - word.start);
}

/* Whether the last word of the name is the father's, which alone means somebody else: `Salman` is
 * not `Mohammed bin Salman`. Most names have no word as short as `bin` before their last. */
static bool is_of_father(const char *text, struct span name)
{
    enum { SHORTEST = 3, LONGEST = 4 }; /* `bin`, `bint` */
    const struct mention mention = {.span = name};
    size_t start = spans_last_word(text, name).start;
    if (name.end - start <= SHORTEST)
        start = nameforms_surname(text, &mention).start;
    if (start < name.start + LONGEST + 2 ||
        (text[start - SHORTEST - 2] != ' ' && text[start - LONGEST - 2] != ' '))
        return false;
    return is_family_word(text, nameforms_word_before(text, start), "father");
}

/* Whether the list says that the surname alone always means one who is none of these persons: in a
 * story of `Ivanka Trump` and `Donald Trump Jr.`, `Trump` is the president. */
static bool is_always_another(const char *text, const struct mention *surname,
                              const struct namesakes *namesakes)
{
    const char *word = text + surname->span.start;
    size_t n = mention_length(surname), length = 0;
    wordsieve_prepare(&known_sieve, &english_known_surnames);
    const char *known =
        wordsieve_may_have(&known_sieve, word, n) ? wordlist_find(&known_surnames, word, n) : NULL;
    if (known != NULL)
        wordlist_field(known, 1, &length);
    for (size_t i = 0; length > 0 && i < namesakes->count; i++) {
        struct span name = namesakes->persons[i].name;
        if (!nameforms_has_generation(text, name) &&
            has_line(known, text, spans_first_word(text, name)))
            return false;
    }
    return length > 0;
}

static void find_bearers(const char *text, const struct namesakes *namesakes,
                         struct bearers *bearers)
{
    bearers->count = bearers->lead = 0;
    bearers->other = NULL;
    bearers->known = bearers->lasting = false;
    bool sure = false;
    for (size_t i = 0; i < namesakes->count; i++)
        sure = sure || !namesakes->persons[i].doubtful;
    for (size_t i = 0; i < namesakes->count; i++) {
        const struct namesake *person = &namesakes->persons[i];
        bool junior = nameforms_has_generation(text, person->name);
        if ((sure && person->doubtful) || is_of_father(text, person->name))
            continue;
        struct bearer *bearer = &bearers->items[bearers->count++];
        *bearer = (struct bearer){.person = person,
                                  .title = title_before(text, person->first),
                                  .gender = gender_of(text, person->name),
                                  .junior = junior};
    }
}

/* Whether the surname with that title may mean the person. Heads of state are introduced with their
 * title: it does not mean a wife, daughter or son beside them. */
static bool fits(const char *text, const struct bearer *bearer, const struct title *title)
{
    if (!genders_fit(title->gender, bearer->gender))
        return false;
    return !title->head || (bearer->gender != GENDER_FEMALE && !bearer->junior) ||
           is_same_title(text, title, &bearer->title);
}

/* The only one whom the title fits; NULL if there is none, or there are several. */
static const struct bearer *told_by_title(const char *text, const struct bearers *bearers,
                                          const struct title *title)
{
    const struct bearer *found = NULL;
    for (size_t i = 0; i < bearers->count; i++) {
        const struct bearer *bearer = &bearers->items[i];
        bool told = title->gender != GENDER_OPEN ? fits(text, bearer, title)
                                                 : is_same_title(text, title, &bearer->title);
        if (told && found != NULL)
            return NULL;
        if (told)
            found = bearer;
    }
    return found;
}

/* Finds out who is named first, and where the first of the others is. */
static void find_lead(struct bearers *bearers)
{
    for (size_t i = 1; i < bearers->count; i++)
        if (bearers->items[i].person->first < bearers->items[bearers->lead].person->first)
            bearers->lead = i;
    for (size_t i = 0; i < bearers->count; i++)
        if (i != bearers->lead &&
            (bearers->other == NULL || bearers->items[i].person->first < bearers->other))
            bearers->other = bearers->items[i].person->first;
}

/* The most times that any of the others is named in full. */
static size_t most_of_others(const struct bearers *bearers)
{
    size_t most = 0;
    for (size_t i = 0; i < bearers->count; i++)
        if (i != bearers->lead && bearers->items[i].person->count > most)
            most = bearers->items[i].person->count;
    return most;
}

/* Finds out whether the surname alone means the first one. Where it does before another is named,
 * news keeps using it so, and gives the other's full name. */
static void weigh(const char *text, const struct key *first, const struct key *last,
                  struct bearers *bearers)
{
    const struct bearer *lead = &bearers->items[bearers->lead];
    size_t before = 0, between = 0;
    for (const struct key *at = first; at < last; at++) {
        before += at->mention < lead->person->first;
        between += bearers->other != NULL && at->mention > lead->person->first &&
                   at->mention < bearers->other;
        struct title title = title_before(text, at->mention);
        bool fitting = !title.head;
        for (size_t i = 0; i < bearers->count && !fitting; i++)
            fitting = fits(text, &bearers->items[i], &title);
        bearers->unnamed = bearers->unnamed || !fitting;
    }
    size_t count = lead->person->count, others = most_of_others(bearers);
    bearers->known = !bearers->unnamed && !lead->junior && between > 0 &&
                     (before <= LEAD_MOST || count > others);
    bearers->lasting =
        bearers->known && (count >= 2 * others || (others == 1 && between >= ESTABLISHED));
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
                                         const struct mention *surname, const struct title *title)
{
    const char *first_names = wordlist_find(&known_surnames, text + surname->span.start,
                                            surname->span.end - surname->span.start);
    for (size_t i = 0; first_names != NULL && i < bearers->count; i++) {
        const struct bearer *bearer = &bearers->items[i];
        struct span word = spans_first_word(text, bearer->person->name);
        if (!bearer->junior && has_line(first_names, text, word) && fits(text, bearer, title))
            return is_other_near(text, mentions, namesakes, bearer, surname) ? NULL : bearer;
    }
    return NULL;
}

/* The one named first, if the surname alone, with that title, means that person; NULL if it may
 * not. */
static const struct bearer *first_bearer(const char *text, const struct mention *mentions,
                                         const struct namesakes *namesakes,
                                         const struct bearers *bearers,
                                         const struct mention *surname, const struct title *title)
{
    const struct bearer *lead = &bearers->items[bearers->lead];
    if (bearers->unnamed || !fits(text, lead, title))
        return NULL;
    if (bearers->count == 1)
        return lead;
    if (surname < bearers->other)
        return bearers->known ? lead : NULL;
    return bearers->lasting && !is_other_near(text, mentions, namesakes, lead, surname) ? lead
                                                                                        : NULL;
}

/* Whom the surname alone means; NULL if that is open. */
static const struct bearer *meant(const char *text, const struct names *names,
                                  const struct namesakes *namesakes, const struct bearers *bearers,
                                  const struct mention *surname)
{
    size_t end = names->tokens.items[names->tokens.count - 1].end;
    struct title title = title_before(text, surname);
    if (bearers->count > 1 && is_of_family(text, end, surname, &title))
        return NULL;
    const struct bearer *found = told_by_title(text, bearers, &title);
    if (found == NULL)
        found = first_bearer(text, names->mentions, namesakes, bearers, surname, &title);
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
    if (is_of_father(text, name))
        return false;
    bool any = junior || gender_of(text, name) == GENDER_FEMALE;
    for (const struct key *at = first; at < last; at++) {
        if (any || may_be_abbreviated(text, at->mention)) {
            struct title title = title_before(text, at->mention);
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
    bearers.unnamed = is_always_another(text, first->mention, namesakes);
    if (namesakes->count == 1 && !bearers.unnamed && settle_all(text, first, last, name))
        return;
    find_bearers(text, namesakes, &bearers);
    if (bearers.count == 0)
        return;
    find_lead(&bearers);
    weigh(text, first, last, &bearers);
    for (const struct key *at = first; at < last; at++) {
        const struct bearer *bearer = meant(text, names, namesakes, &bearers, at->mention);
        set_name(text, at->mention, bearer != NULL ? bearer->person->name : at->mention->span);
    }
}
