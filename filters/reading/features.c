/* SPDX-License-Identifier: MIT */
#include "features.h"

#include "gazetteer.h"

/* How far around a candidate features look, and the longest affix, in bytes. */
enum { REACH = 2, AFFIX_MOST = 4 };

/* Features are told apart by their template. */
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

/* The run of capitalized tokens side by side that the token is in. */
static void find_run(const struct sentence *sentence, const struct candidate *candidate, size_t at,
                     struct scene *scene)
{
    size_t first = at, last = at;
    scene->bits_before = scene->bits_behind = 0;
    while (first > candidate->first && candidates_is_name(sentence, first - 1) &&
           sentence->items[first].spaced)
        scene->bits_before |= sentence->clues[--first].bits;
    while (last < candidate->last && candidates_is_name(sentence, last + 1) &&
           sentence->items[last + 1].spaced)
        scene->bits_behind |= sentence->clues[++last].bits;
    scene->first = &sentence->clues[first];
    scene->last = &sentence->clues[last];
    scene->before = clue_at(sentence, first, (size_t)-1);
    scene->after = clue_at(sentence, last, 1);
    size_t length = last - first + 1, place = at - first;
    scene->place = (uint32_t)place;
    scene->rest = (uint32_t)(last - at);
    scene->where = (uint32_t)((length < 6 ? length : 6) << 4 | (place < 6 ? place : 6));
}

void features_scene(const struct sentence *sentence, const struct candidate *candidate, size_t at,
                    struct scene *scene)
{
    const struct token *token = &sentence->items[at];
    scene->text = sentence->text;
    scene->token = token;
    scene->here = &sentence->clues[at];
    scene->left = clue_at(sentence, at, (size_t)-1);
    scene->right = clue_at(sentence, at, 1);
    scene->left2 = clue_at(sentence, at, (size_t)-2);
    scene->right2 = clue_at(sentence, at, 2);
    scene->kind = (uint32_t)(token->first << 2 | sentence->shouted << 1 | sentence->titled);
    scene->spaced = (uint32_t)(token->spaced << 1 |
                               (at + 1 < sentence->count && sentence->items[at + 1].spaced));
    find_run(sentence, candidate, at, scene);
}

struct writer {
    uint32_t *out;
    size_t count;
};

