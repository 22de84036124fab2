/* SPDX-License-Identifier: MIT */
#include "titles.h"

#include <string.h>

#include "gazetteer.h"
#include "lists.h"
#include "phrases.h"
#include "phrasewords.h"
#include "reportwords.h"
#include "verbs.h"
#include "words.h"
#include "wordsieve.h"

/* The words of the longest title, how many common words may stand before one, and how far behind
 * the comma a role's word may stand (`a longtime city council member`). */
enum { TITLE_MOST = 6, ROLE_REACH = 4, APPOSED_REACH = 6 };

/* No role seen in print has more words. */
enum { ROLE_MOST = 16 };

/* The words of the longest role that is no title. */
enum { ROLE_WORDS = 3 };

/* No list has longer words. */
enum { TITLE_BYTES = 64 };

static const struct wordlist titles = {&english_titles, NULL};

/* The words that titles begin with: most words are not looked up. */
static struct wordsieve first_words;

static void add_first_word(const char *title)
{
    char word[TITLE_BYTES];
    size_t n = strcspn(title, " ");
    if (n >= sizeof word)
        n = sizeof word - 1;
    memcpy(word, title, n);
    word[n] = '\0';
    wordsieve_add(&first_words, word);
}

static void prepare(void)
{
    if (!first_words.ready)
        wordlist_each(&english_titles, add_first_word);
    first_words.ready = true;
}

/* Whether a title may begin with the token. */
static inline bool may_begin(const struct reader *reader, size_t at)
{
    return at < reader->end &&
           wordsieve_may_have(&first_words, reader->text + reader->items[at].start,
                              reader->items[at].end - reader->items[at].start);
}

/* What lists say of the word. */
static uint32_t bits_of(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    return gazetteer_name(reader->text + token->start, token->end - token->start);
}

/* Where the role ends that begins at `at` and is no title (filters/english/role-words.txt); `at` if
 * there is none. Words of the closed classes begin none. */
static size_t role_words_end(const struct reader *reader, size_t at)
{
    size_t end = at, done = reader->items[at].start;
    uint64_t hash = GAZETTEER_BASIS;
    if (reader->items[at].classes != 0)
        return at;
    for (size_t last = at; last < reader->end && last < at + ROLE_WORDS; last++) {
        hash = gazetteer_fold(hash, reader->text + done, reader->items[last].end - done);
        done = reader->items[last].end;
        uint32_t bits = gazetteer_find(&gazetteer_names, hash);
        if ((bits & GAZETTEER_ROLE) != 0)
            end = last + 1;
        if ((bits & GAZETTEER_LONGER) == 0)
            break;
    }
    return end;
}

/* Where the title ends that begins at `at`; `at` if there is none. */
static size_t title_end(const struct reader *reader, size_t at)
{
    return may_begin(reader, at)
               ? reader_entry_end(&titles, GAZETTEER_TITLE, reader, at, TITLE_MOST)
               : at;
}

/* Whether titles in capitals, side by side, are the tokens from `at` up to the name (`Deputy Press
 * Secretary`). Common words in capitals before them belong to them: `Works Minister`. */
static bool is_title(const struct reader *reader, size_t at, size_t name)
{
    size_t from = at, next = title_end(reader, at);
    for (; next == from; next = title_end(reader, from)) {
        if (from >= at + ROLE_REACH || !reader_is_capital(reader, from) ||
            reader->items[from].first || !reader_is_common(reader, from))
            return false;
        from++;
    }
    while (next < name && title_end(reader, next) > next)
        next = title_end(reader, next);
    return next == name && reader->items[name].spaced;
}

/* Where a title begins that names before it belong to: one that it begins inside of, and the bodies
 * right before it: `Harlow Council Chairwoman`, `House Democratic Leader`. */
static size_t title_start(const struct reader *reader, const struct names *names, size_t start)
{
    size_t from = start, end = names->mentions[names->count - 1].span.start;
    for (size_t i = names->count - 1; i > 0; i--) {
        const struct mention *mention = &names->mentions[i - 1];
        if (mention->span.start < reader->items[reader->begin].start || mention->span.end > end ||
            mention->kind == NAME_PERSON || mention->span.end + 1 < from)
            break;
        if (mention->span.start < from)
            from = mention->span.start;
        if (mention->span.end > start || mention->kind == NAME_ORGANIZATION)
            start = from;
    }
    return start;
}

