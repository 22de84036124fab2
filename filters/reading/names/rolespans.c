/* SPDX-License-Identifier: MIT */
#include "rolespans.h"

#include <string.h>

#include "common/wordlist.h"
#include "homes.h"
#include "lists.h"
#include "onesof.h"
#include "reading/tokens/phrases.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/commas.h"
#include "reading/words/gazetteer.h"
#include "reading/words/words.h"
#include "titlewords.h"

static const struct wordlist participles = {&english_role_participles, NULL};

/* How many tokens behind the comma the word for a role may stand (`a longtime city council
 * member`). */
enum { APPOSED_REACH = 6 };

/* No role seen in print has more words. */
enum { ROLE_MOST = 16 };

/* Whether a small word joins the words of a name, not before the token `floor`: `Department of
 * Health and Human Services`. */
static bool joins_name(const struct reader *reader, size_t at, size_t floor)
{
    return at > floor && at + 1 < reader->end && token_is_capital(&reader->items[at - 1]) &&
           !token_has(&reader->items[at - 1], WORD_DAY) &&
           token_is_capital(&reader->items[at + 1]) &&
           (reader_is_word(reader, at, "and") || token_has(&reader->items[at], WORD_ATTRIBUTIVE));
}

/* The last token of a role that continues behind `last` with `and` and a few words without verb or
 * preposition, up to the end of the apposition: `chief of the search and rescue agency, said`.
 * `last` if it does not. */
static size_t joined_end(const struct reader *reader, size_t last)
{
    size_t at = last + 2;
    if (at >= reader->end || !reader_is_word(reader, last + 1, "and"))
        return last;
    while (at < reader->end && at < last + 2 + ROLE_REACH && reader->items[at].classes == 0 &&
           (reader->items[at].kind == TOKEN_LOWER || reader_is_capital(reader, at)))
        at++;
    bool ends =
        at == reader->end || reader_is_word(reader, at, ",") || reader_is_word(reader, at, ".");
    return ends && at > last + 2 ? at - 1 : last;
}

/* Whether the word at `at`, in -ed, says what somebody is like (`a retired general`) rather than
 * what was done: nothing before it can have done it. */
static bool is_attribute(const struct reader *reader, size_t at)
{
    if (at == reader->begin)
        return true;
    const struct token *before = &reader->items[at - 1];
    return before->kind == TOKEN_MARK || before->kind == TOKEN_POSSESSIVE ||
           phraseword_is_finite(reader->text, &reader->items[at - 1]) ||
           token_has(before,
                     WORD_DETERMINER | WORD_PREPOSITION | WORD_ADVERB | WORD_CONJUNCTION | WORD_BE);
}

static bool ends_in(const struct reader *reader, size_t at, const char *tail)
{
    return token_surely_ends_in(reader->text, &reader->items[at], tail);
}

/* Whether the word ends an age: `17-year-old`, `seventeen-year-old`. */
static bool is_age(const struct reader *reader, size_t at)
{
    if (at >= reader->end || reader->items[at].kind != TOKEN_LOWER)
        return false;
    const struct token *token = &reader->items[at];
    return report_word_ends_age(reader->text, token->start, token->end);
}

/* Whether a participle leads from a role to what was done to the person, or what the person does:
 * `captain killed in the war`. */
static bool leads_away(const struct reader *reader, size_t at, size_t last)
{
    if (reader->items[at].kind != TOKEN_LOWER || is_attribute(reader, at))
        return false;
    if (ends_in(reader, at, "ed"))
        return at == last || token_has(&reader->items[at + 1], WORD_PREPOSITION);
    if (!ends_in(reader, at, "ing"))
        return false;
    const struct token *behind = &reader->items[at + 1];
    if (at < last && token_has(behind, WORD_DETERMINER))
        return true;
    /* `worker running for mayor`, but not `chief operating officer`, `director of planning` */
    bool done = at == last || reader_is_capital(reader, at + 1) || behind->kind == TOKEN_NUMBER ||
                token_has(behind, WORD_PREPOSITION);
    return done && titlewords_lower_end(reader, at - 1) == at;
}

/* The last token of a role that continues behind `last` with whom it is for: `adviser to the
 * ministry`. `last` if it does not. */
