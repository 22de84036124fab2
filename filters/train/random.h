/* SPDX-License-Identifier: MIT */
/* Numbers that look random, the same in each run: xorshift64 (Marsaglia, "Xorshift RNGs", 2003). */
#ifndef WIREDESK_RANDOM_H
#define WIREDESK_RANDOM_H

#include <stdint.h>

/* The next number of 32 bits, and the next from 0 up to, but without, 1. */
uint32_t random32(void);
float random_unit(void);

#endif
