/* SPDX-License-Identifier: MIT */
#include "phrasesbefore.h"

#include <string.h>

#include "appositions.h"
#include "consulted.h"
#include "issued.h"
#include "linknames.h"
#include "objects.h"
#include "phrasestarts.h"
#include "reading/tokens/openings.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"
#include "verbgaps.h"

enum {
    CLAUSE_MOST = 6, /* tokens between a relative word and the phrase that its clause ends with */
    TAG_MOST = 4     /* tokens of a party and state, a state or country */
};

/* Whether the adverb at `at` is part of a noun phrase, by what stands before it: `the newly elected
 * mayor`, `Kenya's daily Nation`, but not `it's certainly`. */
static bool qualifies(const struct token *tokens, size_t begin, size_t at)
{
    if (at > begin && token_has(&tokens[at - 1], WORD_ARTICLE))
        return true;
    return at > begin + 1 && tokens[at - 1].kind == TOKEN_POSSESSIVE &&
           token_is_capital(&tokens[at - 2]) && tokens[at - 2].classes == 0;
}

/* Whether the token at `at` is a bracket around a short form within a phrase: `Ferry Board | (FB) |
 * chairman`. */
static bool is_short_form(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    size_t open = token_is_mark(text, &tokens[at], ")") ? at - 2 : at;
    return open > begin && token_is_mark(text, &tokens[open], "(") &&
           token_is_mark(text, &tokens[open + 2], ")") && tokens[open + 1].kind == TOKEN_UPPER &&
           token_is_capital(&tokens[open - 1]) &&
           memchr(text + tokens[open + 1].start, '-',
                  tokens[open + 1].end - tokens[open + 1].start) == NULL;
}

/* Whether a noun phrase that is read from right to left continues with the token. */
static bool extends_left(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    const struct token *token = &tokens[at];
    if (token->kind == TOKEN_MARK)
        return token_is_mark(text, token, ".$&") ||
               (at > begin && phraseword_is_inner_mark(text, tokens, at)) ||
               (at > begin + 2 && token_is_mark(text, token, "()") &&
                is_short_form(text, tokens, begin, at));
    if (token_has(token, WORD_AUXILIARY) || token_has(token, WORD_RELATIVE) ||
        report_word_is(text, token, REPORT_QUESTION) || phraseword_is_negated(text, token))
        return false;
    /* `an emailed statement` */
    bool led = at > begin && token_has(token - 1, WORD_ARTICLE) && token[1].kind == TOKEN_LOWER &&
               token[1].classes == 0 && phraseword_is_regular_past(text, token);
    if (token_has(token, WORD_PRONOUN) || (!led && phraseword_is_finite(text, token)))
        return false;
    /* `the talks came the day Marsh spoke` */
    if (token_has(token + 1, WORD_DETERMINER | WORD_PRONOUN) && phraseword_is_past(text, token))
        return false;
    if (token_is(text, token, "and"))
        return at > begin && token_is_capital(&tokens[at + 1]) &&
               (token_is_capital(&tokens[at - 1]) || token_has(&tokens[at - 1], WORD_PRONOUN));
    /* `the court in that case`, `leaders on both sides` */
    if (at > begin && token_has(token - 1, WORD_PREPOSITION) &&
        (token_is(text, token, "that") || token_is(text, token, "both")))
        return true;
    if (token_has(token, WORD_ADVERB) && qualifies(tokens, begin, at))
        return true;
    /* `the tape shows Marsh saying` */
    if (token_is_capital(token + 1) && report_word_is(text, token, REPORT_SHOWS))
        return false;
    /* `the talks went on after the mayor said` */
    return !token_has(token, WORD_CONJUNCTION | WORD_ADVERB | WORD_SUBORDINATE);
}

/* Drops what opens a sentence before its subject: a preposition, a weekday, a time. False if no
 * noun phrase is left. */
static bool trim_left(const char *text, const struct token *tokens, struct phrase *phrase)
{
    bool day = false;
    phrase->first += phrase->first < phrase->last && opening_is_joint(text, &tokens[phrase->first]);
    for (; phrase->first < phrase->last; phrase->first++) {
        const struct token *first = &tokens[phrase->first];
        if (phrase->first + 2 <= phrase->last && phraseword_is_lately(tokens, phrase->first) &&
            tokens[phrase->first + 2].kind != TOKEN_POSSESSIVE)
            phrase->first++;
        else if (!token_has(first, WORD_PREPOSITION | WORD_DAY) && first->kind != TOKEN_MARK &&
                 first->kind != TOKEN_POSSESSIVE && !(day && token_has(first, WORD_TIME)))
            break;
        day = token_has(first, WORD_DAY);
    }
    const struct token *last = &tokens[phrase->last];
    return (last->kind != TOKEN_MARK || token_is_mark(text, last, "%")) &&
           !token_has(last, WORD_PREPOSITION) &&
           !(phrase->first == phrase->last && token_has(last, WORD_DETERMINER) &&
             last->kind == TOKEN_LOWER && !token_has(last, WORD_QUANTIFIER));
}

