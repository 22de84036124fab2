/* SPDX-License-Identifier: MIT */
#include "decimal.h"

#include <string.h>

static const char pairs[] = "0001020304050607080910111213141516171819"
                            "2021222324252627282930313233343536373839"
                            "4041424344454647484950515253545556575859"
                            "6061626364656667686970717273747576777879"
                            "8081828384858687888990919293949596979899";

static void put_pair(unsigned number, char *digits)
{
    memcpy(digits, pairs + number * 2, 2);
}

/* Writes the one or two digits of a number below 100, and returns how many they are. */
static size_t write_head(unsigned number, char *digits)
{
    if (number >= 10) {
        put_pair(number, digits);
        return 2;
    }
    digits[0] = (char)('0' + number);
    return 1;
}

/* The same, of a number below 10,000. */
static size_t write_four(unsigned number, char *digits)
{
    if (number < 100)
        return write_head(number, digits);
    size_t n = write_head(number / 100, digits);
    put_pair(number % 100, digits + n);
    return n + 2;
}

static size_t write_long(uint64_t number, char *digits)
{
    unsigned fours[DECIMAL_MOST / 4], count = 0;
    for (; number >= 10000; number /= 10000)
        fours[count++] = (unsigned)(number % 10000);
    size_t n = write_four((unsigned)number, digits);
    for (; count > 0; n += 4) {
        unsigned rest = fours[--count];
        put_pair(rest / 100, digits + n);
        put_pair(rest % 100, digits + n + 2);
    }
    return n;
}

size_t decimal_write(uint64_t number, char digits[static DECIMAL_MOST])
{
    return number < 10000 ? write_four((unsigned)number, digits) : write_long(number, digits);
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
