/* SPDX-License-Identifier: MIT */
/* Turns the learned weights of the tagger of names (reading/tagging/tagger.h) into a C table, when
 * the suite is built.
 *
 * usage: weights <WEIGHTS >TABLE.c
 *
 * WEIGHTS has the steps between tags, 16 bits each with the low byte first, then the rows as the
 * tagger has them. */
#include <stdint.h>
#include <stdio.h>

#include "reading/tagging/tagger.h"

enum { FAILED = 1 };

static int put_steps(void)
{
    printf("static const int16_t steps[TAGS][TAGS] = {\n");
    for (int i = 0; i < TAGS * TAGS; i++) {
        int low = getchar(), high = getchar();
        if (high == EOF)
            return FAILED;
        int step = low | high << 8;
        printf("%s%d,%s", i % TAGS == 0 ? "{" : "", step >= 0x8000 ? step - 0x10000 : step,
               i % TAGS == TAGS - 1 ? "},\n" : "");
    }
    printf("};\n");
    return 0;
}

/* Bytes are strings of TAGS each: a compiler reads those faster than numbers. */
static void put_string(const uint8_t bytes[static TAGS])
{
    putchar('"');
    for (int i = 0; i < TAGS; i++)
        printf("\\%o", bytes[i]);
    printf("\",\n");
}

static int put_rows(void)
{
    uint8_t row[TAGS];
    for (int i = 0; i < TAGGER_ROWS; i++) {
        if (fread(row, 1, TAGS, stdin) < TAGS)
            return FAILED;
        put_string(row);
    }
    printf("};\n");
    return 0;
}

static int put_tables(void)
{
    if (put_steps() != 0)
        return FAILED;
    printf("static const _Alignas(TAGGER_LINE * TAGS) uint8_t rows[TAGGER_ROWS][TAGS] = {\n");
    return put_rows() != 0 || getchar() != EOF ? FAILED : 0;
}

int main(void)
{
    printf("/* Made from learned weights. */\n#include \"reading/tagging/tagger.h\"\n\n");
    if (put_tables() != 0) {
        fprintf(stderr, "weights: not a file of %d rows\n", TAGGER_ROWS);
        return FAILED;
    }
    printf("const struct tagger_weights tagger_weights = {rows, steps};\n");
    if (ferror(stdout) || fclose(stdout) != 0) {
        fprintf(stderr, "weights: could not write the table\n");
        return FAILED;
    }
    return 0;
}
