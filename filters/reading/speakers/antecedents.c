/* SPDX-License-Identifier: MIT */
#include "antecedents.h"

#include <string.h>

#include "common/ascii.h"
#include "reading/filing/bywords.h"
#include "reading/sentences/paragraphs.h"
#include "reading/words/bisect.h"
#include "reading/words/words.h"

enum {
    SENTENCES_BACK = 8,     /* in which the person whom a pronoun means is searched for */
    PERSONS_LOOKED_AT = 64, /* of a sentence */
    REPORTS_BACK = 16,      /* among which the quotation around a name is searched for */
    REPORT_MOST = 3200,     /* bytes of such a quotation before the name */
    CREDIT_LOOKED_AT = 4,   /* names at the end of a sentence */
    TITLES_MOST = 6,        /* words of a title before a name */
    ASKED_REACH = 24,       /* bytes of a title between `asked` and a name */
    WORD_MOST = 16,         /* bytes of a word that begins a sentence before its pronoun */
    SIGNED_MOST = 200       /* bytes before the last of those who sign a story */
};

static inline bool begins_by(const struct bisected *sought, size_t number)
{
    return ((const struct quotation *)sought->items)[number].span.start <= sought->at;
}

/* The number of quotations that begin at the offset `at` or before it. */
static size_t begun(const struct quotations *quotations, size_t at)
{
    return bisect(quotations->count, begins_by, (struct bisected){quotations->items, at});
}

/* Whether text[from..to) has a colon that is not part of a time or an address. */
static bool has_colon(const char *text, size_t from, size_t to)
{
    for (const char *at = text + from, *end = text + to;
         (at = memchr(at, ':', (size_t)(end - at))) != NULL; at++)
        if (at + 1 == end || at[1] == ' ' || at[1] == '\n' || at[1] == '"')
            return true;
    return false;
}

/* Whether the report around the name `span` leads from the name to what that person says: a colon,
 * or words between quotation marks, follow. `next` is the first quotation that begins behind the
 * name. */
static bool leads_to_speech(const struct recall *recall, struct span span, struct span report,
                            size_t next)
{
    const struct quotations *quotations = recall->quotations;
    size_t n = report.end - span.end < REPORT_MOST ? report.end - span.end : REPORT_MOST;
    return has_colon(recall->text, span.end, span.end + n) ||
           (next < quotations->count && quotations->items[next].kind == QUOTE_DIRECT &&
            quotations->items[next].span.start <= report.end + 1);
}

/* Where a name stands that a pronoun may mean: in the story's own words, between quotation marks,
 * or in a report of the speaker whom the pronoun means. */
enum stand { STANDS_FREE, STANDS_QUOTED, STANDS_REPORTED };

static enum stand stand_of(const struct recall *recall, struct span span)
{
    const struct quotation *items = recall->quotations->items;
    size_t speaker = items[recall->at].speaker.start,
           behind = begun(recall->quotations, span.start);
    size_t least = behind > REPORTS_BACK ? behind - REPORTS_BACK : 0;
    for (size_t i = behind; i-- > least;) {
        if (items[i].span.start + REPORT_MOST < span.start)
            break;
        if (span.end > items[i].span.end)
            continue;
        if (items[i].kind != QUOTE_INDIRECT)
            return STANDS_QUOTED;
        if (items[i].speaker.start == speaker &&
            !leads_to_speech(recall, span, items[i].span, behind))
            return STANDS_REPORTED;
    }
    return STANDS_FREE;
}

/* Whether the name at `at` is in a byline that begins at `from`: `By Helen Marsh and Peter Novak`.
 */
static bool signs(const char *text, size_t from, size_t at)
{
    size_t by = at > from && at - from <= SIGNED_MOST ? bywords_after_by(text, from, at + 1) : from;
    if (by == from)
        return false;
    for (size_t i = by; i < at; i++)
        if (text[i - 1] == ' ' && ascii_is_lower(text[i]) &&
            (at - i < 4 || memcmp(text + i, "and ", 4) != 0))
            return false;
    return true;
}

/* Whether a slash stands right beside the name, as in a photo credit: `Helen Marsh/Daily Post`,
 * `REUTERS/Helen Marsh`. */
