/* SPDX-License-Identifier: MIT */
#include "cues.h"

#include <stdlib.h>

#include "common/memory.h"
#include "cuewords.h"
#include "labels.h"
#include "linknames.h"
#include "reading/tokens/reportwords.h"
#include "subjects.h"
#include "surveys.h"
#include "verbforms.h"

enum {
    SUPPOSED_MOST = 8, /* tokens from `it` to what is said of it */
    ASKING_MOST = 14   /* tokens from `asked` to what was asked */
};

/* Whether the verb only gives the name of something: `a website called "Ice Watch"`. Nobody in the
 * story says so. */
static bool is_name_given(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->first;
    if ((cue->verb.takes & VERB_NAME) == 0 || cue->verb.form != VERB_PAST || at == cue->begin ||
        cue->last + 1 >= cue->end || scene->stretch[cue->last + 1] == 0)
        return false;
    while (at > cue->begin && scene->tokens[at - 1].kind == TOKEN_LOWER &&
           scene->tokens[at - 1].classes == 0)
        at--;
    return at < cue->first && at > cue->begin && scene_has(scene, at - 1, WORD_INDEFINITE);
}

/* Whether a form of `be` follows the subject closely, before the token `before`. */
static bool is_predicated(const struct scene *scene, const struct cue *cue, size_t before)
{
    size_t i = cue->subject.last + 1, most = i + SUPPOSED_MOST;
    /* `It's fair to say` */
    if (i < before && scene->tokens[i].kind == TOKEN_POSSESSIVE)
        return true;
    while (i < before && i < most && !scene_has(scene, i, WORD_BE))
        i++;
    return i < before && i < most;
}

/* Whether the words are only supposed, and nobody says them: `It is fair to say that`, `you could
 * argue that`, `no mayor would claim that`. */
static bool is_supposed(const struct scene *scene, const struct cue *cue)
{
    size_t who = cue->subject.first;
    if (!cue->has_subject || cue->inverted || who >= cue->first)
        return false;
    size_t before = scene_before_adverbs(scene, cue->begin, cue->first);
    /* `It is worth noting that` */
    if (cue->verb.form == VERB_ING)
        return scene_is_either(scene, who, "it") && scene->tokens[before].kind == TOKEN_LOWER &&
               scene->tokens[before].classes == 0 && before == cue->subject.last + 2 &&
               is_predicated(scene, cue, before);
    if (cue->verb.form != VERB_BASE)
        return false;
    /* `Let's say that`, `let alone say that` */
    if (scene_is_either(scene, who, "let"))
        return true;
    if (scene_is_either(scene, who, "it"))
        return scene_is(scene, before, "to") && is_predicated(scene, cue, before);
    /* `one party would say` */
    if (who < cue->subject.last && scene_is_either(scene, who, "one"))
        return false;
    return scene_has(scene, before, WORD_AUXILIARY) &&
           report_word_is(scene->text, &scene->tokens[who], REPORT_ANYBODY);
}

void cues_append(struct cues *cues, struct cue cue)
{
    cues->items = memory_grow(cues->items, &cues->capacity, cues->count + 1, sizeof *cues->items);
    cues->items[cues->count++] = cue;
}

/* Whether the head of the cue's subject is a poll, a study or the like. Others may find something
 * without saying it. */
static bool is_finder(const struct scene *scene, const struct cue *cue)
{
    for (size_t i = cue->subject.first; cue->has_subject && i <= cue->subject.last; i++) {
        const struct token *token = &scene->tokens[i];
        if (token_has(token, WORD_PREPOSITION))
            return false;
        /* `a poll released on Monday`, not `poll workers`. */
        if (report_word_finds(scene->text, token))
            return i == cue->subject.last || token[1].kind != TOKEN_LOWER ||
                   token[1].classes != 0 || scene_ends_in(scene, i + 1, "ed") ||
                   report_word_is(scene->text, token + 1, REPORT_PARTICIPLE);
    }
    return false;
}

/* Whether the words are concluded rather than said: `This indicates that`, `that is not to say
 * that`. */
static bool is_conclusion(const struct scene *scene, const struct cue *cue)
{
    return cue->has_subject && cue->subject.first == cue->subject.last &&
           cue->verb.form != VERB_ING &&
           report_word_is(scene->text, &scene->tokens[cue->subject.first], REPORT_DEMONSTRATIVE);
}

