/* SPDX-License-Identifier: MIT */
#include "cues.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "cuewords.h"
#include "labels.h"
#include "reportwords.h"
#include "subjects.h"

/* No capitalized verb is longer; how far behind one that begins its sentence what it reports does,
 * and how far behind `it` what is said of it. */
enum { WORD_MOST = 64, LEADING_MOST = 40, SUPPOSED_MOST = 8 };

/* Whether the token at `at` begins what only a verb has behind it: `that it`, `they`. */
static bool leads_clause(const struct scene *scene, size_t at)
{
    return scene_is(scene, at, "that") || scene_has(scene, at, WORD_PRONOUN) ||
           report_word_is(scene->text, &scene->tokens[at], REPORT_CLAUSE);
}

/* Whether the capitalized words up to `last` are the second of two names: `Marsh and Peter Novak`.
 */
static bool is_joined(const struct scene *scene, size_t begin, size_t last)
{
    size_t at = last;
    while (at > begin && token_is_capital(&scene->tokens[at]))
        at--;
    return at < last && at > begin && scene_is(scene, at, "and") &&
           token_is_capital(&scene->tokens[at - 1]);
}

static bool ends_in(const struct scene *scene, size_t at, const char *ending)
{
    const struct token *token = &scene->tokens[at];
    size_t n = strlen(ending);
    return token->end - token->start > n + 1 &&
           memcmp(scene->text + token->end - n, ending, n) == 0;
}

/* Whether a verb in a finite form stands at `at`, as far as that can be told. */
static bool is_finite(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    return token_has(token, WORD_AUXILIARY) || phrase_is_past(scene->text, token) ||
           (token->kind == TOKEN_LOWER && token->classes == 0 && ends_in(scene, at, "ed"));
}

/* `a report also noted`, `emails that were found`: a verb, or a relative clause, stands behind the
 * form at `at`, which is a noun. */
static bool has_verb_behind(const struct scene *scene, size_t at, size_t end)
{
    size_t next = at + 1;
    if (next < end && scene_is(scene, next, "that"))
        next++;
    while (next < end && scene_has(scene, next, WORD_ADVERB))
        next++;
    if (next >= end || scene->stretch[next] != 0 || !is_finite(scene, next))
        return false;
    /* `quotes unnamed sources` */
    return next > at + 1 || token_has(&scene->tokens[next], WORD_AUXILIARY) || next + 1 >= end ||
           scene->tokens[next + 1].kind == TOKEN_MARK || scene->tokens[next + 1].classes != 0;
}

/* `unconfirmed reports that`, `made promises that`: the words before the form at `at` are no
 * subject of a verb in the singular, for want of an article. */
static bool is_bare_noun(const struct scene *scene, size_t begin, size_t at)
{
    size_t first = at;
    while (first > begin && scene->tokens[first - 1].kind == TOKEN_LOWER &&
           scene->tokens[first - 1].classes == 0 && scene->stretch[first - 1] == 0 &&
           !is_finite(scene, first - 1))
        first--;
    if (first == at)
        return is_finite(scene, at - 1) && !scene_has(scene, at - 1, WORD_AUXILIARY);
    const struct token *before = &scene->tokens[first - 1];
    return ends_in(scene, at - 1, "ing") ||
           !(first > begin && (token_has(before, WORD_DETERMINER) || token_is_capital(before) ||
                               before->kind == TOKEN_POSSESSIVE || before->kind == TOKEN_NUMBER));
}

