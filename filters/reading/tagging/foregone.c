/* SPDX-License-Identifier: MIT */
#include "foregone.h"

#include "reading/words/kinds.h"
#include "reading/words/unambiguous.h"

/* Tags tokens[first..last]. */
static void tag_unambiguous(const struct unambiguous *what, size_t first, size_t last,
                            struct tagged *tokens)
{
    for (size_t i = first; i <= last; i++) {
        size_t at = i - first;
        unsigned step = first + what->before == last ? TAG_SINGLE
                        : at == what->before         ? TAG_FIRST
                                                     : TAG_INNER;
        bool none = what->kind == NAME_KINDS || at < what->before;
        tokens[i].tag = none ? TAG_NONE : tag_of(what->kind, step);
    }
}

/* Looks the tokens first..last up by their hash; false if they are not unambiguous. Other words may
 * have the hash of a listed name; those with too few tokens for it are turned down. */
static bool find(size_t first, size_t last, uint64_t hash, struct unambiguous *what)
{
    return unambiguous_find(hash, what) && what->before <= last - first;
}

uint64_t foregone_hash(const struct sentence *sentence, size_t first, size_t last)
{
    size_t start = sentence->items[first].start;
    return unambiguous_hash(sentence->text + start, sentence->items[last].end - start);
}

/* Tags each run of adjacent capitalized tokens of the candidate by itself; false if one is not
 * unambiguous. */
static bool tag_runs(const struct sentence *sentence, const struct candidate *candidate,
                     struct tagged *tokens)
{
    for (size_t i = candidate->first, last; i <= candidate->last; i = last + 1) {
        struct unambiguous what = {NAME_KINDS, 0, false};
        last = i;
        if (candidates_is_name(sentence, i)) {
            while (last < candidate->last && candidates_is_name(sentence, last + 1))
                last++;
            if (!find(i, last, foregone_hash(sentence, i, last), &what) || what.alone)
                return false;
        }
        tag_unambiguous(&what, i - candidate->first, last - candidate->first, tokens);
    }
    return true;
}

bool foregone_take(const struct sentence *sentence, const struct candidate *candidate,
                   uint64_t hash, struct tagged *tokens)
{
    struct unambiguous what;
    if (!find(candidate->first, candidate->last, hash, &what))
        return candidate->last > candidate->first && tag_runs(sentence, candidate, tokens);
    tag_unambiguous(&what, 0, candidate->last - candidate->first, tokens);
    return true;
}
