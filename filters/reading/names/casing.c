/* SPDX-License-Identifier: MIT */
#include "casing.h"

#include <string.h>

#include "reading/words/commonwords.h"
#include "reading/words/gazetteer.h"
#include "reading/words/verbs.h"
#include "reading/words/words.h"

/* The most tokens and bytes of a list entry; the longest word that is looked up, and the longest
 * acronym of a body and of a country, in bytes; the most times per thousand that a word may stand
 * in small letters and still be a first name. */
enum {
    ENTRY_TOKENS = 8,
    ENTRY_MOST = 256,
    WORD_MOST = 64,
    ACRONYM_MOST = 5,
    COUNTRY_MOST = 3,
    FIRST_NAME_MOST = 940
};

/* What lists have under several words, all of them capitalized; what they have under one. */
#define NAMES                                                                                      \
    (GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY | GAZETTEER_LANDMARK | GAZETTEER_NORP | \
     GAZETTEER_ORGANIZATIONS | GAZETTEER_AGENCY | GAZETTEER_OTHER_NAME)
#define KNOWN_PLACES (GAZETTEER_COUNTRY | GAZETTEER_LARGE_CITY | GAZETTEER_NORP)
#define WORD_NAMES (NAMES | GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME | GAZETTEER_CALENDAR)

/* The sentence at hand: its tokens are items[begin..end). */
struct judged {
    const char *text;
    const struct token *items;
    size_t begin, end;
    uint8_t *casings;
};

static uint32_t bits_at(const struct judged *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    size_t n = token->end - token->start;
    return n <= WORD_MOST ? gazetteer_name(sentence->text + token->start, n) : 0;
}

static bool is_word(const struct token *token)
{
    return token->kind <= TOKEN_UPPER;
}

/* Whether the token may begin a name: no word of the closed classes but a particle does. */
static bool may_begin_name(const struct token *token)
{
    return is_word(token) && (token->classes == 0 || token_has(token, WORD_PARTICLE));
}

/* Whether the token is a word with a stop of its own: `GEN.`, not an initial or `U.S.`. */
static bool is_abbreviation(const char *text, const struct token *token)
{
    size_t n = token->end - token->start;
    return n > 2 && text[token->end - 1] == '.' && memchr(text + token->start, '.', n - 1) == NULL;
}

/* Where the longest entry of two words or more that begins at `at` ends, and what lists say of it;
 * `at` where there is none. */
static size_t entry_end(const struct judged *sentence, size_t at, uint32_t *found)
{
    const struct token *items = sentence->items;
    size_t done = items[at].start, end = at;
    uint64_t hash = GAZETTEER_BASIS;
    for (size_t i = at; i < sentence->end && i < at + ENTRY_TOKENS; i++) {
        if (items[i].end - items[at].start > ENTRY_MOST)
            break;
        hash = gazetteer_fold(hash, sentence->text + done, items[i].end - done);
        done = items[i].end;
        uint32_t bits = gazetteer_find(&gazetteer_names, hash);
        if (i > at && (bits & (NAMES | GAZETTEER_TITLE)) != 0) {
            end = i + 1;
            *found = bits;
        }
        if ((bits & GAZETTEER_LONGER) == 0)
            break;
    }
    return end;
}

/* Whether `MAY` is the month: behind a preposition, or with a day or year. */
static bool is_month(const struct judged *sentence, size_t at, uint32_t bits)
{
    if ((bits & GAZETTEER_CALENDAR) == 0)
        return false;
    return (at > sentence->begin && token_has(&sentence->items[at - 1], WORD_PREPOSITION)) ||
           (at + 1 < sentence->end && sentence->items[at + 1].kind == TOKEN_NUMBER);
}

/* Whether a word stands behind an article, as no pronoun does: `THE US`. */
static bool is_behind_article(const struct judged *sentence, size_t at)
{
    return at > sentence->begin &&
           token_has(&sentence->items[at - 1], WORD_DEFINITE | WORD_INDEFINITE);
}

