/* SPDX-License-Identifier: MIT */
#include "quotekinds.h"

#include <string.h>

#include "reading/tokens/phrases.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

/* With fewer words a stretch that begins with a small letter, with a capital amid a sentence, or
 * within a report, is part of the sentence around it. */
enum { SMALL_WORDS = ENOUGH_WORDS, CAPITAL_WORDS = 4, REPORTED_WORDS = 5 };

/* Whether the tokens at..last begin with a subject and its verb: `it is late`, `the dam would
 * hold`, but not `slowed in the spring`, `the dam that broke`. */
static bool begins_clause(const struct passage *passage, size_t at, size_t last)
{
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    struct phrase subject;
    if (token_has(&tokens[at], WORD_PRONOUN) && !token_has(&tokens[at], WORD_RELATIVE))
        return at < last;
    if (report_word_is(text, &tokens[at], REPORT_CLAUSE))
        return true;
    if (phraseword_is_verb(text, &tokens[at], SIGN_ANY) || token_has(&tokens[at], WORD_RELATIVE) ||
        !phrase_subject(text, tokens, at, last + 1, &subject) || subject.last >= last)
        return false;
    if (token_has(&tokens[subject.first], WORD_PRONOUN) ||
        report_word_is(text, &tokens[subject.first], REPORT_CLAUSE))
        return true;
    size_t verb = subject.last + 1;
    while (verb < last && token_has(&tokens[verb], WORD_ADVERB))
        verb++;
    return phraseword_is_verb(text, &tokens[verb], SIGN_ANY);
}

/* Whether one sentence ends and another begins between the tokens. */
static bool holds_sentence(const struct passage *passage, size_t first, size_t last)
{
    const struct token *tokens = passage->scene.tokens;
    for (size_t i = first + 1; i + 1 < last; i++)
        if (tokens[i].kind == TOKEN_MARK && token_is_capital(&tokens[i + 1]) &&
            token_is_mark(passage->scene.text, &tokens[i], ".?!"))
            return true;
    return false;
}

/* Whether a mark, or nothing, stands before the stretch: it begins as a sentence does. */
static bool is_set_off(const struct passage *passage, size_t first)
{
    return first == passage->begin || passage->scene.tokens[first - 1].kind == TOKEN_MARK;
}

/* The previous piece, if the attribution splits one quotation into both (`"Now," he said, "we
 * go."`); else NULL. */
static const struct quotation *split_from(const struct passage *passage, size_t index,
                                          const struct source *source)
{
    const struct quotations *quotations = passage->quotations;
    if (index == 0 || quotations->count == 0 || !is_set_off(passage, passage->extents[index].first))
        return NULL;
    const struct quotation *before = &quotations->items[quotations->count - 1];
    const struct stretch *stretches = &passage->stretches.items[index - 1];
    bool split = before->span.start == stretches[0].span.start &&
                 before->number == (uint32_t)source->id && before->kind != QUOTE_INDIRECT &&
                 source->cue.start >= stretches[0].span.end &&
                 source->cue.end <= stretches[1].span.start;
    return split && passage_leads_on(passage, stretches) ? before : NULL;
}

/* Whether a stretch that begins with a capital stands amid a sentence, without the stop that speech
 * has: `the "Great Wall" of lies`. */
static bool is_amid(const struct passage *passage, const struct stretch *stretch, size_t first,
                    const struct source *source)
{
    return !is_set_off(passage, first) && passage->scene.tokens[first - 1].end != source->cue.end &&
           strchr(".,?!", passage->scene.text[stretch->inside_end - 1]) == NULL;
}

/* The token of the first word of the stretch, behind its marks and behind a changed letter: `"[t]he
 * dam"`. */
static size_t first_word(const struct passage *passage, size_t first, size_t last)
{
    const struct token *tokens = passage->scene.tokens;
    const char *text = passage->scene.text;
    while (first < last && tokens[first].kind == TOKEN_MARK)
        first++;
    if (first + 1 < last && tokens[first].end - tokens[first].start == 1 &&
        token_is(text, &tokens[first + 1], "]"))
        first += 2;
    return first;
}

/* Whether a stretch that begins with a capital is a sentence or more. */
static bool is_capital_sentence(const struct passage *passage, const struct stretch *stretch,
                                struct phrase extent, const struct source *source, bool reported)
{
    if (reported)
        return passage_words(passage, extent.first, extent.last) >= REPORTED_WORDS &&
               (is_set_off(passage, extent.first) ||
                holds_sentence(passage, extent.first, extent.last));
    return !is_amid(passage, stretch, extent.first, source) ||
           passage_words(passage, extent.first, extent.last) >= CAPITAL_WORDS;
}

/* Whether a stretch that begins with a small letter is a sentence or more. */
static bool is_small_sentence(const struct passage *passage, size_t first, size_t at, size_t last)
{
    return passage_words(passage, first, last) >= SMALL_WORDS &&
           (begins_clause(passage, at, last) || holds_sentence(passage, at, last));
}

enum quote_kind quotekinds_of(const struct passage *passage, size_t index,
                              const struct source *source, bool reported)
{
    const struct stretch *stretch = &passage->stretches.items[index];
    struct phrase extent = passage->extents[index];
    bool sentence, capital = passage_begins_capital(passage, stretch);
    size_t at = capital ? extent.first : first_word(passage, extent.first, extent.last);
    if (capital || token_is_capital(&passage->scene.tokens[at]))
        sentence = is_capital_sentence(passage, stretch, extent, source, reported);
    else {
        const struct quotation *before = split_from(passage, index, source);
        if (before != NULL)
            return before->kind;
        sentence = !reported && is_small_sentence(passage, extent.first, at, extent.last);
    }
    return sentence ? QUOTE_DIRECT : QUOTE_PARTIAL;
}