/* Whether the phrase begins with the verb of the words before it, and so is no noun phrase: `has |
 * issued only two rulings in cases`, `rallied, | helped by a strong report`. */
static bool begins_verb(const char *text, const struct token *tokens, size_t begin,
                        const struct phrase *phrase)
{
    const struct token *first = &tokens[phrase->first];
    if (phrase->first == begin || phrase->first == phrase->last ||
        !phraseword_is_regular_past(text, first))
        return false;
    return token_has(first - 1, WORD_AUXILIARY) ||
           (first[-1].kind == TOKEN_MARK && token_has(first + 1, WORD_PREPOSITION));
}

/* The noun phrase that ends with the token `last` and has no clause in it. */
static bool ends_noun(const char *text, const struct token *tokens, size_t begin, size_t last,
                      struct phrase *phrase)
{
    size_t first = last + 1;
    while (first > begin && last + 1 - first < PHRASE_MOST &&
           extends_left(text, tokens, begin, first - 1))
        first--;
    *phrase = (struct phrase){first, last};
    return first <= last && trim_left(text, tokens, phrase);
}

/* Whether the word may stand between a relative word and the rest of its clause: an auxiliary, an
 * adverb, or what may be a verb. */
static bool may_lead_clause(const struct token *token)
{
    return token_has(token, WORD_AUXILIARY | WORD_ADVERB) ||
           (token->kind == TOKEN_LOWER && token->classes == 0);
}

/* The relative word, or `not`, of a clause or participle that ends with tokens[first..last]:
 * `officials | who had met the mayor`, `a source | not allowed to speak`. `begin` if there is none.
 */
static size_t clause_before(const char *text, const struct token *tokens, size_t begin,
                            size_t first, size_t last)
{
    bool past = tokens[first].kind == TOKEN_LOWER && tokens[first].classes == 0 &&
                (phraseword_is_past(text, &tokens[first]) ||
                 phraseword_is_regular_past(text, &tokens[first]));
    if (past && first > begin + 1 && token_is(text, &tokens[first - 1], "not") &&
        tokens[first - 2].kind == TOKEN_LOWER && tokens[first - 2].classes == 0)
        return first - 1;
    /* `those | who back her plan`, `a dealer | who left` */
    if (first > begin + 1 && token_is(text, &tokens[first - 1], "who") &&
        tokens[first - 2].kind != TOKEN_MARK && tokens[first].kind == TOKEN_LOWER &&
        tokens[first].classes == 0 &&
        (token_has(&tokens[first + 1], WORD_DETERMINER) || token_is_capital(&tokens[first + 1]) ||
         token_is(text, &tokens[first + 1], "to") ||
         (first == last && phraseword_may_be_past(text, &tokens[first]))))
        return first - 1;
    size_t at = first;
    while (at > begin && first - at < CLAUSE_MOST && may_lead_clause(&tokens[at - 1]))
        at--;
    if (at < begin + 2 || !token_has(&tokens[at - 1], WORD_RELATIVE) ||
        tokens[at - 2].kind == TOKEN_MARK)
        return begin;
    bool whose = token_is(text, &tokens[at - 1], "whose");
    for (size_t i = at; i < first; i++) {
        if (token_has(&tokens[i], WORD_ADVERB))
            continue;
        if (phraseword_is_verb(text, &tokens[i],
                               SIGN_AUXILIARY | SIGN_REGULAR | SIGN_PAST | SIGN_NEGATED))
            past = true;
        else if (!whose)
            return begin;
    }
    return past ? at - 1 : begin;
}

/* Whether a noun phrase may end with the token: not `don't see`. */
static bool ends_in_noun(const char *text, const struct token *tokens, size_t begin, size_t last)
{
    return extends_left(text, tokens, begin, last) &&
           !(last > begin && tokens[last].kind == TOKEN_LOWER &&
             phraseword_is_negated(text, &tokens[last - 1]));
}

/* Extends a phrase behind `by`, whose words begin at `first`, by the participle before that and its
 * noun: `a study | published by the academy`. */
static bool join_participle(const char *text, const struct token *tokens, size_t begin,
                            size_t first, struct phrase *phrase)
{
    struct phrase head;
    if (first < begin + 2 || !token_is(text, &tokens[phrase->first - 1], "by") ||
        !phraseword_is_regular_past(text, &tokens[first - 1]) ||
        tokens[first - 2].kind != TOKEN_LOWER ||
        token_has(&tokens[first - 2], WORD_AUXILIARY | WORD_ADVERB | WORD_PRONOUN) ||
        !ends_noun(text, tokens, begin, first - 2, &head))
        return false;
    phrase->first = head.first;
    return true;
}

