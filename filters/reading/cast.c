/* SPDX-License-Identifier: MIT */
#include "cast.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/wordlist.h"
#include "lists.h"
#include "shortwords.h"
#include "words.h"
#include "wordsieve.h"

/* How many words a role has before a name and behind it; how many mentions back a surname that two
 * persons share is looked for. */
enum { ROLE_BEFORE = 6, ROLE_BEHIND = 12, MENTIONS_BACK = 12, PERSONS_MOST = 1000 };

static const struct wordlist first_names = {&english_first_names, NULL};
static const struct wordlist abbreviations = {&english_role_abbreviations, NULL};
static struct wordsieve gender_sieve, abbreviation_sieve;

static uint32_t gender_code(const char *value)
{
    return value[0] == 'F' ? GENDER_FEMALE : GENDER_MALE;
}

static struct shortwords gender_words = {.table = &english_gender_words, .code = gender_code};

static int compare_names(const void *left, const void *right)
{
    const struct ranked *a = left, *b = right;
    int order = memcmp(a->name, b->name, a->length < b->length ? a->length : b->length);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

/* As tokens_from(). Where the search goes no processor can foresee: it takes its steps without
 * branches. */
static size_t token_from(const struct tokens *tokens, size_t at)
{
    const struct token *items = tokens->items;
    size_t low = 0, n = tokens->count;
    for (size_t half; n > 0; n -= half) {
        half = n - n / 2;
        low += half & -(size_t)(items[low + half - 1].start < at);
    }
    return low;
}

static enum gender word_gender(const char *text, const struct token *token)
{
    if (!wordsieve_may_have_in(&gender_sieve, text, token->start, token->end))
        return GENDER_OPEN;
    return (enum gender)shortwords_find_folded(&gender_words, text, token->start, token->end);
}

/* Whether the words of a mention's noun phrase go on before the token `at`, to the left. */
static bool goes_left(const struct token *tokens, size_t at)
{
    const struct token *before = &tokens[at - 1];
    if (tokens[at].first || before->kind == TOKEN_MARK || before->kind == TOKEN_POSSESSIVE ||
        token_has(before, WORD_AUXILIARY | WORD_CONJUNCTION | WORD_PRONOUN | WORD_DETERMINER))
        return false;
    /* `Secretary of State`, but not `a bridge with Queen Sonja`. */
    return !token_has(before, WORD_PREPOSITION) || (at > 1 && token_is_capital(&tokens[at - 2]));
}

/* The words before a mention, whose first token is `end`, that belong to its noun phrase. Those
 * before its comma may be the role that it is an apposition to: `The mayor of Doha, Peter Novak,`.
 */
static struct run words_before(const struct names *names, const char *text, size_t mention,
                               size_t end)
{
    const struct token *tokens = names->tokens.items;
    size_t barrier = mention > 0 ? names->mentions[mention - 1].span.end : 0;
    if (end >= names->tokens.count)
        return (struct run){0, 0};
    size_t first = end;
    if (end > 1 && token_is_mark(text, &tokens[end - 1], ",")) {
        for (first = end - 1; first > 0 && end - first < ROLE_BEHIND && !tokens[first].first &&
                              tokens[first - 1].kind != TOKEN_MARK &&
                              !token_has(&tokens[first - 1], WORD_AUXILIARY | WORD_PRONOUN);)
            first--;
        bool led = token_has(&tokens[first], WORD_ARTICLE);
        return led ? (struct run){first, end - 1} : (struct run){end, end};
    }
    while (first > 0 && end - first < ROLE_BEFORE && tokens[first - 1].start >= barrier &&
           goes_left(tokens, first))
        first--;
    return (struct run){first, end};
}

/* The words of the apposition behind a mention's comma, if one stands at the token `comma`. */
static struct run words_behind(const struct names *names, const char *text, size_t comma)
{
    const struct token *tokens = names->tokens.items;
    size_t count = names->tokens.count;
    struct run none = {0, 0};
    if (comma + 1 >= count || !token_is_mark(text, &tokens[comma], ","))
        return none;
    size_t end = comma + 1;
    if (tokens[end].kind == TOKEN_NUMBER && end + 1 < count &&
        token_is_mark(text, &tokens[end + 1], ","))
        end += 2;
    size_t first = end;
    if (end >= count ||
        token_has(&tokens[end], WORD_RELATIVE | WORD_CONJUNCTION | WORD_PRONOUN | WORD_AUXILIARY |
                                    WORD_ADVERB | WORD_PREPOSITION))
        return none;
    while (end < count && end - first < ROLE_BEHIND && tokens[end].kind != TOKEN_MARK &&
           tokens[end].kind != TOKEN_POSSESSIVE &&
           !token_has(&tokens[end], WORD_AUXILIARY | WORD_RELATIVE))
        end++;
    return (struct run){first, end};
}

static const struct role_words *role_words(const struct cast *cast, size_t mention)
{
    struct role_words *words = &cast->roles[mention];
    if (words->known)
        return words;
    const struct names *names = cast->names;
    struct span span = names->mentions[mention].span;
    size_t count = names->tokens.count;
    size_t first = token_from(&names->tokens, span.start), behind = first;
    while (behind < count && names->tokens.items[behind].start < span.end)
        behind++;
    *words = (struct role_words){words_before(names, cast->text, mention, first),
                                 words_behind(names, cast->text, behind), true};
    return words;
}

static enum gender run_gender(const struct cast *cast, struct run run)
{
    const struct token *tokens = cast->names->tokens.items;
    for (size_t i = run.first; i < run.end; i++) {
        enum gender gender = word_gender(cast->text, &tokens[i]);
        if (gender != GENDER_OPEN)
            return gender;
        /* `mother of the prince`: the first noun is the one that counts. */
        if (token_has(&tokens[i], WORD_PREPOSITION))
            break;
    }
    return GENDER_OPEN;
}

static enum gender title_gender(const struct cast *cast, size_t mention)
{
    struct run before = role_words(cast, mention)->before;
    return before.first < before.end
               ? word_gender(cast->text, &cast->names->tokens.items[before.end - 1])
               : GENDER_OPEN;
}

static enum gender name_gender(const struct person *person)
{
    const char *blank = memchr(person->name, ' ', person->length);
    const char *value =
        blank == NULL ? NULL
                      : wordlist_find(&first_names, person->name, (size_t)(blank - person->name));
    if (value == NULL || value[0] == 'U')
        return GENDER_OPEN;
    return value[0] == 'F' ? GENDER_FEMALE : GENDER_MALE;
}

/* What is printed at the mention. */
static enum gender printed_gender(const struct cast *cast, size_t mention)
{
    const struct role_words *words = role_words(cast, mention);
    enum gender gender = title_gender(cast, mention);
    if (gender == GENDER_OPEN)
        gender = run_gender(cast, words->before);
    return gender != GENDER_OPEN ? gender : run_gender(cast, words->behind);
}

enum gender cast_gender(const struct cast *cast, uint32_t number)
{
    struct person *person = &cast->persons[number - 1];
    if (person->gender_known)
        return person->gender;
    person->gender = GENDER_OPEN;
    for (uint32_t i = person->last; i > 0 && person->gender == GENDER_OPEN;
         i = cast->earlier[i - 1])
        person->gender = printed_gender(cast, i - 1);
    if (person->gender == GENDER_OPEN)
        person->gender = name_gender(person);
    person->gender_known = true;
    return person->gender;
}

/* The first letter may be a capital in one only: `al-Mansour`, `Al-Mansour`. */
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

/* A mention by surname alone that two persons share: the one who alone fits and was named lately.
 */
static void settle_surname(struct cast *cast, size_t mention)
{
    const struct mention *surname = &cast->names->mentions[mention];
    uint32_t found = 0, own = cast->of[mention];
    size_t least = mention > MENTIONS_BACK ? mention - MENTIONS_BACK : 0;
    bool any = false;
    for (size_t i = mention; i-- > least;) {
        uint32_t other = cast->of[i];
        if (other == 0 || !is_surname_of(surname, &cast->persons[other - 1]))
            continue;
        any = true;
        enum gender gender = title_gender(cast, mention);
        enum gender theirs = gender != GENDER_OPEN ? cast_gender(cast, other) : GENDER_OPEN;
        if (gender != GENDER_OPEN && theirs != GENDER_OPEN && theirs != gender)
            continue;
        if (found != 0 && found != other) {
            cast->of[mention] = 0;
            return;
        }
        found = other;
    }
    cast->of[mention] = found != 0 ? found : any ? 0 : own;
}

/* The mentions, by hashes of their names, that were met last: a mention's person is found there, or
 * else by putting names in order. */
enum { MET_BITS = 10, MET = 1 << MET_BITS };
struct met {
    const struct mention *mentions;
    uint32_t of[MET]; /* from 1 */
    bool replaced;    /* one has taken another's place: a name may be ranked twice */
};

static size_t met_place(const struct mention *mention)
{
    size_t n = mention->canonical_length, ends = n < PACKED_MOST ? n : PACKED_MOST;
    return n > 0 ? packed_hash(packed_word(mention->canonical, ends), n) >> (64 - MET_BITS) : 0;
}

/* The mention of the same name that was met last, from 1; 0 if another has taken its place. */
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

/* Ranks a mention of each name, or several; of the others `earlier` tells one that has the same
 * name. How many are ranked: in order where a name is ranked twice, or there are more than a
 * surname is looked for in. */
static size_t rank_persons(struct cast *cast)
{
    const struct names *names = cast->names;
    struct met met = {.mentions = names->mentions};
    size_t ranked = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        cast->of[i] = 0;
        cast->roles[i].known = false;
        if (mention->kind != NAME_PERSON)
            continue;
        cast->earlier[i] = meet(&met, (uint32_t)i);
        if (cast->earlier[i] == 0)
            cast->order[ranked++] =
                (struct ranked){mention->canonical, mention->canonical_length, (uint32_t)i};
    }
    if (met.replaced || ranked > PERSONS_MOST)
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

/* Gives the other mentions their persons, and each person the mentions in order. */
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
    cast->text = text;
    cast->count = 0;
    wordsieve_prepare(&gender_sieve, &english_gender_words);
    wordsieve_prepare(&abbreviation_sieve, &english_role_abbreviations);
    cast->roles = memory_grow(cast->roles, &cast->roles_capacity, room, sizeof *cast->roles);
    cast->earlier =
        memory_grow(cast->earlier, &cast->earlier_capacity, room, sizeof *cast->earlier);
    cast->of = memory_grow(cast->of, &cast->of_capacity, room, sizeof *cast->of);
    cast->order = memory_grow(cast->order, &cast->order_capacity, room, sizeof *cast->order);
    add_persons(cast, rank_persons(cast));
    link_mentions(cast);
    for (size_t i = 0; i < names->count; i++)
        if (cast->of[i] != 0 && cast->persons[cast->of[i] - 1].one_word)
            settle_surname(cast, i);
}

