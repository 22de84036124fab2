/* SPDX-License-Identifier: MIT */
#include "phrases.h"

#include <string.h>

#include "common/utf8.h"
#include "verbs.h"

/* No subject seen in print has more words. */
enum { PHRASE_MOST = 40 };

/* The word in lower case, compared with the words of a list; the first word of a sentence is
 * capitalized. */
static bool is_one(const char *text, const struct token *token, const char *words)
{
    char folded[16] = " ";
    size_t n = token->end - token->start;
    if (n > sizeof folded - 3)
        return false;
    n = utf8_fold(text + token->start, n, folded + 1);
    folded[n + 1] = ' ';
    folded[n + 2] = '\0';
    return strstr(words, folded) != NULL;
}

bool word_is_auxiliary(const char *text, const struct token *token)
{
    return is_one(text, token, " is are was were be been being am has have had having do does did "
                               "will would can could may might shall should must cannot ");
}

bool word_is_adverb(const char *text, const struct token *token)
{
    size_t n = token->end - token->start;
    if (n > 4 && token->kind == TOKEN_LOWER && memcmp(text + token->end - 2, "ly", 2) == 0)
        return !is_one(text, token, " family reply supply july ");
    return is_one(text, token, " also later then now however earlier still again too never ever "
                               "already often once not both even just instead meanwhile further "
                               "always soon ");
}

bool word_is_preposition(const char *text, const struct token *token)
{
    return is_one(text, token, " of in on at by for with from to about into over under after before "
                               "during through between among against without within near since "
                               "until outside behind across despite upon amid per as ");
}

bool word_is_pronoun(const char *text, const struct token *token)
{
    return is_one(text, token, " he she they we i it you who ");
}

bool word_is_determiner(const char *text, const struct token *token)
{
    return is_one(text, token, " the a an this these those his her its their our my your some many "
                               "several another each every no one two three most other ");
}

bool word_is_conjunction(const char *text, const struct token *token)
{
    return is_one(text, token, " and but or when while because if although though that as where "
                               "whether than so unless ");
}

bool word_is_relative(const char *text, const struct token *token)
{
    return is_one(text, token, " who whose whom which ");
}

static bool is_mark(const char *text, const struct token *token, char mark)
{
    return token->end - token->start == 1 && text[token->start] == mark;
}

static bool is_finite_verb(const char *text, const struct token *token)
{
    struct verb verb;
    return token->kind == TOKEN_LOWER && verbs_find(text, token->start, token->end, &verb) &&
           (verb.form == VERB_PAST || verb.form == VERB_THIRD) && !verb.noun_like;
}

/* Whether the token can stand inside a noun phrase that is read from its end to its beginning. */
static bool extends_left(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    const struct token *token = &tokens[at];
    if (token->kind == TOKEN_MARK)
        return is_mark(text, token, '.') || is_mark(text, token, '$') || is_mark(text, token, '&');
    if (word_is_auxiliary(text, token) || word_is_relative(text, token))
        return false;
    if (word_is_pronoun(text, token) || is_finite_verb(text, token))
        return false;
    if (is_one(text, token, " and "))
        return at > begin && token_is_capital(&tokens[at - 1]) && token_is_capital(&tokens[at + 1]);
    return !word_is_conjunction(text, token) && (token->kind != TOKEN_LOWER || !word_is_adverb(text, token));
}

/* Drops what opens a sentence rather than its subject: a preposition with its noun, a weekday. */
static bool trim_left(const char *text, const struct token *tokens, struct phrase *phrase)
{
    while (phrase->first < phrase->last && (word_is_preposition(text, &tokens[phrase->first]) ||
                                            tokens[phrase->first].kind == TOKEN_MARK ||
                                            tokens[phrase->first].kind == TOKEN_POSSESSIVE))
        phrase->first++;
    const struct token *last = &tokens[phrase->last];
    return last->kind != TOKEN_MARK && !word_is_preposition(text, last) &&
           !(phrase->first == phrase->last && word_is_determiner(text, last) && last->kind == TOKEN_LOWER &&
             !is_one(text, last, " some many several most others "));
}

static bool ends_at(const char *text, const struct token *tokens, size_t begin, size_t last,
                    struct phrase *phrase)
{
    size_t first = last;
    if (word_is_pronoun(text, &tokens[last])) {
        *phrase = (struct phrase){last, last};
        return true;
    }
    if (!extends_left(text, tokens, begin, last))
        return false;
    while (first > begin && last - first < PHRASE_MOST &&
           extends_left(text, tokens, begin, first - 1))
        first--;
    *phrase = (struct phrase){first, last};
    return trim_left(text, tokens, phrase);
}

/* The comma before `at` that opens what the comma at `at` closes. */
static bool opening_comma(const char *text, const struct token *tokens, size_t begin, size_t at,
                          size_t *comma)
{
    for (size_t i = at; i > begin && at - i < PHRASE_MOST; i--)
        if (is_mark(text, &tokens[i - 1], ',')) {
            *comma = i - 1;
            return i - 1 > begin;
        }
    return false;
}

