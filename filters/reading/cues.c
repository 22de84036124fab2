/* SPDX-License-Identifier: MIT */
#include "cues.h"

#include <stdlib.h>
#include <string.h>

#include "common/memory.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reportwords.h"
#include "words.h"

/* How many tokens a subject and its apposition take at the most. */
enum {
    SUBJECT_DISTANCE = 100,
    CARRIED_MOST = 8,
    LABEL_MOST = 5,
    WORD_MOST = 64,
    COMMON_LEAST = 300
};

static const struct wordlist common_words = {&english_common_words, NULL};

static bool is(const struct scene *scene, size_t at, const char *word)
{
    return token_is(scene->text, &scene->tokens[at], word);
}

static bool has(const struct scene *scene, size_t at, unsigned classes)
{
    return token_has(&scene->tokens[at], classes);
}

/* The token before `at` that is no adverb; `begin` itself where there is none. */
static size_t before_adverbs(const struct scene *scene, size_t begin, size_t at)
{
    while (at > begin && token_has(&scene->tokens[at - 1], WORD_ADVERB))
        at--;
    return at > begin ? at - 1 : begin;
}

/* Whether the token at `at` begins what only a verb has behind it: `that it`, `they`. */
static bool leads_clause(const struct scene *scene, size_t at)
{
    return is(scene, at, "that") || has(scene, at, WORD_PRONOUN) ||
           report_word(scene->text, &scene->tokens[at]) == REPORT_CLAUSE;
}

/* Whether a base form is a verb in the present: behind a pronoun or a plural, no infinitive. */
static bool is_present(const struct scene *scene, size_t begin, size_t at, bool noun)
{
    size_t before = before_adverbs(scene, begin, at);
    const struct token *token = &scene->tokens[before];
    if (before == at)
        return false;
    /* `Democrats, however, say`, `26% say`: hardly ever a noun. */
    if (is(scene, at, "say"))
        return !is(scene, before, "to") && !token_has(token, WORD_DETERMINER | WORD_BE) &&
               !is(scene, before, "just");
    if (token->kind == TOKEN_MARK || token->kind == TOKEN_POSSESSIVE)
        return false;
    if (has(scene, before, WORD_PLURAL))
        return true;
    /* `some people argue that` */
    if (!noun && leads_clause(scene, at + 1))
        return !is(scene, before, "to") && !token_has(token, WORD_DETERMINER | WORD_PREPOSITION);
    /* `did not identify`, `would say`: the auxiliary carries the tense. */
    if (token_has(token, WORD_AUXILIARY))
        return !has(scene, before, WORD_BE);
    return scene->text[token->end - 1] == 's' && !token_has(token, WORD_DETERMINER);
}

