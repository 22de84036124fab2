/* SPDX-License-Identifier: MIT */
#include "roles.h"

#include <stdlib.h>
#include <string.h>

#include "common/ascii.h"
#include "common/memory.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/tokens/phrasewords.h"
#include "reading/words/words.h"
#include "reading/words/wordsieve.h"

enum {
    ROLE_BEFORE = 6,    /* tokens of a role before a name */
    ROLE_BEHIND = 12,   /* tokens of a role in an apposition */
    ADJECTIVES_MOST = 2 /* adjectives between the owner and the word for a relative */
};

static const struct wordlist abbreviations = {&english_role_abbreviations, NULL};
static struct wordsieve abbreviation_sieve;

static enum gender word_gender(const char *text, const struct token *token)
{
    return genders_of_word(text, token->start, token->end);
}

/* Whether the words of a mention's noun phrase continue to the left of the token `at`, which has
 * one before it. */
static bool goes_left(const struct token *tokens, size_t at)
{
    const struct token *before = &tokens[at - 1];
    if (tokens[at].first || before->kind == TOKEN_MARK || before->kind == TOKEN_POSSESSIVE ||
        token_has(before, WORD_AUXILIARY | WORD_CONJUNCTION | WORD_PRONOUN | WORD_DETERMINER))
        return false;
    /* `Secretary of State`, but not `a bridge with Queen Sonja`. */
    return !token_has(before, WORD_PREPOSITION) || (at > 1 && token_is_capital(&tokens[at - 2]));
}

/* The words that belong to a mention's noun phrase, before its first token, `end`. Those before its
 * comma may be the role that it is an apposition to: `The mayor of Doha, Peter Novak,`. */
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
                              tokens[first - 1].kind != TOKEN_POSSESSIVE &&
                              !token_has(&tokens[first - 1], WORD_AUXILIARY | WORD_PRONOUN) &&
                              !phraseword_is_finite(text, &tokens[first - 1]);)
            first--;
        /* `the bank's president, Peter Novak` */
        bool led = token_has(&tokens[first], WORD_ARTICLE) ||
                   (first > 0 && tokens[first - 1].kind == TOKEN_POSSESSIVE);
        return led ? (struct run){first, end - 1} : (struct run){end, end};
    }
    while (first > 0 && end - first < ROLE_BEFORE && tokens[first - 1].start >= barrier &&
           goes_left(tokens, first))
        first--;
    return (struct run){first, end};
}

/* The words of the apposition behind the token `comma`, if that is a comma and one follows. */
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
    if (phraseword_is_regular_past(text, &tokens[end]) &&
        token_has(&tokens[end + 1], WORD_DETERMINER | WORD_PREPOSITION))
        return none;
    bool led = false; /* from a role to what it is of */
    for (size_t from = end; end < count && end - from < ROLE_BEHIND; end++) {
        if (tokens[end].kind == TOKEN_MARK || token_has(&tokens[end], WORD_RELATIVE))
            break;
        if (token_has(&tokens[end], WORD_AUXILIARY))
            return none;
        if (phraseword_is_finite(text, &tokens[end]))
            return led ? (struct run){first, end} : none;
        /* `the bank's president` is not the bank, but `the head of the bank's board` its head. */
        if (tokens[end].kind == TOKEN_POSSESSIVE && !led)
            first = end + 1;
        led = led || token_has(&tokens[end], WORD_PREPOSITION);
    }
    return (struct run){first, end};
}

static const struct role_words *role_words(const struct roles *roles, size_t mention)
{
    struct role_words *words = &roles->items[mention];
    if (words->known)
        return words;
    const struct names *names = roles->names;
    struct span span = names->mentions[mention].span;
    size_t count = names->tokens.count;
    size_t first = tokens_from(names->tokens.items, 0, count, span.start), behind = first;
    while (behind < count && names->tokens.items[behind].start < span.end)
        behind++;
    *words = (struct role_words){words_before(names, roles->text, mention, first),
                                 words_behind(names, roles->text, behind), true};
    return words;
}

static enum gender run_gender(const struct roles *roles, struct run run)
{
    const struct token *tokens = roles->names->tokens.items;
    for (size_t i = run.first; i < run.end; i++) {
        enum gender gender = word_gender(roles->text, &tokens[i]);
        if (gender != GENDER_OPEN)
            return gender;
        /* `mother of the prince`: the first noun is the one that counts. */
        if (token_has(&tokens[i], WORD_PREPOSITION))
            break;
    }
    return GENDER_OPEN;
}

void roles_begin(const struct names *names, const char *text, struct roles *roles)
{
    wordsieve_prepare(&abbreviation_sieve, &english_role_abbreviations);
    roles->names = names;
    roles->text = text;
    roles->items =
        memory_grow(roles->items, &roles->capacity, names->count + 1, sizeof *roles->items);
    for (size_t i = 0; i < names->count; i++)
        roles->items[i].known = false;
}

void roles_free(struct roles *roles)
{
    free(roles->items);
    *roles = (struct roles){0};
}

enum gender roles_title_gender(const struct roles *roles, size_t mention)
{
    struct run before = role_words(roles, mention)->before;
    return before.first < before.end
               ? word_gender(roles->text, &roles->names->tokens.items[before.end - 1])
               : GENDER_OPEN;
}

