/* SPDX-License-Identifier: MIT */
#include "passage.h"

#include <stdlib.h>
#include <string.h>

#include "common/utf8.h"

void passage_free(struct passage *passage)
{
    free(passage->places.items);
    free(passage->stretches.items);
    free(passage->ends);
    free(passage->extents);
    cues_free(&passage->cues);
    free(passage->stretch);
}

struct span passage_span(const struct scene *scene, struct phrase phrase)
{
    return (struct span){scene->tokens[phrase.first].start, scene->tokens[phrase.last].end};
}

struct source passage_source(const struct passage *passage, size_t cue)
{
    const struct cue *found = &passage->cues.items[cue];
    struct source source = {.id = passage->sources + cue};
    source.cue = passage_span(&passage->scene, (struct phrase){found->first, found->last});
    if (found->has_subject)
        source.speaker = passage_span(&passage->scene, found->subject);
    return source;
}

size_t passage_words(const struct passage *passage, size_t first, size_t last)
{
    size_t words = 0;
    for (size_t i = first; i <= last && words < ENOUGH_WORDS; i++)
        words += passage->scene.tokens[i].kind != TOKEN_MARK &&
                 passage->scene.tokens[i].kind != TOKEN_POSSESSIVE;
    return words;
}

size_t passage_cue_from(const struct passage *passage, size_t at)
{
    size_t low = 0, high = passage->cues.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (passage->cues.items[middle].first < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool passage_leads_on(const struct passage *passage, const struct stretch *stretch)
{
    const char *text = passage->scene.text;
    size_t at = stretch->inside_end;
    return at > stretch->inside && strchr(",?!-", text[at - 1]) != NULL;
}

bool passage_begins_capital(const struct passage *passage, const struct stretch *stretch)
{
    return utf8_is_upper(passage->scene.text + stretch->inside,
                         stretch->inside_end - stretch->inside);
}

size_t passage_token_from(const struct passage *passage, size_t at)
{
    return tokens_from(passage->scene.tokens, passage->begin, passage->end, at);
}
