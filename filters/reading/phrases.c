/* SPDX-License-Identifier: MIT */
#include "phrases.h"

#include <string.h>

#include "phrasewords.h"
#include "reader.h"
#include "reportwords.h"
#include "words.h"

static bool is(const char *text, const struct token *token, const char *word)
{
    return token_is(text, token, word);
}

/* Behind a name a word in -ed is its verb: `Helen Marsh thanked`. */
static bool looks_past(const char *text, const struct token *token)
{
    return token->kind == TOKEN_LOWER && token->end - token->start > 4 &&
           memcmp(text + token->end - 2, "ed", 2) == 0;
}

/* `a study by Harbor Watch`, `a poll by the Ferry Board`: whose it is. */
static bool is_author(const char *text, const struct token *tokens, size_t at, size_t end)
{
    size_t next = at + 1;
    if (next < end && token_has(&tokens[next], WORD_ARTICLE))
        next++;
    return is(text, &tokens[at], "by") && tokens[at - 1].kind == TOKEN_LOWER &&
           tokens[at - 1].classes == 0 && next < end && token_is_capital(&tokens[next]);
}

bool phrase_after(const char *text, const struct token *tokens, size_t at, size_t end,
                  struct phrase *phrase)
{
    size_t i = at;
    if (at >= end || tokens[at].kind == TOKEN_MARK)
        return false;
    if (token_has(&tokens[at], WORD_PRONOUN)) {
        *phrase = (struct phrase){at, at};
        return true;
    }
    for (; i < end && i - at < PHRASE_MOST; i++) {
        const struct token *token = &tokens[i];
        if (token->kind == TOKEN_MARK && !token_is_mark(text, token, "&") &&
            (i == at || i + 1 >= end || !phraseword_is_inner_mark(text, tokens, i)))
            break;
        if (token_has(token, WORD_AUXILIARY) || token_has(token, WORD_RELATIVE) ||
            phraseword_is_finite(text, token) || phraseword_is_negated(text, token) ||
            (i > at &&
             (token_has(token, WORD_PRONOUN) || report_word_is(text, token, REPORT_CLAUSE))))
            break;
        if (i > at && token->kind == TOKEN_LOWER &&
            ((token_is_capital(&tokens[i - 1]) && looks_past(text, token)) ||
             phraseword_is_past(text, token)))
            break;
        bool joined = is(text, token, "and") && i > at && i + 1 < end &&
                      token_is_capital(&tokens[i - 1]) && token_is_capital(&tokens[i + 1]);
        if (token_has(token, WORD_CONJUNCTION) && !joined)
            break;
        if (token_has(token, WORD_ADVERB))
            break;
        if (token_has(token, WORD_PREPOSITION) && !token_has(token, WORD_ATTRIBUTIVE) &&
            (i == at || !is_author(text, tokens, i, end)))
            break;
        if (i > at && token_has(token, WORD_DAY))
            break;
    }
    if (i == at || token_has(&tokens[at], WORD_PREPOSITION))
        return false;
    while (i - 1 > at && (phraseword_is_apostrophe(text, &tokens[i - 1]) ||
                          token_has(&tokens[i - 1], WORD_PREPOSITION) ||
                          token_has(&tokens[i - 1], WORD_DETERMINER)))
        i--;
    *phrase = (struct phrase){at, i - 1};
    return true;
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
    if (more.last + 1 < end && tokens[more.last + 1].kind != TOKEN_MARK)
        return false;
    phrase->last = more.last;
    return true;
}

/* Behind the first comma of tokens[begin..end); `begin` if there is none near. */
static size_t behind_comma(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    for (size_t i = begin; i < end && i - begin < PHRASE_MOST; i++)
        if (token_is_mark(text, &tokens[i], ","))
            return i + 1;
    return begin;
}

/* `Citing a new law`, `Reached in Doha`, `Unwilling to wait`: what has its subject behind its
 * comma. Not `Aides to Marsh`. */
