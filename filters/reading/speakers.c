/* SPDX-License-Identifier: MIT */
#include "speakers.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "paragraphs.h"
#include "phrases.h"
#include "shortwords.h"
#include "wordings.h"
#include "words.h"

/* How many sentences back a pronoun is followed and among how many mentions of one, and how many
 * mentions back a role or a body is, and ahead; how many back the one whom `who` means, and how
 * many bytes; how far back somebody without a name is sought, and how many words that one's role
 * may have before its noun. */
enum {
    SENTENCES_BACK = 8,
    MENTIONS_BACK = 400,
    MENTIONS_AHEAD = 40,
    PERSONS_MOST = 64,
    RELATIVE_MENTIONS = 4,
    APPOSITION_MOST = 80,
    TOKENS_BACK = 400,
    MODIFIERS_MOST = 3
};

static const struct wordlist organization_words = {&english_organization_words, NULL};

/* For whom a word stands that names nobody (speaker-words.txt). */
enum whom {
    WHOM_NONE,
    WHOM_OPEN,
    WHOM_MAN,
    WHOM_WOMAN,
    WHOM_BODY,
    WHOM_RELATIVE,
    WHOM_NOUN,
    WHOM_SELF
};

static uint32_t whom_code(const char *value)
{
    switch (value[0]) {
    case 'o': return WHOM_OPEN;
    case 'm': return WHOM_MAN;
    case 'w': return WHOM_WOMAN;
    case 'b': return WHOM_BODY;
    case 'r': return WHOM_RELATIVE;
    case 's': return WHOM_SELF;
    default: return WHOM_NOUN;
    }
}

static struct shortwords speaker_words = {.table = &english_speaker_words, .code = whom_code};

/* Who is known so far, as the story is read from its beginning to its end. */
struct reading {
    const struct story *story;
    const char *text;
    const struct names *names;
    const struct cast *cast;
    const struct speech *speech;
    size_t at;        /* the quotation at hand */
    uint32_t last;    /* the person who spoke last, from 1; 0 if nobody is known to have */
    size_t last_span; /* where the speaker's phrase stood */
};

/* The first mention that ends behind `at`, an offset in the text. Where the search goes no
 * processor can foresee: it takes its steps without branches. */
static size_t mention_behind(const struct names *names, size_t at)
{
    const struct mention *mentions = names->mentions;
    size_t low = 0, n = names->count;
    for (size_t half; n > 0; n -= half) {
        half = n - n / 2;
        low += half & -(size_t)(mentions[low + half - 1].span.end <= at);
    }
    return low;
}

static void set(struct quotation *quotation, const char *name, size_t length)
{
    quotation->resolved = name;
    quotation->resolved_length = length;
}

static void set_person(struct reading *reading, struct quotation *quotation, uint32_t person)
{
    const struct person *found = &reading->cast->persons[person - 1];
    set(quotation, found->name, found->length);
    reading->last = person;
    reading->last_span = quotation->speaker.start;
}

/* `Helen Marsh's mother` is not Helen Marsh. */
static bool is_possessive(const char *text, size_t at, size_t end)
{
    if (end - at > 3 && text[at] == ' ' && text[at + 2] == 's')
        at++; /* `Helen Marsh 's aide` */
    return at < end &&
           (text[at] == '\'' || (end - at >= 3 && memcmp(text + at, "\xE2\x80\x99", 3) == 0));
}

/* Whether [start, end) stands between quotation marks: those who are spoken of do not speak. */
static bool is_quoted(const struct reading *reading, struct span span)
{
    for (size_t i = reading->at + 1; i-- > 0;) {
        const struct quotation *quotation = &reading->speech->items[i];
        if (quotation->span.start + MENTIONS_BACK * 8 < span.start)
            break;
        if (quotation->kind != QUOTE_INDIRECT && quotation->span.start <= span.start &&
            span.end <= quotation->span.end)
            return true;
    }
    return false;
}

enum fit { FIT_NOT, FIT_OPEN, FIT_SURE };

static enum fit fits(const struct cast *cast, uint32_t person, enum gender gender)
{
    if (person == 0)
        return FIT_NOT;
    enum gender known = cast_gender(cast, person);
    return known == GENDER_OPEN ? FIT_OPEN : known == gender ? FIT_SURE : FIT_NOT;
}

