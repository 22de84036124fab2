/* SPDX-License-Identifier: MIT */
#include "claims.h"

#include <stdint.h>

#include "linknames.h"
#include "nicknames.h"
#include "quotekinds.h"
#include "reading/speakers/quotations.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/bisect.h"
#include "reading/words/words.h"
#include "signatures.h"
#include "unclaimed.h"
#include "worktitles.h"

enum {
    ADJACENT_MOST = 2, /* tokens between a cue and a stretch right behind it */
    LEADING_MOST = 12, /* the same, if the last of them is a comma or colon */
    FAR = 8, /* tokens between a few words and a cue behind them that does not report them */
    NAMING_WORDS = 3 /* words that still are few */
};

static const size_t none = SIZE_MAX;

/* Whether the token is part of a stretch, other than one inside the cue's subject: `"It failed,"
 * Carl "Chip" Ames said`. */
static bool is_other_stretch(const struct passage *passage, const struct cue *cue, size_t at)
{
    bool inside = cue->has_subject && at > cue->subject.first && at < cue->subject.last;
    return passage->stretch[at] != 0 && !inside;
}

/* Whether the cue, behind the stretch whose last token is `last`, is close to it, or else its long
 * subject is: `"It failed," Helen Marsh, who has led the board of ..., said`. */
static bool is_close_behind(const struct passage *passage, const struct cue *cue, size_t last)
{
    if (cue->first - last <= CUE_DISTANCE)
        return true;
    size_t named = cue->subject.last;
    if (!cue->has_subject || cue->inverted || cue->relative || cue->subject.first <= last ||
        cue->subject.first - last > ADJACENT_MOST)
        return false;
    return cue->first - named <= ADJACENT_MOST ||
           linkname_follows(passage->scene.text, passage->scene.tokens, named, cue->first);
}

/* The index of the first cue behind the stretch in its sentence, before any other stretch; `none`
 * if there is none. */
static size_t cue_after(const struct passage *passage, const struct stretch *stretch, size_t last)
{
    size_t found = passage_cue_from(passage, last + 1);
    if (found == passage->cues.count)
        return none;
    const struct cue *cue = &passage->cues.items[found];
    if (cue->begin > last + 1 || !is_close_behind(passage, cue, last) ||
        (cue->begin == last + 1 && !passage_leads_on(passage, stretch)))
        return none;
    for (size_t i = last + 1; i < cue->first; i++)
        if (is_other_stretch(passage, cue, i))
            return none;
    /* `..., but Peter Novak said` is about something else. */
    size_t next = last + 1 < cue->first &&
                          token_is(passage->scene.text, &passage->scene.tokens[last + 1], ",")
                      ? last + 2
                      : last + 1;
    return token_has(&passage->scene.tokens[next], WORD_CONJUNCTION) ? none : found;
}

/* Whether the cue is a question that somebody is asked, which ends before the stretch: `Asked about
 * it, Marsh was blunt: "..."`. */
static bool is_answered(const struct passage *passage, const struct cue *cue, size_t first)
{
    size_t at = cue->last + 1;
    while (cue->passive && at < first &&
           (passage->stretch[at] != 0 ||
            !token_is_mark(passage->scene.text, &passage->scene.tokens[at], ",:")))
        at++;
    return cue->passive && at < first;
}

/* The index of the last cue before the stretch in its sentence; `none` if there is none. */
static size_t cue_before(const struct passage *passage, size_t first)
{
    size_t behind = passage_cue_from(passage, first);
    while (behind > 0 && is_answered(passage, &passage->cues.items[behind - 1], first))
        behind--;
    return behind > 0 && passage->cues.items[behind - 1].end > first ? behind - 1 : none;
}

/* Whether almost nothing stands between the cue and the stretch behind it, or only to whom, when
 * and where it was said, up to a mark. */
static bool is_adjacent(const struct passage *passage, size_t cue, size_t first)
{
    size_t gap = first - passage->cues.items[cue].last - 1;
    const struct token *before = &passage->scene.tokens[first - 1];
    char c = passage->scene.text[before->start];
    return gap <= ADJACENT_MOST ||
           (gap <= LEADING_MOST && before->kind == TOKEN_MARK && (c == ',' || c == ':'));
}

static size_t choose_cue(const struct passage *passage, const struct stretch *stretch, size_t first,
                         size_t last)
{
    size_t before = cue_before(passage, first), after = cue_after(passage, stretch, last);
    if (before != none && is_adjacent(passage, before, first) &&
        !(after != none && passage_leads_on(passage, stretch)))
        return before;
    return after != none && (before == none || passage_leads_on(passage, stretch)) ? after : before;
}

