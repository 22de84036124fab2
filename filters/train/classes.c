/* SPDX-License-Identifier: MIT */
/* Learns classes of words from running text: words that stand among the same neighbours share one.
 *
 * usage: classes <SENTENCES >word-classes.txt
 *
 * SENTENCES has a sentence a line. Vectors are learned by skip-gram with negative sampling (Mikolov
 * et al., "Distributed Representations of Words and Phrases and their Compositionality", 2013),
 * then parted into FINE classes by k-means on the sphere, and the centres of those into COARSE
 * ones. Written are the words with their fine and coarse class. The same text gives the same
 * classes. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "random.h"
#include "reading/tokens/tokens.h"

enum {
    DIMENSIONS = 48,
    WINDOW = 2,
    PLACES = 2 * WINDOW, /* of a neighbour: each has output vectors of its own */
    NEGATIVE = 5,
    EPOCHS = 3,
    LEAST = 10, /* times that a word must occur */
    FINE = 1024,
    COARSE = 96,
    ROUNDS = 12, /* of k-means */
    SLOTS = 1 << 21,
    UNIGRAMS = 1 << 22
};

static const double RATE = 0.05, SUBSAMPLE = 1e-3;

struct word {
    size_t key; /* offset in `keys` */
    uint32_t length;
    uint32_t count;
    uint32_t inside; /* times that it did not begin a sentence */
    int id;          /* -1: too rare */
};

static struct bytes keys;
static struct word *words;
static size_t word_count, word_capacity;
static uint32_t slots[SLOTS];

static struct word *find_word(const char *key, size_t n, bool add)
{
    uint32_t hash = 0x811C9DC5u;
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ (unsigned char)key[i]) * 0x01000193u;
    size_t at = (hash ^ hash >> 15) % SLOTS;
    for (; slots[at] != 0; at = (at + 1) % SLOTS) {
        struct word *word = &words[slots[at] - 1];
        if (word->length == n && memcmp(keys.data + word->key, key, n) == 0)
            return word;
    }
    if (!add || word_count > SLOTS / 2)
        return NULL;
    words = memory_grow(words, &word_capacity, word_count + 1, sizeof *words);
    words[word_count] = (struct word){bytes_add(&keys, key, n), (uint32_t)n, 0, 0, -1};
    slots[at] = (uint32_t)++word_count;
    return &words[word_count - 1];
}

static struct word *token_word(const char *text, const struct token *token, bool add)
{
    if (token->kind == TOKEN_NUMBER)
        return find_word("0", 1, add);
    return find_word(text + token->start, token->end - token->start, add);
}

/* The word of a sentence's first token: in lower case if it mostly stands so. */
static struct word *first_word(const char *text, const struct token *token)
{
    char folded[256];
    struct word *printed = token_word(text, token, false);
    size_t n = token->end - token->start;
    if (token->kind != TOKEN_CAPITAL || n > sizeof folded)
        return printed;
    struct word *lower = find_word(folded, utf8_fold(text + token->start, n, folded), false);
    if (lower == NULL || (printed != NULL && printed->inside > lower->inside))
        return printed;
    return lower;
}

static void count_sentence(const char *text, const struct tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++) {
        struct word *word = token_word(text, &tokens->items[i], true);
        if (word == NULL)
            continue;
        word->count++;
        word->inside += !tokens->items[i].first;
    }
}

struct sequence {
    int32_t *items; /* ids of words; -1 ends a sentence */
    size_t count;
    size_t capacity;
};

static struct sequence sequence;

static void put(int32_t id)
{
    sequence.items =
        memory_grow(sequence.items, &sequence.capacity, sequence.count + 1, sizeof *sequence.items);
    sequence.items[sequence.count++] = id;
}

static void encode_sentence(const char *text, const struct tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++) {
        const struct token *token = &tokens->items[i];
        const struct word *word =
            token->first ? first_word(text, token) : token_word(text, token, false);
        if (word != NULL && word->id >= 0)
            put(word->id);
    }
    put(-1);
}

