/* SPDX-License-Identifier: MIT */
#include "unclaimed.h"

#include <string.h>

#include "anyverbs.h"
#include "common/ascii.h"
#include "labels.h"
#include "reading/sentences/paragraphs.h"
#include "reading/tokens/phrases.h"
#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"
#include "signatures.h"
#include "things.h"

enum {
    SENTENCE_WORDS = 3,        /* least words of a stretch with a capital to be a sentence */
    UNCLAIMED_WORDS = 5,       /* least words of a sentence to be somebody's without a cue */
    FEW_WORDS = 2,             /* least words of anything else */
    MANY_WORDS = ENOUGH_WORDS, /* least words to continue the previous stretch */
    SUBJECT_MOST = 10,         /* most tokens of a subject */
    PASSIVE_MOST = 60,         /* most tokens between a passive and the stretch */
    IS_MOST = 8                /* most tokens of a verb that only says what something is */
};

/* Whether the phrase may mean somebody who speaks: no lone article, no verb (`came`, `flying
 * home`), no `it`, no single word with a capital only from its place (`Rather than`). */
static bool may_speak(const struct passage *passage, struct phrase subject)
{
    const struct token *first = &passage->scene.tokens[subject.first];
    const char *text = passage->scene.text;
    if (token_ends_in(text, first, "ing") || report_word_is(text, first, REPORT_PARTICIPLE) ||
        report_word_is(text, first, REPORT_QUESTION))
        return false;
    /* `Preceded by` */
    if (token_ends_in(text, first, "ed") && token_is_capital(first) &&
        token_has(first + 1, WORD_PREPOSITION) && label_is_word(text, first))
        return false;
    if (subject.first < subject.last)
        return true;
    if (token_is_either(text, first, "it"))
        return false;
    return token_has(first, WORD_PRONOUN | WORD_QUANTIFIER) ||
           report_word_is(text, first, REPORT_CLAUSE) ||
           (token_is_capital(first) &&
            !token_has(first, WORD_DETERMINER | WORD_ADVERB | WORD_OPENER) &&
            (token_ends_in(text, first, "s") || !label_is_word(text, first)));
}

/* Makes a source of the subject of a unit of the paragraph, among the tokens before `first`; one
 * without speaker if the subject can't speak. False if there is no subject. */
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
    *source = passage_own_source(passage, first);
    if (may_speak(passage, subject) && !thing_is_silent(&passage->scene, subject))
        source->speaker = passage_speaker(&passage->scene, subject);
    return true;
}

/* Whether the cue ends its sentence with who said the rest of it: `It failed, the mayor said.` */
static bool is_trailing(const struct passage *passage, const struct cue *cue)
{
    const struct scene *scene = &passage->scene;
    size_t first = cue->inverted ? cue->first : cue->subject.first;
    return cue->has_subject && !cue->according && !cue->noun && !cue->relative &&
           (cue->verb.takes & VERB_CLAUSE) != 0 && cue->verb.form != VERB_ING &&
           first > cue->begin + 1 && scene_is(scene, first - 1, ",") &&
           scene->stretch[first - 1] == 0 && !scene_is(scene, cue->last + 1, "that");
}

/* Makes a source of the speaker named at the end of a sentence, tokens [from, to); false if there
 * is none. */
static bool trailing_speaker(const struct passage *passage, size_t from, size_t to, size_t first,
                             struct source *source)
{
    size_t last = passage_cue_from(passage, to), begin = passage_cue_from(passage, from);
    if (last == begin || !is_trailing(passage, &passage->cues.items[last - 1]))
        return false;
    *source = passage_own_source(passage, first);
    source->speaker = passage_speaker(&passage->scene, passage->cues.items[last - 1].subject);
    return true;
}

/* Makes a source of whom the sentence before the stretch's is about, or attributes itself to: `The
 * mayor was blunt. "It failed."` */
static bool previous_subject(const struct passage *passage, size_t first, struct source *source)
{
    const struct unit *units = passage->story->units;
    size_t unit = paragraphs_unit(passage->story, passage->scene.tokens[first].start);
    if (unit == 0 || units[unit - 1].paragraph != units[unit].paragraph)
        return false;
    return trailing_speaker(passage, passage_token_from(passage, units[unit - 1].start),
                            passage_token_from(passage, units[unit - 1].end), first, source) ||
           unit_subject(passage, unit - 1, first, source);
}

/* Whether a form of `be` at `at`, before `first`, has a participle behind it: `was said`, `is
 * widely known`. */
static bool opens_passive(const struct passage *passage, size_t at, size_t first)
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

/* Removes the subject of a passive as the speaker, within PASSIVE_MOST tokens before the stretch
 * and not before the token `at`; an agent before the stretch, `by its crew`, takes its place. */