/* The longest title in capitals that ends right before the name, or the role that does. */
static struct span title_before(const struct reader *reader, size_t first,
                                const struct names *names)
{
    if (first == reader->begin || !reader_is_capital(reader, first - 1))
        return (struct span){0, 0};
    size_t n = TITLE_MOST + ROLE_REACH;
    while (n > 0 && (n > first - reader->begin || !reader_is_capital(reader, first - n) ||
                     !is_title(reader, first - n, first)))
        n--;
    if (n == 0 && reader->items[first].spaced && role_words_end(reader, first - 1) == first)
        n = 1;
    if (n == 0)
        return (struct span){0, 0};
    return (struct span){title_start(reader, names, reader->items[first - n].start),
                         reader->items[first - 1].end};
}

/* Whether what a compound in lower case ends with is a role: `then-Sen.`, `ex-president`. */
static bool is_compound_role(const struct reader *reader, size_t at)
{
    size_t end = reader->items[at].end, start = end;
    while (start > reader->items[at].start && reader->text[start - 1] != '-')
        start--;
    const char *word = reader->text + start;
    return start > reader->items[at].start && end > start &&
           ((gazetteer_name(word, end - start) & GAZETTEER_ROLE) != 0 ||
            (wordsieve_may_have(&first_words, word, end - start) &&
             wordlist_find(&titles, word, end - start) != NULL));
}

/* Where the role in lower case ends that begins at the token; `at` if there is none. */
static size_t lower_end(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    if (token->kind != TOKEN_LOWER || token->classes != 0)
        return at;
    size_t end = title_end(reader, at);
    if (end == at)
        end = role_words_end(reader, at);
    return end == at && is_compound_role(reader, at) ? at + 1 : end;
}

/* Where the role in lower case begins that ends right before the token: `spokesman Ferdaws
 * Faramarz`; `at` if there is none. */
static size_t lower_start(const struct reader *reader, size_t at)
{
    if (at == reader->begin || reader->items[at - 1].kind != TOKEN_LOWER)
        return at;
    if (reader->items[at - 1].classes != 0)
        return at;
    uint32_t bits = bits_of(reader, at - 1);
    size_t n = (bits & GAZETTEER_ROLE_TAIL) != 0 ? ROLE_WORDS : 1;
    for (; n > 1; n--)
        if (n <= at - reader->begin && lower_end(reader, at - n) == at)
            return at - n;
    bool role = (bits & GAZETTEER_ROLE) != 0 ||
                ((bits & GAZETTEER_TITLE) != 0 && reader_find(&titles, reader, at - 1, at - 1));
    return role || is_compound_role(reader, at - 1) ? at - 1 : at;
}

/* Whether a small word joins the words of a name: `Department of Health and Human Services`. */
static bool joins_name(const struct reader *reader, size_t at, size_t floor)
{
    return at > floor && token_is_capital(&reader->items[at - 1]) &&
           !token_has(&reader->items[at - 1], WORD_DAY) &&
           token_is_capital(&reader->items[at + 1]) &&
           (reader_is_word(reader, at, "and") || token_has(&reader->items[at], WORD_ATTRIBUTIVE));
}

/* Where a role ends that goes on behind `last` with a few words without verb or preposition, up to
 * what ends the apposition: `chief of the search and rescue agency, said`. */
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

static bool is_finite(const struct reader *reader, size_t at)
{
    struct verb verb;
    const struct token *token = &reader->items[at];
    return token->kind == TOKEN_LOWER &&
           verbs_find(reader->text, token->start, token->end, &verb) &&
           (verb.form == VERB_PAST || verb.form == VERB_THIRD) && !verb.noun_like;
}

/* Whether the word at `at`, in -ed, says what somebody is (`a retired general`) rather than what
 * was done: behind nothing that could have done it. */
static bool is_attribute(const struct reader *reader, size_t at)
{
    if (at == reader->begin)
        return true;
    const struct token *before = &reader->items[at - 1];
    return before->kind == TOKEN_MARK || before->kind == TOKEN_POSSESSIVE ||
           is_finite(reader, at - 1) ||
           token_has(before,
                     WORD_DETERMINER | WORD_PREPOSITION | WORD_ADVERB | WORD_CONJUNCTION | WORD_BE);
}

