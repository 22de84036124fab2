/* SPDX-License-Identifier: MIT */
#include "reportends.h"

#include "clauseends.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"
#include "told.h"

/* How far is looked. Without a limit for remarks each cue within one might search for the end of
 * the sentence. */
enum {
    SUBJECTS_MOST = 12, /* tokens of a subject that another is joined to */
    JOINED_MOST = 14, /* tokens from the word that joins a second cue to the first up to that cue */
    BRACKET_MOST = 3, /* tokens of a short form, from its bracket on */
    REMARK_MOST = 40, /* tokens of a remark, from its bracket on */
    REMARK_NOUN_MOST = 5 /* tokens from a remark's article to its relative clause */
};

/* Whether a clause that the cue reports follows it. */
static bool reports_clause(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->last + 1;
    return (cue->verb.takes & VERB_CLAUSE) != 0 &&
           (scene_is(scene, at, "that") || scene_has(scene, at, WORD_PRONOUN) ||
            report_word_is(scene->text, &scene->tokens[at], REPORT_CLAUSE));
}

/* Whether the joiner at `at` joins a second subject to the first one of a clause that begins at
 * `begin`, since no verb stands between: `said the mayor and her aide told him`. */
static bool joins_subject(const struct scene *scene, const struct cue *cue, size_t begin, size_t at)
{
    unsigned takes = cue->verb.takes;
    if ((takes & VERB_CLAUSE) == 0 || (takes & (VERB_OBJECT | VERB_QUESTION)) == VERB_OBJECT ||
        !scene_is(scene, at, "and") || scene->tokens[at - 1].kind == TOKEN_MARK ||
        at - begin > SUBJECTS_MOST)
        return false;
    for (size_t i = begin; i < at; i++)
        if (scene->stretch[i] != 0 ||
            phraseword_is_verb(scene->text, &scene->tokens[i], SIGN_ANY) ||
            scene_has(scene, i, WORD_PRONOUN))
            return false;
    return true;
}

/* Whether the word at `at` joins the cue `next` to the report of `cue`: `and said`, `, but she also
 * said`. */
static bool joins(const struct scene *scene, const struct cue *cue, const struct cue *next,
                  size_t begin, size_t at)
{
    size_t first = at + 1;
    if (next->first <= at || next->first - at > JOINED_MOST)
        return false;
    enum report_word joiner = report_word(scene->text, &scene->tokens[at]);
    bool adds = joiner == REPORT_ADDS;
    if (!adds && joiner != REPORT_CONTRASTS)
        return false;
    while (first < next->first && scene_has(scene, first, WORD_ADVERB | WORD_AUXILIARY))
        first++;
    /* `would not disclose it but said` */
    if (first == next->first)
        return adds && (next->verb.form == cue->verb.form ||
                        (cue->verb.form == VERB_BASE && verb_tells(&next->verb)));
    return next->has_subject && !next->inverted && next->subject.first == first &&
           (adds || scene->tokens[at - 1].kind == TOKEN_MARK) &&
           (reports_clause(scene, next) || scene_has(scene, first, WORD_PRONOUN) ||
            !joins_subject(scene, cue, begin, at));
}

/* Whether the cue `next`, if its subject stands right behind the mark at `at`, makes another report
 * rather than an aside (`, she said,`). */
static bool follows(const struct scene *scene, const struct cue *next, size_t at)
{
    size_t behind = next->last + 1;
    return next->has_subject && !next->inverted && next->subject.first == at + 1 &&
           behind < next->end && scene->tokens[behind].kind != TOKEN_MARK &&
           scene->stretch[behind] == 0 && next->verb.form != VERB_ING;
}

/* Whether the report's first word, `that` aside, leads to a main clause behind a comma: it begins a
 * clause (`while it rained, she asked him`), or behind `that` a time (`that in May, she asked
 * him`). *verbs tells whether a verb may stand before the comma. */
static bool leads_to_main(const struct scene *scene, const struct cue *cue, size_t first, bool that,
                          bool *verbs)
{
    const struct token *token = &scene->tokens[first];
    /* `asked if it rained, she said no` */
    bool question = !that && (cue->verb.takes & VERB_QUESTION) != 0 &&
                    (report_word_is(scene->text, token, REPORT_QUESTION) ||
                     report_word_is(scene->text, token, REPORT_TIME_QUESTION));
    *verbs = token_has(token, WORD_SUBORDINATE);
    return *verbs ? !question
                  : that && token_has(token, WORD_CIRCUMSTANCE | WORD_LATELY | WORD_DAY);
}

