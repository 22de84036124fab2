/* SPDX-License-Identifier: MIT */
#include "institutions.h"

#include <string.h>

#include "common/ascii.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/sentences/paragraphs.h"
#include "reading/words/bodywords.h"
#include "reading/words/commas.h"
#include "reading/words/words.h"
#include "wordings.h"

enum {
    MENTIONS_BACK = 400, /* among which a body is searched for */
    SENTENCES_NEAR = 3,  /* sentences back in which one of the noun's kind is searched for */
    TELLING_MOST = 4,    /* bytes of a word that tells which body is meant that have to agree */
    LEAD_MOST = 5        /* words before a name that begins a sentence */
};

static const struct wordlist body_words = {&english_body_words, NULL};
static const struct wordlist kinds_of_names = {&english_organization_kinds, NULL};

/* Whether the name has the word, in any case: `Ministry of Fisheries` has `ministry`. */
static bool name_has(const struct mention *mention, const char *word, size_t n)
{
    for (size_t i = 0; i + n <= mention->canonical_length; i++) {
        bool begins = i == 0 || mention->canonical[i - 1] == ' ';
        size_t k = 0;
        while (begins && k < n && (mention->canonical[i + k] | 0x20) == word[k])
            k++;
        if (k == n && (i + n == mention->canonical_length || mention->canonical[i + n] == ' '))
            return true;
    }
    return false;
}

static bool is_organization_word(const char *text, struct span word)
{
    char capital[WORDING_HEAD_MOST + 1];
    size_t n = word.end - word.start;
    memcpy(capital, text + word.start, n);
    capital[0] = (char)(capital[0] & ~0x20);
    return bodywords_has(capital, n);
}

/* Whether any line of `value` has in its field `field` one of the kinds in `noun`, a value of
 * body-words.txt. */
static bool has_kind(const char *value, unsigned field, const char *noun)
{
    size_t length, n;
    const char *kinds = wordlist_field(noun, 0, &length);
    for (; value != NULL; value = wordlist_next(value)) {
        const char *kind = wordlist_field(value, field, &n);
        if (commas_have(kinds, length, kind, n))
            return true;
    }
    return false;
}

enum suit { SUITS_NOT, SUITS_PERHAPS, SUITS };

/* Whether the noun, given by its value in body-words.txt, can mean the body: by a list of names, or
 * of words that names end with. */
static enum suit suits(const struct mention *body, const char *noun)
{
    struct span whole = {0, body->canonical_length};
    struct span bare = wording_without_article(body->canonical, whole);
    const char *name = body->canonical + bare.start;
    size_t n = bare.end - bare.start, last, length;
    const char *others = wordlist_field(noun, 1, &length);
    if (commas_have(others, length, name, n))
        return SUITS_NOT;
    const char *value = wordlist_find(&kinds_of_names, name, n);
    if (value != NULL)
        return has_kind(value, 0, noun) ? SUITS : SUITS_NOT;
    for (last = n; last > 0 && name[last - 1] != ' ';)
        last--;
    value = bodywords_find(name + last, n - last);
    if (value != NULL)
        return has_kind(value, BODYWORDS_KIND, noun) ? SUITS : SUITS_NOT;
    return SUITS_PERHAPS;
}

/* Whether the mention seems to be the subject of the sentence that begins at `from`: `Drug maker
 * Novak Labs said`. */
static bool begins_sentence(const struct recall *recall, const struct mention *body, size_t from)
{
    const struct token *tokens = recall->names->tokens.items;
    size_t count = recall->names->tokens.count;
    size_t at = tokens_from(tokens, 0, count, body->span.start), end = at;
    while (end < count && tokens[end].start < body->span.end)
        end++;
    if (end < count && tokens[end].kind == TOKEN_POSSESSIVE)
        return false;
    for (size_t words = 0; at > 0 && tokens[at - 1].start >= from; at--, words++)
        if (words == LEAD_MOST || tokens[at - 1].kind == TOKEN_MARK ||
            token_has(&tokens[at - 1], WORD_PREPOSITION | WORD_AUXILIARY | WORD_PRONOUN))
            return false;
    return true;
}

/* The body that the noun can mean and that is the subject of a sentence shortly before `at`; else
 * the only one named there that is known to be of its kind; NULL if there is none. */
