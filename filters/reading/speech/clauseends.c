/* SPDX-License-Identifier: MIT */
#include "clauseends.h"

#include "reading/tokens/phrasewords.h"
#include "reading/words/words.h"

/* How many tokens the end of a clause is searched for: without a limit each cue of a sentence might
 * search all of it. */
enum { CLAUSE_MOST = 120 };

/* Whether the token at `at` is a comma outside of stretches, or a closing mark right behind one. */
static bool is_comma(const struct scene *scene, size_t at)
{
    if (scene->stretch[at] == 0)
        return scene_is_mark(scene, at, ",");
    return at > scene->begin && scene->stretch[at + 1] != scene->stretch[at] &&
           scene->stretch[at - 1] == scene->stretch[at] && scene_is_mark(scene, at - 1, ",");
}

static bool is_finite(const struct scene *scene, size_t at)
{
    return phraseword_is_verb(scene->text, &scene->tokens[at], SIGN_ANY);
}

/* Whether the clause of the cue leads its sentence, so that another has to follow: `While Marsh
 * says`. */
static bool is_led(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->subject.first;
    while (at > cue->begin + 1 && scene_has(scene, at - 1, WORD_ADVERB))
        at--;
    if (at <= cue->begin || at > cue->first)
        return false;
    size_t first = at - 1;
    if (!scene_has(scene, first, WORD_SUBORDINATE))
        return false;
    while (first > cue->begin && scene_has(scene, first - 1, WORD_JOINER | WORD_ADVERB))
        first--;
    return first == cue->begin ||
           (scene->tokens[first - 1].kind == TOKEN_MARK && token_is_capital(&scene->tokens[first]));
}

/* `Marsh, who noted`: whether the clause of the cue begins with a relative word behind a comma. */
static bool opens_relative_clause(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->first;
    while (at > cue->begin && scene_has(scene, at - 1, WORD_ADVERB | WORD_HAVE))
        at--;
    return at > cue->begin + 1 && scene_has(scene, at - 1, WORD_RELATIVE) &&
           (is_comma(scene, at - 2) || scene_is(scene, at - 1, "who"));
}

/* `Marsh, noting that`: whether the cue is a participle behind the comma of its subject. */
static bool opens_participle(const struct scene *scene, const struct cue *cue)
{
    return cue->verb.form == VERB_ING && cue->first > cue->begin + 1 &&
           is_comma(scene, cue->first - 1) && cue->subject.last + 2 == cue->first;
}

/* The first comma from `at` on, `end` if there is none. */
static size_t comma_from(const struct scene *scene, size_t at, size_t end)
{
    while (at < end && !is_comma(scene, at))
        at++;
    return at;
}

/* Whether a subject and a finite verb stand between the comma at `comma` and the one at `next`.
 * Behind the last comma that is taken for granted: nothing there can be an apposition, which
 * another comma would close. */
static bool holds_clause(const struct scene *scene, size_t comma, size_t next, size_t end)
{
    const unsigned none =
        WORD_AUXILIARY | WORD_CONJUNCTION | WORD_RELATIVE | WORD_PREPOSITION | WORD_ADVERB;
    size_t at = comma + 1;
    if (at >= next || scene->stretch[at] != 0 || scene_has(scene, at, none))
        return false;
    for (at++; at < next && next < end; at++)
        if (scene->stretch[at] == 0 && is_finite(scene, at))
            return true;
    return next == end;
}

/* Whether a finite verb stands at `at`, perhaps behind adverbs: `, told reporters`, `, also told
 * reporters`. Behind adverbs a word in -ed may be a participle: `, already battered by`. */
static bool goes_on(const struct scene *scene, size_t at, size_t end)
{
    const unsigned signs = SIGN_AUXILIARY | SIGN_PAST | SIGN_SPEECH | SIGN_NEGATED;
    if (is_finite(scene, at))
        return true;
    while (at + 1 < end && scene->stretch[at] == 0 && scene_has(scene, at, WORD_ADVERB))
        at++;
    return scene_has(scene, at - 1, WORD_ADVERB) &&
           phraseword_is_verb(scene->text, &scene->tokens[at], signs);
}

/* The comma of the first clause from `begin` on that another has to follow: a main clause if `led`,
 * else a finite verb. */
