/* SPDX-License-Identifier: MIT */
#include "pronouns.h"

#include <stdint.h>

#include "paragraphs.h"
#include "phrasewords.h"
#include "spans.h"
#include "tokens.h"
#include "wordings.h"
#include "words.h"

/* The most tokens of a noun phrase before `who`, and of the sentence before it; the most bytes of
 * what somebody without a name is called. */
enum { NOUNS_MOST = 8, SENTENCE_MOST = 60, UNNAMED_MOST = 400 };

/* Whether the token may stand between a noun and its determiner. */
static bool is_inner(const char *text, const struct token *token)
{
    if (token->kind == TOKEN_LOWER)
        return token->classes == 0 && !phraseword_is_finite(text, token) &&
               !phraseword_is_past(text, token);
    return token_is_capital(token) || token->kind == TOKEN_NUMBER ||
           token->kind == TOKEN_POSSESSIVE;
}

/* The first token of the noun phrase that ends with `last`: its determiner or number; without one
 * the names right before the noun, for what else stands there may be a verb. */
static size_t noun_start(const char *text, const struct token *tokens, size_t last)
{
    size_t least = last > NOUNS_MOST ? last - NOUNS_MOST : 0, at = last;
    while (at > least && !tokens[at].first && is_inner(text, &tokens[at - 1]))
        at--;
    if (at > least && !tokens[at].first && token_has(&tokens[at - 1], WORD_DETERMINER))
        return at - 1;
    at = last;
    while (at > least && !tokens[at].first && token_is_capital(&tokens[at - 1]))
        at--;
    return at;
}

/* Whether somebody is named before the token `at` in its sentence, near: behind a comma `who` may
 * be he. */
static bool names_person(const struct recall *recall, const struct token *tokens, size_t at)
{
    const struct mention *mentions = recall->names->mentions;
    size_t i = recall_mention(recall->names, tokens[at].start), start = at;
    while (start > 0 && at - start < SENTENCE_MOST && !tokens[start].first)
        start--;
    while (i > 0 && mentions[i - 1].span.start >= tokens[start].start)
        if (mentions[--i].kind == NAME_PERSON)
            return true;
    return false;
}

void pronouns_relative(const struct recall *recall, struct quotation *quotation, bool person)
{
    const struct token *tokens = recall->names->tokens.items;
    size_t at = tokens_from(tokens, 0, recall->names->tokens.count, quotation->speaker.start);
    if (at == 0 || tokens[at].first)
        return;
    size_t last = at - 1;
    if (token_is_mark(recall->text, &tokens[last], ",")) {
        if (tokens[last].first || (person && names_person(recall, tokens, last)))
            return;
        last--;
    }
    if (tokens[last].kind != TOKEN_LOWER || tokens[last].classes != 0)
        return;
    size_t first = noun_start(recall->text, tokens, last);
    /* `the crews and their captain, who` */
    if (last + 1 < at && first > 0 && token_has(&tokens[first - 1], WORD_JOINER))
        return;
    recall_set(quotation, recall->text + tokens[first].start,
               tokens[last].end - tokens[first].start);
}

static size_t paragraph_of(const struct recall *recall, size_t at)
{
    return recall->story->units[paragraphs_unit(recall->story, at)].paragraph;
}

/* Whether the phrase is of one body or document by its article (`The report`), and no name. */
static bool is_definite(const struct recall *recall, struct span phrase)
{
    size_t end = spans_word_end(recall->text, phrase.start, phrase.end);
    return end < phrase.end && recall->text[phrase.end - 1] != 's' &&
           (words_classes(recall->text, phrase.start, end) & WORD_DEFINITE) != 0;
}

void pronouns_body(const struct recall *recall, struct quotation *quotation)
{
    if (recall->at == 0)
        return;
    const struct quotation *before = &recall->quotations->items[recall->at - 1];
    if (before->resolved != recall->text + before->speaker.start || before->person != 0 ||
        before->speaker.start >= quotation->speaker.start ||
        !is_definite(recall, before->speaker) ||
        paragraph_of(recall, quotation->speaker.start) >
            paragraph_of(recall, before->speaker.start) + 1)
        return;
    recall_set(quotation, before->resolved, before->resolved_length);
}

/* Whether the phrase is of one person without a name, a woman or a man by its words before what
 * they are of: `a spokeswoman for Helen Marsh`. */
static bool is_unnamed(const char *text, struct span phrase, enum gender gender)
{
    if (phrase.end - phrase.start > UNNAMED_MOST)
        return false;
    for (size_t at = phrase.start, end; at < phrase.end; at = end + 1) {
        end = wording_word_end(text, at, phrase.end);
        unsigned classes = end > at ? words_classes(text, at, end) : 0;
        if ((classes & (WORD_PREPOSITION | WORD_RELATIVE | WORD_PRONOUN | WORD_JOINER)) != 0)
            return false;
        if (classes == 0 && genders_of_word(text, at, end) == gender)
            return true;
    }
    return false;
}

/* The offset in the story's text that the pointer is to; its length if it is to none there. */
static size_t offset_of(const struct story *story, const char *at)
{
    uintptr_t offset = (uintptr_t)at - (uintptr_t)story->text;
    return offset < story->length ? (size_t)offset : story->length;
}

bool pronouns_person(const struct recall *recall, struct quotation *quotation, enum gender gender)
{
    if (recall->at == 0)
        return false;
    const struct quotation *before = &recall->quotations->items[recall->at - 1];
    if (before->resolved == NULL || before->person != 0 ||
        recall_is_inquiry(recall->text, before->cue) ||
        before->speaker.start >= quotation->speaker.start ||
        paragraphs_unit(recall->story, quotation->speaker.start) >
            paragraphs_unit(recall->story, before->speaker.start) + 1)
        return false;
    size_t start = offset_of(recall->story, before->resolved);
    struct span phrase = {start, start + before->resolved_length};
    if (start == recall->story->length || !is_unnamed(recall->text, phrase, gender))
        return false;
    recall_set(quotation, before->resolved, before->resolved_length);
    return true;
}
