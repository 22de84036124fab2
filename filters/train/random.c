/* SPDX-License-Identifier: MIT */
#include "random.h"

static uint64_t seed = 88172645463325252u;

uint32_t random32(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 32);
}

float random_unit(void)
{
    return (float)(random32() >> 8) / (float)(1 << 24);
}