static size_t addressed_end(const struct reader *reader, size_t last)
{
    struct phrase phrase;
    size_t at = last + 2;
    bool addressed = at < reader->end && reader_is_word(reader, last + 1, "to") &&
                     (token_has(&reader->items[at], WORD_ARTICLE) || reader_is_capital(reader, at));
    if (!addressed || !phrase_after(reader->text, reader->items, at, reader->end, &phrase))
        return last;
    return phrase.last;
}

/* The last token of the role at `role` in a phrase that ends with `last`: it ends before a
 * participle, and includes whom it is for. */
static size_t role_end(const struct reader *reader, size_t role, size_t last)
{
    for (size_t i = role + 1; i <= last; i++)
        if (leads_away(reader, i, last))
            return i - 1;
    return titlewords_lower_end(reader, last) > last ? addressed_end(reader, last) : last;
}

/* Whether `and` stands at the token, and a second role of the same person within a few words behind
 * it. */
static bool joins_role(const struct reader *reader, size_t at)
{
    if (!reader_is_word(reader, at, "and"))
        return false;
    for (size_t i = at + 1; i < reader->end && i <= at + ROLE_REACH; i++)
        if (titlewords_lower_end(reader, i) > i || titlewords_end(reader, i) > i)
            return true;
    return false;
}

/* Whether a role that may be that of the name before it begins at the token: it is plural only for
 * `one_of` several, is not the role of a name behind it, and is in capitals only if what it is of,
 * or a mark, follows (`Director of the institute`). */
static bool is_role_behind(const struct reader *reader, size_t at, bool one_of)
{
    size_t end = titlewords_lower_end(reader, at);
    if (end > at)
        return !reader_is_capital(reader, end) && titlewords_is_plural(reader, end - 1) == one_of;
    end = reader_is_capital(reader, at) && !one_of ? titlewords_end(reader, at) : at;
    if (end == at || titlewords_begins_body(reader, at))
        return false;
    return end == reader->end || token_has(&reader->items[end], WORD_ATTRIBUTIVE | WORD_RELATIVE) ||
           token_is_mark(reader->text, &reader->items[end], ",;.") || joins_role(reader, end);
}

/* The token behind an age that begins at the token: `17-year-old`; `at` if there is none. */
static size_t age_end(const struct reader *reader, size_t at)
{
    size_t end = at;
    if (end + 2 < reader->end && reader->items[end].kind == TOKEN_NUMBER &&
        token_is_mark(reader->text, &reader->items[end + 1], "-"))
        end += 2;
    return is_age(reader, end) ? end + 1 : at;
}

/* The token behind words that say when somebody is or was what follows: `then a senior aide`, `who
 * was the town's mayor`; `at` if there are none. An article has to follow, except after `then`. */
static size_t past_time(const struct reader *reader, size_t at)
{
    size_t next = at;
    if (reader_is_word(reader, at, "who") && at + 1 < reader->end &&
        token_has(&reader->items[at + 1], WORD_BE))
        next += 2;
    if (next < reader->end && token_has(&reader->items[next], WORD_ADVERB))
        next++;
    bool led = next < reader->end && token_has(&reader->items[next], WORD_ARTICLE);
    return led || (next == at + 1 && reader_is_word(reader, at, "then")) ? next : at;
}

/* The token at which the apposition behind a name's comma begins, without article and age. */
static size_t apposition(const struct reader *reader, size_t last)
{
    size_t at = last + 2;
    if (at + 2 < reader->end && reader->items[at].kind == TOKEN_NUMBER &&
        reader_is_word(reader, at + 1, ","))
        at += 2;
    at = past_time(reader, at);
    if (at < reader->end && token_has(&reader->items[at], WORD_ARTICLE))
        at++;
    return age_end(reader, at);
}

bool rolespans_owns(const struct reader *reader, size_t at)
{
    return reader->items[at].kind == TOKEN_POSSESSIVE ||
           phraseword_is_possessive(reader->text, reader->items, at);
}

