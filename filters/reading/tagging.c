/* SPDX-License-Identifier: MIT */
#include "tagging.h"

#include <stdlib.h>

#include "common/memory.h"
#include "evidencesums.h"
#include "features.h"
#include "gazetteer.h"
#include "kinds.h"
#include "scores.h"
#include "unambiguous.h"
#include "words.h"

void tagging_begin(struct tagging *tagging)
{
    tagging->count = tagging->token_count = tagging->sports = tagging->sentence_count = 0;
    tagging->thorough = false;
}

/* Sets the tags to the best by the scores. */
static void decode(const struct tag_scores *scores, struct tagged *tokens, size_t count)
{
    uint8_t tags[TAGGER_MOST] = {0};
    tagger_decode(scores, count, tags);
    for (size_t i = 0; i < count; i++)
        tokens[i].tag = tags[i];
}

/* By how much the tags of all tokens of a candidate, or their kinds, must be ahead of others for
 * FEATURES_REST and evidence to be left out. Of the candidates of news that are not unambiguous
 * half are spared, and few get other tags. */
enum { SURE = 20 };

/* The tag that is the only one, if the bits are of one; TAGS if not. */
static unsigned only_tag(unsigned bits)
{
    return (bits & (bits - 1)) == 0 ? (unsigned)__builtin_ctz(bits) : TAGS;
}

/* Sets the tags of a candidate to the best; false if they are not sure. */
static bool take_sure(const struct tag_scores *scores, struct tagged *tokens, size_t count)
{
    unsigned near[TAGGER_MOST], before = TAG_NONE;
    bool sure = true;
    for (size_t i = 0; i < count; i++) {
        near[i] = tagger_near(&scores[i], SURE);
        unsigned tag = only_tag(near[i]);
        if (tag == TAGS && (near[i] & ~tagger_kind_bits((unsigned)__builtin_ctz(near[i]))) != 0)
            return false;
        sure = sure && tag < TAGS && tag_follows(before, tag);
        before = tag;
        tokens[i].tag = (uint8_t)tag;
    }
    if (sure && tag_follows(before, TAG_NONE))
        return true;
    if (count == 1)
        return false;
    decode(scores, tokens, count);
    size_t at = 0;
    while (at < count && (near[at] >> tokens[at].tag & 1) != 0)
        at++;
    return at == count;
}

/* The most tokens of candidates that are tagged together. */
enum { TOGETHER = 2 * TAGGER_MOST };

/* Whether the name of a place that is the tokens first..last stands as such: behind a word that
 * leads to places, or before a mark or a word of a closed class that is no verb. Else it is a
 * team's in reports of sports, which the news had few of that unambiguous words were learned from.
 */
static bool stands_as_place(const struct sentence *sentence, size_t first, size_t last)
{
    const unsigned verbs = WORD_AUXILIARY | WORD_BE | WORD_HAVE | WORD_ADVERB;
    if (first > 0 && token_has(&sentence->items[first - 1], WORD_PLACE))
        return true;
    if (last + 1 == sentence->count)
        return true;
    const struct token *behind = &sentence->items[last + 1];
    return behind->kind == TOKEN_MARK || (behind->classes != 0 && !token_has(behind, verbs));
}

/* A candidate that is met, and what tells whether it is unambiguous. */
struct meeting {
    struct candidate candidate;
    uint64_t hash;
};

/* Tags the tokens first..last as what they are. */
static void tag_unambiguous(const struct unambiguous *what, size_t first, size_t last,
                            struct tagged *tokens)
{
    for (size_t i = first; i <= last; i++) {
        size_t at = i - first;
        unsigned step = first + what->before == last ? TAG_SINGLE
                        : at == what->before         ? TAG_FIRST
                                                     : TAG_INNER;
        bool none = what->kind == NAME_KINDS || at < what->before;
        tokens[i].tag = (uint8_t)(none ? TAG_NONE : what->kind * TAG_STEPS + step);
    }
}

static uint64_t hash_tokens(const struct sentence *sentence, size_t first, size_t last)
{
    size_t start = sentence->items[first].start;
    return unambiguous_hash(sentence->text + start, sentence->items[last].end - start);
}