static bool is_passive(const struct scene *scene, size_t begin, size_t at)
{
    size_t before = before_adverbs(scene, begin, at);
    return before < at && has(scene, before, WORD_BE);
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

static bool is_noun_here(const struct scene *scene, size_t begin, size_t at,
                         const struct verb *verb)
{
    if (at == begin)
        return true;
    const struct token *before = &scene->tokens[at - 1];
    if (token_has(before, WORD_DETERMINER | WORD_PREPOSITION | WORD_CONJUNCTION) ||
        before->kind == TOKEN_POSSESSIVE)
        return true;
    if (token_has(before, WORD_PRONOUN | WORD_ADVERB) || is(scene, at + 1, "that") ||
        is(scene, at + 1, "it") || has(scene, at + 1, WORD_DETERMINER) || is(scene, at - 1, ",") ||
        scene->stretch[at + 1] != 0)
        return false;
    /* `Marsh vows to stay` */
    if (token_is_capital(before) && (verb->takes & VERB_TO) != 0 && is(scene, at + 1, "to"))
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
    if (is(scene, at - 1, "by") || is(scene, at - 1, "as"))
        return true;
    /* `There are promising signs` */
    bool there = at > begin + 1 && has(scene, at - 1, WORD_BE) &&
                 (is(scene, at - 2, "There") || is(scene, at - 2, "there"));
    return !there && !has(scene, at - 1, WORD_PREPOSITION | WORD_DETERMINER);
}

/* `refused to say that`, `went on to say "no"`: an infinitive with what it reports. */
static bool is_infinitive(const struct scene *scene, size_t begin, size_t end, size_t at,
                          const struct verb *verb)
{
    size_t next = at + 1;
    if (at == begin || !is(scene, at - 1, "to") ||
        (verb->takes & (VERB_CLAUSE | VERB_THAT | VERB_TELL)) == 0)
        return false;
    while (next < end && scene->tokens[next].kind == TOKEN_MARK && scene->stretch[next] == 0)
        next++;
    return next < end && (scene->stretch[next] != 0 || is(scene, next, "that") ||
                          ((verb->takes & VERB_OBJECT) != 0 && has(scene, next, WORD_PRONOUN)));
}

static bool is_cue(const struct scene *scene, size_t begin, size_t end, size_t at,
                   const struct verb *verb)
{
    if (at + 1 >= end)
        return false;
    switch (verb->form) {
    case VERB_BASE:
        return is_present(scene, begin, at, verb->noun_like) ||
               is_infinitive(scene, begin, end, at, verb);
    case VERB_ING: return is_participle_clause(scene, begin, at);
    case VERB_PARTICIPLE:
        return at > begin && has(scene, before_adverbs(scene, begin, at), WORD_HAVE);
    case VERB_THIRD: return !verb->noun_like || !is_noun_here(scene, begin, at, verb);
    case VERB_PAST: break;
    }
    if (at > begin && is_attribute(scene, at))
        return false;
    return !is_passive(scene, begin, at) && !is(scene, at + 1, "by");
}

/* Behind the last stretch before `at` in the sentence; no subject is sought farther off. */
static size_t after_stretch(const struct scene *scene, size_t begin, size_t at)
{
    if (at - begin > SUBJECT_DISTANCE)
        begin = at - SUBJECT_DISTANCE;
    for (size_t i = at; i > begin; i--)
        if (scene->stretch[i - 1] != 0)
            return i;
    return begin;
}

/* A verb right behind a comma or a closing mark, with its subject behind it. */
static bool is_inverted(const struct scene *scene, const struct cue *cue)
{
    size_t at = cue->first, next = cue->last + 1;
    if (cue->verb.form != VERB_PAST && cue->verb.form != VERB_THIRD && !is(scene, at, "say"))
        return false;
    /* `Marsh, a teacher, said she knew`; `told` has the person told behind it. */
    if ((cue->verb.takes & (VERB_TELL | VERB_QUESTION)) == VERB_TELL ||
        (next + 1 < cue->end && has(scene, next, WORD_PRONOUN) &&
         scene->tokens[next + 1].kind != TOKEN_MARK && scene->stretch[next + 1] == 0))
        return false;
    bool marked = at > cue->begin && (scene->stretch[at - 1] != 0 ||
                                      (is(scene, at - 1, ",") || is(scene, at - 1, "--")));
    return marked && cue->last + 1 < cue->end && scene->stretch[cue->last + 1] == 0 &&
           !is(scene, cue->last + 1, "that") && !is(scene, cue->last + 1, "it") &&
           !has(scene, cue->last + 1, WORD_CIRCUMSTANCE | WORD_DAY) &&
           scene->tokens[cue->last + 1].kind != TOKEN_MARK;
}

/* A verb in a finite form, as far as that can be told. */
static bool may_be_finite(const struct scene *scene, size_t at)
{
    const struct token *token = &scene->tokens[at];
    return token_has(token, WORD_AUXILIARY) ||
           (token->kind == TOKEN_LOWER && token->classes == 0 && token->end - token->start > 3 &&
            memcmp(scene->text + token->end - 2, "ed", 2) == 0);
}

/* Whether from the comma at `comma` to the one at `last` nothing but appositions stand, without a
 * verb but in relative clauses: `, an editor who had left, of Doha,`. */
static bool is_apposition(const struct scene *scene, size_t comma, size_t last)
{
    bool relative = false;
    for (size_t i = comma; i < last; i++) {
        if (scene->stretch[i] != 0 || is(scene, i, "--") || is(scene, i, ";"))
            return false;
        if (is(scene, i, ","))
            relative = false;
        relative = relative || has(scene, i, WORD_RELATIVE);
        if (!relative && (may_be_finite(scene, i) || has(scene, i, WORD_PRONOUN)))
            return false;
    }
    return true;
}

/* `Henry Ouma, a member of parliament, told reporters`: the comma before the verb closes what the
 * sentence's subject has behind its own comma. */
static bool closes_apposition(const struct scene *scene, size_t begin, const struct cue *cue,
                              struct phrase *subject)
{
    size_t at = cue->first;
    if (at < begin + 4 || !is(scene, at - 1, ",") || scene->stretch[at - 1] != 0 ||
        !phrase_subject(scene->text, scene->tokens, begin, at, subject))
        return false;
    size_t comma = subject->last + 1;
    if (is(scene, comma, "("))
        while (comma + 1 < at && !is(scene, comma - 1, ")"))
            comma++;
    if (comma == at - 1)
        return true;
    return is(scene, comma, ",") && is_apposition(scene, comma, at - 1);
}

/* Whether a finite verb stands at `at`, as behind a subject. */
static bool leads_to_verb(const struct scene *scene, const struct cue *cue, size_t at)
{
    if (at >= cue->end || scene->stretch[at] != 0)
        return false;
    return may_be_finite(scene, at);
}

/* `with Peter Novak calling it "a trap"`: a participle right behind its own subject. */
static bool has_own_subject(const struct scene *scene, const struct cue *cue, size_t before)
{
    const struct token *token = &scene->tokens[before];
    return cue->verb.form == VERB_ING && before < cue->first && before > cue->begin &&
           (token_is_capital(token) || token_has(token, WORD_PRONOUN)) &&
           !token_has(token, WORD_DAY);
}

/* `..., adding that`, `and said`: the subject is that of the cue before in the sentence. */
static bool carry_subject(const struct cues *cues, struct cue *cue)
{
    for (size_t i = cues->count, steps = 0;
         i-- > 0 && cues->items[i].begin == cue->begin && steps < CARRIED_MOST; steps++) {
        const struct cue *earlier = &cues->items[i];
        if (!earlier->has_subject || earlier->according)
            continue;
        cue->subject = earlier->subject;
        return true;
    }
    return false;
}

/* `said lobbyist and party strategist Peter Novak`: a role in small letters, `and`, and a phrase
 * that ends in a name. */
static void join_role(const struct scene *scene, const struct cue *cue, struct phrase *subject)
{
    struct phrase more;
    size_t joiner = subject->last + 1;
    if (joiner + 1 >= cue->end || !is(scene, joiner, "and") || scene->stretch[joiner] != 0 ||
        scene->tokens[subject->last].kind != TOKEN_LOWER ||
        has(scene, subject->first, WORD_DETERMINER | WORD_PRONOUN) ||
        !phrase_after(scene->text, scene->tokens, joiner + 1, cue->end, &more))
        return;
    if (token_is_capital(&scene->tokens[more.last]))
        subject->last = more.last;
}

static void find_subject(const struct scene *scene, const struct cues *cues, struct cue *cue)
{
    const char *text = scene->text;
    const struct token *tokens = scene->tokens;
    struct phrase *subject = &cue->subject;
    size_t left = after_stretch(scene, cue->begin, cue->first);
    if (!cue->according && closes_apposition(scene, left, cue, subject)) {
        cue->has_subject = true;
        return;
    }
    cue->inverted = cue->according || is_inverted(scene, cue);
    if (cue->inverted) {
        /* `…, she said Peter Novak knew`: what stands behind the verb has a verb of its own. */
        if (!cue->according && scene->stretch[cue->first - 1] == 0 &&
            phrase_after(text, tokens, cue->last + 1, cue->end, subject) &&
            leads_to_verb(scene, cue, subject->last + 1))
            cue->inverted = false;
    }
    if (cue->inverted) {
        cue->has_subject = phrase_after(text, tokens, cue->last + 1, cue->end, subject);
        if (cue->has_subject && !cue->according)
            join_role(scene, cue, subject);
        if (cue->has_subject)
            phrase_extend(text, tokens, cue->end, subject);
        /* `…, X, said Y` has the comma of an apposition before the verb. */
        if (cue->has_subject || cue->according)
            return;
        cue->inverted = false;
    }
    size_t before = before_adverbs(scene, left, cue->first);
    bool carried = cue->verb.form == VERB_ING || before == cue->first || is(scene, before, "to") ||
                   has(scene, before, WORD_JOINER);
    if ((!carried || has_own_subject(scene, cue, before)) &&
        phrase_before(text, tokens, left, cue->first, subject)) {
        cue->has_subject = true;
        return;
    }
    cue->has_subject = (carried && carry_subject(cues, cue)) ||
                       phrase_subject(text, tokens, cue->begin, cue->first, subject);
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
    return at < cue->first && at > cue->begin && (is(scene, at - 1, "a") || is(scene, at - 1, "an"));
}

static void add(struct cues *cues, const struct scene *scene, struct cue cue)
{
    if (!is_name_given(scene, &cue))
        find_subject(scene, cues, &cue);
    cues->items = memory_grow(cues->items, &cues->capacity, cues->count + 1, sizeof *cues->items);
    cues->items[cues->count++] = cue;
}

/* `Update:`, `Fact check:`: a word that mostly stands in small letters is nobody's name. */
static bool is_common(const char *text, const struct token *token)
{
    char folded[WORD_MOST];
    size_t n = token->end - token->start;
    if (n == 1 || n > WORD_MOST)
        return n > WORD_MOST;
    const char *share =
        wordlist_find(&common_words, folded, utf8_fold(text + token->start, n, folded));
    return share != NULL && strtol(share, NULL, 10) > COMMON_LEAST;
}

void cues_add_label(struct cues *cues, const struct scene *scene, size_t begin, size_t end)
{
    size_t at = begin;
    while (at < end && at - begin < LABEL_MOST && token_is_capital(&scene->tokens[at]) &&
           scene->stretch[at] == 0)
        at++;
    if (at == begin || at + 1 >= end || !is(scene, at, ":") ||
        is_common(scene->text, &scene->tokens[begin]) ||
        is_common(scene->text, &scene->tokens[at - 1]))
        return;
    cues->items = memory_grow(cues->items, &cues->capacity, cues->count + 1, sizeof *cues->items);
    cues->items[cues->count++] = (struct cue){.first = at,
                                              .last = at,
                                              .begin = begin,
                                              .end = end,
                                              .label = true,
                                              .has_subject = true,
                                              .subject = {begin, at - 1}};
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

/* Whether the capitalized word at `at` is a verb of speech behind the subject of a headline. */
static bool is_headline_verb(const struct scene *scene, size_t begin, size_t end, size_t at,
                             struct verb *verb)
{
    const struct token *token = &scene->tokens[at];
    size_t n = token->end - token->start;
    char word[WORD_MOST];
    if (token->kind != TOKEN_CAPITAL || at == begin || at + 1 >= end || n > WORD_MOST ||
        scene->tokens[at - 1].kind == TOKEN_MARK)
        return false;
    memcpy(word, scene->text + token->start, n);
    word[0] = (char)(word[0] | 0x20);
    return verbs_find(word, 0, n, verb) && !verb->noun_like &&
           (verb->form == VERB_THIRD || verb->form == VERB_PAST) && is_headline(scene, begin, end);
}

/* `As reported by the paper`: what stands where `according to` might. */
static bool is_reported_by(const struct scene *scene, size_t end, size_t at)
{
    struct verb verb;
    const struct token *token = &scene->tokens[at + 1];
    bool opens =
        is(scene, at, "As") || (is(scene, at, "as") && at > scene->begin && is(scene, at - 1, ","));
    return at + 3 < end && opens && is(scene, at + 2, "by") && token->kind == TOKEN_LOWER &&
           verbs_find(scene->text, token->start, token->end, &verb) && verb.form == VERB_PAST &&
           (verb.takes & VERB_CLAUSE) != 0;
}

/* `Asked about the ferry, Marsh left`, `was asked why`: a question that nobody is named to ask. */
static bool is_asked(const struct scene *scene, size_t begin, size_t end, size_t at)
{
    if (at + 2 >= end || !(is(scene, at, "asked") || is(scene, at, "Asked")) ||
        scene->stretch[at + 1] != 0)
        return false;
    size_t before = before_adverbs(scene, begin, at);
    if (at > begin && !is(scene, before, "when") && !is(scene, before, "When") &&
        !is(scene, before, ",") && !has(scene, before, WORD_BE))
        return false;
    return is(scene, at + 1, "about") || is(scene, at + 1, "if") || is(scene, at + 1, "whether") ||
           is(scene, at + 1, "how") || is(scene, at + 1, "why") || is(scene, at + 1, "what") ||
           is(scene, at + 1, "who") || is(scene, at + 1, "which");
}

/* `her claim that it failed`, `Helen Marsh's promise to stay`: the noun at `at` is a cue, and whose
 * it is has spoken. */
static bool is_noun_cue(const struct scene *scene, size_t begin, size_t end, size_t at,
                        struct phrase *owner)
{
    if (at == begin || at + 2 >= end || scene->tokens[at].kind != TOKEN_LOWER)
        return false;
    bool that = is(scene, at + 1, "that"), to = is(scene, at + 1, "to");
    size_t before = at - 1;
    /* `his false claim`: one adjective. */
    if (before > begin && scene->tokens[before].kind == TOKEN_LOWER &&
        scene->tokens[before].classes == 0)
        before--;
    const struct token *token = &scene->tokens[before];
    bool own = token_has(token, WORD_ARTICLE) && !is(scene, before, "the") &&
               !is(scene, before, "a") && !is(scene, before, "an");
    if ((!that && !to) || (token->kind != TOKEN_POSSESSIVE && !own))
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

void cues_add(struct cues *cues, const struct scene *scene, size_t begin, size_t end)
{
    for (size_t at = begin; at < end; at++) {
        const struct token *token = &scene->tokens[at];
        struct cue cue = {.first = at, .last = at, .begin = begin, .end = end};
        if (scene->stretch[at] != 0 || token->kind == TOKEN_MARK)
            continue;
        if (at + 1 < end && (is(scene, at, "according") || is(scene, at, "According")) &&
            is(scene, at + 1, "to")) {
            cue.last = at + 1;
            cue.according = true;
            add(cues, scene, cue);
        } else if (is_reported_by(scene, end, at)) {
            cue.last = at + 2;
            cue.according = true;
            add(cues, scene, cue);
        } else if (is_asked(scene, begin, end, at)) {
            cue.passive = true;
            cues->items =
                memory_grow(cues->items, &cues->capacity, cues->count + 1, sizeof *cues->items);
            cues->items[cues->count++] = cue;
        } else if (token->kind == TOKEN_LOWER &&
                   verbs_find(scene->text, token->start, token->end, &cue.verb) &&
                   is_cue(scene, begin, end, at, &cue.verb)) {
            add(cues, scene, cue);
        } else if (is_noun_cue(scene, begin, end, at, &cue.subject)) {
            cue.noun = cue.has_subject = true;
            cues->items =
                memory_grow(cues->items, &cues->capacity, cues->count + 1, sizeof *cues->items);
            cues->items[cues->count++] = cue;
        } else if (is_headline_verb(scene, begin, end, at, &cue.verb)) {
            cue.headline = true;
            add(cues, scene, cue);
        }
    }
}