/* Finds the subject if the phrase stands behind a preposition, among the words from `first` on: the
 * phrase's own end, or the pronoun before all of them. */
static bool out_of_object(const char *text, const struct token *tokens, size_t begin, size_t first,
                          struct phrase *phrase)
{
    if (join_participle(text, tokens, begin, first, phrase))
        return true;
    size_t subject = objects_subject(text, tokens, phrase);
    if (subject > phrase->first) {
        phrase->first = subject;
        return true;
    }
    const struct token *behind = &tokens[phrase->last + 1];
    /* `In a letter to clients released on Monday, Marsh said` */
    if (first == begin)
        return !objects_is_medium(text, tokens, phrase);
    if (!objects_is_circumstance(tokens, phrase) || token_has(behind, WORD_RELATIVE) ||
        token_is(text, behind, "that"))
        return true;
    *phrase = (struct phrase){first - 1, first - 1};
    return token_has(&tokens[first - 1], WORD_PRONOUN | WORD_RELATIVE);
}

/* The token at which the words of a noun phrase begin that ends with the token `last`. */
static size_t words_begin(const char *text, const struct token *tokens, size_t begin, size_t last)
{
    size_t first = last;
    while (first > begin && last - first < PHRASE_MOST &&
           extends_left(text, tokens, begin, first - 1))
        first--;
    /* `she and Novak`, `both sides` */
    bool longer = first > begin && (token_is(text, &tokens[first], "and") ||
                                    token_is_either(text, &tokens[first - 1], "both"));
    return longer ? first - 1 : first;
}

/* Finds the noun before an adverb and a participle or adjective that the words from `first` on
 * begin with: `an account apparently | run by the rebels`, `Republicans often | critical of her`;
 * false if there is none. Where the word is a verb, it ends the phrase instead: `he | sided with
 * the court on it`, `the mayor also | tried to keep it`. */
static bool join_described(const char *text, const struct token *tokens, size_t begin, size_t first,
                           size_t last, struct phrase *phrase)
{
    const struct token *token = &tokens[first];
    struct phrase head;
    if (first < begin + 1 || first == last || token->kind != TOKEN_LOWER || token->classes != 0 ||
        !token_has(token + 1, WORD_PREPOSITION))
        return false;
    bool past = phraseword_is_regular_past(text, token) || phraseword_is_past(text, token);
    if (past && token_has(token - 1, WORD_PRONOUN) && !token_has(token - 1, WORD_RELATIVE)) {
        *phrase = (struct phrase){first - 1, first - 1};
        return true;
    }
    size_t noun = first - 1;
    while (noun > begin && token_has(&tokens[noun], WORD_ADVERB))
        noun--;
    bool named = token_is_capital(&tokens[noun]) ||
                 (tokens[noun].kind == TOKEN_LOWER && tokens[noun].classes == 0);
    if (noun + 1 == first || !named || !ends_noun(text, tokens, begin, noun, &head))
        return false;
    bool verb = past && token_is(text, token + 1, "to");
    *phrase = (struct phrase){head.first, verb ? noun : last};
    return true;
}

/* The noun phrase that ends with the token `last`, without what stands before the subject; false if
 * there is none. */
static bool ends_at(const char *text, const struct token *tokens, size_t begin, size_t last,
                    struct phrase *phrase)
{
    if (token_has(&tokens[last], WORD_PRONOUN)) {
        *phrase = (struct phrase){last, last};
        return true;
    }
    if (!ends_in_noun(text, tokens, begin, last))
        return false;
    struct phrase head;
    size_t first = words_begin(text, tokens, begin, last);
    size_t clause = clause_before(text, tokens, begin, first, last);
    if (clause > begin && ends_noun(text, tokens, begin, clause - 1, &head)) {
        *phrase = (struct phrase){head.first, last};
        return true;
    }
    if (join_described(text, tokens, begin, first, last, phrase))
        return true;
    *phrase = (struct phrase){first, last};
    if (!trim_left(text, tokens, phrase) || begins_verb(text, tokens, begin, phrase))
        return false;
    size_t measure = phrasestart_measure(text, tokens, begin, phrase->first);
    if (measure < phrase->first) {
        phrase->first = measure;
        return true;
    }
    if (phrase->first > first && token_has(&tokens[phrase->first - 1], WORD_PREPOSITION))
        return out_of_object(text, tokens, begin, first, phrase);
    /* `after the talks | the mayor` */
    if (first > begin && token_has(&tokens[first - 1], WORD_PREPOSITION))
        phrase->first = objects_subject(text, tokens, phrase);
    phrase->first = objects_behind_clause(text, tokens, phrase);
    if (phrase->first == first && phrasestart_is_joined(text, tokens, begin, first, &head))
        phrase->first = head.first;
    phrase->first = phrasestart_of_list(text, tokens, begin, phrase);
    phrase->last = objects_drop_medium(text, tokens, phrase);
    return true;
}