/* Whether the token may stand before the role in an apposition that begins at `first`. */
static bool precedes_role(const struct reader *reader, size_t at, size_t first)
{
    if (at > first && at + 1 < reader->end && rolespans_owns(reader, at))
        return true;
    const struct token *token = &reader->items[at];
    if (token->kind == TOKEN_NUMBER) /* `the 2016 nominee` */
        return rolespans_is_led(reader, first);
    bool leads = token->kind == TOKEN_LOWER || reader_is_capital(reader, at);
    bool small = at > first ? !joins_name(reader, at, first) : !token_has(token, WORD_DETERMINER);
    return leads && (!small || token->classes == 0);
}

/* Whether the token, not before `first`, belongs to a name that begins before it. */
static bool continues_name(const struct reader *reader, size_t at, size_t first)
{
    return joins_name(reader, at, first) || (at > first && token_is_capital(&reader->items[at]) &&
                                             token_is_capital(&reader->items[at - 1]));
}

/* The token of the role in the apposition that begins at `first`; the sentence's end if there is
 * none near. An owner (`Nintendo's senior vice president`) lets it stand further off, and a name of
 * several words within it (`a former Department of Health and Human Services official`) counts as
 * one. */
static size_t apposed_role(const struct reader *reader, size_t first, bool one_of)
{
    size_t most = first + APPOSED_REACH;
    bool owned = false, names_only = true;
    bool led = rolespans_is_led(reader, first) ||
               (first < reader->end && reader->items[first].kind == TOKEN_LOWER);
    for (size_t at = first; at < reader->end && at < most; at++) {
        if (is_role_behind(reader, at, one_of))
            return at;
        if (!precedes_role(reader, at, first))
            break;
        bool continued = continues_name(reader, at, first);
        most += continued && (led || names_only) && most < first + ROLE_MOST;
        names_only = names_only && (continued || reader->items[at].kind != TOKEN_LOWER);
        if (!owned && at > first && rolespans_owns(reader, at)) {
            owned = true;
            most = at + APPOSED_REACH;
        }
    }
    return reader->end;
}

/* Finds the phrase that begins at the token and has a role in it; false if there is none. *end
 * becomes the role's last token. */
static bool phrase_with_role(const struct reader *reader, size_t at, bool one_of,
                             struct phrase *phrase, size_t *end)
{
    size_t role = apposed_role(reader, at, one_of);
    if (role == reader->end ||
        !phrase_after(reader->text, reader->items, at, reader->end, phrase) || phrase->last < role)
        return false;
    *end = role_end(reader, role, phrase->last);
    return true;
}

/* Whether the one token of the role says where in a photo somebody is: `Ann Vale, center, opens the
 * bridge`. */
static bool is_side(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    if (token->kind != TOKEN_LOWER || !reader_is_word(reader, at - 1, ","))
        return false;
    const char *classes =
        titlewords_classes(reader->text + token->start, token->end - token->start);
    return classes != NULL && commas_have_class(classes, "side");
}

struct span rolespans_behind(const struct reader *reader, size_t last)
{
    struct phrase phrase, second;
    size_t end, second_end;
    last = homes_past(reader, last);
    if (!reader_is_word(reader, last + 1, ","))
        return (struct span){0, 0};
    size_t first = apposition(reader, last), at = onesof_end(reader, first);
    if (!phrase_with_role(reader, at, at > first, &phrase, &end))
        return (struct span){0, 0};
    if (end == phrase.first && is_side(reader, end))
        return (struct span){0, 0};
    /* `president and chief executive of the bank` */
    if (joins_role(reader, end + 1) &&
        phrase_with_role(reader, end + 2, false, &second, &second_end))
        end = second_end;
    else if (end == phrase.last)
        end = joined_end(reader, end);
    if (at == first)
        first = phrase.first;
    return (struct span){reader->items[first].start, reader->items[end].end};
}

/* Whether the tokens from `behind` on, right after the person, may belong to the same role: `Mr.
 * Holt's lawyer`, `Holt campaign manager`, but not `Laura Pine and Kabul police chief`. */
static bool owns_role(const struct reader *reader, const struct mention *person, size_t behind)
{
    const struct token *token = &reader->items[behind];
    if (token_is_capital(token))
        return person->one_word;
    return !token_has(token, WORD_CONJUNCTION);
}

/* The first token at which a role before `at` can begin: behind the last person of the sentence to
 * whom the role does not belong. */
