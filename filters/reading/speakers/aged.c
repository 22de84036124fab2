/* SPDX-License-Identifier: MIT */
#include "aged.h"

#include <string.h>

#include "antecedents.h"
#include "common/ascii.h"
#include "reading/tokens/reportwords.h"
#include "wordings.h"

/* How many mentions back an age is searched for. */
enum { MENTIONS_BACK = 100 };

/* The most digits of an age: with more, each phrase could look through all the digits of a story.
 */
enum { AGE_DIGITS = 3 };

/* The longest end of an age after its digits, `-year-old`, in bytes. */
enum { AGE_END_MOST = 16 };

/* The digits from `from` on, before `to` and as many as an age may have; empty if there are none.
 */
static struct span digits_at(const char *text, size_t from, size_t to)
{
    size_t end = from;
    while (end < to && end - from < AGE_DIGITS && ascii_is_digit(text[end]))
        end++;
    return (struct span){from, end};
}

/* Whether text[from..to) is what follows the digits of an age. */
static bool is_age_end(const char *text, size_t from, size_t to)
{
    const struct token unit = {.start = (uint32_t)from + 1, .end = (uint32_t)to};
    return to > from + 1 && text[from] == '-' && report_word_is(text, &unit, REPORT_AGE);
}

/* The digits of the age that ends at `end`; empty if none does. */
static struct span age_before(const char *text, size_t end)
{
    size_t from = end;
    while (from > 0 && end - from < AGE_END_MOST &&
           (ascii_is_lower(text[from - 1]) || text[from - 1] == '-'))
        from--;
    if (!is_age_end(text, from, end))
        return (struct span){0, 0};
    struct span age = {from, from};
    while (age.start > 0 && age.end - age.start < AGE_DIGITS && ascii_is_digit(text[age.start - 1]))
        age.start--;
    return age;
}

/* The age in `the 34-year-old`; empty if the phrase is anything else. */
static struct span age_of(const char *text, struct span phrase)
{
    struct span body = wording_without_article(text, phrase);
    struct span age = digits_at(text, body.start, body.end);
    bool alone = body.start > phrase.start && (text[phrase.start] | 0x20) == 't' &&
                 is_age_end(text, age.end, body.end);
    return alone ? age : (struct span){0, 0};
}

/* The age printed beside the name: `Helen Marsh, 34,`, `34-year-old Helen Marsh`; empty if there is
 * none. */
static struct span age_beside(const struct story *story, struct span name)
{
    const char *text = story->text;
    if (name.end + 2 < story->length && memcmp(text + name.end, ", ", 2) == 0) {
        struct span age = digits_at(text, name.end + 2, story->length);
        if (age.end < story->length && strchr(",.;)", text[age.end]) != NULL && age.end > age.start)
            return age;
    }
    return age_before(text, name.start > 0 ? name.start - 1 : 0);
}

bool aged_find(struct recall *recall, struct quotation *quotation)
{
    const char *text = recall->text;
    struct span age = age_of(text, quotation->speaker);
    size_t n = age.end - age.start, i = recall_mention(recall->names, quotation->speaker.start);
    size_t least = i > MENTIONS_BACK ? i - MENTIONS_BACK : 0;
    if (n == 0)
        return false;
    uint32_t subject = antecedents_subject(recall, quotation->speaker.start);
    while (i-- > least) {
        uint32_t person = recall->cast->of[i];
        struct span told = age_beside(recall->story, recall->names->mentions[i].span);
        if (person == 0 || told.end == told.start)
            continue;
        if (told.end - told.start == n && memcmp(text + told.start, text + age.start, n) == 0) {
            recall_set_person(recall, quotation, person);
            return true;
        }
        if (person == subject)
            subject = 0;
    }
    if (subject != 0)
        recall_set_person(recall, quotation, subject);
    return subject != 0;
}
