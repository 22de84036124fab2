/* SPDX-License-Identifier: MIT */
/* Learns which capitalized words have the same tags wherever they stand
 * (reading/words/unambiguous.h).
 *
 * usage: unambiguous <SENTENCES >unambiguous.txt
 *
 * SENTENCES has a sentence a line. Each is tagged by itself, by the weights that the tagger has.
 * Written are the runs of capitalized tokens that were met LEAST times or more in candidates and
 * had the same tags in PURE of a hundred of those, if they are no name or end with their only one;
 * and the candidates that are so as a whole. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/diag.h"
#include "common/memory.h"
#include "reading/tagging/candidates.h"
#include "reading/tagging/tagging.h"
#include "reading/words/kinds.h"
#include "reading/words/unambiguous.h"
#include "reading/tagging/foregone.h"
#include "reading/words/gazetteer.h"


enum { LEAST = 3, PURE = 92 };

/* What words were: unambiguous_value(), of at most so many tokens before the name; something else.
 */
enum { BEFORE_MOST = 3, MIXED = 0, OUTCOMES = 1 + 2 * (BEFORE_MOST + 1) * (NAME_KINDS + 1) };

struct met {
    size_t offset; /* in `strings` */
    uint8_t length;
    uint8_t outcome;
    bool whole; /* a candidate; if not, a run in one */
};

static struct bytes strings;
static struct met *all;
static size_t count, capacity;

/* What the first `n` of `room` tokens are. */
static unsigned outcome_of(const struct tagged *tokens, size_t n, size_t room)
{
    struct unambiguous what = {NAME_KINDS, 0, false};
    size_t before = 0;
    while (before < n && tokens[before].tag == TAG_NONE)
        before++;
    if (before < n) {
        if (before > BEFORE_MOST || tagged_name(tokens + before, room - before) != n - before)
            return MIXED;
        what = (struct unambiguous){tag_kind(tokens[before].tag), (unsigned)before, false};
    }
    return unambiguous_value(what);
}


static void sig_token(const struct sentence *sentence, size_t at)
{
    const struct token *t=&sentence->items[at]; const struct clue *c=&sentence->clues[at];
    printf("%u,%x,%u,%x;", c->shape, c->bits & 0x0fffffffu & ~(uint32_t)(GAZETTEER_SPORT|GAZETTEER_ROLE|GAZETTEER_LEAD), c->classes>>16, t->classes);
}
static void take_candidates(struct sentence *sentence, struct tagging *tagging)
{
    for (size_t i = 0; i < tagging->count; i++) {
        const struct tagging_candidate *candidate = &tagging->candidates[i];
        const struct tagged *tokens = tagging->tokens + candidate->tagged;
        size_t first = candidate->token, end = first + candidate->count;
        struct candidate c={first,end-1};
        struct tagged tmp[64];
        bool f=foregone_take(sentence,&c,foregone_hash(sentence,first,end-1),tmp);
        if (f) { printf("F\n"); continue; }
        clues_look(sentence, first>2?first-2:0, end+2);
        clues_look_for_entries(sentence, first, end);
        printf("C\t%zu\t", candidate->count);
        for(size_t k=first;k<end;k++) sig_token(sentence,k);
        printf("\t");
        for(size_t k=first;k<end;k++) printf("%x/%x;", sentence->clues[k].begins, sentence->clues[k].inside);
        printf("\t");
        for(size_t k=0;k<candidate->count;k++) printf("%u,",tokens[k].tag);
        printf("\t%u\t%.*s\t", sentence->items[first].first, (int)(sentence->items[end-1].end-sentence->items[first].start), sentence->text+sentence->items[first].start);
        for (size_t at = first, last; at < end; at = last + 1) {
            last = at;
            if (!candidates_is_name(sentence, at))
                continue;
            while (last + 1 < end && candidates_is_name(sentence, last + 1))
                last++;
            struct unambiguous what;
            bool known=unambiguous_find(foregone_hash(sentence,at,last),&what) && !what.alone;
            printf("%zu:%zu:%d:%u ",at-first,last-first,known,outcome_of(tokens+(at-first),last-at+1,end-at));
        }
        printf("\n");
    }
}
int main(void)
{
    struct tokens tokens = {0};
    struct tagging tagging = {0};
    struct sentence sentence;
    char *line = NULL;
    size_t room = 0;
    diag_start("train-unambiguous");
    for (ssize_t n; (n = getline(&line, &room, stdin)) >= 0;) {
        size_t length = n > 0 && line[n - 1] == '\n' ? (size_t)n - 1 : (size_t)n;
        tokens.count = 0;
        tokens_add(&tokens, line, 0, length);
        tagging_begin(&tagging);
        tagging.thorough = true;
        tagging_read(&tagging, line, &tokens, 0, tokens.count);
        clues_begin(&tagging.clues, line, &tokens, 0, tokens.count, &sentence);
        take_candidates(&sentence, &tagging);
    }
    free(line);
    tokens_free(&tokens);
    tagging_free(&tagging);
    if (ferror(stdin) || ferror(stdout) || fclose(stdout) != 0)
        diag_die("could not read the sentences or write the candidates");
    return STATUS_OK;
}
