/* SPDX-License-Identifier: MIT */
#include "speakers.h"

#include <string.h>

#include "aged.h"
#include "antecedents.h"
#include "common/ascii.h"
#include "pronouns.h"
#include "reading/words/bodywords.h"
#include "reading/words/words.h"
#include "referents.h"
#include "wordings.h"

enum {
    PIECES_BACK = 8, /* quotations back in which the other pieces of one are searched for */
    /* mentions behind a name, among which one that is joined to it is searched for */
    JOINED_MOST = 4,
    TITLE_REACH = 24,  /* bytes between `and` and that name, at most */
    OTHERS_REACH = 40, /* bytes between a name and others, at most */
    ORIGIN_REACH = 40, /* bytes of the party or place behind a name, at most */
    INITIALS_MOST = 4  /* letters of a label that is somebody's initials, at most */
};

/* The offset behind the party of the mention's person, or behind the place that person is from:
 * `Helen Marsh (D-Ohio) |`, `Helen Marsh of Ohio |`. The name's end if there is neither. */
static size_t behind_origin(const struct recall *recall, struct span phrase, size_t mention)
{
    const struct mention *mentions = recall->names->mentions;
    const char *text = recall->text;
    size_t at = mentions[mention].span.end, near = at + ORIGIN_REACH;
    if (near > phrase.end)
        near = phrase.end;
    if (at >= near || text[at] != ' ')
        return at;
    if (at + 2 < near && text[at + 1] == '(') {
        const char *close = memchr(text + at, ')', near - at);
        return close != NULL ? (size_t)(close - text) + 1 : at;
    }
    bool of = at + 4 < near && memcmp(text + at, " of ", 4) == 0 &&
              mention + 1 < recall->names->count && mentions[mention + 1].kind == NAME_PLACE &&
              mentions[mention + 1].span.start == at + 4;
    return of ? mentions[mention + 1].span.end : at;
}

/* Whether others are joined to the mention by `and`, so that the phrase is nobody's name: `Marsh
 * and Novak`, `Marsh (D-Ohio) and her aides`, `aides and Marsh`. */
static bool is_pair(const struct recall *recall, struct span phrase, size_t mention)
{
    size_t name = recall->names->mentions[mention].span.start;
    size_t behind = behind_origin(recall, phrase, mention);
    return (behind < phrase.end && wording_is_joined(recall->text, behind, phrase.end)) ||
           wording_joins_to(recall->text, phrase.start, name);
}

/* Whether `, and ` stands in text[from..to); with `others` only if a word for others follows: `,
 * and other`. */
static bool has_joiner(const char *text, size_t from, size_t to, bool others)
{
    static const char joiner[] = ", and ";
    size_t n = sizeof joiner - 1;
    for (size_t at = from; at + n <= to; at++)
        if (memcmp(text + at, joiner, n) == 0) {
            unsigned next = words_classes(text, at + n, wording_word_end(text, at + n, to));
            return !others || ((next & WORD_DETERMINER) != 0 && (next & WORD_ARTICLE) == 0) ||
                   (next & WORD_QUANTIFIER) != 0;
        }
    return false;
}

/* Whether another person is joined to the mention's, behind what says who that is: `Helen Marsh,
 * R-Ohio, and Sen. Peter Novak`. */
static bool is_joined_behind(const struct recall *recall, struct span phrase, size_t mention)
{
    const struct mention *mentions = recall->names->mentions;
    size_t end = mentions[mention].span.end;
    size_t near = phrase.end - end > OTHERS_REACH ? end + OTHERS_REACH : phrase.end;
    if (end < phrase.end && has_joiner(recall->text, end, near, true))
        return true;
    for (size_t i = mention + 1; i < recall->names->count && i <= mention + JOINED_MOST; i++) {
        size_t start = mentions[i].span.start;
        size_t from = start - end > TITLE_REACH ? start - TITLE_REACH : end;
        if (start >= phrase.end)
            return false;
        if (mentions[i].kind == NAME_PERSON && has_joiner(recall->text, from, start, false))
            return true;
    }
    return false;
}

/* The person whose surname the phrase is, if it is one word that the story's names took for
 * something else; 0 if not. `found` is the first mention that ends in the phrase or behind it. */
