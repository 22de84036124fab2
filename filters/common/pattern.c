/* SPDX-License-Identifier: MIT */
#include "pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "diag.h"

/* Steps and KiB. A step of the interpreter takes some ten nanoseconds: a hundredth of a second is
 * the most that one match can cost. For the same match the interpreter takes up to 25 times
 * the memory that compiled code takes of its stack (measured with 10.42): what has no room there
 * has room in the interpreter's heap. */
enum { MATCH_LIMIT = 1000000, HEAP_LIMIT = 32768 };
enum { JIT_STACK_START = 1 << 16, JIT_STACK_MOST = 1 << 20 };

static pcre2_general_context *allocator;
static pcre2_compile_context *compile_context;
static pcre2_match_context *context;

/* PCRE2 must not see an allocation fail: where memory is lacking, the just-in-time compiler
 * of 10.42 crashes. */
static void *get_memory(size_t n, void *data)
{
    (void)data;
    void *block = malloc(n);
    if (block == NULL)
        diag_die("out of memory");
    return block;
}

static void give_back(void *block, void *data)
{
    (void)data;
    free(block);
}

static void make_contexts(void)
{
    allocator = pcre2_general_context_create(get_memory, give_back, NULL);
    compile_context = pcre2_compile_context_create(allocator);
    context = pcre2_match_context_create(allocator);
    pcre2_jit_stack *stack = pcre2_jit_stack_create(JIT_STACK_START, JIT_STACK_MOST, allocator);
    if (stack == NULL)
        diag_die("out of memory");
    pcre2_set_match_limit(context, MATCH_LIMIT);
    pcre2_set_heap_limit(context, HEAP_LIMIT);
    pcre2_jit_stack_assign(context, NULL, stack);
}

void pattern_compile(struct pattern *pattern, const char *source)
{
    int error;
    PCRE2_SIZE place;
    if (context == NULL)
        make_contexts();
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)source, PCRE2_ZERO_TERMINATED,
                                     PCRE2_UTF | PCRE2_EXTENDED, &error, &place, compile_context);
    if (code == NULL)
        diag_die("pattern %s: error %d at offset %zu", pattern->name, error, place);
    /* Without a just-in-time compiler, or where the system forbids it, patterns are interpreted. */
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    pattern->code = code;
    pattern->match = pcre2_match_data_create_from_pattern(code, allocator);
}

static int run(const struct pattern *pattern, const struct story *story, size_t from, size_t to,
               uint32_t options)
{
    return pcre2_match(pattern->code, (PCRE2_SPTR)story->text, to, from,
                       options | PCRE2_NO_UTF_CHECK, pattern->match, context);
}

static void take_groups(const struct pattern *pattern, int found, struct span *groups, size_t count)
{
    const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(pattern->match);
    for (size_t i = 0; i < count; i++) {
        groups[i] = (struct span){offsets[0], offsets[0]};
        if (i < (size_t)found && offsets[2 * i] != PCRE2_UNSET)
            groups[i] = (struct span){offsets[2 * i], offsets[2 * i + 1]};
    }
}

/* One report a file, with the story's id; the text goes on. */
static void report(const struct pattern *pattern, const struct story *story, int error)
{
    PCRE2_UCHAR what[128];
    pcre2_get_error_message(error, what, sizeof what);
    diag_repeated(DIAG_MATCH_LIMIT, story->file, 0, "story %s: pattern %s: %s; no match", story->id,
                  pattern->name, (const char *)what);
}

static bool find(const struct pattern *pattern, const struct story *story, struct span where,
                 uint32_t options, struct span *groups, size_t count)
{
    int found = run(pattern, story, where.start, where.end, options);
    if (found == PCRE2_ERROR_JIT_STACKLIMIT)
        found = run(pattern, story, where.start, where.end, options | PCRE2_NO_JIT);
    if (found < PCRE2_ERROR_NOMATCH)
        report(pattern, story, found);
    if (found <= 0)
        return false;
    take_groups(pattern, found, groups, count);
    return true;
}

bool pattern_find(const struct pattern *pattern, const struct story *story, size_t from, size_t to,
                  struct span *groups, size_t count)
{
    return find(pattern, story, (struct span){from, to}, 0, groups, count);
}

bool pattern_find_before(const struct pattern *pattern, const struct story *story, size_t from,
                         size_t to, struct span *groups, size_t count)
{
    return find(pattern, story, (struct span){from, to}, PCRE2_NOTEOL, groups, count);
}