/* The end of what stands before a verb's auxiliaries, adverbs and day: `X on Saturday also said`. */
static size_t before_verb(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    while (at > begin) {
        const struct token *last = &tokens[at - 1];
        if (at > begin + 1 && verbs_is_day(text, last->start, last->end))
            at -= is_one(text, &tokens[at - 2], " on ") ? 2 : 1;
        else if (word_is_auxiliary(text, last) ||
                 (word_is_adverb(text, last) && !is_one(text, last, " both ")))
            at--;
        else
            break;
    }
    return at;
}

bool phrase_before(const char *text, const struct token *tokens, size_t begin, size_t at,
                   struct phrase *phrase)
{
    at = before_verb(text, tokens, begin, at);
    if (at == begin)
        return false;
    size_t comma;
    if (!is_mark(text, &tokens[at - 1], ','))
        return ends_at(text, tokens, begin, at - 1, phrase);
    if (!opening_comma(text, tokens, begin, at - 1, &comma) || comma == begin)
        return false;
    if (!ends_at(text, tokens, begin, comma - 1, phrase))
        return false;
    if (!word_is_relative(text, &tokens[comma + 1]))
        phrase->last = at - 2;
    return true;
}

bool phrase_after(const char *text, const struct token *tokens, size_t at, size_t end,
                  struct phrase *phrase)
{
    size_t i = at;
    if (at >= end || tokens[at].kind == TOKEN_MARK)
        return false;
    if (word_is_pronoun(text, &tokens[at])) {
        *phrase = (struct phrase){at, at};
        return true;
    }
    for (; i < end && i - at < PHRASE_MOST; i++) {
        const struct token *token = &tokens[i];
        if (token->kind == TOKEN_MARK && !is_mark(text, token, '&'))
            break;
        if (word_is_auxiliary(text, token) || word_is_relative(text, token) ||
            is_finite_verb(text, token) || (i > at && word_is_pronoun(text, token)))
            break;
        bool joined = is_one(text, token, " and ") && i > at && i + 1 < end &&
                      token_is_capital(&tokens[i - 1]) && token_is_capital(&tokens[i + 1]);
        if (word_is_conjunction(text, token) && !joined)
            break;
        if (token->kind == TOKEN_LOWER && word_is_adverb(text, token))
            break;
        if (word_is_preposition(text, token) && !is_one(text, token, " of for at from with "))
            break;
        if (i > at && verbs_is_day(text, token->start, token->end))
            break;
    }
    if (i == at || word_is_preposition(text, &tokens[at]))
        return false;
    while (i - 1 > at && (word_is_preposition(text, &tokens[i - 1]) || word_is_determiner(text, &tokens[i - 1])))
        i--;
    *phrase = (struct phrase){at, i - 1};
    return true;
}

bool phrase_extend(const char *text, const struct token *tokens, size_t end, struct phrase *phrase)
{
    struct phrase more;
    size_t comma = phrase->last + 1;
    if (comma + 2 >= end || !is_mark(text, &tokens[comma], ','))
        return false;
    const struct token *first = &tokens[comma + 1];
    if (!is_one(text, first, " a an the his her its their ") &&
        !(first->kind == TOKEN_LOWER && is_one(text, &tokens[comma + 2], " of for at ")))
        return false;
    if (!phrase_after(text, tokens, comma + 1, end, &more))
        return false;
    if (more.last + 1 < end && tokens[more.last + 1].kind != TOKEN_MARK)
        return false;
    phrase->last = more.last;
    return true;
}

/* The first token behind an opening such as `Meanwhile,` or `In a tweet on Saturday,`. */
static size_t skip_opening(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    while (begin < end && tokens[begin].kind == TOKEN_MARK)
        begin++;
    if (begin == end)
        return end;
    const struct token *token = &tokens[begin];
    bool opens = word_is_preposition(text, token) || word_is_adverb(text, token) ||
                 (word_is_conjunction(text, token) && !is_one(text, token, " and but so "));
    bool adverb = begin + 1 < end && is_mark(text, &tokens[begin + 1], ',') &&
                  token->end - token->start > 4 &&
                  memcmp(text + token->end - 2, "ly", 2) == 0;
    if (is_one(text, token, " and but so "))
        return begin + 1;
    if (!opens && !adverb)
        return begin;
    for (size_t i = begin; i < end && i - begin < PHRASE_MOST; i++)
        if (is_mark(text, &tokens[i], ','))
            return i + 1;
    return begin + (word_is_adverb(text, token) ? 1 : 0);
}

bool phrase_subject(const char *text, const struct token *tokens, size_t begin, size_t end,
                    struct phrase *phrase)
{
    size_t at = skip_opening(text, tokens, begin, end);
    if (!phrase_after(text, tokens, at, end, phrase))
        return false;
    size_t comma = phrase->last + 1;
    if (comma + 1 >= end || !is_mark(text, &tokens[comma], ',') ||
        word_is_relative(text, &tokens[comma + 1]) || word_is_conjunction(text, &tokens[comma + 1]) ||
        word_is_pronoun(text, &tokens[comma + 1]))
        return true;
    for (size_t i = comma + 1; i < end && i - comma < PHRASE_MOST; i++) {
        if (word_is_auxiliary(text, &tokens[i]) || is_finite_verb(text, &tokens[i]))
            break;
        if (is_mark(text, &tokens[i], ',')) {
            phrase->last = i - 1;
            break;
        }
    }
    return true;
}
