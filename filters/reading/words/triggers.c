/* SPDX-License-Identifier: MIT */
#include "triggers.h"

#include <string.h>

#include "common/diag.h"

/* How rare a byte is in English text: from the blank and the letters by their frequency to
 * capitals, digits and marks. */
static size_t rarity(char c)
{
    static const char frequent[] = " etaoinsrhldcumfpgwybvkxjqz";
    const char *at = memchr(frequent, c, sizeof frequent - 1);
    return at != NULL ? (size_t)(at - frequent) : sizeof frequent;
}

/* Where the two bytes of the words stand that are rarest together. */
static size_t rarest_pair(const char *words, size_t length)
{
    size_t best = 0, most = 0;
    for (size_t i = 0; i + 1 < length; i++) {
        size_t sum = rarity(words[i]) + rarity(words[i + 1]);
        if (sum > most) {
            most = sum;
            best = i;
        }
    }
    return best;
}

/* Which of the pairs that are looked for already stands in the words, and where; their count if
 * none does. */
static size_t shared_pair(const struct search_pairs *pairs, const char *words, size_t length,
                          size_t *place)
{
    for (size_t k = 0; k < pairs->count; k++)
        for (*place = 0; *place + 1 < length; ++*place)
            if (memcmp(words + *place, pairs->bytes[k], 2) == 0)
                return k;
    return pairs->count;
}

static void add(struct triggers *triggers, const char *words, size_t length)
{
    struct search_pairs *pairs = &triggers->pairs;
    size_t rare, at = triggers->count;
    size_t pair = shared_pair(pairs, words, length, &rare);
    if (at == TRIGGERS_MOST || pair == SEARCH_PAIRS)
        diag_die("no room for the trigger '%s'", words);
    if (pair == pairs->count) {
        rare = rarest_pair(words, length);
        for (size_t i = pairs->count++; i < SEARCH_PAIRS; i++)
            memcpy(pairs->bytes[i], words + rare, 2);
    }
    triggers->items[at].words = words;
    triggers->items[at].length = length;
    triggers->items[at].rare = rare;
    memcpy(&triggers->items[at].pair, words + rare, sizeof triggers->items[at].pair);
    triggers->count++;
}

void triggers_add(struct triggers *triggers, const struct setphrases *phrases)
{
    for (size_t i = 0; i < phrases->count; i++)
        add(triggers, phrases->items[i], phrases->lengths[i]);
}

/* Where the trigger begins of which a pair stands at `at`, if it lies in text[from..to); else `to`.
 */
static size_t begins(const struct triggers *triggers, const char *text, size_t at, size_t from,
                     size_t to)
{
    uint16_t pair;
    memcpy(&pair, text + at, sizeof pair);
    for (size_t i = 0; i < triggers->count; i++) {
        size_t rare = triggers->items[i].rare, length = triggers->items[i].length;
        if (triggers->items[i].pair == pair && at >= from + rare && to - at >= length - rare &&
            memcmp(text + at - rare, triggers->items[i].words, length) == 0)
            return at - rare;
    }
    return to;
}

/* Where the first of them begins in text[from..to); `to` if none does. */
static size_t find(const struct triggers *triggers, const char *text, size_t from, size_t to)
{
    for (size_t at = from; at < to; at++) {
        at += search_pairs(text + at, to - at, &triggers->pairs);
        size_t start = at < to ? begins(triggers, text, at, from, to) : to;
        if (start < to)
            return start;
    }
    return to;
}

bool triggers_stand(const struct triggers *triggers, size_t *next, const struct story *story,
                    size_t from, size_t to)
{
    if (*next < from || *next == 0)
        *next = find(triggers, story->text, from, story->length);
    return *next < to;
}

bool triggers_in(const struct triggers *triggers, const char *text, size_t from, size_t to)
{
    return find(triggers, text, from, to) < to;
}
