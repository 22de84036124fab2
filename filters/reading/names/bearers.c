/* SPDX-License-Identifier: MIT */
#include "bearers.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "nameforms.h"
#include "reading/words/commas.h"
#include "reading/words/spans.h"
#include "reading/words/wordsieve.h"
#include "titlewords.h"

static const struct wordlist family_words = {&english_family_words, NULL};
static const struct wordlist known_surnames = {&english_known_surnames, NULL};
static struct wordsieve known_sieve;

enum {
    /* surnames alone before any full name: with more, somebody else is known by it */
    LEAD_MOST = 2,
    /* surnames alone between two persons' full names that make it the first one's */
    ESTABLISHED = 2,
    /* the same, however often others are named in full; and even right behind such a name */
    SETTLED = 5,
    UNSHAKEN = 10
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

struct bearer_title bearers_title(const char *text, const struct mention *mention)
{
    struct bearer_title title = {{0, 0}, GENDER_OPEN, false};
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

bool bearers_is_family_word(const char *text, struct span word, const char *class)
{
    return word.start < word.end &&
           commas_have_class(wordlist_find(&family_words, text + word.start, word.end - word.start),
                             class);
}

bool bearers_same_title(const char *text, const struct bearer_title *title,
                        const struct bearer_title *other)
{
    size_t n = title->word.end - title->word.start;
    return n > 0 && n == other->word.end - other->word.start &&
           memcmp(text + title->word.start, text + other->word.start, n) == 0;
}

enum gender bearers_gender(const char *text, struct span name)
{
    struct span word = spans_first_word(text, name);
    return genders_of_name(text + word.start, word.end - word.start);
}

/* Most names have no word as short as `bin` before their last. */
bool bearers_is_of_father(const char *text, struct span name)
{
    enum { SHORTEST = 3, LONGEST = 4 }; /* `bin`, `bint` */
    const struct mention mention = {.span = name};
    size_t start = spans_last_word(text, name).start;
    if (name.end - start <= SHORTEST)
        start = nameforms_surname(text, &mention).start;
    if (start < name.start + LONGEST + 2 ||
        (text[start - SHORTEST - 2] != ' ' && text[start - LONGEST - 2] != ' '))
        return false;
    return bearers_is_family_word(text, nameforms_word_before(text, start), "father");
}

bool bearers_are_others(const char *text, const struct mention *surname,
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
    bearers->known = bearers->lasting = bearers->unshaken = false;
    bool sure = false;
    for (size_t i = 0; i < namesakes->count; i++)
        sure = sure || !namesakes->persons[i].doubtful;
    for (size_t i = 0; i < namesakes->count; i++) {
        const struct namesake *person = &namesakes->persons[i];
        bool junior = nameforms_has_generation(text, person->name);
        if ((sure && person->doubtful) || bearers_is_of_father(text, person->name))
            continue;
        struct bearer *bearer = &bearers->items[bearers->count++];
        *bearer = (struct bearer){.person = person,
                                  .title = bearers_title(text, person->first),
                                  .gender = bearers_gender(text, person->name),
                                  .junior = junior};
    }
}

bool bearers_fits(const char *text, const struct bearer *bearer, const struct bearer_title *title)
{
    if (!genders_fit(title->gender, bearer->gender))
        return false;
    return !title->head || (bearer->gender != GENDER_FEMALE && !bearer->junior) ||
           bearers_same_title(text, title, &bearer->title);
}

/* Finds the one whom the list of those known by the surname names. */
static void find_listed(const char *text, const struct mention *surname, struct bearers *bearers)
{
    const char *first_names =
        wordlist_find(&known_surnames, text + surname->span.start, mention_length(surname));
    bearers->listed = NULL;
    for (size_t i = 0; first_names != NULL && i < bearers->count && bearers->listed == NULL; i++) {
        const struct bearer *bearer = &bearers->items[i];
        if (!bearer->junior &&
            has_line(first_names, text, spans_first_word(text, bearer->person->name)))
            bearers->listed = bearer;
    }
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
        struct bearer_title title = bearers_title(text, at->mention);
        bool fitting = !title.head;
        for (size_t i = 0; i < bearers->count && !fitting; i++)
            fitting = bearers_fits(text, &bearers->items[i], &title);
        bearers->unnamed = bearers->unnamed || !fitting;
    }
    size_t count = lead->person->count, others = most_of_others(bearers);
    bearers->known = !bearers->unnamed && !lead->junior && between > 0 &&
                     (before <= LEAD_MOST || count > others);
    bool other_listed = bearers->listed != NULL && bearers->listed != lead;
    bearers->lasting =
        bearers->known && (count >= 2 * others || (others == 1 && between >= ESTABLISHED) ||
                           (between >= SETTLED && count >= others && !other_listed));
    bearers->unshaken = bearers->lasting && between >= UNSHAKEN && !other_listed;
}

void bearers_find(const char *text, const struct key *first, const struct key *last,
                  const struct namesakes *namesakes, bool another, struct bearers *bearers)
{
    find_bearers(text, namesakes, bearers);
    bearers->unnamed = another;
    if (bearers->count == 0)
        return;
    find_listed(text, first->mention, bearers);
    find_lead(bearers);
    weigh(text, first, last, bearers);
}