static bool is_credited(const struct recall *recall, struct span span)
{
    return (span.start > 0 && recall->text[span.start - 1] == '/') ||
           (span.end < recall->story->length && recall->text[span.end] == '/');
}

enum fit { FIT_NOT, FIT_OPEN, FIT_SURE };

static enum fit fits(const struct cast *cast, uint32_t person, enum gender gender)
{
    if (person == 0)
        return FIT_NOT;
    enum gender known = cast_gender(cast, person);
    return known == GENDER_OPEN ? FIT_OPEN : known == gender ? FIT_SURE : FIT_NOT;
}

/* Whether the subject of the sentence text[from..to) is a pronoun of the same gender, which means
 * the same person: `He thanked Peter Novak.` */
static bool has_pronoun_subject(const char *text, size_t from, size_t to, enum gender gender)
{
    for (size_t at = from, words = 0; at < to && words < 2; words++) {
        size_t end = at;
        while (end < to && end - at < WORD_MOST && text[end] != ' ')
            end++;
        unsigned classes = end > at ? words_classes(text, at, end) : 0;
        if ((classes & WORD_PRONOUN) != 0) {
            enum whom whom = recall_stands_for(text, (struct span){at, end});
            return whom == (gender == GENDER_MALE ? WHOM_MAN : WHOM_WOMAN);
        }
        if ((classes & WORD_JOINER) == 0)
            return false;
        at = end + 1;
    }
    return false;
}

/* Whether the mention stands behind a preposition: `with Mayor Peter Novak`. One inside its title
 * does not count: `envoy to Ukraine Peter Novak`. */
static bool is_complement(const struct names *names, const char *text, size_t mention)
{
    const struct token *tokens = names->tokens.items;
    const struct mention *before = mention > 0 ? &names->mentions[mention - 1] : NULL;
    size_t at = tokens_from(tokens, 0, names->tokens.count, names->mentions[mention].span.start);
    for (size_t words = 0; at > 0 && !tokens[at].first && words <= TITLES_MOST; words++, at--) {
        const struct token *token = &tokens[at - 1];
        if (token_has(token, WORD_PREPOSITION))
            return !token_is(text, token, "of") || at < 2 || !token_is_capital(&tokens[at - 2]);
        bool place =
            before != NULL && before->kind == NAME_PLACE && token->start < before->span.end;
        if (place || (!token_is_capital(token) && token->kind != TOKEN_POSSESSIVE))
            return false;
    }
    return false;
}

/* Whether the mention only qualifies the noun behind it: `the Marsh campaign`, `a Novak rally`. */
static bool is_attribute(const struct names *names, size_t mention)
{
    const struct token *tokens = names->tokens.items;
    struct span span = names->mentions[mention].span;
    size_t at = tokens_from(tokens, 0, names->tokens.count, span.start), behind = at;
    if (at == 0 || tokens[at].first || !token_has(&tokens[at - 1], WORD_ARTICLE))
        return false;
    while (behind < names->tokens.count && tokens[behind].start < span.end)
        behind++;
    return behind < names->tokens.count && !tokens[behind].first &&
           tokens[behind].kind == TOKEN_LOWER && tokens[behind].classes == 0;
}

/* The person named in the sentence text[from..to) whom a pronoun behind it may mean: the first, but
 * owners (`Marsh's aide`), attributes and names behind a preposition come last. *spoken_of becomes
 * the one who would be it but is named only in a report of the speaker whom the pronoun means. */
