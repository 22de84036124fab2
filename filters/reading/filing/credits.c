/* SPDX-License-Identifier: MIT */
#include "credits.h"

#include <string.h>

#include "agencies.h"
#include "common/ascii.h"
#include "common/pattern.h"
#include "common/search.h"
#include "common/utf8.h"
#include "creditparts.h"
#include "creditpatterns.h"
#include "lists.h"
#include "reading/words/setphrases.h"
#include "reading/words/spans.h"
#include "reading/words/triggers.h"
#include "reading/words/words.h"

/* How much of a paragraph a pattern sees at its beginning or end, in bytes: no credit is longer,
 * and it bounds what a match costs. */
enum { PATTERN_REACH = 400 };

/* Where nothing else marks a credit, its last slash is at most so many bytes from the end. */
enum { LAST_PART = 100 };

/* The longest credit with a label, in brackets. */
enum { LABELLED_MOST = 100 };

/* The bar of a credit is at most so many bytes from the end of the paragraph. */
enum { BARRED_MOST = 60 };

/* The first slash of a credit at the beginning of a paragraph is at most so many bytes from there.
 */
enum { FIRST_PART = 120 };

/* A person's name; one in small letters, as some papers print it; a part of a credit between its
 * slashes; one that stands before `via`, in which no sentence ends; and what may stand after a
 * credit at the paragraph's end: the same once more, as some sites print it. `\G` is the
 * paragraph's beginning. `@label@` is any of the words that credit-words.txt has in that class
 * (creditpatterns.h). */
#define LETTERS "[\\p{L}.'\\x{2019}\\-]"
#define NAME                                                                                       \
    "\\p{Lu}" LETTERS "*+(?:(?<!\\p{Ll}{3}\\.)\\s(?!@display@)(?:\\p{Lu}" LETTERS                  \
    "*+|@particle@(?=\\s|-\\p{Lu})" LETTERS "*+))"
#define SMALL "\\p{Ll}[\\p{Ll}\\-]++(?:\\s[\\p{Ll}\\-]++){1,3}+"
#define INSIDE "(?!(?:\\p{Ll}{3}|\\p{N}{2})[.!?]\\s)[^][()/;:|\"\\n]"
#define PART "(?:" INSIDE "){2,60}+"
#define LABELLED                                                                                   \
    "(?:(?!\\p{Ll}{3}[.!?]\\s)[^():\"]){1,120}+(?:\\((?!@published@)\\s?\\p{L}[^():\"]{1,30}+\\)[" \
    "^():\"]{0,60}+){0,2}+"
#define SENDER "(?!@noun@)\\p{Lu}(?:" INSIDE "){1,60}?"
#define AGAIN "(?:(?:@lead@\\s)?+@again@:\\s(?:(?!@lead@\\s@again@|@again@:)[^:]){2,80}+)*+"
#define TAIL "[.)\\]]?+\\s*+(?:@best@\\s*+)?+" AGAIN "$"

/* What Reuters printed after its credits until 2015: `(CHINA - Tags: POLITICS)`. */
#define TAGS "(?:\\s\\([^()]{2,60}?\\s-\\s@tags@:[^()]*+\\))?+"

/* Where a sentence ends, with a blank after it or none; the stop of an initial ends none. */
#define STOP "(?:[.!?|\"\\x{201D}]\\s++|(?<![\\s.]\\p{Lu})[.!?\"\\x{201D}])"

/* An agency's name after a slash, where more text follows. */
#define WIRE "\\s?+/\\s?+\\p{Lu}\\p{L}++(?:\\s(?:Images|Photo))?+(?:\\s(?:via|-)\\s@wire@)?+"

/* The forms of credits; the first group of a pattern is what is printed of the credit. The first
 * table has those at the paragraph's head, before a caption, the second those that end it. A form
 * that nothing marks as a credit must name a known agency. */
struct form {
    struct pattern pattern;
    bool unmarked;
    const char *sign; /* what stands in every text of the form; NULL where that varies */
    const char *source;
};