/* Whether the comma at `at` is the first of a report that begins at `begin`, whose main clause is
 * yet to come: `said that if it rained, she would ask him`. */
static bool ends_opening(const struct scene *scene, const struct cue *cue, size_t begin, size_t at)
{
    bool that = scene_is(scene, begin, "that"), verbs;
    if (!scene_is(scene, at, ",") || !leads_to_main(scene, cue, begin + that, that, &verbs))
        return false;
    for (size_t i = begin + that; i < at; i++)
        if (scene_is(scene, i, ",") ||
            (!verbs && phraseword_is_verb(scene->text, &scene->tokens[i], SIGN_ANY)))
            return false;
    return true;
}

/* Whether a comma stands before the token `at`, or a closing mark behind one. */
static bool is_behind_comma(const struct scene *scene, size_t at)
{
    size_t before = scene->stretch[at - 1] != 0 ? at - 2 : at - 1;
    return scene_is_mark(scene, before, ",");
}

/* Whether the cue `next`, if its subject stands at `at` or behind a comma there, ends the sentence
 * and attributes all of it: `Marsh said it held, the Daily Post reported`. */
static bool trails(const struct scene *scene, const struct cue *next, size_t at, size_t end)
{
    bool comma = scene_is_mark(scene, at, ",");
    if (!comma && (scene->stretch[at - 1] == 0 || !is_behind_comma(scene, at)))
        return false;
    return next->has_subject && !next->inverted && next->subject.first == at + comma &&
           next->subject.last + 1 == next->first && next->verb.form != VERB_ING &&
           (next->verb.takes & VERB_CLAUSE) != 0 &&
           told_circumstances(scene, next->last + 1, end) >= end;
}

/* Whether the colon at `at` leads in to a quotation that is another report, since the sentence
 * continues behind it: `Marsh cited her plans: "It will hold," she said`. */
static bool leads_quotation(const struct scene *scene, size_t at, size_t end)
{
    size_t next = at + 1;
    uint32_t stretch = next + 1 < end ? scene->stretch[next] : 0;
    if (stretch == 0 || !scene_is_mark(scene, at, ":") ||
        !token_is_capital(&scene->tokens[next + (scene->tokens[next].kind == TOKEN_MARK)]))
        return false;
    while (next < end && scene->stretch[next] == stretch)
        next++;
    return next < end;
}

/* Whether the token is a noun for what somebody says: `claim`, `promise`. */
static bool is_said(const struct scene *scene, size_t at)
{
    enum report_word word = report_word(scene->text, &scene->tokens[at]);
    return word == REPORT_NOUN || word == REPORT_NOUN_TO;
}

/* Whether the indefinite article at `at`, behind a comma, leads a remark, a noun with a relative
 * clause: `, a goal that few share`. Not if a verb behind another comma shows that the words before
 * it continue: `the dam, a wall that holds, was old`. */
static bool is_relative_remark(const struct scene *scene, size_t at, size_t end)
{
    size_t noun = at + 1;
    while (noun < end && noun - at < REMARK_NOUN_MOST && scene->tokens[noun].kind == TOKEN_LOWER &&
           (scene->tokens[noun].classes & ~(uint32_t)WORD_ADVERB) == 0)
        noun++;
    if (noun == at + 1 || noun >= end || scene->stretch[noun] != 0 ||
        token_is_capital(&scene->tokens[at - 2]) ||
        !(scene_is(scene, noun, "that") || scene_is(scene, noun, "which")))
        return false;
    for (size_t i = noun; i + 1 < end && i - noun < REMARK_MOST; i++)
        if (scene_is_mark(scene, i, ",") && scene->stretch[i] == 0 &&
            phraseword_is_verb(scene->text, &scene->tokens[i + 1], SIGN_ANY))
            return false;
    return true;
}

/* Whether the token at `at` leads a remark about the report: `, a charge that he denies`, `, an old
 * claim`. */