/* The person in the sentence text[from..to) whom a pronoun behind it can mean: who spoke there,
 * else who is named first; those who are owners (`Marsh's aide`) or quoted last. */
static uint32_t person_in(const struct reading *reading, size_t from, size_t to, enum gender gender)
{
    uint32_t best = 0;
    int most = 0;
    if (reading->last != 0 && reading->last_span >= from && reading->last_span < to &&
        fits(reading->cast, reading->last, gender) != FIT_NOT)
        return reading->last;
    const struct mention *mentions = reading->names->mentions;
    size_t behind = mention_behind(reading->names, to), first = behind;
    while (first > 0 && behind - first < PERSONS_MOST && mentions[first - 1].span.end > from)
        first--;
    for (size_t i = first; i < reading->names->count && mentions[i].span.start < to; i++) {
        struct span span = mentions[i].span;
        enum fit fit = fits(reading->cast, reading->cast->of[i], gender);
        if (fit == FIT_NOT || span.end > to || is_quoted(reading, span))
            continue;
        int score = 2 * (int)fit - is_possessive(reading->text, span.end, to);
        if (score > most) {
            most = score;
            best = reading->cast->of[i];
        }
    }
    return best;
}

static void resolve_pronoun(struct reading *reading, struct quotation *quotation,
                            enum gender gender)
{
    const struct unit *units = reading->story->units;
    size_t at = quotation->speaker.start;
    size_t unit = paragraphs_unit(reading->story, at);
    size_t least = unit > SENTENCES_BACK ? unit - SENTENCES_BACK : 0;
    for (size_t i = unit + 1; i-- > least;) {
        uint32_t person = person_in(reading, units[i].start, i == unit ? at : units[i].end, gender);
        if (person == 0)
            continue;
        set_person(reading, quotation, person);
        return;
    }
}

/* Whether somebody without a name has been introduced by the word in text[from..to): `a dam
 * official`. */
static bool is_introduced(const struct reading *reading, struct span word, size_t from, size_t to)
{
    const struct token *tokens = reading->names->tokens.items;
    size_t end = tokens_from(tokens, 0, reading->names->tokens.count, to),
           n = word.end - word.start;
    for (size_t i = end, steps = 0; i-- > 0 && tokens[i].start >= from && steps < TOKENS_BACK;
         steps++) {
        if (tokens[i].end - tokens[i].start != n ||
            memcmp(reading->text + tokens[i].start, reading->text + word.start, n) != 0)
            continue;
        /* Of articles `a` and `an` have less than three letters. */
        for (size_t k = 1; k <= MODIFIERS_MOST + 1 && k <= i && tokens[i - k].kind != TOKEN_MARK;
             k++)
            if (token_has(&tokens[i - k], WORD_ARTICLE))
                return tokens[i - k].end - tokens[i - k].start < 3;
    }
    return false;
}

/* The person in that role who was named last, if only one has been: `the minister`; not if somebody
 * without a name has been introduced since, but for titles. If nobody has been, the next who has it
 * for a title: `the mayor` before `Mayor Grace Okello`. */
static uint32_t person_in_role(const struct reading *reading, struct span head, size_t at)
{
    const struct cast *cast = reading->cast;
    const char *role = reading->text + head.start;
    size_t behind = mention_behind(reading->names, at), n = head.end - head.start, last = behind;
    size_t least = behind > MENTIONS_BACK ? behind - MENTIONS_BACK : 0;
    size_t most = behind + MENTIONS_AHEAD < reading->names->count ? behind + MENTIONS_AHEAD
                                                                  : reading->names->count;
    uint32_t found = 0;
    bool titled = false;
    for (size_t i = behind; i-- > least;)
        if (cast->of[i] != 0 && cast_has_role(cast, i, role, n)) {
            if (found != 0 && found != cast->of[i])
                return 0;
            last = found == 0 ? i : last;
            found = cast->of[i];
            titled = titled || cast_has_title(cast, i, role, n);
        }
    if (found != 0 && !titled && is_introduced(reading, head, cast_role_end(cast, last), at))
        return 0;
    for (size_t i = behind; found == 0 && i < most; i++)
        if (cast->of[i] != 0 && cast_has_title(cast, i, role, n))
            found = cast->of[i];
    return found;
}