/* Whether a base form is a verb in the present: behind a pronoun or a plural, no infinitive. */
static bool is_present(const struct scene *scene, size_t begin, size_t end, size_t at, bool noun)
{
    size_t before = scene_before_adverbs(scene, begin, at);
    const struct token *token = &scene->tokens[before];
    if (before == at)
        return false;
    /* `Democrats, however, say`, `26% say`: hardly ever a noun. */
    if (scene_is(scene, at, "say"))
        return !scene_is(scene, before, "to") && !token_has(token, WORD_DETERMINER | WORD_BE) &&
               !scene_is(scene, before, "just");
    if (token->kind == TOKEN_MARK || token->kind == TOKEN_POSSESSIVE)
        return false;
    if (scene_has(scene, before, WORD_PLURAL))
        return true;
    /* `some people argue that` */
    if (!noun && leads_clause(scene, at + 1))
        return !scene_is(scene, before, "to") && !token_has(token, WORD_PREPOSITION) &&
               (!token_has(token, WORD_DETERMINER) || token_has(token, WORD_QUANTIFIER));
    /* `did not identify`, `would say`: the auxiliary carries the tense. */
    if (token_has(token, WORD_AUXILIARY))
        return !scene_has(scene, before, WORD_BE);
    if (noun && has_verb_behind(scene, at, end))
        return false;
    bool plural = scene->text[token->end - 1] == 's' && !ends_in(scene, before, "ss");
    return (plural || is_joined(scene, begin, before)) && !token_has(token, WORD_DETERMINER);
}

static bool is_passive(const struct scene *scene, size_t begin, size_t at)
{
    size_t before = scene_before_adverbs(scene, begin, at);
    const struct token *token = &scene->tokens[before];
    /* `I'm told` */
    bool short_be =
        report_word_is(scene->text, token, REPORT_CLAUSE) &&
        (scene->text[token->end - 1] == 'm' || memcmp(scene->text + token->end - 2, "re", 2) == 0);
    return before < at && (scene_has(scene, before, WORD_BE) || short_be);
}

/* `her repeated calls`, `for reported losses`: the form is an adjective. */
static bool is_attribute(const struct scene *scene, size_t at)
{
    const struct token *before = &scene->tokens[at - 1];
    /* `two in three said they would` */
    if (token_has(before, WORD_DETERMINER) && leads_clause(scene, at + 1))
        return false;
    return before->kind == TOKEN_POSSESSIVE || token_has(before, WORD_PREPOSITION) ||
           (token_has(before, WORD_DETERMINER) && !token_has(before, WORD_QUANTIFIER));
}

static bool is_noun_here(const struct scene *scene, size_t begin, size_t end, size_t at,
                         const struct verb *verb)
{
    if (at == begin)
        return true;
    const struct token *before = &scene->tokens[at - 1];
    /* `in 17 states that same day` */
    if (token_has(before, WORD_DETERMINER | WORD_PREPOSITION | WORD_CONJUNCTION) ||
        before->kind == TOKEN_POSSESSIVE || before->kind == TOKEN_NUMBER)
        return true;
    if (!token_has(before, WORD_PRONOUN | WORD_ADVERB) &&
        (has_verb_behind(scene, at, end) ||
         (scene_is(scene, at + 1, "that") && is_bare_noun(scene, begin, at))))
        return true;
    if (token_has(before, WORD_PRONOUN | WORD_ADVERB) || scene_is(scene, at + 1, "that") ||
        scene_is(scene, at + 1, "it") || scene_has(scene, at + 1, WORD_DETERMINER) ||
        scene_is(scene, at - 1, ",") || scene->stretch[at + 1] != 0)
        return false;
    /* `Marsh vows to stay` */
    if (token_is_capital(before) && (verb->takes & VERB_TO) != 0 && scene_is(scene, at + 1, "to"))
        return false;
    return !token_is_capital(before) ||
           token_has(&scene->tokens[at + 1], WORD_PREPOSITION | WORD_CONJUNCTION | WORD_RELATIVE);
}

/* A participle carries on the sentence's subject behind a comma; behind a preposition it is a
 * noun. */
