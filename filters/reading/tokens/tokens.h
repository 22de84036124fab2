/* SPDX-License-Identifier: MIT */
/* Sentences divided into words, numbers and marks. */
#ifndef WIREDESK_TOKENS_H
#define WIREDESK_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum token_kind {
    TOKEN_LOWER,   /* a word that begins with a small letter, or of a script without capitals */
    TOKEN_CAPITAL, /* a word that begins with a capital */
    TOKEN_UPPER,   /* a word of two letters or more, all capitals */
    TOKEN_NUMBER,
    TOKEN_POSSESSIVE, /* 's after a word */
    TOKEN_MARK
};

struct token {
    uint32_t start; /* in the story's text */
    uint32_t end;
    uint32_t classes; /* of a word: bits of enum word_class (reading/words/words.h) */
    uint8_t kind;     /* of enum token_kind */
    bool first;       /* of its sentence */
    bool spaced;      /* a blank stands before it */
    bool capital;     /* a capital begins it, or one of ASCII stands inside */
};

struct tokens {
    struct token *items;
    size_t count;
    size_t capacity;
};

/* Appends the tokens of the sentence text[from..to). A word keeps its hyphens, the apostrophes
 * inside it, and the full stop of an abbreviation or initial. */
void tokens_add(struct tokens *tokens, const char *text, size_t from, size_t to);

/* Puts two empty marks at the offset `end` after the last token, without counting them: code may
 * look one or two tokens ahead. */
void tokens_close(struct tokens *tokens, size_t end);

/* The `end` that tokens_close() was given. */
static inline size_t tokens_text_end(const struct tokens *tokens)
{
    return tokens->items[tokens->count].start;
}

/* Frees what it holds. */
void tokens_free(struct tokens *tokens);

/* The first of items[low..high) that begins at the offset `at` or after it; `high` if none does. */
size_t tokens_from(const struct token *items, size_t low, size_t high, size_t at);

/* Whether the token begins with a capital letter. */
bool token_is_capital(const struct token *token);

/* Whether a capital of ASCII stands in text[from..to) after its first byte. */
bool tokens_has_capital_inside(const char *text, size_t from, size_t to);

/* Whether the token is `word`, to the letter. */
bool token_is(const char *text, const struct token *token, const char *word);

/* The same, with a small first letter or with a capital: `it` and `It`. */
bool token_is_either(const char *text, const struct token *token, const char *word);

/* Whether the token is a mark of one of the characters in `marks` (ASCII). */
bool token_is_mark(const char *text, const struct token *token, const char *marks);

/* Whether the word text[from..to) ends in `ending`, with `stem` bytes or more before it. */
static inline bool tokens_end_in(const char *text, size_t from, size_t to, const char *ending,
                                 size_t stem)
{
    size_t n = strlen(ending);
    return to - from >= stem + n && memcmp(text + to - n, ending, n) == 0;
}

/* The fewest bytes before what counts as an ending: two where the words around tell the rest, three
 * where nothing does, which keeps `need` from being a verb in -ed. */
enum { STEM_LEAST = 2, STEM_SURE = 3 };

/* Whether the token ends in that, with STEM_LEAST bytes or more before it. */
static inline bool token_ends_in(const char *text, const struct token *token, const char *ending)
{
    return tokens_end_in(text, token->start, token->end, ending, STEM_LEAST);
}

/* Whether the token ends in that, with STEM_SURE bytes or more before it. */
static inline bool token_surely_ends_in(const char *text, const struct token *token,
                                        const char *ending)
{
    return tokens_end_in(text, token->start, token->end, ending, STEM_SURE);
}

/* Whether the token is a word of one of the classes in `classes`, bits of enum word_class. */
bool token_has(const struct token *token, unsigned classes);

#endif
