/* SPDX-License-Identifier: MIT */
/* Mutations of the fuzzer's inputs that a text stays a text by and rows stay rows by, beside those
 * of bytes that libFuzzer has: a word or a line that stands where none would is what a filter's
 * reading of news overlooks. Each target gives one of them to libFuzzer as its custom mutator. */
#ifndef WIREDESK_FUZZ_MUTATE_H
#define WIREDESK_FUZZ_MUTATE_H

#include <stddef.h>
#include <stdint.h>

/* Changes the `n` bytes at `data`, where there is room for `most`, by what `seed` says, and gives
 * back how many there are then. Every second time it leaves that to libFuzzer. */
size_t mutate_text(uint8_t *data, size_t n, size_t most, unsigned seed);
size_t mutate_rows(uint8_t *data, size_t n, size_t most, unsigned seed);

#endif
