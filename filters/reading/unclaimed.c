/* SPDX-License-Identifier: MIT */
#include "unclaimed.h"

#include <string.h>

#include "gazetteer.h"
#include "labels.h"
#include "paragraphs.h"
#include "phrases.h"
#include "phrasewords.h"
#include "reportwords.h"
#include "words.h"

/* How long a stretch without a cue must be to be taken for somebody's words, as a sentence and at
 * all, and to go on with the one before; how many tokens a signature and a subject have at the
 * most, and stand between a passive and the stretch. */
enum {
    UNCLAIMED_WORDS = 5,
    FEW_WORDS = 2,
    MANY_WORDS = ENOUGH_WORDS,
    SIGNATURE_MOST = 14,
    SUBJECT_MOST = 10,
    PASSIVE_MOST = 60
};

/* Whether somebody may be meant: no lone article, no verb (`came`, `flying home`), no `it`; no word
 * alone that has its capital from its place (`Rather than`). */
static bool may_speak(const struct passage *passage, struct phrase subject)
{
    const struct token *first = &passage->scene.tokens[subject.first];
    const char *text = passage->scene.text;
    if ((token_ends_in(text, first, "ing") && first->end - first->start > 4) ||
        report_word_is(text, first, REPORT_PARTICIPLE) ||
        report_word_is(text, first, REPORT_QUESTION))
        return false;
    /* `Preceded by` */
    if (token_ends_in(text, first, "ed") && token_is_capital(first) &&
        token_has(first + 1, WORD_PREPOSITION) && label_is_word(text, first))
        return false;
    if (subject.first < subject.last)
        return true;
    if (token_is(text, first, "It") || token_is(text, first, "it"))
        return false;
    return token_has(first, WORD_PRONOUN | WORD_QUANTIFIER) ||
           report_word_is(text, first, REPORT_CLAUSE) ||
           (token_is_capital(first) &&
            !token_has(first, WORD_DETERMINER | WORD_ADVERB | WORD_OPENER) &&
            (token_ends_in(text, first, "s") || !label_is_word(text, first)));
}

/* The subject of a unit of the paragraph, in the tokens before `first`. */
static bool unit_subject(const struct passage *passage, size_t unit, size_t first,
                         struct source *source)
{
    const struct unit *place = &passage->story->units[unit];
    struct phrase subject;
    size_t from = passage_token_from(passage, place->start),
           to = passage_token_from(passage, place->end);
    if (to > first)
        to = first;
    if (from >= to || passage->stretch[from] != 0 ||
        !phrase_subject(passage->scene.text, passage->scene.tokens, from, to, &subject) ||
        subject.last - subject.first >= SUBJECT_MOST)
        return false;
    *source =
        (struct source){.id = passage->sources + passage->cues.count + first - passage->begin};
    if (may_speak(passage, subject))
        source->speaker = passage_speaker(&passage->scene, subject);
    return true;
}

/* The sentence before the stretch's names the speaker: `The mayor was blunt. "It failed."` */
static bool subject_before(const struct passage *passage, size_t first, struct source *source)
{
    const struct unit *units = passage->story->units;
    size_t unit = paragraphs_unit(passage->story, passage->scene.tokens[first].start);
    if (unit == 0 || units[unit - 1].paragraph != units[unit].paragraph)
        return false;
    return unit_subject(passage, unit - 1, first, source);
}

/* A participle behind a form of `be`: `was said`, `is widely known`. */
static bool is_passive(const struct passage *passage, size_t at, size_t first)
{
    struct verb verb;
    const struct token *tokens = passage->scene.tokens;
    if (!token_has(&tokens[at], WORD_BE))
        return false;
    for (at++; at < first && token_has(&tokens[at], WORD_ADVERB | WORD_BE);)
        at++;
    return at < first && tokens[at].kind == TOKEN_LOWER &&
           (phraseword_is_regular_past(passage->scene.text, &tokens[at]) ||
            report_word_is(passage->scene.text, &tokens[at], REPORT_PARTICIPLE) ||
            (verbs_find(passage->scene.text, tokens[at].start, tokens[at].end, &verb) &&
             (verb.form == VERB_PAST || verb.form == VERB_PARTICIPLE)));
}

/* Takes away the subject of a passive no farther before the stretch than PASSIVE_MOST tokens, who
 * does not speak: `by its crew` does, if that stands before the stretch. */
static void turn_passive(const struct passage *passage, size_t first, struct source *source)
{
    const struct token *tokens = passage->scene.tokens;
    struct phrase agent;
    size_t at = passage_token_from(passage, source->speaker.end);
    bool passive = false;
    if (at < first && first - at > PASSIVE_MOST)
        at = first - PASSIVE_MOST;
    for (; at < first; at++) {
        passive = passive || is_passive(passage, at, first);
        if (!passive || !token_is(passage->scene.text, &tokens[at], "by"))
            continue;
        if (phrase_after(passage->scene.text, tokens, at + 1, first, &agent)) {
            source->speaker = passage_span(&passage->scene, agent);
            return;
        }
    }
    if (passive)
        source->speaker = (struct span){0, 0};
}

