/* SPDX-License-Identifier: MIT */
#include "features.h"

#include "common/ascii.h"
#include "reading/words/gazetteer.h"
#include "tagger.h"

/* How many tokens around a candidate features look at; the longest affix, in bytes. */
enum { REACH = 2, AFFIX_MOST = 4 };

/* The templates of features, whose numbers the weights were learned with. */
enum template {
    EXACT = 1,
    FOLDED,
    FINE_SHAPE,
    AFFIXES, /* 2 * AFFIX_MOST of them */
    COARSE_SHAPE = AFFIXES + 2 * AFFIX_MOST,
    LISTS,
    LISTS_SHARE,
    ALWAYS,
    FIRST_FOLDED,
    FIRST_FINE,
    LAST_FOLDED,
    LAST_FINE,
    BEFORE_FOLDED,
    BEFORE_FINE,
    AFTER_FOLDED,
    AFTER_FINE,
    LEFT_EXACT,
    LEFT_LISTS,
    LEFT_FINE,
    RIGHT_EXACT,
    RIGHT_LISTS,
    RIGHT_FINE,
    LEFT2_EXACT,
    LEFT2_FINE,
    RIGHT2_EXACT,
    RIGHT2_FINE,
    SHAPES,
    SHAPES_KIND,
    SHAPES_LEFT2,
    SHAPES_RIGHT2,
    SPACED,
    WHERE,
    WHERE_SHAPE,
    SHARE_SHAPE,
    TITLE_LEFT,
    LEFT_PAIR,
    RIGHT_PAIR,
    LEFT_COARSE,
    RIGHT_COARSE,
    LEFT2_PAIR,
    RIGHT2_PAIR,
    COARSE_AROUND,
    ENTRIES,
    HEADS,
    NAMES_AROUND,
    LISTS_LEFT,
    LISTS_RIGHT,
    RUN_AROUND,
    RUN_AROUND_FINE,
};

void features_prepare(struct sentence *sentence, const struct candidate *candidate)
{
    size_t first = candidate->first > REACH ? candidate->first - REACH : 0;
    clues_look(sentence, first, candidate->last + 1 + REACH);
    clues_look_for_entries(sentence, candidate->first, candidate->last + 1);
}

/* Past either end of the sentence. */
static const struct clue outside = {.exact = 1, .folded = 1, .word = CLUES_OUTSIDE};

static const struct clue *clue_at(const struct sentence *sentence, size_t at, size_t offset)
{
    size_t place = at + offset;
    return place < sentence->count ? &sentence->clues[place] : &outside;
}

/* For each token the begin of its run of adjacent capitalized tokens, and what is before it in the
 * run. */
static void find_firsts(const struct sentence *sentence, size_t first, size_t count,
                        struct surroundings *around)
{
    const struct clue *clues = sentence->clues + first;
    bool goes_on = false;
    for (size_t i = 0; i < count; i++) {
        goes_on = goes_on && sentence->items[first + i].spaced;
        around[i].place = goes_on ? around[i - 1].place + 1 : 0;
        around[i].bits_before = goes_on ? around[i - 1].bits_before | clues[i - 1].bits : 0;
        around[i].first = goes_on ? around[i - 1].first : &clues[i];
        around[i].before = goes_on ? around[i - 1].before : around[i].left;
        goes_on = candidates_is_name(sentence, first + i);
    }
}

/* For each token the end of its run, and what is behind it in the run. */
static void find_lasts(const struct sentence *sentence, size_t first, size_t count,
                       struct surroundings *around)
{
    const struct clue *clues = sentence->clues + first;
    bool goes_on = false;
    for (size_t i = count; i-- > 0;) {
        around[i].rest = goes_on ? around[i + 1].rest + 1 : 0;
        around[i].bits_behind = goes_on ? around[i + 1].bits_behind | clues[i + 1].bits : 0;
        around[i].last = goes_on ? around[i + 1].last : &clues[i];
        around[i].after = goes_on ? around[i + 1].after : around[i].right;
        uint32_t length = around[i].place + around[i].rest + 1, place = around[i].place;
        around[i].where = (length < 6 ? length : 6) << 4 | (place < 6 ? place : 6);
        goes_on = sentence->items[first + i].spaced && candidates_is_name(sentence, first + i);
    }
}

