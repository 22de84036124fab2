/* SPDX-License-Identifier: MIT */
#include "passage.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/utf8.h"
#include "fronted.h"
#include "reading/filing/bylines.h"
#include "reading/filing/datelines.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/bisect.h"

void passage_free(struct passage *passage)
{
    free(passage->places.items);
    free(passage->stretches.items);
    free(passage->ends);
    free(passage->extents);
    cues_free(&passage->cues);
    free(passage->stretch);
}

/* The first token of [low, high) that begins at the offset `at` or behind it; `high` if there is
 * none. The search starts where it would stand if tokens had usual lengths. */
static size_t token_near(const struct token *tokens, size_t low, size_t high, size_t at)
{
    enum { LENGTH_MOST = 8, STEP = 8 };
    if (low >= high || tokens[low].start >= at)
        return low;
    size_t step = (at - tokens[low].start) / LENGTH_MOST, next = low + step;
    for (step = STEP; next < high && tokens[next].start < at; step *= 2) {
        low = next + 1;
        next += step;
    }
    return tokens_from(tokens, low, next < high ? next : high, at);
}

bool passage_find_tokens(struct passage *passage, const struct tokens *tokens,
                         const struct paragraph *paragraph)
{
    size_t count = paragraph->next_unit - paragraph->first_unit;
    passage->ends =
        memory_grow(passage->ends, &passage->ends_capacity, count, sizeof *passage->ends);
    passage->begin = token_near(tokens->items, passage->end, tokens->count, paragraph->start);
    passage->end = passage->begin;
    for (size_t i = 0; i < count; i++)
        passage->ends[i] = passage->end =
            token_near(tokens->items, passage->end, tokens->count,
                       passage->story->units[paragraph->first_unit + i].end);
    return passage->begin < passage->end;
}

void passage_map_stretches(struct passage *passage)
{
    const struct token *tokens = passage->scene.tokens;
    size_t count = passage->stretches.count, at = passage->begin, end = passage->end;
    passage->stretch = memory_grow(passage->stretch, &passage->stretch_capacity, end + 1,
                                   sizeof *passage->stretch);
    passage->extents = memory_grow(passage->extents, &passage->extents_capacity, count + 1,
                                   sizeof *passage->extents);
    memset(passage->stretch + at, 0, (end + 1 - at) * sizeof *passage->stretch);
    for (size_t i = 0; i < count; i++) {
        struct span span = passage->stretches.items[i].span;
        size_t first = tokens_from(tokens, at, end, span.start);
        for (at = first; at < end && tokens[at].start < span.end; at++)
            passage->stretch[at] = (uint32_t)i + 1;
        passage->extents[i] = first < at ? (struct phrase){first, at - 1} : (struct phrase){end, 0};
    }
    passage->scene.stretch = passage->stretch;
    passage->scene.quoted = count > 0;
    passage->scene.begin = passage->begin;
    passage->scene.end = passage->end;
}

/* Whether the token is a dash, a bracket or a slash: every dateline has one. */
static bool may_end_dateline(const char *text, const struct token *token)
{
    if (token->kind != TOKEN_MARK)
        return false;
    switch ((unsigned char)text[token->start]) {
    case '-':
    case '_':
    case '(':
    case '/': return true;
    case 0xE2: return text[token->end - 1] == '\x93' || text[token->end - 1] == '\x94';
    default: return false;
    }
}

/* Whether the paragraph may begin with a dateline outside of any stretch. datelines_at() may see
 * one that ends within a word with a hyphen. */
static bool may_have_dateline(const struct passage *passage, size_t start)
{
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    size_t end = start + DATELINE_MOST;
    if (passage->stretch[passage->begin] != 0)
        return false;
    size_t at = passage->begin;
    while (at < passage->end && tokens[at].start < end && !may_end_dateline(text, &tokens[at]))
        at++;
    return (at < passage->end && tokens[at].start < end) || text[start] == '*' ||
           (at < passage->end && text[end - 1] == '-');
}

/* The offset at which the paragraph's dateline would begin: behind a byline that it is glued to, if
 * there is one. */
static size_t dateline_start(const char *text, const struct paragraph *paragraph)
{
    bywords_prepare();
    if (!bywords_may_have_by(text, paragraph->start, paragraph->end))
        return paragraph->start;
    size_t names = bywords_after_by(text, paragraph->start, paragraph->end);
    return names == paragraph->start
               ? names
               : bylines_glued_end(text, paragraph->start, names, paragraph->end);
}

/* The first token behind the paragraph's dateline and its dash, if it has one: a report does not
 * begin with the place it was filed from. */
static size_t skip_dateline(const struct passage *passage, const struct paragraph *paragraph)
{
    struct dateline dateline;
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    size_t at = passage->begin, start = dateline_start(text, paragraph);
    if (!(start > paragraph->start || may_have_dateline(passage, start)) ||
        !datelines_at(text, start, paragraph->end, (struct date){0, 0, 0}, &dateline))
        return at;
    while (at < passage->end &&
           (tokens[at].start < dateline.span.end || tokens[at].kind == TOKEN_MARK) &&
           passage->stretch[at] == 0)
        at++;
    return at;
}

