/* SPDX-License-Identifier: MIT */
#include "features.h"

#include "gazetteer.h"
#include "words.h"

/* The most tokens between two capitalized ones of a candidate, the most of a candidate, and how far
 * around it features look. */
enum { GAP_MOST = 3, CANDIDATE_MOST = 48, REACH = 2 };

/* Features are told apart by the number of their template. */
struct writer {
    uint32_t *out;
    size_t count;
    uint32_t template;
};

static void put(struct writer *writer, uint64_t value)
{
    writer->out[writer->count++] = features_hash(++writer->template, value);
}

/* Takes a template's number without a feature. */
static void skip(struct writer *writer)
{
    writer->template ++;
}

static uint64_t both(uint64_t a, uint64_t b)
{
    return (a * 0xC2B2AE3D27D4EB4Fu ^ b) * 0x165667B19E3779F9u;
}

/* A capital that is no sign of a name: of `I`, of a weekday, of a word of the closed classes that
 * opens the sentence. Some of those are names too (`Will Smith`, `May`, `De Gaulle`, `The Hague`).
 */
static bool is_plain_capital(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (token->classes == 0)
        return false;
    if (token_has(token, WORD_DAY))
        return true;
    if (token_has(token, WORD_PRONOUN) && token->end - token->start == 1)
        return true;
    if (!token->first || token_has(token, WORD_PARTICLE))
        return false;
    bool goes_on = at + 1 < sentence->count && token_is_capital(&sentence->items[at + 1]);
    return !(goes_on && token_has(token, WORD_AUXILIARY | WORD_ARTICLE | WORD_ADVERB));
}

static bool is_name_token(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    if (token_is_capital(token))
        return !is_plain_capital(sentence, at);
    return token->inner && token->end - token->start >= 4;
}

/* Whether the token can stand between two capitalized ones of a name. */
static bool is_joint(const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    switch (token->kind) {
    case TOKEN_LOWER: return token->classes != 0 || token->end - token->start <= 3;
    case TOKEN_MARK: return token_is_mark(sentence->text, token, ".,&'-/+");
    default: return true;
    }
}

bool features_candidate(struct sentence *sentence, size_t from, struct candidate *candidate)
{
    size_t at = from, count = sentence->count;
    while (at < count && !is_name_token(sentence, at))
        at++;
    if (at >= count)
        return false;
    bool number = at > from && sentence->items[at - 1].kind == TOKEN_NUMBER;
    *candidate = (struct candidate){at - number, at};
    size_t next = at + 1, gap = 0;
    for (; next < count && next - at < CANDIDATE_MOST && gap <= GAP_MOST; next++) {
        if (is_name_token(sentence, next)) {
            candidate->last = next;
            gap = 0;
        } else if (gap == 0 && sentence->items[next].kind == TOKEN_NUMBER) {
            candidate->last = next;
            gap = 1;
        } else if (is_joint(sentence, next)) {
            gap++;
        } else {
            break;
        }
    }
    return true;
}

void features_prepare(struct sentence *sentence, const struct candidate *candidate)
{
    size_t first = candidate->first > REACH ? candidate->first - REACH : 0;
    clues_look(sentence, first, candidate->last + 1 + REACH);
    clues_look_for_entries(sentence, candidate->first, candidate->last + 1);
}

/* Past either end of the sentence. */
static const struct clue outside = {.exact = 1, .folded = 1};

static const struct clue *clue_at(const struct sentence *sentence, size_t at, int offset)
{
    size_t place = at + (size_t)offset;
    return place < sentence->count ? &sentence->clues[place] : &outside;
}

/* The affixes of a token's folded form: up to four bytes from either end. */
static void put_affixes(struct writer *writer, const struct sentence *sentence, size_t at)
{
    const struct token *token = &sentence->items[at];
    const char *s = sentence->text + token->start;
    size_t n = token->end - token->start;
    uint64_t head = sentence->clues[at].shape, tail = sentence->clues[at].shape;
    for (size_t i = 0; i < 4; i++) {
        if (i >= n) {
            skip(writer);
            skip(writer);
            continue;
        }
        unsigned char c = (unsigned char)s[i], d = (unsigned char)s[n - 1 - i];
        head = head << 8 | (c >= 'A' && c <= 'Z' ? c | 0x20u : c);
        tail = tail << 8 | (d >= 'A' && d <= 'Z' ? d | 0x20u : d);
        put(writer, head);
        put(writer, tail);
    }
}

static void put_words(struct writer *writer, const struct sentence *sentence, size_t at)
{
    const struct clue *here = &sentence->clues[at], *left = clue_at(sentence, at, -1),
                      *right = clue_at(sentence, at, 1);
    put(writer, here->exact);
    put(writer, here->folded);
    put(writer, both(left->folded, here->folded));
    put(writer, both(here->folded, right->folded));
    put_affixes(writer, sentence, at);
    put(writer, both(here->classes & 0xFFFF, here->shape));
}

static void put_neighbours(struct writer *writer, const struct sentence *sentence, size_t at)
{
    const struct clue *here = &sentence->clues[at], *left = clue_at(sentence, at, -1),
                      *right = clue_at(sentence, at, 1), *left2 = clue_at(sentence, at, -2),
                      *right2 = clue_at(sentence, at, 2);
    put(writer, left->exact);
    put(writer, right->exact);
    put(writer, left2->exact);
    put(writer, right2->exact);
    put(writer, both(left2->folded, left->folded));
    put(writer, both(right->folded, right2->folded));
    put(writer, both(left->classes & 0xFFFF, here->shape));
    put(writer, both(right->classes & 0xFFFF, here->shape));
    put(writer, left2->classes & 0xFFFF);
    put(writer, right2->classes & 0xFFFF);
    uint32_t coarse = here->classes >> 16;
    put(writer, both(coarse, here->shape));
    put(writer, both(left->classes >> 16, coarse));
    put(writer, both(coarse, right->classes >> 16));
    put(writer, both(both(left->classes >> 16, coarse), right->classes >> 16));
    put(writer, both(left->classes >> 16, right->classes >> 16));
}

