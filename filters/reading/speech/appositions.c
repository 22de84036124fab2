/* SPDX-License-Identifier: MIT */
#include "appositions.h"

#include "reading/filing/dashes.h"
#include "reading/names/titlewords.h"
#include "reading/tokens/openings.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reader.h"
#include "reading/words/gazetteer.h"
#include "reading/words/placelists.h"
#include "reading/words/verbs.h"
#include "reading/words/words.h"

/* The most appositions of a name; the most tokens of one, of a role's words before the role, and of
 * a party in brackets. */
enum { PARTS_MOST = 5, APPOSITION_MOST = 32, BEFORE_ROLE_MOST = 8, TAG_MOST = 6 };

/* The most digits of an age. */
enum { AGE_DIGITS = 3 };

static bool is(const struct reader *reader, size_t at, const char *word)
{
    return at < reader->end && token_is(reader->text, &reader->items[at], word);
}

static bool has(const struct reader *reader, size_t at, unsigned classes)
{
    return at < reader->end && token_has(&reader->items[at], classes);
}

/* A party by its letter, with a state or without: `D`, `R-Ohio`, `D.`. */
static bool is_party(const struct reader *reader, size_t at)
{
    if (at >= reader->end || !token_is_capital(&reader->items[at]))
        return false;
    const struct token *token = &reader->items[at];
    return token->end - token->start == 1 || reader->text[token->start + 1] == '-' ||
           (reader->text[token->start + 1] == '.' && token->end - token->start == 2);
}

/* A state or the like and a bracket: `Mich.)`. */
static bool is_state(const struct reader *reader, size_t at)
{
    size_t end = at;
    while (end < reader->end && end - at < TAG_MOST && token_is_capital(&reader->items[end]))
        end++;
    return end > at && is(reader, end, ")") &&
           placelists_regions(reader->text + reader->items[at].start,
                              reader->items[end - 1].end - reader->items[at].start) != NULL;
}

size_t appositions_tag_end(const char *text, const struct token *tokens, size_t at, size_t end)
{
    const struct reader reader = {text, tokens, at, end};
    size_t behind = at + 2;
    if (!is_party(&reader, at + 1) && !(is(&reader, at, "(") && is_state(&reader, at + 1)))
        return at;
    if (is(&reader, at, "(") && tokens[at].spaced) {
        while (behind < end && behind - at < TAG_MOST && !is(&reader, behind, ")"))
            behind++;
        return is(&reader, behind, ")") ? behind + 1 : at;
    }
    const struct token *party = &tokens[at + 1];
    if (!is(&reader, at, ",") || party->end - party->start < 3 || text[party->start + 1] != '-')
        return at;
    /* `, R-North Carolina` */
    while (behind < end && token_is_capital(&tokens[behind]))
        behind++;
    return behind;
}

/* Whether an apposition may end before the token: a mark, but none that opens a quotation or
 * belongs to a time of day. */
static bool may_close(const struct reader *reader, size_t at)
{
    if (at >= reader->end)
        return true;
    const struct token *token = &reader->items[at];
    if (at + 1 < reader->end && token_is(reader->text, token, ":") && !token[1].spaced)
        return false;
    return token_is_mark(reader->text, token, ",.;:?!()") ||
           (token->kind == TOKEN_MARK && dashes_length(reader->text, token->start, token->end) > 0);
}

/* `, 38,` */
static size_t age_end(const struct reader *reader, size_t comma)
{
    size_t at = comma + 1;
    return at < reader->end && reader->items[at].kind == TOKEN_NUMBER &&
                   reader->items[at].end - reader->items[at].start <= AGE_DIGITS &&
                   may_close(reader, at + 1)
               ? at + 1
               : comma;
}

/* Whether the token is the role that an apposition is about: no noun that it only qualifies stands
 * behind it. */
static bool is_role(const struct reader *reader, size_t at)
{
    size_t behind = titlewords_lower_end(reader, at);
    if (behind == at && reader_is_capital(reader, at) && !titlewords_begins_body(reader, at))
        behind = titlewords_end(reader, at);
    return behind > at && !titlewords_is_plural(reader, behind - 1) &&
           (may_close(reader, behind) ||
            has(reader, behind, WORD_PREPOSITION | WORD_JOINER | WORD_RELATIVE));
}

/* Whether the token leads away to when or how it was said: `, a spokesman for Harbor Watch | in a
 * statement`. */
static bool leads_away(const struct reader *reader, size_t at)
{
    return has(reader, at, WORD_CIRCUMSTANCE) &&
           has(reader, at + 1, WORD_DAY | WORD_TIME | WORD_INDEFINITE | WORD_POSSESSIVE);
}

