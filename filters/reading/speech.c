/* SPDX-License-Identifier: MIT */
#include "speech.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "cues.h"
#include "indirect.h"
#include "marks.h"
#include "paragraphs.h"
#include "passage.h"
#include "phrasewords.h"
#include "speakers.h"
#include "unclaimed.h"
#include "words.h"
#include "worktitles.h"

const char *const quote_kind_names[QUOTE_KINDS] = {"direct", "partial", "indirect"};

/* How far from its stretch a cue may stand, in tokens; below how many words a stretch in small
 * letters is a partial quote; how many tokens that only lead in to the next paragraph may have. */
enum {
    CUE_DISTANCE = 24,
    FEW_DISTANCE = 8,
    FEW_WORDS = 3,
    PARTIAL_WORDS = ENOUGH_WORDS,
    LEAD_MOST = 14
};

static const size_t none = SIZE_MAX;

static void add(struct passage *passage, struct span span, enum quote_kind kind,
                struct source source)
{
    struct speech *speech = passage->speech;
    speech->items =
        memory_grow(speech->items, &speech->capacity, speech->count + 1, sizeof *speech->items);
    speech->items[speech->count++] = (struct quotation){.span = span,
                                                        .kind = kind,
                                                        .speaker = source.speaker,
                                                        .cue = source.cue,
                                                        .number = (uint32_t)source.id};
}

/* The first cue behind the stretch in its sentence, before any other stretch. */
static size_t cue_after(const struct passage *passage, const struct stretch *stretch, size_t last)
{
    size_t found = passage_cue_from(passage, last + 1);
    if (found == passage->cues.count)
        return none;
    const struct cue *cue = &passage->cues.items[found];
    if (cue->begin > last + 1 || cue->first - last > CUE_DISTANCE ||
        (cue->begin == last + 1 && !passage_leads_on(passage, stretch)))
        return none;
    for (size_t i = last + 1; i < cue->first; i++)
        if (passage->stretch[i] != 0)
            return none;
    /* `..., but Peter Novak said` speaks of something else. */
    size_t next = last + 1 < cue->first &&
                          token_is(passage->scene.text, &passage->scene.tokens[last + 1], ",")
                      ? last + 2
                      : last + 1;
    return token_has(&passage->scene.tokens[next], WORD_CONJUNCTION) ? none : found;
}

/* The last cue before the stretch in its sentence. */
static size_t cue_before(const struct passage *passage, size_t first)
{
    size_t behind = passage_cue_from(passage, first);
    return behind > 0 && passage->cues.items[behind - 1].end > first ? behind - 1 : none;
}

/* Whether nothing but marks and small words part the cue from the stretch behind it. */
static bool is_adjacent(const struct passage *passage, size_t cue, size_t first)
{
    size_t gap = first - passage->cues.items[cue].last - 1;
    const struct token *before = &passage->scene.tokens[first - 1];
    char c = passage->scene.text[before->start];
    return gap <= 2 || (gap <= 12 && before->kind == TOKEN_MARK && (c == ',' || c == ':'));
}

static size_t choose_cue(const struct passage *passage, const struct stretch *stretch, size_t first,
                         size_t last)
{
    size_t before = cue_before(passage, first), after = cue_after(passage, stretch, last);
    if (before != none && is_adjacent(passage, before, first) &&
        !(after != none && passage_leads_on(passage, stretch)))
        return before;
    if (after != none && (passage_leads_on(passage, stretch) || before == none ||
                          passage->cues.items[after].first <= last + 4))
        return passage_leads_on(passage, stretch) || before == none ? after : before;
    return before != none ? before : after;
}

/* `Good Morning America`: a title has no small words but those of the closed classes, and no stop.
 */
static bool is_so_called(const struct passage *passage, size_t first)
{
    return first > passage->begin &&
           token_is(passage->scene.text, &passage->scene.tokens[first - 1], "so-called");
}

