/* SPDX-License-Identifier: MIT */
#include "referents.h"

#include <string.h>

#include "antecedents.h"
#include "common/ascii.h"
#include "common/wordlist.h"
#include "institutions.h"
#include "lists.h"
#include "reading/names/norps.h"
#include "reading/names/titlewords.h"
#include "reading/sentences/paragraphs.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/commas.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"
#include "roleholders.h"
#include "wordings.h"

static const struct wordlist role_kinds = {&english_role_kinds, NULL};
static const struct wordlist works = {&english_work_words, NULL};

enum {
    MENTIONS_BACK = 400,   /* among which somebody in a role is searched for */
    MENTIONS_AHEAD = 40,   /* the same, ahead of a phrase */
    KIND_MENTIONS = 32,    /* of one person, in which a role of some kind is searched for */
    RELATIVE_MENTIONS = 6, /* back, among which the one is searched for whom `who` means */
    APPOSITION_MOST = 120, /* bytes between that one and `who` */
    QUOTATIONS_BACK = 4,   /* among which one of the same speaker is searched for */
    PLACE_MOST = 40,       /* bytes between that speaker and `who` */
    QUALIFIERS_MOST = 24,  /* bytes before a role */
    SENTENCES_NEAR = 3     /* sentences back in which another with the role may be introduced */
};

/* A role as a phrase has it: `the former mayor`. */
struct role {
    struct span word, qualifier; /* the latter empty where there is none */
    bool told;                   /* a capitalized word tells which: `the Kenyan leader` */
};

/* Where in the text the words before `end`, not before `from`, begin that make the role behind them
 * another one (`former`, `vice`); `end` if there are none. The first may be joined to a word by a
 * hyphen: `then-Vice`. */
static size_t qualifiers(const char *text, size_t from, size_t end)
{
    size_t begin = end;
    for (size_t to = end, at; to > from; to = at > from ? at - 1 : from) {
        for (at = to; at > from && text[at - 1] != ' ' && text[at - 1] != '-';)
            at--;
        if (at == to || recall_stands_for(text, (struct span){at, to}) != WHOM_QUALIFIER)
            break;
        begin = at;
        if (at > from && text[at - 1] == '-')
            break;
    }
    return begin;
}

static struct role role_of(const char *text, struct span phrase, struct span head)
{
    size_t to = head.start > phrase.start ? head.start - 1 : head.start, from = to;
    while (from > phrase.start && text[from - 1] != ' ')
        from--;
    bool told = from < to && ascii_is_upper(text[from]) && from > phrase.start;
    return (struct role){head, {qualifiers(text, phrase.start, to), to}, told};
}

/* Whether the role at a mention, whose token is `token`, from 1, is that role: the vice president
 * is not the president. False for token 0. */
static bool is_role(const struct recall *recall, const struct role *role, size_t token)
{
    const struct token *tokens = recall->names->tokens.items;
    if (token == 0)
        return false;
    size_t to = token > 1 && !tokens[token - 1].first ? tokens[token - 2].end : 0;
    size_t from = to > QUALIFIERS_MOST ? to - QUALIFIERS_MOST : 0;
    size_t begin = qualifiers(recall->text, from, to), n = to - begin;
    const char *qualifier = recall->text + role->qualifier.start;
    if (n != role->qualifier.end - role->qualifier.start)
        return false;
    for (size_t i = 0; i < n; i++)
        if ((recall->text[begin + i] | 0x20) != (qualifier[i] | 0x20))
            return false;
    return true;
}

static bool may_be(const struct cast *cast, uint32_t person, enum gender gender)
{
    return person != 0 && (gender == GENDER_OPEN || genders_fit(gender, cast_gender(cast, person)));
}

/* The person in that role: the only one named in it so far, else the foremost of them. 0 if
 * somebody without a name has been introduced in it since, unless it is a title. If nobody has been
 * named in it, the next one with it as a title: `the mayor` before `Mayor Grace Okello`. */
