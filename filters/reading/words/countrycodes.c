/* SPDX-License-Identifier: MIT */
#include "countrycodes.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist countries = {&english_country_codes, NULL};

struct country countrycodes_find(const char *code)
{
    struct country country = {"", "", 0, 0, false};
    const char *line = wordlist_find(&countries, code, strlen(code));
    if (line == NULL)
        return country;
    country.code = wordlist_field(line, 0, &country.code_length);
    country.name = wordlist_field(line, 1, &country.name_length);
    size_t n;
    wordlist_field(line, 2, &n);
    country.states = n > 0;
    return country;
}