/* Whether the cue speaks of something else than the stretch: `said Helen Marsh, who runs the
 * "club"` has said its part before, and a few words far before a cue are not what it reports. */
static bool is_apart(const struct passage *passage, const struct stretch *stretch, size_t first,
                     size_t last, size_t cue)
{
    const struct cue *found = &passage->cues.items[cue];
    if (found->first > last)
        return found->first - last > FEW_DISTANCE && !passage_leads_on(passage, stretch) &&
               passage_words(passage, first, last) <= FEW_WORDS;
    return found->inverted && !found->according && found->has_subject &&
           found->first > found->begin && first > found->subject.last + 2 &&
           token_is(passage->scene.text, &passage->scene.tokens[found->subject.last + 1], ",") &&
           passage->stretch[found->subject.last + 2] == 0;
}

/* A quotation over several paragraphs may name its speaker in the last: the pieces before get it.
 */
static void give_source(struct speech *speech, size_t id, struct source source)
{
    for (size_t i = speech->count; i-- > 0 && speech->items[i].number == (uint32_t)id;) {
        speech->items[i].speaker = source.speaker;
        speech->items[i].cue = source.cue;
        speech->items[i].number = (uint32_t)source.id;
    }
}

/* What looks like a title is said if nothing but marks stands between it and its cue. */
static bool says_title(const struct passage *passage, size_t cue, size_t first)
{
    size_t behind = passage->cues.items[cue].last + 1;
    struct phrase person;
    if ((passage->cues.items[cue].verb.takes & VERB_NAME) != 0 &&
        phrase_after(passage->scene.text, passage->scene.tokens, behind, first, &person) &&
        person.last + 1 == first)
        return true;
    while (behind < first && passage->scene.tokens[behind].kind == TOKEN_MARK)
        behind++;
    return behind == first ||
           (behind < first && passage->scene.tokens[first - 1].kind == TOKEN_MARK &&
            !phraseword_is_possessive(passage->scene.text, passage->scene.tokens, first - 1) &&
            !token_is(passage->scene.text, &passage->scene.tokens[first - 1], ","));
}

/* The report without marks that the stretch stands in, if it stands in one. */
static const struct quotation *report_around(const struct passage *passage, struct span stretch)
{
    size_t low = passage->report_from, high = passage->report_to;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (passage->speech->items[middle].span.end < stretch.end)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == passage->report_to)
        return NULL;
    const struct quotation *report = &passage->speech->items[low];
    return report->span.start <= stretch.start ? report : NULL;
}

static void attribute(struct passage *passage, size_t index, const struct stretch *stretch)
{
    size_t first = passage->extents[index].first, last = passage->extents[index].last;
    struct source source;
    if (first > last || is_so_called(passage, first))
        return;
    enum title title = title_of(passage, stretch, first, last);
    if (title == TITLE)
        return;
    size_t cue = choose_cue(passage, stretch, first, last);
    if (cue != none && is_apart(passage, stretch, first, last, cue))
        cue = none;
    const struct quotation *report = report_around(passage, stretch->span);
    bool goes_on = index == 0 && passage->open &&
                   stretch->span.start == passage->scene.tokens[passage->begin].start;
    if (goes_on && passage->has_last && passage->last.cue.end == 0 && cue != none) {
        source = passage_source(passage, cue);
        give_source(passage->speech, passage->last.id, source);
    } else if (goes_on && passage->has_last)
        source = passage->last;
    else if (report != NULL && title == NO_TITLE)
        source = (struct source){report->speaker, report->cue, report->number};
    else if (cue != none && (title == NO_TITLE || says_title(passage, cue, first)))
        source = passage_source(passage, cue);
    else if (!unclaimed_source(passage, stretch, first, last, title, &source))
        return;
    size_t words = passage_words(passage, first, last);
    bool partial = words < PARTIAL_WORDS && !passage_begins_capital(passage, stretch);
    add(passage, stretch->span, partial ? QUOTE_PARTIAL : QUOTE_DIRECT, source);
    passage->last = source;
    passage->has_last = true;
}

