/* SPDX-License-Identifier: MIT */
#include "speech.h"

#include <stdlib.h>
#include <string.h>

#include "claims.h"
#include "common/wordlist.h"
#include "cues.h"
#include "indirect.h"
#include "lists.h"
#include "marks.h"
#include "passage.h"
#include "reading/sentences/paragraphs.h"
#include "reading/speakers/quotations.h"
#include "reading/speakers/speakers.h"
#include "reading/words/words.h"
#include "signatures.h"
#include "storynotes.h"
#include "unclaimed.h"

const char *const quote_kind_names[QUOTE_KINDS] = {"direct", "partial", "indirect"};

static const struct wordlist page_lines = {&english_page_lines, NULL};

enum {
    LEAD_MOST = 14,     /* tokens that only lead in to the next paragraph */
    PAGE_LINE_MOST = 48 /* bytes of a line of a page, and one more */
};

static const size_t none = SIZE_MAX;

/* Adds the paragraph's reports without marks: the outermost only, since what lies inside a report
 * is not one itself. */
static void add_indirect(struct passage *passage)
{
    size_t covered = 0;
    passage->report_from = passage->quotations->count;
    for (size_t i = 0; i < passage->cues.count; i++) {
        struct phrase content[2];
        struct cue *cue = &passage->cues.items[i];
        size_t begin = cue->begin;
        if (cue->first < covered)
            continue;
        /* A report does not reach back into the previous one. */
        if (begin < covered)
            cue->begin = covered;
        size_t pieces =
            indirect_content(&passage->scene, cue, passage->cues.count - i - 1, content);
        cue->begin = begin;
        for (size_t k = 0; k < pieces; k++) {
            quotations_add(passage->quotations, passage_span(&passage->scene, content[k]),
                           QUOTE_INDIRECT, passage_source(passage, i));
            covered = content[k].last > cue->last ? content[k].last + 1 : cue->last + 1;
        }
    }
}

/* Begins the turn of the one whose name the paragraph is, in an interview; false if it is none. */
static bool begin_turn(struct passage *passage, const struct paragraph *paragraph)
{
    if (!interviews_is_name(&passage->interview, passage->scene.text, paragraph))
        return false;
    passage->has_turn = true;
    passage->turn = passage_own_source(passage, passage->begin);
    passage->turn.speaker = (struct span){paragraph->start, paragraph->end};
    passage->has_lead = passage->has_before = passage->reported_before = passage->unsigned_last =
        passage->open = false;
    passage_end_sources(passage);
    return true;
}

/* Adds the paragraph, without its last stop, as part of the turn at hand; false if there is no such
 * turn, or the paragraph is only a heading, or has a label of its own. */
static bool add_turn(struct passage *passage, const struct paragraph *paragraph)
{
    size_t last = passage->end - 1;
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    bool labeled = passage->cues.count > 0 && passage->cues.items[0].label;
    if (!passage->has_turn || labeled || !interviews_is_prose(text, paragraph))
        return false;
    passage->report_from = passage->quotations->count;
    last -= last > passage->begin && token_is_mark(text, &tokens[last], ".:") &&
            passage->stretch[last] == 0;
    quotations_add(passage->quotations,
                   passage_span(&passage->scene, (struct phrase){passage->begin, last}),
                   QUOTE_INDIRECT, passage->turn);
    return true;
}

/* Whether the paragraph ends with a colon, and the next one begins with a mark. */
static bool ends_with_colon(const struct passage *passage, const struct paragraph *paragraph)
{
    const char *text = passage->scene.text;
    const struct mark_places *places = &passage->places;
    size_t last = passage->end - 1, at = paragraph->end;
    if (!token_is(text, &passage->scene.tokens[last], ":") || passage->stretch[last] != 0 ||
        passage->next_place >= places->count)
        return false;
    size_t mark = places->items[passage->next_place];
    while (at < mark && strchr(" \t\r\n", text[at]) != NULL)
        at++;
    return at == mark;
}