static void put(struct writer *writer, enum template template, uint64_t value)
{
    writer->out[writer->count++] = features_hash((uint32_t) template, value);
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

/* What lists say of a word: each by itself, without how often it stands in lower case. */
static uint64_t lists(const struct clue *clue)
{
    return clue->bits & ~(uint32_t)(GAZETTEER_LONGER | GAZETTEER_SHARE | GAZETTEER_SPORT);
}

static uint64_t share(const struct clue *clue)
{
    return clue->bits & GAZETTEER_SHARE;
}

/* The affixes of a token's folded form: up to four bytes from either end. */
static void put_affixes(struct writer *writer, const struct scene *scene)
{
    const char *s = scene->text + scene->token->start;
    size_t n = scene->token->end - scene->token->start;
    uint64_t head = scene->here->shape, tail = scene->here->shape;
    for (unsigned i = 0; i < AFFIX_MOST && i < n; i++) {
        unsigned char c = (unsigned char)s[i], d = (unsigned char)s[n - 1 - i];
        head = head << 8 | (c >= 'A' && c <= 'Z' ? c | 0x20u : c);
        tail = tail << 8 | (d >= 'A' && d <= 'Z' ? d | 0x20u : d);
        put(writer, AFFIXES + 2 * i, head);
        put(writer, AFFIXES + 2 * i + 1, tail);
    }
}

static void put_first(struct writer *writer, const struct scene *scene)
{
    put(writer, FIRST_FOLDED, both(scene->first->folded, scene->place < 4 ? scene->place : 4));
    put(writer, FIRST_FINE, both(fine(scene->first), scene->place));
}

static void put_last(struct writer *writer, const struct scene *scene)
{
    put(writer, LAST_FOLDED, both(scene->last->folded, scene->rest < 4 ? scene->rest : 4));
    put(writer, LAST_FINE, both(fine(scene->last), scene->rest));
}

static void put_before(struct writer *writer, const struct scene *scene)
{
    put(writer, BEFORE_FOLDED, both(scene->before->folded, scene->place));
    put(writer, BEFORE_FINE, both(fine(scene->before), scene->place));
}

static void put_after(struct writer *writer, const struct scene *scene)
{
    put(writer, AFTER_FOLDED, both(scene->after->folded, scene->rest));
    put(writer, AFTER_FINE, both(fine(scene->after), scene->rest));
}

static void put_word(struct writer *writer, const struct scene *scene)
{
    const struct clue *here = scene->here;
    put(writer, EXACT, here->exact);
    put(writer, FOLDED, here->folded);
    put(writer, FINE_SHAPE, both(fine(here), here->shape));
    put_affixes(writer, scene);
    put(writer, COARSE_SHAPE, both(coarse(here), here->shape));
    put(writer, LISTS, lists(here));
    put(writer, LISTS_SHARE, both(lists(here), share(here)));
    put(writer, ALWAYS, 0);
    if (scene->place == 0)
        put_first(writer, scene);
    if (scene->rest == 0)
        put_last(writer, scene);
}

size_t features_lexical(const struct scene *scene)
{
    size_t n = scene->token->end - scene->token->start;
    return 3 + 2 * (n < AFFIX_MOST ? n : AFFIX_MOST);
}

static void put_left(struct writer *writer, const struct scene *scene)
{
    put(writer, LEFT_EXACT, scene->left->exact);
    put(writer, LEFT_LISTS, lists(scene->left));
    put(writer, LEFT_FINE, both(fine(scene->left), scene->here->shape));
    if (scene->place == 0)
        put_before(writer, scene);
}

static void put_right(struct writer *writer, const struct scene *scene)
{
    put(writer, RIGHT_EXACT, scene->right->exact);
    put(writer, RIGHT_LISTS, lists(scene->right));
    put(writer, RIGHT_FINE, both(fine(scene->right), scene->here->shape));
    if (scene->rest == 0)
        put_after(writer, scene);
}

static void put_left2(struct writer *writer, const struct scene *scene)
{
    put(writer, LEFT2_EXACT, scene->left2->exact);
    put(writer, LEFT2_FINE, fine(scene->left2));
}

static void put_right2(struct writer *writer, const struct scene *scene)
{
    put(writer, RIGHT2_EXACT, scene->right2->exact);
    put(writer, RIGHT2_FINE, fine(scene->right2));
}

static void put_shapes(struct writer *writer, const struct scene *scene)
{
    uint64_t here = scene->here->shape, right = scene->right->shape;
    uint64_t shapes = (uint64_t)scene->left->shape << 8 | here << 4 | right;
    put(writer, SHAPES, shapes);
    put(writer, SHAPES_KIND, both(shapes, scene->kind));
    put(writer, SHAPES_LEFT2, both(scene->left2->shape, shapes));
    put(writer, SHAPES_RIGHT2, both(scene->right2->shape, shapes));
    put(writer, SPACED, scene->spaced);
    put(writer, WHERE, scene->where);
    put(writer, WHERE_SHAPE, both(scene->where, here));
    put(writer, SHARE_SHAPE, both(share(scene->here), both(here, scene->kind)));
    put(writer, TITLE_LEFT, both(scene->left->bits & GAZETTEER_TITLE, both(here, right)));
}

/* What depends on more than can be told by a number, or on what seldom comes again. */
static void put_rest(struct writer *writer, const struct scene *scene)
{
    enum { NAMES = GAZETTEER_FIRST_NAME | GAZETTEER_TITLE | GAZETTEER_SURNAME };
    const uint32_t heads = GAZETTEER_HEAD_BEFORE | GAZETTEER_HEAD_COMPANY | GAZETTEER_HEAD_BODY |
                           GAZETTEER_HEAD_MEDIA | GAZETTEER_HEAD_TEAM | GAZETTEER_HEAD_SITE |
                           GAZETTEER_HEAD_LANDMARK;
    const struct clue *here = scene->here, *left = scene->left, *right = scene->right;
    put(writer, LEFT_PAIR, both(left->folded, here->folded));
    put(writer, RIGHT_PAIR, both(here->folded, right->folded));
    put(writer, LEFT_COARSE, both(coarse(left), coarse(here)));
    put(writer, RIGHT_COARSE, both(coarse(here), coarse(right)));
    put(writer, LEFT2_PAIR, both(scene->left2->folded, left->folded));
    put(writer, RIGHT2_PAIR, both(right->folded, scene->right2->folded));
    put(writer, COARSE_AROUND, both(coarse(left), coarse(right)));
    put(writer, ENTRIES, both(both(here->begins, here->inside), right->inside));
    put(writer, HEADS,
        both(scene->last->bits & heads, both(scene->first->bits & (heads | NAMES), scene->where)));
    put(writer, NAMES_AROUND,
        both(scene->bits_behind & NAMES, both(scene->bits_before & NAMES, scene->where)));
}

size_t features_of(enum features_group group, const struct scene *scene, uint32_t *out)
{
    static void (*const puts[FEATURES_GROUPS])(struct writer *, const struct scene *) = {
        [FEATURES_WORD] = put_word,     [FEATURES_LEFT] = put_left,
        [FEATURES_RIGHT] = put_right,   [FEATURES_LEFT2] = put_left2,
        [FEATURES_RIGHT2] = put_right2, [FEATURES_SHAPES] = put_shapes,
        [FEATURES_FIRST] = put_first,   [FEATURES_BEFORE] = put_before,
        [FEATURES_LAST] = put_last,     [FEATURES_AFTER] = put_after,
        [FEATURES_REST] = put_rest,
    };
    struct writer writer = {out, 0};
    puts[group](&writer, scene);
    return writer.count;
}

static uint64_t key(enum features_group group, uint32_t word, uint32_t number)
{
    return word != CLUES_UNNUMBERED ? (uint64_t)group << 60 | (uint64_t)number << 30 | word : 0;
}

static uint64_t shapes_key(const struct scene *scene)
{
    uint64_t shapes = scene->left2->shape;
    shapes = shapes << 4 | scene->left->shape;
    shapes = shapes << 4 | scene->here->shape;
    shapes = shapes << 4 | scene->right->shape;
    shapes = shapes << 4 | scene->right2->shape;
    uint64_t rest = scene->where << 5 | scene->kind << 2 | scene->spaced;
    rest = rest << 3 | share(scene->here) >> GAZETTEER_SHARE_SHIFT;
    rest = rest << 1 | ((scene->left->bits & GAZETTEER_TITLE) != 0);
    return (uint64_t)FEATURES_SHAPES << 60 | shapes << 16 | rest;
}

void features_keys(const struct scene *scene, uint64_t keys[static FEATURES_GROUPS])
{
    uint32_t shape = scene->here->shape, begins = scene->place == 0, ends = scene->rest == 0;
    keys[FEATURES_WORD] = key(FEATURES_WORD, scene->here->word, ends << 1 | begins);
    keys[FEATURES_LEFT] = key(FEATURES_LEFT, scene->left->word, shape << 1 | begins);
    keys[FEATURES_RIGHT] = key(FEATURES_RIGHT, scene->right->word, shape << 1 | ends);
    keys[FEATURES_LEFT2] = key(FEATURES_LEFT2, scene->left2->word, 0);
    keys[FEATURES_RIGHT2] = key(FEATURES_RIGHT2, scene->right2->word, 0);
    keys[FEATURES_SHAPES] = shapes_key(scene);
    keys[FEATURES_FIRST] = key(FEATURES_FIRST, scene->first->word, scene->place);
    keys[FEATURES_BEFORE] = key(FEATURES_BEFORE, scene->before->word, scene->place);
    keys[FEATURES_LAST] = key(FEATURES_LAST, scene->last->word, scene->rest);
    keys[FEATURES_AFTER] = key(FEATURES_AFTER, scene->after->word, scene->rest);
    keys[FEATURES_REST] = 0;
}
