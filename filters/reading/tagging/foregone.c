/* SPDX-License-Identifier: MIT */
#include "foregone.h"

#include "reading/words/kinds.h"
#include "reading/words/unambiguous.h"
#include "reading/words/words.h"

/* Whether the name of a place that is the tokens first..last stands as such: behind a word that
 * leads to places, or before a mark or a word of a closed class that is no verb. Else it is a
 * team's in reports of sports, which the news had few of that unambiguous words were learned from.
 */
static bool stands_as_place(const struct sentence *sentence, size_t first, size_t last)
{
    const unsigned verbs = WORD_AUXILIARY | WORD_BE | WORD_HAVE | WORD_ADVERB;
    if (first > 0 && token_has(&sentence->items[first - 1], WORD_PLACE))
        return true;
    if (last + 1 == sentence->count)
        return true;
    const struct token *behind = &sentence->items[last + 1];
    return behind->kind == TOKEN_MARK || (behind->classes != 0 && !token_has(behind, verbs));
}

/* Tags the tokens first..last as what they are. */
static void tag_unambiguous(const struct unambiguous *what, size_t first, size_t last,
                            struct tagged *tokens)
{
    for (size_t i = first; i <= last; i++) {
        size_t at = i - first;
        unsigned step = first + what->before == last ? TAG_SINGLE
                        : at == what->before         ? TAG_FIRST
                                                     : TAG_INNER;
        bool none = what->kind == NAME_KINDS || at < what->before;
        tokens[i].tag = (uint8_t)(none ? TAG_NONE : what->kind * TAG_STEPS + step);
    }
}

/* What the tokens first..last are, by the hash of them; false if they are not unambiguous. Found by
 * their hash alone, others may be taken for words that are: not those of too few tokens. */
static bool find(const struct sentence *sentence, size_t first, size_t last, uint64_t hash,
                 struct unambiguous *what)
{
    return unambiguous_find(hash, what) && what->before <= last - first &&
           (what->kind != NAME_PLACE || stands_as_place(sentence, first + what->before, last));
}

uint64_t foregone_hash(const struct sentence *sentence, size_t first, size_t last)
{
    size_t start = sentence->items[first].start;
    return unambiguous_hash(sentence->text + start, sentence->items[last].end - start);
}

/* Tags each run of capitalized tokens of a candidate by itself; false if one is not unambiguous. */
static bool tag_runs(const struct sentence *sentence, const struct candidate *candidate,
                     struct tagged *tokens)
{
    for (size_t i = candidate->first, last; i <= candidate->last; i = last + 1) {
        struct unambiguous what = {NAME_KINDS, 0, false};
        last = i;
        if (candidates_is_name(sentence, i)) {
            while (last < candidate->last && candidates_is_name(sentence, last + 1))
                last++;
            if (!find(sentence, i, last, foregone_hash(sentence, i, last), &what) || what.alone)
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
    if (!find(sentence, candidate->first, candidate->last, hash, &what))
        return candidate->last > candidate->first && tag_runs(sentence, candidate, tokens);
    tag_unambiguous(&what, 0, candidate->last - candidate->first, tokens);
    return true;
}