void features_surroundings(const struct sentence *sentence, const struct candidate *candidate,
                           struct surroundings *around)
{
    size_t first = candidate->first, count = candidate->last - first + 1;
    uint32_t kind = (uint32_t)(sentence->shouted << 1 | sentence->titled);
    for (size_t i = 0; i < count; i++) {
        size_t at = first + i;
        const struct token *token = &sentence->items[at];
        around[i].text = sentence->text;
        around[i].token = token;
        around[i].here = &sentence->clues[at];
        around[i].left = clue_at(sentence, at, (size_t)-1);
        around[i].right = clue_at(sentence, at, 1);
        around[i].left2 = clue_at(sentence, at, (size_t)-2);
        around[i].right2 = clue_at(sentence, at, 2);
        around[i].kind = (uint32_t)token->first << 2 | kind;
        around[i].spaced = (uint32_t)(token->spaced << 1 |
                                      (at + 1 < sentence->count && sentence->items[at + 1].spaced));
    }
    find_firsts(sentence, first, count, around);
    find_lasts(sentence, first, count, around);
}

struct writer {
    uint32_t *out;
    size_t count;
};

/* Writes a feature, and prefetches its row of weights, which tagger_add() will read. In a loop of
 * its own that would cost a misprediction at its end. */
static void put(struct writer *writer, enum template template, uint64_t value)
{
    uint32_t feature = features_hash((uint32_t) template, value);
    tagger_prefetch(feature);
    writer->out[writer->count++] = feature;
}

static uint64_t both(uint64_t a, uint64_t b)
{
    return (a * 0xC2B2AE3D27D4EB4Fu ^ b) * 0x165667B19E3779F9u;
}

static uint64_t fine(const struct clue *clue)
{
    return clue->classes & 0xFFFF;
}

static uint64_t coarse(const struct clue *clue)
{
    return clue->classes >> 16;
}

/* What each list says about a word, without how often it stands in small letters. */
static uint64_t lists(const struct clue *clue)
{
    return clue->bits & ~(uint32_t)(GAZETTEER_NO_NAME | GAZETTEER_SHARE);
}

static uint64_t share(const struct clue *clue)
{
    return clue->bits & GAZETTEER_SHARE;
}

/* The token's first and last bytes, up to AFFIX_MOST of them, in small letters. */
static void put_affixes(struct writer *writer, const struct surroundings *around)
{
    const char *s = around->text + around->token->start;
    size_t n = around->token->end - around->token->start;
    uint64_t head = around->here->shape, tail = around->here->shape;
    for (unsigned i = 0; i < AFFIX_MOST && i < n; i++) {
        head = head << 8 | (unsigned char)ascii_lower(s[i]);
        tail = tail << 8 | (unsigned char)ascii_lower(s[n - 1 - i]);
        put(writer, AFFIXES + 2 * i, head);
        put(writer, AFFIXES + 2 * i + 1, tail);
    }
}

static void put_first(struct writer *writer, const struct surroundings *around)
{
    put(writer, FIRST_FOLDED, both(around->first->folded, around->place < 4 ? around->place : 4));
    put(writer, FIRST_FINE, both(fine(around->first), around->place));
}

static void put_last(struct writer *writer, const struct surroundings *around)
{
    put(writer, LAST_FOLDED, both(around->last->folded, around->rest < 4 ? around->rest : 4));
    put(writer, LAST_FINE, both(fine(around->last), around->rest));
}

static void put_before(struct writer *writer, const struct surroundings *around)
{
    put(writer, BEFORE_FOLDED, both(around->before->folded, around->place));
    put(writer, BEFORE_FINE, both(fine(around->before), around->place));
}

