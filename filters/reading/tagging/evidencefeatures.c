/* SPDX-License-Identifier: MIT */
#include "evidencefeatures.h"

#include "features.h"
#include "reading/words/gazetteer.h"

/* The templates of evidencefeatures_of_sport(), which come first. */
enum { SPORT_TEMPLATES = 3 };

/* Votes for kinds of names, and the kind with the most of them, from 1; 0 if there are none. */
struct votes {
    unsigned kind;
    unsigned times; /* how many votes that kind has */
    unsigned all;
};

/* Kinds vote in order: the first of equals wins. */
static void vote(struct votes *votes, unsigned kind, unsigned times)
{
    votes->all += times;
    if (times > votes->times) {
        votes->times = times;
        votes->kind = kind + 1;
    }
}

static unsigned bucket(unsigned times)
{
    return times < 3 ? times : times < 6 ? 3 : 4;
}

/* A description of votes as a number: from the highest bits on the winner, its share in quarters,
 * and a bucket of the number of all votes. */
enum { DESCRIPTION_BITS = 9, DESCRIPTION_KIND = 6, DESCRIPTION_SHARE = 3 };

static uint64_t describe(const struct votes *votes)
{
    if (votes->all == 0)
        return 0;
    unsigned share = votes->times == votes->all ? 4 : votes->times * 4 / votes->all;
    return votes->kind << DESCRIPTION_KIND | share << DESCRIPTION_SHARE | bucket(votes->all);
}

struct writer {
    uint32_t *out;
    size_t count;
    uint32_t template;
};

/* Templates count from 128, to differ from those of features_of(). */
static void put(struct writer *writer, uint64_t value)
{
    writer->out[writer->count++] = features_hash(128 + writer->template ++, value);
}

/* How a word was tagged elsewhere in the story, by its position in names. */
struct elsewhere {
    struct votes any, single, first, last;
    unsigned none; /* how often it was no name */
};

static void count_elsewhere(const struct evidence_entry *entry, unsigned own, bool own_last,
                            struct elsewhere *elsewhere)
{
    struct evidence_entry others = *entry;
    others.tags[own]--;
    if (own_last)
        others.lasts[tag_kind(own)]--;
    *elsewhere = (struct elsewhere){.none = others.tags[TAG_NONE]};
    for (unsigned kind = 0; kind < TAG_KINDS; kind++) {
        const uint16_t *tags = others.tags + (size_t)kind * TAG_STEPS;
        unsigned any = (unsigned)tags[TAG_FIRST] + tags[TAG_INNER] + tags[TAG_SINGLE];
        if (any == 0)
            continue;
        vote(&elsewhere->any, kind, any);
        vote(&elsewhere->single, kind, tags[TAG_SINGLE]);
        vote(&elsewhere->first, kind, tags[TAG_FIRST]);
        vote(&elsewhere->last, kind, others.lasts[kind]);
    }
}

static unsigned tag_before(const struct tagged *tokens, size_t at)
{
    return at > 0 ? tokens[at - 1].tag : TAGS;
}

static unsigned tag_behind(const struct tagged *tokens, size_t count, size_t at)
{
    return at + 1 < count ? tokens[at + 1].tag : TAGS;
}

/* In reports of sports the names of countries and cities stand for teams. */
size_t evidencefeatures_of_sport(const struct evidence *evidence, const struct tagged *tokens,
                                 size_t count, size_t at, uint32_t out[static EVIDENCE_MOST])
{
    const uint32_t lists = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY |
                           GAZETTEER_LARGE_CITY | GAZETTEER_TEAM | GAZETTEER_NORP |
                           GAZETTEER_SURNAME;
    struct writer writer = {out, 0, 0};
    uint64_t sport = (uint64_t)evidence->sport << 40 | (uint64_t)tokens[at].tag << 32;
    put(&writer, sport);
    put(&writer, sport | (tokens[at].bits & lists));
    put(&writer, sport | tag_before(tokens, at) << 8 | tag_behind(tokens, count, at));
    return writer.count;
}

