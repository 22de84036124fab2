/* SPDX-License-Identifier: MIT */
#include "speech.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "cues.h"
#include "datelines.h"
#include "indirect.h"
#include "lists.h"
#include "marks.h"
#include "paragraphs.h"
#include "speakers.h"
#include "words.h"

const char *const quote_kind_names[QUOTE_KINDS] = {"direct", "partial", "indirect"};

/* How far from its stretch a cue may stand, in tokens; how long a stretch without a cue must be to
 * be taken for somebody's words; below how many words one in small letters is a partial quote. */
enum {
    CUE_DISTANCE = 24,
    UNCLAIMED_WORDS = 5,
    FEW_WORDS = 2,
    PARTIAL_WORDS = 8,
    SIGNATURE_MOST = 14,
    SUBJECT_MOST = 10
};

static const size_t none = SIZE_MAX;

static const struct wordlist work_words = {&english_work_words, NULL};

/* Who speaks, and the cue that says so. Pieces that share a source share a number. */
struct source {
    struct span speaker;
    struct span cue;
    size_t id;
};

/* All that is known of the paragraph at hand. */
struct work {
    const struct story *story;
    struct scene scene;
    size_t begin, end; /* the paragraph's tokens */
    struct stretches stretches;
    struct phrase *extents; /* the tokens of each stretch; first > last where it holds none */
    size_t extents_capacity;
    struct cues cues;
    uint32_t *stretch;
    size_t stretch_capacity;
    struct source last; /* of the stretch before */
    bool has_last;
    bool open;   /* the paragraph before left a quotation open */
    bool single; /* single marks are quotation marks in this story */
    size_t sources;
    size_t report_from, report_to; /* the paragraph's reports without marks in `speech` */
    struct speech *speech;
};

static struct span phrase_span(const struct scene *scene, struct phrase phrase)
{
    return (struct span){scene->tokens[phrase.first].start, scene->tokens[phrase.last].end};
}

static struct source source_of(const struct work *work, size_t cue)
{
    const struct cue *found = &work->cues.items[cue];
    struct source source = {.id = work->sources + cue};
    source.cue = phrase_span(&work->scene, (struct phrase){found->first, found->last});
    if (found->has_subject)
        source.speaker = phrase_span(&work->scene, found->subject);
    return source;
}

static void add(struct work *work, struct span span, enum quote_kind kind, struct source source)
{
    struct speech *speech = work->speech;
    speech->items =
        memory_grow(speech->items, &speech->capacity, speech->count + 1, sizeof *speech->items);
    speech->items[speech->count++] = (struct quotation){.span = span,
                                                        .kind = kind,
                                                        .speaker = source.speaker,
                                                        .cue = source.cue,
                                                        .number = (uint32_t)source.id};
}

static size_t count_words(const struct work *work, size_t first, size_t last)
{
    size_t words = 0;
    for (size_t i = first; i <= last; i++)
        words += work->scene.tokens[i].kind != TOKEN_MARK &&
                 work->scene.tokens[i].kind != TOKEN_POSSESSIVE;
    return words;
}