/* The comma that opens what the comma at `at` closes. */
static bool opening_comma(const char *text, const struct token *tokens, size_t begin, size_t at,
                          size_t *comma)
{
    for (size_t i = at; i > begin && at - i < PHRASE_MOST; i--)
        if (token_is_mark(text, &tokens[i - 1], ",") &&
            !(i > begin + 3 && token_is_mark(text, &tokens[i - 3], ",") &&
              appositions_tag_end(text, tokens, i - 3, i) == i - 1)) {
            *comma = i - 1;
            return i - 1 > begin;
        }
    return false;
}

/* phrasebefore_find() where nothing that belongs to the verb stands right before the token `at`. */
static bool find_before(const char *text, const struct token *tokens, size_t begin, size_t at,
                        struct phrase *phrase)
{
    if (at == begin)
        return false;
    if (linkname_ends(text, &tokens[at - 1]))
        return linkname_find(text, tokens, begin, at - 1, phrase);
    size_t comma;
    if (!token_is_mark(text, &tokens[at - 1], ","))
        return ends_at(text, tokens, begin, at - 1, phrase);
    if (!opening_comma(text, tokens, begin, at - 1, &comma))
        return false;
    size_t last = comma - 1;
    /* `Marsh (D-Ohio), the author, said` */
    if (token_is_mark(text, &tokens[last], ")"))
        last = verbgap_aside(text, tokens, begin, comma) - 1;
    if (linkname_ends(text, &tokens[last]))
        return linkname_find(text, tokens, begin, last, phrase);
    if (!ends_at(text, tokens, begin, last, phrase))
        return false;
    /* `Marsh, in a speech, said` */
    if (token_has(&tokens[comma + 1], WORD_RELATIVE))
        appositions_add(text, tokens, at, phrase);
    else if (!phraseword_leads_aside(text, &tokens[comma + 1]))
        phrase->last = at - 2;
    return true;
}

/* The noun phrase before the token `at` with a participle behind its noun: `a report | released
 * Monday`, but not `in a report released Monday`. */
static bool find_issued(const char *text, const struct token *tokens, size_t begin, size_t at,
                        struct phrase *phrase)
{
    size_t end = issued_end(text, tokens, begin, at),
           participle = issued_start(text, tokens, begin, end);
    if (participle == end || !ends_at(text, tokens, begin, participle - 1, phrase) ||
        phrase->last + 1 != participle ||
        (phrase->first > begin && token_has(&tokens[phrase->first - 1], WORD_PREPOSITION)))
        return false;
    phrase->last = end - 1;
    return true;
}

/* The comma before the party, state or country that ends before the dash at `at`: `Helen Marsh,
 * D-Ohio -- who left -- said`; `at` if there is none. */
static size_t before_tag(const char *text, const struct token *tokens, size_t begin, size_t at)
{
    if (tokens[at].kind != TOKEN_MARK || token_is_mark(text, &tokens[at], "()[],"))
        return at;
    for (size_t comma = at; comma > begin + 1 && at - comma < TAG_MOST; comma--)
        if (token_is_mark(text, &tokens[comma - 1], ","))
            return appositions_tag_end(text, tokens, comma - 1, at) == at ||
                           opening_region_end(text, tokens, comma, at) == at
                       ? comma - 1
                       : at;
    return at;
}

bool phrasebefore_find(const char *text, const struct token *tokens, size_t begin, size_t at,
                       struct phrase *phrase)
{
    size_t verb = at;
    if (!token_ends_in(text, &tokens[verb], "ing") &&
        find_issued(text, tokens, begin, verb, phrase))
        return true;
    size_t clause = consulted_start(text, tokens, begin, verb);
    if (clause < verb && ends_at(text, tokens, begin, clause - 1, phrase)) {
        phrase->last = verb - 1;
        return true;
    }
    at = verbgap_start(text, tokens, begin, at);
    if (at < verb)
        at = before_tag(text, tokens, begin, at);
    if (!find_before(text, tokens, begin, at, phrase))
        return false;
    /* `Marsh (D-Ohio) said` */
    if (at < verb && phrase->last + 1 == at && token_is_capital(&tokens[phrase->last]))
        phrase->last = appositions_tag_end(text, tokens, at, verb) - 1;
    return true;
}
