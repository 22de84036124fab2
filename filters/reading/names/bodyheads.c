/* SPDX-License-Identifier: MIT */
#include "bodyheads.h"

#include <string.h>

#include "common/ascii.h"
#include "mentions.h"
#include "reading/words/bodywords.h"
#include "reading/words/gazetteer.h"
#include "reading/words/spans.h"
#include "reading/words/words.h"

/* Whether the mention is only a word for a sort of body, behind `the`, and in no list (as `House`
 * and `Navy` are). */
static inline bool is_sort(const char *text, const struct mention *mention)
{
    const uint32_t heads = GAZETTEER_HEAD_BODY | GAZETTEER_HEAD_MEDIA | GAZETTEER_HEAD_COMPANY;
    size_t start = mention->span.start;
    return (mention->bits & heads) != 0 && mention->one_word &&
           (mention->bits & GAZETTEER_ORGANIZATIONS) == 0 && !mention->fixed &&
           mention->canonical == text + start && start >= 4 && text[start - 1] == ' ' &&
           (words_classes(text, start - 4, start - 1) & WORD_ARTICLE) != 0 &&
           (start == 4 || !ascii_is_letter(text[start - 5])) &&
           bodywords_has(text + start, mention_length(mention));
}

/* The word of a name that says what sort of body it is: the last one, or the last before a
 * preposition. */
static struct span head_of(const char *text, struct span name)
{
    struct span word = {name.start, name.start};
    for (size_t at = name.start, end; at < name.end; at = end + 1) {
        end = spans_word_end(text, at, name.end);
        if (at > name.start && ascii_is_lower(text[at]) &&
            (words_classes(text, at, end) & WORD_PREPOSITION) != 0)
            break;
        word = (struct span){at, end};
    }
    return word;
}

/* A bit for the first byte of a word. */
static uint64_t initial(const char *word)
{
    return (uint64_t)1 << ((unsigned char)word[0] % 64);
}

/* The first bytes of all mentions that are words for sorts; 0 if there are none. */
static uint64_t initials_of_sorts(const char *text, const struct keys *bodies)
{
    uint64_t initials = 0;
    for (size_t i = 0; i < bodies->count; i++)
        if (is_sort(text, bodies->items[i].mention))
            initials |= initial(bodies->items[i].text);
    return initials;
}

static void index_heads(const char *text, const struct keys *bodies, uint64_t initials,
                        struct keys *by_head)
{
    keys_clear(by_head);
    for (size_t i = 0; i < bodies->count; i++) {
        struct mention *mention = bodies->items[i].mention;
        struct span head = mention->one_word ? mention->span : head_of(text, mention->span);
        if ((initials & initial(text + head.start)) != 0)
            keys_add(by_head, text + head.start, head.end - head.start, mention);
    }
    keys_sort(by_head);
}

/* Whether of the mentions first..last, all with the same head, more than half of those with a
 * longer name have the canonical name of `body`. */
static bool is_most(const struct key *first, const struct key *last, const struct mention *body)
{
    size_t longer = 0, same = 0;
    for (const struct key *at = first; at < last; at++) {
        longer += mention_length(at->mention) > at->length;
        same += mention_length(at->mention) > at->length && mention_same_name(at->mention, body);
    }
    return 2 * same > longer;
}

/* A mention with the canonical name that more than half of the mentions first..last with a longer
 * name have; NULL if there is no such name. By pairing off different names (Boyer and Moore 1981):
 * only the last one left can have a majority. */
static const struct mention *main_body(const struct key *first, const struct key *last)
{
    const struct mention *body = NULL;
    size_t left = 0;
    for (const struct key *at = first; at < last; at++) {
        if (mention_length(at->mention) == at->length)
            continue;
        if (left == 0)
            body = at->mention;
        left += left == 0 || mention_same_name(at->mention, body) ? 1 : (size_t)-1;
    }
    return body != NULL && is_most(first, last, body) ? body : NULL;
}

void bodyheads_settle(const char *text, const struct keys *bodies, struct keys *by_head)
{
    uint64_t initials = initials_of_sorts(text, bodies);
    if (initials == 0)
        return;
    index_heads(text, bodies, initials, by_head);
    for (size_t first = 0, last; first < by_head->count; first = last) {
        last = keys_group_end(by_head, first);
        const struct mention *body = main_body(by_head->items + first, by_head->items + last);
        for (size_t i = first; body != NULL && i < last; i++)
            if (is_sort(text, by_head->items[i].mention))
                mention_set_canonical(by_head->items[i].mention, body->canonical,
                                      body->canonical_length);
    }
}
