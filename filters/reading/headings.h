/* SPDX-License-Identifier: MIT */
/* Headings that stand in one paragraph with the text they head, without a stop between them. */
#ifndef WIREDESK_HEADINGS_H
#define WIREDESK_HEADINGS_H

#include <stddef.h>

/* Where the heading, or the item of a list, ends that the sentence text[start..end) begins with;
 * `end` if it begins with none. An item ends before the next one's mark. Two kinds of headings are
 * known: words in capitals before a colon (`RULING UPHELD: A federal court`), and up to some twenty
 * words that run into a capitalized word which, like `The` or `It`, can't stand inside a name,
 * before a word in small letters (`Key questions The report`). */
size_t headings_end(const char *text, size_t start, size_t end);

#endif
