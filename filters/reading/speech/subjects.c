/* SPDX-License-Identifier: MIT */
#include "subjects.h"

#include "appositions.h"
#include "carriedsubjects.h"
#include "consulted.h"
#include "infinitives.h"
#include "inversions.h"
#include "lonewords.h"
#include "nicknames.h"
#include "phrasesbefore.h"
#include "phrasetails.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"
#include "relativesubjects.h"
#include "subjectextents.h"

enum {
    SUBJECT_DISTANCE = 100, /* tokens of a subject and its apposition */
    WITH_MOST = 8           /* tokens of a subject behind `with` */
};

/* The token behind the last stretch before `at` in the sentence, where the search for a subject
 * starts; it also starts no more than SUBJECT_DISTANCE before `at`. */
static size_t after_stretch(const struct scene *scene, size_t begin, size_t at)
{
    if (at - begin > SUBJECT_DISTANCE)
        begin = at - SUBJECT_DISTANCE;
    for (size_t i = at; scene->quoted && i > begin; i--)
        if (scene->stretch[i - 1] != 0)
            return i;
    return begin;
}

/* Whether the token is a finite verb. Irregular pasts do not count: in an apposition they are as
 * often participles: `, an aide held hostage,`. */
static bool is_finite(const struct scene *scene, size_t at)
{
    return phraseword_is_verb(scene->text, &scene->tokens[at],
                              SIGN_AUXILIARY | SIGN_REGULAR | SIGN_NEGATED);
}

/* Whether only appositions stand between the commas at `comma` and `last`, without a verb except in
 * relative clauses: `, an editor who had left, of Doha,`. */
static bool holds_appositions(const struct scene *scene, size_t comma, size_t last)
{
    bool relative = false;
    for (size_t i = comma; i < last; i++) {
        if (scene_is(scene, i, "--") || scene_is(scene, i, ";"))
            return false;
        /* `, in a dissent joined by two others,` */
        if (scene_is(scene, i, ","))
            relative = scene_has(scene, i + 1, WORD_CIRCUMSTANCE);
        relative = relative || scene_has(scene, i, WORD_RELATIVE);
        if (!relative && (is_finite(scene, i) || scene_has(scene, i, WORD_PRONOUN)))
            return false;
    }
    return true;
}

/* Extends the subject by the party behind it, and by what follows up to the comma at `last`, but by
 * no relative clause: `Helen Marsh (D-Ohio), head of Harbor Watch, said`. */
static void join_party(const struct scene *scene, size_t last, struct phrase *subject)
{
    size_t open = subject->last + 1;
    size_t behind = appositions_tag_end(scene->text, scene->tokens, open, last);
    if (behind > open)
        subject->last = behind < last && !scene_has(scene, behind + 1, WORD_RELATIVE) &&
                                !phraseword_leads_aside(scene->text, &scene->tokens[behind + 1])
                            ? last - 1
                            : behind - 1;
}

/* Whether a verb of its own, with an object, begins what was taken for the subject: `launched a
 * ship`. */
static bool begins_with_verb(const struct scene *scene, struct phrase subject)
{
    const struct token *first = &scene->tokens[subject.first];
    return subject.first < subject.last && first->kind == TOKEN_LOWER &&
           scene_has(scene, subject.first + 1, WORD_DETERMINER) &&
           !scene_has(scene, subject.first + 1, WORD_QUANTIFIER) &&
           phraseword_is_verb(scene->text, first, SIGN_REGULAR | SIGN_PAST);
}

/* Whether the comma before the verb closes what follows the comma of the sentence's subject: `Henry
 * Ouma, a member of parliament, told reporters`. */
static bool closes_apposition(const struct scene *scene, size_t begin, const struct cue *cue,
                              struct phrase *subject)
{
    size_t at = cue->first;
    if (at < begin + 4 || !scene_is(scene, at - 1, ",") || scene->stretch[at - 1] != 0 ||
        !phrase_subject(scene->text, scene->tokens, begin, at, subject) ||
        begins_with_verb(scene, *subject))
        return false;
    size_t comma = subject->last + 1;
    if (scene_is(scene, comma, "("))
        while (comma + 1 < at && !scene_is(scene, comma - 1, ")"))
            comma++;
    bool closes =
        comma == at - 1 || (scene_is(scene, comma, ",") && holds_appositions(scene, comma, at - 1));
    if (comma == at - 1)
        appositions_join_role(scene->text, scene->tokens, begin, subject);
    if (closes && scene_is(scene, subject->last + 1, "("))
        join_party(scene, at - 1, subject);
    else if (closes)
        appositions_add(scene->text, scene->tokens, at, subject);
    return closes;
}

/* Whether a finite verb stands at `at`, where it would be behind a subject. */
static bool leads_to_verb(const struct scene *scene, const struct cue *cue, size_t at)
{
    return at < cue->end && scene->stretch[at] == 0 && is_finite(scene, at);
}

/* Whether the noun at `at` ends a phrase that `with` leads behind a comma: `, with the board
 * saying`. */
