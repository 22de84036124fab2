/* SPDX-License-Identifier: MIT */
/* Puts the lists of filters/english/ together into the tables of reading/words/gazetteer.h, when
 * the suite is built.
 *
 * usage: gazetteer DIRECTORY >TABLES.c */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "common/packed.h"
#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"
#include "reading/words/unambiguous.h"

/* A city with so many people is large. */
enum { LARGE = 500000 };

/* Keys by their hashes, with open addressing. */
struct table {
    uint64_t *hashes; /* 0: none */
    uint32_t *values;
    size_t mask;
    size_t count;
};

static struct table names, words, unambiguous;

static void init(struct table *table, size_t slots)
{
    table->hashes = memory_zeros(slots, sizeof *table->hashes);
    table->values = memory_zeros(slots, sizeof *table->values);
    table->mask = slots - 1;
}

static void merge(struct table *table, uint64_t hash, uint32_t value)
{
    size_t at = (hash ^ hash >> 29) & table->mask;
    while (table->hashes[at] != 0 && table->hashes[at] != hash)
        at = (at + 1) & table->mask;
    table->count += table->hashes[at] == 0;
    table->hashes[at] = hash;
    table->values[at] |= value;
    if (table->count > table->mask / 4 * 3)
        diag_die("more entries than %zu slots are made for", table->mask + 1);
}

/* Adds a name, and what it begins with up to each of its blanks. */
static void add_name(const char *name, uint32_t bits)
{
    uint64_t hash = GAZETTEER_BASIS;
    const char *blank;
    for (; (blank = strpbrk(name, " -")) != NULL; name = blank + 1) {
        hash = gazetteer_fold(hash, name, (size_t)(blank - name));
        merge(&names, hash, GAZETTEER_LONGER);
        hash = gazetteer_hash(hash, blank, 1);
        merge(&names, hash, GAZETTEER_LONGER);
    }
    merge(&names, gazetteer_fold(hash, name, strlen(name)), bits);
}

static uint32_t city_bits(char **fields)
{
    return atol(fields[3]) >= LARGE ? GAZETTEER_LARGE_CITY : 0u;
}

static uint32_t organization_bits(char **fields)
{
    bool doubtful = fields[3][0] != '\0' && fields[3][0] != '-';
    return (doubtful ? GAZETTEER_DOUBTFUL : GAZETTEER_ORGANIZATION) |
           (strcmp(fields[1], "team") == 0 ? GAZETTEER_TEAM : 0u);
}

static uint32_t head_bits(char **fields)
{
    static const struct {
        const char *kind;
        uint32_t bits;
    } kinds[] = {
        {"company", GAZETTEER_HEAD_COMPANY},   {"company_form", GAZETTEER_HEAD_COMPANY},
        {"media", GAZETTEER_HEAD_MEDIA},       {"culture", GAZETTEER_HEAD_MEDIA},
        {"sport", GAZETTEER_HEAD_TEAM},        {"place_facility", GAZETTEER_HEAD_SITE},
        {"landmark", GAZETTEER_HEAD_LANDMARK},
    };
    uint32_t before = strcmp(fields[1], "prefix") == 0 ? GAZETTEER_HEAD_BEFORE : 0u;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(fields[2], kinds[i].kind) == 0)
            return before | kinds[i].bits;
    return before | GAZETTEER_HEAD_BODY;
}

static uint32_t share_bits(char **fields)
{
    static const int steps[] = GAZETTEER_STEPS;
    uint32_t step = 1;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        step += atoi(fields[1]) >= steps[i];
    return step << GAZETTEER_SHARE_SHIFT;
}

static uint32_t role_bits(char **fields)
{
    if (strcmp(fields[1], "lead") == 0)
        return GAZETTEER_LEAD;
    if (strcmp(fields[1], "tail") == 0)
        return GAZETTEER_ROLE_TAIL;
    if (strcmp(fields[1], "plural") == 0)
        return GAZETTEER_ROLE | GAZETTEER_PLURAL;
    if (strcmp(fields[1], "role") != 0)
        diag_die("%s is of a class of roles that is not known, '%s'", fields[0], fields[1]);
    return GAZETTEER_ROLE;
}

/* For each list the bits of all its entries, and a function for bits that depend on their columns.
 */
static const struct {
    const char *list;
    uint32_t bits;
    uint32_t (*more)(char **fields);
} lists[] = {
    {"first-names", GAZETTEER_FIRST_NAME, NULL},
    {"surnames", GAZETTEER_SURNAME, NULL},
    {"countries", GAZETTEER_COUNTRY, NULL},
    {"regions", GAZETTEER_REGION, NULL},
    {"cities", GAZETTEER_CITY, city_bits},
    {"standalone-cities", GAZETTEER_CITY | GAZETTEER_LARGE_CITY, NULL},
    {"places", GAZETTEER_LANDMARK, NULL},
    {"norps", GAZETTEER_NORP, NULL},
    {"titles", GAZETTEER_TITLE, NULL},
    {"organizations", 0, organization_bits},
    {"other-names", GAZETTEER_OTHER_NAME, NULL},
    {"months", GAZETTEER_CALENDAR, NULL},
    {"weekdays", GAZETTEER_CALENDAR, NULL},
    {"agencies", GAZETTEER_AGENCY, NULL},
    {"function-words", GAZETTEER_FUNCTION, NULL},
    {"organization-words", 0, head_bits},
    {"sport-words", GAZETTEER_SPORT, NULL},
    {"role-words", 0, role_bits},
    {"common-words", 0, share_bits},
};