/* The first of the cues, which are in order, that begins at the token `at` or behind it. */
static size_t first_cue_from(const struct work *work, size_t at)
{
    size_t low = 0, high = work->cues.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (work->cues.items[middle].first < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The mark that ends the quoted words asks for what follows to say who spoke them. */
static bool leads_on(const struct work *work, const struct stretch *stretch)
{
    const char *text = work->scene.text;
    size_t at = stretch->inside_end;
    return at > stretch->inside && strchr(",?!-", text[at - 1]) != NULL;
}

/* The first cue behind the stretch in its sentence, before any other stretch. */
static size_t cue_after(const struct work *work, const struct stretch *stretch, size_t last)
{
    size_t found = first_cue_from(work, last + 1);
    if (found == work->cues.count)
        return none;
    const struct cue *cue = &work->cues.items[found];
    if (cue->begin > last + 1 || cue->first - last > CUE_DISTANCE ||
        (cue->begin == last + 1 && !leads_on(work, stretch)))
        return none;
    for (size_t i = last + 1; i < cue->first; i++)
        if (work->stretch[i] != 0)
            return none;
    /* `..., but Peter Novak said` speaks of something else. */
    size_t next =
        last + 1 < cue->first && token_is(work->scene.text, &work->scene.tokens[last + 1], ",")
            ? last + 2
            : last + 1;
    return token_has(&work->scene.tokens[next], WORD_CONJUNCTION) ? none : found;
}

/* The last cue before the stretch in its sentence. */
static size_t cue_before(const struct work *work, size_t first)
{
    size_t behind = first_cue_from(work, first);
    return behind > 0 && work->cues.items[behind - 1].end > first ? behind - 1 : none;
}

/* Whether nothing but marks and small words part the cue from the stretch behind it. */
static bool is_adjacent(const struct work *work, size_t cue, size_t first)
{
    size_t gap = first - work->cues.items[cue].last - 1;
    const struct token *before = &work->scene.tokens[first - 1];
    char c = work->scene.text[before->start];
    return gap <= 2 || (gap <= 12 && before->kind == TOKEN_MARK && (c == ',' || c == ':'));
}

static size_t choose_cue(const struct work *work, const struct stretch *stretch, size_t first,
                         size_t last)
{
    size_t before = cue_before(work, first), after = cue_after(work, stretch, last);
    if (before != none && is_adjacent(work, before, first) &&
        !(after != none && leads_on(work, stretch)))
        return before;
    if (after != none &&
        (leads_on(work, stretch) || before == none || work->cues.items[after].first <= last + 4))
        return leads_on(work, stretch) || before == none ? after : before;
    return before != none ? before : after;
}

static bool begins_capital(const struct work *work, const struct stretch *stretch)
{
    return utf8_is_upper(work->scene.text + stretch->inside, stretch->inside_end - stretch->inside);
}

/* The first of the paragraph's tokens that begins at `at`, an offset in the text, or behind it. */
static size_t token_from(const struct work *work, size_t at)
{
    size_t low = work->begin, high = work->end;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (work->scene.tokens[middle].start < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The subject of a unit of the paragraph, in the tokens before `first`. */
static bool unit_subject(const struct work *work, size_t unit, size_t first, struct source *source)
{
    const struct unit *place = &work->story->units[unit];
    struct phrase subject;
    size_t from = token_from(work, place->start), to = token_from(work, place->end);
    if (to > first)
        to = first;
    if (from >= to || work->stretch[from] != 0 ||
        !phrase_subject(work->scene.text, work->scene.tokens, from, to, &subject) ||
        subject.last - subject.first >= SUBJECT_MOST)
        return false;
    *source = (struct source){.speaker = phrase_span(&work->scene, subject),
                              .id = work->sources + work->cues.count + first - work->begin};
    return true;
}

/* The sentence before the stretch's names the speaker: `The mayor was blunt. "It failed."` */
static bool subject_before(const struct work *work, size_t first, struct source *source)
{
    const struct unit *units = work->story->units;
    size_t unit = paragraphs_unit(work->story, work->scene.tokens[first].start);
    if (unit == 0 || units[unit - 1].paragraph != units[unit].paragraph)
        return false;
    return unit_subject(work, unit - 1, first, source);
}

/* What the sentence around the stretch begins with does the speaking, whatever its verb:
 * `Washington thanked the president for "taking these steps"`. */
static bool subject_around(const struct work *work, size_t first, struct source *source)
{
    return unit_subject(work, paragraphs_unit(work->story, work->scene.tokens[first].start), first,
                        source);
}

static bool is_work(const struct work *work, size_t at)
{
    const struct token *token = &work->scene.tokens[at];
    return at >= work->begin && at < work->end && token->kind != TOKEN_MARK &&
           wordlist_find(&work_words, work->scene.text + token->start, token->end - token->start) !=
               NULL;
}

/* `her novel, "Harbor Lights"`, `the "Today" show`, `a play called "Ice"`. */
static bool names_work(const struct work *work, size_t first, size_t last)
{
    const char *text = work->scene.text;
    const struct token *tokens = work->scene.tokens;
    size_t before = first;
    if (before > work->begin && token_is(text, &tokens[before - 1], ","))
        before--;
    if (before > work->begin && (is_work(work, before - 1)))
        return true;
    return last + 1 < work->end && tokens[last + 1].kind == TOKEN_LOWER && is_work(work, last + 1);
}

/* `told "Good Evening Ohio"`, `a show called "Ice"`: the verb does not say what stands between the
 * marks. */
static bool takes_name(const struct work *work, size_t first)
{
    size_t behind = first_cue_from(work, first);
    const struct cue *cue = behind > 0 ? &work->cues.items[behind - 1] : NULL;
    if (cue == NULL || cue->last + 1 != first)
        return false;
    return (cue->verb.takes & (VERB_TELL | VERB_NAME)) != 0;
}

/* `Good Morning America`: a title has no small words but those of the closed classes, and no stop.
 */
enum title { NO_TITLE, LIKE_TITLE, TITLE };

static enum title title_of(const struct work *work, const struct stretch *stretch, size_t first,
                           size_t last)
{
    size_t capitals = 0;
    const struct token *before = &work->scene.tokens[first > work->begin ? first - 1 : first];
    bool led = before->kind == TOKEN_POSSESSIVE || token_has(before, WORD_PREPOSITION);
    for (size_t i = first; i <= last; i++) {
        const struct token *token = &work->scene.tokens[i];
        if (token->kind == TOKEN_LOWER && token->classes == 0)
            return NO_TITLE;
        capitals += token_is_capital(token);
    }
    if (capitals > 0 && (names_work(work, first, last) || takes_name(work, first)))
        return TITLE;
    if (!led && strchr(",.?!", work->scene.text[stretch->inside_end - 1]) != NULL)
        return NO_TITLE;
    return capitals >= 2 ? LIKE_TITLE : NO_TITLE;
}

/* Whether the stretch is a sentence, or several, of its own: it begins with a capital where one
 * begins, and ends with a stop. */
static bool is_sentence(const struct work *work, const struct stretch *stretch, size_t first)
{
    const struct token *before = &work->scene.tokens[first > work->begin ? first - 1 : first];
    bool begins = first == work->begin || token_is_mark(work->scene.text, before, ".?!") ||
                  work->stretch[first - 1] != 0;
    return begins && begins_capital(work, stretch) &&
           strchr(".?!", work->scene.text[stretch->inside_end - 1]) != NULL;
}

/* `and "X"` goes on with marks that nobody's words stand between. */
static bool is_joined(const struct work *work, size_t first)
{
    return first > work->begin && token_has(&work->scene.tokens[first - 1], WORD_CONJUNCTION);
}

/* A word in -ed that no list has. */
static bool is_past(const char *text, const struct token *token)
{
    return token->kind == TOKEN_LOWER && token->classes == 0 && token->end - token->start > 3 &&
           memcmp(text + token->end - 2, "ed", 2) == 0;
}

/* A paragraph of capitals between marks is a heading. */
static bool is_heading(const struct work *work, const struct stretch *stretch, size_t first,
                       size_t last)
{
    if (first > work->begin || last + 1 < work->end)
        return false;
    for (size_t i = stretch->inside; i < stretch->inside_end; i++)
        if (work->scene.text[i] >= 'a' && work->scene.text[i] <= 'z')
            return false;
    return true;
}

static bool is_dash(const struct work *work, size_t at)
{
    static const char *const dashes[] = {"--", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95"};
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (token_is(work->scene.text, &work->scene.tokens[at], dashes[i]))
            return true;
    return false;
}

/* `"..." -- Peter Novak`: a dash and a name end the paragraph. */
static bool signed_by(const struct work *work, size_t dash, struct source *source)
{
    struct phrase name;
    const struct token *tokens = work->scene.tokens;
    if (work->end - dash > SIGNATURE_MOST || !token_is_capital(&tokens[dash + 1]) ||
        !phrase_after(work->scene.text, tokens, dash + 1, work->end, &name))
        return false;
    *source = (struct source){.speaker = phrase_span(&work->scene, name),
                              .cue = {tokens[dash].start, tokens[dash].end},
                              .id = work->sources + work->cues.count + dash - work->begin};
    return true;
}

/* `"Go home!" barked Peter Novak`, `"Go," Peter Novak barked`: what stands behind a sentence that
 * leads on names the speaker, whatever the verb. */
static bool source_behind(const struct work *work, const struct stretch *stretch, size_t last,
                          struct source *source)
{
    const char *text = work->scene.text;
    const struct token *tokens = work->scene.tokens;
    size_t at = last + 1, verb = at;
    struct phrase subject;
    if (at + 1 >= work->end || work->stretch[at] != 0)
        return false;
    if (is_dash(work, at))
        return signed_by(work, at, source);
    if (!leads_on(work, stretch))
        return false;
    bool inverted = is_past(text, &tokens[at]);
    if (!phrase_after(text, tokens, inverted ? at + 1 : at, work->end, &subject))
        return false;
    if (!inverted)
        verb = subject.last + 1;
    if (verb >= work->end || !is_past(text, &tokens[verb]))
        return false;
    *source = (struct source){.speaker = phrase_span(&work->scene, subject),
                              .cue = {tokens[verb].start, tokens[verb].end},
                              .id = work->sources + work->cues.count + last + 1 - work->begin};
    return true;
}

/* A stretch that no cue of its sentence claims: it goes on with the quotation before it, or is
 * somebody's words all the same, or none. */
static bool unclaimed(const struct work *work, const struct stretch *stretch, size_t first,
                      size_t last, enum title title, struct source *source)
{
    size_t words = count_words(work, first, last);
    bool whole = is_sentence(work, stretch, first);
    bool sentence = begins_capital(work, stretch) && words >= 3;
    struct source nobody = {.id = work->sources + work->cues.count + first - work->begin};
    if ((title == LIKE_TITLE && !whole) || is_heading(work, stretch, first, last))
        return false;
    if (begins_capital(work, stretch) && source_behind(work, stretch, last, source))
        return true;
    if (work->has_last && (whole || sentence || words >= PARTIAL_WORDS)) {
        *source = work->last;
        return true;
    }
    if (!sentence && words >= FEW_WORDS && title == NO_TITLE &&
        (words > FEW_WORDS || !is_joined(work, first))) {
        if (subject_around(work, first, source))
            return true;
        *source = work->has_last ? work->last : nobody;
        return words > FEW_WORDS;
    }
    if (!(sentence && words >= UNCLAIMED_WORDS) && !(whole && words >= FEW_WORDS))
        return false;
    bool led = first > work->begin &&
               token_is_mark(work->scene.text, &work->scene.tokens[first - 1], ":,");
    if (!(led && subject_around(work, first, source)) && !subject_before(work, first, source))
        *source = nobody;
    return true;
}

static bool is_so_called(const struct work *work, size_t first)
{
    return first > work->begin &&
           token_is(work->scene.text, &work->scene.tokens[first - 1], "so-called");
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
static bool says_title(const struct work *work, size_t cue, size_t first)
{
    size_t behind = work->cues.items[cue].last + 1;
    while (behind < first && work->scene.tokens[behind].kind == TOKEN_MARK)
        behind++;
    return behind == first || (behind < first && work->scene.tokens[first - 1].kind == TOKEN_MARK &&
                               !token_is(work->scene.text, &work->scene.tokens[first - 1], ","));
}

/* The report without marks that the stretch stands in, if it stands in one. */
static const struct quotation *report_around(const struct work *work, struct span stretch)
{
    size_t low = work->report_from, high = work->report_to;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (work->speech->items[middle].span.end < stretch.end)
            low = middle + 1;
        else
            high = middle;
    }
    const struct quotation *report = &work->speech->items[low];
    return low < work->report_to && report->span.start <= stretch.start ? report : NULL;
}

static void attribute(struct work *work, size_t index, const struct stretch *stretch)
{
    size_t first = work->extents[index].first, last = work->extents[index].last;
    struct source source;
    if (first > last || is_so_called(work, first))
        return;
    enum title title = title_of(work, stretch, first, last);
    if (title == TITLE)
        return;
    size_t cue = choose_cue(work, stretch, first, last);
    const struct quotation *report = report_around(work, stretch->span);
    bool goes_on =
        index == 0 && work->open && stretch->span.start == work->scene.tokens[work->begin].start;
    if (goes_on && work->has_last && work->last.cue.end == 0 && cue != none) {
        source = source_of(work, cue);
        give_source(work->speech, work->last.id, source);
    } else if (goes_on && work->has_last)
        source = work->last;
    else if (report != NULL && title == NO_TITLE &&
             (cue != none || count_words(work, first, last) >= FEW_WORDS))
        source = (struct source){report->speaker, report->cue, report->number};
    else if (cue != none && (title == NO_TITLE || says_title(work, cue, first)))
        source = source_of(work, cue);
    else if (!unclaimed(work, stretch, first, last, title, &source))
        return;
    size_t words = count_words(work, first, last);
    bool partial = words < PARTIAL_WORDS && !begins_capital(work, stretch);
    add(work, stretch->span, partial ? QUOTE_PARTIAL : QUOTE_DIRECT, source);
    work->last = source;
    work->has_last = true;
}

/* Speech without marks: outermost only, so that what lies inside a report is not one itself. */
static void add_indirect(struct work *work)
{
    size_t covered = 0;
    work->report_from = work->speech->count;
    for (size_t i = 0; i < work->cues.count; i++) {
        struct phrase content[2];
        struct cue *cue = &work->cues.items[i];
        size_t begin = cue->begin;
        if (cue->first < covered)
            continue;
        /* No report reaches back into the one before it. */
        if (begin < covered)
            cue->begin = covered;
        size_t pieces = indirect_content(&work->scene, cue, work->cues.count - i - 1, content);
        cue->begin = begin;
        for (size_t k = 0; k < pieces; k++) {
            add(work, phrase_span(&work->scene, content[k]), QUOTE_INDIRECT, source_of(work, i));
            covered = content[k].last > cue->last ? content[k].last + 1 : cue->last + 1;
        }
    }
}

/* Which stretch each token of the paragraph stands in. */
static void map_stretches(struct work *work)
{
    size_t count = work->stretches.count, at = 0;
    work->stretch =
        memory_grow(work->stretch, &work->stretch_capacity, work->end + 1, sizeof *work->stretch);
    work->extents =
        memory_grow(work->extents, &work->extents_capacity, count + 1, sizeof *work->extents);
    for (size_t i = 0; i < count; i++)
        work->extents[i] = (struct phrase){work->end, 0};
    for (size_t i = work->begin; i < work->end; i++) {
        const struct token *token = &work->scene.tokens[i];
        while (at < count && work->stretches.items[at].span.end <= token->start)
            at++;
        bool inside = at < count && token->start >= work->stretches.items[at].span.start;
        work->stretch[i] = inside ? (uint32_t)at + 1 : 0;
        if (!inside)
            continue;
        if (work->extents[at].first == work->end)
            work->extents[at].first = i;
        work->extents[at].last = i;
    }
    work->scene.stretch = work->stretch;
    work->scene.begin = work->begin;
    work->scene.end = work->end;
}

/* The first token behind the dateline that the paragraph may begin with, and its dash: what is
 * reported does not begin with the place it was filed from. */
static size_t skip_dateline(const struct work *work, const struct paragraph *paragraph)
{
    struct dateline dateline;
    const struct token *tokens = work->scene.tokens;
    size_t at = work->begin;
    if (!datelines_at(work->scene.text, paragraph->start, paragraph->end, (struct date){0, 0, 0},
                      &dateline))
        return at;
    while (at < work->end &&
           (tokens[at].start < dateline.span.end || tokens[at].kind == TOKEN_MARK) &&
           work->stretch[at] == 0)
        at++;
    return at;
}

static void find_cues(struct work *work, const struct paragraph *paragraph)
{
    size_t at = skip_dateline(work, paragraph);
    work->cues.count = 0;
    for (size_t i = paragraph->first_unit; i < paragraph->next_unit; i++) {
        size_t begin = at;
        while (at < work->end && work->scene.tokens[at].start < work->story->units[i].end)
            at++;
        if (begin == work->begin)
            cues_add_label(&work->cues, &work->scene, begin, at);
        cues_add(&work->cues, &work->scene, begin, at);
    }
}

static void read_paragraph(struct work *work, const struct paragraph *paragraph)
{
    marks_find(work->story->text, paragraph->start, paragraph->end, work->single, &work->stretches);
    map_stretches(work);
    find_cues(work, paragraph);
    if (!work->open)
        work->has_last = false;
    add_indirect(work);
    work->report_to = work->speech->count;
    for (size_t i = 0; i < work->stretches.count; i++)
        attribute(work, i, &work->stretches.items[i]);
    size_t count = work->stretches.count;
    work->open = count > 0 && work->stretches.items[count - 1].open;
    work->sources += work->cues.count + (work->end - work->begin) + 1;
}

static int compare(const void *left, const void *right)
{
    const struct quotation *a = left, *b = right;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    return (a->span.end < b->span.end) - (a->span.end > b->span.end);
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
    for (size_t i = 0; i < speech->count; i++) {
        struct quotation *quotation = &speech->items[i];
        size_t k = 0, most = count < BACK ? count : BACK;
        while (k < most && seen[(count - 1 - k) % BACK].source != quotation->number)
            k++;
        if (k == most)
            seen[count++ % BACK] = (struct numbered){quotation->number, ++speech->numbers};
        quotation->number = k == most ? speech->numbers : seen[(count - 1 - k) % BACK].number;
    }
}

void speech_find(const struct story *story, const struct names *names, struct speech *speech)
{
    struct work work = {.story = story, .speech = speech, .sources = 1};
    struct paragraph paragraph = {0};
    work.scene.text = story->text;
    work.scene.tokens = names->tokens.items;
    speech->count = 0;
    work.single = marks_single(story->text, story->length);
    if (story->first)
        speech->numbers = 0;
    for (size_t at = 0; paragraphs_next(story, &paragraph);) {
        while (at < names->tokens.count && names->tokens.items[at].start < paragraph.start)
            at++;
        work.begin = at;
        while (at < names->tokens.count && names->tokens.items[at].start < paragraph.end)
            at++;
        work.end = at;
        if (work.begin < work.end)
            read_paragraph(&work, &paragraph);
    }
    if (speech->count > 1)
        qsort(speech->items, speech->count, sizeof *speech->items, compare);
    number_all(speech);
    if (speech->count > 0) {
        cast_find(names, story->text, &speech->cast);
        speakers_resolve(story, names, &speech->cast, speech);
    }
    free(work.stretches.items);
    free(work.cues.items);
    free(work.stretch);
    free(work.extents);
}

void speech_free(struct speech *speech)
{
    free(speech->items);
    cast_free(&speech->cast);
    *speech = (struct speech){0};
}
