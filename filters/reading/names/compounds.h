/* SPDX-License-Identifier: MIT */
/* Names that are parts of words with hyphens: `U.S.-led`, `Sino-Russian`, `Trump-backed`. */
#ifndef WIREDESK_COMPOUNDS_H
#define WIREDESK_COMPOUNDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/load.h"
#include "common/story.h"
#include "reading/tagging/evidence.h"
#include "reading/tokens/reader.h"
#include "reading/tokens/tokens.h"
#include "reading/words/kinds.h"

/* What lists say about the name text[from..to): bits of enum gazetteer_bit without
 * GAZETTEER_NO_NAME. */
uint32_t compounds_bits(const char *text, size_t from, size_t to);

/* False if no hyphen stands in the token. Fast: it looks at eight bytes at a time, and may see some
 * before the token, within the text. */
static inline bool compounds_may_be(const char *text, const struct token *token)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x80 * ones;
    for (size_t to = token->end; to >= sizeof(uint64_t); to -= sizeof(uint64_t)) {
        uint64_t bytes = load_eight(text + to - sizeof(uint64_t)) ^ '-' * ones;
        if (((bytes - ones) & ~bytes & tops) != 0)
            return true;
        if (to - token->start <= sizeof(uint64_t))
            return false;
    }
    return true;
}

/* Where in the text the head of a token with a hyphen ends, if it is a compound whose head may be a
 * name of that kind; the end of the token if not. */
size_t compounds_hyphenated_end(const char *text, const struct token *token, enum name_kind kind);

/* Where in the text a name of that kind ends that is the token or the head of it: the tail of
 * `U.S.-led` or `Trump-backed` is no part of the name. `Mar-a-Lago` is no compound. */
static inline size_t compounds_head_end(const char *text, const struct token *token,
                                        enum name_kind kind)
{
    return compounds_may_be(text, token) ? compounds_hyphenated_end(text, token, kind) : token->end;
}

/* The kind of a part of a compound: what the word is where it stands free in the story, or else
 * what lists have it as. What lists have as a place or people stays that, even if the word is a
 * person or of the kind `other` elsewhere. NAME_KINDS if it is no name. */
enum name_kind compounds_part_kind(const struct evidence *evidence, const char *text,
                                   struct span part);

/* The kind of the head of a compound that the tagger took for `tagged`: compounds_part_kind(), or
 * else `tagged`, but that a people which lists don't have is a state or a body if they have that
 * (`Ohio-backed`). */
enum name_kind compounds_head_kind(const struct evidence *evidence, const char *text,
                                   struct span head, enum name_kind tagged);

struct compound_part {
    struct span span;
    enum name_kind kind;
};

/* The first token of the name first..last, which was tagged as one of `kind`, after the compound
 * that it begins with (`London-based`, `San Francisco-based`), and in *head what that is made of;
 * `first` if it begins with none. */
size_t compounds_leading(const struct evidence *evidence, const struct reader *reader, size_t first,
                         size_t last, enum name_kind kind, struct compound_part *head);

/* Finds both names of a compound such as `U.S.-China`, `Sino-Russian` or `Trump-Rouhani`. False if
 * the token at `at`, which has a hyphen, is one name: it ends a person's name elsewhere in the
 * story, or is tagged as a law or the like (`Dodd-Frank`), unless it is two persons and the next
 * word is not one for a law (`the Trump-Rouhani talks`). */
bool compounds_parts(const struct evidence *evidence, const struct reader *reader, size_t at,
                     const struct tagged *tagged, struct compound_part parts[static 2]);

#endif