/* The index of the cue that leads in to the next paragraph: `The mayor told the Daily Post:`. It is
 * the paragraph's last, with no words between marks behind it; `none` if there is no such. */
static size_t lead_cue(const struct passage *passage, const struct paragraph *paragraph)
{
    size_t count = passage->cues.count;
    if (count == 0 || !ends_with_colon(passage, paragraph))
        return none;
    const struct cue *cue = &passage->cues.items[count - 1];
    if (!cue->has_subject || cue->label || cue->end < passage->end ||
        passage->end - cue->last > CUE_DISTANCE)
        return none;
    for (size_t i = cue->last; i < passage->end; i++)
        if (passage->stretch[i] != 0)
            return none;
    return count - 1;
}

/* Drops the report of the cue that leads in to a quotation, if it is only how that is announced:
 * `said this on Monday:`. */
static void drop_lead(struct passage *passage, size_t cue)
{
    struct quotations *quotations = passage->quotations;
    if (quotations->count == passage->report_from)
        return;
    struct quotation *report = &quotations->items[quotations->count - 1];
    size_t at = passage_token_from(passage, report->span.start);
    /* The paragraph's last token is the colon, which no report has. */
    if (report->number != passage_source(passage, cue).id ||
        report->span.end < passage->scene.tokens[passage->end - 2].end ||
        passage->end - at > LEAD_MOST)
        return;
    for (; at < passage->end; at++)
        if (token_has(&passage->scene.tokens[at], WORD_AUXILIARY | WORD_PRONOUN))
            return;
    quotations->count--;
}

/* Takes the paragraph for a signature, if the one before was a quotation and this one only says who
 * wrote it. */
static void take_signature(struct passage *passage)
{
    struct source source;
    struct quotations *quotations = passage->quotations;
    if (passage->unsigned_last && quotations->count > 0 &&
        ((passage->stretches.count == 0 && signatures_find(passage, passage->begin, &source)) ||
         signatures_with_dash(passage, &source)))
        quotations_give_source(quotations, quotations->items[quotations->count - 1].number, source);
}

/* Whether the paragraph ends with a quotation without a speaker. */
static bool is_unsigned(const struct passage *passage)
{
    const struct quotations *quotations = passage->quotations;
    size_t count = passage->stretches.count;
    return count > 0 && quotations->count > 0 && passage->has_last && passage->last.cue.end == 0 &&
           passage->last.speaker.end == 0 &&
           quotations->items[quotations->count - 1].span.start ==
               passage->stretches.items[count - 1].span.start &&
           passage->extents[count - 1].last + 1 == passage->end;
}

/* How many stretches the paragraph has up to the last that is a quotation; titles may follow:
 * `Marsh said on "Harbor Hour."` */
static size_t quoted_stretches(const struct passage *passage)
{
    const struct quotations *quotations = passage->quotations;
    size_t count = passage->stretches.count;
    if (quotations->count == 0)
        return 0;
    size_t last = quotations->items[quotations->count - 1].span.start;
    while (count > 0 && passage->stretches.items[count - 1].span.start > last)
        count--;
    return count;
}

/* Whether the paragraph ends with its last quotation and who says it: then a next paragraph that is
 * only a quotation has the same speaker. Not behind a question, which may be answered there. */
static bool ends_attributed(const struct passage *passage)
{
    const struct quotations *quotations = passage->quotations;
    size_t count = quoted_stretches(passage);
    if (count == 0 || !passage->has_last || passage->last.cue.end == 0 ||
        passage->last.speaker.end == 0)
        return false;
    const struct stretch *stretch = &passage->stretches.items[count - 1];
    if (stretch->open ||
        quotations->items[quotations->count - 1].span.start != stretch->span.start ||
        passage->scene.text[stretch->inside_end - 1] == '?')
        return false;
    size_t behind = passage->extents[count - 1].last + 1, sentence = 0;
    while (passage->ends[sentence] < behind)
        sentence++;
    if (passage->ends[sentence] < passage->end)
        return false;
    for (size_t i = passage_cue_from(passage, behind); i < passage->cues.count; i++)
        if (passage_source(passage, i).speaker.start != passage->last.speaker.start &&
            !scene_has(&passage->scene, passage->cues.items[i].subject.first, WORD_RELATIVE))
            return false;
    return passage->cues.count == 0 || !passage->cues.items[0].label;
}

