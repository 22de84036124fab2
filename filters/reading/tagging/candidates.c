/* SPDX-License-Identifier: MIT */
#include "candidates.h"

#include "common/ascii.h"
#include "common/load.h"
#include "reading/words/gazetteer.h"
#include "reading/words/words.h"

/* The most tokens between two capitalized ones of a candidate; the most tokens of a candidate. */
enum { GAP_MOST = 3, CANDIDATE_MOST = 48 };

/* The longest names, with a particle before them or a weekday at their end, that are looked up in
 * lists, in bytes. */
enum { BODY_MOST = 64 };

/* Whether an `I` may be a number: that of `Elizabeth I`. */
static bool may_be_number(const struct sentence *sentence, size_t at)
{
    return at > 0 && sentence->items[at].spaced && sentence->items[at - 1].classes == 0 &&
           sentence->items[at - 1].kind == TOKEN_CAPITAL;
}

/* Whether what may be a shortened weekday may end a name or be one (`Toronto Sun`, `Ms. Sun`, `Sun
 * said`, but neither `the Sun` nor `on Fri`). */
static bool may_end_name(const struct sentence *sentence, size_t at)
{
    if (at == 0)
        return true;
    const struct token *before = &sentence->items[at - 1];
    if (!token_is_capital(before))
        return !token_has(before, WORD_DETERMINER | WORD_ARTICLE | WORD_CIRCUMSTANCE);
    return (gazetteer_name(sentence->text + before->start, before->end - before->start) &
            (GAZETTEER_LARGE_CITY | GAZETTEER_TITLE)) != 0;
}

/* Whether what may be a shortened weekday may begin a name that no month follows (`Sun Zhe`, `Sun
 * Belt`), or end one. Not inlined: hardly any token gets here, and those that don't would pay for
 * it. */
__attribute__((noinline)) static bool may_be_no_day(const struct sentence *sentence, size_t at)
{
    enum { DAY = 3 }; /* the bytes of `Sun` */
    const struct token *token = &sentence->items[at], *next = token + 1;
    if (token->end - token->start != DAY || at + 1 >= sentence->count)
        return false;
    if (next->kind == TOKEN_LOWER || next->kind == TOKEN_POSSESSIVE)
        return may_end_name(sentence, at);
    return next->kind == TOKEN_CAPITAL && next->spaced && next->classes == 0 &&
           (gazetteer_name(sentence->text + next->start, next->end - next->start) &
            GAZETTEER_CALENDAR) == 0;
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
        return !may_be_no_day(sentence, at);
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
    if (!token->capital)
        return false;
    return token_is_capital(token) ? !is_plain_capital(sentence, at)
                                   : token->end - token->start >= 4;
}

/* Whether the token can stand between two capitalized ones of a candidate. */
static bool is_joint(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    switch (token->kind) {
    case TOKEN_LOWER: return token->classes != 0 || token->end - token->start <= 3;
    case TOKEN_MARK: return token_is_mark(sentence->text, token, ".,&'-/+");
    default: return true;
    }
}

static bool may_be_capital(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/* Whether any byte of text[from..to) may belong to a capital letter. */
static bool has_capital(const char *text, size_t from, size_t to)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x80 * ones;
    size_t at = from;
    for (; to - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        uint64_t bytes = load_eight(text + at), low = bytes & ~tops;
        uint64_t capitals = (low + (0x80 - 'A') * ones) & ~(low + (0x7F - 'Z') * ones);
        if (((capitals | bytes) & tops) != 0)
            return true;
    }
    while (at < to && !may_be_capital((unsigned char)text[at]))
        at++;
    return at < to;
}

bool candidates_possible(const char *text, size_t from, size_t to)
{
    size_t start = from + (from < to && text[from] == '"'), end = start + 1;
    if (end >= to || has_capital(text, end, to))
        return true;
    while (end < to && ascii_is_lower(text[end]))
        end++;
    if (end < to && text[end] != ' ' && text[end] != ',')
        return true;
    unsigned classes = words_classes(text, start, end);
    return classes == 0 || (classes & (WORD_PARTICLE | WORD_DAY)) != 0;
}

/* Whether the token is a particle in small letters that begins, with the next token, the name of a
 * body in a list: `al Qaeda`. */
static bool begins_body(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (token->kind != TOKEN_LOWER || !token_has(token, WORD_PARTICLE))
        return false;
    size_t end = sentence->items[at + 1].end;
    return end - token->start <= BODY_MOST &&
           (gazetteer_name(sentence->text + token->start, end - token->start) &
            (GAZETTEER_ORGANIZATIONS)) != 0;
}

/* Whether the token `day` is a weekday and ends a name in a list that begins one or two tokens
 * before it, not before `first`: `Black Friday`. */
static bool ends_listed(const struct sentence *sentence, size_t first, size_t day)
{
    enum { WORDS_BEFORE = 2 };
    if (!token_has(&sentence->items[day], WORD_DAY))
        return false;
    size_t end = sentence->items[day].end;
    for (size_t at = day; at > first && at + WORDS_BEFORE > day;) {
        size_t start = sentence->items[--at].start;
        if (end - start <= BODY_MOST &&
            (gazetteer_name(sentence->text + start, end - start) & GAZETTEER_OTHER_NAME) != 0)
            return true;
    }
    return false;
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
    bool before = at > from &&
                  (sentence->items[at - 1].kind == TOKEN_NUMBER || begins_body(sentence, at - 1));
    *candidate = (struct candidate){at - before, at};
    size_t next = at + 1, gap = 0;
    for (; next < count && next - at < CANDIDATE_MOST && gap <= GAP_MOST; next++) {
        if (candidates_is_name(sentence, next)) {
            candidate->last = next;
            gap = 0;
        } else if (gap == 0 && sentence->items[next].kind == TOKEN_NUMBER) {
            candidate->last = next;
            gap = 1;
        } else if (gap == 0 && ends_listed(sentence, at, next)) {
            candidate->last = next;
        } else if (is_joint(sentence, next)) {
            gap++;
        } else {
            break;
        }
    }
    return true;
}