static uint32_t lone_surname(const struct recall *recall, struct span phrase, size_t found)
{
    size_t n = phrase.end - phrase.start;
    const struct mention *mention =
        found < recall->names->count ? &recall->names->mentions[found] : NULL;
    bool person = mention != NULL && mention->span.start < phrase.end &&
                  (mention->kind == NAME_PERSON || mention->span.start != phrase.start ||
                   mention->span.end != phrase.end);
    if (memchr(recall->text + phrase.start, ' ', n) != NULL)
        return 0;
    if (person && recall->cast->of[found] != 0 &&
        memchr(recall->cast->persons[recall->cast->of[found] - 1].name, ' ',
               recall->cast->persons[recall->cast->of[found] - 1].length) != NULL)
        return 0;
    if (person && recall->cast->of[found] == 0)
        return 0;
    return cast_surname(recall->cast, recall->text + phrase.start, n);
}

/* Whether the word text[from..to), right behind a name, looks like its verb: `Marsh signs it`,
 * `Marsh talking to`. */
static bool looks_verbal(const char *text, size_t from, size_t to, size_t end)
{
    if (tokens_end_in(text, from, to, "ed", 1))
        return true;
    if (to == end || text[to] != ' ')
        return false;
    unsigned next = words_classes(text, to + 1, wording_word_end(text, to + 1, end));
    return (text[to - 1] == 's' && next != 0) ||
           (tokens_end_in(text, from, to, "ing", STEM_LEAST) && next != 0);
}

/* Whether the word is a capitalized noun for a sort of body: `Administration`. */
static bool is_body_noun(const char *text, size_t from, size_t to)
{
    return ascii_is_upper(text[from]) && bodywords_has(text + from, to - from);
}

/* Whether the name that ends at `at` stands before a noun in small letters, or one that ends the
 * phrase, and so only says whose it is: `the Marsh campaign`, `Marsh spokesman Peter Novak`. */
static bool is_before_noun(const char *text, size_t at, size_t end)
{
    size_t from = at + 1, to = wording_word_end(text, from < end ? from : end, end);
    /* `the Marsh Administration` */
    if (from < end && to == end && text[at] == ' ' && is_body_noun(text, from, to))
        return true;
    return from < end && text[at] == ' ' && ascii_is_lower(text[from]) &&
           words_classes(text, from, to) == 0 &&
           recall_stands_for(text, (struct span){from, to}) != WHOM_SELF &&
           !looks_verbal(text, from, to, end);
}

/* Whether the mention is the first of a list: `Helen Marsh, Peter Novak and Ouma`, `Republicans,
 * Democrats and others`. */
static bool begins_list(const struct recall *recall, struct span phrase, size_t mention)
{
    const struct mention *first = &recall->names->mentions[mention], *next = first + 1;
    if (first->span.end >= phrase.end || mention + 1 >= recall->names->count ||
        next->kind != first->kind || next->span.start >= phrase.end)
        return false;
    size_t at = behind_origin(recall, phrase, mention);
    if (next->span.start < at + 2 || next->span.start - at > TITLE_REACH ||
        memcmp(recall->text + at, ", ", 2) != 0 ||
        recall_is_possessive(recall->text, next->span.end, phrase.end))
        return false;
    /* `Marsh, a former Novak aide and pilot` */
    for (size_t i = at + 2; i < next->span.start;
         i = wording_word_end(recall->text, i, next->span.start) + 1)
        if (!ascii_is_upper(recall->text[i]))
            return false;
    return !is_before_noun(recall->text, next->span.end, phrase.end);
}

/* Whether only nouns stand between a name that ends at `end` and the one at `start`: `Marsh friend
 * and spokesman Peter Novak`. */
static bool is_headed(const char *text, size_t end, size_t start)
{
    for (size_t i = end, to; i < start; i = to + 1) {
        to = wording_word_end(text, i, start);
        unsigned classes = to > i ? words_classes(text, i, to) : 0;
        bool joins = (classes & WORD_JOINER) != 0 && to + 1 < start && ascii_is_lower(text[to + 1]);
        if (classes != 0 && !joins)
            return false;
    }
    return true;
}

/* Whether the words text[from..to) lead to an example of several: `critics, including`. */
static bool leads_to_example(const char *text, size_t from, size_t to)
{
    for (size_t i = from, end; i < to; i = end + 1) {
        end = wording_word_end(text, i, to);
        if (recall_stands_for(text, (struct span){i, end}) == WHOM_EXAMPLE)
            return true;
    }
    return false;
}

/* Whether the person of the mention `i` is named in the phrase without speaking: an owner, a
 * complement, or one example of the speakers. */