/* The number, from 1, of the cue of the paragraph's last report without marks; 0 if there is none.
 */
static size_t last_report_cue(const struct passage *passage)
{
    if (passage->report_to == passage->report_from)
        return 0;
    size_t at = passage->cues.count;
    size_t id = passage->quotations->items[passage->report_to - 1].number;
    while (at > 0 && passage_source(passage, at - 1).id != id)
        at--;
    return at;
}

/* Whether the paragraph ends with a report without marks and who says it: then a next paragraph
 * that is only a quotation has the same speaker. */
static bool ends_reported(const struct passage *passage, struct source *source)
{
    size_t number = last_report_cue(passage);
    if (number == 0 || passage->end < passage->begin + 2)
        return false;
    const struct cue *cue = &passage->cues.items[number - 1];
    const struct quotation *report = &passage->quotations->items[passage->report_to - 1];
    if (!cue->has_subject || cue->according || cue->noun || cue->label || cue->end < passage->end ||
        scene_has(&passage->scene, cue->subject.first, WORD_RELATIVE))
        return false;
    const struct token *last = &passage->scene.tokens[passage->end - 1];
    size_t named = cue->inverted ? cue->subject.last : cue->last;
    if (!token_is_mark(passage->scene.text, last, ".") ||
        (report->span.end < last[-1].end && named + 2 < passage->end))
        return false;
    *source = passage_source(passage, number - 1);
    return true;
}

/* Adds a signed post as one quotation: it is its author's words, whoever it quotes. False if the
 * paragraph is none. */
static bool add_post(struct passage *passage)
{
    size_t dash;
    struct source source;
    if (!passage->posts || !signatures_of_post(passage, &dash, &source))
        return false;
    quotations_add(passage->quotations,
                   passage_span(&passage->scene, (struct phrase){passage->begin, dash - 1}),
                   QUOTE_DIRECT, source);
    passage->has_lead = passage->has_before = passage->reported_before = passage->unsigned_last =
        passage->open = false;
    passage_end_sources(passage);
    return true;
}

/* Keeps what the next paragraph may continue. `lead` is the index of the cue that leads in to it,
 * if any; without one a colon does that behind words about somebody. */
static void keep_for_next(struct passage *passage, const struct paragraph *paragraph, size_t lead)
{
    passage->unsigned_last = is_unsigned(passage);
    passage->has_before = ends_attributed(passage);
    passage->before = passage->last;
    passage->reported_before = !passage->has_before && ends_reported(passage, &passage->before);
    passage->has_lead = lead != none || (!passage->has_before && !passage->reported_before &&
                                         ends_with_colon(passage, paragraph) &&
                                         unclaimed_lead(passage, &passage->lead));
    if (lead != none)
        passage->lead = passage_source(passage, lead);
    size_t count = passage->stretches.count;
    passage->open = count > 0 && passage->stretches.items[count - 1].open;
}

/* Whether the paragraph is a line that a web page has put between those of the story. */
static bool is_page_line(const struct passage *passage, const struct paragraph *paragraph)
{
    size_t n = paragraph->end - paragraph->start;
    return n < PAGE_LINE_MOST &&
           wordlist_find(&page_lines, passage->scene.text + paragraph->start, n) != NULL;
}

/* The first unit of the paragraph, but for its first one, that begins an editor's note outside of
 * quotation marks; the unit behind its last if there is none. *stretches becomes how many stretches
 * stand before it. */