static bool is_judged(const struct scene *scene, size_t at, size_t end)
{
    size_t noun = at + 1;
    if (!scene_has(scene, at, WORD_INDEFINITE) || noun >= end || !is_behind_comma(scene, at))
        return false;
    if (is_said(scene, noun) || is_relative_remark(scene, at, end))
        return true;
    return noun + 1 < end && scene->tokens[noun].kind == TOKEN_LOWER &&
           scene->tokens[noun].classes == 0 && is_said(scene, noun + 1);
}

/* The end of a report whose last bracket, at `bracket`, is closed by what closes the sentence or
 * not at all: behind a short form (`(ISIS)`, `(49%)`), before a remark (`(whatever that means)`);
 * `end` for a long one. */
static size_t bracket_end(const struct scene *scene, const struct cue *cue, size_t bracket,
                          size_t end)
{
    bool closed = end < cue->end && scene_is(scene, end, ")");
    if (end - bracket > REMARK_MOST)
        return end;
    return bracket < end && closed && end - bracket <= BRACKET_MOST ? end + 1 : bracket;
}

/* Whether the token at `at` is a dash outside of marks; a hyphen is one behind a blank. */
static bool is_dash(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    if (token->kind != TOKEN_MARK || scene->stretch[at] != 0)
        return false;
    return scene_is(scene, at, "--") || scene_is(scene, at, "\xE2\x80\x93") ||
           scene_is(scene, at, "\xE2\x80\x94") || scene_is(scene, at, "\xE2\x80\x95") ||
           (scene_is(scene, at, "-") && token->start > 0 && scene->text[token->start - 1] == ' ');
}

/* Whether a remark about the report follows the dash at `at`: `- a claim that he denies`, `- though
 * it rained`. */
static bool leads_remark(const struct scene *scene, size_t at)
{
    size_t next = at + 1 + scene_is(scene, at + 1, "even");
    return scene_has(scene, next, WORD_INDEFINITE) ||
           report_word_is(scene->text, &scene->tokens[next], REPORT_CONTRASTS);
}

/* The end of a report with an odd dash as its last: before that dash, if a remark follows it. */
static size_t dash_end(const struct scene *scene, size_t begin, size_t end)
{
    size_t dashes = 0, last = end;
    for (size_t at = begin; at < end; at++)
        if (scene->tokens[at].kind == TOKEN_MARK && is_dash(scene, at)) {
            dashes++;
            last = at;
        }
    return dashes % 2 == 1 && last > begin && last + 1 < end && leads_remark(scene, last) ? last
                                                                                          : end;
}

/* Returns the first of the `*count` cues from `next` on that is behind the token `at`, NULL if
 * there is none, and lowers *count to match. */
static const struct cue *cue_from(const struct cue *next, size_t *count, size_t at)
{
    while (*count > 0 && next->first <= at) {
        next++;
        --*count;
    }
    return *count > 0 ? next : NULL;
}

/* Whether the cue's subject has a number, so that what others think may follow its report: `26
 * percent say`. */
static bool is_counted(const struct scene *scene, const struct cue *cue)
{
    for (size_t i = cue->subject.first; cue->has_subject && i <= cue->subject.last; i++)
        if (scene->tokens[i].kind == TOKEN_NUMBER)
            return true;
    return false;
}

/* Whether the report ends at the comma at `at`: who else said so follows (`, as has Novak`) or,
 * behind a number, what the others think (`, while 9 percent do not`). */
static bool ends_at_comma(const struct scene *scene, const struct cue *cue, size_t at, size_t end)
{
    size_t next = at + 1;
    if (next + 1 >= end || !scene_is_mark(scene, at, ",") || scene->stretch[next] != 0)
        return false;
    if (scene_is(scene, next, "as"))
        return scene_has(scene, next + 1, WORD_HAVE | WORD_BE) &&
               !scene_ends_in(scene, next + 1, "ing");
    return report_word_is(scene->text, &scene->tokens[next], REPORT_CONTRASTS) &&
           is_counted(scene, cue);
}

/* Whether the cue makes another report right behind a comma: `, according to`, `, adding that`, `,
 * calling it`. */
static bool leads(const struct cue *next)
{
    const unsigned own = VERB_CLAUSE | VERB_OBJECT | VERB_TO_WHAT | VERB_NAME | VERB_ORDER;
    return next->according || (next->verb.form == VERB_ING && (next->verb.takes & own) != 0);
}