static void put_after(struct writer *writer, const struct surroundings *around)
{
    put(writer, AFTER_FOLDED, both(around->after->folded, around->rest));
    put(writer, AFTER_FINE, both(fine(around->after), around->rest));
}

static void put_word(struct writer *writer, const struct surroundings *around)
{
    const struct clue *here = around->here;
    put(writer, EXACT, here->exact);
    put(writer, FOLDED, here->folded);
    put(writer, FINE_SHAPE, both(fine(here), here->shape));
    put_affixes(writer, around);
    put(writer, COARSE_SHAPE, both(coarse(here), here->shape));
    put(writer, LISTS, lists(here));
    put(writer, LISTS_SHARE, both(lists(here), share(here)));
    put(writer, ALWAYS, 0);
    if (around->place == 0)
        put_first(writer, around);
    if (around->rest == 0)
        put_last(writer, around);
}

size_t features_lexical(const struct surroundings *around)
{
    size_t n = around->token->end - around->token->start;
    return 3 + 2 * (n < AFFIX_MOST ? n : AFFIX_MOST);
}

static void put_left(struct writer *writer, const struct surroundings *around)
{
    put(writer, LEFT_EXACT, around->left->exact);
    put(writer, LEFT_LISTS, lists(around->left));
    put(writer, LEFT_FINE, both(fine(around->left), around->here->shape));
    if (around->place == 0)
        put_before(writer, around);
}

static void put_right(struct writer *writer, const struct surroundings *around)
{
    put(writer, RIGHT_EXACT, around->right->exact);
    put(writer, RIGHT_LISTS, lists(around->right));
    put(writer, RIGHT_FINE, both(fine(around->right), around->here->shape));
    if (around->rest == 0)
        put_after(writer, around);
}

static void put_left2(struct writer *writer, const struct surroundings *around)
{
    put(writer, LEFT2_EXACT, around->left2->exact);
    put(writer, LEFT2_FINE, fine(around->left2));
}

static void put_right2(struct writer *writer, const struct surroundings *around)
{
    put(writer, RIGHT2_EXACT, around->right2->exact);
    put(writer, RIGHT2_FINE, fine(around->right2));
}

static void put_shapes(struct writer *writer, const struct surroundings *around)
{
    uint64_t here = around->here->shape, right = around->right->shape;
    uint64_t shapes = (uint64_t)around->left->shape << 8 | here << 4 | right;
    put(writer, SHAPES, shapes);
    put(writer, SHAPES_KIND, both(shapes, around->kind));
    put(writer, SHAPES_LEFT2, both(around->left2->shape, shapes));
    put(writer, SHAPES_RIGHT2, both(around->right2->shape, shapes));
    put(writer, SPACED, around->spaced);
    put(writer, WHERE, around->where);
    put(writer, WHERE_SHAPE, both(around->where, here));
    put(writer, SHARE_SHAPE, both(share(around->here), both(here, around->kind)));
    put(writer, TITLE_LEFT, both(around->left->bits & GAZETTEER_TITLE, both(here, right)));
}

