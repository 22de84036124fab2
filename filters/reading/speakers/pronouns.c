/* SPDX-License-Identifier: MIT */
#include "pronouns.h"

#include <stdint.h>
#include <string.h>

#include "common/ascii.h"
#include "reading/filing/dashes.h"
#include "reading/names/titlewords.h"
#include "reading/sentences/paragraphs.h"
#include "reading/tokens/phrases.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/tokens.h"
#include "reading/words/commonwords.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"
#include "wordings.h"

/* The most tokens of a noun phrase before `who`, and of the sentence before it; the most bytes of a
 * phrase for somebody without a name. */
enum {
    NOUNS_MOST = 8,
    SENTENCE_MOST = 60,
    UNNAMED_MOST = 400,
    COMMON_LEAST = 900, /* the least times per thousand that a common noun is in small letters */
    QUOTATIONS_BACK = 4 /* among which one that goes on over sentences is searched for */
};

/* Whether the token may stand between a noun and its determiner. */
static bool is_inner(const char *text, const struct token *token)
{
    if (token->kind == TOKEN_LOWER)
        return token->classes == 0 && !phraseword_is_finite(text, token) &&
               !phraseword_is_past(text, token);
    return token_is_capital(token) || token->kind == TOKEN_NUMBER ||
           token->kind == TOKEN_POSSESSIVE;
}

/* The first token of the name in tokens[least..last] whose possessive leads to the last: `Helen
 * Marsh 's aides`; `last` if there is none. */
static size_t owner_start(const struct token *tokens, size_t least, size_t last)
{
    size_t at = last;
    while (at > least && tokens[at].kind != TOKEN_POSSESSIVE)
        at--;
    size_t first = at;
    while (first > least && token_is_capital(&tokens[first - 1]) && tokens[first - 1].classes == 0)
        first--;
    return first < at ? first : last;
}

/* The first token of the noun phrase that ends with `last`: its determiner, its number or whose it
 * is; without one the names right before the noun, for what else stands there may be a verb. */
static size_t noun_start(const char *text, const struct token *tokens, size_t last)
{
    size_t least = last > NOUNS_MOST ? last - NOUNS_MOST : 0, at = last;
    while (at > least && !tokens[at].first && is_inner(text, &tokens[at - 1]))
        at--;
    if (at > least && !tokens[at].first && token_has(&tokens[at - 1], WORD_DETERMINER))
        return at - 1;
    at = owner_start(tokens, at, last);
    while (at > least && !tokens[at].first && token_is_capital(&tokens[at - 1]) &&
           !token_has(&tokens[at - 1], WORD_PREPOSITION | WORD_CONJUNCTION))
        at--;
    return at;
}

/* Whether a person is named shortly before the token `at` in its sentence, so that `who` behind a
 * comma may be that person. */
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

/* Whether the phrase that ends at the offset `end` ends in the name of a party's or people's
 * members: `House Republicans`. */
static bool ends_in_people(const struct recall *recall, size_t end)
{
    size_t i = recall_mention(recall->names, end - 1);
    return i < recall->names->count && recall->names->mentions[i].span.end == end &&
           recall->names->mentions[i].kind == NAME_NORP;
}

/* Whether the word nearly always stands in small letters, and has its capital from its place:
 * `Prosecutors said`. */
static bool is_common(const char *word, size_t n)
{
    return n <= COMMONWORDS_MOST && commonwords_lower(word, n) > COMMON_LEAST;
}

/* Whether the noun text[from..to) is a plural. */
static bool is_plural(const struct recall *recall, size_t from, size_t to)
{
    const char *text = recall->text;
    unsigned classes = words_classes(text, from, to);
    if (recall_stands_for(text, (struct span){from, to}) == WHOM_PLURAL ||
        (classes & WORD_QUANTIFIER) != 0)
        return true;
    /* not `the court's ruling`, whose last word may be a verb */
    bool plural = to > from + 2 && text[to - 1] == 's' && text[to - 2] != 's' &&
                  text[to - 2] != '\'' && text[to - 2] != '\x99' &&
                  (classes & WORD_DETERMINER) == 0;
    return plural && (ascii_is_lower(text[from]) || is_common(text + from, to - from) ||
                      ends_in_people(recall, to));
}