static struct form head_forms[] = {
    {{.name = "caption toggle"},
     false,
     NULL,
     "\\G@toggle@\\s(?:@source@\\s)?+(.{2,100}?)(?:\\s\\1)?\\s*$"},
    {{.name = "credit twice"}, false, NULL, "\\G@enlarge@\\s([^()]{2,100}?)\\s\\1\\s*$"},
    {{.name = "copyright"}, false, NULL, "\\G@copyright@\\s(.{2,80}?)(?:\\s@caption@\\s|$)"},
    {{.name = "credit first"},
     true,
     "/",
     "\\G(?:@lead@\\s)?+((?:@kind@/)?+" NAME "*+(?:" WIRE ")++)\\s++(?=[\\p{Lu}\\p{N}])"},
};

/* The last of them stand in brackets at the paragraph's end, with a label. */
enum { LABELLED_FORMS = 3 };

static struct form tail_forms[] = {
    {{.name = "AP photo"},
     false,
     "AP",
     "\\(\\s*+(AP\\s++[Pp]hotos?+(?:\\s*+/\\s*+" PART ")?+(?:,[^()]{1,30}+)?+)\\s*+" TAIL},
    {{.name = "bracketed via"},
     false,
     "via ",
     "[(\\[](?:@shot@(?:\\sby|:)\\s)?+([^()\\[\\]]{2,120}?\\svia\\s[^\"()\\[\\]]{2,40}+)" TAIL},
    {{.name = "Reuters"},
     false,
     "/",
     "\\b(@slashed@\\s*+/\\s*+" NAME "++(?:/++\\s*+" PART ")*+)/?+" TAGS TAIL},
    {{.name = "via"},
     false,
     "via ",
     "(?:\\G|" STOP ")((?:@courtesy@\\s)?" SENDER "(?:/" SENDER
     ")*?\\svia\\s@wire@(?:,\\s@file@)?)" TAIL},
    {{.name = "labelled"},
     false,
     NULL,
     "\\b@label@(?:[\\s/"
     "]@credit@)?(?:\\s?:|\\sby:?|\\.{3})\\s*+((?!@noun@)(?:\\p{Lu}|\\p{Ll}++\\s(?="
     "\\p{"
     "Lu}[^/:]*/)|(?=" SMALL "/\\p{Lu}))" LABELLED
     ")[.)\\]]?+\\s*+(?:\\(@published@[^()]*+\\)\\s*+)?+$"},
    {{.name = "bracketed"},
     false,
     "/",
     "[(\\[]\\s?+(?!@thanks@\\s)((?:File:\\s)?+" NAME "*+\\s?+/\\s?+" PART "(?:/" PART
     ")*+)(?:\\s?+\\(\\d\\))?+[)\\]]\\s*+$"},
    {{.name = "name and agency"},
     true,
     NULL,
     "(?:\\G|" STOP "|\\d{4}\\s|\\s-\\s)(?:\\x{A9}\\s?+|@noun@\\s)?+(" NAME
     "*+(?:\\s?+/\\s?+|\\x{2014}|(?<!\\.)\\s\\|\\s)" PART "(?:[/|]" PART ")*+)\\s*+$"},
    {{.name = "agency alone"}, true, NULL, "(?:\\G|" STOP ")(@alone@(?:,\\s@file@)?+)\\s*+$"},
    {{.name = "courtesy"},
     false,
     "Courtesy",
     "\\b(?|(@courtesy@\\s(?:of\\s)?\\p{Lu}[^():\"]{2,80}+)|(?:@shot@\\s)?+@courtesy@:\\s(\\p{Lu}[^"
     "():\"]{2,80}+))"
     "[)]?+\\s*+$"},
    {{.name = "lent"},
     false,
     "ourtesy",
     "\\b@shot@\\s(@lent@\\s(?:of\\s)?\\p{Lu}[^():\"]{2,80}+)[)]?+\\s*+$"},
    {{.name = "agency's label"},
     false,
     NULL,
     "[(\\[]((?:\\p{Lu}[\\p{L}.]*+\\s){1,4}+@thing@(?::|\\sby)\\s[^][()\":]{2,100}+)[)\\]]\\s*+$"},
    {{.name = "agency and photographer"},
     true,
     ":",
     "[(\\[](\\p{Lu}\\p{L}++(?:\\s\\p{Lu}\\p{L}++){0,2}:\\s" NAME "++)[)\\]]\\s*+$"},
    {{.name = "label in brackets"},
     false,
     NULL,
     "[(\\[]@boxed@(?::|\\sby:?)\\s(\\p{Lu}[^][()\":]{1,100}+)[)\\]]\\s*+$"},
};