/* What depends on too much to be a key, or on what seldom comes again. */
static void put_rest(struct writer *writer, const struct surroundings *around)
{
    enum { NAMES = GAZETTEER_FIRST_NAME | GAZETTEER_TITLE | GAZETTEER_SURNAME };
    const uint32_t heads = GAZETTEER_HEADS;
    const struct clue *here = around->here, *left = around->left, *right = around->right;
    const struct clue *before = around->before, *after = around->after;
    put(writer, LEFT_PAIR, both(left->folded, here->folded));
    put(writer, RIGHT_PAIR, both(here->folded, right->folded));
    put(writer, LEFT_COARSE, both(coarse(left), coarse(here)));
    put(writer, RIGHT_COARSE, both(coarse(here), coarse(right)));
    put(writer, LEFT2_PAIR, both(around->left2->folded, left->folded));
    put(writer, RIGHT2_PAIR, both(right->folded, around->right2->folded));
    put(writer, COARSE_AROUND, both(coarse(left), coarse(right)));
    put(writer, LISTS_LEFT, both(lists(left), both(lists(here), here->shape)));
    put(writer, LISTS_RIGHT, both(lists(here), both(lists(right), right->shape)));
    put(writer, RUN_AROUND, both(both(before->folded, after->folded), around->where));
    put(writer, RUN_AROUND_FINE, both(both(fine(before), fine(after)), around->where));
    put(writer, ENTRIES, both(both(here->begins, here->inside), right->inside));
    put(writer, HEADS,
        both(around->last->bits & heads,
             both(around->first->bits & (heads | NAMES), around->where)));
    put(writer, NAMES_AROUND,
        both(around->bits_behind & NAMES, both(around->bits_before & NAMES, around->where)));
}

size_t features_of(enum features_group group, const struct surroundings *around, uint32_t *out)
{
    static void (*const puts[FEATURES_GROUPS])(struct writer *, const struct surroundings *) = {
        [FEATURES_WORD] = put_word,     [FEATURES_LEFT] = put_left,
        [FEATURES_RIGHT] = put_right,   [FEATURES_LEFT2] = put_left2,
        [FEATURES_RIGHT2] = put_right2, [FEATURES_SHAPES] = put_shapes,
        [FEATURES_FIRST] = put_first,   [FEATURES_BEFORE] = put_before,
        [FEATURES_LAST] = put_last,     [FEATURES_AFTER] = put_after,
        [FEATURES_REST] = put_rest,
    };
    struct writer writer = {out, 0};
    puts[group](&writer, around);
    return writer.count;
}

static uint64_t shapes_number(const struct surroundings *around)
{
    uint64_t shapes = around->left2->shape;
    shapes = shapes << 4 | around->left->shape;
    shapes = shapes << 4 | around->here->shape;
    shapes = shapes << 4 | around->right->shape;
    shapes = shapes << 4 | around->right2->shape;
    uint64_t rest = around->where << 5 | around->kind << 2 | around->spaced;
    rest = rest << 3 | share(around->here) >> GAZETTEER_SHARE_SHIFT;
    rest = rest << 1 | ((around->left->bits & GAZETTEER_TITLE) != 0);
    return shapes << 16 | rest;
}

static struct features_key key(enum features_group group, const struct clue *clue, uint32_t number)
{
    return (struct features_key){(uint64_t)group << FEATURES_KEY_BITS | (uint64_t)number << 30 |
                                     clue->word,
                                 clue->word != CLUES_UNNUMBERED};
}

size_t features_keys(const struct surroundings *around,
                     struct features_key keys[static FEATURES_REST])
{
    uint32_t shape = around->here->shape, place = around->place, rest = around->rest;
    uint32_t begins = place == 0, ends = rest == 0;
    size_t count = 0;
    keys[count++] = key(FEATURES_WORD, around->here, ends << 1 | begins);
    keys[count++] = key(FEATURES_LEFT, around->left, shape << 1 | begins);
    keys[count++] = key(FEATURES_RIGHT, around->right, shape << 1 | ends);
    keys[count++] = key(FEATURES_LEFT2, around->left2, 0);
    keys[count++] = key(FEATURES_RIGHT2, around->right2, 0);
    keys[count++] = (struct features_key){
        (uint64_t)FEATURES_SHAPES << FEATURES_KEY_BITS | shapes_number(around), true};
    if (place > 0) {
        keys[count++] = key(FEATURES_FIRST, around->first, place);
        keys[count++] = key(FEATURES_BEFORE, around->before, place);
    }
    if (rest > 0) {
        keys[count++] = key(FEATURES_LAST, around->last, rest);
        keys[count++] = key(FEATURES_AFTER, around->after, rest);
    }
    return count;
}
