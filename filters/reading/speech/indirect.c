/* SPDX-License-Identifier: MIT */
#include "indirect.h"

#include "asides.h"
#include "complements.h"
#include "fronted.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"
#include "reportends.h"
#include "surveys.h"
#include "told.h"

enum {
    CONTENT_LEAST = 2, /* words of a report */
    LABELED_LEAST = 3, /* tokens behind a label */
    COMMA_MOST = 60,   /* tokens from whom a report is according to up to its comma */
    CLOSERS_MOST = 8,  /* marks that close a sentence */
    RETOLD_MOST = 4,   /* cues behind one that may tell all of its sentence */
    HEAD_MOST = 60,    /* tokens before a cue whose clause may be part of the subject */
    VERBLESS_MOST = 40 /* tokens in which a verb is searched for */
};

/* Whether the token may close a sentence: its stop, or a mark behind that. */
static bool is_closing(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    if (token->kind != TOKEN_MARK)
        return false;
    return token_is_mark(scene->text, token, ".!?:\")") || scene_is(scene, at, "''") ||
           scene_is(scene, at, "\xE2\x80\x9D") || scene_is(scene, at, "\xE2\x80\xA6");
}

/* The sentence's end without its stop and the marks behind it. */
static size_t content_end(const struct scene *scene, const struct cue *cue)
{
    size_t end = cue->end;
    while (end > cue->begin && cue->end - end < CLOSERS_MOST && is_closing(scene, end - 1) &&
           scene->stretch[end - 1] == 0)
        end--;
    return end;
}

/* Whether the tokens have enough words to be a report, and not only quoted ones. */
static bool worth_reporting(const struct scene *scene, struct phrase content)
{
    size_t words = 0;
    bool own = false;
    for (size_t i = content.first; i <= content.last && !(own && words >= CONTENT_LEAST); i++) {
        if (scene->tokens[i].kind == TOKEN_MARK)
            continue;
        words++;
        own = own || scene->stretch[i] == 0;
    }
    return own && words >= CONTENT_LEAST;
}

/* `According to X, CONTENT`. */
static size_t according_first(const struct scene *scene, const struct cue *cue, size_t end,
                              struct phrase content[static 2])
{
    for (size_t i = cue->subject.last + 1; i + 1 < end && i - cue->subject.last < COMMA_MOST; i++)
        if (scene_is(scene, i, ",")) {
            content[0] = (struct phrase){i + 1, end - 1};
            return 1;
        }
    return 0;
}

/* Whether the cue splits a relative clause: `which she said was old`. */
static bool is_in_relative_clause(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->last + 1;
    if (!cue->has_subject || cue->inverted || cue->subject.first <= cue->begin || at >= cue->end)
        return false;
    return scene_is(scene, cue->subject.first - 1, "which") && scene->stretch[at] == 0 &&
           (cue->verb.takes & VERB_CLAUSE) != 0 && scene->tokens[at].kind == TOKEN_LOWER &&
           !scene_is(scene, at, "that") &&
           (scene_has(scene, at, WORD_AUXILIARY) || scene->tokens[at].classes == 0);
}

/* Whether the `what` at `at` only stands for what follows: `in what she said was a mistake`, but
 * not `What she said was not clear` or `some of what she said was true`. */
static bool is_led_what(const struct scene *scene, const struct cue *cue, size_t at)
{
    return at > cue->begin && scene_has(scene, at - 1, WORD_PREPOSITION) &&
           !scene_is(scene, at - 1, "of");
}

/* Whether a finite verb stands at `at` whose subject comes before the cue's: `could`; after the
 * `that` at `relative` also `improved`. */
static bool opens_gap(const struct scene *scene, size_t relative, size_t at)
{
    return scene_has(scene, at, WORD_AUXILIARY) ||
           (scene_is(scene, relative, "that") &&
            phraseword_is_verb(scene->text, &scene->tokens[at], SIGN_REGULAR | SIGN_PAST));
}

/* Whether only auxiliaries and adverbs stand between the cue's subject and its verb. */
static bool is_beside(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->subject.last + 1;
    while (at < cue->first && scene_has(scene, at, WORD_AUXILIARY | WORD_ADVERB))
        at++;
    return at == cue->first;
}

/* Whether the cue stands in a clause whose own subject comes before the cue's: `a strike that
 * officials said could go on`. The relative word may be missing. */
static bool is_gapped(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->last + 1, before = cue->subject.first - 1;
    /* `What she said was not clear` reports nothing. */
    if (!cue->has_subject || cue->inverted || cue->subject.first <= cue->begin ||
        !is_beside(scene, cue) || scene_is_either(scene, cue->subject.first, "what") ||
        (scene_is_either(scene, before, "what") && !is_led_what(scene, cue, before)))
        return false;
    return at + 1 < cue->end && scene->stretch[at] == 0 && (cue->verb.takes & VERB_CLAUSE) != 0 &&
           (cue->verb.form == VERB_PAST || (cue->verb.form == VERB_THIRD && !cue->verb.noun_like) ||
            scene_is(scene, cue->first, "say")) &&
           opens_gap(scene, before, at);
}

