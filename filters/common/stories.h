/* SPDX-License-Identifier: MIT */
/* Plain text taken apart into stories. A story ends at a NUL byte, before a line that begins with a
 * `date YYYY-MM-DD` header, or at the end of a file. */
#ifndef WIREDESK_STORIES_H
#define WIREDESK_STORIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "input.h"
#include "memory.h"
#include "story.h"

enum story_ids { ID_NUMBER, ID_CONTENT, ID_FILE, ID_KINDS };

struct stories {
    struct input *input;
    enum story_ids ids;
    size_t most;     /* --max-story, bytes */
    bool eager;      /* offer text as it arrives, not only whole stories */
    uint64_t number; /* stories so far: in the stream and in the file */
    uint64_t in_file;
    size_t scanned;    /* the next `scanned` bytes of the input hold no story's end */
    size_t nul_free;   /* the next `nul_free` bytes hold no NUL */
    size_t repaired;   /* the next `repaired` bytes are repaired already */
    bool at_line;      /* the byte before the buffered ones ended a line */
    char line_end;     /* what ends the lines of the current story, beside newlines: CR or, as
                          nothing else does, LF; NUL as long as no line has ended */
    bool offered;      /* all that is in the buffer has been offered, and more must be read */
    size_t left;       /* how much of the last offer was not taken */
    bool begun;        /* the current story has its number */
    bool warned;       /* it has been said that it is longer than `most` */
    bool latest_known; /* a header was met in the stream, with the date `latest` */
    struct date latest;
    uint64_t invalid;        /* bytes of this file that are not valid UTF-8 */
    uint64_t invalid_offset; /* where the first of them stands: its offset in the story ... */
    uint64_t invalid_story;  /* ... of this number */
    bool utf16;              /* the file begins with the byte-order mark of UTF-16 */
    unsigned one_byte;       /* how many stories of one byte begin the file, each with a NUL ... */
    bool met_longer;         /* ... and whether another has been met after them */
    struct bytes id;
};

/* Begins to read the file that `input` has open. What is known of the stream stays. */
void stories_open(struct stories *stories);

/* Offers the next story, or a part of it, in `story` (see story.h), repaired (utf8.h), its units
 * empty, with tabs and newlines still in its text. Parts are given of stories longer than `most`,
 * cut at a paragraph's end; if `eager`, of any story. False at the end of the file; what was
 * damaged in it is reported then. */
bool stories_next(struct stories *stories, struct story *story);

/* Takes the first `n` bytes of the part offered last; the `left` ones after them are offered again,
 * with more after them. All of a story's last part must be taken. */
void stories_take(struct stories *stories, struct story *story, size_t n, size_t left);

#endif
