/* SPDX-License-Identifier: MIT */
#include "cast.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/wordlist.h"
#include "lists.h"
#include "words.h"
#include "wordsieve.h"

/* How many words a role has before a name and behind it; how many mentions back a surname that two
 * persons share is looked for. */
enum { ROLE_BEFORE = 6, ROLE_BEHIND = 12, MENTIONS_BACK = 12, PERSONS_MOST = 1000 };

static const struct wordlist first_names = {&english_first_names, NULL};
static const struct wordlist abbreviations = {&english_role_abbreviations, NULL};
static const struct wordlist gender_words = {&english_gender_words, NULL};
static struct wordsieve gender_sieve, abbreviation_sieve;

static int compare_names(const void *left, const void *right)
{
    const struct ranked *a = left, *b = right;
    int order = memcmp(a->name, b->name, a->length < b->length ? a->length : b->length);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

size_t cast_behind(const struct names *names, size_t at)
{
    size_t low = 0, high = names->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (names->mentions[middle].span.end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The first token that begins at `at` or behind it. */
static size_t token_from(const struct names *names, size_t at)
{
    return tokens_from(names->tokens.items, 0, names->tokens.count, at);
}

static enum gender word_gender(const char *text, const struct token *token)
{
    size_t n = token->end - token->start;
    if (!wordsieve_may_have(&gender_sieve, text + token->start, n))
        return GENDER_OPEN;
    const char *value = wordlist_find(&gender_words, text + token->start, n);
    if (value == NULL)
        return GENDER_OPEN;
    return value[0] == 'F' ? GENDER_FEMALE : GENDER_MALE;
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

/* The words before a mention that belong to its noun phrase. Those before its comma may be the role
 * that it is an apposition to: `The mayor of Doha, Peter Novak,`. */
static struct run words_before(const struct names *names, const char *text, size_t mention)
{
    const struct token *tokens = names->tokens.items;
    size_t end = token_from(names, names->mentions[mention].span.start);
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

/* The words of the apposition behind a mention's comma. */
static struct run words_behind(const struct names *names, const char *text, size_t mention)
{
    const struct token *tokens = names->tokens.items;
    size_t comma = token_from(names, names->mentions[mention].span.end),
           count = names->tokens.count;
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

static const struct role_words *role_words(const struct cast *cast, const char *text,
                                           size_t mention)
{
    struct role_words *words = &cast->roles[mention];
    if (!words->known)
        *words = (struct role_words){words_before(cast->names, text, mention),
                                     words_behind(cast->names, text, mention), true};
    return words;
}

static enum gender run_gender(const struct names *names, const char *text, struct run run)
{
    for (size_t i = run.first; i < run.end; i++) {
        enum gender gender = word_gender(text, &names->tokens.items[i]);
        if (gender != GENDER_OPEN)
            return gender;
        /* `mother of the prince`: the first noun is the one that counts. */
        if (token_has(&names->tokens.items[i], WORD_PREPOSITION))
            break;
    }
    return GENDER_OPEN;
}

static enum gender title_gender(const struct cast *cast, const char *text, size_t mention)
{
    struct run before = role_words(cast, text, mention)->before;
    return before.first < before.end ? word_gender(text, &cast->names->tokens.items[before.end - 1])
                                     : GENDER_OPEN;
}

static enum gender name_gender(const struct mention *mention)
{
    const char *blank = memchr(mention->canonical, ' ', mention->canonical_length);
    const char *value = blank == NULL ? NULL
                                      : wordlist_find(&first_names, mention->canonical,
                                                      (size_t)(blank - mention->canonical));
    if (value == NULL || value[0] == 'U')
        return GENDER_OPEN;
    return value[0] == 'F' ? GENDER_FEMALE : GENDER_MALE;
}

/* What is printed at any of the person's mentions goes before what the first name is in a list. */
static void settle_gender(struct cast *cast, const char *text, size_t mention)
{
    struct person *person = &cast->persons[cast->of[mention] - 1];
    const struct role_words *words = role_words(cast, text, mention);
    enum gender gender = title_gender(cast, text, mention);
    if (gender == GENDER_OPEN)
        gender = run_gender(cast->names, text, words->before);
    if (gender == GENDER_OPEN)
        gender = run_gender(cast->names, text, words->behind);
    if (gender != GENDER_OPEN)
        person->gender = gender;
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
static void settle_surname(struct cast *cast, const char *text, size_t mention)
{
    const struct mention *surname = &cast->names->mentions[mention];
    enum gender gender = title_gender(cast, text, mention);
    uint32_t found = 0, own = cast->of[mention];
    size_t least = mention > MENTIONS_BACK ? mention - MENTIONS_BACK : 0;
    bool any = false;
    for (size_t i = mention; i-- > least;) {
        uint32_t other = cast->of[i];
        if (other == 0 || !is_surname_of(surname, &cast->persons[other - 1]))
            continue;
        any = true;
        enum gender theirs = cast->persons[other - 1].gender;
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

static void add_persons(struct cast *cast, size_t persons)
{
    for (size_t i = 0; i < persons; i++) {
        const struct ranked *ranked = &cast->order[i];
        if (i == 0 || compare_names(&cast->order[i - 1], ranked) != 0) {
            cast->persons =
                memory_grow(cast->persons, &cast->capacity, cast->count + 1, sizeof *cast->persons);
            cast->persons[cast->count++] = (struct person){
                ranked->name, ranked->length, name_gender(&cast->names->mentions[ranked->mention])};
        }
        cast->of[ranked->mention] = (uint32_t)cast->count;
    }
}

void cast_find(const struct names *names, const char *text, struct cast *cast)
{
    size_t persons = 0;
    cast->names = names;
    cast->count = 0;
    wordsieve_prepare(&gender_sieve, &english_gender_words);
    wordsieve_prepare(&abbreviation_sieve, &english_role_abbreviations);
    cast->roles =
        memory_grow(cast->roles, &cast->roles_capacity, names->count + 1, sizeof *cast->roles);
    cast->of = memory_grow(cast->of, &cast->of_capacity, names->count + 1, sizeof *cast->of);
    cast->order =
        memory_grow(cast->order, &cast->order_capacity, names->count + 1, sizeof *cast->order);
    for (size_t i = 0; i < names->count; i++) {
        const struct mention *mention = &names->mentions[i];
        cast->of[i] = 0;
        cast->roles[i].known = false;
        if (mention->kind == NAME_PERSON)
            cast->order[persons++] =
                (struct ranked){mention->canonical, mention->canonical_length, (uint32_t)i};
    }
    if (persons > 1)
        qsort(cast->order, persons, sizeof *cast->order, compare_names);
    add_persons(cast, persons);
    for (size_t i = 0; i < names->count; i++)
        if (cast->of[i] != 0)
            settle_gender(cast, text, i);
    for (size_t i = 0; i < names->count; i++)
        if (cast->of[i] != 0 &&
            memchr(names->mentions[i].canonical, ' ', names->mentions[i].canonical_length) == NULL)
            settle_surname(cast, text, i);
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
    free(cast->of);
    free(cast->order);
    *cast = (struct cast){0};
}

/* Whether the token is the word, or abbreviates it. */
static bool same_word(const char *text, const struct token *token, const char *word, size_t n)
{
    const char *printed = text + token->start, *full = NULL;
    size_t length = token->end - token->start;
    if (wordsieve_may_have(&abbreviation_sieve, printed, length))
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

bool cast_has_role(const struct cast *cast, const char *text, size_t mention, const char *role,
                   size_t n)
{
    const struct role_words *words = role_words(cast, text, mention);
    return run_has(cast->names, text, words->before, role, n) ||
           run_has(cast->names, text, words->behind, role, n);
}