static void add(struct cues *cues, const struct scene *scene, struct cue cue)
{
    if (linkname_holds(scene->text, scene->tokens, cue.begin, cue.first, cue.end))
        return;
    if (!is_name_given(scene, &cue))
        subject_find(scene, cues, &cue);
    bool finding = (cue.verb.takes & VERB_FINDING) != 0;
    if ((!finding || is_finder(scene, &cue)) && !is_conclusion(scene, &cue) &&
        !is_supposed(scene, &cue))
        cues_append(cues, cue);
}

void cues_add_label(struct cues *cues, const struct scene *scene, size_t begin, size_t end)
{
    size_t behind, at = label_end(scene, begin, &behind);
    /* A label is a sentence of its own where a heading might be one. */
    if (at == begin || at >= end || label_is_heading(scene, behind - 1, end))
        return;
    cues_append(cues, (struct cue){.first = at,
                                   .last = at,
                                   .begin = begin,
                                   .end = end,
                                   .label = true,
                                   .has_subject = true,
                                   .subject = {begin, behind - 1}});
}

/* Whether the verb at `at` makes `As reported by the paper`, which means `according to`. */
static bool is_reported_by(const struct scene *scene, size_t begin, size_t end, size_t at)
{
    struct verb verb;
    const struct token *token = &scene->tokens[at];
    if (at == begin || at + 2 >= end || !scene_is(scene, at + 1, "by") ||
        token->kind != TOKEN_LOWER || scene->stretch[at - 1] != 0)
        return false;
    return scene_is_as(scene, begin, at - 1) &&
           verbs_look_up(scene->text, token->start, token->end, &verb) && verb.form == VERB_PAST &&
           (verb.takes & VERB_CLAUSE) != 0;
}

/* Adds such a cue, if the verb at `at` makes one: `as` to `by`. */
static void add_reported_by(struct cues *cues, const struct scene *scene, size_t begin, size_t end,
                            size_t at)
{
    if (is_reported_by(scene, begin, end, at))
        add(cues, scene,
            (struct cue){
                .first = at - 1, .last = at + 1, .begin = begin, .end = end, .according = true});
}

/* Whether words that say who asked, when or where may begin at `at`: `by a reporter`, `on Monday`.
 */
static bool opens_asking(const struct scene *scene, size_t at)
{
    return scene_has(scene, at, WORD_PREPOSITION | WORD_DAY | WORD_TIME | WORD_ADVERB) &&
           !scene_is(scene, at, "to") && !scene_is(scene, at, "for");
}

size_t cues_question(const struct scene *scene, size_t at, size_t end)
{
    size_t first = at + 1;
    for (at = first; at < end && at - first < ASKING_MOST && scene->stretch[at] == 0; at++) {
        if (scene_is(scene, at, "about") ||
            (report_word_is(scene->text, &scene->tokens[at], REPORT_QUESTION) &&
             (at == first || !scene_has(scene, at, WORD_RELATIVE))))
            return at;
        if ((at == first && !opens_asking(scene, at)) || scene_has(scene, at, WORD_AUXILIARY) ||
            scene_is(scene, at, "to") ||
            (scene->tokens[at].kind == TOKEN_MARK && !scene_is(scene, at, ".")))
            break;
    }
    return end;
}

/* Whether the sentence is about who is asked, not who asks: `Asked about the ferry, Marsh left`,
 * `was asked by Marsh why`. */
static bool is_asked(const struct scene *scene, size_t begin, size_t end, size_t at)
{
    if (at + 2 >= end || scene->stretch[at + 1] != 0)
        return false;
    size_t before = scene_before_adverbs(scene, begin, at);
    if (at > begin && !scene_is_either(scene, before, "when") && !scene_is(scene, before, ",") &&
        !scene_has(scene, before, WORD_BE))
        return false;
    return cues_question(scene, at, end) < end;
}

/* Appends the question behind `asked`, with who asks it, if that is said. */
static void add_asked(struct cues *cues, const struct scene *scene, struct cue cue)
{
    cue.passive = true;
    if (scene_is(scene, cue.last + 1, "by"))
        cue.has_subject = phrase_after(scene->text, scene->tokens, cue.last + 2,
                                       cues_question(scene, cue.last, cue.end), &cue.subject);
    cues_append(cues, cue);
}

/* Whether the noun at `at` is a cue, whose *owner has spoken: `her claim that it failed`, `Helen
 * Marsh's promise to stay`. */
