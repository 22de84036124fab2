/* SPDX-License-Identifier: MIT */
#include "titles.h"

#include "apposedroles.h"
#include "nameforms.h"
#include "portfolios.h"
#include "reading/words/commas.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"
#include "rolespans.h"
#include "statuswords.h"
#include "titlewords.h"

/* How many tokens before a name its title may end, with the office between them. */
enum { OFFICE_REACH = 8 };

/* Whether the token is a capitalized common word that may begin a title: `Works Minister`, but not
 * `When President`. One all in capitals only if the next word is, too: not `JUST WATCHED Sen. Mark
 * Holt`. */
static bool begins_title(const struct reader *reader, size_t at)
{
    const uint32_t others = WORD_PREPOSITION | WORD_CONJUNCTION | WORD_AUXILIARY | WORD_PRONOUN |
                            WORD_DETERMINER | WORD_RELATIVE;
    const struct token *token = &reader->items[at];
    return reader_is_capital(reader, at) && (!token->first || token->classes == 0) &&
           !token_has(token, others) && reader_is_common(reader, at) &&
           (token->kind != TOKEN_UPPER || reader->items[at + 1].kind == TOKEN_UPPER);
}

/* Whether the first word of a sentence, whose capital says nothing, belongs to the title behind it,
 * because that is of one in charge of something. */
static bool opens_title(const struct reader *reader, size_t at, size_t title)
{
    return reader->items[at].classes == 0 && titlewords_has_portfolio(reader, title);
}

/* Whether the tokens from `at` up to the name are titles in capitals, side by side (`Deputy Press
 * Secretary`), with capitalized common words before them. */
static bool is_title(const struct reader *reader, size_t at, size_t name)
{
    size_t from = at, next = titlewords_end(reader, at);
    for (; next == from; next = titlewords_end(reader, from)) {
        if (from >= at + ROLE_REACH || !begins_title(reader, from))
            return false;
        from++;
    }
    if (from > at && reader->items[at].first && !opens_title(reader, at, from))
        return false;
    while (next < name && titlewords_end(reader, next) > next)
        next = titlewords_end(reader, next);
    return next == name && reader->items[name].spaced;
}

/* Where in the text the title that begins at `start` begins with the names before it: one that it
 * begins inside of, and the bodies right before it (`Harlow Council Chairwoman`, `House Democratic
 * Leader`). */
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

/* The token at which the longest title in capitals begins that ends right before the token `end`;
 * `end` if there is none. */
static size_t longest_title(const struct reader *reader, size_t end)
{
    size_t n = TITLE_MOST + ROLE_REACH;
    while (n > 0 && (n > end - reader->begin || !reader_is_capital(reader, end - n) ||
                     !is_title(reader, end - n, end)))
        n--;
    size_t start = end - n;
    /* One title may begin another: `Assistant Secretary of State`. */
    while (start < end && start > reader->begin && reader_is_capital(reader, start - 1) &&
           titlewords_end(reader, start - 1) > start)
        start--;
    return start;
}

/* Whether the token leads from a title to the office: `Secretary of State`, `ambassador to Chad`.
 */
static bool leads_to_office(const struct reader *reader, size_t at)
{
    return reader->items[at].kind == TOKEN_LOWER && token_has(&reader->items[at], WORD_OFFICE);
}

/* The token at which a title or role begins that has the office between it and the name: `Secretary
 * of Health and Human Services Alex Lee`, `mayor of London Ann Vale`; `first` if there is none.
 * Behind a role in lower case the office has to be a name, the one before that at hand. */
static size_t office_holder(const struct reader *reader, size_t first, const struct names *names)
{
    for (size_t at = first - 1; at > reader->begin && at + OFFICE_REACH >= first; at--) {
        const struct token *token = &reader->items[at];
        if (leads_to_office(reader, at)) {
            size_t start = longest_title(reader, at);
            if (start == at && names->count > 1 &&
                names->mentions[names->count - 2].kind != NAME_PERSON &&
                names->mentions[names->count - 2].span.end == reader->items[first - 1].end)
                start = titlewords_lower_start(reader, at);
            if (start < at && !titlewords_is_plural(reader, at - 1) &&
                !titlewords_begins_body(reader, start))
                return start;
        }
        bool inner = token_has(token, WORD_ATTRIBUTIVE) || reader_is_word(reader, at, "the") ||
                     reader_is_word(reader, at, "and");
        if (!inner && (!token_is_capital(token) || token_has(token, WORD_DAY)))
            break;
    }
    return first;
}

/* Whether the words from the token on, right before the name at hand, end a body's name, and so may
 * be no title: `House of Representatives`. */
static bool ends_body(const struct reader *reader, size_t at, const struct names *names)
{
    if (names->count < 2)
        return false;
    const struct mention *body = &names->mentions[names->count - 2];
    return body->kind == NAME_ORGANIZATION && body->span.end > reader->items[at].start &&
           body->span.start < reader->items[at].start &&
           body->span.end + 1 == names->mentions[names->count - 1].span.start;
}

