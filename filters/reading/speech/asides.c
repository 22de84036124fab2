/* SPDX-License-Identifier: MIT */
#include "asides.h"

#include "complements.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"
#include "told.h"

enum {
    SUBJECT_LEAST = 2,    /* words before `according to` */
    OPENING_MOST = 4,     /* tokens that open a sentence rather than being one */
    TRAILING_MOST = 9,    /* tokens at the end that say when and where it was said */
    BARE_MOST = 60,       /* tokens of a phrase that is no report */
    BRACKETED_MOST = 40,  /* tokens in brackets that end a report */
    ATTRIBUTION_MOST = 12 /* tokens behind a quotation that say who said it */
};

/* The complements of verbs that may stand amid or behind what they report: one of these bits is
 * needed. */
enum { REPORTS = VERB_CLAUSE | VERB_THAT | VERB_TELL | VERB_QUESTION };

/* Whether the token is a word in -ing, which leads another report, or none: `adding that`,
 * `citing`. */
static bool is_ing_form(const struct scene *scene, size_t at)
{
    return scene_ends_in(scene, at, "ing");
}

/* Whether the tokens from `at` to the `end` of the sentence's words only say when, where and how it
 * was said. */
static bool only_adverbial(const struct scene *scene, size_t at, size_t end)
{
    if (at >= end || token_is_mark(scene->text, &scene->tokens[at], ",;") ||
        scene_is(scene, at, "--") || (scene_is(scene, at, ":") && scene->stretch[at + 1] == 0))
        return true;
    if (end - at > TRAILING_MOST || scene->stretch[at] != 0)
        return false;
    const struct token *token = &scene->tokens[at];
    if (!scene_has(scene, at, WORD_DAY) && !token_has(token, WORD_PREPOSITION) &&
        !token_has(token, WORD_ADVERB) && !scene_has(scene, at, WORD_TIME))
        return false;
    for (size_t i = at; i < end; i++)
        if (token_has(&scene->tokens[i], WORD_AUXILIARY) || scene_is(scene, i, "that"))
            return false;
    return true;
}

/* Whether a quotation of its own begins at `at`: `In Doha, she said, "We agreed"` reports only
 * that. */
static bool opens_quotation(const struct scene *scene, size_t at)
{
    if (scene->stretch[at] == 0 || scene->stretch[at - 1] == scene->stretch[at])
        return false;
    const struct token *first = &scene->tokens[at + (scene->tokens[at].kind == TOKEN_MARK)];
    return token_is_capital(first);
}

/* Where the words about the speaker begin and end in `CONTENT, X said.`, `CONTENT, said X.` or
 * `CONTENT, according to X.`; false if the cue does not stand behind a comma, or a stretch that
 * closes with one. */
static bool is_aside(const struct scene *scene, const struct cue *cue, size_t end, size_t *head,
                     size_t *tail)
{
    size_t behind;
    if (!cue->has_subject || cue->verb.form == VERB_ING ||
        scene_has(scene, cue->subject.first, WORD_RELATIVE))
        return false;
    if (!cue->according && (cue->verb.takes & REPORTS) == 0)
        return false;
    /* `As before, she vowed to stay`, `In Doha, she asked for help` */
    if (!cue->inverted &&
        (((cue->verb.takes & VERB_TO) != 0 && scene_is(scene, cue->last + 1, "to")) ||
         ((cue->verb.takes & VERB_TOPIC) != 0 && complement_begin(scene, cue, &behind))))
        return false;
    *head = cue->inverted ? cue->first : cue->subject.first;
    if (cue->according ? *head <= cue->begin + SUBJECT_LEAST + 1
                       : *head <= cue->begin + 1 ||
                             (!scene_is(scene, *head - 1, ",") && scene->stretch[*head - 1] == 0))
        return false;
    *tail = cue->inverted ? cue->subject.last + 1 : told_person(scene, cue, cue->last + 1, end);
    behind = told_circumstances(scene, *tail, end);
    if (behind < end && scene_is(scene, behind, ","))
        *tail = behind;
    if (*tail + 1 < cue->end && scene->stretch[*tail] == 0 && opens_quotation(scene, *tail + 1))
        return false;
    return cue->according ||
           (cue->inverted && *tail < cue->end && scene_has(scene, *tail, WORD_RELATIVE)) ||
           behind >= end || only_adverbial(scene, *tail, end);
}