/* Whether the token is too far from the paragraph's start, an offset, for a dateline and the marks
 * behind it to reach it. */
static bool is_behind_dateline(const struct passage *passage, size_t at, size_t start)
{
    const struct token *token = &passage->scene.tokens[at];
    return token->kind != TOKEN_MARK && token->start >= start + DATELINE_MOST &&
           passage->scene.text[start] != '*';
}

/* Finds the cues of a sentence, tokens [begin, end). */
static void find_sentence_cues(struct passage *passage, size_t begin, size_t end)
{
    struct cue fronted;
    if (begin == passage->begin)
        cues_add_label(&passage->cues, &passage->scene, begin, end);
    if (cues_may_add(&passage->cues, begin + FRONTED_MOST) &&
        fronted_find(&passage->scene, begin, end, &fronted)) {
        cues_append(&passage->cues, fronted);
        cues_pass(&passage->cues, fronted.first);
    }
    if (cues_may_add(&passage->cues, end))
        cues_add(&passage->cues, &passage->scene, begin, end);
}

/* A dateline is searched for only if a cue was found that might report it. */
void passage_find_cues(struct passage *passage, const struct paragraph *paragraph)
{
    size_t at = passage->begin;
    bool sought = false;
    cues_begin(&passage->cues, &passage->scene);
    /* The first sentence is always looked at: it may begin with a label. */
    for (size_t i = paragraph->first_unit;
         i < paragraph->next_unit &&
         (at == passage->begin || cues_may_add(&passage->cues, SIZE_MAX));
         i++) {
        size_t begin = at, end = passage->ends[i - paragraph->first_unit];
        at = end > begin ? end : begin;
        find_sentence_cues(passage, begin, at);
        if (sought || passage->cues.count == 0)
            continue;
        sought = true;
        if (begin > passage->begin && is_behind_dateline(passage, begin, paragraph->start))
            continue;
        size_t behind = skip_dateline(passage, paragraph);
        if (behind <= begin)
            continue;
        cues_again(&passage->cues);
        at = behind > at ? behind : at;
        find_sentence_cues(passage, behind, at);
    }
}

struct span passage_span(const struct scene *scene, struct phrase phrase)
{
    return (struct span){scene->tokens[phrase.first].start, scene->tokens[phrase.last].end};
}

struct span passage_speaker(const struct scene *scene, struct phrase phrase)
{
    struct span span = passage_span(scene, phrase);
    if (report_word_is(scene->text, &scene->tokens[phrase.first], REPORT_CLAUSE))
        for (size_t i = span.start; i < span.end; i++)
            if (scene->text[i] == '\'' || scene->text[i] == '\xE2')
                span.end = i;
    return span;
}

struct source passage_source(const struct passage *passage, size_t cue)
{
    const struct cue *found = &passage->cues.items[cue];
    struct source source = {.id = passage->sources + cue};
    source.cue = passage_span(&passage->scene, (struct phrase){found->first, found->last});
    if (found->has_subject)
        source.speaker = passage_speaker(&passage->scene, found->subject);
    return source;
}

struct source passage_own_source(const struct passage *passage, size_t token)
{
    return (struct source){.id = passage->sources + passage->cues.count + token - passage->begin};
}

void passage_end_sources(struct passage *passage)
{
    passage->sources = passage_own_source(passage, passage->end).id + 1;
}

size_t passage_words(const struct passage *passage, size_t first, size_t last)
{
    size_t words = 0;
    for (size_t i = first; i <= last && words < ENOUGH_WORDS; i++)
        words += passage->scene.tokens[i].kind != TOKEN_MARK &&
                 passage->scene.tokens[i].kind != TOKEN_POSSESSIVE;
    return words;
}

static inline bool begins_before(const struct bisected *sought, size_t number)
{
    return ((const struct cue *)sought->items)[number].first < sought->at;
}

size_t passage_cue_from(const struct passage *passage, size_t at)
{
    return bisect(passage->cues.count, begins_before, (struct bisected){passage->cues.items, at});
}

bool passage_leads_on(const struct passage *passage, const struct stretch *stretch)
{
    const char *text = passage->scene.text;
    size_t at = stretch->inside_end;
    return at > stretch->inside && strchr(",?!-", text[at - 1]) != NULL;
}

bool passage_begins_capital(const struct passage *passage, const struct stretch *stretch)
{
    size_t at = stretch->inside;
    /* `"[S]he agreed"` */
    if (at < stretch->inside_end && passage->scene.text[at] == '[')
        at++;
    return utf8_is_upper(passage->scene.text + at, stretch->inside_end - at);
}

size_t passage_token_from(const struct passage *passage, size_t at)
{
    return tokens_from(passage->scene.tokens, passage->begin, passage->end, at);
}