static bool is_participle_clause(const struct scene *scene, size_t begin, size_t at)
{
    if (at == begin)
        return false;
    if (scene_is(scene, at - 1, "by") || scene_is(scene, at - 1, "as"))
        return true;
    /* `There are promising signs` */
    bool there = at > begin + 1 && scene_has(scene, at - 1, WORD_BE) &&
                 (scene_is(scene, at - 2, "There") || scene_is(scene, at - 2, "there"));
    /* `has been demanding a cease-fire` says what somebody does, not what was said. */
    bool perfect = scene_is(scene, scene_before_adverbs(scene, begin, at), "been");
    return !there && !perfect && !scene_has(scene, at - 1, WORD_PREPOSITION | WORD_DETERMINER);
}

/* `refused to say that`, `went on to say "no"`: an infinitive with what it reports. */
static bool is_infinitive(const struct scene *scene, size_t begin, size_t end, size_t at,
                          const struct verb *verb)
{
    size_t next = at + 1;
    if (at == begin || !scene_is(scene, at - 1, "to") ||
        (verb->takes & (VERB_CLAUSE | VERB_THAT | VERB_TELL)) == 0)
        return false;
    while (next < end && scene->tokens[next].kind == TOKEN_MARK && scene->stretch[next] == 0)
        next++;
    return next < end &&
           (scene->stretch[next] != 0 || scene_is(scene, next, "that") ||
            ((verb->takes & VERB_OBJECT) != 0 && scene_has(scene, next, WORD_PRONOUN)));
}

static bool is_cue(const struct scene *scene, size_t begin, size_t end, size_t at,
                   const struct verb *verb)
{
    /* `Dam will hold, Marsh says`: a headline has no stop. */
    if (at + 1 >= end)
        return at > begin && verb->form != VERB_BASE && verb->form != VERB_ING &&
               verb->form != VERB_PARTICIPLE && !verb->noun_like && !is_passive(scene, begin, at);
    switch (verb->form) {
    case VERB_BASE:
        return is_present(scene, begin, end, at, verb->noun_like) ||
               is_infinitive(scene, begin, end, at, verb);
    case VERB_ING: return is_participle_clause(scene, begin, at);
    case VERB_PARTICIPLE:
        return at > begin && scene_has(scene, scene_before_adverbs(scene, begin, at), WORD_HAVE);
    case VERB_THIRD: return !verb->noun_like || !is_noun_here(scene, begin, end, at, verb);
    case VERB_PAST: break;
    }
    if (at > begin && is_attribute(scene, at))
        return false;
    return !is_passive(scene, begin, at) && !scene_is(scene, at + 1, "by");
}

/* `a website called "Ice Watch"`: nobody is said to call it so. */
static bool is_name_given(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->first;
    if ((cue->verb.takes & VERB_NAME) == 0 || cue->verb.form != VERB_PAST || at == cue->begin ||
        cue->last + 1 >= cue->end || scene->stretch[cue->last + 1] == 0)
        return false;
    while (at > cue->begin && scene->tokens[at - 1].kind == TOKEN_LOWER &&
           scene->tokens[at - 1].classes == 0)
        at--;
    return at < cue->first && at > cue->begin &&
           (scene_is(scene, at - 1, "a") || scene_is(scene, at - 1, "an"));
}

/* Whether a form of `be` stands near behind the subject, before the token `before`. */
static bool is_predicated(const struct scene *scene, const struct cue *cue, size_t before)
{
    size_t i = cue->subject.last + 1, most = i + SUPPOSED_MOST;
    while (i < before && i < most && !scene_has(scene, i, WORD_BE))
        i++;
    return i < before && i < most;
}

/* `It is fair to say that`, `you could argue that`, `no mayor would claim that`: nobody says so. */
static bool is_supposed(const struct scene *scene, const struct cue *cue)
{
    size_t who = cue->subject.first;
    if (!cue->has_subject || cue->inverted || cue->verb.form != VERB_BASE || who >= cue->first)
        return false;
    size_t before = scene_before_adverbs(scene, cue->begin, cue->first);
    if (scene_is(scene, who, "It") || scene_is(scene, who, "it"))
        return scene_is(scene, before, "to") && is_predicated(scene, cue, before);
    /* `one party would say` */
    if (who < cue->subject.last && (scene_is(scene, who, "one") || scene_is(scene, who, "One")))
        return false;
    return scene_has(scene, before, WORD_AUXILIARY) &&
           report_word_is(scene->text, &scene->tokens[who], REPORT_ANYBODY);
}