/* Tags each run of capitalized tokens of a candidate by itself; false if one is not unambiguous. */
static bool tag_runs(const struct sentence *sentence, const struct candidate *candidate,
                     struct tagged *tokens)
{
    for (size_t i = candidate->first, last; i <= candidate->last; i = last + 1) {
        struct unambiguous what = {NAME_KINDS, 0, false};
        last = i;
        if (candidates_is_name(sentence, i)) {
            while (last < candidate->last && candidates_is_name(sentence, last + 1))
                last++;
            if (!unambiguous_find(hash_tokens(sentence, i, last), &what) || what.alone ||
                (what.kind == NAME_PLACE && !stands_as_place(sentence, i + what.before, last)))
                return false;
        }
        tag_unambiguous(&what, i - candidate->first, last - candidate->first, tokens);
    }
    return true;
}

/* Sets the tags of a candidate whose tags no context changes; false if it is none. */
static bool take_unambiguous(const struct sentence *sentence, const struct meeting *meeting,
                             struct tagged *tokens)
{
    const struct candidate *candidate = &meeting->candidate;
    struct unambiguous what;
    if (!unambiguous_find(meeting->hash, &what))
        return candidate->last > candidate->first && tag_runs(sentence, candidate, tokens);
    if (what.kind == NAME_PLACE &&
        !stands_as_place(sentence, candidate->first + what.before, candidate->last))
        return false;
    tag_unambiguous(&what, 0, candidate->last - candidate->first, tokens);
    return true;
}

/* Sets what is known of a candidate's tokens. */
static void see_tokens(const struct sentence *sentence, const struct candidate *candidate,
                       struct tagged *tokens)
{
    for (size_t i = candidate->first; i <= candidate->last; i++, tokens++) {
        const struct clue *clue = &sentence->clues[i];
        tokens->folded = clue->folded;
        tokens->bits = clue->bits;
        tokens->begins = clue->begins;
        tokens->length = clue->length;
        tokens->shape = clue->shape;
    }
}

static bool has_none(const struct tagged *tokens, size_t count)
{
    size_t at = 0;
    while (at < count && tokens[at].tag != TAG_NONE)
        at++;
    return at < count;
}

/* Takes in a candidate; gives back whether its tags are set, since no context changes them. */
static bool take_candidate(struct tagging *tagging, struct sentence *sentence, size_t begin,
                           const struct meeting *meeting)
{
    const struct candidate *candidate = &meeting->candidate;
    size_t count = candidate->last - candidate->first + 1;
    tagging->candidates = memory_grow(tagging->candidates, &tagging->capacity, tagging->count + 1,
                                      sizeof *tagging->candidates);
    tagging->tokens = memory_grow(tagging->tokens, &tagging->token_capacity,
                                  tagging->token_count + count, sizeof *tagging->tokens);
    struct tagged *tokens = tagging->tokens + tagging->token_count;
    bool known = !tagging->thorough && take_unambiguous(sentence, meeting, tokens);
    tagging->candidates[tagging->count++] = (struct tagging_candidate){begin + candidate->first,
                                                                       tagging->token_count,
                                                                       count,
                                                                       begin,
                                                                       begin + sentence->count,
                                                                       known};
    tagging->token_count += count;
    if (known)
        clues_look(sentence, candidate->first, candidate->last + 1);
    else
        features_prepare(sentence, candidate);
    if (known && has_none(tokens, count))
        clues_look_for_entries(sentence, candidate->first, candidate->last + 1);
    see_tokens(sentence, candidate, tokens);
    return known;
}

/* Tags the candidates from the one with the number `first` on that are not tagged yet, of `count`
 * tokens in all. */
static void tag_together(struct tagging *tagging, size_t first, const struct surroundings *around,
                         size_t count)
{
    static struct tag_scores scores[TOGETHER];
    scores_begin();
    scores_set(around, count, scores);
    for (size_t i = first, at = 0; i < tagging->count; i++) {
        struct tagging_candidate *candidate = &tagging->candidates[i];
        struct tagged *tokens = tagging->tokens + candidate->tagged;
        size_t n = candidate->count;
        if (candidate->sure)
            continue;
        candidate->sure = take_sure(scores + at, tokens, n);
        if (!candidate->sure) {
            scores_add_rest(around + at, n, scores + at);
            decode(scores + at, tokens, n);
        }
        for (size_t k = 0; k < n; k++)
            tokens[k].scores = scores[at + k];
        at += n;
    }
}