static uint32_t person_in_role(const struct recall *recall, const struct role *role, size_t at)
{
    const struct cast *cast = recall->cast;
    const char *word = recall->text + role->word.start;
    size_t behind = recall_mention(recall->names, at), n = role->word.end - role->word.start;
    size_t least = behind > MENTIONS_BACK ? behind - MENTIONS_BACK : 0;
    size_t most = behind + MENTIONS_AHEAD < recall->names->count ? behind + MENTIONS_AHEAD
                                                                 : recall->names->count;
    struct roleholders holders = {0};
    enum gender gender = genders_of_word(word, 0, n);
    for (size_t i = behind; i-- > least;)
        if (may_be(cast, cast->of[i], gender) &&
            is_role(recall, role, roles_find(&cast->roles, i, word, n))) {
            roleholders_add(&holders, recall, i, roles_find(&cast->roles, i, word, n));
            holders.titled = holders.titled || roles_find_title(&cast->roles, i, word, n) != 0;
        }
    if (holders.count > 0 && (!holders.titled || holders.count > 1) &&
        recall_is_introduced(recall, role->word, roles_end(&cast->roles, holders.mention), at))
        return 0;
    if (holders.count > 0)
        return holders.count == 1
                   ? holders.persons[0]
                   : roleholders_foremost(&holders, recall, least, behind, at, role->told);
    for (size_t i = behind; i < most; i++)
        if (cast->of[i] != 0 && is_role(recall, role, roles_find_title(&cast->roles, i, word, n)))
            return cast->of[i];
    return 0;
}

/* The offset of the sentence SENTENCES_NEAR before the one at `at`. */
static size_t sentences_back(const struct recall *recall, size_t at)
{
    size_t unit = paragraphs_unit(recall->story, at);
    return recall->story->units[unit > SENTENCES_NEAR ? unit - SENTENCES_NEAR : 0].start;
}

/* The word that the phrase ends with, if it is one for a member of a party or people: `Republican`,
 * but not `Republicans` or `Chinese`, nor a paper's name: `The Tennessean`. Empty if it is not. */
static struct span member_of(const struct recall *recall, struct span phrase)
{
    char plural[WORDING_HEAD_MOST + 1];
    const char *text = recall->text;
    const struct span none = {0, 0};
    size_t i = recall_mention(recall->names, phrase.end - 1), count = recall->names->count;
    const struct mention *mention = i < count ? &recall->names->mentions[i] : NULL;
    if (mention == NULL || mention->kind != NAME_NORP || mention->span.end != phrase.end)
        return none;
    struct span body = wording_without_article(text, phrase);
    size_t n = mention_length(mention);
    if (body.start == phrase.start || mention->span.start < body.start || n >= sizeof plural ||
        !wording_are_capitals(text, body.start, phrase.end))
        return none;
    memcpy(plural, text + mention->span.start, n);
    plural[n] = 's';
    const char *value = norps_find(plural, n + 1);
    return value != NULL && norps_is_party_or_people(value) ? mention->span : none;
}

/* Whether a relative clause follows the phrase that ends at `end`: ` who`. */
static bool is_told_behind(const struct story *story, size_t end)
{
    size_t from = end + 1, to = from;
    while (to < story->length && to - from < WORDING_HEAD_MOST && story->text[to] != ' ')
        to++;
    return from < to && (words_classes(story->text, from, to) & WORD_RELATIVE) != 0;
}

bool referents_member(struct recall *recall, struct quotation *quotation)
{
    struct span phrase = quotation->speaker, word = member_of(recall, phrase);
    if (word.end == word.start)
        return false;
    uint32_t person = antecedents_subject(recall, phrase.start);
    if (person == 0 || is_told_behind(recall->story, phrase.end) ||
        recall_is_introduced(recall, word, sentences_back(recall, phrase.start), phrase.start))
        recall_set(quotation, recall->text + phrase.start, phrase.end - phrase.start);
    else
        recall_set_person(recall, quotation, person);
    return true;
}

/* Whether the mention has one of the roles in `kinds`, which are separated by commas. */
static bool has_one_of(const struct cast *cast, size_t mention, const char *kinds)
{
    for (struct comma_word at = commas_begin(kinds, strlen(kinds)); commas_next(&at);)
        if (roles_find(&cast->roles, mention, at.word, at.length) != 0)
            return true;
    return false;
}

/* The person whom the nearest sentence before is about, if that person has a role of the kind that
 * the noun means: `the lawmaker` after `Sen. Mark Dalton`. 0 if not, or if another one of the kind
 * has been introduced since. */
static uint32_t person_of_kind(const struct recall *recall, struct span word, size_t at)
{
    const struct cast *cast = recall->cast;
    const char *noun = recall->text + word.start;
    const char *kinds = wordlist_find(&role_kinds, noun, word.end - word.start);
    uint32_t person = kinds != NULL ? antecedents_subject(recall, at) : 0, steps = 0;
    if (person == 0 || !may_be(cast, person, genders_of_word(recall->text, word.start, word.end)) ||
        recall_is_introduced(recall, word, sentences_back(recall, at), at))
        return 0;
    for (uint32_t i = cast->persons[person - 1].last; i > 0 && steps < KIND_MENTIONS;
         i = cast->earlier[i - 1], steps++)
        if (has_one_of(cast, i - 1, kinds))
            return person;
    return 0;
}