/* The token at which the words that a cue near the head of its sentence reports end: before the
 * main clause's verb, if that is yet to come (`A storm that officials said could come | has
 * passed`, `Her claim that it is old | was wrong`). The words have `own` finite verbs. */
static size_t main_verb(const struct scene *scene, const struct cue *cue, size_t begin, size_t end,
                        size_t own)
{
    if (cue->first - cue->begin > HEAD_MOST)
        return end;
    for (size_t i = cue->begin; i < cue->first; i++)
        if (scene_has(scene, i, WORD_AUXILIARY))
            return end;
    for (size_t i = begin; i < end; i++) {
        if (scene->stretch[i] != 0 || scene_has(scene, i, WORD_CONJUNCTION | WORD_RELATIVE) ||
            scene->tokens[i].kind == TOKEN_MARK)
            return end;
        if (!scene_has(scene, i, WORD_AUXILIARY))
            continue;
        if (own == 0)
            return i;
        own--;
        while (i + 1 < end && scene_has(scene, i + 1, WORD_AUXILIARY | WORD_ADVERB))
            i++;
    }
    return end;
}

/* The last token of the quotation that the token `last` is part of and that continues behind the
 * sentence; `last` if there is none. */
static size_t stretch_end(const struct scene *scene, size_t last)
{
    uint32_t stretch = scene->stretch[last];
    while (stretch != 0 && last + 1 < scene->end && scene->stretch[last + 1] == stretch)
        last++;
    return last;
}

/* Whether the clause of the cue is part of a subject whose verb is yet to come: `Voters who said`,
 * `The share of drivers saying`. */
static bool is_in_subject(const struct scene *scene, const struct cue *cue)
{
    size_t who = cue->subject.first;
    bool relative = scene_has(scene, who, WORD_RELATIVE) && who > cue->begin;
    if (who >= cue->first || cue->first - cue->begin > HEAD_MOST ||
        scene->tokens[cue->first - 1].kind == TOKEN_MARK ||
        !(relative || cue->verb.form == VERB_ING))
        return false;
    for (size_t i = cue->begin; i < cue->first; i++)
        if (scene->stretch[i] != 0 || scene->tokens[i].kind == TOKEN_MARK ||
            report_word_is(scene->text, &scene->tokens[i], REPORT_CLAUSE) ||
            (i != who && phraseword_is_verb(scene->text, &scene->tokens[i], SIGN_ANY)))
            return false;
    return true;
}

/* How many auxiliaries of their own the words at `begin` have, before the sentence's verb. */
static size_t own_verbs(const struct scene *scene, size_t begin)
{
    return !scene_has(scene, begin, WORD_PRONOUN) || scene_has(scene, begin + 1, WORD_AUXILIARY);
}

/* Whether the tokens [begin, at) have no finite verb, and so are no clause. */
static bool is_verbless(const struct scene *scene, size_t begin, size_t at)
{
    if (at - begin > VERBLESS_MOST)
        return false;
    while (begin < at && (scene_is(scene, begin - 1, "to") ||
                          !phraseword_is_verb(scene->text, &scene->tokens[begin], SIGN_ANY)))
        begin++;
    return begin == at;
}

/* Whether the cue, behind a comma, attributes all of its sentence, up to `end`: `, police said`. */
static bool retells(const struct scene *scene, const struct cue *cue, size_t end)
{
    if (!cue->has_subject || (cue->verb.takes & VERB_CLAUSE) == 0 || cue->verb.form == VERB_ING)
        return false;
    size_t head = cue->inverted ? cue->first : cue->subject.first;
    size_t tail = (cue->inverted ? cue->subject.last : cue->last) + 1;
    return head > cue->begin && scene_is(scene, head - 1, ",") && scene->stretch[head - 1] == 0 &&
           told_circumstances(scene, tail, end) >= end;
}

/* Whether somebody else, at the sentence's end, tells all of what the cue asks for, promises or
 * cites, or reports beside the main verb: `The rebels demanded a plane, police said`. Its words
 * begin at `begin`; `behind` cues follow. */
static bool is_retold(const struct scene *scene, const struct cue *cue, size_t begin, size_t end,
                      size_t behind)
{
    bool aside = cue->verb.form == VERB_ING || scene_has(scene, cue->subject.first, WORD_RELATIVE);
    bool clause = !aside && (cue->verb.takes & (VERB_CLAUSE | VERB_TELL)) != 0;
    for (size_t i = 1; i <= behind && i <= RETOLD_MOST; i++) {
        const struct cue *next = cue + i;
        if (next->begin != cue->begin)
            return false;
        size_t head = next->inverted ? next->first : next->subject.first;
        if (retells(scene, next, end) && head > begin &&
            (!clause || is_verbless(scene, begin, head - 1)))
            return true;
    }
    return false;
}

