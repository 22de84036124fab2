/* SPDX-License-Identifier: MIT */
/* limits CASE...: patterns driven to each limit of PCRE2 (filters/common/pattern.h), on stories
 * made for it. Tells of each whether it matches; what is said of limits goes to standard error. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/pattern.h"

/* The stack of compiled code: a frame for each round of a group. `groups` takes so much of it that
 * the interpreter's heap, too, is in reach. */
static struct pattern stack = {.name = "stack"};
static const char stack_source[] = "\"(?:[^\"\\\\]|\\\\.)*\"";
static struct pattern groups = {.name = "groups"};
static const char groups_source[] = "^(?:(a)(a)?+(b)?(c)?(d)?(e)?(f)?(g)?(h)?(i)?)*$";
/* The steps of a match: each `a` may belong to this round of the group or to the next. */
static struct pattern steps = {.name = "steps"};
static const char steps_source[] = "^(?:a+)+$";

static const struct {
    const char *id;
    const struct pattern *pattern;
    const char *around;
    size_t length;
} cases[] = {
    {"short", &stack, "\"\"", 100},   {"long", &stack, "\"\"", 100000},
    {"groups", &groups, "aa", 40000}, {"longest", &stack, "\"\"", 3000000},
    {"deep", &groups, "aa", 200000},  {"steps", &steps, "ab", 60},
    {"after", &stack, "\"\"", 100},
};

static void find(size_t at)
{
    size_t n = cases[at].length;
    char id[16], *text = malloc(n + 2);
    if (text == NULL)
        exit(STATUS_USAGE);
    memset(text, 'a', n + 2);
    text[0] = cases[at].around[0];
    text[n + 1] = cases[at].around[1];
    snprintf(id, sizeof id, "%s", cases[at].id);
    struct story story = {.file = "file", .id = id, .text = text, .length = n + 2};
    struct span found;
    bool any = pattern_find(cases[at].pattern, &story, 0, n + 2, &found, 1);
    printf("%s: %s\n", id, any && found.end == n + 2 ? "found" : "not found");
    free(text);
}

int main(int argc, char **argv)
{
    diag_start("limits");
    pattern_compile(&stack, stack_source);
    pattern_compile(&groups, groups_source);
    pattern_compile(&steps, steps_source);
    for (int i = 1; i < argc; i++)
        for (size_t at = 0; at < sizeof cases / sizeof *cases; at++)
            if (strcmp(argv[i], cases[at].id) == 0)
                find(at);
    diag_summarize("file");
    return diag_status();
}