/* Whether the word is printed in small letters, whatever else it may be. */
static bool is_small(const struct judged *sentence, size_t at, uint32_t bits)
{
    const struct token *token = &sentence->items[at];
    const char *word = sentence->text + token->start;
    size_t n = token->end - token->start;
    if (token->classes != 0)
        return (token->classes & WORD_DAY) == 0 && !is_month(sentence, at, bits);
    if (gazetteer_share(bits) >= GAZETTEER_OFTEN_LOWER)
        return (bits & GAZETTEER_CALENDAR) == 0 &&
               ((bits & GAZETTEER_COUNTRY) == 0 || !is_behind_article(sentence, at));
    if (gazetteer_share(bits) > 1 || (bits & WORD_NAMES) != 0 || n > WORD_MOST)
        return false;
    return gazetteer_find(&gazetteer_words, gazetteer_hash(GAZETTEER_BASIS, word, n)) != 0;
}

/* Whether the token is one letter that is no article, or letters with stops: `U.S.`. */
static bool is_initials(const char *text, const struct token *token)
{
    size_t n = token->end - token->start;
    return n == 1 ? !token_has(token, WORD_INDEFINITE)
                  : memchr(text + token->start, '.', n) != NULL && !is_abbreviation(text, token);
}

/* Whether the letters, few and without a vowel, can't be a word: `CNN`. */
static bool is_unspeakable(const char *word, size_t n)
{
    size_t i = 0;
    while (i < n && n <= ACRONYM_MOST && strchr("aeiouy", word[i]) == NULL)
        i++;
    return i == n;
}

/* Whether a word that is not is_small() is an acronym, in capitals anywhere. */
static bool is_kept(const struct judged *sentence, size_t at, uint32_t bits)
{
    const struct token *token = &sentence->items[at];
    const char *word = sentence->text + token->start;
    size_t n = token->end - token->start;
    if (is_unspeakable(word, n))
        return true;
    if ((bits & GAZETTEER_COUNTRY) != 0)
        return n <= COUNTRY_MOST;
    return n <= ACRONYM_MOST && (bits & GAZETTEER_ORGANIZATION) != 0 &&
           (bits & (WORD_NAMES & ~(uint32_t)GAZETTEER_ORGANIZATIONS)) == 0;
}

static uint8_t judge(const struct judged *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (token->kind == TOKEN_POSSESSIVE)
        return CASING_SMALL;
    if (!is_word(token))
        return CASING_KEPT;
    if (is_initials(sentence->text, token))
        return CASING_KEPT;
    uint32_t bits = bits_at(sentence, at);
    if (is_small(sentence, at, bits))
        return (bits & (GAZETTEER_TITLE | GAZETTEER_ROLE)) != 0 && token->classes == 0
                   ? CASING_TITLE
                   : CASING_SMALL;
    return is_kept(sentence, at, bits) ? CASING_KEPT : CASING_NAME;
}

/* Sets the casings of a list entry's tokens: words such as `of` are small. */
static void judge_entry(const struct judged *sentence, size_t at, size_t end, uint32_t bits)
{
    for (size_t i = at; i < end; i++) {
        const struct token *token = &sentence->items[i];
        bool closed =
            i > at && token_has(token, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_DETERMINER);
        if (!is_word(token) || closed)
            sentence->casings[i] = token->kind == TOKEN_MARK ? CASING_KEPT : CASING_SMALL;
        else if (is_initials(sentence->text, token))
            sentence->casings[i] = CASING_KEPT;
        else
            sentence->casings[i] = (bits & NAMES) != 0 ? CASING_NAME : CASING_TITLE;
    }
}

static bool is_verb(const struct judged *sentence, size_t at)
{
    struct verb verb;
    const struct token *token = &sentence->items[at];
    return verbs_find(sentence->text, token->start, token->end, &verb);
}

/* Whether the word at `at` is an abbreviated title with its stop behind it: `GEN.`, which in
 * capitals is not of the word. */
static bool is_stopped_title(const struct judged *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (!is_word(token) || at + 2 >= sentence->end || token[1].spaced ||
        !token_is_mark(sentence->text, &token[1], "."))
        return false;
    size_t n = token[1].end - token->start;
    return n <= WORD_MOST &&
           (gazetteer_name(sentence->text + token->start, n) & GAZETTEER_TITLE) != 0;
}

/* Whether the word at `at`, which is small elsewhere, is the surname that a first name, an initial
 * or an abbreviated title before it has: `MARY HILL`, `GEN. YOUNG`. */