static void each_sentence(const struct bytes *input,
                          void (*take)(const char *text, const struct tokens *tokens))
{
    struct tokens tokens = {0};
    for (size_t at = 0; at < input->length;) {
        const char *end = memchr(input->data + at, '\n', input->length - at);
        size_t n = end != NULL ? (size_t)(end - (input->data + at)) : input->length - at;
        tokens.count = 0;
        tokens_add(&tokens, input->data + at, 0, n);
        take(input->data + at, &tokens);
        at += n + 1;
    }
    tokens_free(&tokens);
}

static int by_count(const void *left, const void *right)
{
    const struct word *a = &words[*(const uint32_t *)left], *b = &words[*(const uint32_t *)right];
    if (a->count != b->count)
        return a->count < b->count ? 1 : -1;
    return (a->key > b->key) - (a->key < b->key);
}

/* The words that are frequent enough, the most frequent first. */
static uint32_t *choose_vocabulary(size_t *count)
{
    uint32_t *order = NULL;
    size_t capacity = 0, n = 0;
    for (size_t i = 0; i < word_count; i++) {
        if (words[i].count < LEAST)
            continue;
        order = memory_grow(order, &capacity, n + 1, sizeof *order);
        order[n++] = (uint32_t)i;
    }
    qsort(order, n, sizeof *order, by_count);
    for (size_t i = 0; i < n; i++)
        words[order[i]].id = (int)i;
    *count = n;
    return order;
}

/* For draws of noise words: by frequency to the power of 3/4. */
static int32_t *make_unigrams(const uint32_t *order, size_t count)
{
    int32_t *table = memory_zeros(UNIGRAMS, sizeof *table);
    double total = 0, sum = 0;
    for (size_t i = 0; i < count; i++)
        total += pow(words[order[i]].count, 0.75);
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        sum += pow(words[order[i]].count, 0.75) / total;
        while (at < UNIGRAMS && (double)at / UNIGRAMS < sum)
            table[at++] = (int32_t)i;
    }
    while (at < UNIGRAMS)
        table[at++] = (int32_t)count - 1;
    return table;
}

struct model {
    float *in;
    float *out;
    const int32_t *unigrams;
};

static void train_pair(const struct model *model, size_t centre, size_t context, size_t place,
                       float rate)
{
    float *in = model->in + centre * DIMENSIONS, change[DIMENSIONS] = {0};
    for (int n = 0; n <= NEGATIVE; n++) {
        size_t target = n == 0 ? context : (size_t)model->unigrams[random32() % UNIGRAMS];
        if (n > 0 && target == context)
            continue;
        float *out = model->out + (target * PLACES + place) * DIMENSIONS, dot = 0;
        for (int d = 0; d < DIMENSIONS; d++)
            dot += in[d] * out[d];
        float step = ((n == 0 ? 1.0f : 0.0f) - 1.0f / (1.0f + expf(-dot))) * rate;
        for (int d = 0; d < DIMENSIONS; d++) {
            change[d] += step * out[d];
            out[d] += step * in[d];
        }
    }
    for (int d = 0; d < DIMENSIONS; d++)
        in[d] += change[d];
}

static void train_sentence(const struct model *model, const int32_t *items, size_t count,
                           float rate)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t j = i > WINDOW ? i - WINDOW : 0; j < count && j <= i + WINDOW; j++)
            if (j != i)
                train_pair(model, (size_t)items[i], (size_t)items[j],
                           j < i ? i - j - 1 : WINDOW + j - i - 1, rate);
    }
}

static void train_vectors(const struct model *model, const uint32_t *order, size_t total)
{
    enum { SENTENCE_MOST = 512 };
    int32_t kept[SENTENCE_MOST];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        size_t n = 0;
        for (size_t i = 0; i < sequence.count; i++) {
            int32_t id = sequence.items[i];
            if (id >= 0) {
                double share = words[order[id]].count / (SUBSAMPLE * (double)total);
                if (n < SENTENCE_MOST && random_unit() < (sqrt(share) + 1) / share)
                    kept[n++] = id;
                continue;
            }
            double done = (epoch + (double)i / (double)sequence.count) / EPOCHS;
            train_sentence(model, kept, n, (float)(RATE * (1 - done) + RATE * 1e-3));
            n = 0;
        }
    }
}

