/* SPDX-License-Identifier: MIT */
#include "credits.h"

#include <string.h>

#include "agencies.h"
#include "common/pattern.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "triggers.h"

static const struct wordlist flags = {&english_credit_flags, NULL};
static const struct wordlist body_words = {&english_organization_words, NULL};

/* A paragraph longer than this is no caption: only its last part is searched for a credit. */
enum { CAPTION_TAIL = 400 };

/* A person's name, a part of a credit between its slashes, and what may stand behind a credit at
 * the paragraph's end: the same once more, as some sites print it. `\G` is the paragraph's
 * beginning. */
#define LETTERS "[\\p{L}.'\\x{2019}\\-]"
#define NAME                                                                                       \
    "\\p{Lu}" LETTERS "*+(?:\\s(?:\\p{Lu}" LETTERS                                                 \
    "*+|(?:al|bin|da|de|del|der|di|el|la|van|von)(?=\\s)))"
#define PART "[^()/;\"\\n]{2,60}+"
#define AGAIN "(?:(?:Photo\\s)?+Credit:\\s(?:(?!Photo\\sCredit|Credit:)[^:]){2,80}+)*+"
#define TAIL "[.)\\]]?+\\s*+(?:TPX IMAGES OF THE DAY\\s*+)?+" AGAIN "$"

/* How a credit is known; its first group is what is printed of it. The one form that nothing marks
 * as a credit must name a known agency. */
enum { UNMARKED = 8 };
static struct pattern forms[] = {
    {.name = "AP photo",
     .source =
         "\\(\\s*+(AP\\s++[Pp]hotos?+(?:\\s*+/\\s*+" PART ")?+(?:,[^()]{1,30}+)?+)\\s*+" TAIL},
    {.name = "bracketed via",
     .source = "[(\\[]([^()\\[\\]]{2,120}?\\svia\\s[^()\\[\\]]{2,40}+)" TAIL},
    {.name = "Reuters",
     .source = "\\b((?:REUTERS|Reuters)\\s*+/\\s*+" NAME "++(?:/\\s*+" PART ")*+)" TAIL},
    {.name = "via",
     .source = "(?:\\G|[.!?\"\\x{201D}]\\s*+)((?:Courtesy\\s)?" PART "(?:/" PART
               ")*?\\svia\\s(?:REUTERS|Reuters|AP|Getty\\sImages)(?:,\\sFile)?)" TAIL},
    {.name = "caption toggle",
     .source =
         "\\G(?:Enlarge\\sthis\\simage\\s)?toggle\\scaption\\s([^()]{2,100}?)(?:\\s\\1)?\\s*$"},
    {.name = "copyright", .source = "\\GImage\\scopyright\\s(.{2,80}?)\\sImage\\scaption\\s"},
    {.name = "labelled",
     .source = "\\b(?:Photo(?:graph)?(?:\\s[Cc]redit)?|Photographer|(?:Image|Picture)\\s[Cc]redit|"
               "Credit|CREDIT|Image)(?::|\\sby:?)\\s*+((?!Photo|Credit)\\p{Lu}[^():\"]{1,120}+)"
               "[.)\\]]?+\\s*+$"},
    {.name = "bracketed", .source = "\\((" NAME "*+/" PART "(?:/" PART ")*+)\\)\\s*+$"},
    [UNMARKED] = {.name = "name and agency",
                  .source = "(?:\\G|[.!?\"\\x{201D}]\\s*+|\\d{4}\\s)(" NAME "*+[/\\x{2014}]" PART
                            "(?:/" PART ")*+)\\s*+$"},
    {.name = "courtesy", .source = "\\b(Courtesy\\s(?:of\\s)?\\p{Lu}[^():\"]{2,80}+)[)]?+\\s*+$"},
};

/* What every form has in it: paragraphs without any of these are not searched. */
static struct trigger signs[] = {
    {.words = "/"},        {.words = "AP"},      {.words = "Photo"},
    {.words = " via "},    {.words = "redit:"},  {.words = "toggle caption"},
    {.words = "Courtesy"}, {.words = "CREDIT:"}, {.words = "Image copyright"}};

enum { SIGNS = sizeof signs / sizeof *signs };

void credits_begin(void)
{
    triggers_begin(signs, SIGNS);
}