/* The longest title in capitals right before the name, or else a role there, or else a title or
 * role with its office. */
static struct span plain_title(const struct reader *reader, size_t first, const struct names *names)
{
    if (first == reader->begin || !reader_is_capital(reader, first - 1) ||
        !reader->items[first].spaced)
        return (struct span){0, 0};
    size_t start = portfolios_start(reader, longest_title(reader, first), first, names);
    if (start == first && (titlewords_role_end(reader, first - 1) == first ||
                           titlewords_is_compound(reader, first - 1)))
        start = first - 1;
    if (start == first || ends_body(reader, start, names)) {
        size_t holder = office_holder(reader, first, names);
        start = holder < first ? holder : start;
    }
    if (start == first)
        return (struct span){0, 0};
    size_t from = reader->items[start].start;
    if (reader->items[start].kind == TOKEN_LOWER)
        from = reader->items[rolespans_start(reader, start, first, names)].start;
    else if (start > reader->begin && reader_is_word(reader, start - 1, "state"))
        from = reader->items[start - 1].start; /* `state Sen.` is not of the country's Senate */
    else
        from = title_start(reader, names, from);
    return (struct span){from, reader->items[first - 1].end};
}

/* The token before the name to whose head a hyphen joins `then-` or the like; `first` if there is
 * none. */
static size_t prefixed_word(const struct reader *reader, size_t first)
{
    for (size_t at = first; at > reader->begin && at + OFFICE_REACH > first;) {
        const struct token *token = &reader->items[--at];
        if ((token->kind == TOKEN_LOWER || token->first) &&
            titlewords_behind_prefix(reader, at) > 0)
            return at;
        if (!token_is_capital(token) && !token_has(token, WORD_ATTRIBUTIVE) &&
            !reader_is_word(reader, at, "the") && !reader_is_word(reader, at, "and"))
            break;
    }
    return first;
}

/* plain_title(), but `then-` or the like may be joined to the first word of the title or of what
 * stands before it: `then-Secretary of State`, `then-FBI Director`. */
static struct span title_before(const struct reader *reader, size_t first,
                                const struct names *names)
{
    struct token tokens[OFFICE_REACH + 1];
    if (first == reader->begin || !reader_is_capital(reader, first - 1))
        return (struct span){0, 0};
    size_t at = prefixed_word(reader, first), count = first - at;
    if (at == first)
        return plain_title(reader, first, names);
    for (size_t i = 0; i <= count; i++)
        tokens[i] = reader->items[at + i];
    tokens[0].start = (uint32_t)titlewords_behind_prefix(reader, at);
    tokens[0].kind = TOKEN_CAPITAL;
    tokens[0].first = false;
    struct reader behind = {reader->text, tokens, 0, count + 1};
    struct span title = plain_title(&behind, count, names);
    if (title.end > title.start)
        title.start = reader->items[at].start;
    return title;
}

/* The last person before the name, in any sentence; NULL if there is none. */
static const struct mention *person_before(const struct names *names)
{
    size_t i = names->count - 1;
    while (i > 0 && names->mentions[i - 1].kind != NAME_PERSON)
        i--;
    return i > 0 ? &names->mentions[i - 1] : NULL;
}

/* Whether the name at the token `first` continues a list after a name that ends at the offset
 * `end`, with no more than party and state between: `Mark Holt (R-Ohio) and`, `Ann Vale of Texas,`.
 */
static bool is_listed(const struct reader *reader, size_t end, size_t first)
{
    size_t at = first;
    if (!reader_is_word(reader, at - 1, "and") && !reader_is_word(reader, at - 1, ",") &&
        !reader_is_word(reader, at - 1, ";"))
        return false;
    while (at > reader->begin && reader->items[at - 1].start >= end &&
           (token_is_mark(reader->text, &reader->items[at - 1], ",;()") ||
            token_is_capital(&reader->items[at - 1]) || reader_is_word(reader, at - 1, "and") ||
            reader_is_word(reader, at - 1, "of")))
        at--;
    return at > reader->begin && reader->items[at - 1].end == end;
}

/* Whether `and` stands right before the name: it is the last of a list. */
static bool is_last_listed(const struct reader *reader, const struct mention *person)
{
    struct span word = nameforms_word_before(reader->text, person->span.start);
    return (words_classes(reader->text, word.start, word.end) & WORD_CONJUNCTION) != 0;
}

/* The title in the plural before an earlier person of the same list: `Sens. Mark Holt and Ann
 * Vale`. */
