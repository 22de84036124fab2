/* SPDX-License-Identifier: MIT */
/* Headings that stand in one paragraph with the text they head, with no full stop between them. */
#ifndef WIREDESK_HEADINGS_H
#define WIREDESK_HEADINGS_H

#include <stddef.h>

#include "common/scan.h"

/* Where the heading, or the item of a list, ends that the sentence text[start..end) begins with;
 * `end` if it begins with none. `scan` searches the text for SCAN_HEADS.
 *
 * A heading is: words in capitals before a colon (`RULING UPHELD: A federal court`); a company and
 * its place before a dash (`Acme Corp. (Japan) -- 20 million`); up to some twenty words before a
 * capitalized word that can't stand inside a name and that a word in small letters follows, like
 * `The` or `It` (`Key questions The report`), or a comma, like `However`; up to some fifteen words,
 * the last of which mostly ends a sentence (filters/english/heading-ends.txt), before any common
 * word that seldom has a capital except at the beginning of one.
 *
 * An item (`1) One 2) Two`, `-- One -- Two`) ends before the mark of the next one; what heads a
 * list of items with dashes ends after its colon. */
size_t headings_end(const char *text, struct scan *scan, size_t start, size_t end);

#endif