static bool ends_in(const struct reader *reader, size_t at, const char *tail)
{
    size_t n = strlen(tail), end = reader->items[at].end;
    return end - reader->items[at].start > n + 2 && memcmp(reader->text + end - n, tail, n) == 0;
}

/* Whether a participle leads on from a role to what was done to somebody, or what he does: `captain
 * killed in the war`. */
static bool leads_on(const struct reader *reader, size_t at, size_t last)
{
    if (reader->items[at].kind != TOKEN_LOWER || is_attribute(reader, at))
        return false;
    if (ends_in(reader, at, "ed"))
        return at == last || token_has(&reader->items[at + 1], WORD_PREPOSITION);
    return ends_in(reader, at, "ing") && at < last &&
           token_has(&reader->items[at + 1], WORD_DETERMINER);
}

/* Where a role ends that goes on behind `last` with whom it is for: `adviser to the ministry`. */
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

/* Where the phrase ends that has the role at `role`: before a participle, and with what is joined
 * to it. */
static size_t role_end(const struct reader *reader, size_t role, size_t last)
{
    for (size_t i = role + 1; i <= last; i++)
        if (leads_on(reader, i, last))
            return i - 1;
    size_t end = lower_end(reader, last) > last ? addressed_end(reader, last) : last;
    return end > last ? end : joined_end(reader, last);
}

/* Whether a role begins at the token that may be of the name before it: not of one behind it or of
 * several, and in capitals only with what it is of or before a mark (`Director of the institute`).
 */
static bool is_role_behind(const struct reader *reader, size_t at)
{
    size_t end = lower_end(reader, at);
    if (end > at)
        return !reader_is_capital(reader, end) && (bits_of(reader, at) & GAZETTEER_PLURAL) == 0;
    end = reader_is_capital(reader, at) ? title_end(reader, at) : at;
    return end > at && end < reader->end &&
           (token_has(&reader->items[end], WORD_ATTRIBUTIVE) ||
            token_is_mark(reader->text, &reader->items[end], ",;."));
}

/* The token at which what is behind a name's comma begins, without article and age. */
static size_t apposition(const struct reader *reader, size_t last)
{
    size_t at = last + 2;
    if (at + 2 < reader->end && reader->items[at].kind == TOKEN_NUMBER &&
        reader_is_word(reader, at + 1, ","))
        at += 2;
    return at < reader->end && token_has(&reader->items[at], WORD_ARTICLE) ? at + 1 : at;
}

/* The role behind a person's name: `Esther Okumu, a spokeswoman for the Red Cross, said`. */
static struct span role_behind(const struct reader *reader, size_t last)
{
    struct phrase phrase;
    if (!reader_is_word(reader, last + 1, ","))
        return (struct span){0, 0};
    size_t at = apposition(reader, last), role = at, most = at + APPOSED_REACH;
    while (role < reader->end && role < most && !is_role_behind(reader, role)) {
        bool leads = reader->items[role].kind == TOKEN_LOWER || reader_is_capital(reader, role);
        bool small = role > at ? !joins_name(reader, role, at)
                               : !token_has(&reader->items[role], WORD_DETERMINER);
        if (!leads || (small && reader->items[role].classes != 0))
            return (struct span){0, 0};
        role++;
    }
    if (role >= reader->end || role == most ||
        !phrase_after(reader->text, reader->items, at, reader->end, &phrase) || phrase.last < role)
        return (struct span){0, 0};
    size_t end = role_end(reader, role, phrase.last);
    return (struct span){reader->items[phrase.first].start, reader->items[end].end};
}

/* Whether what is behind the person named there, from the token `behind` on, may be of the same
 * role: `Mr. Holt's lawyer`, `Holt campaign manager`, but not `Laura Pine and Kabul police chief`.
 */
static bool owns_role(const struct reader *reader, const struct mention *person, size_t behind)
{
    const struct token *token = &reader->items[behind];
    if (token_is_capital(token))
        return person->one_word;
    return !token_has(token, WORD_CONJUNCTION);
}

/* The token from which on a role before `at` can begin: behind the last person of the sentence
 * whose it is not. */
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

/* Whether the word, in lower case, is a verb, which no role goes beyond. */
static bool is_verb(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    if (token->kind != TOKEN_LOWER)
        return false;
    uint32_t bits = bits_of(reader, at);
    return phraseword_is_past(reader->text, token) || (bits & GAZETTEER_LEAD) != 0 ||
           is_finite(reader, at) || (ends_in(reader, at, "ed") && !is_attribute(reader, at));
}