static bool only_leads(const struct recall *recall, struct span speaker, size_t i)
{
    struct span span = recall->names->mentions[i].span;
    return recall_is_possessive(recall->text, span.end, speaker.end) ||
           (span.start > speaker.start &&
            wording_is_complement(recall->text, speaker, span.start)) ||
           leads_to_example(recall->text, speaker.start, span.start);
}

/* Whether the phrase begins within the name, behind a nickname in quotation marks. */
static bool begins_inside(const char *text, struct span phrase, struct span name)
{
    size_t at = phrase.start;
    return at > name.start + 1 && at < name.end && text[at - 1] == ' ' &&
           (text[at - 2] == '"' || (at > name.start + 3 && text[at - 4] == '\xE2'));
}

/* What a mention in a speaker's phrase has to do with who speaks. */
enum part {
    PART_NONE,
    PART_ATTRIBUTE, /* whose somebody is: `Marsh spokesman` */
    PART_PAIR,      /* one of two who speak */
    PART_SPEAKER
};

/* Whether the mention `i` has an apposition in the phrase: `the Ferry Board, a watchdog`. Another
 * name right behind the comma makes it a list, unless it leads to a noun: `, Ohio's watchdog`. */
static bool has_apposition(const struct recall *recall, struct span phrase, size_t i)
{
    size_t at = recall->names->mentions[i].span.end;
    if (at + 2 >= phrase.end || recall->text[at] != ',')
        return false;
    struct span behind = wording_without_article(recall->text, (struct span){at + 2, phrase.end});
    const struct mention *next = &recall->names->mentions[i + 1];
    return i + 1 >= recall->names->count || next->span.start != behind.start ||
           next->kind == NAME_NORP || wording_leads_noun(recall->text, next->span.end, phrase.end);
}

/* What the mention `i` is in the phrase `speaker`. `attribute` is the end of an earlier
 * PART_ATTRIBUTE, 0 if there was none. */
static enum part part_of(const struct recall *recall, struct span speaker, size_t i,
                         size_t attribute)
{
    const char *text = recall->text;
    const struct mention *mention = &recall->names->mentions[i];
    struct span name = mention->span;
    if (begins_list(recall, speaker, i) && wording_is_list(text, name.end, speaker.end))
        return PART_PAIR;
    if (mention->kind != NAME_PERSON ||
        (name.start < speaker.start && !begins_inside(text, speaker, name))) {
        bool ends = name.end == speaker.end || has_apposition(recall, speaker, i);
        bool whole = ends && name.start == wording_without_article(text, speaker).start;
        return whole ? PART_SPEAKER : PART_NONE;
    }
    if (only_leads(recall, speaker, i) ||
        (attribute > 0 && !is_headed(text, attribute, name.start)))
        return PART_NONE;
    if (is_before_noun(text, name.end, speaker.end))
        return PART_ATTRIBUTE;
    return is_pair(recall, speaker, i) || is_joined_behind(recall, speaker, i) ? PART_PAIR
                                                                               : PART_SPEAKER;
}

/* Makes the mention the speaker; one whose person is open stays so. */
static void set_mention(struct recall *recall, struct quotation *quotation, size_t i)
{
    const struct mention *mention = &recall->names->mentions[i];
    if (mention->kind != NAME_PERSON)
        recall_set_body(recall, quotation, mention);
    else if (recall->cast->of[i] != 0)
        recall_set_person(recall, quotation, recall->cast->of[i]);
}

/* The phrase without a clause that may name others: `an aide to Marsh, who`, `voters she met`. */
static struct span before_clause(const char *text, struct span phrase)
{
    for (size_t at = phrase.start, end; at < phrase.end; at = end + 1) {
        end = wording_word_end(text, at, phrase.end);
        if (at > phrase.start &&
            (words_classes(text, at, end) & (WORD_RELATIVE | WORD_PRONOUN)) != 0)
            return (struct span){phrase.start, at - 1};
    }
    return phrase;
}