/* Whether the words only open a sentence rather than being one: `And yet, she said, ...`. */
static bool is_opening(const struct scene *scene, struct phrase content)
{
    content.first += content.first < content.last && scene_has(scene, content.first, WORD_JOINER);
    if (scene_has(scene, content.first, WORD_PREPOSITION))
        return true;
    /* `If it rains, she said, Doha will ...` */
    if (scene_has(scene, content.first, WORD_SUBORDINATE)) {
        size_t at = content.first;
        while (at <= content.last && !scene_is(scene, at, ","))
            at++;
        return at > content.last;
    }
    if (content.last - content.first >= OPENING_MOST)
        return false;
    for (size_t i = content.first; i <= content.last; i++)
        if (scene_has(scene, i, WORD_AUXILIARY))
            return false;
    return true;
}

/* Whether another report, of the cue `next`, is joined at `at`: `, and the council warned`. */
static bool joins_report(const struct scene *scene, const struct cue *next, size_t at)
{
    return scene_has(scene, at, WORD_JOINER) && next->has_subject && !next->inverted &&
           next->subject.first == at + 1 && (next->verb.takes & REPORTS) != 0;
}

/* Whether the phrase has no finite verb and no comma: `In a letter to the court`. */
static bool is_bare(const struct scene *scene, struct phrase phrase)
{
    if (phrase.last - phrase.first >= BARE_MOST)
        return false;
    for (size_t i = phrase.first; i <= phrase.last; i++)
        if (scene_has(scene, i, WORD_AUXILIARY) || scene_is(scene, i, ",") ||
            scene->stretch[i] != 0)
            return false;
    return true;
}

/* Whether the words only say when or where: `But last week`, `On Monday in Doha`. */
static bool says_when(const struct scene *scene, struct phrase phrase)
{
    const unsigned starts = WORD_CIRCUMSTANCE | WORD_LATELY | WORD_TIME | WORD_DAY | WORD_ADVERB;
    size_t at = phrase.first + scene_has(scene, phrase.first, WORD_CONJUNCTION);
    return at <= phrase.last && is_bare(scene, phrase) &&
           (scene_has(scene, at, starts) ||
            (phrase.last - at < OPENING_MOST &&
             scene_has(scene, phrase.last, WORD_TIME | WORD_DAY | WORD_ADVERB)));
}

/* Whether the report continues behind the second comma, at `tail`: unless what follows says more
 * about the speaker or is another report. `behind` cues follow. */
static bool report_goes_on(const struct scene *scene, const struct cue *cue, size_t end,
                           size_t behind, struct phrase head, size_t tail)
{
    size_t next = tail + 1;
    if (behind > 0 && joins_report(scene, cue + 1, next))
        return false;
    if (next + 1 >= end || !scene_is(scene, tail, ",") || scene->stretch[head.last] != 0)
        return false;
    if (scene->stretch[next] != 0)
        return !cue->inverted;
    /* `But last week, according to Marsh, the dam held` */
    if (cue->according && says_when(scene, head))
        return !is_ing_form(scene, next) && !scene_has(scene, next, WORD_RELATIVE);
    if (scene->tokens[next].kind != TOKEN_LOWER)
        return !cue->inverted && is_opening(scene, head);
    return !is_ing_form(scene, next) && !scene_has(scene, next, WORD_RELATIVE) &&
           !scene_is(scene, next, "as") && !scene_is(scene, next, "where") &&
           !scene_is(scene, next, "while") &&
           !(cue->inverted && scene_has(scene, next, WORD_ARTICLE));
}

/* The token behind the quotation that the token `at` continues; `at` if it continues none. */
static size_t behind_stretch(const struct scene *scene, size_t at)
{
    uint32_t stretch = scene->stretch[at];
    if (at == scene->begin || stretch == 0 || scene->stretch[at - 1] != stretch)
        return at;
    while (at < scene->end && scene->stretch[at] == stretch)
        at++;
    return at;
}

/* The comma behind what says, from `at` on, where or when `as Marsh wrote` it: ` in a column for
 * two papers`. `at` if there is no such. */
static size_t as_clause_end(const struct scene *scene, size_t at, size_t end)
{
    size_t from = at;
    /* `as the river continues to rise`, but `as he explained to us` */
    bool infinitive = scene_is(scene, at, "to") && scene->tokens[at + 1].kind == TOKEN_LOWER &&
                      !report_word_is(scene->text, &scene->tokens[at + 1], REPORT_OBJECT);
    if (!scene_has(scene, at, WORD_CIRCUMSTANCE | WORD_ADVERB) || infinitive)
        return at;
    while (at < end && at - from < TOLD_MOST && scene->tokens[at].kind != TOKEN_MARK &&
           scene->stretch[at] == 0 && !scene_has(scene, at, WORD_AUXILIARY))
        at++;
    return scene_is(scene, at, ",") ? at : from;
}

