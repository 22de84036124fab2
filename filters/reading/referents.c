/* SPDX-License-Identifier: MIT */
#include "referents.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "paragraphs.h"
#include "wordings.h"
#include "words.h"

/* How many mentions back a role or a body is sought, and ahead; how many back the one whom `who`
 * means, and how many bytes; how far back somebody without a name is sought, and how many words
 * that one's role may have before its noun. */
enum {
    MENTIONS_BACK = 400,
    MENTIONS_AHEAD = 40,
    RELATIVE_MENTIONS = 4,
    APPOSITION_MOST = 80,
    TOKENS_BACK = 400,
    MODIFIERS_MOST = 3
};

static const struct wordlist organization_words = {&english_organization_words, NULL};

/* Whether somebody without a name has been introduced by the word in text[from..to): `a dam
 * official`. */
static bool is_introduced(const struct recall *recall, struct span word, size_t from, size_t to)
{
    const struct token *tokens = recall->names->tokens.items;
    size_t end = tokens_from(tokens, 0, recall->names->tokens.count, to), n = word.end - word.start;
    for (size_t i = end, steps = 0; i-- > 0 && tokens[i].start >= from && steps < TOKENS_BACK;
         steps++) {
        if (tokens[i].end - tokens[i].start != n ||
            memcmp(recall->text + tokens[i].start, recall->text + word.start, n) != 0)
            continue;
        /* Of articles `a` and `an` have less than three letters. */
        for (size_t k = 1; k <= MODIFIERS_MOST + 1 && k <= i && tokens[i - k].kind != TOKEN_MARK;
             k++)
            if (token_has(&tokens[i - k], WORD_ARTICLE))
                return tokens[i - k].end - tokens[i - k].start < 3;
    }
    return false;
}

/* The person in that role who was named last, if only one has been: `the minister`; not if somebody
 * without a name has been introduced since, but for titles. If nobody has been, the next who has it
 * for a title: `the mayor` before `Mayor Grace Okello`. */
static uint32_t person_in_role(const struct recall *recall, struct span head, size_t at)
{
    const struct cast *cast = recall->cast;
    const char *role = recall->text + head.start;
    size_t behind = recall_mention(recall->names, at), n = head.end - head.start, last = behind;
    size_t least = behind > MENTIONS_BACK ? behind - MENTIONS_BACK : 0;
    size_t most = behind + MENTIONS_AHEAD < recall->names->count ? behind + MENTIONS_AHEAD
                                                                 : recall->names->count;
    uint32_t found = 0;
    bool titled = false;
    for (size_t i = behind; i-- > least;)
        if (cast->of[i] != 0 && roles_have(&cast->roles, i, role, n)) {
            if (found != 0 && found != cast->of[i])
                return 0;
            last = found == 0 ? i : last;
            found = cast->of[i];
            titled = titled || roles_have_title(&cast->roles, i, role, n);
        }
    if (found != 0 && !titled && is_introduced(recall, head, roles_end(&cast->roles, last), at))
        return 0;
    for (size_t i = behind; found == 0 && i < most; i++)
        if (cast->of[i] != 0 && roles_have_title(&cast->roles, i, role, n))
            found = cast->of[i];
    return found;
}

/* Whether the name has the word, whatever its case: `Ministry of Fisheries` has `ministry`. */
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

static bool is_body_word(const char *text, struct span word)
{
    char capital[WORDING_HEAD_MOST + 1];
    size_t n = word.end - word.start;
    memcpy(capital, text + word.start, n);
    capital[0] = (char)(capital[0] & ~0x20);
    return wordlist_find(&organization_words, capital, n) != NULL ||
           recall_stands_for(text, word) == WHOM_NOUN;
}

/* The body that a definite phrase means: the one named last that has its word (`the ministry`),
 * else the only one that the story has named so far. */