static size_t role_floor(const struct reader *reader, size_t at, const struct names *names)
{
    size_t lowest = at - reader->begin > ROLE_MOST ? at - ROLE_MOST : reader->begin;
    size_t end = reader->items[at].start;
    for (size_t i = names->count - 1; i > 0; i--) {
        const struct mention *mention = &names->mentions[i - 1];
        if (mention->span.start < reader->items[lowest].start || mention->span.end > end)
            break;
        size_t behind = tokens_from(reader->items, lowest, at, mention->span.end);
        if (mention->kind == NAME_PERSON && !owns_role(reader, mention, behind))
            return behind;
    }
    return lowest;
}

/* Whether the word, in -ed, before a role says what was done, not what somebody is like: whoever it
 * is said of stands before it, or is left out where the sentence continues with something else (`It
 * also smeared former adviser Mark Holt`). Behind an article it belongs to the role. */
static bool is_deed(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    if (!ends_in(reader, at, "ed"))
        return false;
    if (!is_attribute(reader, at))
        return true;
    const struct token *before = at > reader->begin ? token - 1 : NULL;
    return before != NULL && before->kind != TOKEN_POSSESSIVE &&
           !token_has(before, WORD_DETERMINER | WORD_PRONOUN) &&
           memchr(reader->text + token->start, '-', token->end - token->start) == NULL &&
           wordlist_find(&participles, reader->text + token->start, token->end - token->start) ==
               NULL;
}

/* Whether the word is a verb in lower case, which no role extends beyond. */
static bool is_verb(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    if (token->kind != TOKEN_LOWER)
        return false;
    uint32_t bits = titlewords_bits(reader, at);
    return phraseword_is_past(reader->text, token) || (bits & GAZETTEER_LEAD) != 0 ||
           phraseword_is_finite(reader->text, &reader->items[at]) || is_deed(reader, at);
}

/* Whether the token, before one of a role, can belong to it as well. */
static bool belongs_to_role(const struct reader *reader, size_t at, size_t floor)
{
    const uint32_t others = WORD_AUXILIARY | WORD_RELATIVE | WORD_PRONOUN | WORD_CONJUNCTION |
                            WORD_ADVERB | WORD_DETERMINER | WORD_PREPOSITION | WORD_DAY;
    const struct token *token = &reader->items[at];
    if (token->kind == TOKEN_POSSESSIVE ||
        (token->kind == TOKEN_MARK && at > floor && rolespans_owns(reader, at)))
        return at > floor;
    if (token->kind == TOKEN_MARK)
        return token_is_mark(reader->text, token, "&");
    if (token_has(token, others))
        return joins_name(reader, at, floor);
    return !(token->kind == TOKEN_LOWER && token->end - token->start == 1) &&
           !is_verb(reader, at) && report_word(reader->text, token) != REPORT_QUESTION;
}

/* Whether an adverb, with an article before it, belongs to the participle that the role begins
 * with: `the newly elected governor`. */
static bool has_adverb(const struct reader *reader, size_t first, size_t floor)
{
    return first > floor + 1 && token_has(&reader->items[first - 1], WORD_ADVERB) &&
           ends_in(reader, first, "ed") && rolespans_is_led(reader, first - 1);
}

bool rolespans_stands_alone(const struct reader *reader, size_t start, size_t role)
{
    if (titlewords_is_plural(reader, role))
        return false;
    if (start == reader->begin || reader->items[start].first)
        return true;
    return reader_is_capital(reader, start) && reader->items[start - 1].kind != TOKEN_MARK &&
           !reader_is_word(reader, start - 1, "for");
}

bool rolespans_is_led(const struct reader *reader, size_t role)
{
    return role > reader->begin &&
           (token_has(&reader->items[role - 1], WORD_ARTICLE) || is_age(reader, role - 1));
}

size_t rolespans_start(const struct reader *reader, size_t role, size_t at,
                       const struct names *names)
{
    size_t first = role, floor = role_floor(reader, at, names);
    while (first > floor && belongs_to_role(reader, first - 1, floor) &&
           !(reader->items[first - 1].kind == TOKEN_LOWER &&
             titlewords_behind_prefix(reader, first) > 0))
        first--;
    if (has_adverb(reader, first, floor))
        first--;
    return is_age(reader, first) ? first + 1 : first;
}