/* `aides, who`, `Voters who`, `Republicans, who`: whether the noun is a plural, with a capital from
 * its place or for a party or people only. */
static bool is_several_noun(const struct recall *recall, const struct token *token)
{
    return token->classes == 0 && is_plural(recall, token->start, token->end) &&
           (token->kind == TOKEN_LOWER || token->first || ends_in_people(recall, token->end));
}

void pronouns_relative(const struct recall *recall, struct quotation *quotation, bool person)
{
    const struct token *tokens = recall->names->tokens.items;
    size_t at = tokens_from(tokens, 0, recall->names->tokens.count, quotation->speaker.start);
    if (at == 0 || tokens[at].first)
        return;
    size_t last = at - 1;
    if (token_is_mark(recall->text, &tokens[last], ",") ||
        dashes_length(recall->text, tokens[last].start, tokens[last].end) > 0) {
        if (tokens[last--].first)
            return;
        if (person && !is_several_noun(recall, &tokens[last]) && names_person(recall, tokens, last))
            return;
    }
    bool noun = tokens[last].kind == TOKEN_LOWER && tokens[last].classes == 0;
    if (!noun && !(person && is_several_noun(recall, &tokens[last])))
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

/* Whether the phrase, by its article, means one body or document (`The report`), without naming it.
 */
static bool is_definite(const struct recall *recall, struct span phrase)
{
    size_t end = spans_word_end(recall->text, phrase.start, phrase.end);
    return end < phrase.end && recall->text[phrase.end - 1] != 's' &&
           (words_classes(recall->text, phrase.start, end) & WORD_DEFINITE) != 0;
}

/* How many sentences lie between the pronoun that is the quotation's speaker and the speaker of
 * `before`. */
static size_t sentences_since(const struct recall *recall, const struct quotation *quotation,
                              const struct quotation *before)
{
    return paragraphs_unit(recall->story, quotation->speaker.start) -
           paragraphs_unit(recall->story, before->speaker.start);
}

/* The previous quotation, if its speaker is known and stands before the pronoun that is this one's;
 * else NULL. */
static const struct quotation *quotation_before(const struct recall *recall,
                                                const struct quotation *quotation)
{
    if (recall->at == 0)
        return NULL;
    const struct quotation *before = &recall->quotations->items[recall->at - 1];
    return before->resolved != NULL && before->speaker.start < quotation->speaker.start ? before
                                                                                        : NULL;
}

/* Whether the pronoun begins its sentence, or stands behind or amid what it says: `who, they say,
 * left`. */
static bool is_subject(const struct recall *recall, const struct quotation *quotation)
{
    size_t at = quotation->speaker.start;
    bool amid = at > 2 && recall->text[at - 2] == ',' && quotation->cue.end > at &&
                quotation->cue.end < quotation->span.start &&
                recall->text[quotation->cue.end] == ',';
    return amid || quotation->span.start < at ||
           (recall->text[at] >= 'A' && recall->text[at] <= 'Z');
}

void pronouns_body(const struct recall *recall, struct quotation *quotation)
{
    const struct quotation *before = quotation_before(recall, quotation);
    if (before == NULL || before->person != 0)
        return;
    bool body = recall_is_body(recall, before) && is_subject(recall, quotation) &&
                sentences_since(recall, quotation, before) <= 1;
    bool document = before->resolved == recall->text + before->speaker.start &&
                    is_definite(recall, before->speaker) &&
                    paragraph_of(recall, quotation->speaker.start) <=
                        paragraph_of(recall, before->speaker.start) + 1;
    if (body || document)
        recall_set(quotation, before->resolved, before->resolved_length);
}

/* The offset in the story's text of what the pointer points to; the text's length if that is not in
 * it. */
static size_t offset_of(const struct story *story, const char *at)
{
    uintptr_t offset = (uintptr_t)at - (uintptr_t)story->text;
    return offset < story->length ? (size_t)offset : story->length;
}

/* Whether the phrase means several without names: `two dam officials in Doha`, `Novak and others`.
 */
static bool is_several(const struct recall *recall, struct span phrase)
{
    const char *text = recall->text;
    const unsigned ends = WORD_PREPOSITION | WORD_RELATIVE | WORD_PRONOUN;
    struct span head = {phrase.start, phrase.start};
    if (phrase.end - phrase.start > UNNAMED_MOST)
        return false;
    for (size_t at = phrase.start, end; at < phrase.end; at = end + 1) {
        end = wording_word_end(text, at, phrase.end);
        unsigned classes = end > at ? words_classes(text, at, end) : 0;
        if ((classes & ends) != 0)
            break;
        if (end == at + 3 && memcmp(text + at, "and", 3) == 0 && end < phrase.end)
            return head.end > head.start;
        if (end > at && (classes & WORD_ARTICLE) == 0 && !tokens_end_in(text, at, end, "ing", 3))
            head = (struct span){at, end};
        if ((end < phrase.end && text[end] == ',') || tokens_end_in(text, at, end, "ing", 3))
            break;
    }
    return head.end > head.start && is_plural(recall, head.start, head.end);
}

/* Whether the offset is in a quotation between marks, up to the one at hand. */
static bool is_between_marks(const struct recall *recall, size_t at)
{
    const struct quotation *items = recall->quotations->items;
    size_t least = recall->at > QUOTATIONS_BACK ? recall->at - QUOTATIONS_BACK : 0;
    for (size_t i = recall->at + 1; i-- > least;)
        if (items[i].kind != QUOTE_INDIRECT && items[i].span.start <= at && at < items[i].span.end)
            return true;
    return false;
}

/* Whether the token `at` opens its sentence, which begins with the token `from`: only words that
 * connect sentences stand before it: `But`, `Often,`. */
static bool is_first(const char *text, const struct token *tokens, size_t from, size_t at)
{
    while (from < at && (token_has(&tokens[from], WORD_JOINER | WORD_ADVERB | WORD_COORDINATING) ||
                         token_is_mark(text, &tokens[from], ",")))
        from++;
    return from == at;
}

/* The subject of the sentence tokens[from..to), if a verb stands right behind it. */
static bool sentence_subject(const char *text, const struct token *tokens, size_t from, size_t to,
                             struct phrase *subject)
{
    if (from >= to || !phrase_subject(text, tokens, from, to, subject) ||
        subject->last - subject->first >= NOUNS_MOST)
        return false;
    size_t verb = subject->last + 1;
    while (verb < to && token_has(&tokens[verb], WORD_ADVERB))
        verb++;
    return verb < to && phraseword_is_verb(text, &tokens[verb], SIGN_ANY);
}

/* `Many teachers have objected. They say`: the subject of the sentence before, in the paragraph, is
 * of several without a name. */
static void several_before(const struct recall *recall, struct quotation *quotation)
{
    const struct story *story = recall->story;
    const struct token *tokens = recall->names->tokens.items;
    size_t count = recall->names->tokens.count, at = quotation->speaker.start;
    size_t unit = paragraphs_unit(story, at);
    struct phrase subject;
    if (unit == 0 || story->units[unit - 1].paragraph != story->units[unit].paragraph)
        return;
    size_t from = tokens_from(tokens, 0, count, story->units[unit - 1].start),
           to = tokens_from(tokens, from, count, story->units[unit].start);
    if (!(is_subject(recall, quotation) ||
          is_first(recall->text, tokens, to, tokens_from(tokens, to, count, at))) ||
        !sentence_subject(recall->text, tokens, from, to, &subject))
        return;
    struct span phrase = {tokens[subject.first].start, tokens[subject.last].end};
    if (is_several(recall, phrase) && !is_between_marks(recall, phrase.start))
        recall_set(quotation, recall->text + phrase.start, phrase.end - phrase.start);
}

void pronouns_several(const struct recall *recall, struct quotation *quotation)
{
    const struct quotation *before = quotation_before(recall, quotation);
    if (before == NULL || before->person != 0 || recall_is_body(recall, before) ||
        sentences_since(recall, quotation, before) > 1) {
        several_before(recall, quotation);
        return;
    }
    size_t start = offset_of(recall->story, before->resolved);
    struct span phrase = start < recall->story->length
                             ? (struct span){start, start + before->resolved_length}
                             : before->speaker;
    if (is_several(recall, phrase))
        recall_set(quotation, before->resolved, before->resolved_length);
}

/* Whether the phrase means one person of that gender without a name, by the words before its first
 * preposition or the like: `a spokeswoman for Helen Marsh`. */
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

/* Whether the phrase means one person without a name who may be a woman or a man: `another dealer`,
 * `the official`, `a ministry official in Doha`. */
static bool is_somebody(const char *text, struct span phrase)
{
    struct span head = {0, 0};
    size_t at = wording_word_end(text, phrase.start, phrase.end);
    bool one = at - phrase.start == 3 && (memcmp(text + phrase.start, "one", 3) == 0 ||
                                          memcmp(text + phrase.start, "One", 3) == 0);
    unsigned first = words_classes(text, phrase.start, at);
    if (phrase.end - phrase.start > UNNAMED_MOST || at >= phrase.end ||
        !(one || (first & (WORD_INDEFINITE | WORD_DEFINITE)) != 0 ||
          tokens_end_in(text, phrase.start, at, "other", 1)))
        return false;
    for (size_t end = at++; at < phrase.end && text[end] != ','; at = end + 1) {
        end = wording_word_end(text, at, phrase.end);
        if (end > at && words_classes(text, at, end) != 0)
            break;
        head = (struct span){at, end};
    }
    /* A title with `the` may be that of somebody named elsewhere. */
    return head.end > head.start && ascii_is_lower(text[head.start]) &&
           (recall_stands_for(text, head) == WHOM_PERSON ||
            ((first & WORD_DEFINITE) == 0 &&
             titlewords_classes(text + head.start, head.end - head.start) != NULL));
}

/* Whether the mention may be whom a pronoun means that is the speaker of `here`, behind somebody
 * without a name who speaks in `before`: a person named outside of both quotations. */
static bool may_be_meant(const struct mention *mention, const struct quotation *before,
                         const struct quotation *here)
{
    size_t at = mention->span.start;
    if (mention->kind != NAME_PERSON || (at >= here->span.start && at < here->span.end))
        return false;
    if (at < before->speaker.start)
        return before->kind == QUOTE_INDIRECT || at < before->span.start;
    return at >= before->span.end && at >= before->speaker.end;
}

/* Whether such a person is named in the sentence of the previous quotation's speaker, or before the
 * pronoun in its own. */
static bool is_another_named(const struct recall *recall, const struct quotation *before,
                             const struct quotation *here)
{
    const struct mention *mentions = recall->names->mentions;
    size_t i = recall_mention(recall->names, here->speaker.start);
    size_t from = recall->story->units[paragraphs_unit(recall->story, before->speaker.start)].start;
    for (; i > 0 && mentions[i - 1].span.start >= from; i--)
        if (may_be_meant(&mentions[i - 1], before, here))
            return true;
    return false;
}

bool pronouns_person(const struct recall *recall, struct quotation *quotation, enum gender gender)
{
    const struct quotation *before = quotation_before(recall, quotation);
    if (before == NULL || before->person != 0 || recall_is_inquiry(recall->text, before->cue) ||
        sentences_since(recall, quotation, before) > 1)
        return false;
    size_t start = offset_of(recall->story, before->resolved);
    struct span phrase = {start, start + before->resolved_length};
    if (start == recall->story->length ||
        !(is_unnamed(recall->text, phrase, gender) ||
          (is_subject(recall, quotation) && start == before->speaker.start &&
           sentences_since(recall, quotation, before) == 1 && is_somebody(recall->text, phrase) &&
           !is_another_named(recall, before, quotation))))
        return false;
    recall_set(quotation, before->resolved, before->resolved_length);
    return true;
}