static const struct mention *body_of(const struct recall *recall, struct span head, size_t at)
{
    size_t behind = recall_mention(recall->names, at), n = head.end - head.start;
    size_t least = behind > MENTIONS_BACK ? behind - MENTIONS_BACK : 0;
    const struct mention *only = NULL;
    bool several = false;
    if (!is_body_word(recall->text, head))
        return NULL;
    for (size_t i = behind; i-- > least;) {
        const struct mention *mention = &recall->names->mentions[i];
        if (mention->kind != NAME_ORGANIZATION)
            continue;
        if (name_has(mention, recall->text + head.start, n))
            return mention;
        several = several ||
                  (only != NULL &&
                   (only->canonical_length != mention->canonical_length ||
                    memcmp(only->canonical, mention->canonical, mention->canonical_length) != 0));
        only = mention;
    }
    return several ? NULL : only;
}

bool referents_definite(struct recall *recall, struct quotation *quotation, struct span phrase)
{
    struct span head = wording_head(recall->text, phrase);
    if (head.end == head.start)
        return false;
    uint32_t person = person_in_role(recall, head, phrase.start);
    if (person != 0) {
        recall_set_person(recall, quotation, person);
        return true;
    }
    const struct mention *body = body_of(recall, head, phrase.start);
    if (body != NULL)
        recall_set(quotation, body->canonical, body->canonical_length);
    return body != NULL;
}

void referents_body(struct recall *recall, struct quotation *quotation)
{
    const struct story *story = recall->story;
    size_t unit = paragraphs_unit(story, quotation->speaker.start);
    if (unit == 0 || story->units[unit - 1].paragraph != story->units[unit].paragraph)
        return;
    struct span before = {story->units[unit - 1].start, story->units[unit - 1].end};
    struct span body = wording_without_article(recall->text, before);
    size_t found = recall_mention(recall->names, body.start);
    const struct mention *mention =
        found < recall->names->count ? &recall->names->mentions[found] : NULL;
    if (mention != NULL && mention->kind == NAME_ORGANIZATION &&
        mention->span.start == body.start) {
        recall_set(quotation, mention->canonical, mention->canonical_length);
        return;
    }
    size_t end = body.start;
    while (end < body.end && recall->text[end] != ' ')
        end++;
    if (body.start > before.start) {
        uint32_t last = recall->last;
        referents_definite(recall, quotation, (struct span){before.start, end});
        recall->last = last;
    }
}

static bool ends_in(const char *text, size_t from, size_t to, const char *ending)
{
    size_t n = strlen(ending);
    return to - from > n + 2 && memcmp(text + to - n, ending, n) == 0;
}

/* Whether the words text[from..to) have nothing of a clause: `, according to an aide`, `and left`.
 */
static bool is_apposition(const char *text, size_t from, size_t to)
{
    const unsigned clause = WORD_AUXILIARY | WORD_PRONOUN | WORD_CONJUNCTION | WORD_RELATIVE;
    for (size_t at = from; at < to; at++) {
        size_t end = at;
        while (end < to && strchr(" ,;()", text[end]) == NULL)
            end++;
        if ((words_classes(text, at, end) & clause) != 0 || text[end] == ';' ||
            ends_in(text, at, end, "ed") || (at == from && ends_in(text, at, end, "ing")))
            return false;
        at = end;
    }
    return true;
}

/* Whether text[from..to) only says more of the one whom it stands behind: `, R-Ohio, `, ` (D), `,
 * ` of Doha, `, `, the mayor of Doha, `; nothing does as well. */
static bool says_more(const char *text, size_t from, size_t to)
{
    size_t at = from + strspn(text + from, " ,");
    if (at >= to)
        return true;
    bool opened = text[from] == ',' || text[at] == '(' || memcmp(text + at, "of ", 3) == 0;
    bool closed = text[to - 2] == ',' || text[to - 2] == ')';
    return opened && closed && to - from <= APPOSITION_MOST && is_apposition(text, at, to);
}

void referents_relative(struct recall *recall, struct quotation *quotation)
{
    size_t start = quotation->speaker.start, behind = recall_mention(recall->names, start);
    size_t least = behind > RELATIVE_MENTIONS ? behind - RELATIVE_MENTIONS : 0;
    for (size_t i = behind; i-- > least;) {
        const struct mention *mention = &recall->names->mentions[i];
        if (mention->kind != NAME_PERSON ||
            recall_is_possessive(recall->text, mention->span.end, start))
            continue;
        if (recall->cast->of[i] != 0 && says_more(recall->text, mention->span.end, start))
            recall_set_person(recall, quotation, recall->cast->of[i]);
        return;
    }
}
