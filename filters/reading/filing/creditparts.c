/* SPDX-License-Identifier: MIT */
#include "creditparts.h"

#include <string.h>

#include "agencies.h"
#include "common/ascii.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "lists.h"
#include "reading/sentences/punctuation.h"
#include "reading/words/bodywords.h"
#include "reading/words/commas.h"
#include "reading/words/setphrases.h"
#include "reading/words/spans.h"

static const struct wordlist flags = {&english_credit_flags, NULL};
static const struct wordlist credit_words = {&english_credit_words, NULL};

/* What says who has provided a photo: `Courtesy`, or `courtesy` after `photo`. */
static struct setphrases courtesies, lents;

void creditparts_prepare(void)
{
    courtesies = setphrases_of(&english_credit_words, "courtesy");
    lents = setphrases_of(&english_credit_words, "lent");
}

/* A part of a credit that is listed but is none of the flags, `Illustration`; the flags. */
enum { CREDIT_OTHER = 1 << 8, CREDIT_FLAGS = CREDIT_OTHER - 1 };

/* The longest abbreviation that ends a name, with its full stop. */
enum { ABBREVIATION_MOST = 4 };

/* Without blanks, commas and brackets at its ends, but for the bracket that closes one inside. */
static struct span trim(const char *text, struct span span)
{
    struct span inside = spans_trim(text, span, " ,.()", " ,()");
    size_t open = 0;
    for (size_t i = inside.start; i < inside.end; i++)
        open = text[i] == '(' ? i : text[i] == ')' ? 0 : open;
    if (open > 0)
        while (inside.end < span.end && text[inside.end - 1] != ')')
            inside.end++;
    return inside;
}

static bool is_agency(const char *text, struct span part)
{
    size_t length;
    return agencies_find(text + part.start, part.end - part.start, &length) != NULL;
}