/* Tags candidates of a sentence. */
static void tag_candidates(struct tagging *tagging, struct sentence *sentence, size_t begin,
                           const struct meeting *meetings, size_t count)
{
    static struct surroundings around[TOGETHER];
    size_t ready = 0, first = tagging->count;
    for (size_t i = 0; i < count; i++) {
        const struct candidate *candidate = &meetings[i].candidate;
        if (take_candidate(tagging, sentence, begin, &meetings[i]))
            continue;
        features_surroundings(sentence, candidate, around + ready);
        ready += candidate->last - candidate->first + 1;
        if (ready > TOGETHER - TAGGER_MOST) {
            tag_together(tagging, first, around, ready);
            first = tagging->count;
            ready = 0;
        }
    }
    tag_together(tagging, first, around, ready);
}

static void read_sentence(struct tagging *tagging, const char *text, const struct tokens *tokens,
                          size_t begin, size_t end)
{
    enum { MEETINGS_MOST = 32 };
    struct meeting meetings[MEETINGS_MOST];
    struct sentence sentence;
    size_t count = 0, from = 0;
    clues_begin(&tagging->clues, text, tokens, begin, end, &sentence);
    for (; candidates_next(&sentence, from, &meetings[count].candidate); count++) {
        const struct candidate *candidate = &meetings[count].candidate;
        from = candidate->last + 1;
        meetings[count].hash = hash_tokens(&sentence, candidate->first, candidate->last);
        if (count + 1 == MEETINGS_MOST) {
            tag_candidates(tagging, &sentence, begin, meetings, MEETINGS_MOST);
            count = (size_t)-1;
        }
    }
    tag_candidates(tagging, &sentence, begin, meetings, count);
    tagging->sports += sentence.sports;
}

void tagging_read(struct tagging *tagging, const char *text, const struct tokens *tokens,
                  size_t begin, size_t end)
{
    size_t count = tagging->count;
    read_sentence(tagging, text, tokens, begin, end);
    if (tagging->count == count)
        return;
    tagging->sentences = memory_grow(tagging->sentences, &tagging->sentence_capacity,
                                     tagging->sentence_count + 1, sizeof *tagging->sentences);
    tagging->sentences[tagging->sentence_count++] = (struct tagging_sentence){begin, end};
}

/* An entry of several words that only one list has is a name, if the tagger has seen none there. */
static void add_listed(struct tagged *tokens, size_t count)
{
    static const struct {
        uint32_t bits;
        unsigned kind;
    } lists[] = {{GAZETTEER_ORGANIZATION, NAME_ORGANIZATION}, {GAZETTEER_COUNTRY, NAME_PLACE}};
    for (size_t i = 0; i < count; i++) {
        size_t n = tokens[i].length, free = 0;
        while (free < n && i + free < count && tokens[i + free].tag == TAG_NONE)
            free++;
        if (n < 2 || free < n)
            continue;
        for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
            if ((tokens[i].begins & lists[k].bits) != 0 && tokens[i].tag == TAG_NONE)
                for (size_t j = 0; j < n; j++)
                    tokens[i + j].tag =
                        (uint8_t)(lists[k].kind * TAG_STEPS + (j == 0 ? TAG_FIRST : TAG_INNER));
    }
}

/* A word that is nothing but a country's or a people's name is one, if the tagger has seen none
 * there.
 */
static void add_known(struct tagged *tokens, size_t count)
{
    const uint32_t others = GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME | GAZETTEER_ORGANIZATION |
                            GAZETTEER_DOUBTFUL | GAZETTEER_FUNCTION | GAZETTEER_TITLE;
    for (size_t i = 0; i < count; i++) {
        uint32_t bits = tokens[i].bits;
        if (tokens[i].tag != TAG_NONE || (bits & others) != 0 ||
            (bits & GAZETTEER_SHARE) >> GAZETTEER_SHARE_SHIFT > 2)
            continue;
        if ((bits & GAZETTEER_NORP) != 0)
            tokens[i].tag = NAME_NORP * TAG_STEPS + TAG_SINGLE;
        else if ((bits & GAZETTEER_COUNTRY) != 0)
            tokens[i].tag = NAME_PLACE * TAG_STEPS + TAG_SINGLE;
    }
}