static uint32_t person_in(const struct recall *recall, size_t from, size_t to, enum gender gender,
                          uint32_t *spoken_of)
{
    uint32_t best = 0;
    int most = 0, reported = 0;
    const struct mention *mentions = recall->names->mentions;
    size_t behind = recall_mention(recall->names, to), first = behind;
    while (first > 0 && behind - first < PERSONS_LOOKED_AT && mentions[first - 1].span.end > from)
        first--;
    for (size_t i = first; i < recall->names->count && mentions[i].span.start < to; i++) {
        struct span span = mentions[i].span;
        enum fit fit = fits(recall->cast, recall->cast->of[i], gender);
        enum stand stand = fit == FIT_NOT || span.end > to || is_credited(recall, span) ||
                                   signs(recall->text, from, span.start)
                               ? STANDS_QUOTED
                               : stand_of(recall, span);
        if (stand == STANDS_QUOTED)
            continue;
        int score = 2 * (int)fit - (recall_is_possessive(recall->text, span.end, to) ||
                                    is_attribute(recall->names, i) ||
                                    is_complement(recall->names, recall->text, i));
        int *least = stand == STANDS_FREE ? &most : &reported;
        if (score > *least)
            *(stand == STANDS_FREE ? &best : spoken_of) = recall->cast->of[i];
        *least = score > *least ? score : *least;
    }
    return best;
}

/* The sentences before the offset `at`, from the one around it back to the first that is looked at.
 */
struct sentences {
    const struct recall *recall;
    size_t at, next, least; /* next: the unit behind the one to be looked at next */
    size_t from, to;        /* the sentence at hand: offsets in the text */
    size_t own;             /* the paragraph of the first sentence, the one around `at` */
    /* the paragraph of the photo caption that was skipped last; `own` if none was */
    size_t caption;
};

static struct sentences sentences_before(const struct recall *recall, size_t at)
{
    size_t unit = paragraphs_unit(recall->story, at);
    size_t least = unit > SENTENCES_BACK ? unit - SENTENCES_BACK : 0;
    size_t own = recall->story->units[unit].paragraph;
    return (struct sentences){
        .recall = recall, .at = at, .next = unit + 1, .least = least, .own = own, .caption = own};
}

/* Whether the unit has a photo credit: the photographer's full name beside a slash. */
static bool has_credit(const struct recall *recall, const struct unit *unit)
{
    const struct mention *mentions = recall->names->mentions;
    size_t i = recall_mention(recall->names, unit->end);
    for (size_t looked = 0; i > 0 && looked < CREDIT_LOOKED_AT; looked++) {
        const struct mention *mention = &mentions[--i];
        if (mention->span.start < unit->start)
            break;
        const char *name = recall->text + mention->span.start;
        if (mention->kind == NAME_PERSON && is_credited(recall, mention->span) &&
            memchr(name, ' ', mention_length(mention)) != NULL)
            return true;
    }
    return false;
}

/* Goes back by one sentence, skipping other paragraphs with a photo credit unless `captions` is
 * set; false if there are no more. */
static bool go_back(struct sentences *sentences, bool captions)
{
    const struct unit *unit;
    do {
        if (sentences->next <= sentences->least)
            return false;
        unit = &sentences->recall->story->units[--sentences->next];
        if (!captions && unit->paragraph != sentences->own && has_credit(sentences->recall, unit))
            sentences->caption = unit->paragraph;
    } while (unit->paragraph == sentences->caption && unit->paragraph != sentences->own);
    sentences->from = unit->start;
    sentences->to = unit->end < sentences->at ? unit->end : sentences->at;
    return true;
}

/* Whether the person who spoke last did so in the sentence. */
static bool has_spoken(const struct sentences *sentences)
{
    const struct recall *recall = sentences->recall;
    return recall->last != 0 && recall->last_span >= sentences->from &&
           recall->last_span < sentences->to;
}

/* Whether the one who spoke last was named by a relative word, amid a sentence about another. */
static bool spoke_amid(const struct recall *recall)
{
    size_t at = recall->last_span, end = at;
    while (end < recall->story->length && end - at < WORD_MOST && recall->text[end] != ' ')
        end++;
    return end > at && (words_classes(recall->text, at, end) & WORD_RELATIVE) != 0;
}

/* The person who is asked in the sentence text[from..to), and so answers in the next: `Marsh asked
 * Peter Novak whether he knew. He said`. 0 if there is none. */