/* Resolves the speaker by a name in the phrase; false if it has none. */
static bool resolve_name(struct recall *recall, struct quotation *quotation)
{
    struct span speaker = before_clause(recall->text, quotation->speaker);
    const struct mention *mentions = recall->names->mentions;
    size_t first = recall_mention(recall->names, speaker.start), attribute = 0;
    uint32_t surname = lone_surname(recall, speaker, first);
    if (surname != 0) {
        recall_set_person(recall, quotation, surname);
        return true;
    }
    for (size_t i = first; i < recall->names->count && mentions[i].span.start < speaker.end; i++)
        switch (part_of(recall, speaker, i, attribute)) {
        case PART_NONE: break;
        case PART_ATTRIBUTE: attribute = mentions[i].span.end; break;
        case PART_PAIR: return false;
        case PART_SPEAKER:
            /* `Republicans who heard her` */
            if (mentions[i].kind == NAME_NORP && mentions[i].span.end == speaker.end &&
                speaker.end < quotation->speaker.end)
                return false;
            set_mention(recall, quotation, i);
            return true;
        }
    /* `the Marsh campaign` */
    if (attribute > 0)
        recall_set(quotation, recall->text + quotation->speaker.start,
                   quotation->speaker.end - quotation->speaker.start);
    return attribute > 0;
}

/* The person whose initials are the label, as in `HM:`; 0 if there is none. */
static uint32_t labeled_by_initials(const struct recall *recall, const struct quotation *quotation)
{
    const char *letters = recall->text + quotation->speaker.start;
    size_t n = quotation->speaker.end - quotation->speaker.start;
    if (n < 2 || n > INITIALS_MOST || recall->text[quotation->cue.start] != ':')
        return 0;
    for (size_t i = 0; i < n; i++)
        if (!ascii_is_upper(letters[i]))
            return 0;
    return cast_initials(recall->cast, letters, n);
}

static void resolve_phrase(struct recall *recall, struct quotation *quotation)
{
    struct span speaker = quotation->speaker;
    uint32_t labeled = labeled_by_initials(recall, quotation);
    if (labeled != 0)
        recall_set_person(recall, quotation, labeled);
    else if (!referents_member(recall, quotation) && !resolve_name(recall, quotation) &&
             !aged_find(recall, quotation) && !referents_definite(recall, quotation, speaker))
        recall_set(quotation, recall->text + speaker.start, speaker.end - speaker.start);
}

static void resolve_pronoun(struct recall *recall, struct quotation *quotation, enum gender gender)
{
    if (!pronouns_person(recall, quotation, gender))
        antecedents_find(recall, quotation, gender);
}

static void resolve(struct recall *recall, struct quotation *quotation)
{
    const char *text = recall->text;
    struct span speaker = quotation->speaker;
    if (speaker.end == speaker.start)
        return;
    enum whom whom = recall_stands_for(text, speaker);
    if (whom == WHOM_OPEN || wording_leads_pronoun(text, speaker))
        return;
    switch (whom) {
    case WHOM_MAN: resolve_pronoun(recall, quotation, GENDER_MALE); break;
    case WHOM_WOMAN: resolve_pronoun(recall, quotation, GENDER_FEMALE); break;
    case WHOM_BODY:
        referents_body(recall, quotation);
        if (quotation->resolved == NULL)
            pronouns_body(recall, quotation);
        break;
    case WHOM_SEVERAL: pronouns_several(recall, quotation); break;
    case WHOM_RELATIVE:
        referents_relative(recall, quotation);
        if (quotation->resolved == NULL)
            pronouns_relative(recall, quotation, true);
        break;
    case WHOM_THING:
        referents_thing(recall, quotation);
        if (quotation->resolved == NULL)
            pronouns_relative(recall, quotation, false);
        break;
    default: resolve_phrase(recall, quotation);
    }
}

/* Gives the quotation at hand the name of one shortly before with the same words as its speaker, as
 * pieces of one quotation have; false if there is none. */
static bool resolve_as_before(struct recall *recall, struct quotation *quotation)
{
    const struct quotation *items = recall->quotations->items;
    size_t least = recall->at > PIECES_BACK ? recall->at - PIECES_BACK : 0;
    for (size_t i = recall->at; i-- > least;)
        if (items[i].speaker.start == quotation->speaker.start &&
            items[i].speaker.end == quotation->speaker.end) {
            recall_set(quotation, items[i].resolved, items[i].resolved_length);
            quotation->person = items[i].person;
            return true;
        }
    return false;
}

void speakers_resolve(const struct story *story, const struct names *names, const struct cast *cast,
                      struct quotations *quotations)
{
    struct recall recall = {.story = story,
                            .text = story->text,
                            .names = names,
                            .cast = cast,
                            .quotations = quotations};
    for (size_t i = 0; i < quotations->count; i++) {
        recall.at = i;
        if (!resolve_as_before(&recall, &quotations->items[i]))
            resolve(&recall, &quotations->items[i]);
    }
}