/* Whether the report, which begins at `begin`, ends before the token at `at` because of `next`, the
 * first cue behind it or NULL: it makes another report there, or attributes all of this one. */
static bool ends_before_cue(const struct scene *scene, const struct cue *cue,
                            const struct cue *next, size_t at, size_t begin, size_t end)
{
    bool mark = scene->tokens[at].kind == TOKEN_MARK;
    if (next == NULL || next->first >= cue->end)
        return false;
    if (mark && ((at + 1 == next->first && leads(next)) ||
                 (follows(scene, next, at) && !ends_opening(scene, cue, begin, at))))
        return true;
    size_t joiner = mark ? at + 1 : at;
    /* `, even while noting that` */
    size_t led = joiner + (mark && scene_is(scene, joiner, "even"));
    if (led + 1 == next->first && scene_is(scene, led, "while") && next->verb.form == VERB_ING &&
        (next->verb.takes & VERB_CLAUSE) != 0)
        return true;
    return trails(scene, next, at, end) ||
           (joiner < end && at > begin + 1 && joins(scene, cue, next, begin, joiner));
}

/* Whether the words from `begin` on are a noun phrase or infinitive, as far as their first word and
 * the verb tell. */
static bool is_phrase(const struct scene *scene, const struct cue *cue, size_t begin)
{
    const unsigned either = VERB_CLAUSE | VERB_QUESTION;
    if ((cue->verb.takes & (VERB_OBJECT | VERB_TOPIC | VERB_TO | VERB_ORDER)) == 0 ||
        (cue->verb.takes & either) == either || cue->headline || scene->stretch[begin] != 0)
        return false;
    enum report_word first = report_word(scene->text, &scene->tokens[begin]);
    return !scene_is(scene, begin, "that") &&
           !scene_has(scene, begin, WORD_PRONOUN | WORD_AUXILIARY) && first != REPORT_QUESTION &&
           first != REPORT_TIME_QUESTION && first != REPORT_CLAUSE;
}

/* Whether a dash opens the clause of the cue: `Marsh -- who said it would hold -- left`. */
static bool is_enclosed(const struct scene *scene, const struct cue *cue)
{
    size_t who = cue->subject.first;
    return cue->has_subject && !cue->inverted && who > cue->begin && who < cue->first &&
           scene_has(scene, who, WORD_RELATIVE) && is_dash(scene, who - 1);
}

/* reportend_find() without dash_end(). */
static size_t find_end(const struct scene *scene, const struct cue *cue, const struct cue *next,
                       size_t count, size_t begin, size_t end)
{
    int depth = 0;
    bool enclosed = is_enclosed(scene, cue);
    end = clauseend_find(scene, cue, begin, end);
    if (is_phrase(scene, cue, begin))
        end = clauseend_of_phrase(scene, begin, end);
    size_t bracket = end; /* the last one that is not closed */
    for (size_t at = begin + 1; at < end; at++) {
        bool mark = scene->tokens[at].kind == TOKEN_MARK;
        if (scene->stretch[at] != 0)
            continue;
        if (mark && (scene_is_mark(scene, at, ";") || (enclosed && is_dash(scene, at)) ||
                     leads_quotation(scene, at, end) || ends_at_comma(scene, cue, at, end)))
            return at;
        if (mark && scene_is_mark(scene, at, "()")) {
            depth += scene_is_mark(scene, at, "(") ? 1 : -1;
            if (depth < 0)
                return at;
            bracket = depth == 0 ? end : bracket < end ? bracket : at;
        }
        if (at > begin + 1 && is_judged(scene, at, end))
            return at - (scene->stretch[at - 1] == 0);
        /* `the "old dam," adding that` */
        if (count > 0 && next->first == at && scene->stretch[at - 1] != 0 && leads(next) &&
            is_behind_comma(scene, at))
            return at;
        next = cue_from(next, &count, at);
        if (ends_before_cue(scene, cue, next, at, begin, end))
            return at;
    }
    return bracket_end(scene, cue, bracket, end);
}

size_t reportend_find(const struct scene *scene, const struct cue *cue, const struct cue *next,
                      size_t count, size_t begin, size_t end)
{
    size_t found = find_end(scene, cue, next, count, begin, end);
    /* Where the words end early, a dash among them may be closed behind that. */
    return found == end ? dash_end(scene, begin, end) : found;
}
