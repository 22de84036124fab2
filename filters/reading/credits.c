/* SPDX-License-Identifier: MIT */
#include "credits.h"

#include <string.h>

#include "agencies.h"
#include "captionlayouts.h"
#include "common/pattern.h"
#include "common/search.h"
#include "common/utf8.h"
#include "creditparts.h"
#include "spans.h"
#include "triggers.h"
#include "words.h"

/* How much of a paragraph a pattern sees: so much of its beginning, or of its end. No credit is
 * longer, and what a match costs is bounded. */
enum { PATTERN_REACH = 400 };

/* Where nothing else marks a credit, its last slash is as near to the end as this. */
enum { LAST_PART = 100 };

/* The longest credit with a label, in brackets. */
enum { LABELLED_MOST = 130 };

/* Where a credit stands at the paragraph's beginning, its first slash is as near to it as this. */
enum { FIRST_PART = 120 };

/* A person's name; a part of a credit between its slashes; one that stands before `via`, in which
 * no sentence ends; and what may stand behind a credit at the paragraph's end: the same once more,
 * as some sites print it. `\G` is the paragraph's beginning. */
#define LETTERS "[\\p{L}.'\\x{2019}\\-]"
#define NAME                                                                                       \
    "\\p{Lu}" LETTERS "*+(?:(?<!\\p{Ll}{3}\\.)\\s(?!TPX\\sIMAGES)(?:\\p{Lu}" LETTERS               \
    "*+|(?:al|bin|da|de|del|der|di|el|la|van|von)(?=\\s)))"
#define INSIDE "(?!(?:\\p{Ll}{3}|\\p{N}{2})[.!?]\\s)[^][()/;:|\"\\n]"
#define PART "(?:" INSIDE "){2,60}+"
#define SENDER "(?!Photo|Image|Picture|Credit)\\p{Lu}(?:" INSIDE "){1,60}?"
#define AGAIN "(?:(?:Photo\\s)?+Credit:\\s(?:(?!Photo\\sCredit|Credit:)[^:]){2,80}+)*+"
#define TAIL "[.)\\]]?+\\s*+(?:TPX\\sIMAGES\\sOF\\sTHE\\sDAY\\s*+)?+" AGAIN "$"

/* Where a sentence ends, with a blank behind it or none; the stop of an initial ends none. */
#define STOP "(?:[.!?|\"\\x{201D}]\\s++|(?<![\\s.]\\p{Lu})[.!?\"\\x{201D}])"

/* An agency's name behind a slash, where more text follows. */
#define WIRE "/\\p{Lu}\\p{L}++(?:\\s(?:Images|Photo))?+"

/* How a credit is known; its first group is what is printed of it. Those that stand at the
 * paragraph's head, before a caption; and those that end it. A form that nothing marks as a credit
 * must name a known agency. */
struct form {
    bool unmarked;
    const char *sign; /* what stands in every text of the form; NULL where that varies */
    struct pattern pattern;
};

static struct form head_forms[] = {
    {false,
     "toggle caption",
     {.name = "caption toggle",
      .source = "\\G(?:Enlarge\\sthis\\simage\\s)?toggle\\scaption\\s(?:Source:\\s)?+([^()]{2,100}?"
                ")(?:\\s\\1)?\\s*$"}},
    {false,
     "Image copyright",
     {.name = "copyright",
      .source = "\\GImage\\scopyright\\s(.{2,80}?)(?:\\sImage\\scaption\\s|$)"}},
    {true,
     "/",
     {.name = "credit first",
      .source = "\\G(?:Photo\\s)?+((?:Illustration/)?+" NAME "*+(?:" WIRE
                ")++)\\s++(?=[\\p{Lu}\\p{N}])"}},
};

