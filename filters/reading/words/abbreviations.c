/* SPDX-License-Identifier: MIT */
#include "abbreviations.h"

#include <stdint.h>
#include <string.h>

#include "commas.h"
#include "common/ascii.h"
#include "common/diag.h"
#include "common/utf8.h"
#include "common/wordlist.h"
#include "commonwords.h"
#include "lists.h"

/* The longest title that is looked for in capitals: `SENS`; and the longest of other words there.
 */
enum { TITLE_MOST = 4, CAPITALS_MOST = 8 };

static struct wordlist abbreviations = {&english_abbreviations, NULL};
static const struct wordlist offices = {&english_office_words, NULL};

/* How abbreviations end: a bit for each combination of the last three bytes before the stop, of
 * which the lowest five bits count. Before an abbreviation of two letters a blank is the first of
 * the three. */
static uint32_t endings[32][32];

static void add_ending(const char *abbreviation)
{
    size_t n = strlen(abbreviation);
    if (n < 3)
        return;
    size_t third = n > 3 ? abbreviation[n - 4] & 31 : 0;
    endings[third][abbreviation[n - 3] & 31] |= 1u << (abbreviation[n - 2] & 31);
}

/* Done once. Not inlined: it would take registers from the caller, which runs for every word. */
__attribute__((noinline)) static void add_endings(void)
{
    const char *abbreviation;
    for (size_t at = 0; (abbreviation = wordlist_key(abbreviations.table, &at)) != NULL;)
        add_ending(abbreviation);
}

bool abbreviations_may_be(const char *text, size_t stop)
{
    static bool made;
    if (!made)
        add_endings();
    made = true;
    const char *last = text + stop - 3;
    return endings[last[0] & 31][last[1] & 31] >> (last[2] & 31) & 1;
}

/* The habits of the classes; of several classes the first here decides. After a company or a state
 * a name begins a sentence more often than not; common words that rarely begin one (`Chairman`,
 * `Gov.`) continue it. */
static const struct {
    const char *name;
    struct habit habit;
} habits[] = {
    {"word", {700, false}},
    {"inner", {STARTER_MOST, false}},
    {"title", {STARTER_MOST, false}},
    {"rank", {STARTER_MOST, false}},
    {"politics", {STARTER_MOST, false}},
    {"religion", {STARTER_MOST, false}},
    {"name", {STARTER_MOST, false}},
    {"company", {300, true}},
    {"state", {300, true}},
    {"suffix", {200, true}},
    {"degree", {500, false}},
    {"unit", {200, true}},
    {"country", {650, false}},
    {"initialism", {650, false}},
    {"province", {300, true}},
    {"month", {500, false}},
    {"day", {500, false}},
    {"school", {500, false}},
    {"sport", {650, false}},
    {"bible", {0, true}},
    {"latin", {650, false}},
    {"cldr", {650, false}},
    {"address", {650, false}},
};

enum { HABIT_TITLE = 2, HABITS = sizeof habits / sizeof *habits, HABIT_ADDRESS = HABITS - 1 };

/* The index in `habits` of the class that is called by the `n` bytes at `name`; HABITS if there is
 * none. */
static unsigned habit_of(const char *name, size_t n)
{
    for (unsigned i = 0; i < HABITS; i++)
        if (habits[i].name[0] == name[0] && strncmp(habits[i].name, name, n) == 0 &&
            habits[i].name[n] == '\0')
            return i;
    return HABITS;
}

struct habit abbreviations_habit(const char *classes)
{
    unsigned first = HABITS;
    uint32_t found = 0;
    if (classes[0] == '\0')
        return (struct habit){STARTER_MOST, false};
    for (struct comma_word at = commas_begin(classes, strlen(classes)); commas_next(&at);) {
        unsigned habit = habit_of(at.word, at.length);
        first = habit < first ? habit : first;
        found |= (uint32_t)1 << habit;
    }
    /* `St. Louis`, but `He lives on Main St. The house`. */
    if ((found >> HABIT_ADDRESS & 1) != 0 && (found >> HABIT_TITLE & 1) != 0)
        return (struct habit){900, false};
    return first < HABITS ? habits[first].habit : (struct habit){650, false};
}

