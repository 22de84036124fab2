/* SPDX-License-Identifier: MIT */
/* What the whole story says of a token: how the same word was tagged where else it stands in it. */
#ifndef WIREDESK_EVIDENCE_H
#define WIREDESK_EVIDENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/words/kinds.h"
#include "tagger.h"

/* A token of a candidate after it was tagged by its sentence alone. */
struct tagged {
    uint64_t folded; /* hash of the word (reading/tagging/clues.h) */
    uint32_t bits;   /* what lists say of it (reading/words/gazetteer.h) */
    struct tag_scores scores;
    uint32_t begins; /* the lists that have an entry of several words that begins here ... */
    uint8_t length;  /* ... and how many tokens that has */
    uint8_t shape;   /* of enum shape */
    uint8_t tag;
    uint16_t entry; /* once it was taken in: its word's entry in the evidence, from 1; 0: none */
};

/* Whether the token is one of a name of several, behind the first: tag_step() without a division.
 */
static inline bool tagged_is_inner(const struct tagged *token)
{
    const uint32_t kinds = 0x1249; /* every third tag, from TAG_NONE on */
    return (kinds << TAG_INNER >> token->tag & 1) != 0;
}

/* How many of the `count` tokens make the name that begins at the first; 0 if none begins there. */
size_t tagged_name(const struct tagged *tokens, size_t count);

/* Whether the token at `at` of `count` is the last of a name of several. */
static inline bool tagged_is_last(const struct tagged *tokens, size_t count, size_t at)
{
    return tagged_is_inner(&tokens[at]) && (at + 1 == count || !tagged_is_inner(&tokens[at + 1]));
}

/* How many kinds of names tags are of. */
enum { TAG_KINDS = (TAGS - 1) / TAG_STEPS };

/* How often a word was tagged as what. */
struct evidence_entry {
    uint64_t folded;
    uint16_t tags[TAGS];
    uint16_t lasts[TAG_KINDS]; /* as the last token of a name of several, by its kind */
    bool again;                /* it was met twice or more */
};

/* Words are looked up in `places`, mask + 1 of them, by their hashes: the number of the entry from
 * 1 on, 0 where there is none. */
struct evidence {
    uint16_t *places;
    size_t mask, place_capacity;
    struct evidence_entry *entries;
    size_t count, capacity;
    unsigned sport; /* how much the story is of sports, in four steps */
};

/* Whether the word of the token, which was taken in, was met twice or more. */
static inline bool evidence_has_again(const struct evidence *evidence, const struct tagged *token)
{
    return token->entry > 0 && evidence->entries[token->entry - 1].again;
}

/* Forgets what it holds, and makes room for a story of `count` tokens in candidates, around which
 * `sports` words of sports stand (sentence.sports). */
void evidence_begin(struct evidence *evidence, size_t count, size_t sports);

/* Takes in the tags of a candidate's `count` tokens, and sets their entries. */
void evidence_add(struct evidence *evidence, struct tagged *tokens, size_t count);

/* The tag of a word, after all that was taken in: one that no list has as a body or a place is the
 * same throughout a story, by most of its mentions, and a name of one token where the tagger has
 * seen none if it mostly is one. */
unsigned evidence_settled(const struct evidence *evidence, const struct tagged *token);

/* The kind of name (enum name_kind) that the word with that hash mostly is where it stands alone
 * or, of persons, ends their names; TAG_KINDS if it mostly is none, or was not met. */
unsigned evidence_kind(const struct evidence *evidence, uint64_t folded);

/* How many times the word with that hash was met as the last of a person's name of several. */
unsigned evidence_surnames(const struct evidence *evidence, uint64_t folded);

/* How many times the word of the token, which was taken in, was met as the first of a person's name
 * of several. */
static inline unsigned evidence_leads(const struct evidence *evidence, const struct tagged *token)
{
    const unsigned first = NAME_PERSON * TAG_STEPS + TAG_FIRST;
    return token->entry > 0 ? evidence->entries[token->entry - 1].tags[first] : 0;
}

/* Takes in a name of several words with that hash, the first of which has the tag. */
void evidence_add_name(struct evidence *evidence, uint64_t hash, unsigned tag);

/* The kind that most mentions of that name are of: `first`, if none has more. */
unsigned evidence_name_kind(const struct evidence *evidence, uint64_t hash, unsigned first);

/* Frees what it holds. */
void evidence_free(struct evidence *evidence);

#endif