static struct form tail_forms[] = {
    {false,
     "AP",
     {.name = "AP photo",
      .source =
          "\\(\\s*+(AP\\s++[Pp]hotos?+(?:\\s*+/\\s*+" PART ")?+(?:,[^()]{1,30}+)?+)\\s*+" TAIL}},
    {false,
     "via ",
     {.name = "bracketed via",
      .source = "[(\\[](?:(?:Photos?|Image|Picture)(?:\\sby|:)\\s)?+([^()\\[\\]]{2,120}?\\svia\\s[^"
                "()\\[\\]]{2,40}+"
                ")" TAIL}},
    {false,
     "/",
     {.name = "Reuters",
      .source = "\\b((?:REUTERS|Reuters)\\s*+/\\s*+" NAME "++(?:/\\s*+" PART ")*+)" TAIL}},
    {false,
     "via ",
     {.name = "via",
      .source = "(?:\\G|" STOP ")((?:Courtesy\\s)?" SENDER "(?:/" SENDER
                ")*?\\svia\\s(?:REUTERS|Reuters|AP|Getty\\sImages)(?:,\\sFile)?)" TAIL}},
    {false,
     NULL,
     {.name = "labelled",
      .source = "\\b(?:Photo(?:graph)?(?:\\s[Cc]redit)?|Photographer|(?:Image|Picture)\\s[Cc]redit|"
                "Credit|CREDIT|Image)(?::|\\sby:?|\\.{3})\\s*+((?!Photo|Credit)(?:\\p{Lu}|"
                "\\p{Ll}++\\s(?=\\p{Lu}[^/:]*/))[^():\"]{1,120}+)"
                "[.)\\]]?+\\s*+(?:\\(Originally\\spublished[^()]*+\\)\\s*+)?+$"}},
    {false,
     ":",
     {.name = "agency's label",
      .source = "[(\\[](\\p{Lu}[\\p{L}.]*+\\s(?:file\\s)?+(?:photo|image|illustration)s?:\\s"
                "[^][()\":]{2,100}+)[)\\]]\\s*+$"}},
    {false,
     NULL,
     {.name = "label in brackets",
      .source = "[(\\[](?:Photos|Images?|Illustrations?|Court\\ssketch)(?::|\\sby:?)\\s"
                "(\\p{Lu}[^][()\":]{1,100}+)[)\\]]\\s*+$"}},
    {false,
     "/",
     {.name = "bracketed",
      .source = "[(\\[]((?:File:\\s)?+" NAME "*+/" PART "(?:/" PART
                ")*+)(?:\\s?+\\(\\d\\))?+[)\\]]\\s*+$"}},
    {true,
     NULL,
     {.name = "name and agency",
      .source = "(?:\\G|" STOP "|\\d{4}\\s|\\s-\\s)(" NAME
                "*+(?:[/\\x{2014}]|(?<!\\.)\\s\\|\\s)" PART "(?:[/|]" PART ")*+)\\s*+$"}},
    {true,
     NULL,
     {.name = "agency alone",
      .source = STOP
      "((?:Getty\\sImages|AP\\sPhotos?|Shutterstock|iStock)(?:,\\s(?:FILE|File))?+)\\s*+$"}},
    {false,
     "Courtesy",
     {.name = "courtesy", .source = "\\b(Courtesy\\s(?:of\\s)?\\p{Lu}[^():\"]{2,80}+)[)]?+\\s*+$"}},
};

/* What every form has in it that ends a paragraph; a slash, too, would do. */
static struct triggers signs;

static bool slash_stands(struct credits *credits, const struct story *story, size_t from, size_t to)
{
    if (credits->next_slash < from || credits->next_slash == 0) {
        const char *slash = memchr(story->text + from, '/', story->length - from);
        credits->next_slash = slash != NULL ? (size_t)(slash - story->text) : story->length;
    }
    return credits->next_slash < to;
}

/* Whether the paragraph begins with the words of a form that stands before a caption. */
static bool is_marked(const char *text, size_t from, size_t to)
{
    return spans_starts(text, from, to, "Image copyright ") ||
           spans_starts(text, from, to, "toggle caption ") ||
           spans_starts(text, from, to, "Enlarge this image toggle caption ");
}

/* Whether the paragraph ends with a bracket in which a label may stand, as in `(Reuters photo:
 * NAME)`. */
static bool ends_labelled(const char *text, size_t from, size_t to)
{
    if (text[to - 1] != ')' && text[to - 1] != ']')
        return false;
    bool colon = false;
    size_t at = to - 1;
    for (; at > from && to - at < LABELLED_MOST && text[at] != '(' && text[at] != '['; at--)
        colon = colon || text[at] == ':' || (text[at] == 'y' && text[at - 1] == 'b');
    return colon && (text[at] == '(' || text[at] == '[');
}

bool credits_may_stand(struct credits *credits, const struct story *story, size_t from, size_t to)
{
    return slash_stands(credits, story, from, to) ||
           triggers_stand(&signs, &credits->next_sign, story, from, to) ||
           is_marked(story->text, from, to) || captionlayouts_is_slide(story->text, from, to) ||
           ends_labelled(story->text, from, to);
}

/* Whether the words are those of a sentence: some stand in small letters that names don't have. */
static bool is_prose(const char *text, struct span span)
{
    enum { SMALL_MOST = 2 };
    size_t small = 0;
    for (size_t at = span.start, end; at < span.end; at = end + 1) {
        for (end = at; end < span.end && text[end] != ' ';)
            end++;
        small += text[at] >= 'a' && text[at] <= 'z' &&
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
    if (!agencies_in(text, credit->printed.start, credit->printed.end, &agency))
        return false;
    return !before_caption || (name.end > 0 && !agencies_in(text, name.start, name.end, &agency) &&
                               agencies_in(text, name.end, credit->printed.end, &agency));
}

static void prepare_signs(void)
{
    /* `REUTERS` goes first: `CREDIT:` shares a pair with it. */
    static const char *const words[] = {
        "REUTERS", "AP", "Photo", " via ", "redit:", "CREDIT:", "Courtesy", "Getty", "redit..."};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        triggers_add(&signs, words[i]);
}

void credits_prepare(void)
{
    prepare_signs();
    for (size_t i = 0; i < sizeof head_forms / sizeof *head_forms; i++)
        pattern_compile(&head_forms[i].pattern);
    for (size_t i = 0; i < sizeof tail_forms / sizeof *tail_forms; i++)
        pattern_compile(&tail_forms[i].pattern);
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
    return (memchr(text + slash, '/', to - slash) != NULL || ends_labelled(text, tail, to) ||
            triggers_in(&signs, text, tail, to)) &&
           find_form(tail_forms, sizeof tail_forms / sizeof *tail_forms, pattern_find, story, tail,
                     to, credit);
}

bool credits_find(const struct story *story, size_t from, size_t to, struct credit *credit)
{
    return find_head(story, from, to, credit) || find_tail(story, from, to, credit);
}
