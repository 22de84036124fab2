/* SPDX-License-Identifier: MIT */
#include "titles.h"

#include <string.h>

#include "gazetteer.h"
#include "lists.h"
#include "phrases.h"
#include "words.h"
#include "wordsieve.h"

/* The words of the longest title, and how far behind the comma a role's word may stand (`a longtime
 * city council member`). */
enum { TITLE_MOST = 6, ROLE_REACH = 4 };

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

/* Where the title ends that begins at `at`; `at` if there is none. */
static size_t title_end(const struct reader *reader, size_t at)
{
    return may_begin(reader, at)
               ? reader_entry_end(&titles, GAZETTEER_TITLE, reader, at, TITLE_MOST)
               : at;
}

/* The title in capitals that begins at `at`: how many tokens it takes; 0 if there is none, or if
 * there is no blank behind it. Common words in capitals before a title belong to it: `Works
 * Minister`. */
static size_t title_length(const struct reader *reader, size_t at)
{
    size_t from = at, next = title_end(reader, at);
    for (; next == from; next = title_end(reader, from)) {
        if (from >= at + ROLE_REACH || !reader_is_capital(reader, from) ||
            reader->items[from].first || !reader_is_common(reader, from))
            return 0;
        from++;
    }
    return next < reader->end && reader->items[next].spaced ? next - at : 0;
}

/* The longest title in capitals that ends right before the name. */
static struct span title_before(const struct reader *reader, size_t first)
{
    size_t most =
        first > reader->begin && reader_is_capital(reader, first - 1) ? TITLE_MOST + ROLE_REACH : 0;
    for (size_t n = most; n > 0; n--) {
        if (n > first - reader->begin || !reader_is_capital(reader, first - n) ||
            title_length(reader, first - n) != n)
            continue;
        return (struct span){reader->items[first - n].start, reader->items[first - 1].end};
    }
    return (struct span){0, 0};
}

/* A role in lower case right before the name: `spokesman Ferdaws Faramarz`. */
static bool after_role(const struct reader *reader, size_t at)
{
    if (at == reader->begin || !reader->items[at].spaced ||
        reader->items[at - 1].kind != TOKEN_LOWER)
        return false;
    return may_begin(reader, at - 1) && reader_find(&titles, reader, at - 1, at - 1) != NULL;
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

/* The role behind a person's name: `Esther Okumu, a spokeswoman for the Red Cross, said`. */
static struct span role_behind(const struct reader *reader, size_t last)
{
    struct phrase phrase;
    size_t at = last + 2;
    if (at + 1 >= reader->end || !reader_is_word(reader, last + 1, ","))
        return (struct span){0, 0};
    if (token_has(&reader->items[at], WORD_ARTICLE))
        at++;
    bool role = false;
    for (size_t i = at; i < reader->end && i < at + ROLE_REACH && !role; i++) {
        if (reader->items[i].kind != TOKEN_LOWER && !reader_is_capital(reader, i))
            break;
        role = reader->items[i].kind == TOKEN_LOWER && title_end(reader, i) > i;
    }
    if (!role || !phrase_after(reader->text, reader->items, at, reader->end, &phrase))
        return (struct span){0, 0};
    size_t end = joined_end(reader, phrase.last);
    return (struct span){reader->items[phrase.first].start, reader->items[end].end};
}

/* The role before a person's name, with what belongs to it: `Kabul police spokesman`. */
static struct span role_before(const struct reader *reader, size_t at)
{
    struct phrase phrase;
    if (!phrase_before(reader->text, reader->items, reader->begin, at, &phrase))
        return (struct span){0, 0};
    /* `a term coined by activist Eli Marsh` */
    for (size_t i = phrase.first; i < phrase.last; i++)
        if (reader_is_word(reader, i, "by"))
            phrase.first = i + 1;
    while (phrase.first < phrase.last &&
           (token_has(&reader->items[phrase.first], WORD_DETERMINER | WORD_ADVERB)))
        phrase.first++;
    return (struct span){reader->items[phrase.first].start, reader->items[phrase.last].end};
}

struct span titles_of(const struct reader *reader, size_t first, size_t last)
{
    prepare();
    struct span title = title_before(reader, first);
    if (title.end == title.start && after_role(reader, first))
        title = role_before(reader, first);
    if (title.end == title.start)
        title = role_behind(reader, last);
    return title;
}
