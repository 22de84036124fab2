/* SPDX-License-Identifier: MIT */
/* Decimal numbers without the cost and the locale of printf and strtol. */
#ifndef WIREDESK_DECIMAL_H
#define WIREDESK_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The digits of the largest number of 64 bits. */
enum { DECIMAL_MOST = 20 };

/* Writes `number` to `digits`, without a NUL, and returns how many digits it has. */
size_t decimal_write(uint64_t number, char digits[static DECIMAL_MOST]);

/* Reads the `n` bytes at `s` as a number of 1 to 18 digits: no more, so that sums of what is read
 * can't overflow. False if they are anything else. */
bool decimal_read(const char *s, size_t n, uint64_t *number);

#endif