bool asides_as_clause(const struct scene *scene, const struct cue *cue, size_t end, size_t *tail)
{
    if (!cue->has_subject || cue->inverted || cue->subject.first <= cue->begin ||
        (cue->verb.takes & REPORTS) == 0 || cue->verb.form == VERB_ING)
        return false;
    if (!scene_is_as(scene, cue->begin, cue->subject.first - 1))
        return false;
    size_t behind = cue->last + 1;
    if ((cue->verb.takes & VERB_OUT) != 0 && scene_is(scene, behind, "out"))
        behind++;
    *tail = told_person(scene, cue, behind, end);
    *tail = told_circumstances(scene, *tail, end);
    if (*tail < end && !scene_is(scene, *tail, ","))
        *tail = as_clause_end(scene, *tail, end);
    return *tail + 2 < end && scene_is(scene, *tail, ",") && scene->stretch[*tail] == 0 &&
           !opens_quotation(scene, *tail + 1);
}

/* Whether the mark at `at` belongs to the words before it: `58%`, `the mayor (and others)`, `Ferry
 * Board Inc <FBI>`. */
static bool is_content_mark(const struct scene *scene, size_t begin, size_t at)
{
    bool angle = scene_is(scene, at, ">");
    if (!angle && !scene_is(scene, at, ")"))
        return scene_is(scene, at, "%");
    const char *opening = angle ? "<" : "(";
    size_t open = at;
    while (open > begin && at - open < BRACKETED_MOST && !scene_is(scene, open, opening))
        open--;
    return scene_is(scene, open, opening);
}

/* Whether the words that end at `last` are a quotation behind a colon, so that what stands before
 * the colon is not reported: `Marsh was blunt: "It failed," she said`. */
static bool ends_led(const struct scene *scene, size_t begin, size_t last)
{
    size_t at = last;
    while (at > begin && scene->stretch[at] != 0 && scene->stretch[at - 1] == scene->stretch[at])
        at--;
    const struct token *first = &scene->tokens[at + (scene->tokens[at].kind == TOKEN_MARK)];
    return at > begin && scene->stretch[at] != 0 && scene_is_mark(scene, at - 1, ":") &&
           scene->stretch[at - 1] == 0 && token_is_capital(first);
}

/* Whether the words, right behind a quotation that began in an earlier sentence, only attribute it:
 * `"...," | Novak said at the time |, according to Marsh`. */
static bool is_attribution(const struct scene *scene, struct phrase phrase)
{
    struct verb verb;
    bool tells = false;
    if (phrase.last - phrase.first >= ATTRIBUTION_MOST)
        return false;
    for (size_t i = phrase.first; i <= phrase.last; i++) {
        const struct token *token = &scene->tokens[i];
        if (scene->stretch[i] != 0 || scene_has(scene, i, WORD_AUXILIARY))
            return false;
        tells = tells || (token->kind == TOKEN_LOWER &&
                          verbs_look_up(scene->text, token->start, token->end, &verb) &&
                          verb_tells(&verb) && (verb.takes & REPORTS) != 0);
    }
    return tells;
}

size_t asides_content(const struct scene *scene, const struct cue *cue, size_t end, size_t behind,
                      struct phrase content[static 2])
{
    size_t head, tail;
    if (!is_aside(scene, cue, end, &head, &tail))
        return 0;
    size_t last = head - 1;
    while (last > cue->begin && scene->tokens[last].kind == TOKEN_MARK &&
           scene->stretch[last] == 0 && !is_content_mark(scene, cue->begin, last))
        last--;
    size_t first = behind_stretch(scene, cue->begin);
    while (first < last && scene_is(scene, first, ",") && scene->stretch[first] == 0)
        first++;
    content[0] = (struct phrase){first, last};
    content[1] = (struct phrase){tail + 1, end - 1};
    if (content[0].first > last || (first > cue->begin && is_attribution(scene, content[0])) ||
        (!cue->according && ends_led(scene, cue->begin, last)))
        return 0;
    /* `Last week, Marsh ordered a review`, `On Monday, Marsh said, "It failed."` */
    bool circumstances = told_circumstances(scene, first, last + 1) > last;
    bool quotation = tail + 1 < end && scene->stretch[tail + 1] != 0;
    if (!(circumstances && quotation) && report_goes_on(scene, cue, end, behind, content[0], tail))
        return 2;
    /* `But in Doha, she asked: Why?` */
    if (circumstances || (tail < end && scene_is(scene, tail, ":") && is_bare(scene, content[0])))
        return 0;
    return scene_has(scene, first, WORD_PREPOSITION) && is_bare(scene, content[0]) ? 0 : 1;
}