static bool is_with(const struct scene *scene, size_t begin, size_t at)
{
    size_t least = at - begin > WITH_MOST ? at - WITH_MOST : begin;
    while (at > least && scene->tokens[at].kind != TOKEN_MARK && !scene_is(scene, at, "with"))
        at--;
    return at > begin && scene_is(scene, at, "with") && scene_is(scene, at - 1, ",");
}

/* Whether a participle stands right behind a subject of its own: `with Peter Novak calling it "a
 * trap"`. */
static bool has_own_subject(const struct scene *scene, const struct cue *cue, size_t before)
{
    const struct token *token = &scene->tokens[before];
    if (cue->verb.form != VERB_ING || before >= cue->first || before <= cue->begin)
        return false;
    if (token->kind == TOKEN_LOWER && token->classes == 0)
        return is_with(scene, cue->begin, before);
    return (token_is_capital(token) || token_has(token, WORD_PRONOUN)) &&
           !token_has(token, WORD_DAY);
}

/* Extends a role in small letters by `and` and a phrase that ends in a name: `said lobbyist and
 * party strategist Peter Novak`. */
static void join_role(const struct scene *scene, const struct cue *cue, struct phrase *subject)
{
    struct phrase more;
    size_t joiner = subject->last + 1;
    if (joiner + 1 >= cue->end || !scene_is(scene, joiner, "and") || scene->stretch[joiner] != 0 ||
        scene->tokens[subject->last].kind != TOKEN_LOWER ||
        scene_has(scene, subject->first, WORD_DETERMINER | WORD_PRONOUN) ||
        !phrase_after(scene->text, scene->tokens, joiner + 1, cue->end, &more))
        return;
    if (token_is_capital(&scene->tokens[more.last]))
        subject->last = more.last;
}

/* Finds the subject of the last finite verb before a participle: `And then Helen Marsh went on the
 * attack, saying`. */
static bool main_subject(const struct scene *scene, struct cue *cue)
{
    size_t least =
        cue->first - cue->begin > SUBJECT_DISTANCE ? cue->first - SUBJECT_DISTANCE : cue->begin;
    for (size_t i = cue->first; i-- > least + 1;) {
        if (scene->stretch[i] != 0)
            return false;
        if (!is_finite(scene, i) && !phraseword_is_past(scene->text, &scene->tokens[i]))
            continue;
        if (!phrasebefore_find(scene->text, scene->tokens, least, i, &cue->subject) ||
            scene_has(scene, cue->subject.first, WORD_RELATIVE))
            continue;
        bool name = token_is_capital(&scene->tokens[cue->subject.last]) ||
                    scene_has(scene, cue->subject.first, WORD_PRONOUN | WORD_DETERMINER);
        if (name)
            return true;
    }
    return false;
}

/* Extends a role by the name before its comma, right behind a quotation, if no comma stands before
 * the verb: `"...," Helen Marsh, head of Harbor Watch added`. */
static void join_name(const struct scene *scene, const struct cue *cue, size_t left,
                      struct phrase *role)
{
    struct phrase name;
    if (left == cue->begin)
        appositions_join_name(scene->text, scene->tokens, left, role);
    else if (scene->stretch[left - 1] != 0 && role->first > left + 1 &&
             scene_is(scene, role->first - 1, ",") && token_is_capital(&scene->tokens[left]) &&
             phrase_after(scene->text, scene->tokens, left, role->first - 1, &name) &&
             name.last + 2 == role->first && name.last > name.first &&
             !scene_has(scene, role->first, WORD_PRONOUN))
        role->first = left;
}

/* Finds the subject of the sentence, before the cue, or of what follows the last stretch before the
 * cue; not one within the quoted words. */
static bool sentence_subject(const struct scene *scene, size_t left, struct cue *cue)
{
    struct phrase *subject = &cue->subject;
    const struct token *tokens = scene->tokens;
    if (phrase_subject(scene->text, tokens, cue->begin, cue->first, subject) &&
        scene->stretch[subject->first] == 0) {
        phrase_end_before_past(scene->text, tokens, cue->first, subject);
        return true;
    }
    return left > cue->begin && phrase_subject(scene->text, tokens, left, cue->first, subject) &&
           scene->stretch[subject->first] == 0;
}

/* Cuts off when it was said: `said Helen Marsh last week`. */
static void drop_time(const struct scene *scene, struct phrase *subject)
{
    for (size_t i = subject->first + 1; i < subject->last; i++)
        if (phraseword_is_lately(scene->tokens, i) && scene->tokens[i + 2].kind != TOKEN_POSSESSIVE)
            subject->last = i - 1;
}

