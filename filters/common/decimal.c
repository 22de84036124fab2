/* SPDX-License-Identifier: MIT */
#include "decimal.h"

#include <string.h>

static size_t count_digits(uint64_t number)
{
    size_t count = 1;
    for (; number >= 1000; number /= 1000)
        count += 3;
    return count + (number >= 10) + (number >= 100);
}

size_t decimal_write(uint64_t number, char digits[static DECIMAL_MOST])
{
    static const char pairs[] = "0001020304050607080910111213141516171819"
                                "2021222324252627282930313233343536373839"
                                "4041424344454647484950515253545556575859"
                                "6061626364656667686970717273747576777879"
                                "8081828384858687888990919293949596979899";
    size_t count = count_digits(number), at = count;
    for (; number >= 100; number /= 100) {
        at -= 2;
        memcpy(digits + at, pairs + number % 100 * 2, 2);
    }
    if (number >= 10)
        memcpy(digits, pairs + number * 2, 2);
    else
        digits[0] = (char)('0' + number);
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