/* A full stop after the credit is the caption's, unless it is that of `Jr.` or `Inc.`. */
static struct span without_stop(const char *text, struct span credit)
{
    if (credit.end == credit.start || text[credit.end - 1] != '.')
        return credit;
    struct span word = spans_last_word(text, credit);
    word.end--;
    if (word.end + 1 - word.start > ABBREVIATION_MOST || is_agency(text, word))
        credit.end--;
    return credit;
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

/* Adds a part of the credit to the agency, after `joint`, which is left out before the first. */
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

bool creditparts_agency_is(const char *name, size_t n, const char *class)
{
    return commas_have_class(wordlist_find(&credit_words, name, n), class);
}

/* The short name, *n bytes, of a wire that is credited by that name alone, however it is printed;
 * NULL if the part is none. The credits of other agencies stay as printed. */
static const char *wire(const char *text, struct span part, size_t *n)
{
    const char *name = agencies_find(text + part.start, part.end - part.start, n);
    return name != NULL && creditparts_agency_is(name, *n, "itself") ? name : NULL;
}

/* No wire's name is as long as a credit may be. */
static void set_wire(struct credit *credit, const char *name, size_t n)
{
    memcpy(credit->agency, name, n);
    credit->agency[n] = '\0';
}

/* A word such as `Agency` or `Sheriff's Office` makes a name that of a body. */
static bool has_body_word(const char *text, struct span part)
{
    for (size_t at = part.start, end; at < part.end; at = end + 1) {
        end = spans_word_end(text, at, part.end);
        if (bodywords_has(text + at, end - at))
            return true;
    }
    return false;
}

/* Whether all that stands there is small letters, with blanks and hyphens. */
static bool is_small(const char *text, struct span part)
{
    for (size_t i = part.start; i < part.end; i++)
        if (!ascii_is_lower(text[i]) && text[i] != ' ' && text[i] != '-')
            return false;
    return true;
}

/* Whether the last word is a small one, as in no name: `Otto Klein collection`. */
static bool ends_small(const char *text, struct span part)
{
    struct span word = spans_last_word(text, part);
    return word.start < word.end && ascii_is_lower(text[word.start]) && is_small(text, word);
}

/* Whether the last word is in capitals, and the first is not: `Ann ROE`. */
static bool ends_capitals(const char *text, struct span part)
{
    struct span word = spans_last_word(text, part);
    return word.end - word.start > 2 && !spans_has_lower(text, word) &&
           ascii_is_lower(text[part.start + 1]);
}

/* Persons have two to four words, none of which is an agency's name, and the last of which has
 * a capital letter. A name in capitals is a person's only where more of the credit follows. */
static bool is_person(const char *text, struct span part, bool more)
{
    size_t words = spans_count_words(text, part), upper = 0, lower = 0;
    if (part.start == part.end || !utf8_is_upper(text + part.start, part.end - part.start) ||
        is_agency(text, part) || ends_small(text, part))
        return false;
    for (size_t i = part.start; i < part.end; i++) {
        upper += ascii_is_upper(text[i]);
        lower += ascii_is_lower(text[i]);
    }
    bool capitals = more && upper > 4 * (words - 1) && (lower == 0 || ends_capitals(text, part));
    return words >= 2 && words <= 4 && (lower > upper || capitals) && !has_body_word(text, part);
}

/* Whether nothing but an agency's name stands in the bracket that opens at `open`. */
static bool encloses_agency(const char *text, size_t open, size_t to)
{
    const char *close = memchr(text + open, ')', to - open);
    return close != NULL &&
           is_agency(text,
                     spans_trim(text, (struct span){open, (size_t)(close - text)}, " (", " "));
}

/* `Ann ROE-ELY/AFP`: whether the hyphen at `at` joins a name in capitals to what is no agency. */
static bool joins_capitals(const char *text, size_t from, size_t at, size_t to)
{
    struct span agency, word = spans_last_word(text, (struct span){from, at});
    return word.end - word.start > 2 && !spans_has_lower(text, word) &&
           !agencies_at(text, at + 1, to, &agency);
}

/* Where the part that begins at `at` ends: before a slash, a bar, an em dash, a comma, a hyphen
 * before capitals, a bracket with an agency in it (`Ann Roe ( AP )`), the colon of a label, or
 * `for` after a person. *next becomes where the next part begins. */
static size_t part_end(const char *text, size_t at, size_t to, size_t *next)
{
    struct span agency;
    size_t inside = agencies_at(text, at, to, &agency) ? agency.end : at;
    for (size_t i = at; i < to; i++) {
        bool dash = to - i > 3 && punctuation_general(text, i, to) == PUNCTUATION_EM_DASH;
        bool hyphen = text[i] == '-' && to - i > 3 && i >= inside &&
                      utf8_is_upper(text + i + 1, to - i - 1) &&
                      utf8_is_upper(text + i + 2, to - i - 2) && !joins_capitals(text, at, i, to);
        bool employer = to - i > 5 && memcmp(text + i, " for ", 5) == 0 &&
                        is_person(text, (struct span){at, i}, true);
        if (employer) {
            *next = i + 5;
            return i;
        }
        bool label = text[i] == ':' && to - i > 1 && text[i + 1] == ' ';
        bool bracket = text[i] == '(' && encloses_agency(text, i, to);
        if (strchr("/,|", text[i]) != NULL || dash || hyphen || label || bracket) {
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
    if (part.end + 2 >= front.end || text[part.end] != ',' ||
        !creditparts_agency_is(credit->agency, strlen(credit->agency), "members"))
        return false;
    struct span behind = {part.end + 1, part_end(text, part.end + 1, front.end, &next)};
    return flag_of(text, trim(text, behind)) == 0;
}

/* Whether the part is two words or more in small letters: `otto klein`. */
static bool is_small_name(const char *text, struct span part)
{
    return is_small(text, part) && memchr(text + part.start, ' ', part.end - part.start) != NULL;
}

/* Whether the part names the photographer: a person; or whatever stands first, before an agency. */
static bool is_photographer(const char *text, struct span part, struct span behind, bool first)
{
    bool more = behind.start < behind.end;
    return is_person(text, part, more) ||
           (first && more &&
            (utf8_is_upper(text + part.start, part.end - part.start) ||
             is_small_name(text, part)) &&
            !is_agency(text, part) && flag_of(text, trim(text, behind)) == 0);
}

/* Takes off `Courtesy` and what leads on from it. */
static struct span without_courtesy(const char *text, struct span part)
{
    size_t n = setphrases_at(&courtesies, text, part.start, part.end);
    n = n > 0 ? n : setphrases_at(&lents, text, part.start, part.end);
    if (n > 0 && part.end - part.start > n + 1 && text[part.start + n] == ' ')
        part.start += n + 1;
    if (part.end - part.start > 3 && memcmp(text + part.start, "of ", 3) == 0)
        part.start += 3;
    return part;
}

/* Without the blanks, hyphens and long dashes at its end. */
static struct span without_dashes(const char *text, struct span part)
{
    for (;;) {
        part = spans_trim(text, part, "", " -");
        if (part.end - part.start < 3 || punctuation_long_dash(text, part.end - 3, part.end) == 0)
            return part;
        part.end -= 3;
    }
}

/* `Ann Roe - RC19CEF89570`, `for NPR`: without the number of the photo, or what leads to whom it
 * was taken for. */
static struct span without_number(const char *text, struct span part)
{
    enum { NUMBER_LEAST = 10 };
    struct span last = spans_last_word(text, part);
    if (last.end - last.start >= NUMBER_LEAST && !spans_has_lower(text, last) &&
        (ascii_is_digit(text[last.start + 2]) || ascii_is_digit(text[last.end - 1])))
        part = without_dashes(text, (struct span){part.start, last.start});
    part.start += spans_starts(text, part.start, part.end, "for ") ? 4 : 0;
    return part;
}

/* `Reuters file photo: NAME`, in a credit that ends at `end`: the agency before the label, whose
 * flag is added to *found; the part itself if none is before it. */
static struct span before_label(const char *text, struct span part, size_t end, unsigned *found)
{
    struct span agency = spans_first_word(text, part);
    unsigned flag = agency.end < part.end && part.end < end && text[part.end] == ':'
                        ? flag_of(text, trim(text, (struct span){agency.end, part.end}))
                        : 0;
    *found |= flag & CREDIT_FLAGS;
    return flag != 0 && flag_of(text, part) == 0 ? agency : part;
}

/* `CQ Roll Call file photo`, `AFP PHOTO`: the agency without the words that say what the photo is,
 * whose flag is added to *found. */
static struct span before_flag(const char *text, struct span part, unsigned *found)
{
    struct span last = spans_last_word(text, part);
    size_t end = last.start > part.start ? last.start - 1 : part.start;
    if (flag_of(text, last) == CREDIT_OTHER && !is_agency(text, part) &&
        is_agency(text, (struct span){part.start, end}))
        return (struct span){part.start, end};
    size_t start = spans_last_word(text, (struct span){part.start, end}).start;
    if (start <= part.start + 1 || !ascii_is_lower(text[start]))
        return part;
    unsigned flag = flag_of(text, (struct span){start, part.end}) & CREDIT_FLAGS;
    *found |= flag;
    return flag != 0 ? (struct span){part.start, start - 1} : part;
}

/* Through whom a photo came: nobody, an agency, or a wire (AP, Reuters) that is credited by its
 * name alone. */
enum via { VIA_NONE, VIA_AGENCY, VIA_WIRE };

/* Takes the parts of the credit before `via` apart. A body that comes first there, and no
 * photographer with it, has provided the photo. */
static void read_parts(const char *text, struct span front, enum via via, struct credit *credit)
{
    bool first = true, courtesy = false, provided = false, labelled = false;
    for (size_t at = front.start, next; at < front.end; at = next) {
        struct span printed = {at, part_end(text, at, front.end, &next)};
        printed = before_flag(text, without_number(text, trim(text, printed)), &credit->flags);
        struct span whole = without_courtesy(text, printed),
                    part = before_label(text, whole, front.end, &credit->flags);
        bool named = labelled;
        labelled = part.end < whole.end;
        courtesy = courtesy || whole.start > printed.start;
        unsigned flag = flag_of(text, part);
        size_t length = 0;
        const char *agency = wire(text, part, &length);
        credit->flags |= flag & CREDIT_FLAGS;
        if (flag != 0 || part.start == part.end || is_sender(text, part, front, credit))
            continue;
        bool body = via == VIA_WIRE || (agency == NULL && !is_agency(text, part));
        struct span behind = {next, via != VIA_NONE ? next : front.end};
        bool person = !courtesy && agency == NULL && credit->photographer.end == 0 && !labelled &&
                      (named || is_photographer(text, part, behind, first) ||
                       is_person(text, part, next < front.end || credit->agency[0] != '\0'));
        if (person)
            credit->photographer = part;
        else if (agency != NULL && credit->agency[0] == '\0')
            set_wire(credit, agency, length);
        else if (!courtesy && !(first && next == front.end && ends_small(text, part)))
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

/* `U.S. Army photo by Sgt. Ann Roe/Released`: takes the body whose photo it is, and who took it. */
static bool read_maker(const char *text, struct span all, struct credit *credit)
{
    size_t by = all.start;
    while (by + 5 < all.end &&
           (text[by] != ' ' || (text[by + 1] | 0x20) != 'b' || memcmp(text + by + 2, "y ", 2) != 0))
        by++;
    struct span thing = spans_last_word(text, (struct span){all.start, by});
    if (by + 5 >= all.end || thing.start <= all.start + 1 || flag_of(text, thing) == 0)
        return false;
    struct span body = {all.start, thing.start - 1};
    unsigned flag = flag_of(text, body);
    if (flag == 0 && !ascii_is_lower(text[thing.start]))
        return false;
    size_t next;
    credit->photographer =
        trim(text, (struct span){by + 4, part_end(text, by + 4, all.end, &next)});
    credit->flags |= flag & CREDIT_FLAGS;
    if (flag == 0)
        add_agency(credit, text, body, "");
    for (size_t at = next; at < all.end; at = next) {
        struct span part = trim(text, (struct span){at, part_end(text, at, all.end, &next)});
        if (flag_of(text, part) == 0)
            add_agency(credit, text, part, "/");
    }
    return true;
}

void creditparts_read(const char *text, struct span printed, struct credit *credit)
{
    credit->printed = without_stop(text, trim(text, printed));
    struct span all = credit->printed;
    if (read_maker(text, all, credit))
        return;
    size_t via = all.end;
    for (size_t i = all.start; i + 5 < all.end; i++)
        if (memcmp(text + i, " via ", 5) == 0 || memcmp(text + i, "/via ", 5) == 0)
            via = i;
    if (via == all.end) {
        read_parts(text, all, VIA_NONE, credit);
        return;
    }
    size_t next, length;
    struct span agency = {via + 5, part_end(text, via + 5, all.end, &next)};
    const char *known = wire(text, agency, &length);
    read_parts(text, (struct span){all.start, via}, known != NULL ? VIA_WIRE : VIA_AGENCY, credit);
    if (next < all.end)
        credit->flags |= flag_of(text, trim(text, (struct span){next, all.end})) & CREDIT_FLAGS;
    if (known != NULL)
        set_wire(credit, known, length);
    else
        add_agency(credit, text, agency, " via ");
}
