/* SPDX-License-Identifier: MIT */
/* quadratic [OPTION]... FILE: what the linear tests must find, planted: some work for each byte of
 * the file, as the filters do, and for each opening curly mark a search for the one that closes it,
 * of which there may be none. `/dev/null` and files without such marks are read in linear time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 1 << 24, WORK = 100 };

int main(int argc, char **argv)
{
    FILE *file = fopen(argv[argc - 1], "rb");
    char *text = malloc(MOST);
    if (file == NULL || text == NULL)
        return 2;
    size_t n = fread(text, 1, MOST - 1, file), found = 0;
    volatile unsigned sum = 0;
    text[n] = '\0';
    for (size_t i = 0; i < n; i++) {
        for (unsigned k = 0; k < WORK / 10; k++)
            sum += k;
        if (n - i >= 3 && memcmp(text + i, "\xE2\x80\x9C", 3) == 0)
            found += strchr(text + i, '\x7F') != NULL;
    }
    printf("%zu %u\n", found, sum);
    free(text);
    return fclose(file) != 0;
}
