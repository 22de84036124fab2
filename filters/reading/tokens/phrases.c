/* SPDX-License-Identifier: MIT */
#include "phrases.h"

#include <string.h>

#include "openings.h"
#include "phrasewords.h"
#include "reading/words/words.h"
#include "reportwords.h"

/* `a study by Harbor Watch`, `a poll by the Ferry Board`: whose it is. */
static bool is_author(const char *text, const struct token *tokens, size_t at, size_t end)
{
    size_t next = at + 1;
    if (next < end && token_has(&tokens[next], WORD_ARTICLE))
        next++;
    return token_is(text, &tokens[at], "by") && tokens[at - 1].kind == TOKEN_LOWER &&
           tokens[at - 1].classes == 0 && next < end && token_is_capital(&tokens[next]);
}

/* `Helen Marsh and Peter Novak` are one phrase, other words than names after `and` another. */
static bool joins_names(const char *text, const struct token *tokens, size_t at, size_t end)
{
    return token_is(text, &tokens[at], "and") && at + 1 < end &&
           token_is_capital(&tokens[at - 1]) && token_is_capital(&tokens[at + 1]);
}

/* `fair-minded` */
static bool is_hyphenated(const char *text, const struct token *token)
{
    return memchr(text + token->start, '-', token->end - token->start) != NULL;
}

/* Whether the word at `at`, after others of a noun phrase, is the verb: after a name any word in
 * -ed is (`Helen Marsh thanked`). */
static bool is_verb_after(const char *text, const struct token *tokens, size_t at)
{
    const struct token *token = &tokens[at];
    return phraseword_is_verb(text, token,
                              SIGN_AUXILIARY | SIGN_SPEECH | SIGN_NEGATED | SIGN_PAST) ||
           (token->kind == TOKEN_LOWER && token_is_capital(token - 1) &&
            token_surely_ends_in(text, token, "ed") && !is_hyphenated(text, token));
}

/* Whether no noun phrase begins with the word. */
static bool begins_none(const char *text, const struct token *token)
{
    const unsigned none = WORD_RELATIVE | WORD_CONJUNCTION | WORD_ADVERB | WORD_PREPOSITION;
    return token_has(token, none) ||
           (token_has(token, WORD_OPENER) && !token_has(token, WORD_PRONOUN)) ||
           phraseword_is_verb(text, token, SIGN_AUXILIARY | SIGN_SPEECH | SIGN_NEGATED);
}

/* Whether the preposition at `at`, after a noun, stays inside its phrase: `an aide to Marsh`,
 * `officials in the capital`, `a pilot on the bridge`, but not `the mayor in a letter`, `officials
 * on Monday`. */
static bool is_attached(const char *text, const struct token *tokens, size_t first, size_t at,
                        size_t end)
{
    const struct token *before = &tokens[at - 1], *next = &tokens[at + 1];
    if (at + 1 >= end || before->kind != TOKEN_LOWER || before->classes != 0 ||
        token_has(next, WORD_DAY))
        return false;
    bool to = token_is(text, &tokens[at], "to");
    /* `a source close to the campaign` */
    if ((to || token_is(text, &tokens[at], "in")) && report_word_is(text, before, REPORT_TIE))
        return true;
    if (to)
        return token_is_capital(next) ||
               (token_has(next, WORD_DEFINITE) && at + 2 < end && token_is_capital(next + 1));
    return (token_is(text, &tokens[at], "in") || token_is(text, &tokens[at], "on")) &&
           (text[before->end - 1] == 's' || token_has(&tokens[first], WORD_INDEFINITE) ||
            token_is_either(text, &tokens[first], "one")) &&
           at + 2 < end && token_has(next, WORD_DEFINITE) &&
           report_word(text, next + 1) == REPORT_NONE;
}

/* `a | newly elected mayor`, `The | retired pilot`, `a | Monday report`: whether the word stands
 * after an article, or an adverb after that, so that it is no verb. */
