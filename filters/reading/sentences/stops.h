/* SPDX-License-Identifier: MIT */
/* Which full stops, question and exclamation marks end a sentence. Each is judged by what stands
 * next to it: the word before it, the word after it, the marks between them. */
#ifndef WIREDESK_STOPS_H
#define WIREDESK_STOPS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/scan.h"

struct stop {
    bool ends_sentence;
    size_t after; /* after the stop, further stops of its run and the marks that close with it:
                     where the sentence ends, or where to look for the next stop */
};

/* The place of the first stop from `at` on: . ! ? or an ellipsis; `end` if there is none. `scan`
 * searches the text for SCAN_STOPS. */
size_t stops_next(struct scan *scan, size_t at, size_t end);

/* Judges the stop at `at`. `start` is where its sentence begins, `end` where the paragraph ends:
 * nothing outside is looked at, and, blanks and marks aside, nothing more than 200 bytes after the
 * stop. */
struct stop stops_judge(const char *text, size_t start, size_t at, size_t end);

#endif
