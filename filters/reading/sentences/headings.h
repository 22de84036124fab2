/* SPDX-License-Identifier: MIT */
/* Headings that stand in one paragraph with the text they head, without a stop between them. */
#ifndef WIREDESK_HEADINGS_H
#define WIREDESK_HEADINGS_H

#include <stddef.h>

#include "common/scan.h"

/* Where the heading, or the item of a list, ends that the sentence text[start..end) begins with;
 * `end` if it begins with none. Headings are words in capitals before a colon (`RULING UPHELD: A
 * federal court`), a company and its place before a dash (`Acme Corp. (Japan) -- 20 million`), and
 * up to some twenty words that run into a capitalized word which, like `The` or `It`, can't stand
 * inside a name, before a word in small letters (`Key questions The report`), or, like `However`,
 * before a comma; or, if they are at most some fifteen, into any common word that seldom has a
 * capital but at the head of a sentence, if the word before it most often ends one
 * (filters/english/heading-ends.txt). An item (`1) One 2) Two`, `-- One -- Two`) ends before the
 * mark of the next, and what heads items with dashes after its colon. `scan` searches the text for
 * SCAN_HEADS. */
size_t headings_end(const char *text, struct scan *scan, size_t start, size_t end);

#endif