static bool is_led(const struct token *tokens, size_t first, size_t at)
{
    const struct token *before = &tokens[at - 1];
    if (at > first + 1 && token_has(before, WORD_ADVERB))
        before--;
    return token_has(before, WORD_DEFINITE | WORD_INDEFINITE);
}

/* Whether the noun phrase that has begun with `first` ends before the token at `at`. */
static bool ends_phrase(const char *text, const struct token *tokens, size_t first, size_t at,
                        size_t end)
{
    const struct token *token = &tokens[at];
    if (token->kind == TOKEN_MARK)
        return !token_is_mark(text, token, "&") &&
               (at + 1 >= end || !phraseword_is_inner_mark(text, tokens, at));
    if (token_has(token, WORD_RELATIVE | WORD_PRONOUN | WORD_AUXILIARY) ||
        report_word_is(text, token, REPORT_CLAUSE) ||
        (!is_led(tokens, first, at) &&
         (token_has(token, WORD_ADVERB | WORD_DAY) || is_verb_after(text, tokens, at))))
        return true;
    if (token_has(token, WORD_CONJUNCTION) && !joins_names(text, tokens, at, end))
        return true;
    return token_has(token, WORD_PREPOSITION) && !token_has(token, WORD_ATTRIBUTIVE) &&
           !is_author(text, tokens, at, end) && !is_attached(text, tokens, first, at, end);
}

bool phrase_after(const char *text, const struct token *tokens, size_t at, size_t end,
                  struct phrase *phrase)
{
    if (at >= end || tokens[at].kind == TOKEN_MARK)
        return false;
    size_t last = at;
    bool pronoun = token_has(&tokens[at], WORD_PRONOUN);
    if (!pronoun && begins_none(text, &tokens[at]))
        return false;
    while (!pronoun && last + 1 < end && last + 1 - at < PHRASE_MOST &&
           !ends_phrase(text, tokens, at, last + 1, end))
        last++;
    while (last > at && (phraseword_is_apostrophe(text, &tokens[last]) ||
                         token_has(&tokens[last], WORD_PREPOSITION | WORD_DETERMINER)))
        last--;
    *phrase = (struct phrase){at, last};
    return true;
}

/* Whether the mark may open a quotation: a straight or a curly one, or two single ones. */
static bool is_quotation(const char *text, const struct token *mark)
{
    const char *c = text + mark->start;
    return *c == '"' || *c == '\'' || *c == '`' ||
           (mark->end - mark->start == 3 && memcmp(c, "\xE2\x80", 2) == 0 &&
            ((unsigned char)c[2] & 0xF8) == 0x98);
}

bool phrase_extend(const char *text, const struct token *tokens, size_t end, struct phrase *phrase)
{
    struct phrase more;
    size_t comma = phrase->last + 1;
    if (comma + 2 >= end || !token_is_mark(text, &tokens[comma], ","))
        return false;
    const struct token *first = &tokens[comma + 1];
    if (!token_has(first, WORD_ARTICLE) &&
        !(first->kind == TOKEN_LOWER && token_has(&tokens[comma + 2], WORD_ATTRIBUTIVE)))
        return false;
    if (!phrase_after(text, tokens, comma + 1, end, &more))
        return false;
    /* `according to the paper, the mayor "was asleep"`, `the plan costs $4` */
    const struct token *behind = &tokens[more.last + 1];
    if (more.last + 1 < end && (behind->kind != TOKEN_MARK || token_is_mark(text, behind, "$") ||
                                (token_has(first, WORD_ARTICLE) && is_quotation(text, behind))))
        return false;
    phrase->last = more.last;
    return true;
}

/* Whether the word, which stands amid a phrase, is its verb by its ending and by what stands beside
 * it: `The plan aimed to`, `Novak sees the`. */
