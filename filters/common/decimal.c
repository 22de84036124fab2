/* SPDX-License-Identifier: MIT */
#include "decimal.h"

#include <string.h>

size_t decimal_write(uint64_t number, char digits[static DECIMAL_MOST])
{
    char reversed[DECIMAL_MOST];
    size_t at = DECIMAL_MOST;
    do {
        reversed[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    memcpy(digits, reversed + at, DECIMAL_MOST - at);
    return DECIMAL_MOST - at;
}

bool decimal_read(const char *s, size_t n, uint64_t *number)
{
    if (n == 0 || n > 18)
        return false;
    *number = 0;
    for (size_t i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9')
            return false;
        *number = *number * 10 + (uint64_t)(s[i] - '0');
    }
    return true;
}