static bool is_free_word(const struct tagged *token)
{
    return token->tag == TAG_NONE &&
           (token->shape == SHAPE_CAPITAL || token->shape == SHAPE_MIXED) &&
           (token->bits & (GAZETTEER_TITLE | GAZETTEER_CALENDAR | GAZETTEER_NORP)) == 0;
}

/* Who has a title that is shortened (`Mr. Banks`) is a person, even if the tagger has seen none. */
static void add_titled(struct tagged *tokens, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        size_t n = 0;
        if (tokens[i - 1].shape != SHAPE_STOPPED || (tokens[i - 1].bits & GAZETTEER_TITLE) == 0)
            continue;
        while (i + n < count && is_free_word(&tokens[i + n]))
            n++;
        for (size_t j = 0; j < n; j++)
            tokens[i + j].tag = (uint8_t)(NAME_PERSON * TAG_STEPS + (n == 1   ? TAG_SINGLE
                                                                     : j == 0 ? TAG_FIRST
                                                                              : TAG_INNER));
    }
}

/* Places side by side that a list has as the name of one are one: `Washington D.C.` */
static void join_listed(struct tagged *tokens, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++) {
        size_t n = tokens[i].length, places = 0;
        while (places < n && i + places < count && tokens[i + places].tag != TAG_NONE &&
               tag_kind(tokens[i + places].tag) == NAME_PLACE)
            places++;
        if (n < 2 || places < n || (tokens[i].begins & GAZETTEER_CITY) == 0)
            continue;
        for (size_t j = 0; j < n; j++)
            tokens[i + j].tag = NAME_PLACE * TAG_STEPS + (j == 0 ? TAG_FIRST : TAG_INNER);
    }
}

/* A word in no list of persons is a place's name, if a state or country stands behind its comma:
 * `Budalangi, Kenya`. */
static void mend_qualified(struct tagged *tokens, size_t count)
{
    const unsigned person = NAME_PERSON * TAG_STEPS, place = NAME_PLACE * TAG_STEPS;
    for (size_t i = 0; i + 2 < count; i++)
        if (tokens[i].tag == person + TAG_SINGLE && tokens[i + 1].shape == SHAPE_MARK &&
            tokens[i + 2].tag == place + TAG_SINGLE &&
            (tokens[i + 2].bits & (GAZETTEER_COUNTRY | GAZETTEER_REGION)) != 0 &&
            (tokens[i].bits & (GAZETTEER_FIRST_NAME | GAZETTEER_SURNAME)) == 0)
            tokens[i].tag = (uint8_t)(place + TAG_SINGLE);
}

/* Takes the words of closed classes that a name ends with, at `last`, away from it. */
static void cut_end(struct tagged *tokens, size_t last)
{
    for (size_t i = last;
         tag_step(tokens[i].tag) == TAG_INNER && (tokens[i].bits & GAZETTEER_FUNCTION) != 0; i--) {
        tokens[i].tag = TAG_NONE;
        if (tag_step(tokens[i - 1].tag) == TAG_FIRST)
            tokens[i - 1].tag = (uint8_t)(tokens[i - 1].tag + TAG_SINGLE - TAG_FIRST);
    }
}

/* No name ends in a particle or a preposition: the name behind it belongs to it (`Maria de la`
 * Cruz, `Port of` Los Angeles); where none is there, it does not. */
static void mend_ends(struct tagged *tokens, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        bool last = i + 1 == count || tag_step(tokens[i + 1].tag) != TAG_INNER;
        if (tag_step(tokens[i].tag) != TAG_INNER || tokens[i].shape != SHAPE_LOWER || !last)
            continue;
        uint8_t inner = tokens[i].tag;
        size_t length = tagged_name(tokens + i + 1, count - i - 1);
        for (size_t j = 1; j <= length; j++)
            tokens[i + j].tag = inner;
        if (length == 0)
            cut_end(tokens, i);
    }
}