static uint32_t person_asked(const struct recall *recall, size_t from, size_t to,
                             enum gender gender)
{
    if (recall->at == 0)
        return 0;
    const struct quotation *here = &recall->quotations->items[recall->at], *before = here - 1;
    size_t i = recall_mention(recall->names, before->cue.end);
    if (before->cue.start < from || before->cue.end >= to ||
        !recall_is_inquiry(recall->text, before->cue) ||
        recall_is_inquiry(recall->text, here->cue) || i == recall->names->count)
        return 0;
    const struct mention *mention = &recall->names->mentions[i];
    if (mention->span.start > before->cue.end + ASKED_REACH ||
        mention->span.end >= before->span.start ||
        recall_is_possessive(recall->text, mention->span.end, to) ||
        fits(recall->cast, recall->cast->of[i], gender) == FIT_NOT)
        return 0;
    return recall->cast->of[i];
}

/* The person in the sentence at hand whom a pronoun behind it may mean; 0 if there is none. *spoken
 * tells whether the one who spoke last did so there. */
static uint32_t person_meant(const struct sentences *sentences, enum gender gender, bool *spoken,
                             uint32_t *spoken_of)
{
    const struct recall *recall = sentences->recall;
    size_t from = sentences->from, to = sentences->to;
    *spoken = has_spoken(sentences) && fits(recall->cast, recall->last, gender) != FIT_NOT;
    uint32_t asked = person_asked(recall, from, to, gender);
    if (asked != 0)
        return asked;
    uint32_t amid = 0, subject = 0;
    if (*spoken && spoke_amid(recall))
        subject = person_in(recall, from, to, gender, &amid);
    return subject != 0 ? subject
           : *spoken    ? recall->last
                        : person_in(recall, from, to, gender, spoken_of);
}

/* The person whom a pronoun that is a speaker means, by the sentences before; 0 if there is none.
 */
static uint32_t find(struct sentences *sentences, enum gender gender, bool captions)
{
    const char *text = sentences->recall->text;
    uint32_t person = 0, spoken_of = 0;
    bool spoken = false, led = false;
    while (person == 0 && go_back(sentences, captions)) {
        bool about = !has_spoken(sentences) &&
                     has_pronoun_subject(text, sentences->from, sentences->to, gender);
        led = led || about;
        spoken = false;
        if (!about)
            person = person_meant(sentences, gender, &spoken, &spoken_of);
    }
    /* `Peter Novak will resign, he said`, where nobody else has spoken. */
    return spoken_of != 0 && !spoken && (!led || person == 0) ? spoken_of : person;
}

void antecedents_find(struct recall *recall, struct quotation *quotation, enum gender gender)
{
    struct sentences sentences = sentences_before(recall, quotation->speaker.start);
    uint32_t person = find(&sentences, gender, false);
    /* Somebody may be named in a caption only. */
    if (person == 0 && sentences.caption != sentences.own) {
        sentences = sentences_before(recall, quotation->speaker.start);
        person = find(&sentences, gender, true);
    }
    if (person != 0)
        recall_set_person(recall, quotation, person);
}

/* Whether the mention is a person whom the sentence text[from..to) may be about. */
static bool may_be_subject(const struct recall *recall, size_t i, size_t from, size_t to)
{
    const struct mention *mention = &recall->names->mentions[i];
    return mention->kind == NAME_PERSON &&
           !recall_is_possessive(recall->text, mention->span.end, to) &&
           !is_complement(recall->names, recall->text, i) && !is_attribute(recall->names, i) &&
           !is_credited(recall, mention->span) && !signs(recall->text, from, mention->span.start) &&
           stand_of(recall, mention->span) == STANDS_FREE;
}

uint32_t antecedents_subject(const struct recall *recall, size_t at)
{
    struct sentences sentences = sentences_before(recall, at);
    const struct mention *mentions = recall->names->mentions;
    while (go_back(&sentences, false)) {
        if (has_spoken(&sentences))
            return recall->last;
        size_t first = recall_mention(recall->names, sentences.from);
        size_t most = recall->names->count - first < PERSONS_LOOKED_AT ? recall->names->count
                                                                       : first + PERSONS_LOOKED_AT;
        for (size_t i = first; i < most && mentions[i].span.end <= sentences.to; i++)
            if (may_be_subject(recall, i, sentences.from, sentences.to))
                return recall->cast->of[i];
    }
    return 0;
}