static void add_plain(struct cues *cues, struct cue cue)
{
    cues->items = memory_grow(cues->items, &cues->capacity, cues->count + 1, sizeof *cues->items);
    cues->items[cues->count++] = cue;
}

/* Whether the head of the cue's subject is a poll, a study or the like: what others find they need
 * not have said. */
static bool is_finder(const struct scene *scene, const struct cue *cue)
{
    for (size_t i = cue->subject.first; cue->has_subject && i <= cue->subject.last; i++) {
        const struct token *token = &scene->tokens[i];
        if (token_has(token, WORD_PREPOSITION))
            return false;
        /* `a poll released on Monday`, not `poll workers`. */
        if (report_word_is(scene->text, token, REPORT_FINDER))
            return i == cue->subject.last || token[1].kind != TOKEN_LOWER ||
                   token[1].classes != 0 || ends_in(scene, i + 1, "ed");
    }
    return false;
}

/* `This indicates that`, `that is not to say that`: what is concluded rather than said. */
static bool is_conclusion(const struct scene *scene, const struct cue *cue)
{
    static const char *const words[] = {"This", "this", "That", "that"};
    if (!cue->has_subject || cue->subject.first < cue->subject.last || cue->verb.form == VERB_ING)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (scene_is(scene, cue->subject.first, words[i]))
            return true;
    return false;
}

static void add(struct cues *cues, const struct scene *scene, struct cue cue)
{
    if (!is_name_given(scene, &cue))
        subject_find(scene, cues, &cue);
    bool finding = (cue.verb.takes & VERB_FINDING) != 0;
    if ((!finding || is_finder(scene, &cue)) && !is_conclusion(scene, &cue) &&
        !is_supposed(scene, &cue))
        add_plain(cues, cue);
}

void cues_add_label(struct cues *cues, const struct scene *scene, size_t begin, size_t end)
{
    size_t at = label_end(scene, begin, end);
    if (at == begin)
        return;
    add_plain(cues, (struct cue){.first = at,
                                 .last = at,
                                 .begin = begin,
                                 .end = end,
                                 .label = true,
                                 .has_subject = true,
                                 .subject = {begin, at - 1}});
}

/* Whether no word of the sentence begins with a small letter but those of the closed classes. */
static bool is_headline(const struct scene *scene, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++)
        if (scene->tokens[i].kind == TOKEN_LOWER && scene->tokens[i].classes == 0 &&
            scene->stretch[i] == 0)
            return false;
    return true;
}

/* Whether the capitalized word is a verb of speech in a form that tells. */
static bool is_capital_verb(const struct scene *scene, size_t at, struct verb *verb)
{
    const struct token *token = &scene->tokens[at];
    size_t n = token->end - token->start;
    char word[WORD_MOST];
    if (token->kind != TOKEN_CAPITAL || n > WORD_MOST)
        return false;
    memcpy(word, scene->text + token->start, n);
    word[0] = (char)(word[0] | 0x20);
    return verbs_find(word, 0, n, verb) && !verb->noun_like &&
           (verb->form == VERB_THIRD || verb->form == VERB_PAST);
}

/* Whether the capitalized word at `at` is a verb of speech behind the subject of a headline. */
static bool is_headline_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                             struct verb *verb)
{
    return at > begin && scene->tokens[at - 1].kind != TOKEN_MARK &&
           is_capital_verb(scene, at, verb) && is_headline(scene, begin, end);
}

/* `Added the mayor: "It held."`: a verb begins the sentence, and what it reports stands behind a
 * colon or comma. */