enum gender roles_printed_gender(const struct roles *roles, size_t mention)
{
    const struct role_words *words = role_words(roles, mention);
    enum gender gender = roles_title_gender(roles, mention);
    if (gender == GENDER_OPEN)
        gender = run_gender(roles, words->before);
    return gender != GENDER_OPEN ? gender : run_gender(roles, words->behind);
}

/* A word for a role: `n` bytes, of the text or of a list. */
struct role_word {
    const char *s;
    size_t n;
};

/* The word that text[from..to) abbreviates by the list (`senator` for `Sen.`); else that word
 * itself. */
static struct role_word meant(const char *text, size_t from, size_t to)
{
    const char *other = NULL;
    if (to - from <= abbreviations.table->longest &&
        wordsieve_may_have_in(&abbreviation_sieve, text, from, to))
        other = wordlist_find(&abbreviations, text + from, to - from);
    return other != NULL ? (struct role_word){other, strlen(other)}
                         : (struct role_word){text + from, to - from};
}

/* Whether the token is the role, in any case, or an abbreviation of it. */
static bool is_role(const char *text, const struct token *token, struct role_word role)
{
    struct role_word word = meant(text, token->start, token->end);
    if (word.n != role.n)
        return false;
    for (size_t i = 0; i < word.n; i++)
        if (ascii_lower(word.s[i]) != ascii_lower(role.s[i]))
            return false;
    return true;
}

bool roles_of_relative(const struct roles *roles, size_t mention)
{
    const struct token *tokens = roles->names->tokens.items;
    size_t count = roles->names->tokens.count;
    size_t at = tokens_from(tokens, 0, count, roles->names->mentions[mention].span.start);
    if (at > 0 && at < count && !tokens[at].first &&
        token_is_mark(roles->text, &tokens[at - 1], ","))
        at--;
    if (at < 2 || tokens[at - 1].first || tokens[at - 1].kind != TOKEN_LOWER ||
        word_gender(roles->text, &tokens[at - 1]) == GENDER_OPEN)
        return false;
    at--;
    for (size_t words = 0; words <= ADJECTIVES_MOST && at > 0; words++, at--) {
        const struct token *before = &tokens[at - 1];
        if (before->kind == TOKEN_POSSESSIVE || token_has(before, WORD_POSSESSIVE))
            return true;
        if (token_has(before, WORD_ARTICLE) || before->first || before->kind != TOKEN_LOWER)
            return false;
    }
    return false;
}

/* Whether the name of the body that the run's last word is about begins at the token `at`: `Harbor
 * University of Ohio president`. */
static bool begins_owner(const struct token *tokens, struct run run, size_t at)
{
    const struct token *last = &tokens[run.end - 1];
    return at + 3 < run.end && token_is_capital(&tokens[at]) &&
           token_has(&tokens[at + 1], WORD_PREPOSITION) && token_is_capital(&tokens[at + 2]) &&
           last->kind == TOKEN_LOWER && last->classes == 0;
}

/* Whether the token, right behind a role, may lead on to the name (`Chairman Rep. Peter Novak`).
 * Else the role is not the name's: `president met Peter Novak`, or only part of a phrase: `the
 * film's star`, `Police Chief`. */
static bool may_lead_to_name(const char *text, const struct token *token)
{
    return token->kind == TOKEN_MARK || token->kind == TOKEN_NUMBER ||
           (token_is_capital(token) && text[token->end - 1] == '.') ||
           token_has(token, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_ARTICLE);
}

/* The token of the run, from 1, that is the role; 0 if there is none. */
static size_t run_find(const struct names *names, const char *text, struct run run,
                       struct role_word role)
{
    for (size_t i = run.first; i < run.end; i++) {
        if (is_role(text, &names->tokens.items[i], role)) {
            bool leads = i + 1 == run.end || may_lead_to_name(text, &names->tokens.items[i + 1]);
            return leads && !begins_owner(names->tokens.items, run, i) ? i + 1 : 0;
        }
        /* `mayor of the city`: what follows is not the role. */
        if (token_has(&names->tokens.items[i], WORD_PREPOSITION) && i + 1 < run.end &&
            !token_is_capital(&names->tokens.items[i + 1]))
            break;
    }
    return 0;
}

size_t roles_find(const struct roles *roles, size_t mention, const char *role, size_t n)
{
    const struct role_words *words = role_words(roles, mention);
    if (words->before.first >= words->before.end && words->behind.first >= words->behind.end)
        return 0;
    struct role_word word = meant(role, 0, n);
    size_t found = run_find(roles->names, roles->text, words->before, word);
    return found != 0 ? found : run_find(roles->names, roles->text, words->behind, word);
}

size_t roles_find_title(const struct roles *roles, size_t mention, const char *role, size_t n)
{
    struct run before = role_words(roles, mention)->before;
    if (before.first >= before.end)
        return 0;
    const struct token *last = &roles->names->tokens.items[before.end - 1];
    return token_is_capital(last) && is_role(roles->text, last, meant(role, 0, n)) ? before.end : 0;
}

size_t roles_end(const struct roles *roles, size_t mention)
{
    struct run behind = role_words(roles, mention)->behind;
    return behind.first < behind.end ? roles->names->tokens.items[behind.end - 1].end
                                     : roles->names->mentions[mention].span.end;
}