/* Splits a line at its TABs; missing fields are empty. */
static void split(char *line, char **fields, size_t count)
{
    static char none[] = "";
    for (size_t i = 0; i < count; i++) {
        fields[i] = line != NULL ? line : none;
        if (line == NULL)
            continue;
        char *tab = strchr(line, '\t');
        if (tab != NULL)
            *tab = '\0';
        line = tab != NULL ? tab + 1 : NULL;
    }
}

static FILE *open_list(const char *directory, const char *name)
{
    char path[4096];
    if ((size_t)snprintf(path, sizeof path, "%s/%s.txt", directory, name) >= sizeof path)
        diag_die("the path of a list is too long: %s", directory);
    FILE *stream = fopen(path, "r");
    if (stream == NULL)
        diag_die("%s: %s", path, strerror(errno));
    return stream;
}

/* Calls `take` for each entry of a list, with its first four fields and the list's number. */
static void read_list(const char *directory, const char *name,
                      void (*take)(char **fields, size_t list), size_t list)
{
    char *line = NULL, *fields[4];
    size_t room = 0;
    FILE *stream = open_list(directory, name);
    while (getline(&line, &room, stream) >= 0) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || line[0] == '\0')
            continue;
        split(line, fields, 4);
        take(fields, list);
    }
    if (ferror(stream))
        diag_die("%s/%s.txt: %s", directory, name, strerror(errno));
    free(line);
    fclose(stream);
}

static void take_name(char **fields, size_t list)
{
    uint32_t more = lists[list].more != NULL ? lists[list].more(fields) : 0u;
    add_name(fields[0], lists[list].bits | more);
}

static void take_word(char **fields, size_t list)
{
    (void)list;
    merge(&words, gazetteer_hash(GAZETTEER_BASIS, fields[0], strlen(fields[0])),
          (uint32_t)atoi(fields[1]) | (uint32_t)atoi(fields[2]) << 16);
}

static void take_unambiguous(char **fields, size_t list)
{
    (void)list;
    struct unambiguous what = {names_kind(fields[1], strlen(fields[1])), (unsigned)atoi(fields[2]),
                               fields[3][0] != '\0'};
    merge(&unambiguous, packed_hash_all(fields[0], strlen(fields[0])), unambiguous_value(what));
}

/* An organization's name that is a place's or a people's too says little: most are teams. */
static void doubt_organizations(void)
{
    const uint32_t others = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY | GAZETTEER_NORP;
    for (size_t i = 0; i <= names.mask; i++)
        if ((names.values[i] & GAZETTEER_ORGANIZATION) != 0 && (names.values[i] & others) != 0)
            names.values[i] =
                (names.values[i] & ~(uint32_t)GAZETTEER_ORGANIZATION) | GAZETTEER_DOUBTFUL;
}