/* Whether nobody says the words: `the so-called "Snowball" plan`. */
static bool is_so_called(const struct passage *passage, size_t first)
{
    return first > passage->begin &&
           report_word_is(passage->scene.text, &passage->scene.tokens[first - 1], REPORT_DOUBTED);
}

/* Whether the cue is not about the stretch: a cue far behind a few words is not, nor is one whose
 * report stands before it: `..., said Helen Marsh, who runs the "club"`. */
static bool is_apart(const struct passage *passage, const struct stretch *stretch, size_t first,
                     size_t last, size_t cue)
{
    const struct cue *found = &passage->cues.items[cue];
    if (found->first > last)
        return found->first - last > FAR && !passage_leads_on(passage, stretch) &&
               passage_words(passage, first, last) <= NAMING_WORDS;
    return found->inverted && !found->according && found->has_subject &&
           found->first > found->begin && first > found->subject.last + 2 &&
           token_is(passage->scene.text, &passage->scene.tokens[found->subject.last + 1], ",") &&
           passage->stretch[found->subject.last + 2] == 0;
}

/* Whether what looks like a title is said all the same: only marks stand between it and its cue, or
 * the verb gives it as a name. */
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

static inline bool ends_before(const struct bisected *sought, size_t number)
{
    return ((const struct quotation *)sought->items)[number].span.end < sought->at;
}

/* The report without marks around the stretch; NULL if there is none. */
static const struct quotation *report_around(const struct passage *passage, struct span stretch)
{
    if (passage->report_from == passage->report_to)
        return NULL;
    const struct quotation *reports = passage->quotations->items + passage->report_from;
    size_t count = passage->report_to - passage->report_from;
    size_t at = bisect(count, ends_before, (struct bisected){reports, stretch.end});
    return at < count && reports[at].span.start <= stretch.start ? &reports[at] : NULL;
}

/* The index of the cue that claims the stretch; `none` if there is none. */
static size_t claiming_cue(const struct passage *passage, const struct stretch *stretch,
                           size_t first, size_t last)
{
    size_t cue = choose_cue(passage, stretch, first, last);
    return cue != none && is_apart(passage, stretch, first, last, cue) ? none : cue;
}

/* Whether the stretch continues the quotation that the previous paragraph left open. */
static bool is_continued(const struct passage *passage, size_t index, const struct stretch *stretch)
{
    return index == 0 && passage->open && passage->has_last &&
           stretch->span.start == passage->scene.tokens[passage->begin].start;
}

/* The source of a stretch that continues a quotation. If nothing has named who speaks so far, a cue
 * or a signature here does for both. */
static struct source continued_source(const struct passage *passage, const struct stretch *stretch,
                                      size_t last, size_t cue)
{
    struct source source;
    if (passage->last.cue.end != 0)
        return passage->last;
    if (cue != none)
        source = passage_source(passage, cue);
    else if (passage->last.speaker.end != 0 || !signatures_behind(passage, stretch, last, &source))
        return passage->last;
    quotations_give_source(passage->quotations, passage->last.id, source);
    return source;
}

void claims_attribute(struct passage *passage, size_t index, const struct stretch *stretch)
{
    size_t first = passage->extents[index].first, last = passage->extents[index].last;
    struct source source;
    if (first > last || is_so_called(passage, first) || nickname_is(&passage->scene, first, last))
        return;
    enum title title = title_of(passage, stretch, first, last);
    if (title == TITLE)
        return;
    size_t cue = claiming_cue(passage, stretch, first, last);
    const struct quotation *report = report_around(passage, stretch->span);
    if (is_continued(passage, index, stretch))
        source = continued_source(passage, stretch, last, cue);
    else if (report != NULL && title <= MAYBE_TITLE)
        source = (struct source){report->speaker, report->cue, report->number};
    else if (cue != none && (title == NO_TITLE || says_title(passage, cue, first)))
        source = passage_source(passage, cue);
    else if (!unclaimed_source(passage, stretch, first, last, title, &source))
        return;
    /* `Marsh, a "river" engineer, said` */
    if (source.speaker.start <= stretch->span.start && source.speaker.end >= stretch->span.end)
        return;
    quotations_add(passage->quotations, stretch->span,
                   quotekinds_of(passage, index, &source, report != NULL), source);
    passage->last = source;
    passage->has_last = true;
}