/* The lowest bits of the fields of a key: four descriptions of votes, the bucket of how often the
 * word was no name, the token's own tag, and the tags beside it. */
enum {
    KEY_ANY,
    KEY_SINGLE = KEY_ANY + DESCRIPTION_BITS,
    KEY_FIRST = KEY_SINGLE + DESCRIPTION_BITS,
    KEY_LAST = KEY_FIRST + DESCRIPTION_BITS,
    KEY_NONE = KEY_LAST + DESCRIPTION_BITS,
    KEY_TAG = KEY_NONE + 3,
    KEY_BEFORE = KEY_TAG + 4,
    KEY_BEHIND = KEY_BEFORE + 5
};

uint64_t evidencefeatures_key(const struct evidence *evidence, const struct tagged *tokens,
                              size_t count, size_t at)
{
    struct elsewhere elsewhere;
    if (tokens[at].entry == 0 || !evidence->entries[tokens[at].entry - 1].repeated)
        return 0;
    count_elsewhere(&evidence->entries[tokens[at].entry - 1], tokens[at].tag,
                    tagged_is_last(tokens, count, at), &elsewhere);
    if (elsewhere.any.all + elsewhere.none == 0)
        return 0;
    return describe(&elsewhere.any) << KEY_ANY | describe(&elsewhere.single) << KEY_SINGLE |
           describe(&elsewhere.first) << KEY_FIRST | describe(&elsewhere.last) << KEY_LAST |
           (uint64_t)bucket(elsewhere.none) << KEY_NONE | (uint64_t)tokens[at].tag << KEY_TAG |
           (uint64_t)tag_before(tokens, at) << KEY_BEFORE |
           (uint64_t)tag_behind(tokens, count, at) << KEY_BEHIND;
}

static uint64_t field(uint64_t key, unsigned from, unsigned bits)
{
    return key >> from & ((1u << bits) - 1);
}

size_t evidencefeatures_of_key(uint64_t key, uint32_t out[static EVIDENCE_MOST])
{
    struct writer writer = {out, 0, SPORT_TEMPLATES};
    uint64_t any = field(key, KEY_ANY, DESCRIPTION_BITS);
    uint64_t single = field(key, KEY_SINGLE, DESCRIPTION_BITS);
    uint64_t first = field(key, KEY_FIRST, DESCRIPTION_BITS);
    uint64_t last = field(key, KEY_LAST, DESCRIPTION_BITS);
    uint64_t tag = field(key, KEY_TAG, KEY_BEFORE - KEY_TAG) << 16;
    uint64_t beside = field(key, KEY_BEFORE, KEY_BEHIND - KEY_BEFORE) << 3 | key >> KEY_BEHIND << 8;
    put(&writer, tag | any);
    put(&writer, tag | any | field(key, KEY_NONE, KEY_TAG - KEY_NONE) << 24);
    put(&writer, tag | single);
    put(&writer, tag | first);
    put(&writer, tag | last);
    single >>= DESCRIPTION_KIND;
    last >>= DESCRIPTION_KIND;
    put(&writer, tag | single | last << 3 | first >> DESCRIPTION_KIND << 6);
    put(&writer, tag | any >> DESCRIPTION_KIND | beside);
    put(&writer, tag | last | beside);
    put(&writer, tag | single | beside);
    return writer.count;
}

size_t evidencefeatures_of(const struct evidence *evidence, const struct tagged *tokens,
                           size_t count, size_t at, uint32_t out[static EVIDENCE_MOST])
{
    uint64_t key = evidencefeatures_key(evidence, tokens, count, at);
    size_t sports =
        evidence->sport > 0 ? evidencefeatures_of_sport(evidence, tokens, count, at, out) : 0;
    return sports + (key != 0 ? evidencefeatures_of_key(key, out + sports) : 0);
}