/* Speech without marks: outermost only, so that what lies inside a report is not one itself. */
static void add_indirect(struct passage *passage)
{
    size_t covered = 0;
    passage->report_from = passage->speech->count;
    for (size_t i = 0; i < passage->cues.count; i++) {
        struct phrase content[2];
        struct cue *cue = &passage->cues.items[i];
        size_t begin = cue->begin;
        if (cue->first < covered)
            continue;
        /* No report reaches back into the one before it. */
        if (begin < covered)
            cue->begin = covered;
        size_t pieces =
            indirect_content(&passage->scene, cue, passage->cues.count - i - 1, content);
        cue->begin = begin;
        for (size_t k = 0; k < pieces; k++) {
            add(passage, passage_span(&passage->scene, content[k]), QUOTE_INDIRECT,
                passage_source(passage, i));
            covered = content[k].last > cue->last ? content[k].last + 1 : cue->last + 1;
        }
    }
}

/* Whether the paragraph ends with a colon, and the next one begins with a mark. */
static bool leads_in(const struct passage *passage, const struct paragraph *paragraph)
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

/* The cue that leads in to the next paragraph: `The mayor told the Daily Post:`. The last of the
 * paragraph, if no other words between marks stand behind it; none if there is no such. */
static size_t lead_cue(const struct passage *passage, const struct paragraph *paragraph)
{
    size_t count = passage->cues.count;
    if (count == 0 || !leads_in(passage, paragraph))
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

/* Takes away the report of the cue that leads in to a quotation, if it only says how it goes on:
 * `said this on Monday:`. */
static void drop_lead(struct passage *passage, size_t cue)
{
    struct speech *speech = passage->speech;
    if (speech->count == passage->report_from)
        return;
    struct quotation *report = &speech->items[speech->count - 1];
    size_t at = passage_token_from(passage, report->span.start);
    if (report->number != passage_source(passage, cue).id ||
        report->span.end < passage->scene.tokens[passage->end - 1].end ||
        passage->end - at > LEAD_MOST)
        return;
    for (; at < passage->end; at++)
        if (token_has(&passage->scene.tokens[at], WORD_AUXILIARY | WORD_PRONOUN))
            return;
    speech->count--;
}

/* The paragraph before was a quotation, and this one is nothing but who wrote it. */
static void take_signature(struct passage *passage)
{
    struct source source;
    struct speech *speech = passage->speech;
    if (passage->unsigned_last && speech->count > 0 && passage->stretches.count == 0 &&
        unclaimed_signature(passage, passage->begin, &source))
        give_source(speech, speech->items[speech->count - 1].number, source);
}

/* Whether the paragraph is a quotation that nobody is named to speak. */
static bool is_unsigned(const struct passage *passage)
{
    const struct speech *speech = passage->speech;
    size_t count = passage->stretches.count;
    return count > 0 && speech->count > 0 && passage->has_last && passage->last.cue.end == 0 &&
           passage->last.speaker.end == 0 && passage->extents[0].first == passage->begin &&
           passage->extents[count - 1].last + 1 == passage->end;
}

static void read_paragraph(struct passage *passage, const struct paragraph *paragraph)
{
    marks_find(passage->story->text, paragraph->start, paragraph->end, passage->single,
               &passage->places, &passage->next_place, &passage->stretches);
    passage_map_stretches(passage);
    passage_find_cues(passage, paragraph);
    if (!passage->open)
        passage->has_last = false;
    take_signature(passage);
    add_indirect(passage);
    size_t lead = lead_cue(passage, paragraph);
    if (lead != none)
        drop_lead(passage, lead);
    passage->report_to = passage->speech->count;
    for (size_t i = 0; i < passage->stretches.count; i++)
        attribute(passage, i, &passage->stretches.items[i]);
    passage->has_lead = lead != none;
    if (lead != none)
        passage->lead = passage_source(passage, lead);
    passage->unsigned_last = is_unsigned(passage);
    size_t count = passage->stretches.count;
    passage->open = count > 0 && passage->stretches.items[count - 1].open;
    passage->sources += passage->cues.count + (passage->end - passage->begin) + 1;
}

static int compare(const void *left, const void *right)
{
    const struct quotation *a = left, *b = right;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    return (a->span.end < b->span.end) - (a->span.end > b->span.end);
}

/* Puts them in order. Only those of one paragraph may stand out of it: they have few steps to go.
 */
static void sort_all(struct speech *speech)
{
    enum { STEPS_MOST = 8 }; /* of each, on average */
    size_t steps = 0, most = STEPS_MOST * speech->count;
    for (size_t i = 1; i < speech->count && steps < most; i++) {
        struct quotation quotation = speech->items[i];
        size_t at = i;
        for (; at > 0 && compare(&speech->items[at - 1], &quotation) > 0; at--, steps++)
            speech->items[at] = speech->items[at - 1];
        if (at < i)
            speech->items[at] = quotation;
    }
    if (steps >= most && speech->count > 1)
        qsort(speech->items, speech->count, sizeof *speech->items, compare);
}

struct numbered {
    uint32_t source;
    uint32_t number;
};

/* Sources are numbered in the order in which their first pieces stand; they grow along the story
 * but for pieces of one paragraph, so that looking back over a few finds the one. */
static void number_all(struct speech *speech)
{
    enum { BACK = 64 };
    struct numbered seen[BACK];
    size_t count = 0;
    uint32_t last = 0;
    for (size_t i = 0; i < speech->count; i++) {
        struct quotation *quotation = &speech->items[i];
        size_t k = 0, most = count < BACK ? count : BACK;
        if (quotation->number > last)
            k = most;
        last = quotation->number > last ? quotation->number : last;
        while (k < most && seen[(count - 1 - k) % BACK].source != quotation->number)
            k++;
        if (k == most)
            seen[count++ % BACK] = (struct numbered){quotation->number, ++speech->numbers};
        quotation->number = k == most ? speech->numbers : seen[(count - 1 - k) % BACK].number;
    }
}

/* The passage of the story's search, with the arrays of the one before. */
static struct passage *begin_passage(const struct story *story, const struct names *names,
                                     struct speech *speech)
{
    size_t capacity = 0;
    if (speech->passage == NULL) {
        speech->passage = memory_grow(NULL, &capacity, 1, sizeof *speech->passage);
        *speech->passage = (struct passage){0};
    }
    struct passage *passage = speech->passage;
    passage->story = story;
    passage->speech = speech;
    passage->scene.text = story->text;
    passage->scene.tokens = names->tokens.items;
    passage->end = passage->next_place = 0;
    passage->has_last = passage->has_lead = passage->unsigned_last = passage->open = false;
    passage->sources = 1;
    cues_find_words(&passage->cues, story->text, &names->tokens);
    return passage;
}

void speech_find(const struct story *story, const struct names *names, struct speech *speech)
{
    struct passage *passage = begin_passage(story, names, speech);
    struct paragraph paragraph = {0};
    speech->count = 0;
    marks_places(story->text, story->length, &passage->places);
    passage->single = marks_single(story->text, story->length, &passage->places);
    if (story->first)
        speech->numbers = 0;
    while (paragraphs_next(story, &paragraph))
        if (passage_find_tokens(passage, &names->tokens, &paragraph))
            read_paragraph(passage, &paragraph);
    sort_all(speech);
    number_all(speech);
    if (speech->count > 0) {
        cast_find(names, story->text, &speech->cast);
        speakers_resolve(story, names, &speech->cast, speech);
    }
}

void speech_free(struct speech *speech)
{
    if (speech->passage != NULL)
        passage_free(speech->passage);
    free(speech->passage);
    free(speech->items);
    cast_free(&speech->cast);
    *speech = (struct speech){0};
}