static void normalize(float *vector)
{
    float length = 1e-12f;
    for (int d = 0; d < DIMENSIONS; d++)
        length += vector[d] * vector[d];
    for (int d = 0; d < DIMENSIONS; d++)
        vector[d] /= sqrtf(length);
}

static int nearest(const float *vector, const float *centres, int count)
{
    int best = 0;
    float most = -2;
    for (int c = 0; c < count; c++) {
        const float *centre = centres + (size_t)c * DIMENSIONS;
        float dot = 0;
        for (int d = 0; d < DIMENSIONS; d++)
            dot += vector[d] * centre[d];
        if (dot > most) {
            most = dot;
            best = c;
        }
    }
    return best;
}

/* Divides the vectors, all of length 1, into `count` classes around `centres`. */
static void part(const float *vectors, size_t n, float *centres, int count, int *classes)
{
    for (int c = 0; c < count; c++)
        memcpy(centres + (size_t)c * DIMENSIONS, vectors + (random32() % n) * DIMENSIONS,
               DIMENSIONS * sizeof *centres);
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < n; i++)
            classes[i] = nearest(vectors + i * DIMENSIONS, centres, count);
        memset(centres, 0, (size_t)count * DIMENSIONS * sizeof *centres);
        for (size_t i = 0; i < n; i++)
            for (size_t d = 0; d < DIMENSIONS; d++)
                centres[(size_t)classes[i] * DIMENSIONS + d] += vectors[i * DIMENSIONS + d];
        for (int c = 0; c < count; c++)
            normalize(centres + (size_t)c * DIMENSIONS);
    }
}

static void write_classes(const uint32_t *order, size_t count, float *vectors)
{
    int *fine = memory_zeros(count, sizeof *fine), coarse[FINE];
    float *centres = memory_zeros((size_t)FINE * DIMENSIONS, sizeof *centres);
    float *groups = memory_zeros((size_t)COARSE * DIMENSIONS, sizeof *groups);
    for (size_t i = 0; i < count; i++)
        normalize(vectors + i * DIMENSIONS);
    part(vectors, count, centres, FINE, fine);
    part(centres, FINE, groups, COARSE, coarse);
    for (size_t i = 0; i < count; i++) {
        const struct word *word = &words[order[i]];
        printf("%.*s\t%d\t%d\n", (int)word->length, keys.data + word->key, fine[i] + 1,
               coarse[fine[i]] + 1);
    }
    free(fine);
    free(centres);
    free(groups);
}

static void read_input(struct bytes *input)
{
    enum { BLOCK = 1 << 20 };
    for (size_t n = BLOCK; n == BLOCK;) {
        size_t at = bytes_room(input, BLOCK);
        n = fread(input->data + at, 1, BLOCK, stdin);
        input->length = at + n;
    }
    if (ferror(stdin))
        diag_die("could not read the sentences");
}

int main(void)
{
    struct bytes input = {0};
    diag_start("train-classes");
    read_input(&input);
    each_sentence(&input, count_sentence);
    size_t count;
    uint32_t *order = choose_vocabulary(&count);
    each_sentence(&input, encode_sentence);
    fprintf(stderr, "%zu words, %zu of them learned, %zu in the text\n", word_count, count,
            sequence.count);
    if (count == 0)
        diag_die("no word is met %d times", LEAST);
    struct model model = {memory_zeros(count * DIMENSIONS, sizeof(float)),
                          memory_zeros(count * PLACES * DIMENSIONS, sizeof(float)),
                          make_unigrams(order, count)};
    for (size_t i = 0; i < count * DIMENSIONS; i++)
        model.in[i] = (random_unit() - 0.5f) / DIMENSIONS;
    train_vectors(&model, order, sequence.count);
    write_classes(order, count, model.in);
    if (ferror(stdout) || fclose(stdout) != 0)
        diag_die("could not write the classes");
    return STATUS_OK;
}