static bool is_surname(const struct judged *sentence, size_t at)
{
    if (at == sentence->begin || sentence->casings[at] == CASING_KEPT ||
        sentence->items[at].classes != 0 || !is_word(&sentence->items[at]) ||
        (bits_at(sentence, at) & (GAZETTEER_SURNAME | GAZETTEER_HEADS)) != GAZETTEER_SURNAME ||
        is_verb(sentence, at))
        return false;
    size_t before = at - 1;
    if (before > sentence->begin && is_stopped_title(sentence, before - 1))
        return true;
    if (!is_word(&sentence->items[before]) || sentence->items[before].classes != 0)
        return false;
    uint32_t bits = bits_at(sentence, before);
    return (bits & GAZETTEER_FIRST_NAME) != 0 && sentence->casings[before] >= CASING_NAME &&
           (bits & KNOWN_PLACES) == 0;
}

/* Whether a word that begins or ends names of bodies belongs to the name before it: `ACME CORP.`.
 */
static bool is_head(const struct judged *sentence, size_t at)
{
    return at > sentence->begin && sentence->casings[at - 1] >= CASING_NAME &&
           sentence->items[at].classes == 0 && (bits_at(sentence, at) & GAZETTEER_HEADS) != 0 &&
           !gazetteer_is_mostly_lower(bits_at(sentence, at)) &&
           (bits_at(sentence, at - 1) & (GAZETTEER_NORP | GAZETTEER_CALENDAR)) == 0;
}

/* Whether the word at `at`, which is small elsewhere, is the first name of the surname behind it.
 */
static bool is_first_name(const struct judged *sentence, size_t at, uint32_t behind)
{
    const struct token *token = &sentence->items[at];
    size_t n = token->end - token->start;
    return is_word(token) && token->classes == 0 && (behind & GAZETTEER_SURNAME) != 0 &&
           (bits_at(sentence, at) & GAZETTEER_FIRST_NAME) != 0 && !is_verb(sentence, at) &&
           commonwords_lower(sentence->text + token->start, n) <= FIRST_NAME_MOST;
}

/* Titles are printed with capitals before a name, and so are first names. */
static void settle_before_names(const struct judged *sentence)
{
    bool named = false;
    for (size_t i = sentence->end; i-- > sentence->begin;) {
        uint8_t *casing = &sentence->casings[i];
        if (token_is_mark(sentence->text, &sentence->items[i], "."))
            continue;
        if (*casing == CASING_TITLE)
            *casing = named ? CASING_NAME : CASING_SMALL;
        else if (named && *casing == CASING_SMALL &&
                 is_first_name(sentence, i, bits_at(sentence, i + 1)))
            *casing = CASING_SURE;
        named = *casing >= CASING_NAME;
    }
}

/* Whether a sentence begins with the token: the whole one, or what is quoted in it. */
static bool begins(const struct judged *sentence, size_t at)
{
    const struct token *items = sentence->items;
    if (items[at].first)
        return true;
    return at > sentence->begin + 1 && items[at - 1].kind == TOKEN_MARK && items[at].spaced == 0 &&
           strchr("\"`\xE2", sentence->text[items[at - 1].start]) != NULL &&
           token_is_mark(sentence->text, &items[at - 2], ",:");
}

void casing_decide(const char *text, const struct token *items, size_t begin, size_t end,
                   uint8_t *casings)
{
    struct judged sentence = {text, items, begin, end, casings};
    size_t entry = begin;
    for (size_t i = begin; i < end; i++) {
        uint32_t bits = 0;
        if (i >= entry && may_begin_name(&items[i]) && (entry = entry_end(&sentence, i, &bits)) > i)
            judge_entry(&sentence, i, entry, bits);
        if (i >= entry)
            casings[i] = is_stopped_title(&sentence, i) ? CASING_NAME : judge(&sentence, i);
        if (casings[i] < CASING_NAME && is_surname(&sentence, i))
            casings[i] = CASING_SURE;
        else if (casings[i] < CASING_NAME && casings[i] != CASING_KEPT && is_head(&sentence, i))
            casings[i] = CASING_NAME;
    }
    settle_before_names(&sentence);
    for (size_t i = begin; i < end; i++)
        if (casings[i] == CASING_SMALL && is_word(&items[i]) && begins(&sentence, i))
            casings[i] = CASING_NAME;
}
