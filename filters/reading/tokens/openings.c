/* SPDX-License-Identifier: MIT */
#include "openings.h"

#include "phrasewords.h"
#include "reader.h"
#include "reading/words/placelists.h"
#include "reading/words/words.h"
#include "reportwords.h"

/* The most tokens of an opening; of one that says when, with its comma; of a state's name. */
enum { OPENING_MOST = 40, TIME_MOST = 6, REGION_MOST = 3 };

/* The token after the first comma of tokens[begin..end); `begin` if there is none near. */
static size_t after_comma(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    for (size_t i = begin; i < end && i - begin < OPENING_MOST; i++)
        if (token_is_mark(text, &tokens[i], ","))
            return i + 1;
    return begin;
}

/* `Citing a new law`, `Reached in Doha`, `Unwilling to wait`: what has its subject after its comma.
 * Not `Aides to Marsh`. */
static bool is_participial(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    const struct reader sentence = {text, tokens, begin, end};
    const struct token *token = &tokens[begin], *next = token + 1;
    if (begin + 1 >= end || token->kind != TOKEN_CAPITAL || token->classes != 0)
        return false;
    bool led = (token_is(text, next, "to") || token_is(text, next, "than")) &&
               !token_ends_in(text, token, "s");
    if (token_ends_in(text, token, "ing") || token_ends_in(text, token, "ed"))
        led = token_has(next, WORD_PREPOSITION | WORD_DETERMINER | WORD_PRONOUN | WORD_ADVERB |
                                  WORD_DAY | WORD_CONJUNCTION) ||
              report_word_is(text, next, REPORT_QUESTION) ||
              report_word_is(text, next, REPORT_TIME_QUESTION);
    return led && reader_is_common(&sentence, begin);
}

/* `Two weeks later, the mayor`, `Early last week, he`, `Late on Monday, she`, `Last June, they`:
 * whether what ends with the comma before `behind` only says when. */
static bool is_time_opening(const char *text, const struct token *tokens, size_t begin,
                            size_t behind)
{
    const struct reader sentence = {text, tokens, begin, behind};
    if (behind < begin + 3 || behind > begin + TIME_MOST)
        return false;
    const struct token *last = &tokens[behind - 2];
    if ((token_has(&tokens[begin], WORD_LATELY) ||
         report_word_is(text, &tokens[begin], REPORT_MUTE)) &&
        (token_has(last, WORD_DAY | WORD_TIME) || phraseword_is_month(text, last)))
        return true;
    if (last->kind != TOKEN_LOWER)
        return false;
    if (behind == begin + 3)
        return phraseword_is_lately(tokens, begin) ||
               report_word_is(text, &tokens[begin], REPORT_UNIT);
    /* `Added last week, the words` */
    return report_word_is(text, &tokens[behind - 3], REPORT_UNIT) ||
           (phraseword_is_lately(tokens, behind - 3) && reader_is_common(&sentence, begin) &&
            !token_ends_in(text, &tokens[begin], "ed"));
}

/* Whether an auxiliary stands in tokens[begin..end), which are then more than an opening: `Passing
 * the bill is wrong`. */
static bool has_auxiliary(const struct token *tokens, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++)
        if (token_has(&tokens[i], WORD_AUXILIARY))
            return true;
    return false;
}

/* `Notably, the mayor`, `Shortly after the storm`: an adverb by its ending alone. */
static bool is_lone_adverb(const char *text, const struct token *tokens, size_t at, size_t end)
{
    return at + 1 < end &&
           (token_is_mark(text, &tokens[at + 1], ",") ||
            token_has(&tokens[at + 1], WORD_SUBORDINATE)) &&
           token_surely_ends_in(text, &tokens[at], "ly");
}

/* `Hours after the storm`, `Ahead of the vote`. */
static bool is_led_time(const char *text, const struct token *tokens, size_t at, size_t end)
{
    return at + 1 < end && ((token_has(&tokens[at + 1], WORD_MEASURED) &&
                             report_word_is(text, &tokens[at], REPORT_UNIT)) ||
                            (token_has(&tokens[at + 1], WORD_PREPOSITION) &&
                             report_word_is(text, &tokens[at], REPORT_MUTE)));
}

