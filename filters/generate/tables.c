/* SPDX-License-Identifier: MIT */
/* Turns a list of filters/english/ into a C table (common/wordlist.h), when the suite is built.
 *
 * usage: tables NAME <LIST >TABLE.c
 *
 * A list has an entry a line: key, or key TAB value; lines that begin with `#` are its head. The
 * line `# keys: folded` there has the keys folded. Where several entries share a key their values
 * are kept in the order of the list, with newlines between them. The table is called
 * `english_NAME`. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "common/utf8.h"
#include "common/wordlist.h"

struct entry {
    char *key;
    char *value;
    size_t order;
};

struct list {
    struct entry *entries;
    size_t count;
    size_t capacity;
    size_t longest;
    size_t words;
    bool folded;
};

static char *copy(const char *s)
{
    struct bytes bytes = {0};
    bytes_add(&bytes, s, strlen(s) + 1);
    return bytes.data;
}

static void add(struct list *list, char *line)
{
    char *tab = strchr(line, '\t');
    if (tab != NULL)
        *tab = '\0';
    if (list->folded)
        line[utf8_fold(line, strlen(line), line)] = '\0';
    list->entries =
        memory_grow(list->entries, &list->capacity, list->count + 1, sizeof *list->entries);
    list->entries[list->count] =
        (struct entry){copy(line), copy(tab != NULL ? tab + 1 : ""), list->count};
    list->count++;
    size_t words = 1;
    for (const char *s = line; *s != '\0'; s++)
        words += *s == ' ';
    list->words = words > list->words ? words : list->words;
    list->longest = strlen(line) > list->longest ? strlen(line) : list->longest;
}

static void read_list(struct list *list)
{
    char *line = NULL;
    size_t room = 0;
    for (ssize_t n; (n = getline(&line, &room, stdin)) >= 0;) {
        if (n > 0 && line[n - 1] == '\n')
            line[n - 1] = '\0';
        if (strcmp(line, "# keys: folded") == 0)
            list->folded = true;
        if (line[0] != '#' && line[0] != '\0')
            add(list, line);
    }
    free(line);
}

static int compare(const void *left, const void *right)
{
    const struct entry *a = left, *b = right;
    int order = strcmp(a->key, b->key);
    return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

static void put_escaped(const char *s)
{
    for (; *s != '\0'; s++) {
        unsigned char c = (unsigned char)*s;
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c == '?' || c < ' ' || c >= 0x7F)
            printf("\\%03o", c);
        else
            putchar(c);
    }
}

/* Writes the entries of one key, from `first` on, as one; returns how many they were and adds the
 * pooled length to *length. */
static size_t put_key(const struct list *list, size_t first, size_t *length)
{
    const char *key = list->entries[first].key;
    size_t at = first;
    printf("    \"\\%03zo", strlen(key));
    put_escaped(key);
    printf("\\000");
    *length += strlen(key) + 3;
    for (; at < list->count && strcmp(list->entries[at].key, key) == 0; at++) {
        if (at > first) {
            printf("\\n");
            ++*length;
        }
        put_escaped(list->entries[at].value);
        *length += strlen(list->entries[at].value);
    }
    printf("\\000\"\n");
    return at - first;
}

static void put_slots(const uint32_t *slots, size_t count)
{
    printf("static const uint32_t slots[] = {");
    for (size_t i = 0; i < count; i++)
        printf("%s%" PRIu32 ",", i % 12 == 0 ? "\n    " : " ", slots[i]);
    printf("\n};\n\n");
}

static void put_head(void)
{
    printf("/* Made from the list of that name by filters/generate/tables.c. */\n"
           "#include \"common/wordlist.h\"\n#include \"lists.h\"\n\n"
           "/* A pool is longer than C11 promises for a string literal. */\n"
           "#if defined(__GNUC__)\n#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
           "#endif\n\n");
}

/* Writes the entries, which are sorted, and fills the `mask + 1` slots. */
static void put_pool(const struct list *list, uint32_t *slots, size_t mask)
{
    size_t length = 0;
    printf("static const char pool[] =\n    \"\"\n");
    for (size_t at = 0; at < list->count;) {
        const char *key = list->entries[at].key;
        uint32_t hash = wordlist_hash(key, strlen(key)), slot = hash;
        while (slots[slot & mask] != 0)
            slot++;
        if (length >= WORDLIST_OFFSETS)
            diag_die("the list is too long for its table");
        slots[slot & mask] =
            (hash >> WORDLIST_OFFSET_BITS << WORDLIST_OFFSET_BITS) | ((uint32_t)length + 1);
        at += put_key(list, at, &length);
    }
    printf("    ;\n\n");
}

/* At most two slots in three are taken: a look-up that fails meets an empty one soon. */
static void put_table(struct list *list, const char *name)
{
    if (list->longest > UINT8_MAX)
        diag_die("a key is too long for the table");
    qsort(list->entries, list->count, sizeof *list->entries, compare);
    size_t room = 4;
    while (room < list->count + list->count / 2)
        room *= 2;
    uint32_t *slots = memory_zeros(room, sizeof *slots);
    put_head();
    put_pool(list, slots, room - 1);
    put_slots(slots, room);
    printf("const struct wordtable english_%s = {slots, %zu, pool, %zu, %zu, %s};\n", name,
           room - 1, list->longest, list->words, list->folded ? "true" : "false");
    free(slots);
}

int main(int argc, char **argv)
{
    struct list list = {0};
    diag_start("tables");
    if (argc != 2)
        diag_usage("needs the table's name");
    read_list(&list);
    if (list.count == 0)
        diag_die("the list has no entries");
    put_table(&list, argv[1]);
    for (size_t i = 0; i < list.count; i++) {
        free(list.entries[i].key);
        free(list.entries[i].value);
    }
    free(list.entries);
    if (ferror(stdin) || ferror(stdout) || fclose(stdout) != 0)
        diag_die("could not read the list or write the table");
    return STATUS_OK;
}