static struct span shared_title(const struct reader *reader, size_t first,
                                const struct names *names)
{
    const struct span none = {0, 0};
    if (first < reader->begin + 3 || (reader->items[first - 1].kind != TOKEN_MARK &&
                                      !token_has(&reader->items[first - 1], WORD_CONJUNCTION)))
        return none;
    const struct mention *before = person_before(names);
    if (before == NULL ||
        (reader_is_word(reader, first - 1, ",") && is_last_listed(reader, before)))
        return none;
    size_t start = before->title.start, end = before->title.end;
    if (start == end || end > before->span.start || start < reader->items[reader->begin].start)
        return none;
    struct span word = spans_last_word(reader->text, before->title);
    bool plural = (gazetteer_span(reader->text, word) & GAZETTEER_PLURAL) != 0;
    return plural && is_listed(reader, before->span.end, first) ? before->title : none;
}

/* Where in the text the title that begins at the offset `start` begins with the words before it
 * that say how its holder is in office: `former`, `acting`. */
static size_t with_status(const struct reader *reader, size_t start, size_t first,
                          const struct names *names)
{
    size_t at = first;
    while (at > reader->begin && reader->items[at - 1].start >= start)
        at--;
    size_t from = statuswords_start(reader, at, names);
    if (from == at)
        return start;
    start = reader->items[from].start;
    return statuswords_is_rank(reader, from) ? title_start(reader, names, start) : start;
}

/* Whether the title is only a form of address: `Mr.`. */
static bool is_courtesy(const struct reader *reader, struct span title)
{
    enum { LONGEST = 8 };
    size_t n = title.end - title.start;
    const char *classes = n <= LONGEST ? titlewords_classes(reader->text + title.start, n) : NULL;
    return classes != NULL && commas_have_class(classes, "courtesy");
}

/* Whether others may follow in a list that the name ending at the token is the first of:
 * `scientists Ann Vale of Ohio and`, but not `the scientists Vale hired`. */
static bool may_be_first(const struct reader *reader, size_t last)
{
    size_t behind = last + 1;
    return behind < reader->end &&
           (token_is_mark(reader->text, &reader->items[behind], ",(&") ||
            token_has(&reader->items[behind], WORD_CONJUNCTION) ||
            (token_has(&reader->items[behind], WORD_PREPOSITION) && behind + 1 < reader->end &&
             reader_is_capital(reader, behind + 1)));
}

struct span titles_of(const struct reader *reader, size_t first, size_t last,
                      const struct names *names)
{
    titlewords_prepare();
    struct span title = title_before(reader, first, names);
    if (title.end > title.start)
        title.start = with_status(reader, title.start, first, names);
    size_t role = title.end == title.start && reader->items[first].spaced
                      ? titlewords_lower_start(reader, first)
                      : first;
    if (role < first && (!titlewords_is_plural(reader, first - 1) || may_be_first(reader, last)))
        title = (struct span){reader->items[rolespans_start(reader, role, first, names)].start,
                              reader->items[first - 1].end};
    if (title.end == title.start ||
        (reader_is_word(reader, last + 1, ",") && is_courtesy(reader, title))) {
        struct span role_behind = rolespans_behind(reader, last);
        if (role_behind.end > role_behind.start)
            title = role_behind;
    }
    if (title.end == title.start)
        title = apposedroles_of(reader, first, last, names);
    if (title.end == title.start)
        title = shared_title(reader, first, names);
    return title;
}

/* Extends the title before mentions[person] to the whole of a name that it begins inside of: `Meet
 * the Wires host`. */
static void complete_start(struct mention *mentions, size_t person)
{
    struct span *title = &mentions[person].title;
    size_t i = person;
    while (i > 0 && mentions[i - 1].span.start >= title->start)
        i--;
    if (i > 0 && mentions[i - 1].kind != NAME_PERSON && mentions[i - 1].span.end > title->start &&
        mentions[i - 1].span.end < title->end)
        title->start = mentions[i - 1].span.start;
}

/* Extends the title behind mentions[person] to the whole of a name that it ends inside of. */
static void complete_end(const struct names *names, size_t person)
{
    struct span *title = &names->mentions[person].title;
    size_t i = person + 1;
    while (i < names->count && names->mentions[i].span.end <= title->end)
        i++;
    if (i < names->count && names->mentions[i].span.start < title->end)
        title->end = names->mentions[i].span.end;
}

/* A title that persons of a list share is completed once: it may stand far before the last. */
void titles_complete(struct names *names)
{
    struct span printed = {0, 0}, whole = {0, 0};
    for (size_t i = 0; i < names->count; i++) {
        struct mention *mention = &names->mentions[i];
        if (mention->title.end > mention->span.end) {
            complete_end(names, i);
        } else if (mention->title.end > mention->title.start) {
            bool shared =
                mention->title.start == printed.start && mention->title.end == printed.end;
            printed = mention->title;
            if (shared)
                mention->title = whole;
            else
                complete_start(names->mentions, i);
            whole = mention->title;
        }
    }
}