/* Each form that ends a paragraph holds one of these, or a slash. */
static struct triggers signs;

/* What begins a paragraph whose credit stands before the caption. */
static struct setphrases toggles, copyrights, enlarges, slides;
static uint64_t marked; /* the beginnings of all of them, as setphrases.h has them */

/* Whether the mark stands in text[from..to); *next is where it stands next, 0 when a new text
 * begins. */
static inline bool mark_stands(char mark, size_t *next, const struct story *story, size_t from,
                               size_t to)
{
    if (*next < from || *next == 0) {
        const char *at = memchr(story->text + from, mark, story->length - from);
        *next = at != NULL ? (size_t)(at - story->text) : story->length;
    }
    return *next < to;
}

/* Whether the paragraph begins with the words of a form that stands before a caption. */
static bool is_marked(const char *text, size_t from, size_t to)
{
    return setphrases_at(&copyrights, text, from, to) > 0 ||
           setphrases_at(&toggles, text, from, to) > 0 ||
           setphrases_at(&enlarges, text, from, to) > 0;
}

/* Whether the paragraph ends with a bracket in which a label may stand, as in `(Reuters photo:
 * NAME)`. */
static bool has_label(const char *text, size_t from, size_t to)
{
    bool colon = false;
    size_t at = to - 1;
    for (; at > from && to - at < LABELLED_MOST && text[at] != '(' && text[at] != '['; at--)
        colon = colon || text[at] == ':' || (text[at] == 'y' && text[at - 1] == 'b');
    return colon && (text[at] == '(' || text[at] == '[');
}

static inline bool ends_barred(const char *text, size_t from, size_t to)
{
    size_t reach = to - from > BARRED_MOST ? BARRED_MOST : to - from;
    return memchr(text + to - reach, '|', reach) != NULL;
}

static inline bool ends_labelled(const char *text, size_t from, size_t to)
{
    return (text[to - 1] == ')' || text[to - 1] == ']') && has_label(text, from, to);
}

bool credits_may_stand(struct credits *credits, const struct story *story, size_t from, size_t to)
{
    return mark_stands('/', &credits->next_slash, story, from, to) ||
           triggers_stand(&signs, &credits->next_sign, story, from, to) ||
           ((marked >> (story->text[from] & 63) & 1) != 0 &&
            (is_marked(story->text, from, to) ||
             setphrases_at(&slides, story->text, from, to) > 0)) ||
           ends_labelled(story->text, from, to) ||
           (mark_stands('|', &credits->next_bar, story, from, to) &&
            ends_barred(story->text, from, to));
}

/* Whether the words are those of a sentence: more than two are in small letters and, unlike such
 * words of names, no prepositions or articles. */
static bool is_prose(const char *text, struct span span)
{
    enum { SMALL_MOST = 2 };
    size_t small = 0;
    for (size_t at = span.start, end; at < span.end; at = end + 1) {
        end = spans_word_end(text, at, span.end);
        small += ascii_is_lower(text[at]) &&
                 (words_classes(text, at, end) & (WORD_PREPOSITION | WORD_ARTICLE)) == 0;
    }
    return small > SMALL_MOST;
}

/* Whether a form that nothing marks as a credit is one all the same: it names an agency, and if a
 * caption follows it a photographer. A poll of two newspapers' names them only. */
static bool is_credit(const char *text, const struct credit *credit, bool before_caption)
{
    struct span agency;
    struct span name = credit->photographer;
    /* `A/S told Reuters` */
    if (credit->printed.end - credit->printed.start < 2 || text[credit->printed.start + 1] == '/' ||
        !agencies_in(text, credit->printed.start, credit->printed.end, &agency))
        return false;
    /* `Reuters: Ann Roe`, but not `RELATED: The AP at Work`. */
    if (memchr(text + credit->printed.start, ':', credit->printed.end - credit->printed.start))
        return agency.start == credit->printed.start && credit->photographer.end > 0;
    return !before_caption || (name.end > 0 && !agencies_in(text, name.start, name.end, &agency) &&
                               agencies_in(text, name.end, credit->printed.end, &agency));
}