/* Whether the name has the word, whatever its case: `Ministry of Fisheries` has `ministry`. */
static bool name_has(const struct mention *mention, const char *word, size_t n)
{
    for (size_t i = 0; i + n <= mention->canonical_length; i++) {
        bool begins = i == 0 || mention->canonical[i - 1] == ' ';
        size_t k = 0;
        while (begins && k < n && (mention->canonical[i + k] | 0x20) == word[k])
            k++;
        if (k == n && (i + n == mention->canonical_length || mention->canonical[i + n] == ' '))
            return true;
    }
    return false;
}

static enum whom stands_for(const char *text, struct span word)
{
    return (enum whom)shortwords_find(&speaker_words, text, word.start, word.end);
}

static bool is_body_word(const char *text, struct span word)
{
    char capital[WORDING_HEAD_MOST + 1];
    size_t n = word.end - word.start;
    memcpy(capital, text + word.start, n);
    capital[0] = (char)(capital[0] & ~0x20);
    return wordlist_find(&organization_words, capital, n) != NULL ||
           stands_for(text, word) == WHOM_NOUN;
}

/* The body that a definite phrase means: the one named last that has its word (`the ministry`),
 * else the only one that the story has named so far. */
static const struct mention *body_of(const struct reading *reading, struct span head, size_t at)
{
    size_t behind = mention_behind(reading->names, at), n = head.end - head.start;
    size_t least = behind > MENTIONS_BACK ? behind - MENTIONS_BACK : 0;
    const struct mention *only = NULL;
    bool several = false;
    if (!is_body_word(reading->text, head))
        return NULL;
    for (size_t i = behind; i-- > least;) {
        const struct mention *mention = &reading->names->mentions[i];
        if (mention->kind != NAME_ORGANIZATION)
            continue;
        if (name_has(mention, reading->text + head.start, n))
            return mention;
        several = several ||
                  (only != NULL &&
                   (only->canonical_length != mention->canonical_length ||
                    memcmp(only->canonical, mention->canonical, mention->canonical_length) != 0));
        only = mention;
    }
    return several ? NULL : only;
}

/* `the minister`, `the ministry`: false if nobody in the story answers to it. */
static bool resolve_definite(struct reading *reading, struct quotation *quotation,
                             struct span phrase)
{
    struct span head = wording_head(reading->text, phrase);
    if (head.end == head.start)
        return false;
    uint32_t person = person_in_role(reading, head, phrase.start);
    if (person != 0) {
        set_person(reading, quotation, person);
        return true;
    }
    const struct mention *body = body_of(reading, head, phrase.start);
    if (body != NULL)
        set(quotation, body->canonical, body->canonical_length);
    return body != NULL;
}

/* `It` is the body that the sentence before, in the same paragraph, begins with. */
static void resolve_body(struct reading *reading, struct quotation *quotation)
{
    const struct story *story = reading->story;
    size_t unit = paragraphs_unit(story, quotation->speaker.start);
    if (unit == 0 || story->units[unit - 1].paragraph != story->units[unit].paragraph)
        return;
    struct span before = {story->units[unit - 1].start, story->units[unit - 1].end};
    struct span body = wording_without_article(reading->text, before);
    size_t found = mention_behind(reading->names, body.start);
    const struct mention *mention =
        found < reading->names->count ? &reading->names->mentions[found] : NULL;
    if (mention != NULL && mention->kind == NAME_ORGANIZATION &&
        mention->span.start == body.start) {
        set(quotation, mention->canonical, mention->canonical_length);
        return;
    }
    size_t end = body.start;
    while (end < body.end && reading->text[end] != ' ')
        end++;
    if (body.start > before.start) {
        uint32_t last = reading->last;
        resolve_definite(reading, quotation, (struct span){before.start, end});
        reading->last = last;
    }
}

/* `Marsh and Novak` are nobody's name. */
static bool is_pair(const struct reading *reading, struct span phrase, size_t mention)
{
    size_t end = reading->names->mentions[mention].span.end;
    return phrase.end - end > 5 && memcmp(reading->text + end, " and ", 5) == 0 &&
           mention + 1 < reading->names->count &&
           reading->names->mentions[mention + 1].span.start < phrase.end;
}