static bool is_leading_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                            struct verb *verb)
{
    size_t next = at + 1;
    if (at > begin || next >= end || !scene->quoted || !is_capital_verb(scene, at, verb) ||
        (verb->takes & VERB_CLAUSE) == 0 || (verb->takes & VERB_TELL) != 0 ||
        !(token_is_capital(&scene->tokens[next]) || scene_has(scene, next, WORD_DETERMINER)) ||
        scene_has(scene, next, WORD_TIME))
        return false;
    while (next < end && next - at < LEADING_MOST && scene->stretch[next] == 0)
        next++;
    return next < end && scene->stretch[next] != 0 &&
           token_is_mark(scene->text, &scene->tokens[next - 1], ":,");
}

/* `As reported by the paper`: what stands where `according to` might, before the verb at `at`. */
static bool is_reported_by(const struct scene *scene, size_t begin, size_t end, size_t at)
{
    struct verb verb;
    const struct token *token = &scene->tokens[at];
    if (at == begin || at + 2 >= end || !scene_is(scene, at + 1, "by") ||
        token->kind != TOKEN_LOWER || scene->stretch[at - 1] != 0)
        return false;
    bool opens =
        scene_is(scene, at - 1, "As") ||
        (scene_is(scene, at - 1, "as") && at - 1 > scene->begin && scene_is(scene, at - 2, ","));
    return opens && verbs_look_up(scene->text, token->start, token->end, &verb) &&
           verb.form == VERB_PAST && (verb.takes & VERB_CLAUSE) != 0;
}

/* Adds the two words before `by` of which the verb at `at` is the second. */
static void add_reported_by(struct cues *cues, const struct scene *scene, size_t begin, size_t end,
                            size_t at)
{
    if (is_reported_by(scene, begin, end, at))
        add(cues, scene,
            (struct cue){
                .first = at - 1, .last = at + 1, .begin = begin, .end = end, .according = true});
}

/* `Asked about the ferry, Marsh left`, `was asked why`: a question that nobody is named to ask. */
static bool is_asked(const struct scene *scene, size_t begin, size_t end, size_t at)
{
    if (at + 2 >= end || scene->stretch[at + 1] != 0)
        return false;
    size_t before = scene_before_adverbs(scene, begin, at);
    if (at > begin && !scene_is(scene, before, "when") && !scene_is(scene, before, "When") &&
        !scene_is(scene, before, ",") && !scene_has(scene, before, WORD_BE))
        return false;
    return scene_is(scene, at + 1, "about") ||
           report_word_is(scene->text, &scene->tokens[at + 1], REPORT_QUESTION);
}

/* `her claim that it failed`, `Helen Marsh's promise to stay`: the noun at `at` is a cue, and whose
 * it is has spoken. */
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
    while (owner->first > begin && token_is_capital(&scene->tokens[owner->first - 1]))
        owner->first--;
    owner->last = before - 1;
    return owner->first < before;
}

/* Adds what stands where `according to` does, or is a question that nobody asks: false if the word
 * at `at` does not lead such. */
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
    if (word == REPORT_INQUIRY && is_asked(scene, begin, end, at)) {
        cue.passive = true;
        add_plain(cues, cue);
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
                   is_cue(scene, begin, end, at, &verb);
    bool noun = !is_verb && is_noun_cue(scene, begin, end, at, &owner);
    bool headline = !is_verb && !noun && is_headline_verb(scene, begin, end, at, &verb);
    bool leading = !is_verb && !noun && !headline && is_leading_verb(scene, begin, end, at, &verb);
    if (!is_verb && !noun && !headline && !leading)
        return;
    struct cue cue = {.first = at, .last = at, .begin = begin, .end = end, .headline = headline};
    if (noun) {
        cue.noun = cue.has_subject = true;
        cue.subject = owner;
        add_plain(cues, cue);
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