uint32_t cast_surname(const struct cast *cast, const char *word, size_t n)
{
    const struct mention surname = {.canonical = word, .canonical_length = n};
    uint32_t found = 0;
    for (size_t i = 0; i < cast->count && i < PERSONS_MOST; i++) {
        if (!is_surname_of(&surname, &cast->persons[i]))
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
    free(cast->roles);
    free(cast->earlier);
    free(cast->of);
    free(cast->order);
    *cast = (struct cast){0};
}

/* Whether the token is the word, or abbreviates it. */
static bool same_word(const char *text, const struct token *token, const char *word, size_t n)
{
    const char *printed = text + token->start, *full = NULL;
    size_t length = token->end - token->start;
    if (length <= abbreviations.table->longest &&
        wordsieve_may_have_in(&abbreviation_sieve, text, token->start, token->end))
        full = wordlist_find(&abbreviations, printed, length);
    if (full != NULL && strlen(full) == n && memcmp(full, word, n) == 0)
        return true;
    static const char spokes[] = "spokes";
    size_t prefix = sizeof spokes - 1;
    bool speaks = n > prefix && memcmp(word, spokes, prefix) == 0;
    if (speaks ? length <= prefix : length != n)
        return false;
    for (size_t i = 0; i < (speaks ? prefix : n); i++) {
        char c = text[token->start + i];
        if ((c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c) != word[i])
            return false;
    }
    return true;
}

static bool run_has(const struct names *names, const char *text, struct run run, const char *word,
                    size_t n)
{
    for (size_t i = run.first; i < run.end; i++) {
        if (same_word(text, &names->tokens.items[i], word, n))
            return true;
        /* `mayor of the city`: what follows is not the role. */
        if (token_has(&names->tokens.items[i], WORD_PREPOSITION) && i + 1 < run.end &&
            !token_is_capital(&names->tokens.items[i + 1]))
            break;
    }
    return false;
}

bool cast_has_role(const struct cast *cast, size_t mention, const char *role, size_t n)
{
    const struct role_words *words = role_words(cast, mention);
    return (words->before.first < words->before.end &&
            run_has(cast->names, cast->text, words->before, role, n)) ||
           (words->behind.first < words->behind.end &&
            run_has(cast->names, cast->text, words->behind, role, n));
}

bool cast_has_title(const struct cast *cast, size_t mention, const char *role, size_t n)
{
    struct run before = role_words(cast, mention)->before;
    if (before.first >= before.end)
        return false;
    const struct token *last = &cast->names->tokens.items[before.end - 1];
    return token_is_capital(last) && same_word(cast->text, last, role, n);
}

size_t cast_role_end(const struct cast *cast, size_t mention)
{
    struct run behind = role_words(cast, mention)->behind;
    return behind.first < behind.end ? cast->names->tokens.items[behind.end - 1].end
                                     : cast->names->mentions[mention].span.end;
}