/* Whether the token, before one of a role, can belong to it as well. */
static bool belongs_to_role(const struct reader *reader, size_t at, size_t floor)
{
    const uint32_t others = WORD_AUXILIARY | WORD_RELATIVE | WORD_PRONOUN | WORD_CONJUNCTION |
                            WORD_ADVERB | WORD_DETERMINER | WORD_PREPOSITION | WORD_DAY;
    const struct token *token = &reader->items[at];
    if (token->kind == TOKEN_MARK)
        return token_is_mark(reader->text, token, "&");
    if (token->kind == TOKEN_POSSESSIVE)
        return at > floor;
    if (token_has(token, others))
        return joins_name(reader, at, floor);
    return !(token->kind == TOKEN_LOWER && token->end - token->start == 1) &&
           !is_verb(reader, at) && report_word(reader->text, token) != REPORT_QUESTION;
}

/* Where what belongs to the role begins that begins at `role`, before `at`: `Kabul police
 * spokesman`. */
static size_t role_start(const struct reader *reader, size_t role, size_t at,
                         const struct names *names)
{
    size_t first = role, floor = role_floor(reader, at, names);
    while (first > floor && belongs_to_role(reader, first - 1, floor))
        first--;
    return first;
}

static struct span tokens_span(const struct reader *reader, size_t first, size_t end)
{
    return (struct span){reader->items[first].start, reader->items[end - 1].end};
}

/* The role of somebody who is named behind it between commas: `the town's mayor, Helen Marsh,
 * said`.
 */
static struct span role_with_name(const struct reader *reader, size_t first, size_t last,
                                  const struct names *names)
{
    size_t comma = first - 1;
    if (first < reader->begin + 3 || !reader_is_word(reader, comma, ",") ||
        !(reader_is_word(reader, last + 1, ",") || reader_is_word(reader, last + 1, ".")))
        return (struct span){0, 0};
    size_t role = lower_start(reader, comma);
    if (role == comma && reader_is_capital(reader, comma - 1) &&
        title_end(reader, comma - 1) == comma)
        role = comma - 1;
    if (role == comma)
        return (struct span){0, 0};
    size_t start = role_start(reader, role, comma, names);
    bool owned = start > reader->begin && token_has(&reader->items[start - 1], WORD_ARTICLE);
    for (size_t i = start; i < comma && !owned; i++)
        owned = reader->items[i].kind == TOKEN_POSSESSIVE;
    return owned ? tokens_span(reader, start, comma) : (struct span){0, 0};
}

/* The title in the plural that the person named before has, too: `Sens. Mark Holt and Ann Vale`. */
static struct span shared_title(const struct reader *reader, size_t first,
                                const struct names *names)
{
    const struct span none = {0, 0};
    if (names->count < 2 || first < reader->begin + 3)
        return none;
    const struct mention *before = &names->mentions[names->count - 2];
    size_t start = before->title.start, end = before->title.end, at = first - 1;
    if (before->kind != NAME_PERSON || start == end || end > before->span.start ||
        start < reader->items[reader->begin].start)
        return none;
    if (reader_is_word(reader, at, "and") && reader_is_word(reader, at - 1, ","))
        at--;
    if (!reader_is_word(reader, at, "and") && !reader_is_word(reader, at, ","))
        return none;
    size_t word = end;
    while (word > start && reader->text[word - 1] != ' ')
        word--;
    bool plural = (gazetteer_name(reader->text + word, end - word) & GAZETTEER_PLURAL) != 0;
    return plural && reader->items[at - 1].end == before->span.end ? before->title : none;
}

struct span titles_of(const struct reader *reader, size_t first, size_t last,
                      const struct names *names)
{
    prepare();
    struct span title = title_before(reader, first, names);
    size_t role = title.end == title.start && reader->items[first].spaced
                      ? lower_start(reader, first)
                      : first;
    if (role < first)
        title = tokens_span(reader, role_start(reader, role, first, names), first);
    if (title.end == title.start)
        title = role_behind(reader, last);
    if (title.end == title.start)
        title = role_with_name(reader, first, last, names);
    if (title.end == title.start)
        title = shared_title(reader, first, names);
    return title;
}
