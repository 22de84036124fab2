/* SPDX-License-Identifier: MIT */
/* A paragraph that is searched for speech, and what several steps of the search ask of it. Tokens
 * are indices into the story's tokens. */
#ifndef WIREDESK_PASSAGE_H
#define WIREDESK_PASSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/story.h"
#include "cues.h"
#include "interviews.h"
#include "marks.h"
#include "reading/sentences/paragraphs.h"
#include "reading/speakers/quotations.h"

/* All that is known about the paragraph at hand, and what it takes over from the one before. */
struct passage {
    const struct story *story;
    struct scene scene;
    size_t begin, end;         /* the paragraph's tokens: [begin, end) */
    struct mark_places places; /* of the whole story */
    size_t next_place;         /* index of the first place that may stand in the paragraph */
    struct stretches stretches;
    size_t *ends; /* for each sentence of the paragraph the token behind its last */
    size_t ends_capacity;
    struct phrase *extents; /* the tokens of each stretch; first > last if it has none */
    size_t extents_capacity;
    struct cues cues;
    uint32_t *stretch;
    size_t stretch_capacity;
    struct source last; /* of the previous stretch that is a quotation */
    bool has_last;
    struct source lead; /* of the previous paragraph, which ends with a colon */
    bool has_lead;
    struct source before; /* of the last stretch of the previous paragraph, which ends with it */
    bool has_before;
    bool reported_before; /* `before` is instead that of the report without marks that ends the
                             previous paragraph */
    bool unsigned_last;   /* the previous paragraph is a quotation without a speaker */
    bool open;            /* the previous paragraph left a quotation open */
    bool single;          /* single marks are quotation marks in this story */
    struct interview interview; /* whose names begin turns, if the story is an interview */
    struct source turn;         /* of what is said in the turn at hand */
    bool has_turn;
    size_t sources;                /* the id of the paragraph's first source */
    bool posts;                    /* signed posts are quotations as a whole */
    struct quotations *quotations; /* all found so far; borrowed */
    size_t report_from, report_to; /* among them the paragraph's reports without marks */
};

/* Frees what it holds. */
void passage_free(struct passage *passage);

/* Finds the tokens of the next paragraph of the story and of its sentences; false if it has none.
 */
bool passage_find_tokens(struct passage *passage, const struct tokens *tokens,
                         const struct paragraph *paragraph);

/* Sets the stretch of each of the paragraph's tokens. */
void passage_map_stretches(struct passage *passage);

/* Finds the paragraph's cues, except in a dateline. */
void passage_find_cues(struct passage *passage, const struct paragraph *paragraph);

/* The bytes of a phrase of tokens. */
struct span passage_span(const struct scene *scene, struct phrase phrase);

/* The same for a speaker: of `we've` only the pronoun. */
struct span passage_speaker(const struct scene *scene, struct phrase phrase);

/* Ids of sources say what made them: of those from `sources` on, the first belong to the
 * paragraph's cues, in order, and the next to its tokens. passage_end_sources() moves on to the
 * next paragraph; this one's sources can't be asked for after that. */

/* The source that the cue with that index makes. */
struct source passage_source(const struct passage *passage, size_t cue);

/* A source without cue or speaker that no cue makes. `token` identifies it in the paragraph; it may
 * be the one behind the last. */
struct source passage_own_source(const struct passage *passage, size_t token);

void passage_end_sources(struct passage *passage);

/* How many words the tokens first..last have, but at most ENOUGH_WORDS. */
enum { ENOUGH_WORDS = 8 };
size_t passage_words(const struct passage *passage, size_t first, size_t last);

/* The index of the first cue at the token `at` or behind it; the number of cues if there is none.
 */
size_t passage_cue_from(const struct passage *passage, size_t at);

/* Whether the quoted words end with a mark that asks for their speaker to follow, such as a comma.
 */
bool passage_leads_on(const struct passage *passage, const struct stretch *stretch);

/* Whether the stretch begins with a capital. */
bool passage_begins_capital(const struct passage *passage, const struct stretch *stretch);

/* The first of the paragraph's tokens that begins at the offset `at` or behind it. */
size_t passage_token_from(const struct passage *passage, size_t at);

#endif