static size_t find_comma(const struct scene *scene, bool led, size_t begin, size_t end)
{
    size_t most = end - begin > CLAUSE_MOST ? begin + CLAUSE_MOST : end;
    for (size_t at = comma_from(scene, begin, most), next; at + 1 < most; at = next) {
        next = comma_from(scene, at + 1, end);
        if (led ? holds_clause(scene, at, next, end) : goes_on(scene, at + 1, next))
            return at + (scene->stretch[at] != 0);
        /* An apposition amid the words, and the comma that closes it. */
        if (!led)
            next = comma_from(scene, next + (next < end), end);
    }
    return end;
}

size_t clauseend_find(const struct scene *scene, const struct cue *cue, size_t begin, size_t end)
{
    if (!cue->has_subject || cue->inverted)
        return end;
    bool led = is_led(scene, cue);
    return led || opens_relative_clause(scene, cue) || opens_participle(scene, cue)
               ? find_comma(scene, led, begin, end)
               : end;
}

size_t clauseend_of_led(const struct scene *scene, size_t begin, size_t end)
{
    return find_comma(scene, true, begin, end);
}

/* Whether a finite verb stands at `at` whose subject stands before it. A word in -ed is one only if
 * no noun follows (`and updated figures`), nor who did it. */
static bool is_joined_verb(const struct scene *scene, size_t at)
{
    const unsigned behind = WORD_DETERMINER | WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB;
    if (scene->stretch[at] != 0)
        return false;
    if (!phraseword_is_regular_past(scene->text, &scene->tokens[at]))
        return is_finite(scene, at);
    return !scene_is(scene, at + 1, "by") &&
           (scene_has(scene, at + 1, behind) || token_is_capital(&scene->tokens[at + 1]) ||
            scene_is(scene, at + 1, "that"));
}

/* Whether the words from `at` on are a subject with its verb, before `end`. */
static bool opens_main_clause(const struct scene *scene, size_t at, size_t end)
{
    const unsigned none = WORD_AUXILIARY | WORD_PREPOSITION | WORD_INDEFINITE;
    const unsigned over = WORD_RELATIVE | WORD_SUBORDINATE;
    const unsigned starts = WORD_DETERMINER | WORD_PRONOUN | WORD_ADVERB;
    if (at >= end || scene->stretch[at] != 0 || scene_has(scene, at, none | over) ||
        scene_is(scene, at, "that") || scene_is(scene, at, "such") ||
        !(scene_has(scene, at, starts) || token_is_capital(&scene->tokens[at])))
        return false;
    size_t most = end - at > CLAUSE_MOST ? at + CLAUSE_MOST : end;
    for (at++; at < most; at++) {
        if (scene->stretch[at] != 0 || scene->tokens[at].kind == TOKEN_MARK ||
            scene_has(scene, at, over) || scene_is(scene, at, "that"))
            return false;
        if (is_finite(scene, at) && !scene_has(scene, at - 1, WORD_PREPOSITION | WORD_DETERMINER))
            return true;
    }
    return false;
}

/* The token behind the last one before `at` that is no comma, dash or the like. */
static size_t before_marks(const struct scene *scene, size_t begin, size_t at)
{
    while (at > begin + 1 && scene->tokens[at - 1].kind == TOKEN_MARK &&
           scene->stretch[at - 1] == 0 && !scene_is_mark(scene, at - 1, ")%"))
        at--;
    return at;
}

size_t clauseend_of_phrase(const struct scene *scene, size_t begin, size_t end)
{
    size_t most = end - begin > PHRASE_MOST ? begin + PHRASE_MOST : end, commas = 0;
    for (size_t at = begin + 1; at + 1 < most; at++) {
        bool comma = is_comma(scene, at);
        if (scene->stretch[at] != 0 && !comma)
            continue;
        /* `drivers, guards, and owners have left` is a list. */
        bool joined = scene_has(scene, at + 1, WORD_JOINER);
        if (comma && !(commas > 0 && scene_is(scene, at + 1, "and")) &&
            opens_main_clause(scene, at + 1 + joined, end))
            return at + (scene->stretch[at] != 0);
        if (scene_has(scene, at, WORD_JOINER) && is_joined_verb(scene, at + 1))
            return before_marks(scene, begin, at);
        /* `, pointing to a change to be made, said` */
        if (comma && is_joined_verb(scene, at + 1) &&
            (commas == 0 || phraseword_is_finite(scene->text, &scene->tokens[at + 1])))
            return at + (scene->stretch[at] != 0);
        commas += comma;
        if (scene_is(scene, at, "that") || scene_has(scene, at, WORD_RELATIVE | WORD_SUBORDINATE) ||
            (is_finite(scene, at) && !scene_is(scene, at - 1, "to")))
            break;
    }
    return end;
}
