/* SPDX-License-Identifier: MIT */
/* Clues: what lists and word classes say about each token of a sentence, and its shape, before any
 * names are known. The tagger's features are made of them. */
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
    SHAPE_POSSESSIVE
};

struct clue {
    uint64_t exact;   /* the hash (reading/words/gazetteer.h) of the token as printed */
    uint64_t folded;  /* the same of its folded form, under which lists have it */
    uint32_t bits;    /* what lists say about the token alone: bits of enum gazetteer_bit */
    uint32_t classes; /* the classes of the word: the fine one in the lower 16 bits, the coarse one
                         above */
    uint32_t begins;  /* the lists with an entry of two words or more that begins here ... */
    uint32_t inside;  /* ... or goes on or ends here */
    uint32_t word;    /* a number of the word's own; CLUES_UNNUMBERED: it has none */
    /* how many tokens the longest entry that begins here has; 0: none of two or more */
    uint8_t length;
    uint8_t shape;
};

/* Numbers of words (clue.word): for a word without one, for what stands past either end of a
 * sentence, and the first that words are given. Before CLUES_NUMBERS is reached, numbering starts
 * over, between two sentences; clues_round() tells how often it has, since numbers of different
 * rounds can't be compared. */
enum { CLUES_UNNUMBERED, CLUES_OUTSIDE, CLUES_FIRST, CLUES_NUMBERS = 1 << 30 };
uint32_t clues_round(void);

struct clues {
    struct clue *items; /* one for each token of the sentence at hand */
    uint32_t *capitals; /* the indices of those that are capitalized or have a capital inside */
    size_t capacity, capital_capacity;
};

/* The sentence at hand: its tokens are items[0..count); clues[i] belongs to items[i]. It borrows
 * all it points to. */
struct sentence {
    const char *text; /* the story's */
    const struct token *items;
    struct clue *clues;
    size_t count;
    const uint32_t *capitals; /* the indices of tokens with a capital, ascending */
    size_t capital_count;
    size_t passed; /* how many of those stand before the next candidate */
    size_t looked; /* tokens before this one have been looked at */
    size_t sports; /* how many of those looked at are typical words of sports reports */
    bool shouted;  /* printed in capitals */
    bool titled;   /* most of its words are capitalized, as in a headline */
};

/* Makes `sentence` that of tokens[begin..end), of which none has been looked at. It is valid until
 * the next call with the same `clues`. */
void clues_begin(struct clues *clues, const char *text, const struct tokens *tokens, size_t begin,
                 size_t end, struct sentence *sentence);

/* Fills in the clues of the tokens [first, last), as far as the sentence has them. Tokens that have
 * been looked at, and any before them, are passed over. */
void clues_look(struct sentence *sentence, size_t first, size_t last);

/* For the tokens [first, last), which have been looked at: finds the list entries of two words or
 * more that begin at them. */
void clues_look_for_entries(struct sentence *sentence, size_t first, size_t last);

/* Frees what it holds. */
void clues_free(struct clues *clues);

#endif
