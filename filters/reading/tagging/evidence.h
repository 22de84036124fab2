/* SPDX-License-Identifier: MIT */
/* Evidence: what the whole story says about a token, by how the same word was tagged elsewhere in
 * it. */
#ifndef WIREDESK_EVIDENCE_H
#define WIREDESK_EVIDENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reading/words/kinds.h"
#include "tagger.h"

/* A token of a candidate, once it was tagged by its sentence alone. */
struct tagged {
    uint64_t folded; /* hash of the word (reading/tagging/clues.h) */
    uint32_t bits;   /* what lists say of it (reading/words/gazetteer.h) */
    struct tag_scores scores;
    uint32_t begins; /* the lists that have an entry of several words that begins here ... */
    uint8_t length;  /* ... and how many tokens that has */
    uint8_t shape;   /* of enum shape */
    uint8_t tag;
    uint16_t entry; /* the number of its word's entry in the evidence, from 1, once evidence_add()
                       has set it; 0: none */
};

/* Whether the token is in a name, but not its first: tag_step() == TAG_INNER without a division. */
static inline bool tagged_is_inner(const struct tagged *token)
{
    const uint32_t kinds = 0x1249; /* every third tag, from TAG_NONE on */
    return (kinds << TAG_INNER >> token->tag & 1) != 0;
}

/* How many of the `count` tokens the name has that begins at the first of them; 0 if none begins
 * there. */
size_t tagged_name(const struct tagged *tokens, size_t count);

/* Whether tokens[at], of `count` tokens, is the last of a name of several. */
static inline bool tagged_is_last(const struct tagged *tokens, size_t count, size_t at)
{
    return tagged_is_inner(&tokens[at]) && (at + 1 == count || !tagged_is_inner(&tokens[at + 1]));
}

/* How many kinds of names there are tags for. */
enum { TAG_KINDS = (TAGS - 1) / TAG_STEPS };

/* How often a word was tagged as what. Counts stop at UINT16_MAX. */
struct evidence_entry {
    uint64_t folded;
    uint16_t tags[TAGS];
    uint16_t lasts[TAG_KINDS]; /* as the last token of a name of several, by its kind */
    bool repeated;             /* the word was met more than once */
};

/* Words are looked up by their hashes in the table `places`, of mask + 1 slots: a slot has the
 * number of an entry, from 1, or 0 if it is empty. */
struct evidence {
    uint16_t *places;
    size_t mask, place_capacity;
    struct evidence_entry *entries;
    size_t count, capacity;
    unsigned sport; /* how much of the story is about sports: 0 to 3 */
};

/* Whether the word of the token, which evidence_add() has seen, was met more than once. */
static inline bool evidence_is_repeated(const struct evidence *evidence, const struct tagged *token)
{
    return token->entry > 0 && evidence->entries[token->entry - 1].repeated;
}

/* Empties the evidence, and makes room for a story of `count` tokens in candidates, around which
 * `sports` words of sports stand (sentence.sports). */
void evidence_begin(struct evidence *evidence, size_t count, size_t sports);

/* Counts the tags of a candidate's `count` tokens, and sets the tokens' `entry`. */
void evidence_add(struct evidence *evidence, struct tagged *tokens, size_t count);

/* The tag that a token is to have once all candidates are counted: its own, or the one that most
 * mentions of its word in the story have. Only a name of one token, or a capitalized word that is
 * tagged as no name, may change, and none that lists have as a body or a place. */
unsigned evidence_settled(const struct evidence *evidence, const struct tagged *token);

/* The kind of name (enum name_kind) that the word with that hash mostly is, where it is a whole
 * name or the last token of a person's; TAG_KINDS if it mostly is none, or was not met. */
unsigned evidence_kind(const struct evidence *evidence, uint64_t folded);

/* How often the word with that hash ends a person's name of several tokens. */
unsigned evidence_surnames(const struct evidence *evidence, uint64_t folded);

/* How often the word of the token, which evidence_add() has seen, begins a person's name of several
 * tokens. */
static inline unsigned evidence_leads(const struct evidence *evidence, const struct tagged *token)
{
    const unsigned first = tag_of(NAME_PERSON, TAG_FIRST);
    return token->entry > 0 ? evidence->entries[token->entry - 1].tags[first] : 0;
}

/* Counts a name of several words, by its own hash; its first token has the tag. */
void evidence_add_name(struct evidence *evidence, uint64_t hash, unsigned tag);

/* The kind (enum name_kind) of most mentions of that name; `first` if no other has more. */
unsigned evidence_name_kind(const struct evidence *evidence, uint64_t hash, unsigned first);

/* Frees what it holds. */
void evidence_free(struct evidence *evidence);

#endif
