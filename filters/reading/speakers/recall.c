/* SPDX-License-Identifier: MIT */
#include "recall.h"

#include <string.h>

#include "lists.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/bisect.h"
#include "reading/words/classnames.h"
#include "reading/words/shortwords.h"
#include "reading/words/words.h"

enum {
    TOKENS_BACK = 400, /* in which somebody without a name may be introduced */
    MODIFIERS_MOST = 3 /* words between the article and the noun */
};

static const struct class_name classes[] = {
    {"open", WHOM_OPEN},
    {"man", WHOM_MAN},
    {"woman", WHOM_WOMAN},
    {"body", WHOM_BODY},
    {"relative", WHOM_RELATIVE},
    {"thing", WHOM_THING},
    {"self", WHOM_SELF},
    {"qualifier", WHOM_QUALIFIER},
    {"example", WHOM_EXAMPLE},
    {"several", WHOM_SEVERAL},
    {"plural", WHOM_PLURAL},
    {"person", WHOM_PERSON},
    {"collective", WHOM_COLLECTIVE},
};

static uint32_t whom_code(const char *value)
{
    return classnames_code(classes, sizeof classes / sizeof *classes, value);
}

static struct shortwords speaker_words = {.table = &english_speaker_words, .code = whom_code};

static inline bool ends_before(const struct bisected *sought, size_t number)
{
    return ((const struct mention *)sought->items)[number].span.end <= sought->at;
}

size_t recall_mention(const struct names *names, size_t at)
{
    return bisect(names->count, ends_before, (struct bisected){names->mentions, at});
}

void recall_set(struct quotation *quotation, const char *name, size_t length)
{
    quotation->resolved = name;
    quotation->resolved_length = length;
}

void recall_set_person(struct recall *recall, struct quotation *quotation, uint32_t person)
{
    const struct person *found = &recall->cast->persons[person - 1];
    recall_set(quotation, found->name, found->length);
    quotation->person = person;
    recall->last = person;
    recall->last_span = quotation->speaker.start;
}

void recall_set_name(struct recall *recall, struct quotation *quotation,
                     const struct mention *mention)
{
    /* Who spoke were Russians, not Russian. */
    if (mention->kind == NAME_NORP)
        recall_set(quotation, recall->text + mention->span.start, mention_length(mention));
    else
        recall_set(quotation, mention->canonical, mention->canonical_length);
}

void recall_set_body(struct recall *recall, struct quotation *quotation,
                     const struct mention *mention)
{
    recall_set_name(recall, quotation, mention);
    if (mention->kind != NAME_NORP)
        recall->body = mention;
}

bool recall_is_body(const struct recall *recall, const struct quotation *quotation)
{
    return recall->body != NULL && quotation->resolved == recall->body->canonical;
}

bool recall_is_possessive(const char *text, size_t at, size_t end)
{
    if (at >= end)
        return false;
    if (end - at > 3 && text[at] == ' ' && text[at + 2] == 's')
        at++; /* `Helen Marsh 's aide` */
    return (text[at] == '\'' || (end - at >= 3 && memcmp(text + at, "\xE2\x80\x99", 3) == 0));
}

enum whom recall_stands_for(const char *text, struct span word)
{
    return (enum whom)shortwords_find(&speaker_words, text, word.start, word.end);
}

bool recall_is_inquiry(const char *text, struct span cue)
{
    const struct token word = {.start = (uint32_t)cue.start, .end = (uint32_t)cue.end};
    return cue.end > cue.start && report_word(text, &word) == REPORT_INQUIRY;
}

bool recall_is_introduced(const struct recall *recall, struct span word, size_t from, size_t to)
{
    const struct token *tokens = recall->names->tokens.items;
    size_t end = tokens_from(tokens, 0, recall->names->tokens.count, to), n = word.end - word.start;
    for (size_t i = end, steps = 0; i-- > 0 && tokens[i].start >= from && steps < TOKENS_BACK;
         steps++) {
        if (tokens[i].end - tokens[i].start != n ||
            memcmp(recall->text + tokens[i].start, recall->text + word.start, n) != 0)
            continue;
        for (size_t k = 1; k <= MODIFIERS_MOST + 1 && k <= i && tokens[i - k].kind != TOKEN_MARK;
             k++)
            /* `one`, `another` */
            if (token_has(&tokens[i - k], WORD_QUANTIFIER))
                return true;
            else if (token_has(&tokens[i - k], WORD_ARTICLE))
                return token_has(&tokens[i - k], WORD_INDEFINITE);
    }
    return false;
}