static struct span trim(const char *text, struct span span)
{
    while (span.start < span.end && strchr(" ,.()", text[span.start]) != NULL)
        span.start++;
    while (span.end > span.start && strchr(" ,()", text[span.end - 1]) != NULL)
        span.end--;
    return span;
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
    return flag[0] == 'f' ? CREDIT_FILE : flag[0] == 'p' ? CREDIT_POOL : CREDIT_HANDOUT;
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

/* Persons have two to four words, none of which is an agency's name or in capitals. */
static bool is_person(const char *text, struct span part)
{
    size_t words = 1, upper = 0, lower = 0, length;
    if (part.start == part.end || agencies_find(text + part.start, part.end - part.start, &length))
        return false;
    for (size_t i = part.start; i < part.end; i++) {
        words += text[i] == ' ';
        upper += text[i] >= 'A' && text[i] <= 'Z';
        lower += text[i] >= 'a' && text[i] <= 'z';
    }
    return words >= 2 && words <= 4 && lower > upper && !has_body_word(text, part);
}

/* Where the part that begins at `at` ends: at a slash, an em dash or a comma. */
static size_t part_end(const char *text, size_t at, size_t to, size_t *next)
{
    for (size_t i = at; i < to; i++) {
        bool dash = to - i > 3 && memcmp(text + i, "\xE2\x80\x94", 3) == 0;
        bool hyphen = text[i] == '-' && to - i > 3 && utf8_is_upper(text + i + 1, to - i - 1) &&
                      utf8_is_upper(text + i + 2, to - i - 2);
        if (text[i] == '/' || text[i] == ',' || dash || hyphen) {
            *next = i + (dash ? 3 : 1);
            return i;
        }
    }
    *next = to;
    return to;
}

/* Takes the parts of the credit before `via` apart. */
static void read_parts(const char *text, struct span front, bool via, struct credit *credit)
{
    bool first = true, courtesy = false;
    for (size_t at = front.start, next; at < front.end; at = next) {
        struct span part = {at, part_end(text, at, front.end, &next)};
        part = trim(text, part);
        if (part.end - part.start > 9 && memcmp(text + part.start, "Courtesy ", 9) == 0) {
            credit->flags |= CREDIT_PROVIDED;
            part.start += 9;
            courtesy = true;
        }
        unsigned flag = flag_of(text, part);
        const char *agency = wire(text, part);
        credit->flags |= flag;
        if (flag != 0 || part.start == part.end)
            continue;
        bool person = !courtesy && agency == NULL && credit->photographer.end == 0 &&
                      (is_person(text, part) ||
                       (first && next < front.end && !via && !is_agency(text, part) &&
                        flag_of(text, trim(text, (struct span){next, front.end})) == 0));
        if (person)
            credit->photographer = part;
        else if (first && via && agency == NULL)
            credit->flags |= CREDIT_PROVIDED;
        if (!person && agency != NULL && credit->agency[0] == '\0')
            memcpy(credit->agency, agency, strlen(agency) + 1);
        else if (!person && !courtesy)
            add_agency(credit, text, part, "/");
        first = false;
    }
}

static void split(const char *text, struct credit *credit)
{
    struct span all = credit->printed;
    size_t via = all.end;
    for (size_t i = all.start; i + 5 < all.end; i++)
        if (memcmp(text + i, " via ", 5) == 0)
            via = i;
    if (via == all.end) {
        read_parts(text, all, false, credit);
        return;
    }
    size_t next;
    struct span agency = {via + 5, part_end(text, via + 5, all.end, &next)};
    read_parts(text, (struct span){all.start, via}, true, credit);
    if (next < all.end)
        credit->flags |= flag_of(text, trim(text, (struct span){next, all.end}));
    const char *known = wire(text, agency);
    if (known != NULL)
        memcpy(credit->agency, known, strlen(known) + 1);
    else
        add_agency(credit, text, agency, " via ");
}

bool credits_find(const struct story *story, size_t from, size_t to, struct credit *credit)
{
    struct span groups[2];
    size_t tail = to - from > CAPTION_TAIL ? to - CAPTION_TAIL : from;
    while (tail > from && ((unsigned char)story->text[tail] & 0xC0) == 0x80)
        tail--;
    if (!triggers_stand(signs, SIGNS, story, tail, to))
        return false;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (!pattern_find(&forms[i], story, tail, to, groups, 2))
            continue;
        struct span agency;
        if (i == UNMARKED && !agencies_in(story->text, groups[1].start, groups[1].end, &agency))
            continue;
        *credit = (struct credit){.span = groups[0], .printed = trim(story->text, groups[1])};
        split(story->text, credit);
        return true;
    }
    return false;
}
