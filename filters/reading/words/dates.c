/* SPDX-License-Identifier: MIT */
#include "dates.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "calendar.h"
#include "common/ascii.h"

/* The last year that ISO 8601 writes with four digits. */
enum { YEAR_MOST = 9999 };

/* calendar_month() or calendar_weekday(). */
typedef int numbering(const char *name, size_t n);

/* The number of the name that begins at `at`, with the full stop of its abbreviation; 0 if there is
 * none. *end becomes the place after it. */
static int named(numbering *number_of, const char *text, size_t at, size_t to, size_t *end)
{
    if (at >= to || text[at] < 'A' || text[at] > 'Z')
        return 0;
    size_t word = at;
    while (word < to && ascii_is_letter(text[word]))
        word++;
    *end = word;
    if (word < to && text[word] == '.') {
        int value = number_of(text + at, word + 1 - at);
        if (value > 0) {
            *end = word + 1;
            return value;
        }
    }
    return number_of(text + at, word - at);
}

/* The month whose name begins with the same three letters as the word at `at`, in any case:
 * `march`, `Marchg`, `Apri`; 0 if there is none. */
static int misspelt_month(const char *text, size_t at, size_t to, size_t *end)
{
    enum { ABBREVIATED = 3, MONTH_MOST = 11 };
    char name[ABBREVIATED];
    *end = at;
    while (*end < to && ascii_is_letter(text[*end]))
        ++*end;
    if (*end - at < ABBREVIATED || *end - at > MONTH_MOST)
        return 0;
    memcpy(name, text + at, ABBREVIATED);
    return calendar_month(name, ABBREVIATED);
}

/* A number of at most `most` digits that stands alone; -1 if there is none. */
static int number(const char *text, size_t at, size_t to, size_t most, size_t *end)
{
    int value = 0;
    size_t i = at;
    while (i < to && ascii_is_digit(text[i]) && i - at <= most)
        value = value * 10 + (text[i++] - '0');
    *end = i;
    return i > at && i - at <= most ? value : -1;
}

static size_t skip(const char *text, size_t at, size_t to, const char *set)
{
    while (at < to && strchr(set, text[at]) != NULL)
        at++;
    return at;
}

/* Days since 1 March of the year 0 in the proleptic Gregorian calendar. The year begins with March,
 * so that a leap day is its last, and 153 days are five months: (m * 306 + 5) / 10 before month m.
 * 32 bits, which is a long on some machines, so that every machine computes the same. */
static int32_t days(struct date date)
{
    int32_t y = date.month > 2 ? date.year : date.year - 1;
    int32_t m = (date.month + 9) % 12;
    return 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + date.day - 1;
}

/* The inverse. 400 years are 146097 days; the product stays within 32 bits to the end of the year
 * 9999. */
static struct date from_days(int32_t n)
{
    int32_t y = (400 * n + 591) / 146097;
    int32_t rest = n - (365 * y + y / 4 - y / 100 + y / 400);
    if (rest < 0) {
        y--;
        rest = n - (365 * y + y / 4 - y / 100 + y / 400);
    }
    int32_t m = (100 * rest + 52) / 3060;
    return (struct date){(int)(y + (m + 2) / 12), (int)((m + 2) % 12 + 1),
                         (int)(rest - (m * 306 + 5) / 10 + 1)};
}

/* February has no 30th, and a 29th in leap years. */
static bool exists(struct date date)
{
    struct date same = from_days(days(date));
    return same.month == date.month && same.day == date.day;
}

static void settle_year(struct date *date, struct date reference)
{
    if (reference.year == 0)
        return;
    int32_t nearest = -1;
    int last = reference.year < YEAR_MOST ? reference.year + 1 : YEAR_MOST;
    for (int year = reference.year - 1; year <= last; year++) {
        struct date candidate = {year, date->month, date->day};
        int32_t distance = abs(days(candidate) - days(reference));
        if (exists(candidate) && (nearest < 0 || distance < nearest)) {
            nearest = distance;
            date->year = year;
        }
    }
}

/* The year after a day, after a comma or without one. */
static size_t take_year(const char *text, size_t at, size_t to, struct date *date)
{
    size_t end, from = skip(text, at, to, ", ");
    int year = number(text, from, to, 4, &end);
    if (from == at || year < 1000 || year > 2199)
        return at;
    date->year = year;
    return end;
}

