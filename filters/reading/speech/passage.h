/* SPDX-License-Identifier: MIT */
/* A paragraph that is searched for speech, and what several steps ask of it. Tokens are named by
 * their index in the scene. */
#ifndef WIREDESK_PASSAGE_H
#define WIREDESK_PASSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/story.h"
#include "cues.h"
#include "marks.h"
#include "reading/sentences/paragraphs.h"
#include "reading/speakers/quotations.h"

/* All that is known of the paragraph at hand. */
struct passage {
    const struct story *story;
    struct scene scene;
    size_t begin, end;         /* the paragraph's tokens */
    struct mark_places places; /* of the whole story */
    size_t next_place;         /* the first that may stand in the paragraph */
    struct stretches stretches;
    size_t *ends; /* of each sentence of the paragraph, the token behind its last */
    size_t ends_capacity;
    struct phrase *extents; /* the tokens of each stretch; first > last where it holds none */
    size_t extents_capacity;
    struct cues cues;
    uint32_t *stretch;
    size_t stretch_capacity;
    struct source last; /* of the stretch before */
    bool has_last;
    struct source lead; /* of the paragraph before, which ends with a colon */
    bool has_lead;
    struct source before; /* of the last stretch of the paragraph before, which ends with it */
    bool has_before;
    bool reported_before; /* `before` is that of the report without marks that ends it instead */
    bool unsigned_last;   /* the paragraph before is a quotation that nobody is named to speak */
    bool open;            /* the paragraph before left a quotation open */
    bool single;          /* single marks are quotation marks in this story */
    size_t sources;       /* the number of the paragraph's first source */
    bool posts;           /* posts that are signed are quotations as a whole */
    struct quotations *quotations; /* those found so far, which are not the passage's own */
    size_t report_from, report_to; /* among them, the paragraph's reports without marks */
};

/* Frees what it holds. */
void passage_free(struct passage *passage);

/* Finds the tokens of the story's next paragraph and of its sentences; false if it has none. */
bool passage_find_tokens(struct passage *passage, const struct tokens *tokens,
                         const struct paragraph *paragraph);

/* Finds out which stretch each of them stands in. */
void passage_map_stretches(struct passage *passage);

/* Finds the paragraph's cues, but for those in a dateline. */
void passage_find_cues(struct passage *passage, const struct paragraph *paragraph);

/* The bytes of a phrase. */
struct span passage_span(const struct scene *scene, struct phrase phrase);

/* The same, of a speaker: of `we've` the pronoun. */
struct span passage_speaker(const struct scene *scene, struct phrase phrase);

/* Numbers of sources are told apart by what makes them: of those from `sources` on the paragraph's
 * cues have the first, by their number, and its tokens the others. passage_end_sources() goes on to
 * those of the next paragraph, when all of this one's sources have been asked for. */

/* The source that the cue of this number makes. */
struct source passage_source(const struct passage *passage, size_t cue);

/* A source that no cue makes, with neither speaker nor cue; `token` tells it from others of the
 * paragraph, and may be the one behind its last. */
struct source passage_own_source(const struct passage *passage, size_t token);

void passage_end_sources(struct passage *passage);

/* How many words stand from the token `first` to the token `last`; no more than ENOUGH_WORDS are
 * counted. */
enum { ENOUGH_WORDS = 8 };
size_t passage_words(const struct passage *passage, size_t first, size_t last);

/* The number of the first cue that begins at the token `at` or behind it; how many there are if
 * none does. */
size_t passage_cue_from(const struct passage *passage, size_t at);

/* Whether the mark that ends the quoted words asks for what follows to say who spoke them. */
bool passage_leads_on(const struct passage *passage, const struct stretch *stretch);

/* Whether the stretch begins with a capital. */
bool passage_begins_capital(const struct passage *passage, const struct stretch *stretch);

/* The first of the paragraph's tokens that begins at `at`, an offset in the text, or behind it. */
size_t passage_token_from(const struct passage *passage, size_t at);

#endif
