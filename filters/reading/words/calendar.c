/* SPDX-License-Identifier: MIT */
#include "calendar.h"

#include <stdlib.h>

#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist months = {&english_months, NULL};
static const struct wordlist weekdays = {&english_weekdays, NULL};

static int number_in(const struct wordlist *list, const char *name, size_t n)
{
    const char *value = wordlist_find(list, name, n);
    return value != NULL ? atoi(value) : 0;
}

int calendar_month(const char *name, size_t n)
{
    return number_in(&months, name, n);
}

int calendar_weekday(const char *name, size_t n)
{
    return number_in(&weekdays, name, n);
}