/* Whether the word can't be part of an apposition. */
static bool is_outside(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    return token_has(token, WORD_PRONOUN | WORD_DAY) ||
           (token_has(token, WORD_CONJUNCTION) && !token_has(token, WORD_JOINER)) ||
           phraseword_is_verb(reader->text, token,
                              SIGN_AUXILIARY | SIGN_PAST | SIGN_SPEECH | SIGN_NEGATED);
}

/* Whether the token at `at` is a form of a verb of speech that may take more than quoted words, or
 * `that` behind one that may also be a noun: `who said`, `who notes that`, but not `who spoke` or
 * `who asked not to be named`. */
static bool reports(const struct reader *reader, size_t at)
{
    struct verb verb;
    const struct token *before = &reader->items[at - 1], *token = before + 1;
    if (token->kind == TOKEN_LOWER && verbs_find(reader->text, token->start, token->end, &verb) &&
        verb_tells(&verb) && verb.takes != 0 && !is(reader, at + 1, "not"))
        return true;
    return is(reader, at, "that") && before->kind == TOKEN_LOWER &&
           verbs_look_up(reader->text, before->start, before->end, &verb);
}

/* The end of the relative clause that begins at `at`: before the next comma or stop; `at` if it
 * says what somebody said. */
static size_t relative_end(const struct reader *reader, size_t at)
{
    size_t i = at + 1;
    for (; i < reader->end && i - at < APPOSITION_MOST; i++) {
        const struct token *token = &reader->items[i];
        if (reports(reader, i))
            return at;
        if (token->kind == TOKEN_MARK && !phraseword_is_inner_mark(reader->text, reader->items, i))
            break;
    }
    /* `who is also, it happens, a teacher`, `who like some others, grew up here` */
    const unsigned open = WORD_ADVERB | WORD_AUXILIARY | WORD_PREPOSITION;
    bool whole = i > at + 2 && may_close(reader, i) && !has(reader, i - 1, open) &&
                 !has(reader, at + 1, WORD_PREPOSITION);
    return whole ? i : at;
}

/* `, who runs the mill` */
static size_t clause_end(const struct reader *reader, size_t comma)
{
    size_t end = is(reader, comma + 1, "who") ? relative_end(reader, comma + 1) : comma;
    return end > comma + 1 ? end : comma;
}

/* The end of the apposition with a role, or an origin, that begins at the comma: `, executive
 * director of Harbor Watch`, `, a lender who lives here`, `, of Doha`; the comma if there is none.
 * `any`: what an article leads needs no role. */
static size_t role_end(const struct reader *reader, size_t comma, bool any)
{
    size_t at = comma + 1, i = at;
    bool article = any && has(reader, at, WORD_ARTICLE);
    bool role = is(reader, at, "of") &&
                (has(reader, at + 1, WORD_ARTICLE) || reader_is_capital(reader, at + 1));
    for (; i < reader->end && i - at < APPOSITION_MOST; i++) {
        const struct token *token = &reader->items[i];
        if (token->kind == TOKEN_MARK && !token_is_mark(reader->text, token, "&") &&
            !phraseword_is_inner_mark(reader->text, reader->items, i))
            break;
        if (role && leads_away(reader, i))
            return i;
        if ((role || article) && token_has(token, WORD_RELATIVE))
            return relative_end(reader, i);
        if (is_outside(reader, i) || token_has(token, WORD_RELATIVE))
            return comma;
        role = role || is_role(reader, i);
        if (!role && !article && (i - at >= BEFORE_ROLE_MOST || token_has(token, WORD_PREPOSITION)))
            return comma;
    }
    return (role || (article && i > at + 1)) && may_close(reader, i) ? i : comma;
}

/* `, Republican of Ohio,` */
static size_t party_end(const struct reader *reader, size_t comma)
{
    size_t at = comma + 2;
    if (!reader_is_capital(reader, comma + 1) ||
        !(is(reader, at, "of") || is(reader, at, "from")) || !reader_is_capital(reader, at + 1))
        return comma;
    while (reader_is_capital(reader, at + 1))
        at++;
    return may_close(reader, at + 1) ? at + 1 : comma;
}

/* The end of any apposition that begins at `at` with its comma or bracket; `at` if there is none.
 * `first`: no other stands before it. */
