/* SPDX-License-Identifier: MIT */
#include "verbgaps.h"

#include "reading/filing/dashes.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

enum {
    SET_OFF_MOST = 24, /* tokens of an aside in brackets or dashes, with those */
    PHRASE_MOST = 4    /* tokens behind a preposition between an auxiliary and its verb */
};

/* How many tokens right before `at` say when: `on Monday night`, `earlier this week`, `at one
 * point`. */
static size_t time_before(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    size_t from = at;
    bool moment = report_word_is(text, &tokens[at - 1], REPORT_MOMENT);
    if (moment)
        from--;
    while (from > begin && (moment ? token_has(&tokens[from - 1], WORD_DETERMINER)
                                   : token_has(&tokens[from - 1], WORD_DAY | WORD_TIME)))
        from--;
    bool led = from > begin && (moment ? token_is(text, &tokens[from - 1], "at")
                                       : token_has(&tokens[from - 1], WORD_CIRCUMSTANCE));
    bool enough = moment ? led
                         : !token_has(&tokens[at - 1], WORD_DETERMINER) &&
                               (at - from > 1 || (at > from && token_has(&tokens[from], WORD_DAY)));
    return enough && from > begin + led ? at - from + led : 0;
}

size_t verbgap_aside(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    const struct token *last = &tokens[at - 1];
    if (last->kind != TOKEN_MARK)
        return at;
    bool bracket = token_is_mark(text, last, ")]"),
         dash = dashes_length(text, last->start, last->end) > 0;
    for (size_t i = at - 1; (bracket || dash) && i > begin + 1 && at - i <= SET_OFF_MOST; i--) {
        const struct token *token = &tokens[i - 1];
        if (bracket ? token_is_mark(text, token, "([")
                    : dashes_length(text, token->start, token->end) > 0)
            return i - 1;
        if (token_is_mark(text, token, ".?!;:"))
            break;
    }
    return at;
}

/* Whether the word may stand between a subject and its verb: `has long argued`, `Marsh only said`,
 * but not `the first said`. */
static bool is_amid(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    return at > begin && tokens[at].kind == TOKEN_LOWER && tokens[at].classes == 0 &&
           (report_word_is(text, &tokens[at], REPORT_AMID) ||
            report_word_links(text, &tokens[at])) &&
           !token_has(&tokens[at - 1], WORD_DETERMINER | WORD_PREPOSITION);
}

/* How many tokens right before `at` are a preposition and its phrase between an auxiliary and its
 * verb: `has in the past | said`, `have for some time | urged`. A form of `be` is no auxiliary
 * here: `who was in the car said`. */
static size_t phrase_before(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    size_t i = at;
    while (i > begin && at - i < PHRASE_MOST && tokens[i - 1].kind == TOKEN_LOWER &&
           !token_has(&tokens[i - 1],
                      WORD_PREPOSITION | WORD_AUXILIARY | WORD_PRONOUN | WORD_CONJUNCTION))
        i--;
    bool led = i < at && i > begin + 2 &&
               token_has(&tokens[i - 1], WORD_CIRCUMSTANCE | WORD_ATTRIBUTIVE) &&
               !token_has(&tokens[i - 1], WORD_SUBORDINATE) &&
               !token_is(text, &tokens[i - 1], "to");
    return led && token_has(&tokens[i - 2], WORD_AUXILIARY) && !token_has(&tokens[i - 2], WORD_BE)
               ? at - i + 1
               : 0;
}

/* Whether the two tokens right before `at` stand so together: `so far`. */
static bool are_amid(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    if (at <= begin + 2 || tokens[at - 1].kind != TOKEN_LOWER || tokens[at - 1].classes != 0)
        return false;
    const struct token pair = {.start = tokens[at - 2].start, .end = tokens[at - 1].end};
    return report_word_is(text, &pair, REPORT_AMID_PAIR);
}

size_t verbgap_start(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    while (at > begin) {
        const struct token *last = &tokens[at - 1];
        size_t time = time_before(text, tokens, begin, at);
        size_t aside = verbgap_aside(text, tokens, begin, at);
        size_t gap = time > 0 ? time : phrase_before(text, tokens, begin, at);
        if (gap > 0)
            at -= gap;
        else if (aside < at)
            at = aside;
        else if (token_has(last, WORD_AUXILIARY) || phraseword_is_negated(text, last) ||
                 /* `he 's` */
                 (last->kind == TOKEN_POSSESSIVE && at > begin + 1 &&
                  token_has(last - 1, WORD_PRONOUN)) ||
                 is_amid(text, tokens, begin, at - 1) ||
                 (at > begin + 1 && token_has(last - 1, WORD_HAVE) &&
                  token_is(text, last, "since")) ||
                 (at > begin + 1 && token_is(text, last, "yet") &&
                  token_is(text, last - 1, "not")) ||
                 (token_has(last, WORD_ADVERB) && !token_is(text, last, "both")))
            at--;
        else if (are_amid(text, tokens, begin, at))
            at -= 2;
        else
            break;
    }
    return at;
}