/* Whether the noun may be one for a person: it is no plural, no work, nothing that is said or
 * spoken in. */
static bool may_be_person(const char *text, struct span noun)
{
    const struct token word = {.start = (uint32_t)noun.start, .end = (uint32_t)noun.end};
    enum report_word kind = report_word(text, &word);
    return kind != REPORT_NOUN && kind != REPORT_NOUN_TO && kind != REPORT_MEDIUM &&
           kind != REPORT_FINDER && kind != REPORT_SURVEY &&
           (text[noun.end - 1] != 's' || text[noun.end - 2] == 's') &&
           wordlist_find(&works, text + noun.start, noun.end - noun.start) == NULL;
}

/* Whether the phrase begins with a people's name: `the Kenyan President` is not any other
 * president. */
static bool begins_with_people(const struct recall *recall, struct span phrase)
{
    size_t i = recall_mention(recall->names, wording_without_article(recall->text, phrase).start);
    return i < recall->names->count && recall->names->mentions[i].kind == NAME_NORP &&
           recall->names->mentions[i].span.start < phrase.end;
}

bool referents_definite(struct recall *recall, struct quotation *quotation, struct span phrase)
{
    struct span head = wording_head(recall->text, phrase);
    if (head.end == head.start) {
        head = wording_capital_head(recall->text, phrase);
        if (head.end == head.start || begins_with_people(recall, phrase))
            return false;
    }
    struct role role = role_of(recall->text, phrase, head);
    bool person_noun = may_be_person(recall->text, head);
    uint32_t person = person_noun ? person_in_role(recall, &role, phrase.start) : 0;
    if (person == 0 && person_noun)
        person = person_of_kind(recall, head, phrase.start);
    if (person != 0) {
        recall_set_person(recall, quotation, person);
        return true;
    }
    const struct mention *body = institutions_meant(recall, head, phrase);
    if (body != NULL)
        recall_set_body(recall, quotation, body);
    return body != NULL;
}

void referents_body(struct recall *recall, struct quotation *quotation)
{
    const struct story *story = recall->story;
    size_t unit = paragraphs_unit(story, quotation->speaker.start);
    if (unit == 0 || story->units[unit - 1].paragraph != story->units[unit].paragraph)
        return;
    struct span before = {story->units[unit - 1].start, story->units[unit - 1].end};
    struct span body = wording_without_article(recall->text, before);
    size_t found = recall_mention(recall->names, body.start);
    const struct mention *mention =
        found < recall->names->count ? &recall->names->mentions[found] : NULL;
    if (mention != NULL && mention->kind == NAME_ORGANIZATION &&
        mention->span.start == body.start) {
        recall_set_body(recall, quotation, mention);
        return;
    }
    size_t end = spans_word_end(recall->text, body.start, body.end);
    if (body.start > before.start) {
        uint32_t last = recall->last;
        size_t last_span = recall->last_span;
        referents_definite(recall, quotation, (struct span){before.start, end});
        recall->last = last;
        recall->last_span = last_span;
    }
}

/* Whether the words text[from..to) contain no clause: `, according to an aide`, but not `and left`.
 * `joined`: `and` may join nouns, but not after a comma. */
static bool has_no_clause(const char *text, size_t from, size_t to, bool joined)
{
    const unsigned clause = WORD_AUXILIARY | WORD_PRONOUN | WORD_CONJUNCTION | WORD_RELATIVE;
    bool article = false;
    for (size_t at = from; at < to; at++) {
        size_t end = at;
        while (end < to && strchr(" ,;()", text[end]) == NULL)
            end++;
        unsigned classes = words_classes(text, at, end);
        bool joins = joined && (classes & WORD_JOINER) != 0 && at > from + 1 && text[at - 2] != ',';
        if (((classes & clause) != 0 && !joins) || text[end] == ';' ||
            (!article && ascii_is_lower(text[at]) &&
             tokens_end_in(text, at, end, "ed", STEM_SURE)) ||
            (at == from && tokens_end_in(text, at, end, "ing", STEM_SURE)))
            return false;
        article = (classes & WORD_ARTICLE) != 0;
        at = end;
    }
    return true;
}

/* Whether text[from..to) ends with a noun phrase that an article leads behind a comma: ` (D), a
 * pilot `; not with several of whom the article's is one: `, a member of the groups `. */