static bool is_verb_amid(const char *text, const struct token *tokens, size_t at, size_t end)
{
    const struct token *token = &tokens[at], *next = token + 1;
    if (token->kind != TOKEN_LOWER || token->classes != 0 ||
        token_has(token - 1, WORD_DETERMINER | WORD_PREPOSITION) ||
        token[-1].kind == TOKEN_POSSESSIVE || token[-1].kind == TOKEN_MARK)
        return false;
    if (phraseword_is_past_before_object(text, token))
        return true;
    /* `Novak left.` */
    if (at + 1 < end && next->kind == TOKEN_MARK && token_is_capital(token - 1) &&
        phraseword_may_be_past(text, token))
        return true;
    /* `hit back`, `put out a letter` */
    if (at + 1 < end && next->kind == TOKEN_LOWER && report_word_is(text, next, REPORT_PARTICLE) &&
        (token_ends_in(text, token, "ed") || phraseword_may_be_past(text, token)))
        return true;
    if (token_ends_in(text, token, "ed"))
        return at + 1 >= end || token_is_capital(next) || next->kind == TOKEN_MARK ||
               token_has(next, WORD_DETERMINER | WORD_PREPOSITION | WORD_PRONOUN);
    return at + 1 < end && token_ends_in(text, token, "s") && !token_ends_in(text, token, "ss") &&
           (token_has(next, WORD_DETERMINER) || token_is(text, next, "that"));
}

/* Ends a phrase before the verb, or the words for when it was, that were taken for part of it. */
static void end_before_verb(const char *text, const struct token *tokens, size_t end,
                            struct phrase *phrase)
{
    for (size_t i = phrase->first + 1; i <= phrase->last; i++)
        if (is_verb_amid(text, tokens, i, end) ||
            (i < phrase->last && phraseword_is_lately(tokens, i) &&
             (i + 2 >= end || tokens[i + 2].kind != TOKEN_POSSESSIVE)))
            phrase->last = i - 1;
}

bool phrase_subject(const char *text, const struct token *tokens, size_t begin, size_t end,
                    struct phrase *phrase)
{
    size_t at = opening_end(text, tokens, begin, end);
    if (!phrase_after(text, tokens, at, end, phrase))
        return false;
    end_before_verb(text, tokens, end, phrase);
    size_t comma = phrase->last + 1;
    if (comma + 1 >= end || !token_is_mark(text, &tokens[comma], ",") ||
        token_has(&tokens[comma + 1], WORD_RELATIVE | WORD_CONJUNCTION | WORD_PRONOUN) ||
        phraseword_leads_aside(text, &tokens[comma + 1]))
        return true;
    for (size_t i = comma + 1; i < end && i - comma < PHRASE_MOST; i++) {
        if (token_has(&tokens[i], WORD_AUXILIARY) || phraseword_is_finite(text, &tokens[i]) ||
            token_is_mark(text, &tokens[i], ";"))
            break;
        if (token_is_mark(text, &tokens[i], ",")) {
            phrase->last = i - 1;
            break;
        }
    }
    return true;
}

/* Whether the word in -ed at `at`, which other words of a phrase stand on both sides of, is a verb
 * with its object: not `a freely elected judge`, `a partisan elected judge`, `any fair-minded
 * person`. */
static bool is_past_with_object(const char *text, const struct token *tokens,
                                const struct phrase *phrase, size_t at)
{
    const struct token *token = &tokens[at], *before = token - 1, *next = token + 1;
    if (!phraseword_is_regular_past(text, token) || before->classes != 0 ||
        before->kind == TOKEN_NUMBER || before->kind == TOKEN_POSSESSIVE ||
        before->kind == TOKEN_MARK || next->kind != TOKEN_LOWER || next->classes != 0 ||
        is_hyphenated(text, token))
        return false;
    return at + 1 < phrase->last || !token_has(&tokens[phrase->first], WORD_INDEFINITE) ||
           text[next->end - 1] == 's';
}

void phrase_end_before_past(const char *text, const struct token *tokens, size_t end,
                            struct phrase *phrase)
{
    for (size_t i = phrase->first + 1; phrase->last + 1 < end && i < phrase->last; i++)
        if (is_past_with_object(text, tokens, phrase, i))
            phrase->last = i - 1;
}