static bool is_participial(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    const struct reader sentence = {text, tokens, begin, end};
    const struct token *token = &tokens[begin], *next = token + 1;
    if (begin + 1 >= end || token->kind != TOKEN_CAPITAL || token->classes != 0)
        return false;
    bool led = (is(text, next, "to") || is(text, next, "than")) && !token_ends_in(text, token, "s");
    if (token_ends_in(text, token, "ing") || token_ends_in(text, token, "ed"))
        led = token_has(next,
                        WORD_PREPOSITION | WORD_DETERMINER | WORD_PRONOUN | WORD_ADVERB | WORD_DAY);
    return led && reader_is_common(&sentence, begin);
}

/* Whether a verb stands in tokens[begin..end) that tells: `Passing the bill is wrong`. */
static bool has_auxiliary(const struct token *tokens, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++)
        if (token_has(&tokens[i], WORD_AUXILIARY))
            return true;
    return false;
}

/* The first token behind an opening such as `Meanwhile,` or `In a tweet on Saturday,`. */
static size_t skip_opening(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    size_t most = end - begin > PHRASE_MOST ? begin + PHRASE_MOST : end;
    while (begin < most && tokens[begin].kind == TOKEN_MARK)
        begin++;
    if (begin == end)
        return end;
    const struct token *token = &tokens[begin];
    bool opens = token_has(token, WORD_PREPOSITION) || token_has(token, WORD_ADVERB) ||
                 (token_has(token, WORD_CONJUNCTION) && !token_has(token, WORD_JOINER));
    bool adverb = begin + 1 < end &&
                  (token_is_mark(text, &tokens[begin + 1], ",") ||
                   token_has(&tokens[begin + 1], WORD_SUBORDINATE)) &&
                  token->end - token->start > 4 && token_ends_in(text, token, "ly");
    if (token_has(token, WORD_JOINER))
        return begin + 1;
    size_t behind = behind_comma(text, tokens, begin, end);
    /* `Last month, the mayor` */
    if (begin + 3 < end && behind == begin + 3 && phraseword_is_lately(text, tokens, begin))
        return behind;
    if (!opens && !adverb)
        return is_participial(text, tokens, begin, end) && !has_auxiliary(tokens, begin, behind)
                   ? behind
                   : begin;
    return behind > begin || !token_has(token, WORD_ADVERB) ? behind : begin + 1;
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
    if (token_ends_in(text, token, "ed"))
        return at + 1 >= end || token_is_capital(next) || next->kind == TOKEN_MARK ||
               token_has(next, WORD_DETERMINER | WORD_PREPOSITION | WORD_PRONOUN);
    return at + 1 < end && token_ends_in(text, token, "s") && !token_ends_in(text, token, "ss") &&
           (token_has(next, WORD_DETERMINER) || is(text, next, "that"));
}

/* Takes the verb, or when it was, and what stands behind that, away from a phrase that it has been
 * taken for part of. */
static void end_before_verb(const char *text, const struct token *tokens, size_t end,
                            struct phrase *phrase)
{
    for (size_t i = phrase->first + 1; i <= phrase->last; i++)
        if (is_verb_amid(text, tokens, i, end) ||
            (i < phrase->last && phraseword_is_lately(text, tokens, i) &&
             (i + 2 >= end || tokens[i + 2].kind != TOKEN_POSSESSIVE)))
            phrase->last = i - 1;
}

bool phrase_subject(const char *text, const struct token *tokens, size_t begin, size_t end,
                    struct phrase *phrase)
{
    size_t at = skip_opening(text, tokens, begin, end);
    if (!phrase_after(text, tokens, at, end, phrase))
        return false;
    end_before_verb(text, tokens, end, phrase);
    size_t comma = phrase->last + 1;
    if (comma + 1 >= end || !token_is_mark(text, &tokens[comma], ",") ||
        token_has(&tokens[comma + 1], WORD_RELATIVE | WORD_ADVERB | WORD_CONJUNCTION |
                                          WORD_PRONOUN | WORD_CIRCUMSTANCE | WORD_DAY))
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