/* `Nov. 21`, `NOV 21ST`, then a year. */
static bool month_first(const char *text, size_t at, size_t to, bool loosely,
                        struct found_date *found)
{
    size_t end;
    struct date date = {0, named(calendar_month, text, at, to, &end), 0};
    if (date.month == 0 && loosely)
        date.month = misspelt_month(text, at, to, &end);
    if (date.month == 0)
        return false;
    size_t from = skip(text, end, to, ". ,");
    date.day = number(text, from, to, 2, &end);
    if (date.day < 1 || date.day > 31)
        return false;
    if (to - end >= 2 && (text[end] == ':' || text[end] == '.') && ascii_is_digit(text[end + 1]))
        return false;
    if (to - end >= 2 && ascii_is_letter(text[end]) && ascii_is_letter(text[end + 1]))
        end += 2;
    end = take_year(text, end, to, &date);
    *found = (struct found_date){{at, end}, date};
    return true;
}

/* `21 November`, `5th of March`, then a year. */
static bool day_first(const char *text, size_t at, size_t to, struct found_date *found)
{
    size_t end;
    struct date date = {0, 0, number(text, at, to, 2, &end)};
    if (date.day < 1 || date.day > 31)
        return false;
    if (to - end >= 2 && ascii_is_letter(text[end]) && ascii_is_letter(text[end + 1]))
        end += 2;
    size_t from = skip(text, end, to, " ");
    if (to - from > 3 && memcmp(text + from, "of ", 3) == 0)
        from += 3;
    date.month = named(calendar_month, text, from, to, &end);
    if (date.month == 0)
        return false;
    end = take_year(text, end, to, &date);
    *found = (struct found_date){{at, end}, date};
    return true;
}

static bool date_at(const char *text, size_t from, size_t to, struct date reference, bool loosely,
                    struct found_date *found)
{
    size_t at = from, end;
    if (named(calendar_weekday, text, from, to, &end) > 0)
        at = skip(text, end, to, ", ");
    if (!month_first(text, at, to, loosely, found) && !day_first(text, at, to, found))
        return false;
    found->span.start = from;
    if (found->date.year == 0)
        settle_year(&found->date, reference);
    return true;
}

bool dates_at(const char *text, size_t from, size_t to, struct date reference,
              struct found_date *found)
{
    return date_at(text, from, to, reference, false, found);
}

static bool begins_word(const char *text, size_t from, size_t at)
{
    return at == from || !(ascii_is_letter(text[at - 1]) || ascii_is_digit(text[at - 1]) ||
                           (unsigned char)text[at - 1] >= 0x80);
}

bool dates_find(const char *text, size_t from, size_t to, struct date reference,
                struct found_date *found)
{
    for (size_t at = from; at < to; at++) {
        bool head = ascii_is_upper(text[at]) || ascii_is_digit(text[at]);
        if (head && begins_word(text, from, at) && dates_at(text, at, to, reference, found))
            return true;
    }
    return false;
}

bool dates_find_loosely(const char *text, size_t from, size_t to, struct date reference,
                        struct found_date *found)
{
    for (size_t at = from; at < to; at++)
        if ((ascii_is_letter(text[at]) || ascii_is_digit(text[at])) &&
            begins_word(text, from, at) && date_at(text, at, to, reference, true, found))
            return true;
    return false;
}

bool dates_find_weekday(const char *text, size_t from, size_t to, struct date reference,
                        struct found_date *found)
{
    for (size_t at = from; at < to; at++) {
        size_t end;
        if (!begins_word(text, from, at))
            continue;
        int weekday = named(calendar_weekday, text, at, to, &end);
        if (weekday == 0)
            continue;
        /* 1 March of the year 0 was a Wednesday. */
        int32_t today = days(reference);
        int32_t back = ((today + 2) % 7 + 1 - weekday + 7) % 7;
        *found = (struct found_date){{at, end}, from_days(today - back)};
        return true;
    }
    return false;
}

size_t dates_write(struct date date, char out[static DATE_LENGTH])
{
    if (date.year == 0 || !exists(date))
        return 0;
    static const char form[] = "0000-00-00";
    memcpy(out, form, DATE_LENGTH);
    int year = date.year;
    for (size_t i = 4; i-- > 0; year /= 10)
        out[i] = (char)('0' + year % 10);
    out[5] = (char)('0' + date.month / 10);
    out[6] = (char)('0' + date.month % 10);
    out[8] = (char)('0' + date.day / 10);
    out[9] = (char)('0' + date.day % 10);
    return DATE_LENGTH;
}