/* What the sentence around the stretch begins with does the speaking, whatever its verb:
 * `Washington thanked the president for "taking these steps"`. */
static bool subject_around(const struct passage *passage, size_t first, struct source *source)
{
    size_t unit = paragraphs_unit(passage->story, passage->scene.tokens[first].start);
    if (!unit_subject(passage, unit, first, source))
        return false;
    turn_passive(passage, first, source);
    return true;
}

/* Whether the stretch is a sentence, or several, of its own: it begins with a capital where one
 * begins, and ends with a stop. */
static bool is_sentence(const struct passage *passage, const struct stretch *stretch, size_t first)
{
    const struct token *before = &passage->scene.tokens[first > passage->begin ? first - 1 : first];
    bool begins = first == passage->begin || token_is_mark(passage->scene.text, before, ".?!") ||
                  passage->stretch[first - 1] != 0;
    return begins && passage_begins_capital(passage, stretch) &&
           strchr(".?!", passage->scene.text[stretch->inside_end - 1]) != NULL;
}

/* Whether the words lead to what somebody calls something or says of it: `sees him as a "pivot"`,
 * `the criticism that he "lied"`. */
static bool is_predicate(const struct passage *passage, size_t first)
{
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    size_t at = first;
    if (at > passage->begin && token_has(&tokens[at - 1], WORD_ARTICLE))
        at--;
    return at > passage->begin &&
           (token_is(text, &tokens[at - 1], "as") || token_has(&tokens[at - 1], WORD_BE));
}

/* `and "X"` goes on with marks that nobody's words stand between. */
static bool is_joined(const struct passage *passage, size_t first)
{
    return first > passage->begin && token_has(&passage->scene.tokens[first - 1], WORD_CONJUNCTION);
}

/* A paragraph of capitals between marks is a heading. */
static bool is_heading(const struct passage *passage, const struct stretch *stretch, size_t first,
                       size_t last)
{
    if (first > passage->begin || last + 1 < passage->end)
        return false;
    for (size_t i = stretch->inside; i < stretch->inside_end; i++)
        if (passage->scene.text[i] >= 'a' && passage->scene.text[i] <= 'z')
            return false;
    return true;
}