/* A candidate's scores with what the story says; they are taken before any tag is changed. */
static void add_evidence(const struct tagging *tagging, const struct tagging_candidate *candidate,
                         struct tagged *tokens)
{
    struct tag_scores scores[TAGGER_MOST];
    bool any = false;
    for (size_t i = 0; i < candidate->count; i++) {
        scores[i] = tokens[i].scores;
        any |= evidencesums_add(&tagging->evidence, tokens, candidate->count, i, &scores[i]);
    }
    if (any)
        decode(scores, tokens, candidate->count);
}

/* A look at all tokens tells which rules have nothing to do: mostly that is all of them. */
static void add_rules(struct tagged *tokens, size_t count)
{
    uint32_t shapes = 0, entries = 0, open = 0;
    for (size_t i = 0; i < count; i++) {
        shapes |= (uint32_t)1 << tokens[i].shape;
        entries |= tokens[i].length;
        open |= tokens[i].tag == TAG_NONE ? tokens[i].bits : 0;
    }
    if (entries != 0)
        add_listed(tokens, count);
    if ((open & (GAZETTEER_NORP | GAZETTEER_COUNTRY)) != 0)
        add_known(tokens, count);
    if ((shapes & 1 << SHAPE_STOPPED) != 0)
        add_titled(tokens, count);
    if (entries != 0)
        join_listed(tokens, count);
    if ((shapes & 1 << SHAPE_MARK) != 0)
        mend_qualified(tokens, count);
    if ((shapes & 1 << SHAPE_LOWER) != 0)
        mend_ends(tokens, count);
}

/* Counts the tags of the story's words. */
static void gather_evidence(struct tagging *tagging)
{
    evidence_begin(&tagging->evidence, tagging->token_count, tagging->sports);
    for (size_t i = 0; i < tagging->count; i++)
        evidence_add(&tagging->evidence, tagging->tokens + tagging->candidates[i].tagged,
                     tagging->candidates[i].count);
}

/* Whether a word has another kind than it is to have throughout the story, by what was counted. */
static bool is_unsettled(const struct tagging *tagging)
{
    size_t at = 0;
    while (at < tagging->token_count &&
           evidence_settled(&tagging->evidence, &tagging->tokens[at]) == tagging->tokens[at].tag)
        at++;
    return at < tagging->token_count;
}

static void settle_words(struct tagging *tagging)
{
    gather_evidence(tagging);
    for (size_t i = 0; i < tagging->token_count; i++)
        tagging->tokens[i].tag = (uint8_t)evidence_settled(&tagging->evidence, &tagging->tokens[i]);
}

/* One word of sports for so many tokens of candidates, where context that was passed over may have
 * more, makes a report of sports of a story, perhaps. */
enum { MAYBE_SPORT = 100 };

/* In a report of sports context changes all tags: it is read again. */
static void read_thoroughly(struct tagging *tagging, const char *text, const struct tokens *tokens)
{
    tagging->count = tagging->token_count = tagging->sports = 0;
    tagging->thorough = true;
    for (size_t i = 0; i < tagging->sentence_count; i++)
        read_sentence(tagging, text, tokens, tagging->sentences[i].begin,
                      tagging->sentences[i].end);
}

void tagging_settle(struct tagging *tagging, const char *text, const struct tokens *tokens)
{
    if (tagging->sports * MAYBE_SPORT > tagging->token_count)
        read_thoroughly(tagging, text, tokens);
    gather_evidence(tagging);
    for (size_t i = 0; i < tagging->count; i++) {
        const struct tagging_candidate *candidate = &tagging->candidates[i];
        if (!candidate->sure || tagging->evidence.sport > 0)
            add_evidence(tagging, candidate, tagging->tokens + candidate->tagged);
        add_rules(tagging->tokens + candidate->tagged, candidate->count);
    }
    if (is_unsettled(tagging))
        settle_words(tagging);
}

void tagging_free(struct tagging *tagging)
{
    clues_free(&tagging->clues);
    evidence_free(&tagging->evidence);
    free(tagging->tokens);
    free(tagging->candidates);
    free(tagging->sentences);
    *tagging = (struct tagging){0};
}
