/* SPDX-License-Identifier: MIT */
#include "candidates.h"

#include "words.h"

/* The most tokens between two capitalized ones of a candidate, and the most of a candidate. */
enum { GAP_MOST = 3, CANDIDATE_MOST = 48 };

/* Whether an `I` may be a number: that of `Elizabeth I`. */
static bool may_be_number(const struct sentence *sentence, size_t at)
{
    return at > 0 && sentence->items[at].spaced && sentence->items[at - 1].classes == 0 &&
           sentence->items[at - 1].kind == TOKEN_CAPITAL;
}

/* A capital that is no sign of a name: of `I`, of a weekday, of a word of the closed classes that
 * opens the sentence. Some of those are names too (`Will Smith`, `May`, `De Gaulle`, `The Hague`).
 */
static bool is_plain_capital(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (token->classes == 0)
        return false;
    if (token_has(token, WORD_DAY))
        return true;
    if (token_has(token, WORD_PRONOUN) && token->end - token->start == 1)
        return !may_be_number(sentence, at);
    if (!token->first || token_has(token, WORD_PARTICLE))
        return false;
    bool goes_on = at + 1 < sentence->count && token_is_capital(&sentence->items[at + 1]);
    return !(goes_on && token_has(token, WORD_AUXILIARY | WORD_ARTICLE | WORD_ADVERB));
}

bool candidates_is_name(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (token_is_capital(token))
        return !is_plain_capital(sentence, at);
    return token->inner && token->end - token->start >= 4;
}

/* Whether the token can stand between two capitalized ones of a name. */
static bool is_joint(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    switch (token->kind) {
    case TOKEN_LOWER: return token->classes != 0 || token->end - token->start <= 3;
    case TOKEN_MARK: return token_is_mark(sentence->text, token, ".,&'-/+");
    default: return true;
    }
}

bool candidates_next(struct sentence *sentence, size_t from, struct candidate *candidate)
{
    while (sentence->passed < sentence->capital_count &&
           (sentence->capitals[sentence->passed] < from ||
            !candidates_is_name(sentence, sentence->capitals[sentence->passed])))
        sentence->passed++;
    if (sentence->passed == sentence->capital_count)
        return false;
    size_t at = sentence->capitals[sentence->passed], count = sentence->count;
    bool number = at > from && sentence->items[at - 1].kind == TOKEN_NUMBER;
    *candidate = (struct candidate){at - number, at};
    size_t next = at + 1, gap = 0;
    for (; next < count && next - at < CANDIDATE_MOST && gap <= GAP_MOST; next++) {
        if (candidates_is_name(sentence, next)) {
            candidate->last = next;
            gap = 0;
        } else if (gap == 0 && sentence->items[next].kind == TOKEN_NUMBER) {
            candidate->last = next;
            gap = 1;
        } else if (is_joint(sentence, next)) {
            gap++;
        } else {
            break;
        }
    }
    return true;
}
