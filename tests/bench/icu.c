/* SPDX-License-Identifier: MIT */
/* icu: reads text on standard input and writes the offsets of its sentences, one a line, as ICU's
 * sentence iterator for English finds them: a peer to be timed. NUL bytes are blanks to it, and it
 * knows no paragraphs. */
#include <stdio.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static void die(const char *what)
{
    fprintf(stderr, "icu: %s\n", what);
    exit(1);
}

/* All of standard input; *n becomes its length. The caller frees it. */
static char *read_all(size_t *n)
{
    size_t room = 1 << 20;
    char *text = malloc(room);
    *n = 0;
    while (text != NULL) {
        *n += fread(text + *n, 1, room - *n, stdin);
        if (*n < room)
            return text;
        room *= 2;
        char *moved = realloc(text, room);
        if (moved == NULL)
            free(text);
        text = moved;
    }
    die("out of memory");
    return NULL;
}

int main(void)
{
    size_t n;
    char *text = read_all(&n);
    UErrorCode status = U_ZERO_ERROR;
    UText *source = utext_openUTF8(NULL, text, (int64_t)n, &status);
    UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, "en_US", NULL, 0, &status);
    if (U_SUCCESS(status))
        ubrk_setUText(sentences, source, &status);
    if (U_FAILURE(status))
        die(u_errorName(status));
    for (int32_t at = ubrk_first(sentences); at != UBRK_DONE; at = ubrk_next(sentences))
        printf("%d\n", (int)at);
    ubrk_close(sentences);
    utext_close(source);
    free(text);
    return 0;
}
