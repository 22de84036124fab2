/* SPDX-License-Identifier: MIT */
#include "decimal.h"

static size_t count_digits(uint64_t number)
{
    size_t count = 1;
    for (; number >= 1000; number /= 1000)
        count += 3;
    return count + (number >= 10) + (number >= 100);
}

size_t decimal_write(uint64_t number, char digits[static DECIMAL_MOST])
{
    size_t count = count_digits(number);
    for (size_t at = count; at-- > 0; number /= 10)
        digits[at] = (char)('0' + number % 10);
    return count;
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