/* Finds the phrase behind the cue: `said Helen Marsh`, `according to Helen Marsh`. */
static bool subject_behind(const struct scene *scene, struct cue *cue)
{
    const char *text = scene->text;
    const struct token *tokens = scene->tokens;
    struct phrase *subject = &cue->subject;
    /* `according to | publicly available data` */
    size_t first = cue->last + 1, noun = first;
    while (cue->according && noun < cue->end && scene_has(scene, noun, WORD_ADVERB))
        noun++;
    if ((!cue->according && !inversion_is(scene, cue)) ||
        !phrase_after(text, tokens, noun, cue->end, subject))
        return false;
    subject->first = first;
    nickname_join_behind(scene, cue->end, subject);
    if (!cue->according) {
        /* `…, she said Peter Novak knew`: what stands behind the verb has a verb of its own. */
        if (cue->first > cue->begin &&
            (scene->stretch[cue->first - 1] == 0 || scene->stretch[cue->begin] == 0) &&
            leads_to_verb(scene, cue, subject->last + 1))
            return false;
        join_role(scene, cue, subject);
        drop_time(scene, subject);
    }
    phrasetail_add(scene, cue, subject);
    if (cue->according && cue->first == cue->begin)
        appositions_add_roles(text, tokens, cue->end, subject);
    else
        appositions_add(text, tokens, cue->end, subject);
    return true;
}

/* Whether the verb is a progressive form: `Helen Marsh is now warning`, `he's warning`. */
static bool is_progressive(const struct scene *scene, const struct cue *cue)
{
    if (cue->verb.form != VERB_ING)
        return false;
    size_t at = scene_before_adverbs(scene, cue->begin, cue->first);
    return scene_has(scene, at, WORD_BE) ||
           (at > cue->begin && scene->tokens[at].kind == TOKEN_POSSESSIVE &&
            scene_has(scene, at - 1, WORD_PRONOUN));
}

/* Finds a pronoun that is one token with its auxiliary: `they're warning`. But `If you're wondering
 * why` says nobody's words. */
static bool pronoun_before(const struct scene *scene, struct cue *cue)
{
    if (cue->verb.form != VERB_ING)
        return false;
    size_t at = scene_before_adverbs(scene, cue->begin, cue->first);
    if (at == cue->first || !report_word_is(scene->text, &scene->tokens[at], REPORT_CLAUSE) ||
        (scene->text[scene->tokens[at].start] | 0x20) == 'y')
        return false;
    cue->subject = (struct phrase){at, at};
    return true;
}

/* Finds the phrase right before the verb: `Helen Marsh said`. */
static bool subject_before(const struct scene *scene, size_t left, struct cue *cue)
{
    if (!phrasebefore_find(scene->text, scene->tokens, left, cue->first, &cue->subject))
        return false;
    if (begins_with_verb(scene, cue->subject))
        return cue->verb.form == VERB_ING && cue->subject.first > left + 1 &&
               phrasebefore_find(scene->text, scene->tokens, left, cue->subject.first,
                                 &cue->subject);
    join_name(scene, cue, left, &cue->subject);
    /* `Marsh gave a speech in Doha announcing`: the object of a verb whose subject speaks. */
    size_t verb = cue->subject.first - 1;
    if (cue->verb.form == VERB_ING && !is_progressive(scene, cue) &&
        cue->subject.first > left + 1 && phraseword_is_past(scene->text, &scene->tokens[verb]))
        return phrasebefore_find(scene->text, scene->tokens, left, verb, &cue->subject);
    return true;
}

/* Finds the subject. The surest ways come first: each of the others might take part of a longer
 * phrase that an earlier one finds, or the subject of another verb. */
static void find(const struct scene *scene, const struct cues *cues, struct cue *cue)
{
    size_t left = after_stretch(scene, cue->begin, cue->first);
    cue->has_subject = !cue->according && closes_apposition(scene, left, cue, &cue->subject);
    if (cue->has_subject)
        return;
    cue->has_subject = subject_behind(scene, cue);
    cue->inverted = cue->has_subject || cue->according;
    if (cue->inverted)
        return;
    size_t before = scene_before_adverbs(scene, left, cue->first);
    bool carried = cue->verb.form == VERB_ING || before == cue->first ||
                   scene_has(scene, before, WORD_JOINER) ||
                   (scene_is(scene, before, "to") &&
                    consulted_start(scene->text, scene->tokens, left, cue->first) == cue->first);
    cue->has_subject =
        relativesubject_find(scene, left, cue) ||
        (is_progressive(scene, cue) && subject_before(scene, left, cue)) ||
        pronoun_before(scene, cue) ||
        (cue->verb.form == VERB_BASE && infinitive_caused(scene, left, before, &cue->subject)) ||
        ((!carried || has_own_subject(scene, cue, before)) && subject_before(scene, left, cue)) ||
        (carried && carriedsubject_find(scene, cues, cue)) ||
        infinitive_attempted(scene, left, before, &cue->subject) ||
        sentence_subject(scene, left, cue) ||
        (cue->verb.form == VERB_ING && main_subject(scene, cue));
}

void subject_find(const struct scene *scene, const struct cues *cues, struct cue *cue)
{
    cue->has_subject = false;
    find(scene, cues, cue);
    cue->has_subject =
        cue->has_subject && !loneword_is_mute(scene->text, scene->tokens, &cue->subject);
    if (cue->has_subject)
        subjectextent_settle(scene, cue);
}