void credits_prepare(void)
{
    creditparts_prepare();
    struct setphrases words = setphrases_of(&english_credit_words, "sign");
    triggers_add(&signs, &words);
    toggles = setphrases_of(&english_credit_words, "toggle");
    copyrights = setphrases_of(&english_credit_words, "copyright");
    enlarges = setphrases_of(&english_credit_words, "enlarge");
    slides = setphrases_of(&english_caption_words, "slide");
    marked = toggles.beginnings | copyrights.beginnings | enlarges.beginnings | slides.beginnings;
    for (size_t i = 0; i < sizeof head_forms / sizeof *head_forms; i++)
        creditpatterns_compile(&head_forms[i].pattern, head_forms[i].source);
    for (size_t i = 0; i < sizeof tail_forms / sizeof *tail_forms; i++)
        creditpatterns_compile(&tail_forms[i].pattern, tail_forms[i].source);
}

static bool has_sign(const struct form *form, const char *text, size_t from, size_t to)
{
    if (form->sign == NULL)
        return true;
    size_t n = strlen(form->sign);
    return search_words(text + from, to - from, form->sign, n) + n <= to - from;
}

/* A way to look for a pattern: pattern_find() or pattern_find_before(). */
typedef bool finder(const struct pattern *pattern, const struct story *story, size_t from,
                    size_t to, struct span *groups, size_t count);

/* Tries the forms one after the other on text[from..to). */
static bool find_form(struct form *forms, size_t count, finder *find, const struct story *story,
                      size_t from, size_t to, struct credit *credit)
{
    struct span groups[2];
    for (size_t i = 0; i < count; i++) {
        if (!has_sign(&forms[i], story->text, from, to) ||
            !find(&forms[i].pattern, story, from, to, groups, 2))
            continue;
        *credit = (struct credit){.span = groups[0]};
        creditparts_read(story->text, groups[1], credit);
        if (!is_prose(story->text, credit->printed) &&
            (!forms[i].unmarked || is_credit(story->text, credit, forms == head_forms)))
            return true;
    }
    return false;
}

/* A credit at the paragraph's beginning, before its caption or in place of one. */
static bool find_head(const struct story *story, size_t from, size_t to, struct credit *credit)
{
    const char *text = story->text;
    size_t head = to - from > FIRST_PART ? from + FIRST_PART : to;
    if (!is_marked(text, from, to) && memchr(text + from, '/', head - from) == NULL)
        return false;
    bool whole = to - from <= PATTERN_REACH;
    size_t reach = whole ? to : from + PATTERN_REACH;
    while (!whole && utf8_is_continuation((unsigned char)text[reach]))
        reach--;
    return find_form(head_forms, sizeof head_forms / sizeof *head_forms,
                     whole ? pattern_find : pattern_find_before, story, from, reach, credit);
}

/* A credit that ends the paragraph. */
static bool find_tail(const struct story *story, size_t from, size_t to, struct credit *credit)
{
    const char *text = story->text;
    size_t tail = to - from > PATTERN_REACH ? to - PATTERN_REACH : from;
    while (tail < to && utf8_is_continuation((unsigned char)text[tail]))
        tail++;
    size_t slash = to - tail > LAST_PART ? to - LAST_PART : tail;
    bool labelled = ends_labelled(text, tail, to);
    size_t count = sizeof tail_forms / sizeof *tail_forms - (labelled ? 0 : LABELLED_FORMS);
    return (labelled || ends_barred(text, tail, to) ||
            memchr(text + slash, '/', to - slash) != NULL || triggers_in(&signs, text, tail, to)) &&
           find_form(tail_forms, count, pattern_find, story, tail, to, credit);
}

bool credits_find(const struct story *story, size_t from, size_t to, struct credit *credit)
{
    return find_head(story, from, to, credit) || find_tail(story, from, to, credit);
}