static bool ends_led(const char *text, size_t from, size_t to)
{
    size_t comma = to, last = to - 2;
    while (comma > from && text[comma - 1] != ',')
        comma--;
    if (comma == from || last < comma + 2 || strchr(" (", text[to - 1]) == NULL)
        return false;
    size_t end = spans_word_end(text, comma + 1, to);
    size_t word = spans_last_word(text, (struct span){comma, last}).start;
    return (words_classes(text, comma + 1, end) & WORD_ARTICLE) != 0 &&
           (text[last] != 's' || !ascii_is_lower(text[word]));
}

/* Whether each part of text[from..to) behind a comma may say who somebody is: it begins with an
 * article, a preposition, a capital or a role. The first part may begin with any word that can't be
 * a verb like `faces`. */
static bool are_appositions(const char *text, size_t from, size_t to)
{
    for (size_t at = from; at + 2 < to; at++) {
        size_t word = at + 2, end = spans_word_end(text, word, to);
        if (text[at] == ',' && ascii_is_lower(text[word]) && (at > from || text[end - 1] == 's') &&
            (words_classes(text, word, end) & (WORD_ARTICLE | WORD_PREPOSITION)) == 0 &&
            titlewords_classes(text + word, end - word) == NULL)
            return false;
    }
    return true;
}

/* Whether text[from..to) is empty or only says who the one before it is: `, R-Ohio, `, ` (D), `, `
 * of Doha, `, `, the mayor of Doha, `, `, a pilot `. */
static bool says_more(const char *text, size_t from, size_t to)
{
    size_t at = from + strspn(text + from, " ,-\xE2\x80\x93\x94\x95"); /* and dashes */
    if (at >= to)
        return true;
    bool opened = text[from] == ',' || text[at] == '(' || memcmp(text + at, "of ", 3) == 0;
    bool closed = text[to - 2] == ',' || text[to - 2] == ')';
    return opened && to - from <= APPOSITION_MOST && (closed || ends_led(text, from, to)) &&
           are_appositions(text, from, to) &&
           has_no_clause(text, at, to, closed && text[from] == ',');
}

/* `said a dealer in Doha, who added`: the quotation before whose speaker stands behind its cue and
 * right before the `who` at `start`; NULL if there is none. */
static const struct quotation *spoken_before(const struct recall *recall, size_t start)
{
    const char *text = recall->text;
    size_t least = recall->at > QUOTATIONS_BACK ? recall->at - QUOTATIONS_BACK : 0;
    for (size_t i = recall->at; i-- > least;) {
        const struct quotation *before = &recall->quotations->items[i];
        size_t from = before->speaker.end;
        if (before->resolved == NULL || before->speaker.start < before->cue.end || from >= start)
            continue;
        return start - from <= PLACE_MOST && start >= from + 2 && text[start - 2] == ',' &&
                       memchr(text + from, '.', start - from) == NULL &&
                       has_no_clause(text, from + strspn(text + from, " ,"), start, false)
                   ? before
                   : NULL;
    }
    return NULL;
}

void referents_relative(struct recall *recall, struct quotation *quotation)
{
    size_t start = quotation->speaker.start, behind = recall_mention(recall->names, start);
    size_t least = behind > RELATIVE_MENTIONS ? behind - RELATIVE_MENTIONS : 0;
    size_t sentence = recall->story->units[paragraphs_unit(recall->story, start)].start;
    const struct mention *mentions = recall->names->mentions;
    const struct quotation *before = spoken_before(recall, start);
    if (before != NULL && before->person != 0) {
        recall_set_person(recall, quotation, before->person);
        return;
    }
    if (before != NULL && !(behind > 0 && mentions[behind - 1].kind == NAME_PERSON &&
                            mentions[behind - 1].span.end == before->speaker.end)) {
        recall_set(quotation, before->resolved, before->resolved_length);
        return;
    }
    for (size_t i = behind; i-- > least && mentions[i].span.start >= sentence;) {
        /* `Helen Marsh, an Ouma aide, who` */
        if (mentions[i].kind != NAME_PERSON ||
            recall_is_possessive(recall->text, mentions[i].span.end, start) ||
            wording_leads_noun(recall->text, mentions[i].span.end, start))
            continue;
        if (recall->cast->of[i] != 0 && says_more(recall->text, mentions[i].span.end, start))
            recall_set_person(recall, quotation, recall->cast->of[i]);
        return;
    }
}

void referents_thing(struct recall *recall, struct quotation *quotation)
{
    size_t start = quotation->speaker.start, behind = recall_mention(recall->names, start);
    const struct mention *mention = behind > 0 ? &recall->names->mentions[behind - 1] : NULL;
    if (mention != NULL && mention->kind != NAME_PERSON &&
        !recall_is_possessive(recall->text, mention->span.end, start) &&
        says_more(recall->text, mention->span.end, start))
        recall_set_name(recall, quotation, mention);
}
