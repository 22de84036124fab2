/* SPDX-License-Identifier: MIT */
#include "credits.h"

#include <string.h>

#include "agencies.h"
#include "common/pattern.h"
#include "common/scan.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "triggers.h"
#include "words.h"

static const struct wordlist flags = {&english_credit_flags, NULL};
static const struct wordlist body_words = {&english_organization_words, NULL};

/* A paragraph longer than this is no caption: only its last part is searched for a credit. */
enum { CAPTION_TAIL = 400 };

/* A part of a credit that is listed, and is no flag: `Illustration`. */
enum { CREDIT_OTHER = 1 << 8 };

/* Where nothing else marks a credit, its last slash is as near to the end as this. */
enum { LAST_PART = 100 };

/* What of a paragraph's beginning has a credit in it that stands there. */
enum { CREDIT_HEAD = 120 };

/* The longest abbreviation that ends a name, with its full stop. */
enum { ABBREVIATION_MOST = 4 };

/* A person's name, a part of a credit between its slashes, and what may stand behind a credit at
 * the paragraph's end: the same once more, as some sites print it. `\G` is the paragraph's
 * beginning. */
#define LETTERS "[\\p{L}.'\\x{2019}\\-]"
#define NAME                                                                                       \
    "\\p{Lu}" LETTERS "*+(?:\\s(?!TPX\\sIMAGES)(?:\\p{Lu}" LETTERS                                 \
    "*+|(?:al|bin|da|de|del|der|di|el|la|van|von)(?=\\s)))"
#define PART "[^][()/;:|\"\\n]{2,60}+"
#define SENDER                                                                                     \
    "(?!Photo|Image|Picture|Credit)\\p{Lu}(?:(?![\\p{Ll}\\p{N}][.!?]\\s)[^][()/;:|\"\\n]){1,60}?"
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
                "Credit|CREDIT|Image)(?::|\\sby:?)\\s*+((?!Photo|Credit)(?:\\p{Lu}|"
                "\\p{Ll}++\\s(?=\\p{Lu}[^/:]*/))[^():\"]{1,120}+)"
                "[.)\\]]?+\\s*+(?:\\(Originally\\spublished[^()]*+\\)\\s*+)?+$"}},
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

/* Where the next slash stands in the text at hand. */
static size_t next_slash;

void credits_begin(void)
{
    static const char *const words[] = {
        "AP", "Photo", " via ", "redit:", "CREDIT:", "Courtesy", "Getty Images"};
    for (size_t i = signs.count; i < sizeof words / sizeof *words; i++)
        triggers_add(&signs, words[i]);
    triggers_begin(&signs);
    next_slash = 0;
}

static bool slash_stands(const struct story *story, size_t from, size_t to)
{
    if (next_slash < from || next_slash == 0) {
        const char *slash = memchr(story->text + from, '/', story->length - from);
        next_slash = slash != NULL ? (size_t)(slash - story->text) : story->length;
    }
    return next_slash < to;
}

static bool starts(const char *text, size_t from, size_t to, const char *words)
{
    size_t n = strlen(words);
    return to - from > n && memcmp(text + from, words, n) == 0;
}

/* Whether the paragraph begins with the words of a form that stands before a caption. */
static bool is_marked(const char *text, size_t from, size_t to)
{
    return starts(text, from, to, "Image copyright ") ||
           starts(text, from, to, "toggle caption ") ||
           starts(text, from, to, "Enlarge this image toggle caption ");
}

bool credits_may_stand(const struct story *story, size_t from, size_t to)
{
    return slash_stands(story, from, to) || triggers_stand(&signs, story, from, to) ||
           is_marked(story->text, from, to);
}

static struct span trim(const char *text, struct span span)
{
    while (span.start < span.end && strchr(" ,.()", text[span.start]) != NULL)
        span.start++;
    while (span.end > span.start && strchr(" ,()", text[span.end - 1]) != NULL)
        span.end--;
    return span;
}

/* A full stop behind the credit is the caption's, unless it is that of `Jr.` or `Inc.`. */
static struct span without_stop(const char *text, struct span credit)
{
    size_t word = credit.end;
    while (word > credit.start && text[word - 1] != ' ')
        word--;
    if (credit.end - word > ABBREVIATION_MOST && text[credit.end - 1] == '.')
        credit.end--;
    return credit;
}

static bool is_agency(const char *text, struct span part)
{
    size_t length;
    return agencies_find(text + part.start, part.end - part.start, &length) != NULL;
}

