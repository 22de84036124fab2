/* SPDX-License-Identifier: MIT */
#include "things.h"

#include "common/wordlist.h"
#include "lists.h"
#include "reading/names/genders.h"
#include "reading/speakers/recall.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/gazetteer.h"
#include "reading/words/words.h"

static const struct wordlist bodies = {&english_body_words, NULL};
static const struct wordlist works = {&english_work_words, NULL};
static const struct wordlist laws = {&english_law_words, NULL};
static const struct wordlist endings = {&english_agent_endings, NULL};

/* The least and greatest lengths of those endings, in bytes. */
enum { ENDING_LEAST = 2, ENDING_MOST = 3 };

/* The token of the noun that the subject is about: its last before a preposition or comma. */
static size_t head_of(const struct scene *scene, struct phrase subject)
{
    size_t at = subject.first;
    while (at < subject.last && scene->tokens[at + 1].kind != TOKEN_MARK &&
           !scene_has(scene, at + 1, WORD_PREPOSITION | WORD_RELATIVE))
        at++;
    return at;
}

/* Whether lists have the noun text[from..to) as one for somebody who may speak, or for a body. */
static bool is_listed(const char *text, size_t from, size_t to)
{
    enum whom whom = recall_stands_for(text, (struct span){from, to});
    return whom == WHOM_PERSON || whom == WHOM_PLURAL || whom == WHOM_COLLECTIVE ||
           genders_of_word(text, from, to) != GENDER_OPEN ||
           (gazetteer_name(text + from, to - from) & GAZETTEER_TITLE) != 0 ||
           wordlist_find(&bodies, text + from, to - from) != NULL;
}

/* Whether the noun, singular or plural, may be one for somebody, by a list or by its ending:
 * `rider`. */
static bool may_speak(const char *text, const struct token *noun)
{
    if (is_listed(text, noun->start, noun->end))
        return true;
    size_t end = noun->end;
    end -= text[end - 1] == 's' && end > noun->start + 1;
    for (size_t n = ENDING_LEAST; n <= ENDING_MOST && end - noun->start >= n + STEM_LEAST; n++)
        if (wordlist_find(&endings, text + end - n, n) != NULL)
            return true;
    return end < noun->end && is_listed(text, noun->start, end);
}

/* Whether the noun is neither a name nor one for somebody. */
static bool is_thing(const struct scene *scene, const struct token *noun)
{
    return noun->kind == TOKEN_LOWER && noun->classes == 0 && !may_speak(scene->text, noun);
}

bool thing_is_subject(const struct scene *scene, const struct cue *cue)
{
    if (!cue->has_subject)
        return false;
    if (cue->relative)
        return !scene_has(scene, cue->subject.first, WORD_RELATIVE);
    return is_thing(scene, &scene->tokens[head_of(scene, cue->subject)]);
}

/* Whether the noun is one for what is written, said or found out, and may be quoted: `letter`. */
static bool may_be_quoted(const char *text, const struct token *noun)
{
    size_t n = noun->end - noun->start;
    enum report_word word = report_word(text, noun);
    return report_word_finds(text, noun) || word == REPORT_MEDIUM || word == REPORT_NOUN ||
           word == REPORT_NOUN_TO || word == REPORT_QUOTED ||
           wordlist_find(&works, text + noun->start, n) != NULL ||
           wordlist_find(&laws, text + noun->start, n) != NULL;
}

bool thing_is_silent(const struct scene *scene, struct phrase subject)
{
    size_t head = head_of(scene, subject);
    if (head == subject.first || !scene_has(scene, subject.first, WORD_DETERMINER) ||
        scene_has(scene, subject.first, WORD_QUANTIFIER | WORD_POSSESSIVE))
        return false;
    for (size_t i = subject.first + 1; i <= head; i++) {
        const struct token *token = &scene->tokens[i];
        if (token_is_capital(token) || token->kind == TOKEN_POSSESSIVE ||
            may_speak(scene->text, token) || may_be_quoted(scene->text, token))
            return false;
    }
    return is_thing(scene, &scene->tokens[head]);
}