static int by_value(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

/* Writes the values that the table has, each once, after a 0, and leaves them in `values`, in their
 * order; returns how many there are. */
static size_t write_values(const char *name, const struct table *table, uint32_t *values)
{
    size_t count = 1, kept = 1;
    for (size_t i = 0; i <= table->mask; i++)
        if (table->hashes[i] != 0)
            values[count++] = table->values[i];
    qsort(values, count, sizeof *values, by_value);
    printf("static const uint32_t %s_values[] = {0u,", name);
    for (size_t i = 1; i < count; i++) {
        if (values[kept - 1] == values[i])
            continue;
        values[kept++] = values[i];
        printf("%s%" PRIu32 "u,", kept % 8 == 2 ? "\n" : "", values[kept - 1]);
    }
    printf("\n};\n");
    if (kept > 1u << GAZETTEER_VALUE_BITS)
        diag_die("the entries of %s have too many different values", name);
    return kept;
}

/* How full lines are on average, in slots: with fewer a table is larger, with more a look-up goes
 * on to the next line more often. How many lines follow those that hashes name. */
enum { FILLED = 14, MORE_LINES = 16 };

/* A slot and the line that its hash names. */
struct homed {
    uint32_t line, slot;
};

static int by_line(const void *left, const void *right)
{
    const struct homed *a = left, *b = right;
    return (a->line > b->line) - (a->line < b->line);
}

static int greatest_first(const void *left, const void *right)
{
    return by_value(right, left);
}

/* Of slots in falling order keeps one for each check, since no look-up can tell the others apart,
 * and returns how many are left. */
static size_t drop_same(uint32_t *slots, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (kept == 0 ||
            slots[kept - 1] >> GAZETTEER_VALUE_BITS != slots[i] >> GAZETTEER_VALUE_BITS)
            slots[kept++] = slots[i];
    return kept;
}

/* Fills the lines with the slots, which are in the order of their lines: a line gets the greatest
 * of its own and of those that the line before has no room for, in falling order. `waiting` has
 * room for all slots. Returns how many find no room. */
static size_t fill(const struct homed *slots, size_t count, struct gazetteer_line *lines,
                   size_t line_count, uint32_t *waiting)
{
    size_t wait = 0, next = 0;
    for (size_t line = 0; line < line_count; line++) {
        while (next < count && slots[next].line == line)
            waiting[wait++] = slots[next++].slot;
        qsort(waiting, wait, sizeof *waiting, greatest_first);
        wait = drop_same(waiting, wait);
        size_t taken = wait < GAZETTEER_LINE ? wait : GAZETTEER_LINE;
        memcpy(lines[line].slots, waiting, taken * sizeof *waiting);
        wait -= taken;
        memmove(waiting, waiting + taken, wait * sizeof *waiting);
    }
    return wait;
}

static void write_lines(const char *name, const struct gazetteer_line *lines, size_t count)
{
    printf("static const struct gazetteer_line %s_lines[] = {", name);
    for (size_t i = 0; i < count; i++) {
        printf("\n{{");
        for (size_t k = 0; k < GAZETTEER_LINE; k++)
            printf("%" PRIu32 "u,", lines[i].slots[k]);
        printf("}},");
    }
    printf("\n};\n");
}

/* Sets the slots of all entries of the table, whose values are `value_count`, by their lines, of
 * which hashes name `named`; returns how many there are. */
static size_t find_slots(const struct table *table, const uint32_t *values, size_t value_count,
                         uint32_t named, struct homed *slots)
{
    size_t count = 0;
    for (size_t i = 0; i <= table->mask; i++) {
        uint64_t hash = table->hashes[i];
        if (hash == 0)
            continue;
        const uint32_t *value =
            bsearch(&table->values[i], values, value_count, sizeof *values, by_value);
        slots[count++] = (struct homed){(uint32_t)gazetteer_place(hash, named),
                                        gazetteer_check(hash) | (uint32_t)(value - values)};
    }
    qsort(slots, count, sizeof *slots, by_line);
    return count;
}

/* Looks all entries up as the filters do. Hardly any gets the value of another, of the same check.
 */
static void check_table(const char *name, const struct table *table,
                        const struct gazetteer_table *made)
{
    size_t wrong = 0;
    for (size_t i = 0; i <= table->mask; i++)
        wrong +=
            table->hashes[i] != 0 && gazetteer_find(made, table->hashes[i]) != table->values[i];
    if (wrong > table->count / 1000)
        diag_die("%zu entries of the table %s are not found", wrong, name);
}

static void write_table(const char *name, const struct table *table)
{
    uint32_t named = (uint32_t)(table->count / FILLED + 1);
    size_t line_count = named + MORE_LINES;
    uint32_t *values = memory_zeros(table->count + 1, sizeof *values);
    uint32_t *waiting = memory_zeros(table->count + 1, sizeof *waiting);
    struct homed *slots = memory_zeros(table->count + 1, sizeof *slots);
    struct gazetteer_line *lines = aligned_alloc(sizeof *lines, line_count * sizeof *lines);
    if (lines == NULL)
        diag_die("out of memory");
    memset(lines, 0, line_count * sizeof *lines);
    size_t value_count = write_values(name, table, values);
    size_t slot_count = find_slots(table, values, value_count, named, slots);
    /* A look-up ends at a line with an empty slot: the last is left so. */
    if (fill(slots, slot_count, lines, line_count - 1, waiting) > 0)
        diag_die("the lines behind the table %s are full", name);
    check_table(name, table, &(struct gazetteer_table){lines, values, named});
    write_lines(name, lines, line_count);
    printf("const struct gazetteer_table gazetteer_%s = {%s_lines, %s_values, %" PRIu32 "};\n\n",
           name, name, name, named);
    free(values);
    free(waiting);
    free(slots);
    free(lines);
}

int main(int argc, char **argv)
{
    diag_start("gazetteer");
    if (argc != 2)
        diag_usage("needs the folder of the lists");
    init(&names, 1 << 20);
    init(&words, 1 << 17);
    init(&unambiguous, 1 << 17);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        read_list(argv[1], lists[i].list, take_name, i);
    doubt_organizations();
    read_list(argv[1], "word-classes", take_word, 0);
    read_list(argv[1], "unambiguous", take_unambiguous, 0);
    puts("/* Made from filters/english/. */\n#include \"reading/words/gazetteer.h\"\n");
    write_table("names", &names);
    write_table("words", &words);
    write_table("unambiguous", &unambiguous);
    if (ferror(stdout) || fclose(stdout) != 0)
        diag_die("could not write the tables");
    return STATUS_OK;
}
