/* SPDX-License-Identifier: MIT */
#include "surveys.h"

#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

enum {
    NAME_MOST = 12,    /* tokens from `in` to the poll */
    DETAILS_MOST = 24, /* tokens from the poll to the comma */
    COMMAS_MOST = 3    /* commas before what was found */
};

/* Whether the token may stand between `in` and the poll: nothing that belongs to a clause may. */
static bool is_of_name(const struct scene *scene, size_t at)
{
    const unsigned clause =
        WORD_AUXILIARY | WORD_PRONOUN | WORD_RELATIVE | WORD_CONJUNCTION | WORD_SUBORDINATE;
    return scene->stretch[at] == 0 && !scene_has(scene, at, clause) &&
           !scene_is_mark(scene, at, ",;:()") &&
           !phraseword_is_verb(scene->text, &scene->tokens[at], SIGN_REGULAR | SIGN_SPEECH);
}

/* Whether the token right behind the poll says which poll it is, and is no verb of the sentence. */
static bool is_detail(const struct scene *scene, size_t at)
{
    const unsigned when = WORD_PREPOSITION | WORD_DAY | WORD_TIME | WORD_LATELY;
    const struct token *token = &scene->tokens[at];
    return scene_is(scene, at, ",") || scene_has(scene, at, when) ||
           phraseword_is_regular_past(scene->text, token) ||
           report_word_is(scene->text, token, REPORT_PARTICIPLE);
}

bool survey_find(const struct scene *scene, size_t begin, size_t end, size_t at, struct cue *cue)
{
    size_t in = begin + scene_has(scene, begin, WORD_JOINER), first = in + 1;
    if (!scene_is_either(scene, in, "in") || at <= first || at - in > NAME_MOST || at + 2 >= end ||
        !(scene_has(scene, first, WORD_DETERMINER) || token_is_capital(&scene->tokens[first])) ||
        !is_detail(scene, at + 1))
        return false;
    for (size_t i = in; i < at; i++)
        if (!(i == in || is_of_name(scene, i)))
            return false;
    *cue = (struct cue){.first = in,
                        .last = in,
                        .begin = begin,
                        .end = end,
                        .according = true,
                        .survey = true,
                        .has_subject = true,
                        .subject = {first, at}};
    return true;
}

/* Whether the words from `at` up to the next comma describe the poll, or open what it found: `,
 * conducted in May,`, `, which cost $4,`, `, from Doha,`, `, though,`. */
static bool goes_on(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    return scene_has(scene, at, WORD_RELATIVE | WORD_PREPOSITION) || scene_is(scene, at + 1, ",") ||
           phraseword_is_regular_past(scene->text, token) ||
           report_word_is(scene->text, token, REPORT_PARTICIPLE);
}

/* The token behind the comma that ends the poll's description; `end` if there is none. */
static size_t details_end(const struct scene *scene, const struct cue *cue, size_t end)
{
    size_t from = cue->subject.last + 1, commas = 0;
    for (size_t i = from; i + 2 < end && i - from < DETAILS_MOST; i++) {
        if (scene->stretch[i] != 0 || scene_is_mark(scene, i, ";:") ||
            (commas == 0 && scene_has(scene, i, WORD_AUXILIARY | WORD_PRONOUN)))
            return end;
        if (!scene_is(scene, i, ","))
            continue;
        if (!goes_on(scene, i + 1))
            return i + 1;
        if (++commas == COMMAS_MOST)
            return end;
    }
    return end;
}

/* Whether the phrase means some of those who were asked: `40 percent`, `most drivers`. */
static bool is_share(const struct scene *scene, struct phrase phrase)
{
    for (size_t i = phrase.first; i <= phrase.last; i++)
        if (scene->tokens[i].kind == TOKEN_NUMBER || scene_has(scene, i, WORD_QUANTIFIER) ||
            report_word_is(scene->text, &scene->tokens[i], REPORT_PART))
            return true;
    return false;
}

/* Whether the clause that begins at `at` says who tells or asks something. */
static bool tells(const struct scene *scene, size_t at, size_t end)
{
    struct phrase subject;
    struct verb verb;
    if (!phrase_after(scene->text, scene->tokens, at, end, &subject) || is_share(scene, subject))
        return false;
    at = subject.last + 1;
    while (at < end && scene_has(scene, at, WORD_ADVERB | WORD_AUXILIARY))
        at++;
    return at < end && scene->tokens[at].kind == TOKEN_LOWER &&
           verbs_look_up(scene->text, scene->tokens[at].start, scene->tokens[at].end, &verb) &&
           (verb.takes & (VERB_CLAUSE | VERB_THAT | VERB_TELL | VERB_QUESTION | VERB_FINDING)) != 0;
}

size_t survey_findings(const struct scene *scene, const struct cue *cue, size_t end)
{
    size_t begin = details_end(scene, cue, end);
    return begin < end && tells(scene, begin, end) ? end : begin;
}