static unsigned flag_of(const char *text, struct span part)
{
    const char *flag = wordlist_find(&flags, text + part.start, part.end - part.start);
    if (flag == NULL)
        return 0;
    switch (flag[0]) {
    case 'f': return CREDIT_FILE;
    case 'p': return CREDIT_POOL;
    case 'h': return CREDIT_HANDOUT;
    default: return CREDIT_OTHER;
    }
}

/* Adds a part of the credit to what is said of the agency, with what parted it from the last. */
static void add_agency(struct credit *credit, const char *text, struct span part, const char *joint)
{
    size_t used = strlen(credit->agency), n = part.end - part.start;
    if (used == 0)
        joint = "";
    if (used + strlen(joint) + n >= CREDIT_MOST)
        return;
    memcpy(credit->agency + used, joint, strlen(joint));
    used += strlen(joint);
    memcpy(credit->agency + used, text + part.start, n);
    credit->agency[used + n] = '\0';
}

/* AP and Reuters stand for themselves, in whatever words; the credits of others stay as printed. */
static const char *wire(const char *text, struct span part)
{
    size_t n;
    const char *name = agencies_find(text + part.start, part.end - part.start, &n);
    if (name != NULL && n == 2 && memcmp(name, "AP", 2) == 0)
        return "AP";
    return name != NULL && n == 7 && memcmp(name, "Reuters", 7) == 0 ? "Reuters" : NULL;
}

/* A word such as `Agency` or `Sheriff's Office` makes a name that of a body. */
static bool has_body_word(const char *text, struct span part)
{
    for (size_t at = part.start, end; at < part.end; at = end + 1) {
        for (end = at; end < part.end && text[end] != ' ';)
            end++;
        if (wordlist_find(&body_words, text + at, end - at) != NULL)
            return true;
    }
    return false;
}

/* Persons have two to four words, none of which is an agency's name. A name in capitals is a
 * person's only where more of the credit follows. */
static bool is_person(const char *text, struct span part, bool more)
{
    size_t words = 1, upper = 0, lower = 0, length;
    if (part.start == part.end || !utf8_is_upper(text + part.start, part.end - part.start) ||
        agencies_find(text + part.start, part.end - part.start, &length))
        return false;
    for (size_t i = part.start; i < part.end; i++) {
        words += text[i] == ' ';
        upper += text[i] >= 'A' && text[i] <= 'Z';
        lower += text[i] >= 'a' && text[i] <= 'z';
    }
    bool capitals = more && lower == 0 && upper > 4 * (words - 1);
    return words >= 2 && words <= 4 && (lower > upper || capitals) && !has_body_word(text, part);
}

/* Where the part that begins at `at` ends: at a slash, an em dash, a comma, or behind its label. */
static size_t part_end(const char *text, size_t at, size_t to, size_t *next)
{
    for (size_t i = at; i < to; i++) {
        bool dash = to - i > 3 && memcmp(text + i, "\xE2\x80\x94", 3) == 0;
        bool hyphen = text[i] == '-' && to - i > 3 && utf8_is_upper(text + i + 1, to - i - 1) &&
                      utf8_is_upper(text + i + 2, to - i - 2);
        bool label = text[i] == ':' && to - i > 1 && text[i + 1] == ' ';
        if (strchr("/,|", text[i]) != NULL || dash || hyphen || label) {
            *next = i + (dash ? 3 : 1);
            return i;
        }
    }
    *next = to;
    return to;
}

/* `AP Photo/The Daily News, Ann Roe`: the paper that the wire has the photo from. */
static bool is_sender(const char *text, struct span part, struct span front,
                      const struct credit *credit)
{
    size_t next;
    if (strcmp(credit->agency, "AP") != 0 || part.end + 2 >= front.end || text[part.end] != ',')
        return false;
    struct span behind = {part.end + 1, part_end(text, part.end + 1, front.end, &next)};
    return flag_of(text, trim(text, behind)) == 0;
}

/* Whether the part names the photographer: a person; or whatever stands first, before an agency. */
static bool is_photographer(const char *text, struct span part, struct span behind, bool first)
{
    bool more = behind.start < behind.end;
    return is_person(text, part, more) ||
           (first && more && utf8_is_upper(text + part.start, part.end - part.start) &&
            !is_agency(text, part) && flag_of(text, trim(text, behind)) == 0);
}

/* Takes off `Courtesy` and what leads on from it. */
static struct span without_courtesy(const char *text, struct span part)
{
    static const char courtesy[] = "Courtesy ";
    size_t n = sizeof courtesy - 1;
    if (part.end - part.start > n && memcmp(text + part.start, courtesy, n) == 0)
        part.start += n;
    if (part.end - part.start > 3 && memcmp(text + part.start, "of ", 3) == 0)
        part.start += 3;
    return part;
}