const char *abbreviations_find(const char *text, size_t from, size_t stop)
{
    const char *classes = wordlist_find(&abbreviations, text + from, stop + 1 - from);
    for (size_t i = from; classes == NULL && i < stop; i++)
        if (text[i] == '-')
            classes = wordlist_find(&abbreviations, text + i + 1, stop - i);
    return classes;
}

const char *abbreviations_find_title(const char *text, size_t from, size_t stop)
{
    char title[TITLE_MOST + 1];
    size_t n = stop - from;
    if (n < 2 || n > TITLE_MOST)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        if (!ascii_is_upper(text[from + i]))
            return NULL;
        title[i] = (char)(text[from + i] | 0x20);
    }
    title[n] = '.';
    const char *classes = wordlist_find(&abbreviations, title, n + 1);
    title[0] = text[from];
    if (classes == NULL)
        classes = wordlist_find(&abbreviations, title, n + 1);
    if (classes == NULL || abbreviations_habit(classes).least != STARTER_MOST)
        return NULL;
    /* Without its stop a common word is no title, except `VS.`. */
    return !commonwords_is_common(text + from, n) || strcmp(classes, "inner") == 0 ? classes : NULL;
}

const char *abbreviations_find_capitals(const char *text, size_t from, size_t stop)
{
    char word[CAPITALS_MOST + 1];
    size_t n = stop - from;
    if (n < 2 || n > CAPITALS_MOST)
        return NULL;
    word[0] = text[from];
    for (size_t i = 1; i < n; i++)
        word[i] = (char)(text[from + i] | 0x20);
    word[n] = '.';
    return commonwords_is_common(text + from, n) ? NULL
                                                 : wordlist_find(&abbreviations, word, n + 1);
}

bool abbreviations_goes_on(const char *classes, const char *text, size_t from, size_t to)
{
    return classes != NULL && strcmp(classes, "country") == 0 &&
           wordlist_find(&offices, text + from, to - from) != NULL;
}

bool abbreviations_is_initialism(const char *text, size_t from, size_t stop)
{
    size_t letters = 0, stops = 0;
    for (size_t i = from; i < stop; i++) {
        if (text[i] == '.') {
            stops++;
            letters = 0;
        } else if (!ascii_is_letter(text[i]) || ++letters > 2) {
            return false;
        }
    }
    return stops > 0 && letters > 0;
}

bool abbreviations_is_initial(const char *text, size_t from, size_t stop)
{
    size_t length = stop > from ? utf8_length(text + from, stop - from) : 0;
    return length > 0 && from + length == stop && utf8_is_upper(text + from, length);
}

bool abbreviations_has_stop(const char *text, size_t from, size_t stop)
{
    return abbreviations_is_initial(text, from, stop) ||
           abbreviations_is_initialism(text, from, stop) ||
           abbreviations_find(text, from, stop) != NULL;
}

/* Whether the list has classes of these names. */
static bool are_classes(const char *classes)
{
    for (struct comma_word at = commas_begin(classes, strlen(classes)); commas_next(&at);)
        if (habit_of(at.word, at.length) == HABITS)
            return false;
    return true;
}

void abbreviations_add_entry(const char *file, size_t line, char *abbreviation, char *classes)
{
    if (strchr(".!?", abbreviation[strlen(abbreviation) - 1]) == NULL) {
        diag_error(file, line, "abbreviation does not end with '.', '!' or '?'; line ignored");
    } else if (!are_classes(classes)) {
        diag_error(file, line, "unknown class of abbreviations; line ignored");
    } else {
        wordlist_add(&abbreviations, abbreviation, classes);
        add_ending(abbreviation);
    }
}