/* `X said (that) CONTENT`. */
static size_t content_last(const struct scene *scene, const struct cue *cue, size_t end,
                           size_t behind, struct phrase content[static 2])
{
    size_t begin, pieces = 1;
    if (!cue->has_subject || cue->inverted)
        return 0;
    if (is_in_relative_clause(scene, cue)) {
        begin = cue->last + 1;
        content[0] = (struct phrase){cue->subject.first - 1, cue->subject.first - 1};
        pieces = 2;
    } else if (is_gapped(scene, cue)) {
        begin = cue->last + 1;
        end = main_verb(scene, cue, begin, end, 1);
    } else if (!complement_begin(scene, cue, &begin) || is_retold(scene, cue, begin, end, behind))
        return 0;
    if (begin >= end)
        return 0;
    if (is_in_subject(scene, cue))
        end = main_verb(scene, cue, begin, end, own_verbs(scene, begin));
    size_t last = reportend_find(scene, cue, cue + 1, behind, begin, end) - 1;
    content[pieces - 1] = (struct phrase){begin, last + 1 == end ? stretch_end(scene, last) : last};
    return pieces;
}

/* What a label says: in a transcript, where labels are capitals, the rest of its paragraph, else of
 * its sentence. */
static size_t label_content(const struct scene *scene, const struct cue *cue,
                            struct phrase content[static 2])
{
    struct cue whole = *cue;
    bool transcript = true;
    for (size_t i = cue->begin; i < cue->first; i++)
        transcript = transcript && (scene->tokens[i].kind == TOKEN_UPPER ||
                                    scene->tokens[i].end - scene->tokens[i].start == 1);
    if (transcript)
        whole.end = scene->end;
    size_t end = content_end(scene, &whole);
    content[0] = (struct phrase){cue->last + 1, end - 1};
    return cue->last + LABELED_LEAST < end && worth_reporting(scene, content[0]) ? 1 : 0;
}

/* Whether a clause ends before the token `at`: it is a comma, or stands behind a quotation that
 * closes with one. */
static bool ends_clause(const struct scene *scene, size_t at)
{
    if (scene->stretch[at] != 0)
        return false;
    return scene_is(scene, at, ",") ||
           (scene->stretch[at - 1] != 0 && scene_is(scene, at - 2, ","));
}

/* What was asked or claimed, up to the comma of the main clause: `Asked whether it was late, Marsh
 * left.` */
static size_t passive_content(const struct scene *scene, const struct cue *cue, size_t end,
                              struct phrase content[static 2])
{
    size_t begin = cue->passive ? cues_question(scene, cue->last, end) : cue->last + 1, at = begin;
    while (at < end && !ends_clause(scene, at))
        at++;
    if (cue->noun)
        at = main_verb(scene, cue, begin + 1, at, scene_is(scene, begin, "that"));
    content[0] = (struct phrase){begin, at - 1};
    return at > begin;
}

/* Drops the pieces that are empty, or wholly between marks; returns how many are left. */
static size_t keep_worthy(const struct scene *scene, struct phrase content[static 2], size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (content[i].first <= content[i].last &&
            (worth_reporting(scene, content[i]) ||
             (count == 2 && scene->stretch[content[i].first] == 0)))
            content[kept++] = content[i];
    return kept;
}

size_t indirect_content(const struct scene *scene, const struct cue *cue, size_t behind,
                        struct phrase content[static 2])
{
    if (cue->label)
        return label_content(scene, cue, content);
    size_t tail, end = content_end(scene, cue);
    if (cue->fronted) {
        content[0] = fronted_content(scene, cue);
        /* `Asking for help is hard, drivers say` */
        return is_retold(scene, cue, cue->last + 1, end, behind) ? 0
                                                                 : keep_worthy(scene, content, 1);
    }
    if (asides_as_clause(scene, cue, end, &tail)) {
        content[0] = (struct phrase){tail + 1, end - 1};
        return keep_worthy(scene, content, 1);
    }
    if (cue->passive || cue->noun)
        return keep_worthy(scene, content, passive_content(scene, cue, end, content));
    if (cue->survey) {
        size_t begin = survey_findings(scene, cue, end);
        content[0] = (struct phrase){begin, end - 1};
        return begin < end ? keep_worthy(scene, content, 1) : 0;
    }
    size_t count = asides_content(scene, cue, end, behind, content);
    if (count == 0 && cue->according && cue->has_subject)
        count = according_first(scene, cue, end, content);
    else if (count == 0)
        count = content_last(scene, cue, end, behind, content);
    return keep_worthy(scene, content, count);
}