static bool is_dash(const struct passage *passage, size_t at)
{
    static const char *const dashes[] = {"--", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95"};
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (token_is(passage->scene.text, &passage->scene.tokens[at], dashes[i]))
            return true;
    return false;
}

/* Whether the token may stand in a signature, which has no verb: `Daily Post of Doha`. */
static bool is_title_word(const struct passage *passage, size_t at)
{
    const struct token *token = &passage->scene.tokens[at];
    if (token->kind == TOKEN_MARK)
        return token_is_mark(passage->scene.text, token, ".&");
    return passage->stretch[at] == 0 &&
           (token_is_capital(token) || token_has(token, WORD_PREPOSITION | WORD_ARTICLE));
}

/* Whether the tokens from `at` up to `end` may be somebody's name: the first is no word that begins
 * sentences, and no list has all of them as a place or a body. */
static bool may_sign(const struct passage *passage, size_t at, size_t end)
{
    const uint32_t others = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY |
                            GAZETTEER_LANDMARK | GAZETTEER_NORP | GAZETTEER_ORGANIZATION |
                            GAZETTEER_AGENCY;
    const struct token *first = &passage->scene.tokens[at];
    const char *text = passage->scene.text;
    size_t n = passage->scene.tokens[end - 1].end - first->start;
    return (first->classes & ~(uint32_t)WORD_PARTICLE) == 0 && !label_is_word(text, first) &&
           (gazetteer_name(text + first->start, n) & others) == 0;
}

bool unclaimed_signature(const struct passage *passage, size_t at, struct source *source)
{
    const struct token *tokens = passage->scene.tokens;
    size_t comma = at, end = passage->end;
    if (end - at > SIGNATURE_MOST)
        return false;
    while (comma < end && (token_is_capital(&tokens[comma]) ||
                           token_is_mark(passage->scene.text, &tokens[comma], ".")))
        comma++;
    if (comma < at + 2 || comma + 1 >= end || !token_is(passage->scene.text, &tokens[comma], ",") ||
        tokens[comma - 1].kind == TOKEN_MARK || !may_sign(passage, at, comma))
        return false;
    for (size_t i = comma + 1; i < end; i++)
        if (!is_title_word(passage, i))
            return false;
    *source =
        (struct source){.speaker = passage_span(&passage->scene, (struct phrase){at, comma - 1}),
                        .id = passage->sources + passage->cues.count + at - passage->begin};
    return true;
}

/* `"..." -- Peter Novak`: a dash and a name end the paragraph. */
static bool signed_by(const struct passage *passage, size_t dash, struct source *source)
{
    struct phrase name;
    const struct token *tokens = passage->scene.tokens;
    if (passage->end - dash > SIGNATURE_MOST || !token_is_capital(&tokens[dash + 1]) ||
        !phrase_after(passage->scene.text, tokens, dash + 1, passage->end, &name))
        return false;
    *source = (struct source){.speaker = passage_span(&passage->scene, name),
                              .cue = {tokens[dash].start, tokens[dash].end},
                              .id = passage->sources + passage->cues.count + dash - passage->begin};
    return true;
}

/* The verb behind the subject, which may have been taken for part of it: `the old teacher snapped`.
 */
static size_t last_past(const char *text, const struct token *tokens, struct phrase *subject)
{
    for (size_t i = subject->last; i > subject->first; i--)
        if (phraseword_is_regular_past(text, &tokens[i])) {
            subject->last = i - 1;
            return i;
        }
    return subject->last + 1;
}

/* `"Go home!" barked Peter Novak`, `"Go," Peter Novak barked`: what stands behind a sentence that
 * leads on names the speaker, whatever the verb. */
static bool source_behind(const struct passage *passage, const struct stretch *stretch, size_t last,
                          struct source *source)
{
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    size_t at = last + 1, verb = at;
    struct phrase subject;
    if (at + 1 >= passage->end || passage->stretch[at] != 0)
        return false;
    if (is_dash(passage, at))
        return signed_by(passage, at, source);
    if (strchr(".?!", text[stretch->inside_end - 1]) != NULL &&
        unclaimed_signature(passage, at, source))
        return true;
    if (!passage_leads_on(passage, stretch))
        return false;
    bool inverted = phraseword_is_regular_past(text, &tokens[at]);
    if (!phrase_after(text, tokens, inverted ? at + 1 : at, passage->end, &subject))
        return false;
    if (!inverted)
        verb = last_past(text, tokens, &subject);
    if (verb >= passage->end || !phraseword_is_regular_past(text, &tokens[verb]))
        return false;
    *source =
        (struct source){.speaker = passage_span(&passage->scene, subject),
                        .cue = {tokens[verb].start, tokens[verb].end},
                        .id = passage->sources + passage->cues.count + last + 1 - passage->begin};
    return true;
}

/* `Grace Okello, who led the talks: "It failed."`: a name before a colon, whoever spoke last. */
static bool named_before(const struct passage *passage, size_t first, struct source *source)
{
    return first > passage->begin &&
           token_is_mark(passage->scene.text, &passage->scene.tokens[first - 1], ":") &&
           subject_around(passage, first, source) && source->speaker.end > 0 &&
           token_is_capital(
               &passage->scene.tokens[passage_token_from(passage, source->speaker.end) - 1]);
}

/* `Jane Doe said she had seen it. "It was late."`: the sentence before reports somebody's words
 * without marks, who goes on, whoever's stood between marks before. `she said` goes on itself. */
static bool reporter_before(const struct passage *passage, size_t first, struct source *source)
{
    const struct cue *cues = passage->cues.items;
    size_t at = passage_cue_from(passage, first);
    if (at == 0 || cues[at - 1].end != first)
        return false;
    for (at--; at > 0 && cues[at - 1].end == first;)
        at--;
    const struct cue *cue = &cues[at];
    if (!cue->has_subject || cue->noun || cue->label || cue->relative || cue->according ||
        token_has(&passage->scene.tokens[cue->subject.first], WORD_PRONOUN))
        return false;
    for (size_t i = first; i > cue->begin; i--)
        if (passage->stretch[i - 1] != 0)
            return false;
    *source = passage_source(passage, at);
    return true;
}

bool unclaimed_source(const struct passage *passage, const struct stretch *stretch, size_t first,
                      size_t last, enum title title, struct source *source)
{
    size_t words = passage_words(passage, first, last);
    bool whole = is_sentence(passage, stretch, first);
    bool sentence = passage_begins_capital(passage, stretch) && words >= 3;
    struct source nobody = {.id = passage->sources + passage->cues.count + first - passage->begin};
    if ((title == LIKE_TITLE && !whole) || is_heading(passage, stretch, first, last))
        return false;
    if (passage_begins_capital(passage, stretch) && source_behind(passage, stretch, last, source))
        return true;
    if (passage->has_lead && first == passage->begin && (whole || sentence)) {
        *source = passage->lead;
        return true;
    }
    if (passage->has_before && whole && first == passage->begin && last + 1 == passage->end) {
        *source = passage->before;
        return true;
    }
    if (passage->has_last && (whole || sentence || words >= MANY_WORDS)) {
        if (!(whole && first > passage->begin && reporter_before(passage, first, source)) &&
            !named_before(passage, first, source))
            *source = passage->last;
        return true;
    }
    if (!sentence && (words >= FEW_WORDS || is_predicate(passage, first)) && title == NO_TITLE &&
        (words > FEW_WORDS || !is_joined(passage, first))) {
        if (subject_around(passage, first, source))
            return true;
        *source = passage->has_last ? passage->last : nobody;
        return words > FEW_WORDS;
    }
    if (!(sentence && words >= UNCLAIMED_WORDS) && !(whole && words >= FEW_WORDS))
        return false;
    bool led = first > passage->begin &&
               token_is_mark(passage->scene.text, &passage->scene.tokens[first - 1], ":,");
    if (!(led && subject_around(passage, first, source)) && !subject_before(passage, first, source))
        *source = nobody;
    return true;
}
