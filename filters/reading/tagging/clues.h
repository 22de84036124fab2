/* SPDX-License-Identifier: MIT */
/* What is known of each token of a sentence before its names are: what lists and word classes say
 * of it, and its shape. The tagger's features are made of these. */
#ifndef WIREDESK_CLUES_H
#define WIREDESK_CLUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/tokens/tokens.h"

enum shape {
    SHAPE_MARK,
    SHAPE_LOWER,   /* `word` */
    SHAPE_INNER,   /* `al-Sadr`, `iPhone` */
    SHAPE_CAPITAL, /* `Word` */
    SHAPE_MIXED,   /* `McDonald`, `O'Brien`, `Jean-Claude` */
    SHAPE_UPPER,   /* `WORD` */
    SHAPE_INITIAL, /* `W.` */
    SHAPE_STOPPED, /* `U.N.`, `Inc.` */
    SHAPE_NUMBER,
    SHAPE_POSSESSIVE,
    SHAPE_COUNT
};

struct clue {
    uint64_t exact;   /* the token's hash (reading/words/gazetteer.h), as printed */
    uint64_t folded;  /* the hash that finds it in lists */
    uint32_t bits;    /* of enum gazetteer_bit: what lists say of it alone */
    uint32_t classes; /* of the word: the fine class in the lower 16 bits, the coarse one above */
    uint32_t begins;  /* bits of the lists of which an entry of two words or more begins here ... */
    uint32_t inside;  /* ... or goes on or ends here */
    uint32_t word; /* a number that tells the word from all others; CLUES_UNNUMBERED: it has none */
    uint8_t length; /* the tokens of the longest entry that begins here; 0: none of two or more */
    uint8_t shape;
};

/* Numbers of words: none, that of what stands past the ends of a sentence, the first of words that
 * were met. Before CLUES_NUMBERS have been given they are given anew, between sentences: that is
 * another round. */
enum { CLUES_UNNUMBERED, CLUES_OUTSIDE, CLUES_FIRST, CLUES_NUMBERS = 1 << 30 };
uint32_t clues_round(void);

struct clues {
    struct clue *items; /* one for each token of the sentence */
    uint32_t *capitals; /* which of those are capitalized, or have a capital inside */
    size_t capacity, capital_capacity;
};

/* A sentence that is read: its tokens are items[0..count), its clues stand at the same numbers. */
struct sentence {
    const char *text; /* the story's */
    const struct token *items;
    struct clue *clues;
    size_t count;
    const uint32_t *capitals; /* the numbers of tokens with a capital, in their order */
    size_t capital_count;
    size_t passed; /* of those are before the next candidate */
    size_t looked; /* no token from this one on was looked at yet */
    size_t sports; /* of those looked at, how many are words that reports of sports are made of */
    bool shouted;  /* printed in capitals */
    bool titled;   /* most of its words are capitalized, as in a headline */
};

/* Makes the sentence of the tokens from `begin` to `end`, with clues that are not looked at yet. */
void clues_begin(struct clues *clues, const char *text, const struct tokens *tokens, size_t begin,
                 size_t end, struct sentence *sentence);

/* Looks at the tokens from `first` up to and without `last`, which may lie past the end; none
 * before those looked at so far. */
void clues_look(struct sentence *sentence, size_t first, size_t last);

/* Marks, for tokens that are looked at, what lists have of two words or more that begins there. */
void clues_look_for_entries(struct sentence *sentence, size_t first, size_t last);

/* Frees what it holds. */
void clues_free(struct clues *clues);

#endif
