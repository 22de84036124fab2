/* SPDX-License-Identifier: MIT */
/* Text divided into paragraphs and sentences. */
#ifndef WIREDESK_SEGMENT_H
#define WIREDESK_SEGMENT_H

#include <stddef.h>

#include "common/story.h"

/* Appends to the story's units those that its text holds, in order, each without blanks at its
 * ends, counts them in the story, and puts a blank in place of each tab and newline in the bytes
 * that they take up. Returns the number of those bytes: in the last part of a story all of the
 * text; in others up to the last sentence whose end can't change with the text to come. Something
 * is always taken of a `full` story: a sentence may have to be cut for it.
 *
 * Paragraphs are separated by blank lines, and by newlines that no wrapping made
 * (reading/sentences/wrapping.h). A line that is indented by two blanks or a tab more than the
 * story's margin begins one too, unless the paragraph is an item of a list, or the line before is
 * indented as far and neither ends in a stop nor has room for another word. A paragraph without a
 * letter or digit, or a line of three or more of _ - * = ~ alone, is a unit that is no sentence, as
 * is the story's header. A sentence ends with its paragraph, or at a stop
 * (reading/sentences/stops.h). */
size_t segment(struct story *story);

/* As segment(), but all sentences of a paragraph are one unit: for filters that read whole
 * paragraphs, and have no use for what it costs to part sentences. */
size_t segment_paragraphs(struct story *story);

#endif