static bool is_noun_cue(const struct scene *scene, size_t begin, size_t end, size_t at,
                        struct phrase *owner)
{
    if (at == begin || at + 2 >= end || scene->tokens[at].kind != TOKEN_LOWER)
        return false;
    bool that = scene_is(scene, at + 1, "that");
    if (!that && !scene_is(scene, at + 1, "to"))
        return false;
    size_t before = at - 1;
    /* `his false claim`: one adjective. */
    if (before > begin && scene->tokens[before].kind == TOKEN_LOWER &&
        scene->tokens[before].classes == 0)
        before--;
    const struct token *token = &scene->tokens[before];
    enum report_word owns = report_word(scene->text, token);
    bool own = owns == REPORT_OWNER || owns == REPORT_OWNER_OBJECT;
    if (token->kind != TOKEN_POSSESSIVE && !own)
        return false;
    enum report_word word = report_word(scene->text, &scene->tokens[at]);
    if (word != REPORT_NOUN_TO && !(word == REPORT_NOUN && that))
        return false;
    *owner = (struct phrase){before, before};
    if (own)
        return true;
    /* `Helen Marsh's`: a name, as far as it goes. */
    while (owner->first > begin && token_is_capital(&scene->tokens[owner->first - 1]) &&
           !scene_has(scene, owner->first - 1, WORD_PREPOSITION | WORD_CONJUNCTION))
        owner->first--;
    owner->last = before - 1;
    return owner->first < before;
}

/* Adds `according to`, a poll or a question that nobody is named to ask, if the word at `at` leads
 * one; else false. */
static bool add_phrase(struct cues *cues, const struct scene *scene, size_t begin, size_t end,
                       size_t at)
{
    struct cue cue = {.first = at, .last = at, .begin = begin, .end = end};
    enum report_word word = report_word(scene->text, &scene->tokens[at]);
    if (word == REPORT_SOURCE && at + 1 < end && scene_is(scene, at + 1, "to")) {
        cue.last = at + 1;
        cue.according = true;
        add(cues, scene, cue);
        return true;
    }
    if (word == REPORT_SURVEY && survey_find(scene, begin, end, at, &cue)) {
        cues_append(cues, cue);
        return true;
    }
    if (word == REPORT_INQUIRY && is_asked(scene, begin, end, at)) {
        add_asked(cues, scene, cue);
        return true;
    }
    return false;
}

/* Adds the cue that the word at `at` is, if it is one. */
static void add_word(struct cues *cues, const struct scene *scene, size_t begin, size_t end,
                     size_t at)
{
    const struct token *token = &scene->tokens[at];
    struct verb verb;
    struct phrase owner;
    if (add_phrase(cues, scene, begin, end, at))
        return;
    bool is_verb = token->kind == TOKEN_LOWER &&
                   verbs_look_up(scene->text, token->start, token->end, &verb) &&
                   verbforms_is_cue(scene, begin, end, at, &verb);
    bool noun = !is_verb && is_noun_cue(scene, begin, end, at, &owner);
    bool headline = !is_verb && !noun && verbforms_is_headline_verb(scene, begin, end, at, &verb);
    bool leading =
        !is_verb && !noun && !headline && verbforms_is_leading_verb(scene, begin, end, at, &verb);
    if (!is_verb && !noun && !headline && !leading)
        return;
    struct cue cue = {.first = at, .last = at, .begin = begin, .end = end, .headline = headline};
    if (noun) {
        cue.noun = cue.has_subject = true;
        cue.subject = owner;
        cues_append(cues, cue);
    } else {
        cue.verb = verb;
        add(cues, scene, cue);
    }
}

void cues_find_words(struct cues *cues, const char *text, const struct tokens *tokens)
{
    cues->words =
        memory_grow(cues->words, &cues->word_capacity, tokens->count + 1, sizeof *cues->words);
    cues->word_count = cuewords_find(text, tokens, cues->words);
    cues->last_word = 0;
}

void cues_begin(struct cues *cues, const struct scene *scene)
{
    size_t at = cues->last_word;
    while (at < cues->word_count && cues->words[at] < scene->begin)
        at++;
    cues->first_word = cues->next_word = at;
    while (at < cues->word_count && cues->words[at] < scene->end)
        at++;
    cues->last_word = at;
    cues->count = 0;
}

void cues_add(struct cues *cues, const struct scene *scene, size_t begin, size_t end)
{
    size_t i = cues->next_word;
    for (; i < cues->last_word && cues->words[i] < end; i++)
        if (cues->words[i] >= begin) {
            add_reported_by(cues, scene, begin, end, cues->words[i]);
            if (scene->stretch[cues->words[i]] == 0)
                add_word(cues, scene, begin, end, cues->words[i]);
        }
    cues->next_word = i;
}

void cues_free(struct cues *cues)
{
    free(cues->items);
    free(cues->words);
    *cues = (struct cues){0};
}