static const struct mention *body_near(const struct recall *recall, const char *noun, size_t at)
{
    const struct unit *units = recall->story->units;
    size_t unit = paragraphs_unit(recall->story, at);
    size_t first = unit > SENTENCES_NEAR ? unit - SENTENCES_NEAR : 0;
    size_t behind = recall_mention(recall->names, at);
    size_t least = behind > MENTIONS_BACK ? behind - MENTIONS_BACK : 0;
    const struct mention *only = NULL;
    bool several = false;
    for (size_t i = behind; i-- > least;) {
        const struct mention *mention = &recall->names->mentions[i];
        if (mention->span.start < units[first].start)
            break;
        while (unit > first && mention->span.start < units[unit].start)
            unit--;
        enum suit suit = mention->kind == NAME_ORGANIZATION ? suits(mention, noun) : SUITS_NOT;
        if (suit != SUITS_NOT && begins_sentence(recall, mention, units[unit].start))
            return mention;
        if (suit != SUITS)
            continue;
        several = several || (only != NULL && !mention_same_name(only, mention));
        only = mention;
    }
    return several ? NULL : only;
}

/* The body that spoke last, if it did so in the previous quotation, shortly before `at`, and the
 * noun can mean it; NULL if not. */
static const struct mention *body_speaking(const struct recall *recall, const char *noun, size_t at)
{
    const struct quotation *before =
        recall->at > 0 ? &recall->quotations->items[recall->at - 1] : NULL;
    if (before == NULL || !recall_is_body(recall, before) || before->speaker.start >= at ||
        recall->body->kind != NAME_ORGANIZATION || suits(recall->body, noun) == SUITS_NOT ||
        paragraphs_unit(recall->story, before->speaker.start) + SENTENCES_NEAR <
            paragraphs_unit(recall->story, at))
        return NULL;
    return recall->body;
}

/* The capitalized word that tells which body is meant: `the Yonhap news agency`. Empty if there is
 * none. */
static struct span telling_word(const char *text, struct span phrase, struct span head)
{
    for (size_t i = phrase.start + 1; i < head.start; i++)
        if (text[i - 1] == ' ' && ascii_is_upper(text[i])) {
            struct span word = {i, i};
            while (word.end < head.start && text[word.end] != ' ')
                word.end++;
            return word;
        }
    return (struct span){0, 0};
}

/* Whether a word of the name begins like that word: `Kenya` and `Kenyan`. */
static bool name_begins_as(const struct mention *mention, const char *word, size_t n)
{
    n = n < TELLING_MOST ? n : TELLING_MOST;
    for (size_t i = 0; i + n <= mention->canonical_length; i++)
        if ((i == 0 || mention->canonical[i - 1] == ' ') &&
            memcmp(mention->canonical + i, word, n) == 0)
            return true;
    return false;
}

const struct mention *institutions_meant(const struct recall *recall, struct span head,
                                         struct span phrase)
{
    const char *text = recall->text;
    size_t behind = recall_mention(recall->names, phrase.start), n = head.end - head.start;
    size_t least = behind > MENTIONS_BACK ? behind - MENTIONS_BACK : 0;
    const struct mention *only = NULL;
    const char *noun = wordlist_find(&body_words, text + head.start, n);
    struct span told = telling_word(text, phrase, head);
    bool several = false, untold = noun != NULL && told.end == told.start;
    if (noun == NULL ? !is_organization_word(text, head) : strcmp(noun, "none") == 0)
        return NULL;
    for (size_t i = behind; i-- > least;) {
        const struct mention *mention = &recall->names->mentions[i];
        if (mention->kind != NAME_ORGANIZATION)
            continue;
        if (name_has(mention, text + head.start, n) &&
            (told.end == told.start ||
             name_begins_as(mention, text + told.start, told.end - told.start)))
            return mention;
        several = several || (only != NULL && !mention_same_name(only, mention));
        only = mention;
    }
    if (!untold)
        return NULL;
    const struct mention *near = body_speaking(recall, noun, phrase.start);
    if (near == NULL)
        near = body_near(recall, noun, phrase.start);
    if (near == NULL && !several && only != NULL && suits(only, noun))
        near = only;
    if (near != NULL && recall_is_introduced(recall, head, near->span.end, phrase.start))
        return NULL;
    return near;
}