/* The person who is called by a surname alone that the story's names took for something else, if
 * the phrase, which the mention `found` is the first to end in or behind, is one. */
static uint32_t lone_surname(const struct reading *reading, struct span phrase, size_t found)
{
    size_t n = phrase.end - phrase.start;
    const struct mention *mention =
        found < reading->names->count ? &reading->names->mentions[found] : NULL;
    bool person = mention != NULL && mention->span.start < phrase.end &&
                  (mention->kind == NAME_PERSON || mention->span.start != phrase.start ||
                   mention->span.end != phrase.end);
    if (memchr(reading->text + phrase.start, ' ', n) != NULL)
        return 0;
    if (person && reading->cast->of[found] != 0 &&
        memchr(reading->cast->persons[reading->cast->of[found] - 1].name, ' ',
               reading->cast->persons[reading->cast->of[found] - 1].length) != NULL)
        return 0;
    if (person && reading->cast->of[found] == 0)
        return 0;
    return cast_surname(reading->cast, reading->text + phrase.start, n);
}

/* The end of the word that begins at `from`. */
static size_t word_end(const char *text, size_t from, size_t end)
{
    while (from < end && text[from] != ' ' && text[from] != ',')
        from++;
    return from;
}

/* Whether the word text[from..to), which stands behind a name, looks like its verb: `Marsh signs
 * it`, `Marsh talking to`. */
static bool looks_verbal(const char *text, size_t from, size_t to, size_t end)
{
    if (to - from > 2 && memcmp(text + to - 2, "ed", 2) == 0)
        return true;
    if (to == end || text[to] != ' ')
        return false;
    return text[to - 1] == 's' || (to - from > 4 && memcmp(text + to - 3, "ing", 3) == 0 &&
                                   words_classes(text, to + 1, word_end(text, to + 1, end)) != 0);
}

/* `the Marsh campaign`, `Marsh spokesman Peter Novak`: a name before a noun in small letters says
 * whose it is. */
static bool is_attribute(const char *text, size_t at, size_t end)
{
    size_t from = at + 1, to = word_end(text, from < end ? from : end, end);
    return from < end && text[at] == ' ' && text[from] >= 'a' && text[from] <= 'z' &&
           words_classes(text, from, to) == 0 &&
           stands_for(text, (struct span){from, to}) != WHOM_SELF &&
           !looks_verbal(text, from, to, end);
}

/* Whether nothing but nouns stand between a name that ends at `end` and the one at `start`: `Marsh
 * friend and spokesman Peter Novak`. */
static bool is_headed(const char *text, size_t end, size_t start)
{
    for (size_t i = end, to; i < start; i = to + 1) {
        to = word_end(text, i, start);
        unsigned classes = to > i ? words_classes(text, i, to) : 0;
        bool joins = (classes & WORD_JOINER) != 0 && to + 1 < start && text[to + 1] >= 'a';
        if (classes != 0 && !joins)
            return false;
    }
    return true;
}

/* Whether the person of the mention `i` does not speak, who is named in the phrase: an owner, or
 * part of what leads to a name. */
static bool only_leads(const struct reading *reading, struct span speaker, size_t i)
{
    struct span span = reading->names->mentions[i].span;
    return is_possessive(reading->text, span.end, speaker.end) ||
           wording_is_complement(reading->text, speaker, span.start);
}

/* The name in the phrase of who speaks: false if it has none. */
static bool resolve_name(struct reading *reading, struct quotation *quotation)
{
    const char *text = reading->text;
    struct span speaker = quotation->speaker, body = wording_without_article(text, speaker);
    size_t first = mention_behind(reading->names, speaker.start), attribute = 0;
    uint32_t surname = lone_surname(reading, speaker, first);
    if (surname != 0) {
        set_person(reading, quotation, surname);
        return true;
    }
    for (size_t i = first;
         i < reading->names->count && reading->names->mentions[i].span.start < speaker.end; i++) {
        const struct mention *mention = &reading->names->mentions[i];
        bool whole = mention->span.start == body.start && mention->span.end == body.end;
        if (mention->kind == NAME_PERSON && mention->span.start >= speaker.start) {
            if (only_leads(reading, speaker, i) ||
                (attribute > 0 && !is_headed(text, attribute, mention->span.start)))
                continue;
            if (is_attribute(text, mention->span.end, speaker.end)) {
                attribute = mention->span.end;
                continue;
            }
            if (is_pair(reading, speaker, i))
                return false;
            if (reading->cast->of[i] != 0)
                set_person(reading, quotation, reading->cast->of[i]);
            return true;
        }
        if (!whole)
            continue;
        set(quotation, mention->canonical, mention->canonical_length);
        return true;
    }
    if (attribute > 0)
        set(quotation, text + speaker.start, speaker.end - speaker.start);
    return attribute > 0;
}