/* Through whom a photo came: nobody, an agency, or a wire (AP, Reuters) that stands for itself. */
enum via { VIA_NONE, VIA_AGENCY, VIA_WIRE };

/* Takes the parts of the credit before `via` apart. A body that comes first there, and no
 * photographer with it, has provided the photo. */
static void read_parts(const char *text, struct span front, enum via via, struct credit *credit)
{
    bool first = true, courtesy = false, provided = false;
    for (size_t at = front.start, next; at < front.end; at = next) {
        struct span printed = {at, part_end(text, at, front.end, &next)};
        printed = trim(text, printed);
        struct span part = without_courtesy(text, printed);
        courtesy = courtesy || part.start > printed.start;
        unsigned flag = flag_of(text, part);
        const char *agency = wire(text, part);
        credit->flags |= flag & ~(unsigned)CREDIT_OTHER;
        if (flag != 0 || part.start == part.end || is_sender(text, part, front, credit))
            continue;
        bool body = via == VIA_WIRE || (agency == NULL && !is_agency(text, part));
        struct span behind = {next, via != VIA_NONE ? next : front.end};
        bool person =
            !courtesy && agency == NULL && credit->photographer.end == 0 &&
            (is_photographer(text, part, behind, first) || is_person(text, part, next < front.end));
        if (person)
            credit->photographer = part;
        else if (agency != NULL && credit->agency[0] == '\0')
            memcpy(credit->agency, agency, strlen(agency) + 1);
        else if (!courtesy)
            add_agency(credit, text, part, "/");
        provided = provided || (body && (courtesy || (first && via != VIA_NONE && !person)));
        first = false;
    }
    if (!provided || (!courtesy && credit->photographer.end > 0))
        return;
    credit->flags |= CREDIT_PROVIDED;
    if (via != VIA_NONE)
        credit->agency[0] = '\0';
}

static void split(const char *text, struct credit *credit)
{
    struct span all = credit->printed;
    size_t via = all.end;
    for (size_t i = all.start; i + 5 < all.end; i++)
        if (memcmp(text + i, " via ", 5) == 0 || memcmp(text + i, "/via ", 5) == 0)
            via = i;
    if (via == all.end) {
        read_parts(text, all, VIA_NONE, credit);
        return;
    }
    size_t next;
    struct span agency = {via + 5, part_end(text, via + 5, all.end, &next)};
    const char *known = wire(text, agency);
    read_parts(text, (struct span){all.start, via}, known != NULL ? VIA_WIRE : VIA_AGENCY, credit);
    if (next < all.end)
        credit->flags |=
            flag_of(text, trim(text, (struct span){next, all.end})) & ~(unsigned)CREDIT_OTHER;
    if (known != NULL)
        memcpy(credit->agency, known, strlen(known) + 1);
    else
        add_agency(credit, text, agency, " via ");
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

static bool has_sign(const struct form *form, const char *text, size_t from, size_t to)
{
    if (form->sign == NULL)
        return true;
    size_t n = strlen(form->sign);
    return scan_words(text + from, to - from, form->sign, n) + n <= to - from;
}

/* Tries the forms one after the other on text[from..to). */
static bool find_form(struct form *forms, size_t count, const struct story *story, size_t from,
                      size_t to, struct credit *credit)
{
    struct span groups[2];
    for (size_t i = 0; i < count; i++) {
        if (!has_sign(&forms[i], story->text, from, to) ||
            !pattern_find(&forms[i].pattern, story, from, to, groups, 2))
            continue;
        *credit = (struct credit){.span = groups[0]};
        credit->printed = without_stop(story->text, trim(story->text, groups[1]));
        split(story->text, credit);
        if (!is_prose(story->text, credit->printed) &&
            (!forms[i].unmarked || is_credit(story->text, credit, forms == head_forms)))
            return true;
    }
    return false;
}

bool credits_find(const struct story *story, size_t from, size_t to, struct credit *credit)
{
    const char *text = story->text;
    size_t head = to - from > CREDIT_HEAD ? from + CREDIT_HEAD : to;
    if ((is_marked(text, from, to) || memchr(text + from, '/', head - from) != NULL) &&
        find_form(head_forms, sizeof head_forms / sizeof *head_forms, story, from, to, credit))
        return true;
    size_t tail = to - from > CAPTION_TAIL ? to - CAPTION_TAIL : from;
    while (tail > from && ((unsigned char)text[tail] & 0xC0) == 0x80)
        tail--;
    size_t slash = to - tail > LAST_PART ? to - LAST_PART : tail;
    return (memchr(text + slash, '/', to - slash) != NULL || triggers_in(&signs, text, tail, to)) &&
           find_form(tail_forms, sizeof tail_forms / sizeof *tail_forms, story, tail, to, credit);
}