static void turn_passive(const struct passage *passage, size_t at, size_t first,
                         struct source *source)
{
    const struct token *tokens = passage->scene.tokens;
    struct phrase agent;
    bool passive = false;
    if (at < first && first - at > PASSIVE_MOST)
        at = first - PASSIVE_MOST;
    for (; at < first; at++) {
        passive = passive || opens_passive(passage, at, first);
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

/* Whether the subject, which ends before the token `at`, says nothing with the words from `first`
 * on: no verb stands between (`the term "civil war"`), or one that only says what it is (`The world
 * is an "open prison"`). */
static bool is_mute(const struct passage *passage, size_t at, size_t first)
{
    const struct token *tokens = passage->scene.tokens;
    const struct token *last = &tokens[at - 1];
    bool is = false, name = token_is_capital(last) || token_has(last, WORD_PRONOUN);
    for (size_t i = 0; i < IS_MOST && at < first; i++, at++) {
        if (!token_has(&tokens[at], WORD_BE | WORD_ADVERB | WORD_HAVE))
            break;
        is = is || token_has(&tokens[at], WORD_BE);
    }
    if (is && at < first && token_has(&tokens[at], WORD_DETERMINER))
        at++;
    return at == first && (is || !name);
}

/* Makes a source of the subject of the sentence around the stretch, whatever its verb: `Washington
 * thanked the president for "taking these steps"`. */
static bool surrounding_subject(const struct passage *passage, size_t first, struct source *source)
{
    size_t unit = paragraphs_unit(passage->story, passage->scene.tokens[first].start);
    if (!unit_subject(passage, unit, first, source))
        return false;
    size_t at = passage_token_from(
        passage, source->speaker.end > 0 ? source->speaker.end : passage->story->units[unit].start);
    if (source->speaker.end > 0 && is_mute(passage, at, first))
        source->speaker = (struct span){0, 0};
    turn_passive(passage, at, first, source);
    return true;
}

/* Whether the words between the marks end with a stop, perhaps with a nested mark behind it: `'It
 * failed.'`. */
static bool ends_with_stop(const char *text, const struct stretch *stretch)
{
    size_t at = stretch->inside_end;
    if (at > stretch->inside + 3 && memcmp(text + at - 3, "\xE2\x80\x99", 3) == 0)
        at -= 3;
    else if (at > stretch->inside + 1 && text[at - 1] == '\'')
        at--;
    return strchr(".?!", text[at - 1]) != NULL;
}

/* Whether the stretch is one sentence or more of its own: it begins with a capital where a sentence
 * begins, and ends with a stop. */
static bool is_sentence(const struct passage *passage, const struct stretch *stretch, size_t first)
{
    const struct token *before = &passage->scene.tokens[first > passage->begin ? first - 1 : first];
    bool begins = first == passage->begin || token_is_mark(passage->scene.text, before, ".?!") ||
                  passage->stretch[first - 1] != 0;
    return begins && passage_begins_capital(passage, stretch) &&
           ends_with_stop(passage->scene.text, stretch);
}

/* Whether the words before the stretch lead to what somebody calls something or says about it:
 * `sees him as a "pivot"`, `the criticism that he "lied"`. */
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

/* Whether a conjunction stands before the stretch: `and "X"` continues other quoted words, which
 * may be nobody's. */
static bool follows_conjunction(const struct passage *passage, size_t first)
{
    return first > passage->begin && token_has(&passage->scene.tokens[first - 1], WORD_CONJUNCTION);
}

/* Makes a source of a name before a colon, whoever spoke last: `Grace Okello, who led the talks:
 * "It failed."` */
static bool named_before(const struct passage *passage, size_t first, struct source *source)
{
    return first > passage->begin &&
           token_is_mark(passage->scene.text, &passage->scene.tokens[first - 1], ":") &&
           surrounding_subject(passage, first, source) && source->speaker.end > 0 &&
           token_is_capital(
               &passage->scene.tokens[passage_token_from(passage, source->speaker.end) - 1]);
}

bool unclaimed_lead(const struct passage *passage, struct source *source)
{
    const struct token *tokens = passage->scene.tokens;
    size_t colon = passage->end - 1;
    if (!surrounding_subject(passage, colon, source) || source->speaker.end == 0)
        return false;
    const struct token *first = &tokens[passage_token_from(passage, source->speaker.start)],
                       *last = &tokens[passage_token_from(passage, source->speaker.end) - 1];
    if (token_has(first, WORD_PRONOUN))
        return first == last && !token_is(passage->scene.text, first, "I");
    return (token_is_capital(first) || token_has(first, WORD_DETERMINER)) &&
           token_is_capital(last) && last->kind != TOKEN_UPPER &&
           !label_is_word(passage->scene.text, last);
}

/* Makes the source the one whose words the sentence before reports without marks, whoever spoke
 * between marks before: `Jane Doe said she had seen it. "It was late."` But not `she said`, which
 * itself continues. */
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

/* A stretch that no cue claims, as the rules see it. */
struct unclaimed {
    size_t first, last; /* its tokens */
    size_t words;
    bool whole;    /* it is one sentence or more of its own */
    bool sentence; /* it begins with a capital and has some words */
    enum title title;
};

static bool is_at_head(const struct passage *passage, const struct unclaimed *piece)
{
    return piece->first == passage->begin;
}

/* Whether the previous paragraph has led in to the stretch: `The mayor told the Daily Post:`. */
static bool takes_lead(const struct passage *passage, const struct unclaimed *piece,
                       struct source *source)
{
    if (!passage->has_lead || !is_at_head(passage, piece) || !(piece->whole || piece->sentence))
        return false;
    *source = passage->lead;
    return true;
}

/* Whether the stretch is all of its paragraph, and the previous paragraph ends with a quotation,
 * which it continues, or with a report, whose speaker it shares. */
static bool follows_paragraph(const struct passage *passage, const struct unclaimed *piece,
                              struct source *source)
{
    if ((!passage->has_before && !passage->reported_before) || !piece->whole ||
        !is_at_head(passage, piece) || piece->last + 1 < passage->end)
        return false;
    *source = passage->before;
    if (passage->reported_before)
        source->id = passage_own_source(passage, piece->first).id;
    return true;
}

/* Whether the stretch is long enough to continue the one before, unless another speaker is named
 * between. */
static bool follows_stretch(const struct passage *passage, const struct unclaimed *piece,
                            struct source *source)
{
    if (!passage->has_last || !(piece->whole || piece->sentence || piece->words >= MANY_WORDS))
        return false;
    bool reported = piece->whole && !is_at_head(passage, piece) &&
                    reporter_before(passage, piece->first, source);
    if (!reported && !named_before(passage, piece->first, source))
        *source = passage->last;
    return true;
}

/* Whether the stretch is words amid a sentence that somebody has chosen: two or more that no
 * conjunction joins to others, or one that is said about something. */
static bool is_fragment(const struct passage *passage, const struct unclaimed *piece)
{
    return !piece->sentence && piece->title == NO_TITLE &&
           (piece->words >= FEW_WORDS || is_predicate(passage, piece->first)) &&
           (piece->words > FEW_WORDS || !follows_conjunction(passage, piece->first));
}

/* Makes a source of the subject of the sentence around such words; else of the one who spoke last;
 * else of nobody, if they are not too few. */
static bool fragment_source(const struct passage *passage, const struct unclaimed *piece,
                            struct source *source)
{
    if (surrounding_subject(passage, piece->first, source))
        return true;
    *source = passage->has_last ? passage->last : passage_own_source(passage, piece->first);
    return piece->words > FEW_WORDS;
}

/* Makes a source of whom the words that lead in to a sentence, or the sentence before it, are about
 * (`The mayor was blunt: "It failed."`, `She shook her head. "It failed."`); else of nobody. False
 * if it is too short. */
static bool sentence_source(const struct passage *passage, const struct unclaimed *piece,
                            struct source *source)
{
    bool enough = (piece->sentence && piece->words >= UNCLAIMED_WORDS) ||
                  (piece->whole && piece->words >= FEW_WORDS);
    if (!enough)
        return false;
    bool led = !is_at_head(passage, piece) &&
               token_is_mark(passage->scene.text, &passage->scene.tokens[piece->first - 1], ":,");
    if (!(led && surrounding_subject(passage, piece->first, source)) &&
        !previous_subject(passage, piece->first, source))
        *source = passage_own_source(passage, piece->first);
    return true;
}

bool unclaimed_source(const struct passage *passage, const struct stretch *stretch, size_t first,
                      size_t last, enum title title, struct source *source)
{
    bool capital = passage_begins_capital(passage, stretch);
    size_t words = passage_words(passage, first, last);
    const struct unclaimed piece = {.first = first,
                                    .last = last,
                                    .words = words,
                                    .whole = is_sentence(passage, stretch, first),
                                    .sentence = capital && words >= SENTENCE_WORDS,
                                    .title = title};
    if (title >= MAYBE_TITLE && !piece.whole)
        return false;
    if (((capital || words >= UNCLAIMED_WORDS) &&
         signatures_behind(passage, stretch, last, source)) ||
        (capital && anyverb_source(passage, stretch, last, source)) ||
        takes_lead(passage, &piece, source) || follows_paragraph(passage, &piece, source) ||
        follows_stretch(passage, &piece, source))
        return true;
    return is_fragment(passage, &piece) ? fragment_source(passage, &piece, source)
                                        : sentence_source(passage, &piece, source);
}