static size_t part_end(const struct reader *reader, size_t at, bool first, bool any)
{
    size_t end = appositions_tag_end(reader->text, reader->items, at, reader->end);
    if (end > at || !is(reader, at, ","))
        return end;
    end = opening_region_end(reader->text, reader->items, at + 1, reader->end);
    if (end > at + 1)
        return end;
    end = age_end(reader, at);
    /* `, and a spokesman for Harbor Watch` is another one, but not `, then a spokesman`. */
    if (end == at &&
        !(first && has(reader, at + 1, WORD_JOINER) && !has(reader, at + 1, WORD_ADVERB)))
        end = role_end(reader, at, any);
    if (end == at && any)
        end = party_end(reader, at);
    return end > at ? end : clause_end(reader, at);
}

/* The end of the name behind the comma of the role that begins at `first`: `the governor, Helen
 * Marsh`; the comma if there is none. */
static size_t named_end(const struct reader *reader, size_t first, size_t comma)
{
    size_t at = comma + 1;
    if (!is(reader, comma, ",") ||
        opening_region_end(reader->text, reader->items, at, reader->end) > at)
        return comma;
    while (first < comma && !is_role(reader, first))
        first++;
    while (reader_is_capital(reader, at))
        at++;
    return first < comma && at > comma + 2 && may_close(reader, at) ? at : comma;
}

/* `Helen Marsh, 61` */
static bool ends_in_age(const char *text, const struct token *tokens, const struct phrase *phrase)
{
    return phrase->last > phrase->first + 1 && tokens[phrase->last].kind == TOKEN_NUMBER &&
           token_is_mark(text, &tokens[phrase->last - 1], ",");
}

static void add(const char *text, const struct token *tokens, size_t end, struct phrase *phrase,
                bool any)
{
    const struct reader reader = {text, tokens, phrase->first, end};
    titlewords_prepare();
    size_t named = named_end(&reader, phrase->first, phrase->last + 1);
    if (named > phrase->last + 1) {
        phrase->last = named - 1;
    } else if (!tokens[phrase->last].capital && !ends_in_age(text, tokens, phrase)) {
        size_t who = phrase->last + 1;
        if (is(&reader, who, "who"))
            phrase->last = relative_end(&reader, who) - 1;
        else
            phrase_extend(text, tokens, end, phrase);
        return;
    }
    for (int i = 0; i < PARTS_MOST && phrase->last + 2 < end; i++) {
        size_t at = phrase->last + 1, behind = part_end(&reader, at, i == 0, any);
        if (behind == at && is(&reader, at, "who"))
            behind = relative_end(&reader, at);
        if (behind > at)
            phrase->last = behind - 1;
        else if (!phrase_extend(text, tokens, end, phrase))
            break;
    }
}

void appositions_add(const char *text, const struct token *tokens, size_t end,
                     struct phrase *phrase)
{
    add(text, tokens, end, phrase, true);
}

void appositions_add_roles(const char *text, const struct token *tokens, size_t end,
                           struct phrase *phrase)
{
    add(text, tokens, end, phrase, false);
}

void appositions_join_role(const char *text, const struct token *tokens, size_t begin,
                           struct phrase *phrase)
{
    size_t comma = phrase->first > begin ? phrase->first - 1 : begin, at = comma;
    const struct reader reader = {text, tokens, begin, phrase->last + 1};
    for (size_t i = phrase->first; i <= phrase->last; i++)
        if (!token_is_capital(&tokens[i]))
            return;
    titlewords_prepare();
    if (comma < begin + 2 || phrase->last == phrase->first || !is(&reader, comma, ",") ||
        !is_role(&reader, comma - 1))
        return;
    while (at > begin && comma - at < BEFORE_ROLE_MOST && !has(&reader, at - 1, WORD_ARTICLE) &&
           tokens[at - 1].kind != TOKEN_MARK && tokens[at - 1].classes == 0)
        at--;
    if (at > begin && has(&reader, at - 1, WORD_ARTICLE))
        phrase->first = at - 1;
}

void appositions_join_name(const char *text, const struct token *tokens, size_t begin,
                           struct phrase *phrase)
{
    const struct reader reader = {text, tokens, begin, phrase->last + 1};
    size_t comma = phrase->first - 1;
    if (phrase->first < begin + 3 || !is(&reader, comma, ",") ||
        tokens[phrase->first].kind != TOKEN_LOWER)
        return;
    size_t first = opening_end(text, tokens, begin, phrase->last), at = first;
    while (at < comma && token_is_capital(&tokens[at]) && !has(&reader, at, WORD_DAY | WORD_LATELY))
        at++;
    titlewords_prepare();
    if (at == comma && at > first + 1 && role_end(&reader, comma, false) == reader.end)
        phrase->first = first;
}