static bool ends_in(const char *text, size_t from, size_t to, const char *ending)
{
    size_t n = strlen(ending);
    return to - from > n + 2 && memcmp(text + to - n, ending, n) == 0;
}

/* Whether the words text[from..to) have nothing of a clause: `, according to an aide`, `and left`.
 */
static bool is_apposition(const char *text, size_t from, size_t to)
{
    const unsigned clause = WORD_AUXILIARY | WORD_PRONOUN | WORD_CONJUNCTION | WORD_RELATIVE;
    for (size_t at = from; at < to; at++) {
        size_t end = at;
        while (end < to && strchr(" ,;()", text[end]) == NULL)
            end++;
        if ((words_classes(text, at, end) & clause) != 0 || text[end] == ';' ||
            ends_in(text, at, end, "ed") || (at == from && ends_in(text, at, end, "ing")))
            return false;
        at = end;
    }
    return true;
}

/* Whether text[from..to) only says more of the one whom it stands behind: `, R-Ohio, `, ` (D), `,
 * ` of Doha, `, `, the mayor of Doha, `; nothing does as well. */
static bool says_more(const char *text, size_t from, size_t to)
{
    size_t at = from + strspn(text + from, " ,");
    if (at >= to)
        return true;
    bool opened = text[from] == ',' || text[at] == '(' || memcmp(text + at, "of ", 3) == 0;
    bool closed = text[to - 2] == ',' || text[to - 2] == ')';
    return opened && closed && to - from <= APPOSITION_MOST && is_apposition(text, at, to);
}

/* `who` is the person named right before it, or before what says more of him. */
static void resolve_relative(struct reading *reading, struct quotation *quotation)
{
    size_t start = quotation->speaker.start, behind = mention_behind(reading->names, start);
    size_t least = behind > RELATIVE_MENTIONS ? behind - RELATIVE_MENTIONS : 0;
    for (size_t i = behind; i-- > least;) {
        const struct mention *mention = &reading->names->mentions[i];
        if (mention->kind != NAME_PERSON || is_possessive(reading->text, mention->span.end, start))
            continue;
        if (reading->cast->of[i] != 0 && says_more(reading->text, mention->span.end, start))
            set_person(reading, quotation, reading->cast->of[i]);
        return;
    }
}

static void resolve_phrase(struct reading *reading, struct quotation *quotation)
{
    struct span speaker = quotation->speaker;
    if (!resolve_name(reading, quotation) && !resolve_definite(reading, quotation, speaker))
        set(quotation, reading->text + speaker.start, speaker.end - speaker.start);
}

static void resolve(struct reading *reading, struct quotation *quotation)
{
    const char *text = reading->text;
    struct span speaker = quotation->speaker;
    if (speaker.end == speaker.start)
        return;
    enum whom whom = stands_for(text, speaker);
    if (whom == WHOM_OPEN || wording_leads_pronoun(text, speaker))
        return;
    switch (whom) {
    case WHOM_MAN: resolve_pronoun(reading, quotation, GENDER_MALE); break;
    case WHOM_WOMAN: resolve_pronoun(reading, quotation, GENDER_FEMALE); break;
    case WHOM_BODY: resolve_body(reading, quotation); break;
    case WHOM_RELATIVE: resolve_relative(reading, quotation); break;
    default: resolve_phrase(reading, quotation);
    }
}

void speakers_resolve(const struct story *story, const struct names *names, const struct cast *cast,
                      struct speech *speech)
{
    struct reading reading = {
        .story = story, .text = story->text, .names = names, .cast = cast, .speech = speech};
    for (size_t i = 0; i < speech->count; i++) {
        reading.at = i;
        resolve(&reading, &speech->items[i]);
    }
}
