/* SPDX-License-Identifier: MIT */
#include "aged.h"

#include <string.h>

#include "antecedents.h"
#include "common/ascii.h"
#include "wordings.h"

/* How many mentions back an age is searched for. */
enum { MENTIONS_BACK = 100 };

static const char year_old[] = "-year-old";
enum { YEAR_OLD = sizeof year_old - 1 };

/* The most digits of an age: with more, each phrase could look through all the digits of a story.
 */
enum { AGE_DIGITS = 3 };

/* The digits from `from` on, before `to` and as many as an age may have; empty if there are none.
 */
static struct span digits_at(const char *text, size_t from, size_t to)
{
    size_t end = from;
    while (end < to && end - from < AGE_DIGITS && ascii_is_digit(text[end]))
        end++;
    return (struct span){from, end};
}

/* The age in `the 34-year-old`; empty if the phrase is anything else. */
static struct span age_of(const char *text, struct span phrase)
{
    struct span body = wording_without_article(text, phrase);
    struct span age = digits_at(text, body.start, body.end);
    bool alone = body.start > phrase.start && (text[phrase.start] | 0x20) == 't' &&
                 body.end - age.end == YEAR_OLD && memcmp(text + age.end, year_old, YEAR_OLD) == 0;
    return alone ? age : (struct span){0, 0};
}

/* The age printed beside the name: `Helen Marsh, 34,`, `34-year-old Helen Marsh`; empty if there is
 * none. */
static struct span age_beside(const struct story *story, struct span name)
{
    const char *text = story->text;
    struct span age = {0, 0};
    if (name.end + 2 < story->length && memcmp(text + name.end, ", ", 2) == 0) {
        age = digits_at(text, name.end + 2, story->length);
        if (age.end < story->length && strchr(",.;)", text[age.end]) != NULL && age.end > age.start)
            return age;
    }
    if (name.start < YEAR_OLD + 2 ||
        memcmp(text + name.start - 1 - YEAR_OLD, year_old, YEAR_OLD) != 0)
        return (struct span){0, 0};
    age.start = age.end = name.start - 1 - YEAR_OLD;
    while (age.start > 0 && age.end - age.start < AGE_DIGITS && ascii_is_digit(text[age.start - 1]))
        age.start--;
    return age;
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