static void put_shapes(struct writer *writer, const struct sentence *sentence, size_t at)
{
    const struct clue *here = &sentence->clues[at], *left = clue_at(sentence, at, -1),
                      *right = clue_at(sentence, at, 1);
    uint64_t shapes = (uint64_t)left->shape << 8 | (uint64_t)here->shape << 4 | right->shape;
    uint64_t kind =
        (uint64_t)(sentence->items[at].first << 2 | sentence->shouted << 1 | sentence->titled);
    uint32_t share = here->bits & GAZETTEER_SHARE;
    put(writer, shapes);
    put(writer, both(shapes, kind));
    put(writer, both(share, both(here->shape, kind)));
    put(writer, both(both(share, left->bits & GAZETTEER_SHARE),
                     both(right->bits & GAZETTEER_SHARE, shapes)));
    put(writer, both(clue_at(sentence, at, -2)->shape, shapes));
    put(writer, both(clue_at(sentence, at, 2)->shape, shapes));
    put(writer, (uint64_t)sentence->items[at].spaced << 1 |
                    (at + 1 < sentence->count && sentence->items[at + 1].spaced));
}

/* What lists say, each list by itself, and together. */
static void put_lists(struct writer *writer, const struct sentence *sentence, size_t at)
{
    const struct clue *here = &sentence->clues[at], *left = clue_at(sentence, at, -1),
                      *right = clue_at(sentence, at, 1);
    const uint32_t lists = ~(uint32_t)(GAZETTEER_LONGER | GAZETTEER_SHARE | GAZETTEER_SPORT);
    uint32_t share = here->bits & GAZETTEER_SHARE;
    put(writer, here->bits & lists);
    put(writer, both(here->bits & lists, share));
    put(writer, left->bits & lists);
    put(writer, right->bits & lists);
    put(writer, both(left->bits & lists, here->bits & lists));
    put(writer, both(here->bits & lists, right->bits & lists));
    put(writer, both(both(left->bits & lists, right->bits & lists), here->bits & lists));
    put(writer, both(here->begins, here->inside));
    put(writer, both(both(here->begins, here->inside), right->inside));
    put(writer, both(left->bits & GAZETTEER_TITLE, both(here->shape, right->shape)));
}

/* A run: capitalized tokens side by side. */
struct run {
    size_t first;
    size_t last;
    uint32_t before; /* bits of the lists of its tokens before and behind the token asked for */
    uint32_t behind;
};

static struct run find_run(const struct sentence *sentence, const struct candidate *candidate,
                           size_t at)
{
    struct run run = {at, at, 0, 0};
    while (run.first > candidate->first && is_name_token(sentence, run.first - 1) &&
           sentence->items[run.first].spaced)
        run.before |= sentence->clues[--run.first].bits;
    while (run.last < candidate->last && is_name_token(sentence, run.last + 1) &&
           sentence->items[run.last + 1].spaced)
        run.behind |= sentence->clues[++run.last].bits;
    return run;
}

static void put_run(struct writer *writer, const struct sentence *sentence,
                    const struct candidate *candidate, size_t at)
{
    enum { NAMES = GAZETTEER_FIRST_NAME | GAZETTEER_TITLE | GAZETTEER_SURNAME };
    const uint32_t heads = GAZETTEER_HEAD_BEFORE | GAZETTEER_HEAD_COMPANY | GAZETTEER_HEAD_BODY |
                           GAZETTEER_HEAD_MEDIA | GAZETTEER_HEAD_TEAM | GAZETTEER_HEAD_SITE |
                           GAZETTEER_HEAD_LANDMARK;
    struct run run = find_run(sentence, candidate, at);
    const struct clue *last = &sentence->clues[run.last], *first = &sentence->clues[run.first],
                      *before = clue_at(sentence, run.first, -1),
                      *after = clue_at(sentence, run.last, 1);
    size_t length = run.last - run.first + 1, place = at - run.first;
    uint64_t where = (length < 6 ? length : 6) << 4 | (place < 6 ? place : 6);
    put(writer, where);
    put(writer, both(where, sentence->clues[at].shape));
    put(writer, both(last->folded, run.last - at < 4 ? run.last - at : 4));
    put(writer, both(first->folded, place < 4 ? place : 4));
    put(writer, both(last->bits & heads, both(first->bits & (heads | NAMES), where)));
    put(writer, both(run.behind & heads, run.before & heads));
    put(writer, both(run.behind & NAMES, both(run.before & NAMES, where)));
    put(writer, both(before->folded, place));
    put(writer, both(after->folded, run.last - at));
    put(writer, both(before->classes >> 16, both(after->classes >> 16, where)));
    put(writer, both(before->classes & 0xFFFF, place));
    put(writer, both(after->classes & 0xFFFF, run.last - at));
    put(writer, both(last->classes & 0xFFFF, run.last - at));
    put(writer, both(first->classes & 0xFFFF, place));
}

size_t features_of(const struct sentence *sentence, const struct candidate *candidate, size_t at,
                   uint32_t *out, size_t *lexical)
{
    struct writer writer = {out, 0, 0};
    put_words(&writer, sentence, at);
    *lexical = writer.count;
    put_neighbours(&writer, sentence, at);
    put_shapes(&writer, sentence, at);
    put_lists(&writer, sentence, at);
    put_run(&writer, sentence, candidate, at);
    put(&writer, 0);
    return writer.count;
}