static size_t find_note(const struct passage *passage, const struct paragraph *paragraph,
                        size_t *stretches)
{
    const struct stretches *marked = &passage->stretches;
    size_t i = paragraph->first_unit + 1, before = 0;
    for (; i < paragraph->next_unit; i++) {
        size_t start = passage->story->units[i].start;
        while (before < marked->count && marked->items[before].span.end <= start)
            before++;
        if ((before == marked->count || marked->items[before].span.start >= start) &&
            storynote_begins(passage->scene.text, start, paragraph->end))
            break;
    }
    *stretches = before;
    return i;
}

/* Cuts off the editor's note that ends the paragraph, if there is one. */
static void drop_note(struct passage *passage, const struct paragraph *paragraph)
{
    size_t stretches, note = find_note(passage, paragraph, &stretches);
    if (note == paragraph->next_unit)
        return;
    passage->stretches.count = stretches;
    passage->end = passage->ends[note - 1 - paragraph->first_unit];
    for (; note < paragraph->next_unit; note++)
        passage->ends[note - paragraph->first_unit] = passage->end;
}

static void read_paragraph(struct passage *passage, const struct paragraph *paragraph)
{
    marks_find(passage->story->text, paragraph->start, paragraph->end, passage->single,
               &passage->places, &passage->next_place, &passage->stretches);
    drop_note(passage, paragraph);
    if (passage->begin == passage->end)
        return;
    passage_map_stretches(passage);
    passage_find_cues(passage, paragraph);
    if (!passage->open)
        passage->has_last = false;
    if (add_post(passage))
        return;
    if (begin_turn(passage, paragraph))
        return;
    take_signature(passage);
    if (!add_turn(passage, paragraph))
        add_indirect(passage);
    size_t lead = lead_cue(passage, paragraph);
    if (lead != none)
        drop_lead(passage, lead);
    passage->report_to = passage->quotations->count;
    for (size_t i = 0; i < passage->stretches.count; i++)
        claims_attribute(passage, i, &passage->stretches.items[i]);
    keep_for_next(passage, paragraph, lead);
    passage_end_sources(passage);
}

/* Starts the search of a story, with the arrays of the previous one. */
static void begin_passage(const struct story *story, const struct names *names,
                          struct speech *speech)
{
    struct passage *passage = &speech->passage;
    passage->story = story;
    passage->posts = speech->posts;
    passage->quotations = &speech->quotations;
    passage->scene.text = story->text;
    passage->scene.tokens = names->tokens.items;
    passage->end = passage->next_place = 0;
    passage->has_last = passage->has_lead = passage->has_before = passage->reported_before =
        passage->unsigned_last = passage->open = false;
    passage->sources = 1;
    passage->has_turn = false;
    interviews_find(story, names, &passage->interview);
    cues_find_words(&passage->cues, story->text, &names->tokens);
}

void speech_find(const struct story *story, const struct names *names, struct speech *speech)
{
    struct passage *passage = &speech->passage;
    struct quotations *quotations = &speech->quotations;
    struct paragraph paragraph = {0};
    begin_passage(story, names, speech);
    quotations->count = 0;
    marks_places(story->text, story->length, &passage->places);
    passage->single = marks_single(story->text, story->length, &passage->places);
    if (story->first)
        quotations->numbers = 0;
    while (paragraphs_next(story, &paragraph))
        if (passage_find_tokens(passage, &names->tokens, &paragraph) &&
            !is_page_line(passage, &paragraph) &&
            !storynote_begins(story->text, paragraph.start, paragraph.end))
            read_paragraph(passage, &paragraph);
    quotations_sort(quotations);
    quotations_number(quotations);
    if (quotations->count > 0) {
        cast_find(names, story->text, &speech->cast);
        speakers_resolve(story, names, &speech->cast, quotations);
    }
}

void speech_free(struct speech *speech)
{
    passage_free(&speech->passage);
    quotations_free(&speech->quotations);
    cast_free(&speech->cast);
    *speech = (struct speech){0};
}