size_t opening_region_end(const char *text, const struct token *tokens, size_t at, size_t end)
{
    for (size_t i = at; i < end && i < at + REGION_MOST && token_is_capital(&tokens[i]); i++)
        if ((i + 1 == end || token_is_mark(text, &tokens[i + 1], ",.;")) &&
            placelists_regions(text + tokens[at].start, tokens[i].end - tokens[at].start) != NULL)
            return i + 1;
    return at;
}

/* Where the subject may begin after more words for when and where, at `at` after the comma of an
 * opening: `In Salem, Ore., on Sunday, the mayor`. */
static size_t after_circumstances(const char *text, const struct token *tokens, size_t at,
                                  size_t most)
{
    for (;;) {
        size_t region = opening_region_end(text, tokens, at, most), behind = at;
        if (region > at && region < most && token_is_mark(text, &tokens[region], ","))
            behind = region + 1;
        else if (at < most &&
                 token_has(&tokens[at], WORD_CIRCUMSTANCE | WORD_DAY | WORD_SUBORDINATE))
            behind = after_comma(text, tokens, at, most);
        if (behind == at || behind >= most)
            return at;
        at = behind;
    }
}

/* Whether the adverb at `at` belongs to the subject or verb after it rather than to an opening that
 * ends with a comma: `Now the mayor of Doha, Helen Marsh,`, but `Later in the day,`. */
static bool is_before_subject(const char *text, const struct token *tokens, size_t at, size_t end)
{
    return token_has(&tokens[at], WORD_ADVERB) && !token_has(&tokens[at], WORD_SUBORDINATE) &&
           at + 1 < end && !token_is_mark(text, &tokens[at + 1], ",") &&
           !token_has(&tokens[at + 1], WORD_PREPOSITION | WORD_CONJUNCTION | WORD_CIRCUMSTANCE |
                                           WORD_TIME | WORD_DAY);
}

/* Whether an opening begins at `begin` whose comma stands right before `behind`. */
static bool is_opening(const char *text, const struct token *tokens, size_t begin, size_t behind,
                       size_t end)
{
    const struct token *token = &tokens[begin];
    if (behind < end && (is_time_opening(text, tokens, begin, behind) ||
                         (behind > begin && (report_word_is(text, token, REPORT_OPENS) ||
                                             report_word_is(text, token, REPORT_PARTICLE)))))
        return true;
    if (token_has(token, WORD_PREPOSITION | WORD_ADVERB) ||
        (token_has(token, WORD_CONJUNCTION) && !token_has(token, WORD_JOINER)) ||
        is_lone_adverb(text, tokens, begin, end) || is_led_time(text, tokens, begin, end))
        return true;
    /* `There, the mayor`, `So | far, the mayor` */
    if (behind == begin + 2 && (token_has(token, WORD_OPENER) || report_word_links(text, token) ||
                                report_word_is(text, token, REPORT_MUTE)))
        return true;
    return is_participial(text, tokens, begin, end) &&
           (token_ends_in(text, token, "ed") || !has_auxiliary(tokens, begin, behind));
}

bool opening_is_joint(const char *text, const struct token *token)
{
    return (token_is_either(text, token, "yet") || token_is(text, token, "Plus")) &&
           token[1].kind != TOKEN_MARK && !token_is(text, token + 1, "another");
}

size_t opening_end(const char *text, const struct token *tokens, size_t begin, size_t end)
{
    size_t most = end - begin > OPENING_MOST ? begin + OPENING_MOST : end;
    while (begin < most && tokens[begin].kind == TOKEN_MARK)
        begin++;
    if (begin + 1 < most &&
        (token_has(&tokens[begin], WORD_JOINER) || opening_is_joint(text, &tokens[begin])))
        begin++;
    if (begin == end)
        return end;
    /* `This week she left` */
    if (begin + 2 < end && phraseword_is_lately(tokens, begin) &&
        token_has(&tokens[begin + 2], WORD_PRONOUN))
        return begin + 2;
    if (is_before_subject(text, tokens, begin, end))
        begin++;
    size_t behind = after_comma(text, tokens, begin, end);
    if (!is_opening(text, tokens, begin, behind, end))
        return begin;
    return after_circumstances(text, tokens, behind, most);
}
